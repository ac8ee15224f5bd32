"""What clerks get wrong: each slip is refused with a word that helps, and leaves no trace."""
import sqlite3

from program import Differs


def maker(party):
    """Makes options of a good row with some of them changed; None leaves one out."""
    good = {"kind": "引取り", "source": "充塡回収業者", "refrigerant": "R22", "mass": "12kg",
            "party": party, "slip": "X-1"}

    def row(**changes):
        return [part for name, text in {**good, **changes}.items() if text is not None
                for part in ("--" + name, text)]
    return row


def links(ledger):
    """How many links the chain of a ledger has."""
    base = sqlite3.connect(f"file:{ledger}?mode=ro", uri=True)
    try:
        return base.execute("SELECT count(*) FROM chain").fetchone()[0]
    finally:
        base.close()


def all(saisei, ledger, folder, today, party, other):
    """Types them all; the ledger, which knows the party, must have as many links as before."""
    day, row = today.isoformat(), maker(party)
    add = ["ledger", "add", ledger]
    sheet = folder / "誤り.csv"
    sheet.write_text(
        "年月日,区分,引取元,種類,量,相手方\n"
        f"{day},引取り,充塡回収業者,R22,12,{party}\n"
        f"{day},引取り,充塡回収業者,R22,たくさん,{party}\n", encoding="utf-8")
    odd = folder / "見出し.csv"
    odd.write_text(f"年月日,区分,引取元,冷媒の種類,量,相手方\n{day},引取り,充塡回収業者,R22,12,{party}\n",
                   encoding="utf-8")
    slips = [
        # what is typed, its status, what the answer must name
        (add + row(date="2035-01-01"), 1, "今日"),
        (add + row(date="令和9年4月31日"), 1, "4月31日"),
        (add + row(), 1, "年月日"),
        (add + row(date=day, mass="-5kg"), 1, "負の値"),
        (add + row(date=day, mass="たくさん"), 1, "たくさん"),
        (add + row(date=day, mass=None), 1, "量がありません"),
        (add + row(date=day, party=party[:-1]), 1, f"「{party}」ではありませんか"),
        (add + row(date=day, party=None), 1, "引取りを求めた者"),
        (add + row(date=day, source=None), 1, "引取りの区分"),
        (add + row(date=day, kind="引込"), 1, "引込"),
        (add + row(date=day, outside="13kg"), 1, "超えています"),
        (add + row(date=day, kind="破壊業者への引渡し", source=None), 1, "破壊業者ではなく"),
        (["ledger", "import", ledger, str(sheet), "--commit"], 1, "E3"),
        (["ledger", "import", ledger, str(odd), "--commit"], 1, "「種類」ではありませんか"),
        (["ledger", "import", ledger, str(folder / "ない.csv"), "--commit"], 2, "ない.csv"),
        (["ledger", "correct", ledger, "999999", "--mass", "1kg", "--reason", "誤記"], 2, "999999番の行はありません"),
        (["ledger", "correct", ledger, "2", "--mass", "1kg", "--reason", "　"], 64, "理由"),
        (["ledger", "correct", ledger, "2", "--reason", "誤記"], 64, "--withdraw"),
        (["ledger", "init", ledger, "--place", "別の事業所"], 2, "既に"),
        (["ledger", "add", ledger], 2, "記録する行がありません"),
        (["certificate", "issue", ledger, "-o", str(folder / "証明書"), "--row", "999999"], 1, "999999"),
        (["certificate", "issue", ledger, "-o", str(folder / "証明書"), "--row", "2"], 1, "再生"),
        (["certificate", "void", ledger, "2031-0001", "--reason", "誤り"], 2, "記録簿にありません"),
        (["certificate", "void", ledger, "1", "--reason", "誤り"], 2, "番号ではありません"),
        (["report", "らいねん", "--ledger", ledger, "-o", str(folder / "報告")], 64, "らいねん"),
        (["report", "令和9", "--ledger", str(folder / "ない.ledger"), "-o", str(folder / "報告")], 2, "ない.ledger"),
    ]
    before = links(ledger)
    problems = []
    for arguments, status, word in slips:
        reply = saisei(today, *arguments)
        words = " ".join(arguments)
        if reply.status != status or word not in reply.error:
            problems.append(f"saisei {words}: {reply.status}, not {status} with {word}\n{reply.out}{reply.error}")
        if links(ledger) != before:
            problems.append(f"saisei {words} left rows behind")
            before = links(ledger)
    if problems:
        raise Differs("\n".join(problems))
    doubts(saisei, ledger, today, row, other)


def doubts(saisei, ledger, today, row, other):
    """What may be right is recorded with a remark, and withdrawn here."""
    day, recorded = today.isoformat(), []
    for options, word in [
        (row(date=day, kind="自ら破壊", source=None, party=None, mass="90t"), "L-14"),
        (row(date=day, refrigerant="R410A"), "L-21"),
        (row(date=day, kind="再生", party=None), "L-17"),
        (row(date=day, slip="X-2", container="Z-1"), ""),
        (row(date=day, slip="X-3", container="Z-1", party=other), "LDG-006"),
        (row(date=day, slip="X-4", source="省令第49条"), "L-10"),
    ]:
        reply = saisei(today, "ledger", "add", ledger, *options, status=0, says="記録しました",
                       complains=word)
        recorded.append(
            next(line for line in reply.out.split("\n") if "番 記録しました" in line).split("番")[0])
    for number in recorded:
        saisei(today, "ledger", "correct", ledger, number, "--withdraw", "--reason", "試しに記録したもの",
               status=0)
