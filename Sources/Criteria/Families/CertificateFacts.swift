import Findings
import PermitModel

extension CertificateRules {
  /// The certificate against the ledger and the permit.
  static let facts: [Rule] = [
    Rule(
      "K-12", "certificate-differs-from-ledger",
      remedy: "記録簿と現物を確かめ、事実のとおりに直してください",
      "Check ledger and cylinder, and correct what is wrong",
      judging: .certificate { paper, _, report in
        let record = paper.record
        guard record.isWritten else { return }
        let certificate = paper.certificate
        for (leaf, kept, ja, en) in [
          (certificate.recoverer.name, record.name, "充塡回収業者の氏名又は名称", "recoverer's name"),
          (certificate.recoverer.address, record.address, "充塡回収業者の住所", "recoverer's address"),
        ] {
          guard let written = leaf.value, let known = kept.value,
            Folding.name(written) != Folding.name(known)
          else { continue }
          report.find(
            "証明書の\(ja)「\(written)」が記録簿の「\(known)」と一致しません",
            "The \(en) '\(written)' is not the ledger's '\(known)'", at: leaf.site,
            related: [kept.site])
        }
        if let day = certificate.reclaimedOn.value, let known = record.reclaimedOn.value,
          day != known
        {
          report.find(
            "証明書の再生を行った年月日\(day.japanese)が記録簿の\(known.japanese)と一致しません",
            "The day of reclaiming, \(day.iso), is not the ledger's \(known.iso)",
            at: certificate.reclaimedOn.site, related: [record.reclaimedOn.site])
        }
        compare(
          certificate.intakes.items.map { ($0.refrigerant, $0.mass) },
          record.intakes.items.map { ($0.refrigerant, $0.mass) },
          "引き取った量", "amount taken in", certificate.intakes.site, &report)
        compare(
          certificate.reclaimed.items.map { ($0.refrigerant, $0.mass) },
          record.reclaimed.items.map { ($0.refrigerant, $0.mass) },
          "再生を行った量", "amount reclaimed", certificate.reclaimed.site, &report)
        compare(
          certificate.toDestroyer.items.map { ($0.refrigerant, $0.mass) },
          record.toDestroyer.items.map { ($0.refrigerant, $0.mass) },
          "破壊業者に引き渡す量", "amount for a destroyer", certificate.toDestroyer.site, &report)
      }),
    Rule(
      "K-15", "certified-kind-not-permitted",
      remedy: "冷媒番号と許可の種類を確かめてください", "Check the number and the kinds of the permit",
      judging: .certificate { paper, _, report in
        let permitted = Set(paper.permit.kinds.items.compactMap { $0.value?.number })
        guard !permitted.isEmpty else { return }
        for part in paper.certificate.reclaimed.items {
          guard let number = part.refrigerant.value?.number, !permitted.contains(number) else {
            continue
          }
          report.find(
            "再生を行った\(number)は許可された種類にありません",
            "\(number) is not among the permitted kinds", at: part.refrigerant.site,
            related: [paper.permit.kinds.site])
        }
      }),
    Rule(
      "K-16", "reclaimer-differs-from-permit",
      remedy: "許可の内容を確かめ、変わっていれば変更の届出をしてください",
      "Check the permit, and notify the ministers where it has changed",
      judging: .certificate { paper, _, report in
        let reclaimer = paper.certificate.reclaimer
        for (leaf, kept, ja, en) in [
          (reclaimer.name, paper.permit.name, "氏名又は名称", "name"),
          (reclaimer.address, paper.permit.address, "住所", "address"),
          (reclaimer.number, paper.permit.number, "許可番号", "permit number"),
        ] {
          guard let written = leaf.value, let known = kept.value,
            Folding.name(written) != Folding.name(known)
          else { continue }
          report.find(
            "再生業者の\(ja)「\(written)」が許可の内容「\(known)」と一致しません",
            "The reclaimer's \(en) '\(written)' is not that of the permit, '\(known)'",
            at: leaf.site, related: [kept.site])
        }
      }),
    Rule(
      "K-17", "registration-differs-from-ledger",
      remedy: "充塡回収業者の登録番号を登録の通知書又は記録簿で確かめてください",
      "Check the registration number against the notice of registration or the ledger",
      judging: .certificate { paper, _, report in
        guard let written = paper.certificate.recoverer.number.value,
          let known = paper.record.registration.value,
          CertificateNumbers.registration(written) != CertificateNumbers.registration(known)
        else { return }
        report.find(
          "登録番号「\(written)」が記録簿の「\(known)」と一致しません",
          "The registration number '\(written)' is not the ledger's '\(known)'",
          at: paper.certificate.recoverer.number.site, related: [paper.record.registration.site])
      }),
    Rule(
      "K-27", "certificate-without-ledger-row",
      remedy: "容器の識別番号と記録簿の引取りの行を突き合わせてください",
      "Match the container numbers with the ledger's rows of taking-in",
      judging: .certificate { paper, _, report in
        guard paper.record.isWritten else { return }
        let known = containers(paper.record.intakes.items)
        let certified = containers(paper.certificate.intakes.items)
        for intake in paper.certificate.intakes.items {
          guard let number = intake.container.value,
            !known.contains(CertificateNumbers.folded(number))
          else { continue }
          report.find(
            "容器\(number)の引取りが記録簿にありません",
            "The taking-in of container \(number) is not in the ledger", at: intake.container.site,
            related: [paper.record.intakes.site])
        }
        for intake in paper.record.intakes.items {
          guard let number = intake.container.value,
            !certified.contains(CertificateNumbers.folded(number))
          else { continue }
          report.find(
            "記録簿にある容器\(number)の引取りが証明書にありません",
            "The ledger's taking-in of container \(number) is not certified",
            at: intake.container.site, related: [paper.certificate.intakes.site])
        }
      }),
  ]

  private static func containers(_ intakes: [CertifiedIntake]) -> Set<String> {
    Set(intakes.compactMap { $0.container.value.map(CertificateNumbers.folded) })
  }

  private typealias Amount = (kind: Located<RefrigerantKind>, mass: Located<Mass>)

  private static func compare(
    _ certified: [Amount], _ kept: [Amount], _ ja: String, _ en: String, _ list: Site,
    _ report: inout Report
  ) {
    let (written, known) = (sums(certified), sums(kept))
    for number in Set(written.keys).union(known.keys).sorted() {
      let (a, b) = (written[number]?.grams ?? 0, known[number]?.grams ?? 0)
      guard a != b else { continue }
      report.find(
        "証明書の\(ja)（\(number)、\(ReportFigures.text(grams: a))kg）が記録簿の"
          + "\(ReportFigures.text(grams: b))kgと一致しません",
        "The \(en) of \(number), \(ReportFigures.text(grams: a)) kg, is not the ledger's "
          + "\(ReportFigures.text(grams: b)) kg",
        at: written[number]?.site ?? list, related: known[number].map { [$0.site] } ?? [])
    }
  }

  private static func sums(_ amounts: [Amount]) -> [RefrigerantNumber: (grams: Int, site: Site)] {
    var sums: [RefrigerantNumber: (grams: Int, site: Site)] = [:]
    for (kind, mass) in amounts {
      guard let number = kind.value?.number, let grams = mass.value?.grams else { continue }
      sums[number, default: (0, mass.site)].grams += grams
    }
    return sums
  }
}
