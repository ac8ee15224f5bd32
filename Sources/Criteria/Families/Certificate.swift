import Findings
import PermitModel

/// Family K: 再生証明書.
enum CertificateRules {
  /// Every rule of the family.
  static let all: [Rule] = items + dates + amounts + facts + managers + duties

  /// The seven items of 省令第64条.
  private static let items: [Rule] = [
    Rule(
      "K-04", "recoverer-field-missing",
      remedy: "引取りを求めた充塡回収業者の氏名又は名称、住所及び登録番号を書いてください",
      "Write name, address and registration number of the recoverer who asked",
      judging: .certificate { paper, _, report in
        party(paper.certificate.recoverer, "充塡回収業者", "recoverer", "登録番号", &report)
      }),
    Rule(
      "K-05", "intake-date-missing",
      remedy: "フロン類の引取りを終了した年月日を書いてください",
      "Write the day on which the taking-in was finished",
      judging: .certificate { paper, _, report in
        date(
          paper.certificate.intakeFinishedOn, "引取りを終了した年月日", "day of the finished taking-in",
          &report)
      }),
    Rule(
      "K-06", "taken-in-field-missing",
      remedy: "種類ごとの量と、引取りの際の容器の識別番号を書いてください",
      "Write the amount by kind and the identification number of the container",
      judging: .certificate { paper, _, report in
        let intakes = paper.certificate.intakes
        if intakes.isEmpty {
          report.find(
            "引き取ったフロン類が書かれていません", "What was taken in is not written",
            at: intakes.site)
        }
        for intake in intakes.items {
          amount(intake.refrigerant, intake.mass, "引き取ったフロン類", "taken in", &report)
          if intake.container.isBlank {
            report.find(
              "引き取ったフロン類の容器の識別番号が未記入です",
              "The identification number of the container is blank", at: intake.container.site)
          }
        }
      }),
    Rule(
      "K-07", "reclaimer-field-missing",
      remedy: "再生業者の氏名又は名称、住所及び許可番号を書いてください",
      "Write name, address and permit number of the reclaimer",
      judging: .certificate { paper, _, report in
        party(paper.certificate.reclaimer, "再生業者", "reclaimer", "許可番号", &report)
      }),
    Rule(
      "K-08", "sending-date-missing",
      remedy: "再生証明書を送付する年月日を書いてください", "Write the day on which it is sent",
      editions: [Validity(until: "2020-03-31"), Validity(from: StatutoryValues.certificateSent)],
      judging: .certificate { paper, review, report in
        let isDelivery = review.asOf.iso < StatutoryValues.certificateSent
        date(
          paper.certificate.sentOn, isDelivery ? "交付年月日" : "送付年月日", "day of sending", &report)
      }),
    Rule(
      "K-09", "reclaiming-date-missing",
      remedy: "フロン類の再生を行った年月日を書いてください", "Write the day of reclaiming",
      judging: .certificate { paper, _, report in
        date(paper.certificate.reclaimedOn, "再生を行った年月日", "day of reclaiming", &report)
      }),
    Rule(
      "K-10", "reclaimed-amount-missing",
      remedy: "再生を行った量と、破壊業者に引き渡すこととした量（なければ「破壊業者への引渡し: []」）を書いてください",
      "Write what was reclaimed and what goes to a destroyer (an empty list where nothing does)",
      judging: .certificate { paper, _, report in
        let certificate = paper.certificate
        if certificate.reclaimed.isEmpty {
          report.find(
            "再生を行ったフロン類が書かれていません", "What was reclaimed is not written",
            at: certificate.reclaimed.site)
        }
        for part in certificate.reclaimed.items {
          amount(part.refrigerant, part.mass, "再生を行ったフロン類", "reclaimed", &report)
        }
        if !certificate.toDestroyer.isWritten, !certificate.destroyed.isWritten {
          report.find(
            "破壊業者に引き渡すこととした量が書かれていません",
            "What goes to a destroyer is not written", at: certificate.toDestroyer.site)
        }
        for part in certificate.toDestroyer.items {
          amount(part.refrigerant, part.mass, "破壊業者に引き渡すフロン類", "to a destroyer", &report)
        }
      }),
    Rule(
      "K-11", "own-destruction-incomplete",
      remedy: "自ら破壊した種類、量及び年月日を書いてください",
      "Write kind, amount and day of your own destruction",
      judging: .certificate { paper, _, report in
        for part in paper.certificate.destroyed.items {
          amount(part.refrigerant, part.mass, "自ら破壊したフロン類", "destroyed", &report)
          date(part.date, "破壊した年月日", "day of destruction", &report)
        }
      }),
  ]

  private static func party(
    _ party: CertificateParty, _ ja: String, _ en: String, _ number: String,
    _ report: inout Report
  ) {
    let fields = [
      (party.name, "氏名又は名称", "name"), (party.address, "住所", "address"),
      (party.number, number, "number"),
    ]
    for (leaf, item, word) in fields where leaf.isBlank {
      report.find(
        "\(ja)の\(item)が未記入です", "The \(en)'s \(word) is blank", at: leaf.site)
    }
  }

  private static func date(
    _ leaf: Located<CivilDate>, _ ja: String, _ en: String, _ report: inout Report
  ) {
    if let problem = leaf.problem {
      report.find(problem, of: leaf)
    } else if leaf.isBlank {
      report.find("\(ja)が未記入です", "The \(en) is blank", at: leaf.site)
    }
  }

  private static func amount(
    _ kind: Located<RefrigerantKind>, _ mass: Located<Mass>, _ ja: String, _ en: String,
    _ report: inout Report
  ) {
    if let problem = kind.problem {
      report.find(problem, of: kind)
    } else if kind.isBlank {
      report.find("\(ja)の種類が未記入です", "The kind of what was \(en) is blank", at: kind.site)
    }
    if let problem = mass.problem {
      report.find(problem, of: mass)
    } else if mass.isBlank {
      report.find("\(ja)の量が未記入です", "The amount of what was \(en) is blank", at: mass.site)
    }
  }
}
