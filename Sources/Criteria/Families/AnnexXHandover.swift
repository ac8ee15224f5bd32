import Findings
import PermitModel

extension AnnexXRules {
  /// How what was not reclaimed is handed over (item g).
  static let handover: [Rule] = [
    Rule(
      "X-21", "no-handover-device",
      remedy: "再生残さ取り出し用排出弁、回収ボンベなどの引渡装置を書いてください",
      "Name the devices for what was not reclaimed, such as a discharge valve and a cylinder"
    ) { application, _, report in
      for facility in described(application) where facility.structure.handover.devices.isEmpty {
        let handover = facility.structure.handover
        report.find(
          "再生をされなかったフロン類を引き渡すための装置が書かれていません",
          "No device is named for handing over what was not reclaimed",
          at: handover.isWritten ? handover.devices.site : handover.site)
      }
    },
    Rule(
      "X-22", "handover-devices-incomplete",
      remedy: "排出弁と、回収ボンベ（破壊施設と連結した構造なら配管）を具体名で書いてください",
      "Name the discharge valve and the cylinder, or the pipe if joined to a destruction plant"
    ) { application, _, report in
      for facility in described(application) {
        let handover = facility.structure.handover
        guard !handover.devices.isEmpty else { continue }
        let names = facility.structure.names(of: .handover)
        func has(_ stems: [String]) -> Bool { names.contains { $0.containsAny(stems) } }
        let itself = handover.destroysItself.value == true
        var missing: [String] = []
        if !has(DeviceWords.valve) { missing.append("排出弁") }
        if !has(DeviceWords.cylinder), !(itself && has(DeviceWords.pipe)) {
          missing.append(itself ? "配管又は回収ボンベ" : "回収ボンベ")
        }
        guard !missing.isEmpty else { continue }
        let words = missing.joined(separator: "と")
        let list = missing.joined(separator: " and ")
        report.find(
          "引渡装置「\(names.joined(separator: "、"))」に\(words)がありません",
          "The handover devices lack \(list)", at: handover.devices.site)
      }
    },
    Rule(
      "X-23", "destroyer-incomplete",
      remedy: "引渡先のフロン類破壊業者の名称と許可番号を書いてください",
      "Write the destroyer's name and permit number"
    ) { application, _, report in
      for handover in described(application).map({ $0.structure.handover }) {
        let name = handover.destroyerName
        let permit = handover.destroyerPermit
        if name.isBlank, let number = permit.value {
          report.find(
            "引渡先の許可番号「\(number)」だけが書かれ、フロン類破壊業者の名称が未記入です",
            "Only the destroyer's permit number \(number) is written, not its name",
            at: name.site, related: [permit.site],
            remedy: Message(
              ja: "引渡先のフロン類破壊業者の名称を書いてください",
              en: "Write the destroyer's name"))
        } else if permit.isBlank, let destroyer = name.value {
          report.find(
            "引渡先「\(destroyer)」の破壊業許可番号が未記入です",
            "The permit number of the destroyer \(destroyer) is blank", at: permit.site,
            related: [name.site],
            remedy: Message(
              ja: "「\(destroyer)」の破壊業許可番号を書いてください",
              en: "Write the permit number of \(destroyer)"))
        }
      }
    },
    Rule(
      "X-24", "own-destruction-permit-missing",
      remedy: "自ら破壊する場合は破壊業許可番号を書いてください",
      "Write your own destruction permit number"
    ) { application, _, report in
      for handover in described(application).map({ $0.structure.handover }) {
        let permit = handover.ownDestroyerPermit
        if handover.destroysItself.value == true, permit.isBlank {
          report.find(
            "自ら破壊するとされていますが、破壊業許可番号が未記入です",
            "You destroy it yourself, but your destruction permit number is blank",
            at: permit.site, related: [handover.destroysItself.site])
        } else if handover.destroysItself.value != true, let number = permit.value {
          report.find(
            "破壊業許可番号「\(number)」が書かれていますが、自ら破壊する旨がありません",
            "Your destruction permit \(number) is written, but not that you destroy it yourself",
            at: permit.site, related: [handover.destroysItself.site],
            remedy: Message(
              ja: "「自ら破壊」に「はい」と書くか、許可番号を消してください",
              en: "Answer 自ら破壊 with はい, or delete the permit number"))
        }
      }
    },
    Rule(
      "X-25", "not-exactly-one-route",
      remedy: "引渡先のフロン類破壊業者か、自ら破壊する旨の、どちらか一方を書いてください",
      "Write either the destroyer or that you destroy it yourself",
      // Without a route 省令第56条第3号 cannot be met, and two routes contradict each other.
      weight: .error
    ) { application, _, report in
      for handover in described(application).map({ $0.structure.handover })
      where handover.isWritten {
        let outside = !handover.destroyerName.isBlank || !handover.destroyerPermit.isBlank
        let itself = handover.destroysItself.value == true
        if outside, itself {
          let destroyer = handover.destroyerName.value ?? handover.destroyerPermit.text
          report.find(
            "引渡先「\(destroyer)」と自ら破壊する旨の両方が書かれています",
            "Both a destroyer (\(destroyer)) and own destruction are written",
            at: handover.destroysItself.site, related: [handover.destroyerName.site])
        } else if !outside, !itself {
          report.find(
            "再生をされなかったフロン類の引渡先も、自ら破壊する旨も書かれていません",
            "Neither a destroyer nor own destruction is written for what was not reclaimed",
            at: handover.destroyerName.site)
        }
      }
    },
  ]
}
