#!/usr/bin/env python3
"""Five years of one place of business, typed as a clerk would, and counted again by other means.

usage: lifecheck.py [--events N] [--short] [--seed S] [--keep DIR] [--vera] PROGRAM

From the permit's papers to the closing report everything is done by the program's command line, on
the days on which it is done: faketime sets the clock that the program reads. What clerks get wrong
is typed as well and must be refused without a trace. At the end recount.py, which knows the
documented tables alone, counts stock, years, certificates and hashes anew. --short: one quarter end
a year. --vera: holds a sample of the papers against veraPDF, too.
Needs faketime, qpdf, pdftotext and python3. Exit status: 0 all agree, 1 something differs, 2 a tool
is missing.
"""
import argparse
import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

import clerk
import permit
import slips
import writing
from program import Differs, Program

HERE = Path(__file__).resolve().parent
EXAMPLES = HERE.parent.parent / "examples"
PLACE = "再生フロン株式会社虎ノ門事業所"
WORD = {"opening": "開始時の在庫", "intake": "引取り", "reclaim": "再生", "handover": "破壊業者への引渡し",
        "destruction": "自ら破壊", "stocktake": "棚卸", "adjustment": "棚卸差"}


class Office:
    """The clerk at the desk: what is done with the rows of a life, day by day."""

    def __init__(self, program, folder, life, halves, seed):
        self.saisei, self.folder, self.life, self.halves = program, folder, life, halves
        self.chance = random.Random(seed + 1)
        self.ledger = str(folder / "虎ノ門.ledger")
        self.papers = folder / "証明書"
        self.claims = {"stock": [], "years": [], "reports": [], "sheets": []}
        self.mended, self.voided, self.imports = 0, 0, 0
        self.unfiled = []

    # The permit, and the ledger that begins with it.

    def begin(self):
        case = str(EXAMPLES / "toranomon/application.yaml")
        self.saisei(date(2026, 12, 1), "check", case, status=0)
        self.saisei(date(2026, 12, 1), "render", case, "-o", str(self.folder / "許可申請"), status=0)
        self.saisei(
            clerk.START, "ledger", "init", self.ledger, "--place", PLACE,
            "--address", "東都県虎ノ門市永田町五丁目6番7号", "--reclaimer", "再生フロン株式会社",
            "--permit-number", "第2027-003号", "--permit-from", "令和9年3月20日",
            "--permit-until", "令和14年3月19日", "--kinds", "R22,R134a",
            "--split-rule", "由来の書かれていない量は、年度の在庫と引取りの割合で分ける",
            status=0, says="R22、R134a")
        # The permit began in 令和8年度, so that year has a report, too, without any amounts.
        self.saisei(clerk.START, "ledger", "filed", self.ledger, "--fy", "令和8", "--on",
                    clerk.START.isoformat(), "--note", "実績なし", status=0, says="令和8年度の定期報告")

    # One half of a month: some rows are typed, the others come in a file.

    def half(self, index, first, last):
        self.file_reports(first)
        rows = [row for row in self.life.rows if first <= row["day"] <= last]
        typed = [row for row in rows if row["kind"] == "opening" or self.chance.random() < 0.08][:4]
        for row in typed:
            self.type(row)
        rest = [row for row in rows if row not in typed]
        today = last + timedelta(days=1)
        if rest:
            self.take_in(today, index, rest)
        self.mend(today, rows)
        self.certify(today, index)
        if last.month == 3 and last.day == 31:
            self.year_end(last.year - 1)

    def type(self, row):
        # A slip of the pen in some: the figure is put right by a correction.
        is_wrong = row["kind"] == "intake" and self.chance.random() < 0.35
        wrong = dict(row, grams=row["grams"] + 9_000) if is_wrong else row
        options = writing.options(wrong, self.chance, WORD)
        reply = self.saisei(row["day"], "ledger", "add", self.ledger, *options, status=0,
                            says="記録しました")
        if is_wrong:
            number = re.search(r"^(\d+)番 記録しました", reply.out, re.M).group(1)
            self.saisei(
                row["day"], "ledger", "correct", self.ledger, number, "--mass",
                writing.mass(row["grams"], self.chance), "--reason", "計量票の読み違い", status=0,
                says=f"{number}番を訂正しました")
            self.mended += 1

    def take_in(self, today, index, rows):
        self.imports += 1
        file = self.folder / "取込み" / f"{today.isoformat()}_{index}.csv"
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(writing.sheet(rows, self.chance, WORD))
        if self.imports % 10 == 1:
            before = self.links()
            self.saisei(today, "ledger", "import", self.ledger, str(file), status=0,
                        says="まだ何も記録していません")
            if self.links() != before:
                raise Differs("a trial import left rows behind")
        self.saisei(today, "ledger", "import", self.ledger, str(file), "--commit", status=0)
        if self.imports % 20 == 2:
            self.saisei(today, "ledger", "import", self.ledger, str(file), "--commit", status=1,
                        complains="LDG-004")

    def mend(self, today, rows):
        """A row recorded twice is withdrawn; a cylinder's figure is put right."""
        slipped = [row for row in rows if row["slip"] and row["kind"] == "intake"]
        if not slipped or self.chance.random() < 0.5:
            return
        row = self.chance.choice(slipped)
        options = writing.options(row, self.chance, WORD)
        self.saisei(today, "ledger", "add", self.ledger, *options, status=1, complains="LDG-003")
        reply = self.saisei(today, "ledger", "add", self.ledger, *options, "--twins", status=0)
        number = re.search(r"^(\d+)番 記録しました", reply.out, re.M).group(1)
        self.saisei(today, "ledger", "correct", self.ledger, number, "--withdraw", "--reason",
                    "二重に記録したため", "--by", "監査太郎", status=0, says="取り消しました")
        self.mended += 1

    # Certificates.

    def certify(self, today, index):
        options = ["--per-manager"] if index % 2 else []
        self.saisei(today, "certificate", "issue", self.ledger, "-o", str(self.papers), *options,
                    "--reason", "ボンベの残圧により取り出せない量", status=0, says="発行できないもの 0件")
        self.saisei(today, "certificate", "overdue", self.ledger, status=0, says="うち期限超過 0件")
        issued = [paper for paper in self.listed(today) if paper["sentOn"] == today.isoformat()]
        if issued and index % 6 == 2:
            self.reissue(today, self.chance.choice(issued)["number"], options)
        if issued and index % 4 == 3:
            number = self.chance.choice(issued)["number"]
            self.saisei(today, "certificate", "copy", self.ledger, number, "-o",
                        str(self.folder / "写し"), status=0, says="写し")
            again = self.folder / "再印刷"
            self.saisei(today, "certificate", "print", self.ledger, number, "-o", str(again), status=0)
            name = f"再生証明書_{number}.pdf"
            if (again / name).read_bytes() != (self.papers / name).read_bytes():
                raise Differs(f"{name} is not printed again as it was sent")

    def reissue(self, today, number, options):
        """A void certificate keeps its number; what it covered is certified once more."""
        self.saisei(today, "certificate", "void", self.ledger, number, "--reason", "宛名の誤り",
                    status=0, says=number)
        self.saisei(today, "certificate", "void", self.ledger, number, "--reason", "宛名の誤り",
                    status=2, complains="既に無効")
        self.saisei(today, "certificate", "print", self.ledger, number, "-o",
                    str(self.folder / "再印刷"), status=2, complains="無効")
        self.saisei(today, "certificate", "issue", self.ledger, "-o", str(self.papers), *options,
                    "--reason", "ボンベの残圧により取り出せない量", status=0, says="発行できないもの 0件")
        self.voided += 1

    def listed(self, today):
        reply = self.saisei(today, "certificate", "list", self.ledger, "--format", "json")
        return json.loads(reply.out)

    # The year's end.

    def year_end(self, year):
        self.saisei(date(year + 1, 3, 31), "report", str(year), "--ledger", self.ledger, "-o",
                    str(self.folder / "早すぎる報告"), "--head", self.head(year, date(year + 1, 3, 31)),
                    *self.reasons(), status=0, complains="N-24")
        self.claim_stock(date(year + 1, 3, 31), date(year + 1, 5, 10))
        self.claim_year(year, date(year + 1, 5, 10))
        self.report(year, date(year + 1, 5, 10))
        for kind in clerk.KINDS:
            self.sheet(year, kind, date(year + 1, 5, 10))

    def head(self, year, day, ending=""):
        """What a clerk writes about the report beside its amounts."""
        file = self.folder / f"報告者_{year}_{day.isoformat()}.yaml"
        era = f"令和{day.year - 2018}年{day.month}月{day.day}日"
        file.write_text(
            f"手続: 定期報告\n年度: 令和{year - 2018}年度\n報告日: {era}\n部数: 2\n"
            "報告者:\n  区分: 法人\n  名称: 再生フロン株式会社\n"
            "  代表者: { 役職: 代表取締役, 氏名: 再生一郎 }\n  郵便番号: 123-4567\n"
            "  住所: 東都県霞が関市日本八丁目9番10号\n  電話番号: 123(456)7890\n"
            "対象外の量:\n  除外した: はい\n  方法: 引取元で除き、由来の書かれていない量は按分した\n"
            "  引取時の確認: はい\n" + ending, encoding="utf-8")
        return str(file)

    def reasons(self):
        """Why a year does not balance, without which the form is not printed (N-09)."""
        return [word for kind in clerk.KINDS for word in ("--reason", f"{kind}=棚卸差（計量の誤差）")]

    def report(self, year, day, ending=""):
        folder = self.folder / f"報告_{year}"
        options = []
        earlier = self.folder / f"報告_{year - 1}" / f"定期報告_{year - 1}年度.yaml"
        if earlier.exists():
            options = ["--previous", str(earlier)]
        options += self.reasons()
        self.saisei(day, "report", f"令和{year - 2018}", "--ledger", self.ledger, "-o", str(folder),
                    "--head", self.head(year, day, ending), *options, status=0)
        name = f"定期報告_{year}年度"
        self.saisei(day, "check", str(folder / f"{name}.yaml"), status=0)
        self.unfiled.append((year, day, str(folder / f"{name}.yaml")))
        self.claims["reports"].append(
            {"json": str(folder / f"{name}_集計.json"), "case": str(folder / f"{name}.yaml"),
             "pdf": str(next(folder.glob("*様式第7*.pdf"))),
             "until": clerk.CLOSED.isoformat() if ending else None})

    def file_reports(self, today):
        """Until the ledger is told that a report was filed, it is overdue; then nothing is."""
        for year, day, file in [report for report in self.unfiled if report[1] <= today]:
            late = max(today, date(year + 1, 5, 20))
            era = f"令和{year - 2018}年度分"
            self.saisei(today, "due", "--ledger", self.ledger, "--as-of", late.isoformat(), status=1,
                        says=era)
            self.saisei(today, "ledger", "filed", self.ledger, "--report", file, status=0,
                        says="提出したことを記録しました")
            self.unfiled.remove((year, day, file))
            due = self.saisei(today, "due", "--ledger", self.ledger, "--as-of", late.isoformat(), status=0)
            if era in due.out:
                raise Differs(f"the report of {year} was filed and is still due:\n{due.out}")

    def claim_stock(self, on, day):
        reply = self.saisei(day, "ledger", "stock", self.ledger, "--on", on.isoformat(), status=0)
        self.claims["stock"].append({"on": on.isoformat(), "text": reply.out})

    def claim_year(self, year, day):
        reply = self.saisei(day, "ledger", "stock", self.ledger, "--fy", f"令和{year - 2018}", status=0)
        self.claims["years"].append({"year": year, "text": reply.out})

    def sheet(self, year, kind, day):
        file = self.folder / f"記録簿_{year}_{kind}.pdf"
        self.saisei(day, "ledger", "print", self.ledger, "--fy", str(year), "--refrigerant", kind,
                    "-o", str(file), status=0)
        text = subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, check=True)
        self.claims["sheets"].append(
            {"year": year, "refrigerant": kind, "text": text.stdout.decode("utf-8")})

    # The end of the business.

    def end(self):
        day = date(2032, 12, 10)
        self.claim_stock(clerk.CLOSED, day)
        self.claim_year(2032, day)
        self.report(2032, day, "廃業等: { 事由: 廃止, 年月日: 令和14年11月30日 }\n")
        permit.closing(self.saisei, self.folder, self.claims["reports"][-1]["pdf"])
        closing = self.unfiled.pop()
        self.file_reports(day)
        self.saisei(day, "ledger", "filed", self.ledger, "--report", closing[2], status=0,
                    says="廃業等の日（令和14年11月30日）")
        after = self.saisei(day, "due", "--ledger", self.ledger, "--as-of", "2034-07-01", status=0)
        if "定期報告" in after.out:
            raise Differs(f"a report is due after the one that went with the closure:\n{after.out}")
        for kind in clerk.KINDS:
            self.sheet(2032, kind, day)
        self.saisei(day, "ledger", "check", self.ledger)
        head = self.saisei(day, "ledger", "verify", self.ledger, status=0, says="正しく連なっています")
        self.claims["head"] = re.search(r"末尾のハッシュ：([0-9a-f]{64})", head.out).group(1)
        self.saisei(day, "ledger", "backup", self.ledger, str(self.folder / "控え.ledger"), status=0)
        self.saisei(day, "ledger", "export", self.ledger, "-o", str(self.folder / "書出し.csv"), status=0)
        self.claims["certificates"] = self.listed(day)
        self.claims["folder"] = str(self.papers)

    def links(self):
        return slips.links(self.ledger)


