/// Finds what the handbook's examples leave to be filled in, such as ○○ or N年度.
enum Placeholders {
  static let marks: Set<Character> = [
    "○", "〇", "◯", "●", "△", "▲", "□", "■", "◇", "◆", "☆", "★", "＊", "*", "×", "✕", "_", "＿",
  ]

  /// Whether a scalar stands where the marks do, told without hashing it; true for each of them.
  static func mayBeMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2A, 0x5F, 0xD7, 0x25A0...0x25EF, 0x2605...0x2606, 0x2715, 0x3007, 0xFF0A, 0xFF3F: true
    default: false
    }
  }

  /// Whether a phrase begins with a scalar; true for each of them.
  static func mayBeginPhrase(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "N", "を", "こ", "要", "T", "X", "x", ".", "…", "・", "～", "~": true
    default: false
    }
  }

  private static func isMark(_ character: Character) -> Bool {
    character.unicodeScalars.contains(where: mayBeMark) && marks.contains(character)
  }

  private static let numerals: Set<Character> = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千",
  ]
  /// What follows a single mark in the examples: ○社, ○県, ○年.
  private static let heads: [String] = [
    "社", "株式会社", "県", "市", "区", "町", "年", "月", "日", "式", "番", "号", "部", "課", "係",
  ]
  static let phrases = [
    "N年度", "を記載する）", "を記載してください", "を記入してください", "ここに記入", "要記入", "TODO", "XXX", "xxx", "...", "…",
    "・・・", "～～", "~~",
  ]

  /// The placeholder with what stands around it; nil when there is none.
  static func find(in text: String) -> String? {
    // Nearly every text ends here, before it is searched and its characters are taken apart.
    guard TextSurvey(text).contains(.placeholder),
      text.unicodeScalars.contains(where: { mayBeginPhrase($0) || mayBeMark($0) })
    else { return nil }
    return findByCharacters(in: text)
  }

  /// The same without a look at the bytes.
  static func findByCharacters(in text: String) -> String? {
    if let phrase = text.first(of: phrases) { return phrase }
    let characters = Array(text)
    for index in characters.indices where isMark(characters[index]) {
      var end = index
      while end < characters.count, isMark(characters[end]) { end += 1 }
      let before = index > 0 ? characters[index - 1] : " "
      let after = end < characters.count ? characters[end] : " "
      // 二〇二七年 and 一〇番 are numbers.
      if numerals.contains(before) || numerals.contains(after), characters[index] == "〇" {
        continue
      }
      let run = String(characters[index..<end])
      if run.count >= 2 {
        let rest = characters[end...]
        return run + String(rest.prefix(4)) + (rest.count > 4 ? "…" : "")
      }
      guard "○〇◯●△□".contains(run) else { continue }
      let rest = String(characters[end...].prefix(4))
      if before == "R" || before == "Ｒ" { return String(before) + run }
      if let head = heads.first(where: { rest.hasPrefix($0) }) { return run + head }
    }
    return nil
  }

  /// Whether a name ends in the 等 of the lists of the handbook (p.13: 供給弁等の具体名).
  static func endsInEtCetera(_ name: String) -> Bool {
    let folded = Folding.width(name)
    return folded.ends(in: ["等", "など", "ほか", "他"]) && folded.count > 1
  }
}
