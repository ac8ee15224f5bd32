/// The parts of the reference page that no table can give.
enum ReferenceText {
  static let opening = """
    # 入力ファイルの書き方 / The input format

    <!-- Made from the table of keys; a test fails when this page is stale. -->

    申請1件を1つのYAMLファイル（UTF-8、4 MBまで）に書きます。項目名は日本語と英語のどちらでもよく、
    `saisei fmt --keys ja|en` で変換できます。同じ項目を2度書くこと、アンカー（`&`）、エイリアス（`*`）、
    タグ（`!`）、字下げのタブ、2件目の文書は使えません。値はYAMLの型によらず、書いた文字のとおりに読みます
    （`no`、`007`、`12:30` は文字列です。引用符のない `~` と `null` は空欄です）。

    One application is one YAML file (UTF-8, at most 4 MB). Keys may be Japanese or English, and
    `saisei fmt --keys ja|en` converts them. A key may not stand twice; anchors (`&`), aliases (`*`),
    tags (`!`), tabs for indentation and a second document are refused. Values are read as the text
    that they are, whatever YAML would make of them (`no`, `007`, `12:30`); `~` and `null` without
    quotes are blank.
    """.components

  static let spellings = """

    ## 値の書き方 / How values may be written

    全角と半角、ハイフンの種類、空白は区別しません。書いた文字はそのまま残り、比較と計算だけに使う値がそろえられます。
    Width, kinds of hyphens and blanks make no difference. What was typed is kept; only what is compared
    and computed is normalised.

    | 値 / value | 書き方の例 / examples | 決まり / rule |
    |---|---|---|
    | 日付 / date | `令和8年12月1日` `R8.12.1` `令8・12・1` `2026-12-01` `2026/12/1` `20261201` | 暦にない日と、その日のものでない元号（`平成31年5月1日`）は誤りです / the day must exist and lie in its era |
    | 年度 / fiscal year | `令和9年度` `R9年度` `2027年度` `FY2027` | `平成31年度` は `令和元年度` と同じです / both name 2019 |
    | 冷媒番号 / refrigerant | `R22` `R-22` `HCFC-22` `HCFC(R22)` `フロン22` `R1234ze(E)` | 1つの値に1つの番号 / one number in a value |
    | 質量 / mass | `120` `42.5 t` `1,200 kg` `500 g` | 1 gまで正確。単位がなければ、別紙Yと引取計画と年間再生処理可能量はトン、ほかはkg / exact to the gram; without a unit tonnes in Annex Y, the intake plan and the stated yearly capacity, kilograms elsewhere |
    | 容積 / volume | `100 L` `500 mL` `1 m3` | 1 mLまで正確 / exact to the millilitre |
    | 時間 / hours | `4,800時間` `2時間30分` `90分` `1.5 h` | 1分まで正確 / exact to the minute |
    | 金額 / yen | `90000円` `9万円` `¥90,000` | |
    | 数 / count | `1基` `2式` `50本` `一基` | 助数詞は書いたものを使います / the counter is kept |
    | 濃度 / share | `99.8 wt%` `0.5 vol%` `6 ppm` | 「以上」「未満」などは書きません / no words such as "at least" |
    | はい・いいえ / yes or no | `はい` `有` `○` `yes` `true` / `いいえ` `無` `×` `no` `false` | |
    | 桁区切り / thousands | `4,800時間` `{ 金額: "90,000円" }` | `{ }` と `[ ]` の中では引用符で囲みます / in quotes within brackets |
    | 並び / list | `[R22, R134a]` | 1つだけなら括弧はなくてもよい / a single value needs no brackets |
    """.components
}

extension String {
  /// The lines of a text.
  fileprivate var components: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
