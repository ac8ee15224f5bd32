import Findings
import PermitModel

extension AnnexZRules {
  /// How much is stored in which containers (item 2, (2)).
  static let containers: [Rule] = [
    Rule(
      "Z-20", "storage-amount-incomplete",
      remedy: "種類と状態ごとに、1容器あたりの充塡可能量（kg）と容器本数を書いてください",
      "Write for each kind and state what one container takes (kg) and how many there are"
    ) { application, _, report in
      let storage = application.storage
      guard storage.isWritten else { return }
      if storage.containers.isEmpty {
        report.find(
          "保管量（容器）が未記入です", "The amount stored (containers) is blank",
          at: storage.containers.site)
      }
      for group in storage.containers.items {
        let blank = group.blankParts
        if !blank.isEmpty {
          // The example of p.22 gives litres only, p.19 asks for kilograms.
          let note =
            group.fill.isBlank && group.volume.value != nil ? "（容量は\(group.volume.text)）" : ""
          report.find(
            "保管量（\(group.label)）の\(blank.map { "「\($0)」" }.joined())が未記入です\(note)",
            "Blank in the amount stored (\(group.label)): \(blank.joined(separator: ", "))",
            at: group.site)
        } else if let part = group.emptyPart {
          report.find(
            "保管量（\(group.label)）の\(part.ja)が0です",
            "The \(part.en) of the amount stored (\(group.label)) is 0", at: part.site)
        }
      }
      reportStatesOfKinds(application, &report)
    },
    Rule(
      "Z-24", "busiest-day-exceeds-containers",
      remedy: "容器を増やすか、最繁忙日における予定保管量を見直してください",
      "Add containers, or review the planned storage of the busiest day"
    ) { application, _, report in
      let containers = application.storage.containers
      let groups = Dictionary(grouping: containers.items, by: \.refrigerant.number)
      for plan in application.intakePlan.items {
        guard let number = plan.refrigerant.number,
          let room = try groups[number]?.room(in: [.before, .after])
        else { continue }
        let peaks = plan.years.items.filter { $0.peakStorage.value != nil }
        guard
          let worst = peaks.max(by: {
            ($0.peakStorage.value?.grams ?? 0) < ($1.peakStorage.value?.grams ?? 0)
          }), let peak = worst.peakStorage.value, Int128(peak.grams) > room
        else { continue }
        try report.find(
          "\(number)の最繁忙日における予定保管量\(peak.tonnes)トンが、再生前と再生後の容器に"
            + "保管できる量\(Exact.tonnes(grams: room))トンを超えます",
          "The storage of \(number) on the busiest day, \(peak.tonnes) t, exceeds the "
            + "\(Exact.tonnes(grams: room)) t that its containers hold before and after",
          at: worst.peakStorage.site, related: [containers.site])
      }
    },
    Rule(
      "Z-25", "container-overfilled",
      remedy: "充塡可能量を、容積を容器保安規則の定数で割った量以下にしてください",
      "Write no more than the volume divided by the constant of 容器保安規則"
    ) { application, _, report in
      for group in application.storage.containers.items {
        // A fixed tank (基) is no 容器 of 容器保安規則.
        guard let number = group.refrigerant.number, let volume = group.volume.value,
          let fill = group.fill.value, group.count.value?.counter != "基",
          let limit = try FillingLimits.limit(number, volume), fill > limit
        else { continue }
        report.find(
          "\(volume.litres) Lの容器に\(number)を\(fill.kilograms) kg充塡することはできません"
            + "（上限\(limit.kilogramsRoundedDown) kg）",
          "A container of \(volume.litres) L takes no \(fill.kilograms) kg of \(number) "
            + "(at most \(limit.kilogramsRoundedDown) kg)",
          at: group.fill.site, related: [group.volume.site])
      }
    },
    Rule(
      "Z-26", "cylinder-class-too-low",
      remedy: "その冷媒の圧力に耐える種別の容器を用いてください",
      "Use cylinders of a class that stands the pressure of the refrigerant"
    ) { application, _, report in
      for group in application.storage.containers.items {
        guard let number = group.refrigerant.number, let written = group.cylinder.value,
          let needed = FillingLimits.lowestClass(number), written < needed
        else { continue }
        report.find(
          "\(number)には\(needed.rawValue)以上の容器が要りますが、種別が\(written.rawValue)です",
          "\(number) needs cylinders of \(needed.rawValue) or higher, not \(written.rawValue)",
          at: group.cylinder.site, related: [group.refrigerant.site])
      }
    },
  ]

