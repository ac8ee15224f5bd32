package import Findings
package import PermitModel

/// A difference with what it calls for.
package struct ClassifiedDifference: Sendable {
  /// The difference.
  package var difference: CaseDifference
  /// What it calls for.
  package var duty: ChangeDuty
  /// The criterion that says so; nil when nothing is to do.
  package var criterion: String?
  /// The line of 様式第6 under which a notice tells it.
  package var item: ChangedItem?
  /// Why.
  package var reason: Message
}

/// Says of every difference between two applications what it calls for.
struct ChangeClassifier {
  private let differences: [CaseDifference]
  private let addedKinds: Set<String>
  private let removedKinds: Set<String>
  private let hasNewFacility: Bool
  private let hasFewerFacilities: Bool

  init(_ differences: [CaseDifference]) {
    self.differences = differences
    let kinds = differences.filter { $0.key == "フロン類の種類" }
    addedKinds = Set(kinds.compactMap { $0.before == nil ? $0.after?.canonical : nil })
    removedKinds = Set(kinds.compactMap { $0.after == nil ? $0.before?.canonical : nil })
    let whole = differences.filter { $0.key == "施設.方式" && $0.entryOf == "施設" }
    let counts = differences.filter { $0.key == "施設.数" && $0.entryOf == nil }
    hasNewFacility = whole.contains { $0.before == nil } || counts.contains { $0.growth > 0 }
    hasFewerFacilities = whole.contains { $0.after == nil } || counts.contains { $0.growth < 0 }
  }

  /// Every difference, in the order of the papers.
  var classified: [ClassifiedDifference] {
    var seen: Set<String> = []
    return differences.compactMap { difference in
      let result = classify(difference)
      // 別紙Y and the plan state the same intake: it is told once.
      guard result.item == .intake, let year = difference.year else { return result }
      let key = difference.refrigerants.sorted().joined(separator: " ") + year
      return seen.insert(key).inserted ? result : nil
    }
  }

  private func classify(_ difference: CaseDifference) -> ClassifiedDifference {
    func result(
      _ duty: ChangeDuty, _ criterion: String?, _ item: ChangedItem? = nil, _ ja: String,
      _ en: String
    ) -> ClassifiedDifference {
      ClassifiedDifference(
        difference: difference, duty: duty, criterion: criterion, item: item,
        reason: Message(ja: ja, en: en))
    }
    if let consequence = consequence(of: difference) { return consequence }
    switch ChangeTable.treatment(of: difference.key) {
    case .notified(let item):
      return result(
        .notice, "C-23", item, "\(item.provision)の事項の変更です", "a matter of \(item.provision)")
    case .permitted(let item, let criterion):
      return result(
        .permit, criterion, item, "\(item.provision)の事項で、軽微な変更（省令第60条）に当たりません",
        "a matter of \(item.provision), and none of the minor changes of 省令第60条")
    case .kinds:
      return difference.before == nil
        ? result(
          .permit, "C-12", .kinds, "種類の追加は軽微な変更に当たりません（省令第60条第1号は減少だけです）",
          "a kind more is not minor: 省令第60条第1号 is about fewer")
        : result(
          .notice, "C-13", .kinds, "種類を減らすだけの変更は軽微な変更です（省令第60条第1号）",
          "fewer kinds are a minor change (省令第60条第1号)")
    case .facilityCount: return facilityCount(difference, result)
    case .capacity: return capacity(difference, result)
    case .intake: return intake(difference, result)
    case .looked(let criterion, let reason):
      return result(.check, criterion, nil, reason.ja, reason.en)
    case .anotherBusiness:
      return result(
        .newPermit, "C-42", nil, "法人と個人は別の者で、許可の承継の規定は確認できません",
        "a corporation and an individual are different persons; no provision on succession is known"
      )
    case .nothing(let reason): return result(.none, nil, nil, reason.ja, reason.en)
    case nil:
      return result(
        .check, "C-22", nil, "このプログラムの区分の表にない事項です", "not in this program's table of classes")
    }
  }

