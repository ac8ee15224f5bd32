package import Findings

/// A change of the law that rules or forms follow.
package struct Amendment: Sendable {
  /// First day of the new law, `yyyy-mm-dd`.
  package let day: String
  /// The amending law or ordinance.
  package let provision: String
  /// What changed.
  package let change: Message
}

/// The changes of law that the catalogue knows, oldest first.
package enum Amendments {
  /// All of them; a test holds that every edition of a rule or form begins with one.
  package static let all = [
    Amendment(
      day: StatutoryValues.regimeStart, provision: "平成25年法律第39号",
      change: Message(ja: "再生業者の許可の制度が始まった", en: "Permits for reclaimers began")),
    Amendment(
      day: "2019-05-01", provision: "平成31年政令第143号",
      change: Message(ja: "元号が令和になった", en: "The era became 令和")),
    Amendment(
      day: "2019-09-14", provision: "令和元年法律第37号",
      change: Message(
        ja: "欠格要件の成年被後見人等が心身の故障により業務を行えない者に改まり、誓約の書き方が変わった",
        en: "Inability to do the work took the place of guardianship among the grounds; new oath")),
    Amendment(
      day: "2020-04-01", provision: "令和元年法律第25号",
      change: Message(
        ja: "再生証明書の「交付」が「送付」に改まった", en: "Certificates are sent (送付), not delivered (交付)")),
    Amendment(
      day: "2020-12-28", provision: "令和2年経済産業省・環境省令第5号",
      change: Message(ja: "様式の押印がなくなった", en: "The forms lost their seal")),
    Amendment(
      day: StatutoryValues.newImprisonment, provision: "令和4年法律第68号",
      change: Message(ja: "懲役が拘禁刑になった", en: "拘禁刑 took the place of 懲役")),
  ]

  /// The amendment of a day.
  package static func on(_ day: String) -> Amendment? { all.first { $0.day == day } }
}

extension Rule {
  /// The period of the rule's wording in force on a day; nil when it says nothing on that day.
  package func edition(on day: String) -> Validity? {
    guard validity.contains(day) else { return nil }
    return editions.isEmpty ? validity : editions.first { $0.contains(day) }
  }

  /// The periods in which it says different things; one where it never changed.
  package var periods: [Validity] { editions.isEmpty ? [validity] : editions }
}
