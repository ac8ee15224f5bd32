internal import Findings
internal import Foundation
internal import PermitModel

/// What a sent 再生証明書 says, as the ledger keeps it: JSON from which the very page is printed again.
struct CertificateContent: Codable, Equatable {
  var number: String
  var requestedOn: String?
  var sentOn: String
  var intakeFinishedOn: String
  var reclaimedOn: String
  var recoverer: Party
  var reclaimer: Party
  var intakes: [Amount]
  var reclaimed: [Amount]
  var toDestroyer: [Amount]
  var destroyed: [Amount]
  var managers: [String]
  /// Left out where there is none, so that earlier certificates keep their bytes.
  var remark: String?

  struct Party: Codable, Equatable {
    var name: String
    var address: String
    var number: String
    var department: String?
    var person: String?
    var phone: String?
  }

  struct Amount: Codable, Equatable {
    var refrigerant: String
    var grams: Int
    var container: String?
    var date: String?
  }

  /// Takes down what a certificate says.
  init(_ certificate: ReclaimCertificate) {
    number = certificate.number.value ?? ""
    requestedOn = certificate.requestedOn.value?.iso
    sentOn = certificate.sentOn.value?.iso ?? ""
    intakeFinishedOn = certificate.intakeFinishedOn.value?.iso ?? ""
    reclaimedOn = certificate.reclaimedOn.value?.iso ?? ""
    recoverer = Party(certificate.recoverer)
    reclaimer = Party(certificate.reclaimer)
    intakes = certificate.intakes.items.map {
      Amount($0.refrigerant, $0.mass, container: $0.container.value)
    }
    reclaimed = certificate.reclaimed.items.map { Amount($0.refrigerant, $0.mass) }
    toDestroyer = certificate.toDestroyer.items.map { Amount($0.refrigerant, $0.mass) }
    destroyed = certificate.destroyed.items.map {
      Amount($0.refrigerant, $0.mass, date: $0.date.value?.iso)
    }
    managers = certificate.managers.items.compactMap(\.value)
    remark = certificate.remark.value
  }

  /// Reads the JSON of a ledger; nil when it is not what this program wrote.
  init?(json: String) {
    guard let content = try? JSONDecoder().decode(Self.self, from: Data(json.utf8)) else {
      return nil
    }
    self = content
  }

  /// One line of JSON with its keys in order.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// The certificate as values to print.
  var certificate: ReclaimCertificate {
    var certificate = ReclaimCertificate()
    certificate.number = text(number)
    certificate.requestedOn = Located(requestedOn.flatMap { CivilDate(iso: $0) })
    certificate.sentOn = Located(CivilDate(iso: sentOn))
    certificate.intakeFinishedOn = Located(CivilDate(iso: intakeFinishedOn))
    certificate.reclaimedOn = Located(CivilDate(iso: reclaimedOn))
    certificate.recoverer = recoverer.party
    certificate.reclaimer = reclaimer.party
    certificate.intakes = listed(
      intakes.map { amount in
        var intake = CertifiedIntake()
        intake.refrigerant = amount.kind
        intake.mass = Located(Mass(grams: amount.grams))
        intake.container = amount.container.map(text) ?? Located()
        return intake
      })
    certificate.reclaimed = listed(reclaimed.map(\.amount))
    certificate.toDestroyer = listed(toDestroyer.map(\.amount))
    certificate.destroyed = listed(
      destroyed.map { amount in
        var destruction = CertifiedDestruction()
        destruction.refrigerant = amount.kind
        destruction.mass = Located(Mass(grams: amount.grams))
        destruction.date = Located(amount.date.flatMap { CivilDate(iso: $0) })
        return destruction
      }, isWritten: !destroyed.isEmpty)
    certificate.managers = listed(managers.map(text), isWritten: !managers.isEmpty)
    certificate.remark = remark.map(text) ?? Located()
    return certificate
  }

  private func listed<Element>(_ items: [Element], isWritten: Bool = true) -> Listed<Element> {
    Listed(items, isWritten: isWritten)
  }
}

/// A text that a program filled in.
private func text(_ text: String) -> Located<String> { Located(text, written: text) }

extension CertificateContent.Party {
  init(_ party: CertificateParty) {
    name = party.name.value ?? ""
    address = party.address.value ?? ""
    number = party.number.value ?? ""
    department = party.department.value
    person = party.person.value
    phone = party.phone.value
  }

  var party: CertificateParty {
    var party = CertificateParty()
    party.name = text(name)
    party.address = text(address)
    party.number = text(number)
    party.department = department.map(text) ?? Located()
    party.person = person.map(text) ?? Located()
    party.phone = phone.map(text) ?? Located()
    return party
  }
}

extension CertificateContent.Amount {
  init(
    _ kind: Located<RefrigerantKind>, _ mass: Located<Mass>, container: String? = nil,
    date: String? = nil
  ) {
    refrigerant = kind.value?.number.text ?? ""
    grams = mass.value?.grams ?? 0
    self.container = container
    self.date = date
  }

  var kind: Located<RefrigerantKind> {
    Located(RefrigerantKind(number: RefrigerantNumber(refrigerant)))
  }

  var amount: CertifiedAmount {
    var amount = CertifiedAmount()
    amount.refrigerant = kind
    amount.mass = Located(Mass(grams: grams))
    return amount
  }
}
