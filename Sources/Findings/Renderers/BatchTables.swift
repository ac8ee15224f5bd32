extension BatchSummary {
  /// The cases as CSV (RFC 4180, CRLF) with a byte order mark, without which Excel in Japan takes
  /// UTF-8 for Shift_JIS.
  public func csv(in language: Language) -> String {
    let heads =
      [language == .ja ? "ファイル" : "file", language == .ja ? "結果" : "verdict"]
      + Severity.allCases.map { $0.word(in: language) }
      + [
        language == .ja ? "基準日" : "as of", language == .ja ? "主な指摘" : "first finding",
        language == .ja ? "項目" : "rules", Judgement.word(in: language),
      ]
    let rows = cases.map { one in
      [one.file, one.verdict.word(in: language)] + one.counts.map(String.init)
        + [
          one.asOf ?? "", one.first?.text(in: language) ?? "",
          one.rules.map(\.id).joined(separator: " "), String(one.judged),
        ]
    }
    return "\u{FEFF}"
      + ([heads] + rows).map { $0.map(CSVText.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// The summary as JSON, layout version 1 (docs/json.md).
  public var json: JSONText {
    .object([
      ("version", .int(1)),
      ("engine", .string(engine)),
      ("rulePack", .string(rulePack)),
      ("verdict", .string(verdict.rawValue)),
      (
        "totals",
        .object(
          [("cases", .int(cases.count))]
            + [Verdict.accept, .reject, .unchecked].map { ($0.rawValue, .int(count($0))) })
      ),
      ("cases", .array(cases.map(\.json))),
      (
        "rules",
        .array(
          rules.map {
            .object([
              ("id", .string($0.id)), ("name", .string($0.name)), ("cases", .int($0.cases)),
              ("findings", .int($0.findings)),
            ])
          })
      ),
    ])
  }
}

extension BatchCase {
  fileprivate var json: JSONText {
    .object([
      ("file", .string(file)), ("verdict", .string(verdict.rawValue)),
      ("asOf", .optional(asOf)),
      (
        "summary",
        .object(
          zip(Severity.allCases, counts).map { ($0.rawValue, .int($1)) }
            + [("judged", .int(judged))])
      ),
      (
        "rules",
        .object(rules.map { ($0.id, .int($0.findings)) })
      ),
    ])
  }
}

/// Cells of a CSV file.
enum CSVText {
  /// A cell, quoted where needed.
  ///
  /// A text that a spreadsheet would run as a formula gets an apostrophe in front: file names and
  /// findings repeat what strangers wrote. Control characters become visible escapes.
  static func cell(_ text: String) -> String {
    let isBlank: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace || $0.value < 0x20 }
    let first = text.unicodeScalars.first { !isBlank($0) }
    let isFormula = first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    let startsBlank = text.unicodeScalars.first.map { $0.value < 0x20 } ?? false
    let text = (isFormula || startsBlank ? "'" : "") + SourceText.printable(text)
    let needsQuotes = text.unicodeScalars.contains { ",\"".unicodeScalars.contains($0) }
    guard needsQuotes else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
