import Findings
import PermitModel

extension DrawingRules {
  /// The assembly and layout drawings.
  static let layout: [Rule] = [
    Rule(
      "G-10", "placement-on-layout",
      remedy: "各装置の配置と、装置どうしの接続が分かるように描いてください",
      "Show where each device stands and how the devices are joined"
    ) { application, _, report in
      let drawings = application.drawings(.layout)
      guard let first = drawings.first else { return }
      let count = drawings.reduce(0) { $0 + $1.boxes.items.count }
      report.ask(
        "\(drawings.label)から、\(count > 0 ? "\(count)個の" : "")装置の配置と接続が分かりますか",
        "Can one see from \(drawings.englishLabel) how the "
          + "\(count > 0 ? "\(count) " : "")devices are placed and joined",
        at: first.site, related: drawings.dropFirst().map(\.site))
    },
    Rule(
      "G-11", "site-plan-missing",
      remedy: "事業所の敷地内での設置場所を配置図に示してください",
      "Show on a plan where on the premises the devices stand"
    ) { application, _, report in
      let drawings = application.drawings(.layout)
      guard let first = drawings.first, !drawings.contains(where: { $0.onPremises.value == true })
      else { return }
      if let denied = drawings.first(where: { $0.onPremises.value == false }) {
        report.find(
          "「\(denied.label)」は事業所敷地内の設置場所を示していません",
          "\(denied.label) does not show where on the premises the devices stand",
          at: denied.onPremises.site)
      } else {
        report.ask(
          "「\(first.label)」は、\(application.place.name.value ?? "事業所")の敷地内での設置場所を示していますか",
          "Does \(first.label) show where on the premises the devices stand", at: first.site,
          remedy: Message(
            ja: "図を確かめ、「敷地内の位置」に「はい」か「いいえ」を書いてください",
            en: "Check the drawing and answer 敷地内の位置 with はい or いいえ"))
      }
    },
    Rule(
      "G-12", "storage-not-on-layout",
      remedy: "再生前、再生後、再生されなかったものの保管場所を配置図に示してください",
      "Show on the layout where feed, product and what was not reclaimed are stored"
    ) { application, _, report in
      let drawings = application.drawings(.layout)
      guard let first = drawings.first else { return }
      let shown = drawings.flatMap { $0.storagePlaces.items }.compactMap(\.value)
      guard !shown.isEmpty else {
        guard drawings.allSatisfy({ $0.storagePlaces.isEmpty }) else { return }
        report.ask(
          "「\(first.label)」は、再生前、再生後、再生されなかったものの保管場所をすべて示していますか",
          "Does \(first.label) show the storage places of feed, product and residue",
          at: first.site,
          related: application.storage.isWritten ? [application.storage.place.site] : [],
          remedy: Message(
            ja: "図を確かめ、「保管場所」に示されている状態を書いてください",
            en: "Check the drawing and list the states under 保管場所"))
        return
      }
      let listed = drawings.first { !$0.storagePlaces.isEmpty } ?? first
      for state in StorageState.allCases where !shown.contains(state) {
        report.find(
          "「\(listed.label)」に\(state.name)フロン類の保管場所がありません",
          "\(listed.label) lacks the storage place of \(state.english)",
          at: listed.storagePlaces.site,
          related: application.storage.containers.items.filter { $0.state.value == state }
            .prefix(1).map(\.site),
          remedy: Message(
            ja: "\(state.name)フロン類の保管場所を配置図に示してください",
            en: "Show the storage place of \(state.english) on the layout"))
      }
    },
    Rule(
      "G-14", "fine-dimensions",
      remedy: "外形寸法以外の詳細な寸法を図から消してください",
      "Remove dimensions other than the outer ones"
    ) { application, _, report in
      let drawings = application.drawings(.layout)
      guard let first = drawings.first else { return }
      report.ask(
        "\(drawings.label)に、外形寸法のほかの詳細な寸法が残っていませんか",
        "Were dimensions other than the outer ones left out of \(drawings.englishLabel)",
        at: first.site, related: drawings.dropFirst().map(\.site))
    },
  ]
}

extension StorageState {
  /// As the handbook calls it before フロン類.
  var name: String {
    switch self {
    case .before: "再生をしようとする"
    case .after: "再生をした"
    case .unreclaimed: "再生をされなかった"
    }
  }

  /// English name for messages.
  var english: String {
    switch self {
    case .before: "feed"
    case .after: "product"
    case .unreclaimed: "what was not reclaimed"
    }
  }
}
