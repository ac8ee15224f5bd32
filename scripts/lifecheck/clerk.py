"""What a clerk of one place of business does in five years: the rows of the day book by a seed.

It knows the business and not the program: every row is a dictionary of what happened, in grams and days.
"""
import random
from datetime import date, timedelta

KINDS = ("R22", "R134a")
START = date(2027, 4, 1)
CLOSED = date(2032, 11, 30)

RECOVERERS = [
    ("甲回収株式会社", "東都-1001", "東都県霞が関市一丁目1番1号"),
    ("（有）乙冷熱サービス", "東都-1002", "東都県霞が関市二丁目2番2号"),
    ("丙設備工業株式会社", "西都-0210", "西都府港町3番地3"),
    ("丁空調株式会社", "西都-0877", "西都府山手町4番地"),
    ("合同会社戊フロンテック", "北海-0042", "北海県中央区北五条5丁目"),
    ("己商事株式会社", "南州-3310", "南州県浜松原6番6号"),
]
ARTICLE49 = [
    ("庚リサイクル協同組合", "認定-12", "東都県埋立地7番"),
    ("辛環境センター", "認定-31", "西都府川端町8番"),
]
APPLIANCE = ("壬家電リサイクル株式会社", "", "南州県臨海町9番")
OTHER = ("癸自動車解体", "", "北海県郊外10番")
DESTROYER = ("東都フロン破壊株式会社", "破壊第001号", "東都県工業団地11番")
MANAGERS = ["霞ビル管理組合", "ホテル日本八", "東都総合病院", "永田町スーパー", "虎ノ門冷凍倉庫", "県立図書館"]


