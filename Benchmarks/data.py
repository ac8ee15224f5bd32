"""Certificates for the benchmark: invented, the same on every machine, as tab-separated rows."""

columns = ("number sent recoverer recoverer_address recoverer_number recoverer_phone reclaimer "
           "reclaimer_address reclaimer_number reclaimer_phone intake kind taken container reclaimed "
           "reclaimed_grams destroyer_grams").split()

firms = ["株式会社北辰冷機", "有限会社若葉空調設備", "東海冷熱工業株式会社", "株式会社みなと環境サービス",
         "山陰冷凍設備株式会社", "合同会社青葉エアコン", "株式会社龍野フロン回収センター", "鈴鹿設備工業株式会社",
         "株式会社曙技研", "琵琶湖冷暖房株式会社", "株式会社瀬戸内リサイクル", "薩摩空調株式会社"]
places = ["北海道札幌市白石区米里", "宮城県仙台市宮城野区港", "埼玉県川越市芳野台", "千葉県船橋市潮見町",
          "東京都江東区新砂", "神奈川県横浜市鶴見区大黒町", "静岡県富士市蓼原", "愛知県東海市新宝町",
          "滋賀県草津市野路町", "大阪府堺市西区築港", "広島県福山市箕沖町", "鹿児島県鹿児島市谷山港"]
kinds = ["R22", "R32", "R134a", "R404A", "R410A", "R407C"]


def rows(count):
    state = 20261201

    def draw(below):
        # A linear congruential generator, so that the rows never depend on a library.
        nonlocal state
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (state >> 33) % below

    for index in range(count):
        taken = 500 + draw(80_000) * 10
        residue = draw(taken // 20) // 10 * 10
        place = places[draw(12)]
        yield [f"S-2026-{index + 1:05}", f"2026-11-{draw(28) + 1:02}", firms[draw(12)],
               f"{place}{draw(9) + 1}丁目{draw(40) + 1}番{draw(30) + 1}号", f"第{draw(90000) + 10000}号",
               f"0{draw(9) + 1}-{draw(9000) + 1000}-{draw(9000) + 1000}", "株式会社虎ノ門フロン再生",
               "東京都港区虎ノ門一丁目3番1号", "第2026-013号", "03-3501-1511", f"2026-09-{draw(28) + 1:02}",
               kinds[draw(6)], str(taken), f"B-{draw(900000) + 100000}", f"2026-10-{draw(28) + 1:02}",
               str(taken - residue), str(residue)]


def write(path, count):
    with open(path, "w", encoding="utf-8") as file:
        for row in rows(count):
            file.write("\t".join(row) + "\n")


def read(path):
    with open(path, encoding="utf-8") as file:
        return [printed(dict(zip(columns, line.rstrip("\n").split("\t")))) for line in file]


def printed(row):
    """The row with dates and amounts as they are printed."""
    def day(text):
        year, month, date = map(int, text.split("-"))
        return f"令和{year - 2018}年{month}月{date}日"

    def kilograms(text):
        whole, rest = divmod(int(text), 1000)
        decimals = f"{rest:03}".rstrip("0") or "0"
        return f"{whole:,}.{decimals}"

    row = dict(row)
    for name in ("sent", "intake", "reclaimed"):
        row[name] = day(row[name])
    for name in ("taken", "reclaimed_grams", "destroyer_grams"):
        row[name] = kilograms(row[name])
    family = "HCFC" if row["kind"] == "R22" else "HFC"
    row["kind"] = f"{family}（{row['kind']}）"
    return row


def lines(row):
    """The rows of the ruled table: label, cells. One layout for every peer."""
    return [
        ("引取りを求めた第一種フロン類充塡回収業者", [("氏名又は名称", row["recoverer"]),
                                   ("住所", row["recoverer_address"]),
                                   ("登録番号", row["recoverer_number"]),
                                   ("電話番号", row["recoverer_phone"])]),
        ("フロン類の引取りを終了した年月日", [("", row["intake"])]),
        ("引き取ったフロン類", [("種類", row["kind"]), ("量（kg）", row["taken"]),
                       ("容器の識別番号", row["container"])]),
        ("フロン類の再生を行った年月日", [("", row["reclaimed"])]),
        ("再生を行ったフロン類", [("種類", row["kind"]), ("量（kg）", row["reclaimed_grams"])]),
        ("フロン類破壊業者に引き渡すこととしたフロン類", [("種類", row["kind"]), ("量（kg）", row["destroyer_grams"])]),
    ]


sentence = ("フロン類の使用の合理化及び管理の適正化に関する法律第59条第1項の規定により、"
            "次のとおりフロン類の再生を行ったことを証します。")
