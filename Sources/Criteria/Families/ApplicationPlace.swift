import Findings
import PermitModel

extension ApplicationRules {
  /// The place of business.
  static let place: [Rule] = [
    Rule(
      "A-18", "place-field-missing",
      remedy: "事業所の名称、郵便番号、所在地、電話番号をすべて書いてください",
      "Write the place's name, postal code, location and telephone number"
    ) { application, _, report in
      let place = application.place
      let fields: [(ja: String, en: String, leaf: Located<String>)] = [
        ("名称", "name", place.name), ("郵便番号", "postal code", place.postalCode),
        ("所在地", "location", place.address), ("電話番号", "telephone number", place.phone),
      ]
      for field in fields where field.leaf.isBlank {
        report.find(
          "事業所の\(field.ja)が未記入です", "The \(field.en) of the place of business is blank",
          at: field.leaf.site,
          remedy: Message(
            ja: "事業所の\(field.ja)を書いてください",
            en: "Write the \(field.en) of the place of business"))
      }
    },
    Rule(
      "A-19", "place-name-differs",
      remedy: "事業所の名称を申請書とすべての添付書類で同じにしてください",
      "Use one name of the place of business in the application and all attachments"
    ) { application, _, report in
      let name = application.place.name
      guard let official = name.value else { return }
      let others =
        application.drawings.items.map(\.placeName) + application.attachments.items.map(\.placeName)
      for other in others {
        guard let written = other.value, Folding.width(written) != Folding.width(official)
        else { continue }
        report.find(
          "事業所の名称が「\(official)」と「\(written)」で統一されていません",
          "The place of business is called \(official) and \(written)",
          at: other.site, related: [name.site])
      }
    },
  ]
}
