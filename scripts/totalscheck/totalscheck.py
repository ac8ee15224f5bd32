#!/usr/bin/env python3
"""Recomputes the sums of a ledger's year with sqlite3 alone and compares them with a report's JSON.

usage: totalscheck.py LEDGER TOTALS.json

It reads the rows themselves (not the daily sums that the program keeps), splits what has no origin by
the rule of docs/report.md in fractions, and prints each figure that differs. Exit status: 0 all
agree, 1 something differs, 2 cannot be read.
"""
import json
import sqlite3
import sys
from fractions import Fraction

INFLOW = ("opening", "recoverer", "article49", "appliance", "other")
OPEN = ("reclaim", "handover", "destruction", "adjustment")
SIGN = {"reclaim": -1, "handover": -1, "destruction": -1}


def rows(path):
    """Rows that hold: neither corrected later nor withdrawals, and no stock-takes."""
    base = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    query = """
        SELECT refrigerant, day, kind, source, grams, outside, entrusted FROM entry AS e
        WHERE withdrawn = 0 AND kind <> 'stocktake'
          AND NOT EXISTS (SELECT 1 FROM entry AS l WHERE l.corrects = e.number)"""
    for refrigerant, day, kind, source, grams, outside, entrusted in base.execute(query):
        yield refrigerant, day, source or kind, grams, outside, entrusted


def half_up(number):
    """A fraction rounded half up to a whole number."""
    return (number.numerator * 2 + number.denominator) // (number.denominator * 2)


def split(opening, opening_outside, sums):
    """What is outside in each measure, and in the closing stock."""
    whole, outside = opening, opening_outside
    parts = {}
    for measure in INFLOW + OPEN:
        grams, stated, unstated = sums.get(measure, (0, 0, 0))
        known = grams - unstated if measure in OPEN else grams
        whole += SIGN.get(measure, 1) * known
        outside += SIGN.get(measure, 1) * stated
        parts[measure] = stated
    share = min(max(0, outside), max(0, whole))
    left, running = outside, 0
    for measure in ("reclaim", "handover", "destruction", "adjustment"):
        unstated = sums.get(measure, (0, 0, 0))[2]
        if not unstated or whole <= 0:
            continue
        before = half_up(Fraction(running * share, whole))
        running += unstated
        part = half_up(Fraction(running * share, whole)) - before
        parts[measure] += part
        left += SIGN.get(measure, 1) * part
    return parts, left


def fiscal_year(day):
    year, month = int(day[:4]), int(day[5:7])
    return year if month >= 4 else year - 1


def totals(path, year):
    """The rows of Form 7 in grams by refrigerant."""
    sums, entrusted = {}, {}
    for refrigerant, day, measure, grams, outside, trust in rows(path):
        in_year = sums.setdefault(refrigerant, {}).setdefault(fiscal_year(day), {})
        old = in_year.get(measure, (0, 0, 0))
        all_of_it = measure in ("appliance", "other")
        unstated = grams if measure not in INFLOW[1:] and outside is None else 0
        in_year[measure] = (
            old[0] + grams, old[1] + (grams if all_of_it else outside or 0), old[2] + unstated)
        if trust and fiscal_year(day) == year and measure in INFLOW[1:]:
            entrusted[refrigerant] = entrusted.get(refrigerant, 0) + grams
    result = {}
    for refrigerant, years in sums.items():
        if min(years) > year:
            continue
        stock = outside = 0
        for current in range(min(years), year):
            figures = years.get(current, {})
            _, outside = split(stock, outside, figures)
            stock += sum(SIGN.get(m, 1) * f[0] for m, f in figures.items())
        figures = years.get(year, {})
        parts, left = split(stock, outside, figures)
        kept = {m: figures.get(m, (0, 0, 0))[0] - parts[m] for m in parts}
        closing = stock + sum(SIGN.get(m, 1) * f[0] for m, f in figures.items())
        result[refrigerant] = {
            "fromRecoverers": kept["recoverer"], "fromApproved": kept["article49"],
            "takenIn": kept["recoverer"] + kept["article49"],
            "opening": stock - outside + kept["opening"], "reclaimed": kept["reclaim"],
            "handedOver": kept["handover"] + kept["destruction"], "closing": closing - left,
            "entrusted": entrusted.get(refrigerant, 0)}
    return result


def tenths(grams):
    """Kilograms with one decimal, rounded half up."""
    number = half_up(Fraction(abs(grams), 100))
    return f"{'-' if grams < 0 and number else ''}{number // 10}.{number % 10}"


def main():
    try:
        ledger, file = sys.argv[1:]
        report = json.load(open(file, encoding="utf-8"))
        expected = totals(ledger, report["fiscalYear"])
    except (ValueError, OSError, sqlite3.Error, KeyError) as error:
        print(f"totalscheck: {error}", file=sys.stderr)
        return 2
    reported = {entry["refrigerant"]: entry for entry in report["refrigerants"]}
    wrong, compared = 0, 0
    for refrigerant in sorted(set(expected) | set(reported)):
        if refrigerant not in expected or refrigerant not in reported:
            print(f"{refrigerant}: only in {'the report' if refrigerant in reported else 'the ledger'}")
            wrong += 1
            continue
        for name, grams in expected[refrigerant].items():
            entry = reported[refrigerant]
            found = entry["entrustedGrams"] if name == "entrusted" else entry[name]["grams"]
            compared += 1
            if found != grams:
                print(f"{refrigerant} {name}: {found} g reported, {grams} g in the ledger")
                wrong += 1
            if name not in ("entrusted", "takenIn") and entry[name]["kilograms"] != tenths(grams):
                print(f"{refrigerant} {name}: {entry[name]['kilograms']} kg is not {grams} g rounded")
                wrong += 1
    print(f"{compared} figures of {len(expected)} refrigerants compared, {wrong} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
