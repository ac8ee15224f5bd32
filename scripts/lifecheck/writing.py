"""How people write rows: options of a command and sheets, in several spellings of one value."""

HEADINGS = ["年月日", "区分", "引取元", "種類", "量", "対象外の量", "相手方", "登録番号", "住所", "管理者",
            "容器番号", "受託", "伝票番号", "ロット", "受領量", "備考"]
SOURCES = {"recoverer": "充塡回収業者", "article49": "省令第49条", "appliance": "家電リサイクル", "other": "その他"}


def kilograms(grams):
    """Kilograms without a unit and without needless zeros."""
    whole, rest = divmod(abs(grams), 1000)
    text = f"{whole}.{rest:03d}".rstrip("0").rstrip(".")
    return ("-" if grams < 0 else "") + text


def mass(grams, chance):
    spellings = [kilograms(grams), kilograms(grams) + "kg", kilograms(grams) + " kg"]
    if grams >= 0:
        spellings += [f"{grams} g", f"{grams:,}g", wide(kilograms(grams)) + "㎏"]
    return chance.choice(spellings)


def wide(text):
    return "".join(chr(ord(letter) + 0xFEE0) if "!" <= letter <= "~" else letter for letter in text)


def day(value, chance):
    year = value.year - 2018
    return chance.choice([
        value.isoformat(), f"R{year}.{value.month}.{value.day}",
        f"令和{year}年{value.month}月{value.day}日", f"{value.year}/{value.month}/{value.day}"])


def kind(value, chance):
    spellings = {"R22": ["R22", "R-22", "Ｒ２２", "HCFC22"], "R134a": ["R134a", "R-134a", "HFC-134a"]}
    return chance.choice(spellings[value])


def cells(row, chance, words):
    name, registration, address = row["party"] or ("", "", "")
    return {
        "年月日": day(row["day"], chance), "区分": words[row["kind"]],
        "引取元": SOURCES.get(row["source"], ""), "種類": kind(row["refrigerant"], chance),
        "量": mass(row["grams"], chance),
        "対象外の量": "" if row["outside"] is None else kilograms(row["outside"]),
        "相手方": name, "登録番号": registration, "住所": address, "管理者": row["concerned"],
        "容器番号": row["container"], "受託": "はい" if row["entrusted"] else "",
        "伝票番号": row["slip"], "ロット": row["lot"],
        "受領量": "" if row["confirmed"] is None else kilograms(row["confirmed"]), "備考": row["note"]}


OPTIONS = {"年月日": "--date", "区分": "--kind", "引取元": "--source", "種類": "--refrigerant",
           "量": "--mass", "対象外の量": "--outside", "相手方": "--party", "登録番号": "--registration",
           "住所": "--address", "管理者": "--concerned", "容器番号": "--container", "受託": "--entrusted",
           "伝票番号": "--slip", "ロット": "--lot", "受領量": "--confirmed", "備考": "--note"}


def options(row, chance, words):
    """The row as options of `saisei ledger add`."""
    return [part for key, text in cells(row, chance, words).items() if text
            for part in (OPTIONS[key], text)]


def sheet(rows, chance, words):
    """The rows as the bytes of a sheet, with the encodings and separators of several programs."""
    encoding, separator, end = chance.choice([
        ("utf-8-sig", ",", "\r\n"), ("utf-8", ",", "\n"), ("cp932", ",", "\r\n"),
        ("utf-16", "\t", "\r\n"), ("utf-8", "\t", "\n")])
    lines = [separator.join(HEADINGS)]
    for row in rows:
        texts = cells(row, chance, words)
        lines.append(separator.join(quoted(texts[key], separator) for key in HEADINGS))
    text = end.join(lines) + end
    # CP932 has no 塡; people write 填.
    return (text.replace("塡", "填") if encoding == "cp932" else text).encode(encoding)


def quoted(text, separator):
    return '"' + text.replace('"', '""') + '"' if separator in text or '"' in text else text