  /// The states that a kind lacks while another kind has them; a kind without any is A-36's
  /// matter, a state without any Z-18's.
  private static func reportStatesOfKinds(
    _ application: PermitApplication, _ report: inout Report
  ) {
    let groups = application.storage.containers.items
    guard groups.allSatisfy({ $0.refrigerant.number != nil && $0.state.value != nil })
    else { return }
    let states = Set(groups.compactMap { $0.state.value })
    let byKind = Dictionary(grouping: groups, by: \.refrigerant.number)
    for number in groups.compactMap({ $0.refrigerant.number }).unique {
      guard let own = byKind[number], let first = own.first else { continue }
      for state in StorageState.allCases
      where states.contains(state) && !own.contains(where: { $0.state.value == state }) {
        if state == .unreclaimed {
          // What is left over of several kinds may be kept together for the destroyer.
          report.ask(
            "再生されなかった\(number)は、他の種類のものと同じ容器に保管しますか",
            "Is unreclaimed \(number) kept in the same containers as other kinds",
            at: first.site)
        } else {
          report.find(
            "\(number)の「\(state.rawValue)」の保管量がありません",
            "There is no amount for \(number): \(state.inEnglish)", at: first.site)
        }
      }
    }
  }
}

extension ContainerGroup {
  /// `R22・再生前`.
  fileprivate var label: String {
    let parts = [
      refrigerant.number?.text ?? refrigerant.written, state.value?.rawValue ?? state.written,
    ].compactMap(\.self)
    return parts.isEmpty ? "種類未記入" : parts.joined(separator: "・")
  }

  /// Labels of what the handbook asks for and nothing is written.
  fileprivate var blankParts: [String] {
    [
      ("フロン類の種類", refrigerant.isBlank), ("状態", state.isBlank),
      ("一容器あたりの充塡可能量", fill.isBlank), ("容器本数", count.isBlank),
    ].filter(\.1).map(\.0)
  }

  /// The figure that is zero.
  fileprivate var emptyPart: (ja: String, en: String, site: Site)? {
    if let grams = fill.value?.grams, grams <= 0 {
      return ("一容器あたりの充塡可能量", "content", fill.site)
    }
    if let number = count.value?.number, number <= 0 { return ("容器本数", "number", count.site) }
    return nil
  }
}

extension Located where Value == Volume {
  /// `100 L`; empty without a value.
  fileprivate var text: String { value.map { "\($0.litres) L" } ?? "" }
}

extension Mass {
  /// Kilograms with one decimal, never rounded up: a limit must not grow by rounding.
  fileprivate var kilogramsRoundedDown: String {
    Mass(grams: grams / 100 * 100).kilograms
  }
}

extension [ContainerGroup] {
  /// What the containers hold in grams in these states; nil when none is in them, or when a figure
  /// or state is missing.
  fileprivate func room(in states: Set<StorageState>) throws -> Int128? {
    guard allSatisfy({ $0.state.value != nil && $0.fill.value != nil && $0.count.value != nil })
    else { return nil }
    let counted = filter { $0.state.value.map(states.contains) ?? false }
    guard !counted.isEmpty else { return nil }
    return try counted.reduce(0) { sum, group in
      try sum
        + Exact.product(
          Int128(group.fill.value?.grams ?? 0), Int128(group.count.value?.number ?? 0))
    }
  }
}
