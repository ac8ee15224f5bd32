import Findings
import PermitModel

extension AnnexXRules {
  /// What a person has to judge about the structure.
  static let judgement: [Rule] = [
    Rule(
      "X-30", "fitness-of-structure",
      remedy: "用途に応じた再生と年間の処理可能量を構造から説明できる資料を用意してください",
      "Prepare an explanation of the product's fitness and the capacity from the structure"
    ) { application, _, report in
      for facility in described(application) {
        let stated = facility.uses.isEmpty ? application.uses : facility.uses
        let uses = stated.items.compactMap(\.value?.rawValue).joined(separator: "、")
        let type = facility.type.value?.rawValue ?? "方式未記入"
        let purpose = uses.isEmpty ? "用途" : "用途（\(uses)）"
        report.ask(
          "この構造（\(type)）で\(purpose)に応じた再生と別紙Yの処理可能量を達成できますか",
          "Can this structure (\(type)) give a product fit for its use and the capacity of "
            + "Annex Y",
          at: facility.structure.site,
          about: [application.capacity.site, facility.capacityBasis.site])
      }
    },
    Rule(
      "X-31", "method-needs-other-devices",
      remedy: "別紙Zの方法に使う装置を別紙Xにそろえてください",
      "Name every device in Annex X that the methods of Annex Z use",
      // That a method is missing altogether is A-31's matter; the rest is plausibility.
      weight: .warning
    ) { application, _, report in
      for facility in described(application) where !facility.operations.isEmpty {
        let names = facility.structure.allDevices.flatMap { [$0.name.text, $0.also.text] }
          .joined(separator: "\n")
        let absent = DeviceWords.operated.filter { !names.containsAny($0.stems) }
        var doubted = false
        for operation in facility.operations.items {
          for leaf in [
            operation.description, operation.feedMethod, operation.captureMethod,
            operation.residueMethod,
          ] {
            let text = leaf.text
            for device in absent where text.contains(device.name) {
              doubted = true
              report.doubt(
                "別紙Zの運転方法に「\(device.name)」とありますが、それに当たる装置が別紙Xにありません",
                "Annex Z mentions a \(device.name), but Annex X names no such device",
                at: leaf.site, related: [facility.structure.site])
            }
          }
        }
        guard !doubted else { continue }
        report.ask(
          "別紙Zの運転方法、供給方法、捕集方法及び処理方法を別紙Xの装置だけで実行できますか",
          "Can the methods of Annex Z be carried out with the devices of Annex X alone",
          at: facility.operations.site, related: [facility.structure.site],
          about: [application.attachments.site],
          remedy: Message(
            ja: "操作マニュアルと別紙Xを照らし合わせ、足りない装置を加えてください",
            en: "Compare the operation manual with Annex X and add what is missing"))
      }
    },
    Rule(
      "X-32", "other-type-to-be-explained",
      remedy: "省令第56条の各号への適合が分かるように構造を書いてください",
      "Describe the structure so that it shows conformity with each item of 省令第56条"
    ) { application, _, report in
      for facility in described(application) where facility.type.value == .other {
        let name = facility.typeName.value ?? "その他の方式"
        report.ask(
          "「\(name)」の構造は省令第56条の各号への適合が分かるように書かれていますか",
          "Does the description of \(name) show conformity with each item of 省令第56条",
          at: facility.structure.site, related: [facility.type.site])
      }
    },
  ]
}
