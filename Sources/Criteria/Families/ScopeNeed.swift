import Findings
import PermitModel

extension ScopeRules {
  /// Whether the business needs this permit.
  static let need: [Rule] = [
    Rule(
      "B-01", "origin-not-stated",
      remedy: "引き取るフロン類が充塡されていた製品を「フロン類の由来」に書いてください",
      "Write under フロン類の由来 from which products it is taken"
    ) { application, _, report in
      guard application.origins.isEmpty, !application.refrigerants.isEmpty else { return }
      let kinds = application.coverNumbers.map(\.text).joined(separator: "、")
      report.ask(
        "引き取る\(kinds.isEmpty ? "フロン類" : kinds)は、業務用の冷凍空調機器に冷媒として充塡されていたものですか",
        "Was what you take in charged as refrigerant in commercial equipment",
        at: application.refrigerants.site)
    },
    Rule(
      "B-02", "several-places-in-one-application",
      remedy: "事業所ごとに別個に申請してください", "Apply for each place of business separately"
    ) { application, _, report in
      // A name may hold such a word for other reasons, so it is doubted and not refused.
      guard let leaf = application.place.severalPlaces else { return }
      report.doubt(
        "事業所の「\(leaf.text)」が複数の事業所を指しているように読めます",
        "The place of business seems to mean several: \(leaf.text)", at: leaf.site)
    },
    Rule(
      "B-03", "exception-for-recoverers",
      remedy: "3つの条件をすべて満たすなら許可は不要のため、申請の要否を確かめてください",
      "Check whether you need the permit, which the exception makes unnecessary"
    ) { application, _, report in
      for leaf in application.sourceTexts {
        guard leaf.text.containsAny(["自ら回収", "自社で回収", "自社が回収", "当社が回収", "当社で回収"])
        else { continue }
        report.ask(
          "「\(leaf.text)」とありますが、自ら回収したものだけを、省令第54条第2項の設備で、自ら充塡するために再生するのですか",
          "Do you reclaim only what you recovered, with equipment of 省令第54条第2項, to charge it "
            + "yourself (\(leaf.text))",
          at: leaf.site)
        return
      }
    },
    Rule(
      "B-04", "portable-equipment",
      remedy: "許可不要の特例によらないことを確かめるか、省令第54条第2項の要件と照らしてください",
      "Compare with the requirements of 省令第54条第2項, or make sure you do not use the exception"
    ) { application, _, report in
      for leaf in application.equipmentTexts {
        guard leaf.text.containsAny(["可搬", "移動式", "ポータブル", "持ち運", "車載"]) else { continue }
        report.ask(
          "「\(leaf.text)」は、一体で持ち運べる密閉回路の設備として許可不要の特例によるものではありませんか",
          "Is \(leaf.text) outside the exception for portable equipment with a closed circuit",
          at: leaf.site)
        return
      }
    },
    Rule(
      "B-06", "process-to-be-reclaiming",
      remedy: "不純物の除去又は混和によって、利用や有償の譲渡ができる状態にする工程を説明してください",
      "Describe how removing impurities or mixing makes it usable or saleable"
    ) { application, _, report in
      for facility in application.facilities.items where facility.structure.isWritten {
        let structure = facility.structure
        if facility.type.value == .other {
          let name = facility.typeName.value ?? "その他の方式"
          report.ask(
            "「\(name)」は、不純物を除去するか他のフロン類を混和して、利用や有償の譲渡ができる状態にするものですか",
            "Does \(name) remove impurities or mix in others until the product is usable or saleable",
            at: facility.typeName.isWritten ? facility.typeName.site : facility.type.site)
        } else if structure.removers.isEmpty, let blender = structure.blenders.items.first {
          report.ask(
            "不純物除去装置がなく「\(blender.label)」だけですが、混和によって品質を調整する再生ですか",
            "Without an impurity remover, is \(blender.label) for adjusting quality by mixing",
            at: structure.blenders.site)
        }
      }
    },
  ]

  /// From which products the フロン類 comes.
  static let origin: [Rule] = [
    Rule(
      "B-05", "origin-outside-the-permit",
      remedy: "業務用の冷凍空調機器の冷媒だけを申請の対象にしてください",
      "Apply only for refrigerant from commercial equipment"
    ) { application, _, report in
      let origins = application.origins.items
      for origin in origins { if let problem = origin.problem { report.find(problem, of: origin) } }
      let others = origins.filter { $0.value.map { $0 != .commercial } ?? false }
      guard let first = others.first else { return }
      let names = others.compactMap(\.value?.rawValue).joined(separator: "、")
      if origins.contains(where: { $0.value == .commercial }) {
        report.ask(
          "\(names)のフロン類は許可の対象外ですが、引取計画と記録で分けて扱いますか",
          "Is what comes from outside commercial equipment kept apart in plan and records",
          at: first.site,
          remedy: Message(
            ja: "対象外のフロン類を引取計画量に含めず、分けて管理してください",
            en: "Leave it out of the planned intake and keep it apart"))
      } else if others.count == origins.count {
        report.find(
          "フロン類の由来が\(names)だけで、この許可の対象になりません",
          "All of it comes from sources that this permit does not cover", at: first.site)
      }
    }
  ]
}

extension PlaceOfBusiness {
  /// The name or address, where it reads like more than one place.
  var severalPlaces: Located<String>? {
    [name, address].first {
      $0.text.containsAny(["及び", "並びに", "、", "ほか", "他1", "外1"])
    }
  }
}

extension PermitApplication {
  /// The texts that say from whom it is taken.
  fileprivate var sourceTexts: [Located<String>] {
    facilities.items.flatMap { $0.operations.items }.flatMap { [$0.feedMethod, $0.description] }
      + [suitability.sample]
  }

  /// The texts that name the equipment.
  fileprivate var equipmentTexts: [Located<String>] {
    facilities.items.flatMap { facility in
      [facility.typeName] + facility.structure.allDevices.map(\.name)
        + facility.operations.items.map(\.description)
    }
  }
}
