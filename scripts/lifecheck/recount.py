#!/usr/bin/env python3
"""Counts a ledger anew and compares with what the program said of it.

usage: recount.py LEDGER CLAIMS.json

It knows the tables of docs/ledger.md, the rules of docs/report.md and docs/certificates.md, and
nothing of the program; it reads the rows alone, never the sums that the ledger keeps. Exit status:
0 all agree, 1 something differs.
"""
import hashlib
import json
import re
import sqlite3
import sys
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

OUT = ("reclaim", "handover", "destruction")
SPLIT = ("reclaim", "handover", "destruction", "adjustment")
LINES = {
    "充塡回収業者からの引取り": "recoverer", "省令第49条の者からの引取り": "article49",
    "家電リサイクルプラントからの引取り": "appliance", "その他の引取り": "other", "再生量": "reclaim",
    "破壊業者への引渡し": "handover", "自ら破壊": "destruction", "棚卸差": "adjustment"}
FORM = {"充塡回収業者から引き取った量": "fromRecoverers", "第49条第1号の者から引き取った量": "fromApproved",
        "引き取った量の合計": "takenIn", "年度当初の保管量": "opening", "再生をした量": "reclaimed",
        "破壊業者に引き渡した量": "handedOver", "年度末の保管量": "closing"}


class Book:
    """The rows that hold: neither corrected later nor withdrawals."""

    def __init__(self, path):
        self.base = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self.base.row_factory = sqlite3.Row
        self.rows = [dict(row) for row in self.base.execute(
            "SELECT * FROM entry AS e WHERE withdrawn = 0 AND NOT EXISTS "
            "(SELECT 1 FROM entry AS l WHERE l.corrects = e.number) ORDER BY day, number")]
        for row in self.rows:
            row["measure"] = row["source"] or row["kind"]
            row["date"] = date.fromisoformat(row["day"])
            row["sign"] = 0 if row["kind"] == "stocktake" else -1 if row["kind"] in OUT else 1
        # A kind whose rows were all withdrawn is none that is held.
        self.kinds = sorted({row["refrigerant"] for row in self.rows if row["kind"] != "stocktake"})

    def stock(self, kind, day):
        return sum(row["sign"] * row["grams"] for row in self.rows
                   if row["refrigerant"] == kind and row["date"] <= day)

    def year(self, kind, year, until=None):
        last = min(until or date(year + 1, 3, 31), date(year + 1, 3, 31))
        return [row for row in self.rows if row["refrigerant"] == kind and row["sign"] != 0
                and date(year, 4, 1) <= row["date"] <= last]

    def form(self, kind, year, until=None):
        """The rows of the form in grams, what is outside left out (docs/report.md)."""
        stock = outside = 0
        first = min((row["date"] for row in self.rows if row["refrigerant"] == kind),
                    default=date(year, 4, 1))
        for current in range(first.year - (first.month < 4), year + 1):
            opening, opening_outside = stock, outside
            rows = self.year(kind, current, until if current == year else None)
            whole, pool = stock, outside
            left_out, openly = defaultdict(int), defaultdict(int)
            for row in rows:
                if row["source"] in ("appliance", "other"):
                    part = row["grams"]
                elif row["kind"] in SPLIT and row["outside"] is None:
                    openly[row["kind"]] += row["grams"]
                    continue
                else:
                    part = row["outside"] or 0
                whole += row["sign"] * row["grams"]
                pool += row["sign"] * part
                left_out[row["measure"]] += part
            share = Fraction(max(0, min(pool, whole)), whole) if whole > 0 else Fraction(0)
            outside, running = pool, 0
            for kind_of_row in SPLIT:
                grams = openly[kind_of_row]
                part = half_up((running + grams) * share) - half_up(running * share)
                running += grams
                left_out[kind_of_row] += part
                outside += (-1 if kind_of_row in OUT else 1) * part
            stock = opening + sum(row["sign"] * row["grams"] for row in rows)
        sums = defaultdict(int)
        for row in rows:
            sums[row["measure"]] += row["grams"]
        kept = {name: sums[name] - left_out[name] for name in set(sums) | set(left_out)}
        kept = defaultdict(int, kept)
        return {
            "fromRecoverers": kept["recoverer"], "fromApproved": kept["article49"],
            "takenIn": kept["recoverer"] + kept["article49"],
            "opening": opening - opening_outside + kept["opening"], "reclaimed": kept["reclaim"],
            "handedOver": kept["handover"] + kept["destruction"], "closing": stock - outside,
            "entrusted": sum(row["grams"] for row in rows if row["entrusted"]),
            "adjustment": kept["adjustment"]}


