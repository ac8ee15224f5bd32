import Findings
import PermitModel

extension AnnexXRules {
  /// Heading and items of the paper.
  static let items: [Rule] = [
    Rule(
      "X-01", "annex-x-heading",
      remedy: "右上に「別紙X」、見出しに「第一種フロン類再生施設等の構造（方式名）」と書いてください",
      "Mark the paper 別紙X and head it 第一種フロン類再生施設等の構造（方式名）"
    ) { application, _, report in
      let paper = application.paper
      if let mark = paper.annexXMark.value, !Folding.width(mark).hasPrefix("別紙X") {
        report.find(
          "別紙Xの表示が「\(mark)」となっています", "Annex X is marked \(mark)",
          at: paper.annexXMark.site)
      }
      for (title, facility) in zip(paper.annexXTitles.items, application.facilities.items) {
        guard let written = title.value, let type = facility.type.value else { continue }
        let name = type == .other ? facility.typeName.value ?? type.rawValue : type.rawValue
        let expected = "第一種フロン類再生施設等の構造(\(name))"
        guard Folding.width(written) != Folding.width(expected) else { continue }
        report.find(
          "別紙Xの見出し「\(written)」が申請書の方式「\(name)」の見出しと異なります",
          "The heading \(written) is not the one for the type \(name) of the cover",
          at: title.site, related: [facility.type.site],
          remedy: Message(
            ja: "見出しを「第一種フロン類再生施設等の構造（\(name)）」としてください",
            en: "Head it 第一種フロン類再生施設等の構造（\(name)）"))
      }
    },
    Rule(
      "X-02", "annex-x-item-incomplete",
      remedy: "別紙Xの項目に、存在する装置をすべて具体名で書いてください",
      "Write every existing device of the item by its concrete name"
    ) { application, _, report in
      for facility in described(application) {
        let structure = facility.structure
        let letters = AnnexXLetters(facility)
        for item in letters.items {
          let letter = letters.letter(item) ?? ""
          for (index, device) in structure.devices(of: item).items.enumerated()
          where device.name.isBlank {
            report.find(
              "別紙Xの項目\(letter)（\(item.shortName)）の\(index + 1)番目の装置に名称がありません",
              "Device \(index + 1) of item \(letter) of Annex X has no name", at: device.site)
          }
        }
        guard structure.removers.isEmpty, let blender = structure.blenders.items.first,
          facility.type.value == .rectification || facility.type.value == .simpleDistillation
        else { continue }
        report.find(
          "混和装置「\(blender.label)」だけが書かれ、別紙Xの項目a（不純物除去装置）がありません",
          "Only the blender \(blender.label) is named; item a of Annex X is missing",
          at: structure.removers.site, related: [blender.site])
      }
    },
    Rule(
      "X-03", "no-remover-or-blender",
      remedy: "不純物除去装置又は混和装置を具体名で書いてください",
      "Name the impurity removers or the blender"
    ) { application, _, report in
      for facility in described(application)
      where facility.structure.removers.isEmpty && facility.structure.blenders.isEmpty {
        report.find(
          "不純物を除去する装置も他のフロン類との混和装置も書かれていません",
          "Neither an impurity remover nor a blender is named",
          at: facility.structure.removers.site)
      }
    },
    Rule(
      "X-04", "no-distillation-tower",
      remedy: "不純物除去装置に蒸留塔（精留塔）を書くか、方式を改めてください",
      "Name the distillation tower, or change the type"
    ) { application, _, report in
      for facility in described(application) where facility.type.value == .rectification {
        let structure = facility.structure
        guard !structure.removers.isEmpty,
          !structure.names(of: .remover).contains(where: { $0.containsAny(DeviceWords.tower) })
        else { continue }
        report.find(
          "蒸留精製式ですが、不純物除去装置に蒸留塔（精留塔）がありません",
          "The type is 蒸留精製式, but the removers have no distillation tower",
          at: structure.removers.site, related: [facility.type.site])
      }
    },
    Rule(
      "X-05", "listed-device-missing",
      remedy: "手引きに例示された装置を書くか、ない場合は「記載しない装置の理由」を書いてください",
      "Name the devices that the handbook lists, or state why one is not there"
    ) { application, _, report in
      for facility in described(application) {
        let removers = facility.structure.removers
        guard let type = facility.type.value, !removers.isEmpty else { continue }
        let names = facility.structure.names(of: .remover, .feeder, .collector)
          .map(Folding.width).joined(separator: "\n")
        let missing = DeviceWords.listed(for: type).filter { !names.containsAny($0.stems) }
          .map(\.name)
        guard !missing.isEmpty else { continue }
        let words = missing.joined(separator: "、")
        let list = missing.joined(separator: ", ")
        if let reason = facility.structure.omissionReason.value {
          report.ask(
            "\(type.rawValue)で例示された\(words)を記載しない理由「\(reason)」で足りますか",
            "Is the reason given for leaving out \(list) sufficient: \(reason)",
            at: removers.site, related: [facility.structure.omissionReason.site],
            remedy: .supportReason)
        } else {
          report.find(
            "\(type.rawValue)で例示された\(words)が不純物除去装置にありません",
            "The removers lack \(list), which the handbook lists for \(type.rawValue)",
            at: removers.site)
        }
      }
    },
    Rule(
      "X-06", "double-duty-not-stated",
      remedy: "1つの装置で2つの処理をする場合は「兼ねる」にもう一方の装置名を書いてください",
      "Name the other device under 兼ねる when one device does the work of two"
    ) { application, _, report in
      for facility in described(application) {
        let devices = facility.structure.allDevices
        let named = NameTable(
          devices.map { (Folding.name($0.name.text), $0) }
        ) { first, _ in first }
        for device in devices {
          guard let name = device.name.value else { continue }
          if let also = device.also.value {
            guard let twin = named[Folding.name(also)] else { continue }
            report.find(
              "「\(name)」が「\(also)」を兼ねるとされていますが、「\(also)」も別に書かれています",
              "\(name) is said to do the work of \(also), but \(also) is named as well",
              at: device.also.site, related: [twin.name.site],
              remedy: Message(
                ja: "「兼ねる」か別に書いた「\(also)」のどちらかを消してください",
                en: "Delete either 兼ねる or the separate \(also)"))
          } else if DeviceWords.duties.count(where: { name.containsAny($0) }) > 1 {
            // A guess from the name: 乾燥ろ過器 may well be one work.
            report.doubt(
              "「\(name)」は2つの処理をする装置のようですが、どの装置を兼ねるか書かれていません",
              "\(name) seems to do two kinds of work, but does not say which device it doubles",
              at: device.name.site)
          }
        }
      }
    },
    Rule(
      "X-07", "blender-and-blending-disagree",
      remedy: "混和による品質調整をするなら混和装置を書き、しないなら「いいえ」としてください",
      "Name the blender if quality is adjusted by mixing, else answer いいえ"
    ) { application, _, report in
      for facility in described(application) {
        let blenders = facility.structure.blenders
        let blending = facility.blending
        switch blending.value {
        case true? where blenders.isEmpty:
          report.find(
            "混和による品質調整をするとされていますが、混和装置が書かれていません",
            "Quality is adjusted by mixing, but no blender is named",
            at: blending.site, related: [facility.structure.site])
        case false? where !blenders.isEmpty:
          let name = blenders.items.first?.label ?? ""
          report.find(
            "混和による品質調整をしないとされていますが、混和装置「\(name)」が書かれています",
            "Quality is not adjusted by mixing, but the blender \(name) is named",
            at: blending.site, related: [blenders.site])
        case nil where blending.isBlank && blenders.isEmpty:
          report.ask(
            "他のフロン類との混和による品質調整はしないということでよいですか",
            "Is it right that quality is not adjusted by mixing in other フロン類",
            at: blending.site,
            remedy: Message(
              ja: "「混和による品質調整」に「はい」か「いいえ」を書いてください",
              en: "Answer 混和による品質調整 with はい or いいえ"))
        default: break
        }
      }
    },
    emptyItem("X-08", "no-feeder", .feeder, example: "供給弁"),
    emptyItem("X-09", "no-collector", .collector, example: "再生フロン類排出用排出弁、捕集用ボンベ"),
  ]

  /// A rule for an item of 別紙X that must have at least one device.
  static func emptyItem(
    _ id: String, _ name: String, _ item: AnnexXItem, example: String
  ) -> Rule {
    Rule(
      id, name,
      remedy: "\(item.shortName)に\(example)などの具体名を書いてください",
      "Name the devices of \(item.shortName), such as \(example)"
    ) { application, _, report in
      for facility in described(application) {
        let letter = AnnexXLetters(facility).letter(item) ?? ""
        let list = facility.structure.devices(of: item)
        guard list.isEmpty else { continue }
        report.find(
          "別紙Xの項目\(letter)（\(item.heading)）が書かれていません",
          "Item \(letter) of Annex X (\(item.shortName)) is blank", at: list.site)
      }
    }
  }
}
