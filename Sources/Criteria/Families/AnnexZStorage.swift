import Findings
import PermitModel

extension AnnexZRules {
  /// Where and how the three states are stored (item 2, (1) and (3)).
  static let storage: [Rule] = [
    Rule(
      "Z-18", "storage-of-state-missing",
      remedy: "再生前、再生後、再生されなかったもののそれぞれについて保管の方法を書いてください",
      "Describe the storage of each: before, after, and not reclaimed"
    ) { application, _, report in
      let containers = application.storage.containers
      let states = containers.items.map(\.state)
      // A state that is blank or cannot be read may be the one that seems to be missing.
      guard !states.isEmpty, states.allSatisfy({ $0.value != nil }) else { return }
      let own = application.facilities.items.map { $0.structure.handover.destroysItself }
        .first { $0.value == true }
      for state in StorageState.allCases where !states.contains(where: { $0.value == state }) {
        if state == .unreclaimed, let own {
          report.ask(
            "自ら破壊しますが、再生されなかったフロン類を破壊するまで保管することはありませんか",
            "You destroy it yourself: is what was not reclaimed never stored before", at: own.site,
            related: [containers.site],
            remedy: Message(
              ja: "保管することがあれば、その保管量と保管方法も書いてください",
              en: "If it is ever stored, write how much and how"))
        } else {
          report.find(
            "「\(state.rawValue)」のフロン類の保管の方法が定められていません",
            "The storage of \(state.inEnglish) is not set", at: containers.site,
            remedy: Message(
              ja: "「\(state.rawValue)」のフロン類を保管する容器と本数を書いてください",
              en: "Write the containers for \(state.inEnglish)"))
        }
      }
    },
    Rule(
      "Z-19", "storage-place-without-address",
      remedy: "保管場所の所在地を書いてください", "Write the address of the place of storage"
    ) { application, _, report in
      guard application.storage.isWritten else { return }
      let place = application.storage.place
      guard let text = place.value else {
        if place.isBlank {
          report.find(
            "保管場所とその所在地が未記入です", "The place of storage and its address are blank",
            at: place.site)
        }
        return
      }
      let site = application.place.address
      let name = application.place.name.text
      let folded = Folding.name(text)
      let isOnSite = !name.isEmpty && folded.contains(Folding.name(name))
      if !isOnSite, !Phrases.tellsWhere(text) {
        report.doubt(
          "保管場所「\(text)」の所在地が分かりません", "It is not clear where \(text) is", at: place.site,
          remedy: Message(
            ja: "所在地を書くか、事業所敷地内であればその旨を書いてください",
            en: "Write the address, or that it is on the site"))
      } else if let address = site.value, Phrases.isAddress(text),
        !folded.contains(Folding.name(address))
      {
        report.ask(
          "保管場所「\(text)」は、事業所の所在地「\(address)」の外にありますか",
          "Is the place of storage, \(text), outside the site at \(address)", at: place.site,
          related: [site.site],
          remedy: Message(
            ja: "事業所の中であれば、所在地の表記を事業所の所在地とそろえてください",
            en: "If it is on the site, spell the address as that of the site"))
      }
    },
    Rule(
      "Z-22", "way-of-storage-open",
      remedy: "屋内か屋外か、高温を避けること、専用の容器であることを書いてください",
      "Write whether indoors or not, how heat is avoided, and that containers are dedicated"
    ) { application, _, report in
      guard application.storage.isWritten else { return }
      let method = application.storage.method
      guard let text = method.value else {
        if method.isBlank {
          report.find("保管の方法が未記入です", "The way of storage is blank", at: method.site)
        }
        return
      }
      let folded = Folding.width(text)
      let whole = folded + Folding.width(application.storage.place.text)
      let inside = ["屋内", "屋外", "室内", "倉庫", "庫", "上屋", "屋根", "建屋", "建物", "露天"]
      let heat = ["高温", "℃", "°C", "直射日光", "温度", "日陰", "冷暗", "通風", "換気", "遮光", "火気"]
      let vessel = ["専用", "ボンベ", "容器", "タンク", "槽", "シリンダ"]
      let missing = [
        whole.containsAny(inside) ? nil : ("屋内か屋外か", "whether indoors or not"),
        folded.containsAny(heat) ? nil : ("高温を避ける方法", "how heat is avoided"),
        whole.containsAny(vessel) ? nil : ("用いる容器", "which containers are used"),
      ].compactMap(\.self)
      guard !missing.isEmpty else { return }
      // The handbook's list ends in 等: what is missing may not matter here.
      if missing.count == 3 {
        report.doubt(
          "保管の方法「\(text)」に、屋内か屋外か、高温を避ける方法、用いる容器のいずれも書かれていません",
          "The way of storage, \(text), tells neither place nor heat nor containers",
          at: method.site)
      } else {
        report.ask(
          "保管の方法に\(missing.map(\.0).joined(separator: "と"))を書かなくてよいですか",
          "Need the way of storage not say \(missing.map(\.1).joined(separator: " and "))",
          at: method.site)
      }
    },
    Rule(
      "Z-23", "separation-open",
      remedy: "保管場所で種類ごと、状態ごとに区分する方法を書いてください",
      "Write how kinds and states are kept apart in the place of storage"
    ) { application, _, report in
      guard application.storage.isWritten else { return }
      let separation = application.storage.separation
      guard let text = separation.value else {
        if separation.isBlank {
          report.find(
            "保管場所での区分の方法が未記入です", "It is not stated how kinds and states are kept apart",
            at: separation.site)
        }
        return
      }
      let folded = Folding.width(text)
      var missing: [(ja: String, en: String)] = []
      if application.coverNumbers.count > 1,
        !folded.containsAny(["種類", "冷媒", "番号", "品種", "ガス種", "フロン類ごと", "R"])
      {
        missing.append(("種類ごとの区分", "the kinds"))
      }
      if !folded.containsAny([
        "状態", "再生前", "再生後", "前後", "未再生", "再生済", "再生品", "再生をした", "再生をしようと", "区分ごと",
      ]) {
        missing.append(("再生前・再生後・再生されなかったものの区分", "the states"))
      }
      guard !missing.isEmpty else { return }
      report.doubt(
        "区分の方法「\(text)」から\(missing.map(\.ja).joined(separator: "と"))が分かりません",
        "\(text) does not tell apart \(missing.map(\.en).joined(separator: " and "))",
        at: separation.site)
    },
  ]
}

extension StorageState {
  /// The state in an English sentence.
  var inEnglish: String {
    switch self {
    case .before: "what is to be reclaimed"
    case .after: "what has been reclaimed"
    case .unreclaimed: "what was not reclaimed"
    }
  }
}
