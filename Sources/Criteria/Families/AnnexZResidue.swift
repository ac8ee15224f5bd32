import Findings
import PermitModel

extension AnnexZRules {
  /// Capture of the product, and what becomes of the rest (item 1, blocks d and e).
  static let residue: [Rule] = [
    Rule(
      "Z-13", "capture-not-concrete",
      remedy: "どの装置でどのように捕集するかを書いてください",
      "Write with which device and how the product is captured",
      // That it is blank is Z-04's matter; what is concrete enough is not certain.
      weight: .warning
    ) { application, _, report in
      for (facility, operation) in runs(application) {
        guard let text = operation.captureMethod.value else { continue }
        let devices = facility.structure.names(of: .collector)
        let isConcrete =
          devices.contains { Folding.name(text).contains(Folding.name($0)) }
          || Folding.width(text).containsAny(
            DeviceWords.cylinder + ["槽", "液化", "凝縮", "充塡", "充填", "ポンプ", "弁"])
        guard !isConcrete else { continue }
        report.doubt(
          "捕集方法「\(text)」に、どの装置でどのように捕集するかが書かれていません",
          "The capture method \(text) names neither a device nor a way",
          at: operation.captureMethod.site,
          related: [facility.structure.collectors.site])
      }
    },
    Rule(
      "Z-14", "handover-not-concrete",
      remedy: "何に捕集し、フロン類破壊業者にどう引き渡すかを書いてください",
      "Write into what it is captured and how it is handed to the destroyer",
      // That it is blank is Z-05's matter; what is concrete enough is not certain.
      weight: .warning
    ) { application, _, report in
      for (facility, operation) in runs(application)
      where facility.structure.handover.destroysItself.value != true {
        guard let text = operation.residueMethod.value else { continue }
        let folded = Folding.width(text)
        var missing: [(ja: String, en: String)] = []
        if !folded.containsAny(DeviceWords.cylinder + ["槽", "充塡", "充填", "捕集", "回収"]) {
          missing.append(("捕集の方法（ボンベに充塡する等）", "how it is captured"))
        }
        if !folded.containsAny(["引き渡", "引渡", "渡す", "委託", "搬出", "送付", "破壊業者"]) {
          missing.append(("フロン類破壊業者への引渡しの方法", "how it is handed to the destroyer"))
        }
        guard !missing.isEmpty else { continue }
        report.doubt(
          "処理方法「\(text)」に\(missing.map(\.ja).joined(separator: "と"))が書かれていません",
          "The method \(text) does not say \(missing.map(\.en).joined(separator: " or "))",
          at: operation.residueMethod.site)
      }
    },
    Rule(
      "Z-15", "way-to-own-destruction-blank",
      remedy: "破壊施設への搬出と供給の方法（ポンプ及び配管による供給等）を書いてください",
      "Write how it is carried to and fed into your destruction plant, such as by pump and pipe"
    ) { application, _, report in
      for (facility, operation) in runs(application)
      where facility.structure.handover.destroysItself.value == true {
        guard let text = operation.residueMethod.value,
          !Folding.width(text).containsAny(
            DeviceWords.pipe
              + [
                "ポンプ", "圧送", "搬出", "搬送", "運搬", "運ぶ", "移送", "送る", "送り", "送って", "供給", "投入", "導",
                "接続", "連結", "直結", "吸引", "注入", "装入", "移し", "入れ",
              ])
        else { continue }
        report.find(
          "自ら破壊するとされていますが、処理方法「\(text)」に破壊施設への搬出と供給の方法がありません",
          "You destroy it yourself, but \(text) does not say how it gets into the destruction plant",
          at: operation.residueMethod.site,
          related: [facility.structure.handover.destroysItself.site])
      }
    },
    Rule(
      "Z-52", "plan-of-handover-open",
      remedy: "別紙Zの処理方法と別紙Xの引渡先をそろえ、引渡しの見込みを説明できるようにしてください",
      "Make Annex Z and the destroyer of Annex X agree, and be ready to explain the handover",
      // Whether the plan is proper is for a person; two papers that differ are a doubt.
      weight: .warning
    ) { application, _, report in
      var named: Set<String> = []
      for facility in application.facilities.items where !facility.operations.isEmpty {
        let handover = facility.structure.handover
        guard handover.isWritten else { continue }
        let itself = handover.destroysItself.value == true
        let destroyer = handover.destroyerName
        var doubted = false
        for operation in facility.operations.items {
          let leaf = operation.residueMethod
          let folded = Folding.name(leaf.text)
          if itself, destroyer.isBlank, folded.containsAny(["引き渡", "引渡"]),
            folded.contains("業者")
          {
            doubted = true
            report.doubt(
              "別紙Xでは自ら破壊しますが、別紙Zの処理方法はフロン類破壊業者に引き渡すとしています",
              "Annex X says that you destroy it yourself, Annex Z that a destroyer gets it",
              at: leaf.site, related: [handover.destroysItself.site])
          } else if !itself, let name = destroyer.value {
            if folded.containsAny(["自らの破壊", "自社の破壊", "自ら破壊", "自社で破壊"]) {
              doubted = true
              report.doubt(
                "別紙Xの引渡先は「\(name)」ですが、別紙Zの処理方法は自ら破壊するとしています",
                "Annex X names the destroyer \(name), but Annex Z says that you destroy it yourself",
                at: leaf.site, related: [destroyer.site])
            } else if folded.containsAny(["株式会社", "有限会社", "(株)", "(有)", "合同会社"]),
              !folded.contains(Folding.name(name))
            {
              doubted = true
              report.doubt(
                "別紙Zの処理方法の引渡先が、別紙Xの引渡先「\(name)」と異なります",
                "Annex Z names another destroyer than Annex X (\(name))", at: leaf.site,
                related: [destroyer.site])
            }
          }
        }
        guard !doubted else { continue }
        if itself {
          report.ask(
            "再生をされなかったフロン類を、自らの破壊施設の能力の範囲で破壊できると説明できますか",
            "Can you show that your destruction plant can take what is not reclaimed",
            at: handover.destroysItself.site, about: [application.capacity.site])
        } else if let name = destroyer.value, named.insert(Folding.name(name)).inserted {
          report.ask(
            "再生をされなかったフロン類を「\(name)」に引き渡す時期と量の見込みを説明できますか",
            "Can you explain when and how much is to be handed to \(name)", at: destroyer.site,
            about: [application.capacity.site])
        }
      }
    },
  ]

