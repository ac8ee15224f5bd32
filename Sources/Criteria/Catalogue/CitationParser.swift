package import Findings

/// Spells out the short notation of the tables: `法50②一; p.10, 49` is
/// 法第50条第2項第1号 and the handbook's p.10 and p.49.
///
/// A comma continues the law or the handbook of the item before it, so that `法103四, 五` are two
/// numbers of one article and `p.10, 49` two pages.
package enum CitationParser {
  /// The citation, and what could not be read as either provision or page.
  package static func parse(_ notation: String) -> (citation: Citation, unread: [String]) {
    var citation = Citation()
    var unread: [String] = []
    for group in notation.split(separator: ";") {
      var context = Context.none
      for item in group.split(separator: ",").map(\.trimmed) {
        if item == "derived" {
          citation.isDerived = true
        } else if let page = page(item, context) {
          citation.pages.append(page)
          context = .handbook
        } else if let (provision, law, article) = provision(item, context) {
          citation.provisions.append(provision)
          context = .law(law, article: article)
        } else {
          unread.append(String(item))
        }
      }
    }
    return (citation, unread)
  }

  private enum Context {
    case none
    case handbook
    case law(String, article: String)
  }

  /// Names as written in the tables, longest first where one begins another.
  private static let laws: [(short: String, name: String)] = [
    ("同施行令", "高圧ガス保安法施行令"), ("高圧ガス保安法", "高圧ガス保安法"),
    ("容器保安規則", "容器保安規則"), ("財政法", "財政法"), ("民法", "民法"),
    ("休日法", "行政機関の休日に関する法律"), ("法", "法"), ("省", "省令"),
  ]

  /// Sources that are cited by their own name.
  private static let named: Set<String> = ["元号を改める政令"]

  /// How sources begin that are cited as they stand.
  private static let ownNames = [
    "省令様式第", "登録免許税法別表第一", "平成27年経済産業省", "令和2年経済産業省", "RaMS",
  ]

  private static func page(_ item: Substring, _ context: Context) -> String? {
    if item.hasPrefix("p.") { return String(item) }
    guard case .handbook = context, item.first?.isASCIIDigit == true else { return nil }
    return "p." + item
  }

  private static func provision(
    _ item: Substring, _ context: Context
  ) -> (text: String, law: String, article: String)? {
    if named.contains(String(item)) { return (String(item), String(item), "") }
    for prefix in ownNames where item.hasPrefix(prefix) {
      let text =
        prefix == "RaMS"
        ? "RaMS説明資料" + item.dropFirst(4).trimmed.bracketed : String(item)
      return (text, prefix, "")
    }
    if let (short, name) = laws.first(where: { item.hasPrefix($0.short) }) {
      return article(item.dropFirst(short.count), law: name, inherited: "")
    }
    if case .law(let law, let article) = context {
      return self.article(item, law: law, inherited: article)
    }
    return nil
  }

  private static func article(
    _ text: Substring, law: String, inherited: String
  ) -> (text: String, law: String, article: String)? {
    var rest = text
    var article = takeArticle(&rest) ?? inherited
    guard !article.isEmpty else { return nil }
    if rest.first == "-" {
      rest = rest.dropFirst()
      guard let last = takeArticle(&rest) else { return nil }
      article += "から" + last + "まで"
    }
    var tail = ""
    let paragraphs = rest.prefix { $0.circledNumber != nil }.compactMap(\.circledNumber)
    rest = rest.dropFirst(paragraphs.count)
    tail += paragraphs.map { "第\($0)項" }.joined(separator: "及び")
    let number = rest.prefix { "一二三四五六七八九十".contains($0) }
    if let value = kanjiNumber(number) { tail += "第\(value)号" }
    rest = rest.dropFirst(number.count)
    if let letter = rest.first, "イロハニホヘ".contains(letter), !number.isEmpty {
      tail.append(letter)
      rest = rest.dropFirst()
    }
    guard rest.isEmpty || rest == "ただし書" || rest == "括弧書" else { return nil }
    return (law + article + tail + rest, law, article)
  }

  /// `58の2` is 第58条の2.
  private static func takeArticle(_ rest: inout Substring) -> String? {
    let digits = rest.prefix(while: \.isASCIIDigit)
    guard !digits.isEmpty else { return nil }
    rest = rest.dropFirst(digits.count)
    guard rest.first == "の" else { return "第\(digits)条" }
    let branch = rest.dropFirst().prefix(while: \.isASCIIDigit)
    rest = rest.dropFirst(1 + branch.count)
    return "第\(digits)条の\(branch)"
  }

  private static func kanjiNumber(_ text: Substring) -> Int? {
    let digits = Array("一二三四五六七八九")
    var total = 0
    var digit = 0
    for character in text {
      if character == "十" {
        total += max(1, digit) * 10
        digit = 0
      } else if let index = digits.firstIndex(of: character) {
        digit = index + 1
      }
    }
    let value = total + digit
    return value == 0 ? nil : value
  }
}

extension Substring {
  fileprivate var bracketed: String { isEmpty ? "" : "「" + self + "」" }
}

extension Character {
  /// ① is 1, up to ⑳.
  fileprivate var circledNumber: Int? {
    guard let value = unicodeScalars.first?.value, (0x2460...0x2473).contains(value) else {
      return nil
    }
    return Int(value - 0x2460) + 1
  }
}
