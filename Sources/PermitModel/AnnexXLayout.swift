package import Findings

/// The items of 別紙X, in the order of its letters (handbook p.13-16).
package enum AnnexXItem: Sendable, Hashable, CaseIterable {
  case remover, blender, feeder, collector, instrument, analyser, handover

  /// The heading printed after the letter.
  package var heading: String {
    switch self {
    case .remover: "不純物除去装置"
    case .blender: "他のフロン類との混和装置"
    case .feeder: "再生をしようとするフロン類の供給装置"
    case .collector: "再生をしたフロン類の捕集装置"
    case .instrument: "使用及び管理に必要な計測装置"
    case .analyser: "再生をしたフロン類の純度、再生をしたフロン類と混和している不純物の濃度の確認に必要な分析機器"
    case .handover: "再生をされなかったフロン類をフロン類破壊業者に引き渡すための装置"
    }
  }

  /// The word by which people call the item, also its key in the case.
  package var shortName: String {
    switch self {
    case .remover: "不純物除去装置"
    case .blender: "混和装置"
    case .feeder: "供給装置"
    case .collector: "捕集装置"
    case .instrument: "計測装置"
    case .analyser: "分析機器"
    case .handover: "引渡装置"
    }
  }
}

/// Which items the 別紙X of a facility has, and the letter of each.
package struct AnnexXLetters: Sendable {
  /// The items with their letters, in order.
  package let items: [AnnexXItem]

  /// The layout for a type of facility.
  ///
  /// The handbook's list for 簡易蒸留式 (p.13) has no mixing device, so its letters end at f; a
  /// mixing device that is there all the same takes b, so that nothing is left out.
  package init(type: FacilityType?, hasBlenders: Bool) {
    items =
      type == .simpleDistillation && !hasBlenders
      ? AnnexXItem.allCases.filter { $0 != .blender } : AnnexXItem.allCases
  }

  /// The layout of one facility's 別紙X.
  package init(_ facility: Facility) {
    self.init(
      type: facility.type.value, hasBlenders: !facility.structure.blenders.isEmpty)
  }

  /// The letter of an item; nil when this 別紙X has no such item.
  package func letter(_ item: AnnexXItem) -> String? {
    guard let index = items.firstIndex(of: item) else { return nil }
    let letters = ["a", "b", "c", "d", "e", "f", "g"]
    return letters.indices.contains(index) ? letters[index] : nil
  }
}

/// A device of 別紙X with the item that holds it and its symbol.
package struct LetteredDevice: Sendable {
  /// The device.
  package let device: Device
  /// The item that holds it.
  package let item: AnnexXItem
  /// The letter of the item.
  package let letter: String
  /// Its number within the item, from 1.
  package let number: Int

  /// The symbol as written, else letter and number such as `a-1`.
  package var symbol: String { device.symbol.value ?? "\(letter)-\(number)" }
}

extension Structure {
  /// The devices of an item; analysers are not devices of the plant and have a list of their own.
  package func devices(of item: AnnexXItem) -> Listed<Device> {
    switch item {
    case .remover: removers
    case .blender: blenders
    case .feeder: feeders
    case .collector: collectors
    case .instrument: instruments
    case .analyser: Listed()
    case .handover: handover.devices
    }
  }
}

extension Facility {
  /// Every device of 別紙X in the order of the paper, with its symbol.
  package var letteredDevices: [LetteredDevice] {
    let letters = AnnexXLetters(self)
    var all: [LetteredDevice] = []
    for item in letters.items {
      let devices = structure.devices(of: item).items
      let letter = letters.letter(item) ?? ""
      for place in devices.indices {
        all.append(
          LetteredDevice(device: devices[place], item: item, letter: letter, number: place + 1))
      }
    }
    return all
  }
}
