import Findings
import PermitModel

/// The reference page of the input format, made from the table of keys.
package enum InputReference {
  /// `docs/input.md`.
  package static func markdown() -> String {
    var lines = ReferenceText.opening + ["", "## 最も外側の項目 / Keys at the top", ""] + head
    for format in CaseFormat.tables {
      if format.kind != .newPermit {
        lines += ["", "## 手続が\(format.kind.rawValue)のとき / `procedure: \(format.kind.english)`", ""]
        lines += head
      }
      lines += format.definitions.map(row)
      for definition in format.definitions where !definition.children.isEmpty {
        lines += section(definition, path: [])
      }
    }
    lines += ReferenceText.spellings + problems
    return lines.joined(separator: "\n") + "\n"
  }

  private static let head = [
    "| キー | English key | 値 / value | 要否 / need | 書くこと / what to write | 根拠 / source | 例 / example |",
    "|---|---|---|---|---|---|---|",
  ]

  /// A heading for a record with its keys, then one for each record below it.
  private static func section(_ definition: KeyDefinition, path: [KeyDefinition]) -> [String] {
    let path = path + [definition]
    let level = String(repeating: "#", count: min(path.count + 1, 4))
    var lines = [
      "", "\(level) \(joined(path, .ja)) / `\(joined(path, .en))`", "", about(definition), "",
    ]
    lines += head + definition.children.map(row)
    for child in definition.children where !child.children.isEmpty {
      lines += section(child, path: path)
    }
    return lines
  }

  private static func about(_ definition: KeyDefinition) -> String {
    let kind = definition.kind
    let source = definition.provision.isEmpty ? "" : "〔\(definition.provision)〕"
    return "\(definition.explanation.ja)\(source)。\(kind.word(in: .ja))、"
      + "\(definition.need.word(in: .ja))。  \n\(definition.explanation.en). "
      + "It holds a \(kind.word(in: .en)); \(definition.need.word(in: .en))."
  }

  private static func row(_ definition: KeyDefinition) -> String {
    let kind = definition.kind
    var explanation = "\(definition.explanation.ja)<br>\(definition.explanation.en)"
    if !definition.choices.isEmpty {
      let words = definition.choices.map { "`\($0.japanese)` = `\($0.english)`" }
      explanation += "<br>" + words.joined(separator: ", ")
    }
    let cells = [
      "`\(definition.japanese)`", "`\(definition.english)`",
      "\(kind.word(in: .ja))<br>\(kind.word(in: .en))",
      "\(definition.need.word(in: .ja))<br>\(definition.need.word(in: .en))", explanation,
      definition.provision, definition.example.isEmpty ? "" : "`\(definition.example)`",
    ]
    return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  private static func joined(_ path: [KeyDefinition], _ language: Language) -> String {
    path.map { $0.name(in: language) }.joined(separator: ".")
  }

  /// The ids of everything that can be wrong with an input.
  private static var problems: [String] {
    ["", "## 読めない入力の番号 / Ids of unreadable input", "", "| id | name |", "|---|---|"]
      + InputProblem.allCases.map { "| \($0.id) | `\($0.name)` |" }
  }
}