  /// Feed that is chosen for its few impurities.
  static let selection: [Rule] = [
    Rule(
      "Z-16", "feed-selection-incomplete",
      remedy: "原料とするフロン類の選定の基準と方法を両方書いてください",
      "Write both the standard and the method by which feed is chosen"
    ) { application, _, report in
      for (_, operation) in runs(application) {
        let standard = operation.selectionStandard
        let method = operation.selectionMethod
        guard standard.isBlank != method.isBlank else { continue }
        let (there, missing, ja, en) =
          standard.isBlank
          ? (method, standard, "選定の基準", "standard") : (standard, method, "選定の方法", "method")
        report.find(
          "原料を選定する（\(there.text)）とされていますが、\(ja)が未記入です",
          "Feed is chosen (\(there.text)), but the \(en) of choosing is blank", at: missing.site,
          related: [there.site],
          remedy: Message(
            ja: "\(ja)を書いてください", en: "Write the \(en) by which feed is chosen"))
      }
    },
    Rule(
      "Z-17", "feed-selection-differs",
      remedy: "選定の基準と方法を、別紙Zの1と適切な再生ができることを説明する書類に同じ内容で書いてください",
      "Write the same standard and method in Annex Z item 1 and in the suitability document"
    ) { application, _, report in
      let explained = application.suitability.selection
      guard application.suitability.isWritten else { return }
      let selecting = runs(application).map(\.operation).filter {
        !$0.selectionStandard.isBlank || !$0.selectionMethod.isBlank
      }
      guard let first = selecting.first else {
        if let text = explained.value, let operation = runs(application).first?.operation {
          report.find(
            "適切な再生ができることを説明する書類に原料の選定（\(text)）がありますが、別紙Zの1にありません",
            "The suitability document says that feed is chosen (\(text)), but Annex Z item 1 does not",
            at: explained.site, related: [operation.site])
        }
        return
      }
      guard let text = explained.value else {
        let leaf =
          first.selectionStandard.isBlank ? first.selectionMethod : first.selectionStandard
        report.find(
          "別紙Zの1に原料の選定（\(leaf.text)）がありますが、適切な再生ができることを説明する書類にありません",
          "Annex Z item 1 says that feed is chosen (\(leaf.text)), but the suitability document "
            + "does not", at: leaf.site, related: [application.suitability.site])
        return
      }
      let figures = Phrases.figures(in: text)
      for operation in selecting {
        let standard = operation.selectionStandard
        let missing = Phrases.figures(in: standard.text).subtracting(figures).sorted()
        guard !missing.isEmpty else { continue }
        report.doubt(
          "別紙Zの選定の基準「\(standard.text)」の数値（\(missing.joined(separator: "、"))）が、"
            + "適切な再生ができることを説明する書類の「\(text)」にありません",
          "The figures \(missing.joined(separator: ", ")) of the standard in Annex Z are not in "
            + "the suitability document", at: standard.site, related: [explained.site])
      }
    },
  ]
}
