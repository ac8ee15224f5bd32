internal import Criteria
package import Findings

extension RuleListing {
  /// What reports say of every rule of the catalogue, in its order.
  package static var facts: [RuleFacts] {
    Catalogue.rules.compactMap { rule in
      guard let entry = rule.entry else { return nil }
      return RuleFacts(
        id: rule.id, name: rule.name,
        subject: Message(ja: entry.family.title, en: entry.family.englishTitle),
        requirement: Message(ja: entry.requirementInJapanese, en: entry.requirement),
        remedy: rule.remedy, citation: entry.citation, severity: rule.severity,
        validity: rule.validity)
    }
  }
}
