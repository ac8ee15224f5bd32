import Findings
import PermitModel

/// A mark of YAML in the spelling of a word processor: `申請日：…`, `申請日:…`, `・蒸留塔`.
///
/// The parser stumbles over these lines further down, or takes several of them for one long text.
/// They are the commonest slips of all, so they are looked for before it.
struct MarkSlip: Equatable {
  /// What is wrong with the mark.
  enum Kind: Equatable {
    case fullWidthColon
    case missingBlank
  }

  /// The kind of slip.
  var kind: Kind
  /// The key in front of the colon.
  var key: String
  /// What stands behind the colon.
  var value: String

  /// The key of a text that ought to be a key with its value; nil when it is a mere text.
  init?(_ text: some Collection<Unicode.Scalar>, isKey: (String) -> Bool = MarkSlip.isKey) {
    // No key is longer than that, and some texts are very long.
    guard let colon = text.prefix(40).firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return nil
    }
    let key = MarkSlip.string(text[..<colon])
    let next = text[colon...].dropFirst().first
    // A colon as it ought to be, below a line that is wrong.
    if text[colon] == ":", next == nil || next == " " || next == "\t" { return nil }
    guard !key.isEmpty, isKey(key) else { return nil }
    kind = text[colon] == ":" ? .missingBlank : .fullWidthColon
    self.key = key
    value = MarkSlip.string(text[colon...].dropFirst())
  }

  private static func string(_ scalars: some Collection<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return Width.trimmed(String(view))
  }

  /// Whether a text is a key: one of the table, a fiscal year or a refrigerant number.
  static func isKey(_ text: String) -> Bool {
    KeyTable.isKey(text)
      || Spelling<FiscalYear>.fiscalYear.read(text).value != nil
      || Spelling<RefrigerantKind>.refrigerant.read(text).value != nil
  }

  /// The finding of `count` slips of this kind, of which this is the first.
  func finding(count: Int = 1, at site: Site, related: [Site] = []) -> Finding {
    let isAlone = count == 1
    let message: Message
    switch kind {
    case .fullWidthColon:
      message = Message(
        ja: isAlone
          ? "「\(key)」の後のコロンが全角の「：」です"
          : "「\(key)」など\(count)か所で、項目名の後のコロンが全角の「：」です",
        en: isAlone
          ? "the colon behind '\(key)' is full-width"
          : "the colon behind '\(key)' is full-width, and so it is in \(count - 1) more places")
    case .missingBlank:
      message = Message(
        ja: isAlone
          ? "「\(key):」の後に半角の空白がありません" : "「\(key):」など\(count)か所で、コロンの後に半角の空白がありません",
        en: isAlone
          ? "no plain blank follows '\(key):'"
          : "no plain blank follows '\(key):', nor the colon in \(count - 1) more places")
    }
    return InputProblem.misspeltMark.finding(message, remedy: remedy, at: site, related: related)
  }

  private var remedy: Message {
    if value.isEmpty {
      return Message(
        ja: "「\(key):」のように、項目名の後に半角の「:」を書いてください",
        en: "write a plain colon behind the key, as in '\(key):'")
    }
    // The value as it stands, unless it is a long text.
    let isLong = value.count > 30
    return Message(
      ja: "「\(key): \(isLong ? "値" : value)」のように、項目名の後に半角の「:」と半角の空白を1つ書いてください",
      en: "write a plain colon and one blank behind the key, as in "
        + "'\(key): \(isLong ? "value" : value)'")
  }

  /// The findings about all lines that ought to be keys with values: one for each kind of slip.
  static func findings(_ offsets: [Int], in source: SourceText, file: String) -> [Finding] {
    var slips: [(slip: MarkSlip, site: Site)] = []
    for offset in offsets {
      let place = source.place(of: offset)
      let text = source.line(place.line).suffix(from: offset)
      guard let slip = MarkSlip(text) else { continue }
      let site = Site(
        file: file, line: place.line, column: place.column,
        length: slip.key.unicodeScalars.count + 1)
      slips.append((slip, site))
    }
    return [Kind.fullWidthColon, .missingBlank].compactMap { kind in
      let same = slips.filter { $0.slip.kind == kind }
      guard let first = same.first else { return nil }
      let related = same.dropFirst().prefix(maximumRelated).map(\.site)
      return first.slip.finding(count: same.count, at: first.site, related: related)
    }
  }

  /// More places than these are only counted.
  static let maximumRelated = 9
}

/// A line of a list that begins with another sign than a dash and a blank.
enum BulletSlip {
  /// Signs with which lists begin in letters.
  static let signs: Set<Unicode.Scalar> = [
    "・", "･", "•", "●", "○", "◎", "■", "□", "◆", "－", "‐", "–", "—", "−", "ー", "*",
  ]

  /// The finding about the lines of a list around the line where the parser gave up.
  static func finding(
    near line: Int, _ offsets: [Int], in source: SourceText, file: String
  ) -> Finding? {
    let depth = indent(source.line(line))
    let places = offsets.map { source.place(of: $0) }.filter { place in
      let text = source.line(place.line)
      guard abs(place.line - line) <= 50, isSlip(text.dropFirst(place.column - 1)),
        indent(text) == place.column - 1, place.column - 1 == depth
      else { return false }
      // Only the same list: nothing further left stands between the two lines.
      return (min(line, place.line)...max(line, place.line)).allSatisfy {
        source.line($0).isEmpty || indent(source.line($0)) >= depth
      }
    }
    guard let first = places.first else { return nil }
    let text = source.line(first.line).dropFirst(first.column - 1)
    let sign = text.first ?? "-"
    let sites = places.map { Site(file: file, line: $0.line, column: $0.column, length: 1) }
    return InputProblem.misspeltMark.finding(
      sign == "-"
        ? Message(ja: "並びの「-」の後に半角の空白がありません", en: "no blank follows the dash of the list")
        : Message(
          ja: "並びの行が「\(sign)」で始まっています", en: "a line of the list begins with '\(sign)'"),
      remedy: Message(
        ja: "並びの行は、半角の「-」と半角の空白で「- 蒸留塔」のように書き始めてください",
        en: "begin each line of a list with a dash and a blank, as in '- 蒸留塔'"),
      at: sites[0], related: Array(sites.dropFirst().prefix(MarkSlip.maximumRelated)))
  }

  private static func isSlip(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = text.first, let second = text.dropFirst().first else { return false }
    return signs.contains(first) || (first == "-" && second != " " && second != "\t")
  }

  private static func indent(_ line: ArraySlice<Unicode.Scalar>) -> Int {
    line.prefix { $0 == " " }.count
  }
}
