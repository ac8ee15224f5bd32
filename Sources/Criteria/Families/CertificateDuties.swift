import Findings
import PermitModel

extension CertificateRules {
  /// Several managers in one cylinder (handbook p.43 ③).
  static let managers: [Rule] = [
    Rule(
      "K-21", "manager-option-undecided",
      remedy: "充塡回収業者と決めた方法を、複数の管理者に「容器ごと」又は「管理者ごと」と書いてください",
      "Write what was agreed with the recoverer: 容器ごと or 管理者ごと",
      judging: .certificate { paper, _, report in
        guard paper.managers.items.count > 1, paper.option.isBlank else { return }
        report.find(
          "複数の管理者のフロン類が1本の容器にありますが、証明書の作り方が決められていません",
          "A cylinder holds フロン類 of several managers, but how to certify it is not decided",
          at: paper.option.site, related: [paper.managers.site])
      }),
    Rule(
      "K-22", "copies-not-marked",
      remedy: "充塡回収業者がコピーを回付するとき、原本のコピーである旨を記載するよう伝えてください",
      "Ask the recoverer to mark the copies as copies of the original",
      judging: .certificate { paper, _, report in
        guard paper.option.value == .perContainer, paper.copiesAreMarked.value != true else {
          return
        }
        report.suggest(
          "容器ごとの証明書を管理者に配るコピーには、原本のコピーである旨の記載が望まれます",
          "Copies for the managers should say that they are copies of the original",
          at: paper.copiesAreMarked.isBlank ? paper.option.site : paper.copiesAreMarked.site)
      }),
    Rule(
      "K-23", "manager-name-missing",
      remedy: "充塡回収業者から管理者の氏名又は名称を聞き、証明書に記載してください",
      "Get the managers' names from the recoverer and write them on the certificate",
      judging: .certificate { paper, _, report in
        guard paper.option.value == .perManager else { return }
        if paper.managers.isEmpty {
          report.find(
            "管理者ごとの証明書ですが、管理者の氏名又は名称が書かれていません",
            "The certificate is per manager, but names none", at: paper.managers.site)
        }
        for manager in paper.managers.items where manager.name.isBlank {
          report.find(
            "管理者の氏名又は名称が未記入です", "The name of a manager is blank",
            at: manager.name.site)
        }
      }),
    Rule(
      "K-24", "managers-amounts-do-not-add-up",
      remedy: "管理者ごとの量の合計が容器の量になるように直してください",
      "Correct the managers' amounts so that they add up to the container's",
      judging: .certificate { paper, _, report in
        guard paper.option.value == .perManager else { return }
        for intake in paper.certificate.intakes.items {
          guard let container = intake.container.value, let mass = intake.mass.value else {
            continue
          }
          let key = CertificateNumbers.folded(container)
          let parts = paper.managers.items.filter {
            $0.container.value.map(CertificateNumbers.folded) == key
          }
          let grams = parts.compactMap { $0.mass.value?.grams }
          guard !parts.isEmpty, grams.count == parts.count else { continue }
          let sum = grams.reduce(0, +)
          guard sum != mass.grams else { continue }
          report.find(
            "容器\(container)の管理者別の量の合計\(ReportFigures.text(grams: sum))kgが、容器の量"
              + "\(ReportFigures.text(mass))kgと一致しません",
            "The managers' amounts in container \(container) add up to "
              + "\(ReportFigures.text(grams: sum)) kg, not to \(ReportFigures.text(mass)) kg",
            at: intake.mass.site, related: parts.map { $0.mass.site })
        }
      }),
  ]

  /// To whom it goes, and what it is not for.
  static let duties: [Rule] = [
    Rule(
      "K-01", "sent-to-someone-else",
      remedy: "引取りを求めた充塡回収業者に送付してください", "Send it to the recoverer who asked",
      judging: .certificate { paper, _, report in
        guard let addressee = paper.addressee.value,
          let name = paper.certificate.recoverer.name.value,
          Folding.name(addressee) != Folding.name(name)
        else { return }
        report.find(
          "送付先「\(addressee)」が、引取りを求めた充塡回収業者「\(name)」ではありません",
          "It goes to '\(addressee)', who is not '\(name)', the recoverer who asked",
          at: paper.addressee.site, related: [paper.certificate.recoverer.name.site])
      }),
    Rule(
      "K-19", "certificate-not-required",
      remedy: "任意の証明であり、法第59条第1項の証明書でないことを相手に伝えてください",
      "Tell the addressee that it is not the certificate of the law; a voluntary one is welcome",
      // Not needing a paper is no defect of one that is sent all the same (K-20 even asks for it).
      weight: .note,
      judging: .certificate { paper, _, report in
        guard let source = paper.source.value, source != .recoverer else { return }
        report.suggest(
          "引取元が「\(source.rawValue)」のため、法律上の再生証明書は不要ですが、再生の証明は望まれます",
          "For what comes from '\(source.rawValue)' the law asks for no certificate; one is welcome",
          at: paper.source.site)
      }),
    Rule(
      "K-25", "forwarding-not-explained",
      remedy: "遅滞ない回付と写しの\(StatutoryValues.certificateCopyYears.figure)年間の保存を充塡回収業者に伝え、"
        + "回付の案内に「はい」と書いてください",
      "Tell the recoverer to pass it on and keep a copy for "
        + "\(StatutoryValues.certificateCopyYears.figure) years, and answer 回付の案内 with はい",
      judging: .certificate { paper, _, report in
        guard paper.forwardingExplained.value != true else { return }
        report.ask(
          "充塡回収業者に、管理者などへの遅滞ない回付と写しの"
            + "\(StatutoryValues.certificateCopyYears.figure)年間の保存を案内しましたか",
          "Was the recoverer told to pass it on without delay and to keep a copy for "
            + "\(StatutoryValues.certificateCopyYears.figure) years",
          at: paper.forwardingExplained.site)
      }),
    Rule(
      "K-29", "destruction-certified-as-reclaiming",
      remedy: "題名を「再生証明書」とし、破壊だけのものは破壊証明書としてください",
      "Call it 再生証明書, and make a 破壊証明書 where everything was destroyed",
      judging: .certificate { paper, _, report in
        if let title = paper.title.value, Folding.name(title) != Folding.name("再生証明書") {
          report.find(
            "書面の題名「\(title)」が再生証明書ではありません",
            "The paper is called '\(title)', not 再生証明書", at: paper.title.site)
        }
        let certificate = paper.certificate
        let reclaimed = certificate.reclaimed.items.compactMap { $0.mass.value?.grams }.reduce(0, +)
        guard reclaimed == 0, !certificate.destroyed.isEmpty else { return }
        report.find(
          "再生した量がなく、破壊した量だけが書かれています",
          "Nothing was reclaimed: all of it was destroyed", at: certificate.destroyed.site)
      }),
  ]
}
