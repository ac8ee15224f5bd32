import Findings
import PermitModel

extension AnnexZRules {
  /// Checks of purity and impurities (item 6).
  static let quality: [Rule] = [
    Rule(
      "Z-37", "quality-check-missing",
      remedy: "純度と4つの不純物のすべてについて確認の方法を書いてください",
      "Write how the purity and each of the four impurities is checked"
    ) { application, _, report in
      let checks = application.qualityChecks
      // An item that is blank or cannot be read may be the one that seems to be missing.
      guard !checks.isEmpty, checks.items.allSatisfy({ $0.item.value != nil }) else { return }
      let there = checks.items.compactMap { $0.item.value }
      let missing = AnalysisItem.allCases.filter { !there.contains($0) }.map(\.rawValue)
      if !missing.isEmpty {
        let names = missing.joined(separator: "、")
        report.find(
          "別紙Zの6に\(names)の確認方法がありません",
          "Item 6 of Annex Z does not say how it is checked: \(missing.joined(separator: ", "))",
          at: checks.site,
          remedy: Message(
            ja: "\(names)の分析方法、分析頻度、自己所有か委託分析かを書いてください",
            en: "Write method, frequency and who analyses it"))
      }
      for (check, first) in checks.items.repetitions(by: \.item.value) {
        report.doubt(
          "\(check.label)の確認方法が2つあります", "There are two checks of \(check.label)",
          at: check.item.site, related: [first.item.site],
          remedy: Message(
            ja: "1つの分析項目を1行にまとめてください", en: "Write one line for each quantity"))
      }
    },
    Rule(
      "Z-38", "method-of-analysis-blank",
      remedy: "分析項目ごとに分析方法と分析頻度（例：ロットごと）を書いてください",
      "Write method and frequency of each analysis, such as ロットごと"
    ) { application, _, report in
      for check in application.qualityChecks.items {
        let blank = [
          ("分析項目", check.item.isBlank), ("分析方法", check.method.isBlank),
          ("分析頻度", check.frequency.isBlank),
        ].filter(\.1).map(\.0)
        if !blank.isEmpty {
          report.find(
            "別紙Zの6（\(check.label)）の\(blank.map { "「\($0)」" }.joined())が未記入です",
            "Blank in item 6 of Annex Z (\(check.label)): \(blank.joined(separator: ", "))",
            at: check.site)
        }
        if let text = check.frequency.value, Phrases.isVagueFrequency(text) {
          report.doubt(
            "\(check.label)の分析頻度「\(text)」では頻度が定まりません",
            "The frequency \(text) of \(check.label) is not fixed", at: check.frequency.site)
        }
      }
    },
    Rule(
      "Z-39", "analysing-party-incomplete",
      remedy: "自己所有なら分析機器を、委託分析なら委託先（決まっていなければ「未定」）を書いてください",
      "Write the own analyser, or the contractor (未定 if it is not settled)"
    ) { application, _, report in
      for check in application.qualityChecks.items {
        switch check.party.value {
        case nil:
          guard check.party.isBlank else { continue }
          report.find(
            "\(check.label)が自己所有か委託分析か書かれていません",
            "It is not stated whether the analyser of \(check.label) is owned or entrusted",
            at: check.party.site,
            remedy: Message(
              ja: "区分に「自己所有」か「委託分析」を書いてください", en: "Write 自己所有 or 委託分析"))
        case .own:
          if check.instrument.isBlank {
            report.find(
              "\(check.label)は自己所有ですが、分析機器が未記入です",
              "\(check.label) is analysed by yourself, but the analyser is blank",
              at: check.instrument.site,
              remedy: Message(
                ja: "別紙Xと同じ名称で分析機器を書いてください",
                en: "Write the analyser with its name of Annex X"))
          }
          if let contractor = check.contractor.value {
            report.doubt(
              "\(check.label)は自己所有ですが、委託先「\(contractor)」が書かれています",
              "\(check.label) is analysed by yourself, but a contractor is named: \(contractor)",
              at: check.contractor.site, related: [check.party.site])
          }
        case .entrusted:
          guard check.contractor.isBlank else { continue }
          report.find(
            "\(check.label)は委託分析ですが、委託先が未記入です",
            "\(check.label) is entrusted, but the contractor is blank",
            at: check.contractor.site,
            remedy: Message(
              ja: "委託先を書き、決まっていなければ「未定」と書いて、選定の基準と手続を別紙Xに書いてください",
              en: "Write the contractor, or 未定 with standard and procedure of choosing in Annex X"))
        }
      }
    },
    Rule(
      "Z-40", "analysis-differs-from-annex-x",
      remedy: "分析項目ごとの分析機器と委託先を、別紙Xと別紙Zで同じにしてください",
      "Give each analysis the same analyser or contractor in Annex X and Annex Z"
    ) { application, _, report in
      let analysers = application.analysers
      let names = NameSet(analysers.compactMap { $0.name.value }.map(Folding.name))
      for check in application.qualityChecks.items {
        guard let item = check.item.value, let party = check.party.value else { continue }
        let same = analysers.filter { analyser in
          analyser.party.value == party && analyser.items.items.contains { $0.value == item }
        }
        // Another party, or no analysis at all, is X-18's, X-19's and X-13's matter.
        guard !same.isEmpty else { continue }
        let leaf = party == .own ? check.instrument : check.contractor
        let others = (party == .own ? same.map(\.name) : same.map(\.contractor))
          .filter { !$0.isBlank }
        guard let text = leaf.value, let other = others.first,
          !others.contains(where: { Folding.name($0.text) == Folding.name(text) })
        else { continue }
        // A name that Annex X does not know at all is X-27's matter.
        if party == .own, !names.contains(Folding.name(text)) { continue }
        report.find(
          "\(item.rawValue)の\(party == .own ? "分析機器" : "委託先")が、"
            + "別紙Xでは「\(other.text)」、別紙Zでは「\(text)」です",
          "\(item.rawValue) is analysed by \(other.text) in Annex X, but by \(text) in Annex Z",
          at: leaf.site, related: [other.site])
      }
    },
    Rule(
      "Z-41", "fitness-of-analyses",
      remedy: "分析の方法と頻度で用途に応じた品質を確かめられると説明できる資料を用意してください",
      "Prepare material that shows that method and frequency prove the quality for the use"
    ) { application, _, report in
      let checks = application.qualityChecks.items.filter {
        $0.item.value != nil && !$0.method.isBlank
      }
      guard !checks.isEmpty else { return }
      let list = checks.map { "\($0.label)は\($0.method.text)" }.joined(separator: "、")
      let english = checks.map { "\($0.label): \($0.method.text)" }.joined(separator: ", ")
      let uses = application.uses.items.compactMap(\.value?.rawValue).joined(separator: "、")
      report.ask(
        "\(list)で、用途\(uses.isEmpty ? "" : "（\(uses)）")に要る値まで測れますか",
        "Can these methods measure down to the values that the use needs (\(english))",
        at: application.qualityChecks.site)
    },
  ]
}

extension QualityCheck {
  /// The quantity, or that there is none.
  fileprivate var label: String { item.value?.rawValue ?? item.written ?? "項目未記入" }
}
