import Findings
import PermitModel

extension AnnexZRules {
  /// Annex Z against the manuals, and what is left of the handbook's examples.
  static let judgement: [Rule] = [
    Rule(
      "Z-49", "annex-z-against-supplement",
      remedy: "別紙Zと合わない箇所や足りない記述があれば、補足する書類を改訂してください",
      "Revise the supplementary papers where they differ from Annex Z or say less"
    ) { application, _, report in
      let papers = application.attachments.items
      let names = papers.compactMap { $0.title.value ?? $0.kind.value?.rawValue }
      guard !names.isEmpty, application.facilities.items.contains(where: { !$0.operations.isEmpty })
      else { return }
      report.ask(
        "\(names.map { "「\($0)」" }.joined())の内容は、別紙Zと合い、同じか又はより詳しいですか",
        "Do these papers agree with Annex Z and say as much or more: \(names.joined(separator: ", "))",
        at: application.attachments.site,
        about: application.facilities.items.map { $0.operations.site } + [
          application.storage.site, application.maintenance.site, application.monitoring.site,
          application.anomalies.site, application.qualityChecks.site, application.buyerNotice.site,
          application.responsiblePerson.site,
        ])
    },
    Rule(
      "Z-51", "values-against-manual",
      remedy: "温度条件、投入量、流量、還流時間を操作マニュアルと照らし合わせてください",
      "Compare temperatures, input, flow and reflux time with the operation manual",
      // The manual is no part of the case; the two papers of the case can be compared.
      weight: .warning
    ) { application, _, report in
      for facility in application.facilities.items {
        var doubted = false
        let bases = Dictionary(
          facility.capacityBasis.items.map { ($0.refrigerant.number, $0) },
          uniquingKeysWith: { first, _ in first })
        for operation in facility.operations.items {
          guard let reflux = operation.refluxTime.value else { continue }
          for number in operation.refrigerants.items.compactMap(\.number) {
            guard let basis = bases[number], let other = basis.refluxTime.value,
              Folding.name(other) != Folding.name(reflux),
              Phrases.figures(in: other) != Phrases.figures(in: reflux)
            else { continue }
            doubted = true
            report.doubt(
              "\(number)の還流時間が、別紙Zでは「\(reflux)」、再生の能力を説明する書類では「\(other)」です",
              "The reflux time of \(number) is \(reflux) in Annex Z, but \(other) in the capacity "
                + "explanation", at: operation.refluxTime.site, related: [basis.refluxTime.site],
              remedy: Message(
                ja: "還流時間を2つの書類で同じにしてください", en: "Write the same reflux time in both"))
          }
        }
        let kinds = facility.operations.items.filter {
          !$0.isMethodBlank && !$0.refrigerants.items.allSatisfy(\.isBlank)
        }.map(\.kinds).unique
        guard !doubted, !kinds.isEmpty else { continue }
        report.ask(
          "\(kinds.joined(separator: "、"))の温度条件、投入量、流量"
            + "\(facility.hasTower ? "、還流時間" : "")は、操作マニュアルに照らして妥当ですか",
          "Do temperatures, input\(facility.hasTower ? ", flow and reflux time" : " and flow") of "
            + "\(kinds.joined(separator: ", ")) agree with the operation manual",
          at: facility.operations.site, about: [application.attachments.site])
      }
    },
    Rule(
      "Z-54", "placeholder-left",
      remedy: "記載例の伏せ字を実際の内容に置き換えてください",
      "Replace what the example leaves open by what is the case"
    ) { application, review, report in
      for text in review.texts(of: application, with: .placeholder) {
        guard let written = text.value ?? text.written,
          let found = Placeholders.find(in: written)
        else { continue }
        report.find(
          "記載例の「\(found)」が残っています", "The example's \(found) is still there", at: text.site)
      }
      for facility in application.facilities.items {
        let devices = facility.structure.allDevices.map(\.name)
        for leaf in devices + facility.structure.analysers.items.map(\.name) {
          guard let name = leaf.value, Placeholders.endsInEtCetera(name) else { continue }
          report.find(
            "別紙Xの「\(name)」は装置名を言い切っていません",
            "\(name) in Annex X does not name a single device", at: leaf.site,
            remedy: Message(
              ja: "「等」を消し、ほかの装置があればその名称を書いてください",
              en: "Drop 等 and name the other devices, if there are any"))
        }
      }
    },
  ]
}
