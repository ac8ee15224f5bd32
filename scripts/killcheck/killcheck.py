#!/usr/bin/env python3
"""Kills `saisei certificate issue` at random moments and counts whether anything is lost or doubled.

usage: killcheck.py [--kills N] [--rows N] [--seed N] [--table] [--keep FOLDER] SAISEI
       killcheck.py --count LEDGER FOLDER

A ledger gets --rows taking-ins with reclaimings, and more whenever few are left. `issue` is started and
killed (-9) at a random moment, mostly soon after it begins to write, --kills times, each third time while a
second process issues, too; with --table the certificates come of a table. After each kill the numbers are without a gap, no row is
certified twice, and what is under a page's name is that page. Then two processes issue at once to the
end, and every row is certified once, every page is there with the SHA-256 of its record and passes
qpdf, no note and no temporary file is left, and the chain verifies.

--count looks at a ledger and its folder that are there. Exit status: 0 nothing amiss, 1 something is.
"""
import argparse
import csv
import hashlib
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HEAD = ["区分", "引取元", "年月日", "種類", "量", "相手方", "登録番号", "住所", "容器番号"]
PARTIES = [(f"第{n}冷機株式会社", f"33111{n:04d}", f"北海県北都市白石{n}番") for n in range(1, 8)]
BY = ["--by", "管理太郎"]