def pages(folder, vera):
    """All papers against qpdf, a sample against veraPDF; gives how many there are."""
    files = sorted(folder.rglob("*.pdf"))
    for start in range(0, len(files), 50):
        for file in files[start:start + 50]:
            check = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, text=True)
            if check.returncode != 0:
                raise Differs(f"{file}: {check.stdout}{check.stderr}")
    if vera:
        some = [file for index, file in enumerate(files) if index % 97 == 0]
        some += [file for file in files if "様式第7" in file.name or "記録簿_" in file.name
                 or "写し" in file.name][:40]
        check = subprocess.run(
            [HERE.parent / "veracheck/veracheck.sh", "-s", "-f", "2a,ua1", *map(str, dict.fromkeys(some))],
            capture_output=True, text=True)
        if check.returncode != 0:
            raise Differs(check.stdout + check.stderr)
        print(f"{len(dict.fromkeys(some))} papers pass veraPDF 2a and ua1")
    return len(files)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--events", type=int, default=2000)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep")
    parser.add_argument("--vera", action="store_true")
    parser.add_argument("program")
    wanted = parser.parse_args()
    for tool in ("faketime", "qpdf", "pdftotext"):
        if not shutil.which(tool):
            print(f"lifecheck: {tool} is missing: run scripts/setup", file=sys.stderr)
            return 2
    folder = Path(wanted.keep or tempfile.mkdtemp(prefix="saisei-life-"))
    folder.mkdir(parents=True, exist_ok=True)
    begun = time.monotonic()
    halves = clerk.halves(wanted.short)
    life = clerk.Life(wanted.seed, wanted.events, halves)
    program = Program(wanted.program, folder)
    office = Office(program, folder, life, halves, wanted.seed)
    try:
        office.begin()
        for index, (first, last) in enumerate(halves):
            office.half(index, first, last)
            if index == 1:
                known = sorted({row["party"][0] for row in life.rows
                                if row["source"] == "recoverer" and row["day"] <= last})
                slips.all(program, office.ledger, folder, last + timedelta(days=1), *known[:2])
                permit.change(program, folder)
            if last == date(2032, 3, 15):
                permit.renewal(program, office.ledger, folder)
        office.end()
        claims = folder / "主張.json"
        claims.write_text(json.dumps(office.claims, ensure_ascii=False, indent=1), encoding="utf-8")
        recount = subprocess.run(
            [sys.executable, str(HERE / "recount.py"), office.ledger, str(claims)],
            capture_output=True, text=True)
        print(recount.stdout, end="")
        if recount.returncode != 0:
            raise Differs(recount.stderr or "the recount differs")
        count = pages(folder, wanted.vera)
    except Differs as difference:
        print(f"lifecheck: {difference}\n(kept in {folder})", file=sys.stderr)
        return 1
    print(f"{len(life.rows)} events, seed {wanted.seed}: {program.calls} calls, {office.mended} mended, "
          f"{office.voided} certificates voided and issued again, {count} papers pass qpdf, "
          f"{time.monotonic() - begun:.0f} s")
    if not wanted.keep:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
