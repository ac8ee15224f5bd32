#!/usr/bin/env python3
"""Makes and checks the ledgers of certificate-kills.

certificate_ledger.py SAISEI LEDGER ROWS         a new ledger with so many taking-ins and reclaimings
certificate_ledger.py --more SAISEI LEDGER ROWS  as many more in a ledger that is there
certificate_ledger.py --open LEDGER              prints how many reclaimings have no certificate
certificate_ledger.py --check LEDGER FOLDER      compares certificates, rows and pages; 1 when amiss
"""
import csv
import hashlib
import os
import sqlite3
import subprocess
import sys
import tempfile

HEAD = ["区分", "引取元", "年月日", "種類", "量", "相手方", "登録番号", "住所", "容器番号"]
PARTIES = [(f"第{n}冷機株式会社", f"33111{n:04d}", f"北海県北都市白石{n}番") for n in range(1, 8)]


def run(*arguments):
    done = subprocess.run(arguments, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(arguments)}: {done.returncode}\n{done.stdout}\n{done.stderr}")


def add(saisei, ledger, rows, start):
    with tempfile.NamedTemporaryFile("w", suffix=".csv", newline="", delete=False) as file:
        writer = csv.writer(file)
        writer.writerow(HEAD)
        for number in range(start, start + rows):
            name, registration, address = PARTIES[number % len(PARTIES)]
            kind, mark = ("R22", "R134a", "R410A")[number % 3], f"TF-{number:05d}"
            mass = f"{5 + number % 90}.{number % 10} kg"
            writer.writerow(
                ["引取り", "充塡回収業者", "2026-09-01", kind, mass, name, registration, address, mark])
            writer.writerow(["再生", "", "2026-09-10", kind, mass, "", "", "", mark])
    run(saisei, "ledger", "import", ledger, file.name, "--commit", "--twins", "--by", "管理太郎")
    os.unlink(file.name)


def opened(ledger):
    return sqlite3.connect(f"file:{ledger}?mode=ro", uri=True)


OPEN = """SELECT count(*) FROM entry WHERE kind = 'reclaim' AND number NOT IN
    (SELECT entry FROM certificate_entry)"""


def check(ledger, folder):
    base = opened(ledger)
    amiss = []
    numbers = base.execute("SELECT year, serial, sha256 FROM certificate ORDER BY serial").fetchall()
    if [serial for _, serial, _ in numbers] != list(range(1, len(numbers) + 1)):
        amiss.append("the numbers have gaps or doubles")
    open_rows = base.execute(OPEN).fetchone()[0]
    if open_rows:
        amiss.append(f"{open_rows} rows have no certificate")
    doubled = base.execute(
        "SELECT count(*) FROM (SELECT entry FROM certificate_entry GROUP BY entry "
        "HAVING sum(grams) <> (SELECT grams FROM entry WHERE number = entry))").fetchone()[0]
    if doubled:
        amiss.append(f"{doubled} rows are certified twice or in part")
    waiting = base.execute("SELECT count(*) FROM certificate_outbox").fetchone()[0]
    if waiting:
        amiss.append(f"{waiting} pages are still on their way")
    for year, serial, sha256 in numbers:
        path = os.path.join(folder, f"再生証明書_{year}-{serial:04d}.pdf")
        try:
            with open(path, "rb") as page:
                if hashlib.sha256(page.read()).hexdigest() != sha256:
                    amiss.append(f"{path} is not what was recorded")
        except OSError as error:
            amiss.append(str(error))
    pages = [name for name in os.listdir(folder) if name.endswith(".pdf")]
    if len(pages) != len(numbers):
        amiss.append(f"{len(pages)} pages for {len(numbers)} certificates")
    for line in amiss[:20]:
        print(line)
    print(f"certificates: {len(numbers)}, amiss: {len(amiss)}")
    return 1 if amiss else 0


def main():
    arguments = sys.argv[1:]
    if arguments[0] == "--check":
        return check(*arguments[1:])
    if arguments[0] == "--open":
        base = opened(arguments[1])
        tables = [row[0] for row in base.execute("SELECT name FROM sqlite_master")]
        query = OPEN if "certificate" in tables else "SELECT 1"
        print(base.execute(query).fetchone()[0])
        return 0
    if arguments[0] == "--more":
        saisei, ledger, rows = arguments[1:]
        done = opened(ledger).execute("SELECT count(*) FROM entry WHERE kind = 'intake'").fetchone()[0]
        add(saisei, ledger, int(rows), done)
        return 0
    saisei, ledger, rows = arguments
    run(saisei, "ledger", "init", ledger, "--place", "虎ノ門事業所", "--address", "東都県霞が関市日本八丁目9番10号",
        "--reclaimer", "再生フロン株式会社", "--permit-number", "第2022-013号",
        "--kinds", "R22,R134a,R410A", "--by", "管理太郎")
    add(saisei, ledger, int(rows), 0)
    return 0


if __name__ == "__main__":
    sys.exit(main())