class Amiss(Exception):
    """What is lost, doubled or left over."""


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise Amiss(f"{' '.join(command)}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def kind(number):
    return ("R22", "R134a", "R410A")[number % 3]


def book(saisei, folder, rows):
    """A ledger with so many cylinders, each taken in and reclaimed, and a table that names them."""
    folder = Path(folder)
    ledger = str(folder / "book.ledger")
    run(saisei, "ledger", "init", ledger, "--place", "虎ノ門事業所", "--address",
        "東都県霞が関市日本八丁目9番10号", "--reclaimer", "再生フロン株式会社", "--permit-number",
        "第2022-013号", "--kinds", "R22,R134a,R410A", *BY)
    table = folder / "table.csv"
    with open(table, "w", newline="") as orders:
        csv.writer(orders).writerow(["容器番号", "種類", "再生量", "充塡回収業者", "担当"])
    more(saisei, ledger, table, 0, rows)
    return ledger, str(table)


def more(saisei, ledger, table, start, rows):
    """As many cylinders more, numbered from `start` on."""
    sheet = Path(table).with_name("rows.csv")
    with open(sheet, "w", newline="") as file, open(table, "a", newline="") as orders:
        writer, order = csv.writer(file), csv.writer(orders)
        writer.writerow(HEAD)
        for number in range(start, start + rows):
            name, registration, address = PARTIES[number % len(PARTIES)]
            mark, mass = f"TF-{number:05d}", f"{5 + number % 90}.{number % 10} kg"
            writer.writerow(["引取り", "充塡回収業者", "2026-09-01", kind(number), mass, name,
                             registration, address, mark])
            writer.writerow(["再生", "", "2026-09-10", kind(number), mass, "", "", "", mark])
            order.writerow([mark, kind(number), mass, name, f"回収{number}郎"])
    run(saisei, "ledger", "import", ledger, str(sheet), "--commit", "--twins", *BY)


def opened(ledger):
    return sqlite3.connect(f"file:{ledger}?mode=ro", uri=True, timeout=30)


def temporaries(folder):
    return [name for name in os.listdir(folder) if name.startswith(".")]


def numbers(base):
    """The certificates, after a look at their numbers and at what they cover."""
    found = base.execute("SELECT year, serial, sha256 FROM certificate ORDER BY year, serial").fetchall()
    if [serial for _, serial, _ in found] != list(range(1, len(found) + 1)):
        raise Amiss("the numbers have gaps or doubles")
    doubled = base.execute(
        "SELECT entry FROM certificate_entry GROUP BY entry "
        "HAVING sum(grams) > (SELECT grams FROM entry WHERE number = entry)").fetchall()
    if doubled:
        raise Amiss(f"rows are certified twice: {doubled[:5]}")
    return found


def pages(found, folder, all_there):
    """What lies under the name of a page is that page; at the end every page is there."""
    known = {f"再生証明書_{year}-{serial:04d}.pdf": sha256 for year, serial, sha256 in found}
    there = {name for name in os.listdir(folder) if not name.startswith(".")}
    if there - known.keys():
        raise Amiss(f"pages without a record: {sorted(there - known.keys())[:5]}")
    if all_there and known.keys() - there:
        raise Amiss(f"pages that are lost: {sorted(known.keys() - there)[:5]}")
    for name in sorted(there):
        if hashlib.sha256((Path(folder) / name).read_bytes()).hexdigest() != known[name]:
            raise Amiss(f"{name} is not what was recorded")
    return there


def count(ledger, folder, sample=None):
    """Everything that must hold once all is issued; gives how many certificates there are."""
    base = opened(ledger)
    found = numbers(base)
    missing = base.execute(
        "SELECT number FROM entry WHERE kind IN ('intake', 'reclaim') AND grams IS NOT "
        "(SELECT sum(grams) FROM certificate_entry WHERE entry = entry.number)").fetchall()
    if missing:
        raise Amiss(f"rows that are not certified as a whole: {missing[:5]}")
    if base.execute("SELECT count(*) FROM certificate_outbox").fetchone()[0]:
        raise Amiss("pages are still on their way")
    there = sorted(pages(found, folder, all_there=True))
    if temporaries(folder):
        raise Amiss(f"temporary files are left: {temporaries(folder)}")
    for name in there if sample is None else there[::max(1, len(there) // sample)]:
        check = subprocess.run(["qpdf", "--check", str(Path(folder) / name)], capture_output=True, text=True)
        if check.returncode:
            raise Amiss(f"{name}: {check.stdout}{check.stderr}")
    return len(found)


def kills(saisei, folder, wanted):
    chance = random.Random(wanted.seed)
    papers = folder / "papers"
    papers.mkdir()
    rows = step = wanted.rows
    ledger, table = book(saisei, folder, rows)
    issue = [saisei, "certificate", "issue", ledger, "-o", str(papers), "--date", "2026-10-01", *BY]
    if wanted.table:
        issue += ["--from", table, "--commit"]

    def start():
        return subprocess.Popen(issue, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def state():
        """What changes as soon as a run writes."""
        try:
            return len(os.listdir(papers)), os.path.getsize(ledger + "-wal")
        except OSError:
            return len(os.listdir(papers)), 0

    # How long a run takes from its start to its first page.
    first, begun = start(), time.monotonic()
    while not any(papers.iterdir()) and first.poll() is None:
        time.sleep(0.002)
    reach = time.monotonic() - begun
    first.kill()
    first.wait()
    killed, waiting, torn = 1, 0, 0
    while killed < wanted.kills:
        other = start() if killed % 3 == 2 else None
        process = start()
        if chance.random() < 0.2:
            time.sleep(chance.uniform(0, reach))
        else:
            before = state()
            while state() == before and process.poll() is None:
                time.sleep(0.001)
            time.sleep(chance.uniform(0, 0.01 if chance.random() < 0.6 else 0.4))
        for running in (process, other):
            if running is None:
                continue
            if running.poll() is None:
                running.kill()
                killed += 1
            running.wait()
        base = opened(ledger)
        found = numbers(base)
        pages(found, papers, all_there=False)
        waiting += base.execute("SELECT count(*) FROM certificate_outbox").fetchone()[0] > 0
        torn += bool(temporaries(papers))
        base.close()
        if rows - len(found) < step / 2:
            more(saisei, ledger, table, rows, step)
            rows += step
    left = rows - len(found)
    both = [subprocess.Popen(issue, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    for process in both:
        out, error = process.communicate()
        if process.returncode:
            raise Amiss(f"one of two at once ended with {process.returncode}: {out}{error}")
    run(saisei, "ledger", "verify", ledger)
    issued = count(ledger, papers, sample=50)
    if issued != rows:
        raise Amiss(f"{issued} certificates for {rows} rows")
    print(f"kills: {killed} (seed {wanted.seed}), of which {waiting} left pages on their way and {torn} a "
          f"temporary file; two at once issued the last {left}; certificates: {issued}, amiss: 0")


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--rows", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--table", action="store_true")
    parser.add_argument("--keep")
    parser.add_argument("--count", action="store_true")
    parser.add_argument("paths", nargs="+")
    wanted = parser.parse_args()
    if not shutil.which("qpdf"):
        print("killcheck: qpdf is missing: run scripts/setup", file=sys.stderr)
        return 2
    if wanted.count:
        try:
            print(f"certificates: {count(*wanted.paths)}, amiss: 0")
        except Amiss as amiss:
            print(f"killcheck: {amiss}", file=sys.stderr)
            return 1
        return 0
    folder = Path(wanted.keep or tempfile.mkdtemp(prefix="saisei-kills-"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        kills(os.path.realpath(wanted.paths[0]), folder, wanted)
    except Amiss as amiss:
        print(f"killcheck: {amiss}\n(seed {wanted.seed}, kept in {folder})", file=sys.stderr)
        return 1
    if not wanted.keep:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