class Life:
    """The rows in the order of their days, about as many as asked for."""

    def __init__(self, seed, events, halves):
        self.chance = random.Random(seed)
        self.rows = []
        self.free = {}
        self.slips = 0
        self.lots = 0
        self.cycles = 0
        # What comes must be done with, 14 days later at most, in a half in which someone is there.
        present = {day for first, last in halves for day in span(first, last)}
        days = [day for day in sorted(present)
                if day + timedelta(days=14) in present and day <= date(2032, 10, 31)]
        for kind, grams, outside in (("R22", 350_000, 20_000), ("R134a", 120_500, None)):
            self.add(START, "opening", kind, grams, outside=outside)
        # A coming makes 2.7 rows on the average; the counts at quarter ends are left to the end.
        comings = max(8, round((events - len(halves) * len(KINDS) // 4) / 2.7))
        for day in sorted(self.chance.choice(days) for _ in range(comings)):
            self.cycle(day)
        self.rows.sort(key=lambda row: row["day"])
        self.take_stock(halves)
        self.rows.sort(key=lambda row: (row["day"], row["kind"] in ("stocktake", "adjustment")))

    def add(self, day, kind, refrigerant, grams, **more):
        row = {"day": day, "kind": kind, "refrigerant": refrigerant, "grams": grams, "source": None,
               "party": None, "outside": None, "container": "", "slip": "", "lot": "",
               "concerned": "", "entrusted": False, "confirmed": None, "note": "", "cycle": None}
        row.update({key: value for key, value in more.items() if value is not None})
        self.rows.append(row)
        return row

    def slip(self):
        self.slips += 1
        return f"E-{self.slips:05d}"

    def mass(self):
        grams = self.chance.randrange(50, 950) * 100
        return grams + (self.chance.randrange(1, 100) if self.chance.random() < 0.2 else 0)

    def cylinder(self, day, until):
        """A cylinder that is empty on the day, sometimes one that has not been here before."""
        empty = sorted(mark for mark, since in self.free.items() if since < day)
        if empty and self.chance.random() < 0.8:
            mark = self.chance.choice(empty)
        else:
            mark = f"B-{len(self.free) + 1:03d}"
        self.free[mark] = until
        return mark

    def cycle(self, day):
        """One coming of フロン類 and what becomes of it."""
        chance, number = self.chance, self.cycles
        self.cycles += 1
        kind = "R22" if chance.random() < 0.65 else "R134a"
        dice = chance.random()
        source = ("recoverer" if dice < 0.76 else "article49" if dice < 0.85
                  else "appliance" if dice < 0.94 else "other")
        party = {"recoverer": chance.choice(RECOVERERS), "article49": chance.choice(ARTICLE49),
                 "appliance": APPLIANCE, "other": OTHER}[source]
        done = day + timedelta(days=chance.randrange(1, 13))
        gone = done + timedelta(days=chance.randrange(0, 3))
        shared = source == "recoverer" and chance.random() < 0.12
        link = "container" if shared or chance.random() < 0.85 else chance.choice(("slip", "lot"))
        tie = {"container": "", "slip": "", "lot": ""}
        if link == "container":
            tie["container"] = self.cylinder(day, gone)
        elif link == "slip":
            tie["slip"] = self.slip()
        else:
            self.lots += 1
            tie["lot"] = f"L-{self.lots:04d}"
        # A certificate names the cylinder, whatever the reclaiming is told by.
        cylinder = tie["container"] or f"T-{number:04d}"
        managers = chance.sample(MANAGERS, 2) if shared else [chance.choice(MANAGERS + [""])]
        taken = 0
        for manager in managers:
            grams = self.mass()
            taken += grams
            outside = None
            if source in ("recoverer", "article49") and chance.random() < 0.04:
                outside = grams // 10
            self.add(day, "intake", kind, grams, source=source, party=party, outside=outside,
                     container=cylinder, slip=tie["slip"] or self.slip(), lot=tie["lot"],
                     concerned=manager, entrusted=source == "recoverer" and chance.random() < 0.1,
                     cycle=number)
        reclaimed = taken * chance.randrange(880, 1001) // 1000 // 100 * 100
        rest = taken - reclaimed
        parts = [reclaimed]
        # Of what is reclaimed over two days no certificate may go out between them.
        if (chance.random() < 0.1 and reclaimed > 2_000 and done > day + timedelta(days=1)
                and done.day not in (1, 16)):
            parts = [reclaimed // 3, reclaimed - reclaimed // 3]
        for index, grams in enumerate(parts):
            stated = None
            if source in ("appliance", "other") and chance.random() < 0.5:
                stated = grams
            if grams > 0:
                self.add(done - timedelta(days=len(parts) - 1 - index), "reclaim", kind, grams,
                         outside=stated, cycle=number, source_of=source, **tie)
        fate = chance.random()
        if rest > 0 and fate < 0.6:
            self.add(gone, "handover", kind, rest, party=DESTROYER, cycle=number, confirmed=rest, **tie)
        elif rest > 0 and fate < 0.75:
            self.add(gone, "destruction", kind, rest, cycle=number, **tie)

    def take_stock(self, halves):
        """Counts at quarter ends, with what is put right where the count differs; all goes at the end."""
        ends = [last for _, last in halves if last.month in (3, 6, 9, 12) and last.day >= 30]
        stock = dict.fromkeys(KINDS, 0)
        pending = list(self.rows)
        for end in [*ends, date(2032, 11, 25)]:
            while pending and pending[0]["day"] <= end:
                row = pending.pop(0)
                stock[row["refrigerant"]] += sign(row) * row["grams"]
            for kind in KINDS:
                if end.year == 2032 and end.month == 11:
                    self.add(end, "handover", kind, stock[kind], party=DESTROYER, note="廃止に伴う引渡し",
                             slip=self.slip())
                    continue
                difference = 0
                if self.chance.random() < 0.4:
                    difference = self.chance.choice((-1_200, -700, -350, 250))
                if difference:
                    self.add(end, "adjustment", kind, difference, note="棚卸差。計量の誤差")
                    stock[kind] += difference
                self.add(end, "stocktake", kind, stock[kind])


def sign(row):
    return {"reclaim": -1, "handover": -1, "destruction": -1, "stocktake": 0}.get(row["kind"], 1)


def span(first, last):
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def halves(short):
    """The halves of months in which something happens: all of them, or one quarter end a year."""
    result = []
    for month in range(68):
        year, number = divmod(3 + month, 12)
        year, number = 2027 + year, number + 1
        if short and number != 3 and month not in (0, 67):
            continue
        after = date(year + number // 12, number % 12 + 1, 1)
        result += [(date(year, number, 1), date(year, number, 15)),
                   (date(year, number, 16), after - timedelta(days=1))]
    return result
