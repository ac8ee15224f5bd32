import Findings
import PermitModel

/// A 再生証明書 as templates see it.
enum CertificateBinding {
  /// The names at the top level.
  static func value(of certificate: ReclaimCertificate) -> FormValue {
    .record(root(of: certificate))
  }

  /// The same, to be completed by the caller.
  static func root(of certificate: ReclaimCertificate) -> [String: FormValue] {
    [
      "copy": .flag(certificate.isCopy),
      "requested-on": Leaf.date(certificate.requestedOn),
      "number": Leaf.text(certificate.number),
      "sent-on": Leaf.date(certificate.sentOn),
      "recoverer": party(certificate.recoverer),
      "reclaimer": party(certificate.reclaimer),
      "intake-finished-on": Leaf.date(certificate.intakeFinishedOn),
      "intakes": Leaf.list(certificate.intakes.items, empty: CertifiedIntake()) { intake in
        .record([
          "kind": KindText.of(intake.refrigerant), "mass": Leaf.mass(intake.mass),
          "container": Leaf.text(intake.container),
        ])
      },
      "reclaimed-on": Leaf.date(certificate.reclaimedOn),
      "reclaimed": amounts(certificate.reclaimed),
      "to-destroyer": amounts(certificate.toDestroyer),
      "destroyed": Leaf.list(certificate.destroyed.items, empty: CertifiedDestruction()) { part in
        .record([
          "kind": KindText.of(part.refrigerant), "mass": Leaf.mass(part.mass),
          "date": Leaf.date(part.date),
        ])
      },
      "managers": Leaf.list(certificate.managers.items, empty: Located<String>()) { name in
        .record(["name": Leaf.text(name)])
      },
      "remark": Leaf.text(certificate.remark),
    ]
  }

  /// The shape alone, for checking templates.
  static var prototype: FormValue { value(of: ReclaimCertificate()) }

  /// A business with the person in charge.
  static func party(_ party: CertificateParty) -> FormValue {
    .record([
      "name": Leaf.text(party.name), "address": Leaf.text(party.address),
      "number": Leaf.text(party.number), "department": Leaf.text(party.department),
      "person": Leaf.text(party.person), "phone": Leaf.text(party.phone),
    ])
  }

  private static func amounts(_ amounts: Listed<CertifiedAmount>) -> FormValue {
    Leaf.list(amounts.items, empty: CertifiedAmount()) { amount in
      .record(["kind": KindText.of(amount.refrigerant), "mass": Leaf.mass(amount.mass)])
    }
  }
}
