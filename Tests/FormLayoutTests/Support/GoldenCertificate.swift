import Findings
import PermitModel

@testable import FormLayout

extension GoldenCase {
  /// The cases that certificates are kept with.
  static let certificates: [GoldenCase] = [.short, .usual, .worst]

  /// A certificate: empty, with two containers, or with sixty and names without an end.
  func certificate() -> ReclaimCertificate {
    var certificate = ReclaimCertificate()
    guard self != .short else { return certificate }
    let isWorst = self == .worst
    let long = isWorst ? String(repeating: "統括冷凍空調設備（髙﨑）", count: 6) : ""
    certificate.number = text("S-2026-0001")
    certificate.sentOn = Located(CivilDate(2026, 12, 1))
    certificate.recoverer = party("北辰冷機株式会社" + long, "第331110157号")
    certificate.reclaimer = party("再生フロン株式会社" + long, "第2026-013号")
    certificate.intakeFinishedOn = Located(CivilDate(2026, 9, 2))
    certificate.reclaimedOn = Located(CivilDate(2026, 10, 3))
    certificate.intakes = Listed(
      (1...(isWorst ? 60 : 2)).map { number in
        var intake = CertifiedIntake()
        intake.refrigerant = kind(number % 2 == 0 ? "R410A" : "R22")
        intake.mass = Located(Mass(grams: isWorst ? 999_999_999 : 12_300 + number))
        intake.container = text(isWorst ? "ABCDEFGHIJKLMNOPQRSTUVWXYZ-\(number)" : "B-\(number)")
        return intake
      })
    certificate.reclaimed = Listed([amount("R22", 11_900), amount("R410A", 12_100)])
    certificate.toDestroyer = Listed([amount("R22", 401)])
    var destruction = CertifiedDestruction()
    destruction.refrigerant = kind("R410A")
    destruction.mass = Located(Mass(grams: 202))
    destruction.date = Located(CivilDate(2026, 10, 5))
    certificate.destroyed = Listed([destruction])
    return certificate
  }

  private func text(_ text: String) -> Located<String> { Located(text, written: text) }

  private func kind(_ number: String) -> Located<RefrigerantKind> {
    Located(RefrigerantKind(number: RefrigerantNumber(number)))
  }

  private func amount(_ number: String, _ grams: Int) -> CertifiedAmount {
    var amount = CertifiedAmount()
    amount.refrigerant = kind(number)
    amount.mass = Located(Mass(grams: grams))
    return amount
  }

  private func party(_ name: String, _ number: String) -> CertificateParty {
    var party = CertificateParty()
    party.name = text(name)
    party.address = text("東都県霞が関市日本八丁目9番10号")
    party.number = text(number)
    party.department = text("施設管理課")
    party.person = text("管理太郎")
    party.phone = text("03-3501-1511")
    return party
  }
}