  /// What follows from kinds or facilities that are new or gone is told with them.
  private func consequence(of difference: CaseDifference) -> ClassifiedDifference? {
    func follows(
      _ duty: ChangeDuty, _ criterion: String?, _ ja: String, _ en: String
    ) -> ClassifiedDifference {
      ClassifiedDifference(
        difference: difference, duty: duty, criterion: criterion, item: nil,
        reason: Message(ja: ja, en: en))
    }
    let kinds = difference.refrigerants
    if difference.key != "フロン類の種類", !kinds.isEmpty {
      if difference.after == nil, kinds.isSubset(of: removedKinds) {
        return follows(
          .none, nil, "種類の減少に伴うもので、種類の届出に含まれます", "it follows from the kinds that are gone")
      }
      if difference.before == nil, kinds.isSubset(of: addedKinds) {
        return follows(
          .permit, nil, "種類の追加に伴うもので、その変更の許可に含まれます", "it belongs to the kinds that are new")
      }
    }
    guard difference.entryOf == "施設" else { return nil }
    let isHead = difference.key == "施設.方式"
    if difference.before == nil {
      let replaces = hasFewerFacilities
      return ClassifiedDifference(
        difference: difference, duty: .permit,
        criterion: isHead ? (replaces ? "C-16" : "C-11") : nil, item: .facilityCount,
        reason: replaces
          ? Message(
            ja: "施設の入替えは新たな設置を伴うため、省令第60条第3号の減少に当たりません",
            en: "to replace a facility is to set up a new one, which 省令第60条第3号 leaves out")
          : Message(ja: "施設を新たに設置する変更です", en: "a facility is set up"))
    }
    return ClassifiedDifference(
      difference: difference, duty: hasNewFacility ? .permit : .notice,
      criterion: isHead ? (hasNewFacility ? "C-16" : "C-15") : nil, item: .facilityCount,
      reason: hasNewFacility
        ? Message(
          ja: "新たな設置を伴う減少で、省令第60条第3号に当たりません",
          en: "one is set up as another goes, which 省令第60条第3号 leaves out")
        : Message(
          ja: "新たな設置のない施設の減少は軽微な変更です（省令第60条第3号）",
          en: "fewer facilities without a new one are a minor change (省令第60条第3号)"))
  }

  private typealias Make = (
    ChangeDuty, String?, ChangedItem?, String, String
  ) -> ClassifiedDifference

  private func facilityCount(_ difference: CaseDifference, _ make: Make) -> ClassifiedDifference {
    if difference.growth < 0, !hasNewFacility {
      return make(
        .notice, "C-15", .facilityCount, "新たな設置のない施設の数の減少は軽微な変更です（省令第60条第3号）",
        "fewer facilities without a new one are a minor change (省令第60条第3号)")
    }
    return difference.growth < 0
      ? make(
        .permit, "C-16", .facilityCount, "ほかの施設の設置を伴うため、省令第60条第3号の減少に当たりません",
        "another facility is set up, which 省令第60条第3号 leaves out")
      : make(
        .permit, "C-11", .facilityCount, "施設の数の変更で、減少のほかは軽微な変更に当たりません",
        "only fewer facilities are a minor change")
  }

  private func capacity(_ difference: CaseDifference, _ make: Make) -> ClassifiedDifference {
    guard difference.before != nil, difference.after != nil else {
      return make(
        .check, "C-22", nil, "年度の範囲が違うため、能力の変更かどうかを確かめてください",
        "the tables cover different years: see whether the capacity changes")
    }
    if difference.growth < 0, hasFewerFacilities, !hasNewFacility {
      return make(
        .notice, nil, .facilityCount, "施設の数の減少に伴うもので、その届出に含まれます",
        "it follows from fewer facilities and belongs to that notice")
    }
    return make(
      .permit, "C-11", .capacity, "再生の能力は法第50条第2項第4号の事項で、軽微な変更に当たりません",
      "the capacity is a matter of 法第50条第2項第4号, and no minor change")
  }

  private func intake(_ difference: CaseDifference, _ make: Make) -> ClassifiedDifference {
    guard difference.before != nil, difference.after != nil else {
      return make(
        .check, "C-22", .intake, "年度の範囲が違うため、計画の変更かどうかを確かめてください",
        "the plans cover different years: see whether the intake changes")
    }
    return difference.growth < 0
      ? make(
        .notice, "C-14", .intake, "引取りの量を減らす計画の変更は軽微な変更です（省令第60条第2号）",
        "to plan less intake is a minor change (省令第60条第2号)")
      : make(
        .check, "C-17", .intake, "引取りの量の増加は法第50条第2項の事項に明記がありませんが、処理可能量がなお上回ることが要ります",
        "more intake is not named by 法第50条第2項, but the capacity must still exceed it")
  }
}

extension CaseDifference {
  /// How much a number has grown; 0 when one of the two is none.
  var growth: Int {
    func number(_ leaf: CaseLeaf?) -> Int? {
      leaf.flatMap { Int($0.canonical.prefix { $0.isASCII && ($0.isNumber || $0 == "-") }) }
    }
    guard let before = number(before), let after = number(after) else { return 0 }
    return after < before ? -1 : after > before ? 1 : 0
  }
}

extension ChangedItem {
  /// The provision that names it.
  package var provision: String {
    switch self {
    case .name, .address, .representative: "法第50条第2項第1号"
    case .placeName, .placeAddress: "法第50条第2項第2号"
    case .kinds: "法第50条第2項第3号"
    case .facilityCount, .facilityType, .structure, .capacity: "法第50条第2項第4号"
    case .management: "法第50条第2項第5号"
    case .intake: "省令第60条第2号"
    case .uses, .officers: "法第50条第2項"
    }
  }
}
