internal import Criteria
package import Findings

/// The catalogue of criteria as a list.
package struct RuleListing: Sendable {
  private let entries: [CatalogueEntry]

  /// Letters of the families, in the order of the catalogue.
  package static var families: [String] {
    CriterionFamily.allCases.map { String($0.rawValue) }
  }

  /// Lists one family, or all.
  package init(family: String? = nil) {
    entries = Catalogue.entries.filter {
      family == nil || String($0.family.rawValue) == family
    }
  }

  /// One line for each criterion, under the name of its family.
  package func text(in language: Language) -> String {
    var text = ""
    var family: CriterionFamily?
    for entry in entries {
      if entry.family != family {
        family = entry.family
        let title = language == .ja ? entry.family.title : entry.family.englishTitle
        text += (text.isEmpty ? "" : "\n") + "\(entry.family.rawValue)  \(title)\n"
      }
      let rule = Catalogue.rule(entry.id)
      let state = entry.state.word(in: language)
      let padding = String(repeating: " ", count: max(0, 10 - DisplayWidth.of(state)))
      let subject =
        (rule.map { $0.name + ": " } ?? "") + entry.requirement(in: language)
      text += "  \(entry.id)  \(state)\(padding)\(subject)\n"
    }
    let counts = CriterionState.allCases.compactMap { state -> String? in
      let count = entries.count { $0.state == state }
      return count == 0 ? nil : "\(state.word(in: language)) \(count)"
    }
    return text + "\n" + counts.joined(separator: language == .ja ? "、" : ", ") + "\n"
  }

  /// The same as an array of objects (docs/json.md).
  package var json: JSONText {
    .array(
      entries.map { entry in
        let rule = Catalogue.rule(entry.id)
        return .object([
          ("id", .string(entry.id)),
          ("name", .optional(rule?.name)),
          ("family", .string(String(entry.family.rawValue))),
          ("state", .string(entry.state.rawValue)),
          ("answeredBy", .optional(entry.remark?.answeredBy)),
          ("basis", .string(String(entry.basis.rawValue))),
          ("severity", .optional(rule?.severity.rawValue)),
          (
            "requirement",
            .object([
              ("ja", .string(entry.requirementInJapanese)), ("en", .string(entry.requirement)),
            ])
          ),
          ("citation", entry.citation.json),
          ("validity", (rule?.validity ?? Validity()).json),
        ])
      })
  }
}

extension CriterionState {
  /// The state in words.
  func word(in language: Language) -> String {
    switch (self, language) {
    case (.rule, .ja): "点検"
    case (.question, .ja): "要確認"
    case (.answered, .ja): "他で点検"
    case (.planned, .ja): "予定"
    case (.missing, .ja): "未対応"
    case (.rule, .en): "rule"
    case (.question, .en): "question"
    case (.answered, .en): "answered"
    case (.planned, .en): "planned"
    case (.missing, .en): "missing"
    }
  }
}
