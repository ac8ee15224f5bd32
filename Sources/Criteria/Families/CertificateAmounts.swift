import Findings
import PermitModel

extension CertificateRules {
  /// The amounts against each other, and the containers.
  static let amounts: [Rule] = [
    Rule(
      "K-14", "certified-amounts-do-not-add-up",
      remedy: "記録簿の量を確かめ、足りない分は差異理由（保管中、分析による消費など）を書いてください",
      "Check the ledger, and write 差異理由 for what is missing (stock, samples)",
      judging: .certificate { paper, _, report in
        let certificate = paper.certificate
        var sums: [RefrigerantNumber: (taken: Int, made: Int, site: Site)] = [:]
        for intake in certificate.intakes.items {
          guard let number = intake.refrigerant.value?.number, let mass = intake.mass.value else {
            return
          }
          sums[number, default: (0, 0, intake.mass.site)].taken += mass.grams
        }
        let parts =
          (certificate.reclaimed.items + certificate.toDestroyer.items).map {
            ($0.refrigerant, $0.mass)
          } + certificate.destroyed.items.map { ($0.refrigerant, $0.mass) }
        for (kind, mass) in parts {
          guard let number = kind.value?.number, let grams = mass.value?.grams else { return }
          sums[number, default: (0, 0, mass.site)].made += grams
          sums[number]?.site = mass.site
        }
        for (number, sum) in sums.sorted(by: { $0.key < $1.key }) where sum.taken != sum.made {
          let difference = ReportFigures.text(grams: sum.taken - sum.made)
          let taken = ReportFigures.text(grams: sum.taken)
          let made = ReportFigures.text(grams: sum.made)
          if sum.made > sum.taken {
            report.find(
              "\(number)の再生量と引渡量の合計\(made)kgが、引取量\(taken)kgを\(difference)kg超えています",
              "\(number): \(made) kg reclaimed and left over is \(difference) kg more than the "
                + "\(taken) kg taken in",
              at: sum.site)
          } else if paper.shortfallReason.isBlank {
            report.doubt(
              "\(number)の再生量と引渡量の合計\(made)kgが、引取量\(taken)kgに\(difference)kg足りません",
              "\(number): \(made) kg reclaimed and left over is \(difference) kg less than the "
                + "\(taken) kg taken in",
              at: sum.site)
          }
        }
      }),
    Rule(
      "K-28", "container-certified-twice",
      remedy: "送付済みの再生証明書を確かめ、重複した引取りを除いてください",
      "Check the certificates that were sent and leave out what is certified already",
      // A second original for the same フロン類 is a false certificate.
      weight: .error,
      judging: .certificate { paper, _, report in
        var seen: [String: Site] = [:]
        for intake in paper.certificate.intakes.items {
          guard let container = intake.container.value else { continue }
          let kind = intake.refrigerant.value?.number.text ?? ""
          let key = CertificateNumbers.folded(container)
          if let first = seen[key + " " + kind] {
            report.find(
              "容器\(container)が2回書かれています", "Container \(container) is there twice",
              at: intake.container.site, related: [first],
              remedy: Message(ja: "1つにまとめてください", en: "Put both into one entry"))
          }
          seen[key + " " + kind] = intake.container.site
          for issued in paper.issued.items
          where issued.intakeFinishedOn.value == paper.certificate.intakeFinishedOn.value {
            guard
              let other = issued.containers.items.first(where: {
                $0.value.map(CertificateNumbers.folded) == key
              })
            else { continue }
            let number = issued.number.value.map { "「\($0)」" } ?? ""
            report.find(
              "容器\(container)のこの引取りは、送付済みの再生証明書\(number)で証明されています",
              "This taking-in of container \(container) was certified before",
              at: intake.container.site, related: [other.site])
          }
        }
      }),
    Rule(
      "K-31", "certified-amount-not-in-tenths",
      remedy: "kg単位で小数点以下第1位まで書いてください", "Write kilograms with one decimal",
      judging: .certificate { paper, _, report in
        let certificate = paper.certificate
        let masses =
          certificate.intakes.items.map(\.mass) + certificate.reclaimed.items.map(\.mass)
          + certificate.toDestroyer.items.map(\.mass) + certificate.destroyed.items.map(\.mass)
        for leaf in masses {
          guard let mass = leaf.value, !ReportFigures.isRounded(mass) else { continue }
          report.find(
            "量「\(mass.kilograms)kg」が小数点以下第1位を超えています",
            "\(mass.kilograms) kg has more than one decimal", at: leaf.site)
        }
      }),
  ]
}
