import Findings
import PermitModel

extension AttachmentRules {
  /// What stands in for a test of the applicant's own plant (handbook p.28).
  static let substitutes: [Rule] = [
    Rule(
      "D-20", "substitute-paper-missing",
      remedy: "稼働中の同型施設の資料、又は設計計算書を添付し、その種類を書いてください",
      "Attach papers of a same-type plant in operation or a design calculation, with its kind"
    ) { application, _, report in
      let suitability = application.suitability
      guard suitability.isWritten else { return }
      let basis = suitability.basis
      if let problem = basis.problem {
        report.find(problem, of: basis)
      } else if basis.isBlank {
        report.find(
          "試験の値が自らの施設、同型の施設、設計計算のどれによるか書かれていません",
          "It is not written whether the figures rest on the own plant, a same-type one or design",
          at: basis.site,
          remedy: Message(ja: "「根拠」を書いてください", en: "Write 根拠, the basis of the figures"))
      }
      let needed: [TestBasis: AttachmentKind] = [.sameModel: .sameModel, .design: .design]
      guard let value = basis.value, let kind = needed[value],
        !application.attachments.items.contains(where: { $0.kind.value == kind })
      else { return }
      report.find(
        "試験の根拠が「\(value.rawValue)」ですが、添付に\(kind.rawValue)がありません",
        "The figures rest on \(value == .design ? "design" : "a same-type plant"), but the paper "
          + "that shows it is not attached",
        at: basis.site, related: [application.attachments.site],
        remedy: Message(
          ja: "\(kind.rawValue)を添付し、種類に「\(kind.rawValue)」と書いてください",
          en: "Attach the paper and write \(kind.rawValue) as its kind"))
    },
    Rule(
      "D-21", "real-results-to-follow",
      remedy: "許可の後、運転で得られた再生の程度を説明する書類を速やかに提出してください",
      "File the results of real operation promptly after the permit"
    ) { application, _, report in
      let basis = application.suitability.basis
      guard basis.value == .design else { return }
      report.suggest(
        "設計計算によるため、許可の後に実際の運転の結果を提出する必要があります"
          + "（設計と大きく異なると変更の許可や許可の取消しの対象となり得ます）",
        "The figures rest on design, so real results must follow the permit; if they differ "
          + "greatly, a change permit or revocation may follow", at: basis.site)
    },
  ]
}
