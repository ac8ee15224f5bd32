import Findings
import PermitModel

extension AnnexXRules {
  /// Who analyses what with which instrument (item f).
  static let analysis: [Rule] = [
    Rule(
      "X-13", "analysis-item-not-covered",
      remedy: "純度、不凝縮ガス、蒸発残分、酸分、水分のすべてに分析機器か委託分析を書いてください",
      "Give an analyser or an entrusted analysis for all five quantities"
    ) { application, _, report in
      for facility in described(application) {
        let analysers = facility.structure.analysers
        for analyser in analysers.items where analyser.items.items.allSatisfy(\.isBlank) {
          report.find(
            "分析機器「\(analyser.displayName)」の分析項目が未記入です",
            "The quantities that \(analyser.displayName) analyses are blank", at: analyser.site,
            remedy: Message(
              ja: "分析項目を純度、不凝縮ガス、蒸発残分、酸分、水分から書いてください",
              en: "Write which of the five quantities it analyses"))
        }
        let covered = analysers.items.flatMap(\.coveredItems)
        let missing = AnalysisItem.allCases.filter { !covered.contains($0) }.map(\.rawValue)
        guard !missing.isEmpty else { continue }
        let names = missing.joined(separator: "、")
        let list = missing.joined(separator: ", ")
        report.find(
          "\(names)を確認する分析機器も委託分析も書かれていません",
          "No analyser or entrusted analysis is named for \(list)", at: analysers.site,
          remedy: Message(
            ja: "\(names)の分析機器又は委託先を書いてください",
            en: "Name the analyser or contractor for \(list)"))
      }
    },
    Rule(
      "X-14", "own-analyser-incomplete",
      remedy: "自己所有の分析機器の名称、メーカー名、型番を書いてください",
      "Write the name, maker and model of an own analyser"
    ) { application, _, report in
      for facility in described(application) {
        for analyser in facility.structure.analysers.items {
          if analyser.party.isBlank, analyser.contractor.isBlank {
            report.find(
              "分析機器「\(analyser.displayName)」が自己所有か委託分析か書かれていません",
              "It is not stated whether \(analyser.displayName) is owned or entrusted",
              at: analyser.party.site,
              remedy: Message(
                ja: "区分に「自己所有」か「委託分析」を書いてください",
                en: "Write 自己所有 or 委託分析"))
          }
          guard analyser.party.value == .own else { continue }
          var fields = [("名称", "name", analyser.name)]
          // The list for 簡易蒸留式 (p.14) asks for 名称等 only.
          if facility.type.value != .simpleDistillation {
            fields += [("メーカー名", "maker", analyser.maker), ("型番", "model", analyser.model)]
          }
          for (ja, en, leaf) in fields where leaf.isBlank {
            report.find(
              "自己所有の分析機器「\(analyser.displayName)」の\(ja)が未記入です",
              "The \(en) of the own analyser \(analyser.displayName) is blank", at: leaf.site,
              remedy: Message(
                ja: "分析機器の\(ja)を書いてください", en: "Write the analyser's \(en)"))
          }
        }
      }
    },
    Rule(
      "X-15", "contractor-missing",
      remedy: "委託する分析の内容と委託先の氏名又は名称を書いてください",
      "Write what is entrusted and to whom"
    ) { application, _, report in
      for analyser in described(application).flatMap({ $0.structure.analysers.items }) {
        if analyser.party.value == .entrusted, analyser.contractor.isBlank {
          report.find(
            "委託分析（\(analyser.displayName)）の委託先が未記入です",
            "The contractor for the entrusted analysis of \(analyser.displayName) is blank",
            at: analyser.contractor.site,
            remedy: Message(
              ja: "委託先の氏名又は名称を書くか、決まっていなければ「未定」と書いてください",
              en: "Write the contractor's name, or 未定 if it is not settled"))
        } else if analyser.party.isBlank, let contractor = analyser.contractor.value {
          report.find(
            "委託先「\(contractor)」が書かれていますが、「委託分析」の記載がありません",
            "A contractor (\(contractor)) is named without the words 委託分析",
            at: analyser.party.site, related: [analyser.contractor.site],
            remedy: Message(ja: "区分に「委託分析」と書いてください", en: "Write 委託分析 as the kind"))
        }
      }
    },
    Rule(
      "X-16", "contractor-registration-missing",
      remedy: "計量証明事業登録番号を書き、登録がなければ「なし」と書いてください",
      "Write the contractor's registration number, or なし if there is none",
      // Only the worked example (p.15) shows the number; the instruction asks for content and name.
      weight: .warning
    ) { application, _, report in
      for analyser in entrusted(application) where analyser.contractorRegistration.isBlank {
        report.find(
          "委託先「\(analyser.contractor.text)」の計量証明事業登録番号が未記入です",
          "The registration number of the contractor \(analyser.contractor.text) is blank",
          at: analyser.contractorRegistration.site)
      }
    },
    Rule(
      "X-17", "selection-of-contractor-missing",
      remedy: "委託先の選定に係る基準と手続を書いてください",
      "Write the standard and the procedure for choosing the contractor"
    ) { application, _, report in
      for analyser in described(application).flatMap({ $0.structure.analysers.items })
      where analyser.isUndecided {
        let fields = [
          ("選定の基準", "standard", analyser.selectionStandard),
          ("選定の手続", "procedure", analyser.selectionProcedure),
        ]
        for (ja, en, leaf) in fields where leaf.isBlank {
          report.find(
            "委託先が未定ですが、\(ja)が未記入です",
            "The contractor is not settled, but the \(en) of selection is blank",
            at: leaf.site,
            remedy: Message(
              ja: "委託先の\(ja)を書いてください", en: "Write the \(en) of selection"))
        }
      }
    },
    Rule(
      "X-18", "entrusted-analysis-not-in-annex-z",
      remedy: "委託分析の項目を別紙Zの6にも委託分析として書いてください",
      "Describe the entrusted analysis in Annex Z item 6 too"
    ) { application, _, report in
      let checks = application.qualityChecks
      for analyser in described(application).flatMap({ $0.structure.analysers.items })
      where analyser.party.value == .entrusted {
        for leaf in analyser.items.items {
          guard let item = leaf.value,
            !checks.items.contains(where: {
              $0.item.value == item && ($0.party.value ?? .entrusted) == .entrusted
            })
          else { continue }
          let row = checks.items.first { $0.item.value == item }
          report.find(
            "\(item.rawValue)は別紙Xでは委託分析ですが、別紙Zの6に委託分析として書かれていません",
            "\(item.rawValue) is entrusted in Annex X, but not in Annex Z item 6",
            at: leaf.site, related: [row?.site ?? checks.site])
        }
      }
    },
    Rule(
      "X-19", "analysers-do-not-match-analyses",
      remedy: "分析機器と別紙Zの6の分析項目を過不足なく対応させてください",
      "Make the analysers and the analyses of Annex Z item 6 match",
      // The handbook wants neither too many nor too few; which of the two papers is right is open.
      weight: .warning
    ) { application, _, report in
      let checks = application.qualityChecks.items
      for facility in described(application) {
        var holders: [AnalysisItem: Analyser] = [:]
        for analyser in facility.structure.analysers.items {
          for leaf in analyser.items.items {
            guard let item = leaf.value else { continue }
            if let other = holders[item] {
              report.find(
                "\(item.rawValue)の分析に「\(other.displayName)」と"
                  + "「\(analyser.displayName)」の2つが書かれています",
                "\(item.rawValue) has two analyses: \(other.displayName) "
                  + "and \(analyser.displayName)", at: leaf.site, related: [other.site])
            } else {
              holders[item] = analyser
            }
            guard !checks.isEmpty, analyser.party.value == .own,
              !checks.contains(where: {
                $0.item.value == item && ($0.party.value ?? .own) == .own
              })
            else { continue }
            report.find(
              "自己所有の「\(analyser.displayName)」による\(item.rawValue)の分析が別紙Zの6にありません",
              "Annex Z item 6 has no own analysis of \(item.rawValue) "
                + "with \(analyser.displayName)",
              at: leaf.site, related: [application.qualityChecks.site])
          }
        }
      }
    },
    Rule(
      "X-20", "contractor-skill-open",
      remedy: "委託先の資格（環境計量士、計量証明事業登録事業者等）又は分析業務の経験年数を書いてください",
      "Write the contractor's qualification or years of analytical practice"
    ) { application, _, report in
      for analyser in entrusted(application) {
        let name = analyser.contractor.text
        let qualification = analyser.qualification
        let years = analyser.experienceYears
        if qualification.text.containsAny(["計量士", "計量証明"]) { continue }
        if let value = years.value, value < StatutoryValues.analystYears.value {
          report.doubt(
            "委託先「\(name)」の分析業務経験が\(value)年で、目安の1年以上に足りません",
            "The contractor \(name) has \(value) years of practice; about 1 year is expected",
            at: years.site)
        } else if qualification.isBlank, years.isBlank {
          report.find(
            "委託先「\(name)」の資格も経験年数も書かれていません",
            "Neither a qualification nor the practice of the contractor \(name) is stated",
            at: qualification.site)
        } else {
          let ground = [
            qualification.value.map { "「\($0)」" }, years.value.map { "経験\($0)年" },
          ].compactMap(\.self).joined(separator: "、")
          report.ask(
            "委託先「\(name)」（\(ground)）は資格保有者に準ずる知識を持つと説明できますか",
            "Can you show that the contractor \(name) has knowledge near to a qualified person's",
            at: qualification.isWritten ? qualification.site : years.site,
            remedy: Message(
              ja: "分析手法の知識と経験が分かる資料を用意してください",
              en: "Prepare material that shows the knowledge and practice"))
        }
      }
    },
  ]

  /// Entrusted analyses whose contractor is settled.
  private static func entrusted(_ application: PermitApplication) -> [Analyser] {
    described(application).flatMap { $0.structure.analysers.items }.filter {
      $0.party.value == .entrusted && !$0.contractor.isBlank && !$0.isUndecided
    }
  }
}

extension Analyser {
  /// The quantities that can be read.
  fileprivate var coveredItems: [AnalysisItem] { items.items.compactMap(\.value) }

  /// The quantities in words.
  fileprivate var itemNames: String { coveredItems.map(\.rawValue).joined(separator: "・") }

  /// The analyser's or the contractor's name, else the quantities.
  fileprivate var displayName: String {
    let items = itemNames
    return name.value ?? contractor.value ?? (items.isEmpty ? "名称未記入" : items)
  }

  /// Whether the contractor is said to be not settled.
  fileprivate var isUndecided: Bool {
    party.value == .entrusted && contractor.text.containsAny(["未定", "未確定"])
  }
}
