import Findings
import PermitModel

/// The lines of the template for a tree of keys.
struct TemplateLines {
  let language: Language
  /// What the template is for.
  var kind = CaseKind.newPermit

  /// A line before its comment is put into the column of its neighbours.
  private struct Line {
    var text: String
    var comment: String
  }

  /// The lines of the keys of one record, with their comments in one column.
  func lines(_ definitions: [KeyDefinition], indent: Int, isEntry: Bool = false) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var heads: [Line] = []
    for (index, definition) in definitions.enumerated() {
      // The first key of an entry stands behind the dash of its list.
      let lead = isEntry && index == 0 ? String(margin.dropLast(2)) + "- " : margin
      heads.append(
        Line(
          text: lead + mark(definition) + definition.name(in: language) + ":"
            + (fixedValue(definition).map { " " + $0 } ?? ""),
          comment: comment(definition)))
    }
    // A key much longer than the others does not push their comments away.
    let widths = heads.map { DisplayWidth.of($0.text) }
    let column = (widths.filter { $0 <= indent + 26 }.max() ?? indent) + 2
    var lines: [String] = []
    for (definition, head) in zip(definitions, heads) {
      let gap = max(2, column - DisplayWidth.of(head.text))
      lines.append(head.text + String(repeating: " ", count: gap) + "# " + head.comment)
      lines += below(definition, indent: indent + 2)
    }
    return lines
  }

  /// What stands under a key: the keys of its record, of its first entry, or the shape of a map.
  private func below(_ definition: KeyDefinition, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let lines: [String]
    switch definition.kind {
    case .record:
      lines = self.lines(definition.children, indent: indent)
    case .records:
      lines = self.lines(definition.children, indent: indent + 2, isEntry: true)
    case .byRefrigerant:
      lines =
        [margin + "# R22:"]
        + self.lines(definition.children, indent: 2).map { margin + "# " + uncommented($0) }
    case .byRefrigerantAndYear:
      lines = yearTable(definition, margin: margin)
    default:
      return []
    }
    return definition.need == .optional ? lines.map { commentedOut($0, indent: indent) } : lines
  }

  /// Five fiscal years in rows, as on the form.
  private func yearTable(_ definition: KeyDefinition, margin: String) -> [String] {
    let columns = definition.children.filter { $0.need == .required }
    var lines = definition.children.map {
      // No colon: these lines explain the columns and are not to be uncommented.
      "\(margin)# \($0.name(in: language)) = \(comment($0))"
    }
    lines.append(margin + "# R22:")
    for year in 9...13 {
      let label = language == .ja ? "令和\(year)年度" : "FY\(2018 + year)"
      let values = columns.map { "\($0.name(in: language)): \($0.example(in: language))" }
      let gap = String(repeating: " ", count: language == .ja && year < 10 ? 2 : 1)
      lines.append(margin + "#   \(label):\(gap){ \(values.joined(separator: ", ")) }")
    }
    return lines
  }

  /// What to write, where it is asked for, an example.
  private func comment(_ definition: KeyDefinition) -> String {
    let isJapanese = language == .ja
    var text = definition.explanation.text(in: language)
    if !definition.provision.isEmpty {
      text += isJapanese ? "〔\(definition.provision)〕" : " [\(definition.provision)]"
    }
    if !definition.choices.isEmpty {
      let words = definition.choices.map { isJapanese ? $0.japanese : $0.english }
      text += (isJapanese ? " 選択肢: " : " one of: ") + words.joined(separator: " | ")
    }
    if !definition.example.isEmpty {
      text += (isJapanese ? " 例: " : " e.g. ") + definition.example(in: language)
    }
    return text
  }

  private func mark(_ definition: KeyDefinition) -> String {
    definition.need == .optional ? "# " : ""
  }

  /// The one value that is settled: what the template is for.
  private func fixedValue(_ definition: KeyDefinition) -> String? {
    definition.english == "procedure" ? CaseFormat.word(of: kind, in: language) : nil
  }

  /// Puts the sign of a comment at the indentation of the optional key above.
  private func commentedOut(_ line: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent - 2)
    let rest = line.dropFirst(indent - 2)
    return rest.hasPrefix("#") ? line : margin + "# " + uncommented(String(rest))
  }

  /// A line that becomes part of a comment needs no sign of its own.
  private func uncommented(_ line: String) -> String {
    guard let first = line.firstIndex(where: { $0 != " " }), line[first...].hasPrefix("# ") else {
      return line
    }
    var rest = String(line[first...].dropFirst(2))
    // Keeps the comment in its column.
    if let gap = rest.firstRange(of: "  # ") { rest.insert(contentsOf: "  ", at: gap.lowerBound) }
    return String(line[..<first]) + rest
  }
}