def half_up(number):
    number = Fraction(number)
    return (2 * number.numerator + number.denominator) // (2 * number.denominator)


def grams(text):
    """Grams of `1,234.5` kilograms."""
    return int(Decimal(text.replace(",", "").replace("△", "-")) * 1000)


class Recount:
    def __init__(self, book, claims):
        self.book, self.claims = book, claims
        self.compared, self.wrong = 0, []

    def same(self, what, said, counted):
        self.compared += 1
        if said != counted:
            self.wrong.append(f"{what}: the program says {said}, the rows give {counted}")

    def stocks(self):
        for claim in self.claims["stock"]:
            day = date.fromisoformat(claim["on"])
            said = dict(re.findall(r"^(R\w+)  (-?[\d,.]+) kg", claim["text"], re.M))
            self.same(f"kinds on {day}", sorted(said), self.book.kinds)
            for kind in self.book.kinds:
                self.same(f"{kind} on {day}", grams(said.get(kind, "0")), self.book.stock(kind, day))

    def years(self):
        for claim in self.claims["years"]:
            year = claim["year"]
            for block in re.split(r"^(?=令和)", claim["text"], flags=re.M)[1:]:
                kind = block.split("\n")[0].split()[1]
                rows = self.book.year(kind, year)
                form = self.book.form(kind, year)
                lines = re.findall(r"^  (\S+)  (-?[\d,.]+) kg（報告 (-?[\d,.]+) kg）", block, re.M)
                self.same(f"lines of {year} {kind}", len(lines), 10)
                for name, book, reported in lines:
                    what = f"{year} {kind} {name}"
                    if name == "年度当初の保管量":
                        begun = sum(row["grams"] for row in rows if row["kind"] == "opening")
                        before = self.book.stock(kind, date(year, 3, 31))
                        self.same(what, grams(book), before + begun)
                        self.same(what + "（報告）", grams(reported), form["opening"])
                    elif name == "年度末の保管量":
                        self.same(what, grams(book), self.book.stock(kind, date(year + 1, 3, 31)))
                        self.same(what + "（報告）", grams(reported), form["closing"])
                    else:
                        of = [row for row in rows if row["measure"] == LINES[name]]
                        self.same(what, grams(book), sum(row["grams"] for row in of))
                        if name == "再生量":
                            self.same(what + "（報告）", grams(reported), form["reclaimed"])
                        if name == "破壊業者への引渡し":
                            self.handed = grams(reported)
                        if name == "自ら破壊":
                            self.same(what + "（報告、引渡しと）", grams(reported) + self.handed,
                                      form["handedOver"])

    def reports(self):
        for claim in self.claims["reports"]:
            report = json.loads(Path(claim["json"]).read_text(encoding="utf-8"))
            until = claim["until"] and date.fromisoformat(claim["until"])
            case = Path(claim["case"]).read_text(encoding="utf-8")
            year = report["fiscalYear"]
            amounts = re.search(r"^再生量等:\n((?:  .*\n)+)", case, re.M).group(1)
            for entry in report["refrigerants"]:
                kind = entry["refrigerant"]
                form = self.book.form(kind, year, until)
                if not any(form.values()):
                    self.same(f"report {year} {kind}", any(entry[key]["grams"] for key in FORM.values()),
                              False)
                    continue
                printed = dict(re.findall(
                    r"^    (\S+): (-?[\d.]+)$",
                    re.search(rf"^  {kind}:\n((?:    .*\n)+)", amounts, re.M).group(1), re.M))
                for name, key in FORM.items():
                    self.same(f"report {year} {kind} {key}", entry[key]["grams"], form[key])
                    if key == "takenIn":
                        tenths = sum(half_up(Fraction(form[k], 100)) for k in
                                     ("fromRecoverers", "fromApproved"))
                    else:
                        tenths = half_up(Fraction(form[key], 100))
                    self.same(f"form {year} {kind} {name}", Decimal(printed[name]),
                              Decimal(tenths) / 10)
                self.same(f"report {year} {kind} entrusted", entry["entrustedGrams"], form["entrusted"])
            self.same(f"kinds of {year}", sorted(e["refrigerant"] for e in report["refrigerants"]),
                      self.book.kinds)

    def sheets(self):
        """記録簿上の計 and 報告書の計 as they are printed."""
        for claim in self.claims["sheets"]:
            year, kind = claim["year"], claim["refrigerant"]
            rows, form = self.book.year(kind, year), self.book.form(kind, year)
            total = {name: sum(row["grams"] for row in rows if row["measure"] == name)
                     for name in ("recoverer", "article49", "appliance", "other", "reclaim")}
            gone = sum(row["grams"] for row in rows if row["kind"] in ("handover", "destruction"))
            book = [*total.values(), gone, self.book.stock(kind, date(year + 1, 3, 31))]
            reported = [form["fromRecoverers"], form["fromApproved"], form["reclaimed"],
                        form["handedOver"], form["closing"]]
            for label, counted in (("記録簿上の計", book), ("報告書の計", reported)):
                self.same(f"sheet {year} {kind} {label}", figures(claim["text"], label),
                          [Decimal(gram) / 1000 for gram in counted])

    def certificates(self):
        base, rows = self.book.base, {row["number"]: row for row in self.book.rows}
        void = {row[0] for row in base.execute("SELECT certificate FROM certificate_void")}
        covered, by_certificate = defaultdict(int), defaultdict(list)
        for number, entry, part in base.execute(
                "SELECT number, entry, grams FROM certificate_entry ORDER BY number, position"):
            by_certificate[number].append((entry, part))
            if number not in void:
                covered[entry] += part
        serials = defaultdict(int)
        known = {paper["number"]: paper for paper in self.claims["certificates"]}
        for paper in base.execute("SELECT * FROM certificate ORDER BY number"):
            name = f"{paper['year']}-{paper['serial']:04d}"
            sent = date.fromisoformat(paper["sent_on"])
            serials[paper["year"]] += 1
            self.same(f"{name}: serial", paper["serial"], serials[paper["year"]])
            self.same(f"{name}: year", paper["year"], sent.year - (sent.month < 4))
            page = Path(self.claims["folder"]) / f"再生証明書_{name}.pdf"
            self.same(f"{name}: page", hashlib.sha256(page.read_bytes()).hexdigest(), paper["sha256"])
            said = known.pop(name, None)
            if said is None:
                self.same(f"{name}: listed", False, True)
                continue
            self.same(f"{name}: void", said["void"] is not None, paper["number"] in void)
            self.same(f"{name}: hash", said["sha256"], paper["sha256"])
            parts = by_certificate[paper["number"]]
            if paper["number"] in void:
                continue
            self.same(f"{name}: reclaimed", sum(amount["grams"] for amount in said["reclaimed"]),
                      sum(part for entry, part in parts if rows[entry]["kind"] == "reclaim"))
            first = min(rows[entry]["date"] for entry, _ in parts if rows[entry]["kind"] == "reclaim")
            self.same(f"{name}: within 30 days", sent <= first + timedelta(days=30), True)
            content = json.loads(paper["content"])
            self.same(f"{name}: taken in", sum(amount["grams"] for amount in content["intakes"]),
                      sum(part for entry, part in parts if rows[entry]["kind"] == "intake"))
        self.same("certificates that the ledger lacks", sorted(known), [])
        # What must be certified: all that was reclaimed of recoverers' deliveries, and nothing else.
        identity = dict(base.execute("SELECT number, identity FROM container"))
        for row in self.book.rows:
            if row["kind"] != "reclaim":
                continue
            intakes = self.behind(row, identity)
            due = any(intake["source"] == "recoverer" for intake in intakes)
            self.same(f"row {row['number']}: certified", covered[row["number"]],
                      row["grams"] if due else 0)
            for intake in intakes:
                self.same(f"row {intake['number']}: certified", covered[intake["number"]],
                          intake["grams"] if due else 0)

    def behind(self, reclaim, identity):
        """The rows of taking-in that a row of reclaiming belongs to (docs/certificates.md)."""
        def same(row, key):
            if key == "container":
                return row[key] is not None and identity[row[key]] == identity[reclaim[key]]
            return row[key] == reclaim[key]
        key = "container" if reclaim["container"] else "slip" if reclaim["slip"] else "lot"
        rows = [row for row in self.book.rows if row["kind"] == "intake"
                and row["refrigerant"] == reclaim["refrigerant"]
                and row["date"] <= reclaim["date"] and same(row, key)]
        if key == "container" and rows:
            last = max(row["date"] for row in rows)
            rows = [row for row in rows if row["date"] == last]
        return rows

    def chain(self):
        """Every link follows from the one before it (docs/ledger.md, "The hashes")."""
        base, previous = self.book.base, bytes(32)
        count = 0
        for row in base.execute("SELECT * FROM chain ORDER BY number"):
            count += 1
            self.same(f"link {count}", row["number"], count)
            content = self.content(row["kind"], row["number"])
            self.same(f"content of link {count}", row["content"], content)
            previous = digest(blob(previous) + number(count) + text(row["kind"])
                              + text(row["recorded_at"]) + text(row["recorded_by"])
                              + number(row["behind"]) + blob(content))
            self.same(f"hash of link {count}", row["hash"], previous)
        self.same("head", self.claims["head"], previous.hex())

    def content(self, table, link):
        base = self.book.base
        row = base.execute(f'SELECT * FROM "{table}" WHERE number = ?', (link,)).fetchone()
        data = text(table)
        for column in row.keys():
            if column != "number":
                data += text(column) + value(row[column])
        parts = {"settings": "settings_kind", "party": "party_alias", "anchor": "anchor_sum",
                 "certificate": "certificate_entry"}
        if table in parts:
            rows = base.execute(
                f"SELECT * FROM {parts[table]} WHERE number = ? ORDER BY position", (link,)).fetchall()
            data += text(parts[table]) + number(len(rows))
            for part in rows:
                data += b"".join(value(cell) for name, cell in zip(part.keys(), part)
                                 if name not in ("number", "position"))
        return digest(data)


def figures(page, label):
    """The figures behind a label on a printed sheet, in kilograms."""
    line = next((line for line in page.split("\n") if label in line), "")
    return [Decimal(figure.replace(",", "")) for figure in re.findall(r"-?\d[\d,]*\.\d+", line)]


def digest(data):
    return hashlib.sha256(data).digest()


def number(count):
    return b"%d;" % count


def text(word):
    data = word.encode("utf-8")
    return b"t" + number(len(data)) + data


def blob(data):
    return b"b" + number(len(data)) + data


def value(cell):
    if cell is None:
        return b"n"
    if isinstance(cell, int):
        return b"i" + number(cell)
    return blob(cell) if isinstance(cell, bytes) else text(cell)


def main():
    ledger, claims = sys.argv[1:]
    recount = Recount(Book(ledger), json.loads(Path(claims).read_text(encoding="utf-8")))
    for part in (recount.stocks, recount.years, recount.reports, recount.sheets,
                 recount.certificates, recount.chain):
        part()
    for line in recount.wrong[:40]:
        print(line, file=sys.stderr)
    print(f"{recount.compared} statements counted again, {len(recount.wrong)} differ")
    return 1 if recount.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
