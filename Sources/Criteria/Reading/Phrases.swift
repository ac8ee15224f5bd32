/// Phrases by which a clerk tells a proper entry from an empty one.
///
/// They only recognise; what they do not recognise becomes a question or a doubt, never an error,
/// unless the rule says why.
enum Phrases {
  /// Whether a text holds a figure, in any width or in kanji.
  static func hasFigure(_ text: String) -> Bool {
    let folded = Folding.width(text)
    return folded.told { PlainText.hasFigure($0) }
      ?? folded.contains { $0.isASCIIDigit || "一二三四五六七八九十".contains($0) }
  }

  /// The figures of a text, each without needless zeros: `95.0 wt%` has `95`.
  static func figures(in text: String) -> Set<String> {
    var found: Set<String> = []
    var figure = ""
    func close() {
      guard figure.contains(where: \.isASCIIDigit) else { return figure = "" }
      if figure.contains(".") {
        while figure.last == "0" { figure.removeLast() }
      }
      if figure.last == "." { figure.removeLast() }
      found.insert(figure)
      figure = ""
    }
    // A figure that belongs to a number such as R22 or GC-10 is none of its own.
    var before: Character = " "
    for character in Folding.width(text) + " " {
      if character.isASCIIDigit || (character == "." && !figure.isEmpty) {
        if figure.isEmpty, before.isASCIILetter || before == "-" {
          before = "-"
          continue
        }
        figure.append(character)
      } else if character != "," || figure.isEmpty {
        close()
      }
      before = character
    }
    return found
  }

  /// Frequencies that fix none.
  private static let vagueFrequencies = [
    "適宜", "随時", "必要に応じ", "必要時", "必要なとき", "必要な時", "不定期", "異常時", "都合", "未定",
  ]

  /// Whether words such as 適宜 leave a frequency open.
  ///
  /// A frequency that also names a period (`1年ごと及び必要に応じて`) is fixed.
  static func isVagueFrequency(_ text: String) -> Bool {
    let folded = Folding.width(text)
    // 異常時 is not 常時.
    let isFixed =
      hasFigure(folded)
      || folded.without("異常時").containsAny(["毎", "ごと", "度に", "都度", "連続", "常時"])
    guard !isFixed || folded.containsAny(["未定", "不定期"]) else { return false }
    return folded.containsAny(vagueFrequencies)
  }

  /// Who does a periodic check (handbook p.20: 自主点検又はメーカーによる点検).
  static func namesPerformer(_ text: String) -> Bool {
    Folding.width(text).containsAny([
      "自主", "自社", "社内", "メーカ", "製造者", "製造業者", "業者", "委託", "サービス会社", "保守会社", "専門", "担当", "作業員",
      "作業者", "操作者", "運転員", "管理責任者", "保全", "株式会社", "有限会社", "有資格者", "検査機関",
    ])
  }

  /// What lets フロン類 go into the air, such as 大気に放出する; nil when it is denied or not said.
  static func release(in text: String) -> String? {
    let folded = Folding.width(text)
    let places = ["大気中に", "大気へ", "大気に", "大気中へ", "外気に", "屋外に", "大気"]
    guard folded.containsAny(places) else { return nil }
    for place in places {
      for verb in ["放出", "排出", "開放", "解放", "放散"] {
        guard let found = folded.firstRange(of: place + verb) else { continue }
        let after = folded[found.upperBound...].prefix(8)
        let denied = ["しない", "せず", "させない", "させず", "されない", "することなく", "なく", "を防", "防止", "禁止"]
        if after.containsAny(denied) { return nil }
        return String(folded[found]) + after.prefix { $0 != "、" && $0 != "。" }
      }
    }
    return nil
  }

  /// A place of storage that tells where it is: by address, or on the site.
  static func tellsWhere(_ text: String) -> Bool {
    let folded = Folding.width(text)
    return isAddress(folded)
      || folded.containsAny(["敷地", "構内", "事業所", "工場", "同所", "同上", "同じ", "同一"])
  }

  /// Whether a text holds something like an address: a municipality and a number behind it.
  static func isAddress(_ text: String) -> Bool {
    let folded = Folding.width(text)
    guard let municipality = folded.firstIndex(where: { "都道府県市区郡町村".contains($0) })
    else { return false }
    return hasFigure(String(folded[municipality...]))
  }
}
