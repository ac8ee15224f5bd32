import Criteria
import Findings
import PermitInput
import PermitModel

/// Holds what someone believes about a certificate against what the ledger says (省令第65条第1号).
struct CertificateDifference {
  /// The differences found so far, as findings of the criteria that ask for the agreement.
  private(set) var findings: [Finding] = []

  /// A finding of a criterion outside of its rule: with its name, remedy and citation.
  static func finding(
    _ id: String, _ ja: String, _ en: String, at site: Site, related: [Site] = [],
    remedy: Message? = nil
  ) -> Finding {
    let rule = Catalogue.rule(id)
    return Finding(
      id: id, name: rule?.name ?? id, severity: .error, message: Message(ja: ja, en: en),
      remedy: remedy ?? rule?.remedy ?? Message(ja: "記録簿を確かめてください", en: "check the ledger"),
      citation: Catalogue.entry(id)?.citation ?? Citation(), site: site, related: related)
  }

  /// Names agree without differences of width, blanks and abbreviated legal forms.
  mutating func name(
    _ id: String = "K-12", _ ja: String, _ en: String, _ written: Located<String>,
    _ known: Located<String>
  ) {
    guard let text = written.value, NameKey.of(text) != NameKey.of(known.value ?? "") else {
      return
    }
    add(id, ja, en, text, known.value ?? "", written.site, known.site)
  }

  /// Numbers of a registration or permit agree with 第 and 号 around them or without.
  mutating func number(
    _ id: String, _ ja: String, _ en: String, _ written: Located<String>, _ known: Located<String>
  ) {
    guard let text = written.value,
      Self.numberKey(text) != Self.numberKey(known.value ?? "")
    else { return }
    add(id, ja, en, text, known.value ?? "", written.site, known.site)
  }

  /// Days agree exactly.
  mutating func day(
    _ ja: String, _ en: String, _ written: Located<CivilDate>, _ known: Located<CivilDate>
  ) {
    guard let day = written.value, day != known.value else { return }
    add(
      "K-12", ja, en, day.japanese, known.value?.japanese ?? "", written.site, known.site,
      english: (day.iso, known.value?.iso ?? ""))
  }

  /// Amounts agree to the gram.
  mutating func mass(
    _ ja: String, _ en: String, _ grams: Int, at site: Site, _ known: Int, _ related: Site?
  ) {
    guard grams != known else { return }
    add(
      "K-12", ja, en, Mass(grams: grams).kilograms(decimals: 1) + "kg",
      Mass(grams: known).kilograms(decimals: 1) + "kg", site, related)
  }

  /// Kinds agree by their numbers.
  mutating func kind(
    _ ja: String, _ en: String, _ written: Located<RefrigerantKind>, _ known: RefrigerantNumber?
  ) {
    guard let number = written.value?.number, number != known else { return }
    add("K-12", ja, en, number.text, known?.text ?? "", written.site, nil)
  }

  private mutating func add(
    _ id: String, _ ja: String, _ en: String, _ written: String, _ known: String, _ site: Site,
    _ related: Site?, english: (String, String)? = nil
  ) {
    let row = related.map { $0.line > 0 ? $0.line : nil } ?? nil
    findings.append(
      Self.finding(
        id,
        "\(ja)「\(written)」が記録簿の「\(known)」" + (row.map { "（記録\($0)）" } ?? "") + "と一致しません",
        "\(en) '\(english?.0 ?? written)' is not the ledger's '\(english?.1 ?? known)'"
          + (row.map { " (row \($0))" } ?? ""),
        at: site))
  }

  private static func numberKey(_ text: String) -> [UInt8] {
    var key = String(decoding: NameKey.of(text), as: UTF8.self)
    if key.hasPrefix("第") { key.removeFirst() }
    if key.hasSuffix("号") { key.removeLast() }
    return Array(key.utf8.filter { $0 != UInt8(ascii: "-") })
  }
}

extension CertificateDifference {
  /// A row of a table against a certificate.
  mutating func compare(_ request: CertificateRequest, with certificate: ReclaimCertificate) {
    let recoverer = certificate.recoverer
    name("K-12", "充塡回収業者", "recoverer", request.recoverer, recoverer.name)
    name("K-12", "充塡回収業者の住所", "address", request.address, recoverer.address)
    number("K-17", "登録番号", "registration number", request.registration, recoverer.number)
    kind(
      "種類", "kind", request.refrigerant,
      certificate.reclaimed.items.first?.refrigerant.value?.number)
    day("引取りを終了した年月日", "day of taking-in", request.intakeFinishedOn, certificate.intakeFinishedOn)
    day("再生を行った年月日", "day of reclaiming", request.reclaimedOn, certificate.reclaimedOn)
    for (leaf, ja, en, known) in [
      (
        request.takenIn, "引取量", "amount taken in",
        certificate.intakes.items.map { ($0.mass) }
      ),
      (
        request.reclaimed, "再生量", "amount reclaimed",
        certificate.reclaimed.items.map { ($0.mass) }
      ),
      (
        request.toDestroyer, "引渡量", "amount for a destroyer",
        certificate.toDestroyer.items.map { ($0.mass) }
      ),
    ] {
      guard let mass = leaf.value else { continue }
      let sum = known.compactMap(\.value?.grams).reduce(0, +)
      self.mass(ja, en, mass.grams, at: leaf.site, sum, known.first?.site)
    }
  }

  /// The seven items of a case file against the certificate that the ledger asks for.
  mutating func compare(_ paper: ReclaimCertificate, with ledger: ReclaimCertificate) {
    name("K-12", "充塡回収業者の氏名又は名称", "recoverer", paper.recoverer.name, ledger.recoverer.name)
    name(
      "K-12", "充塡回収業者の住所", "recoverer's address", paper.recoverer.address, ledger.recoverer.address)
    number(
      "K-17", "充塡回収業者の登録番号", "registration number", paper.recoverer.number, ledger.recoverer.number)
    name("K-16", "再生業者の氏名又は名称", "reclaimer", paper.reclaimer.name, ledger.reclaimer.name)
    name(
      "K-16", "再生業者の住所", "reclaimer's address", paper.reclaimer.address, ledger.reclaimer.address)
    number("K-16", "許可番号", "permit number", paper.reclaimer.number, ledger.reclaimer.number)
    day("引取りを終了した年月日", "day of taking-in", paper.intakeFinishedOn, ledger.intakeFinishedOn)
    day("再生を行った年月日", "day of reclaiming", paper.reclaimedOn, ledger.reclaimedOn)
    intakes(paper.intakes, ledger.intakes)
    amounts(
      "再生を行った量", "amount reclaimed", paper.reclaimed.items.map { ($0.refrigerant, $0.mass) },
      paper.reclaimed.site, ledger.reclaimed.items.map { ($0.refrigerant, $0.mass) })
    amounts(
      "破壊業者に引き渡す量", "amount for a destroyer",
      paper.toDestroyer.items.map { ($0.refrigerant, $0.mass) }, paper.toDestroyer.site,
      ledger.toDestroyer.items.map { ($0.refrigerant, $0.mass) })
    amounts(
      "自ら破壊した量", "amount destroyed", paper.destroyed.items.map { ($0.refrigerant, $0.mass) },
      paper.destroyed.site, ledger.destroyed.items.map { ($0.refrigerant, $0.mass) })
    let days = ledger.destroyed.items.compactMap(\.date.value)
    for part in paper.destroyed.items {
      if let day = part.date.value, !days.isEmpty, !days.contains(day) {
        self.day("破壊した年月日", "day of destruction", part.date, ledger.destroyed.items[0].date)
      }
    }
  }

  private mutating func intakes(
    _ paper: Listed<CertifiedIntake>, _ ledger: Listed<CertifiedIntake>
  ) {
    func key(_ intake: CertifiedIntake) -> [UInt8] { NameKey.of(intake.container.value ?? "") }
    for intake in paper.items {
      let container = intake.container.value ?? ""
      guard let known = ledger.items.first(where: { key($0) == key(intake) }) else {
        findings.append(
          Self.finding(
            "K-27", "容器「\(container)」の引取りは、記録簿のこの再生の引取りにありません",
            "the ledger has no taking-in of container '\(container)' behind this reclaiming",
            at: intake.container.site))
        continue
      }
      kind(
        "容器\(container)の種類", "kind in \(container)", intake.refrigerant,
        known.refrigerant.value?.number)
      let written = paper.items.filter { key($0) == key(intake) }
      if let mass = intake.mass.value, written.count == 1 {
        let grams = ledger.items.filter { key($0) == key(intake) }.compactMap(\.mass.value?.grams)
        self.mass(
          "容器\(container)の引取量", "amount in \(container)", mass.grams, at: intake.mass.site,
          grams.reduce(0, +), known.mass.site)
      }
    }
    for known in ledger.items where !paper.items.contains(where: { key($0) == key(known) }) {
      let container = known.container.value ?? ""
      findings.append(
        Self.finding(
          "K-27", "記録簿にある容器「\(container)」の引取り（記録\(known.mass.site.line)）が書かれていません",
          "the ledger's taking-in of container '\(container)' (row \(known.mass.site.line)) is missing",
          at: paper.site))
    }
  }

  private typealias Amount = (kind: Located<RefrigerantKind>, mass: Located<Mass>)

  private mutating func amounts(
    _ ja: String, _ en: String, _ paper: [Amount], _ list: Site, _ ledger: [Amount]
  ) {
    func sums(_ amounts: [Amount]) -> [RefrigerantNumber: (grams: Int, site: Site)] {
      var sums: [RefrigerantNumber: (grams: Int, site: Site)] = [:]
      for (kind, mass) in amounts {
        guard let number = kind.value?.number, let grams = mass.value?.grams else { continue }
        sums[number, default: (0, mass.site)].grams += grams
      }
      return sums
    }
    let (written, known) = (sums(paper), sums(ledger))
    for number in Set(written.keys).union(known.keys).sorted() {
      mass(
        "\(number.text)の\(ja)", "\(en) of \(number.text)", written[number]?.grams ?? 0,
        at: written[number]?.site ?? list, known[number]?.grams ?? 0, known[number]?.site)
    }
  }
}
