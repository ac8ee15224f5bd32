import Findings
import PermitModel

extension AnnexYRules {
  /// The tables against the explanation of the capacity.
  static let explanation: [Rule] = [
    Rule(
      "Y-15", "capacity-differs-from-explanation",
      remedy: "別紙Yの処理可能量と能力の算出結果を一致させてください",
      "Make the capacity of Annex Y the result of the capacity explanation"
    ) { application, _, report in
      for facility in application.facilities.items {
        for basis in facility.capacityBasis.items {
          guard let stated = basis.statedYearly.value, let computed = try basis.sixtieths,
            !Exact.agrees(stated: stated, sixtieths: computed)
          else { continue }
          let result = try Exact.tonnes(sixtieths: computed)
          report.find(
            "能力の算出の年間再生処理可能量\(stated.tonnes)トンが、1時間当たりの量×時間の\(result)トンと一致しません",
            "The stated yearly capacity of \(stated.tonnes) t is not hourly amount times hours, "
              + "\(result) t",
            at: basis.statedYearly.site, related: [basis.hourly.site, basis.yearlyHours.site])
        }
      }
      try compare(application, &report, where: { $0 == 1 }) { _ in "算出結果" }
    },
    Rule(
      "Y-17", "hours-exceed-the-year",
      remedy: "種類ごとの稼働時間の合計を施設の年間稼働可能時間以内にしてください",
      "Keep the hours of all kinds together within the facility's yearly hours",
      // Hours that one plant does not have make the stated capacity impossible.
      weight: .error
    ) { application, _, report in
      for facility in application.facilities.items {
        let bases = facility.capacityBasis.items
        let sum = bases.reduce(Int128(0)) { $0 + Int128($1.yearlyHours.value?.minutes ?? 0) }
        let available = facility.yearlyHours
        // Plants of one kind side by side run at the same time.
        let plants = Int128(max(1, facility.count.value?.number ?? 1))
        if let limit = available.value {
          // 366日 × 24時間
          if Int128(limit.minutes) > 366 * 24 * 60 * plants {
            report.find(
              "年間稼働可能時間\(limit.text)が1年の時間（1基につき8,784時間）を超えています",
              "The yearly hours of \(limit.text) exceed the hours of a year",
              at: available.site,
              remedy: Message(
                ja: "年間稼働可能時間を1基につき8,784時間以内で書いてください",
                en: "Write at most 8,784 hours for each plant"))
          }
          guard sum > Int128(limit.minutes) * plants else { continue }
          let each = plants > 1 ? "×\(plants)" : ""
          report.find(
            "種類ごとの稼働時間の合計\(sum / 60)時間が年間稼働可能時間\(limit.text)\(each)を超えています",
            "The hours of all kinds, \(sum / 60), exceed the facility's \(limit.text)",
            at: available.site, related: bases.map { $0.yearlyHours.site })
        } else if available.isBlank, bases.count > 1 {
          report.doubt(
            "\(bases.count)種類を1つの施設で再生しますが、年間稼働可能時間が未記入です",
            "The facility serves \(bases.count) kinds, but its yearly hours are blank",
            at: available.site, related: bases.map { $0.yearlyHours.site },
            remedy: Message(
              ja: "年間稼働可能時間を書いてください", en: "Write the facility's yearly hours"))
        }
      }
    },
    Rule(
      "Y-18", "sum-of-facilities-differs",
      remedy: "別紙Yの処理可能量を施設ごとの算出結果の合計と一致させてください",
      "Make the capacity of Annex Y the sum of the facilities' results",
      // The application's own papers contradict each other.
      weight: .error
    ) { application, _, report in
      try compare(application, &report, where: { $0 > 1 }) { "\($0)施設の算出結果の合計" }
    },
  ]

  /// Compares each table's full years with the sum over the facilities that handle its kind.
  private static func compare(
    _ application: PermitApplication, _ report: inout Report, where wanted: (Int) -> Bool,
    name: (Int) -> String
  ) throws {
    for table in application.capacity.items {
      guard let number = table.refrigerant.number else { continue }
      let entries = application.facilities.items.flatMap { facility in
        facility.capacityBasis.items.filter { $0.refrigerant.number == number }
          .map { (basis: $0, plants: Int128(max(1, facility.count.value?.number ?? 1))) }
      }
      let bases = entries.map { $0.basis }
      let results = try entries.compactMap { entry in
        try entry.basis.sixtieths.map { (one: $0, all: try Exact.product($0, entry.plants)) }
      }
      guard wanted(bases.count), results.count == bases.count else { continue }
      let sum = results.reduce(Int128(0)) { $0 + $1.one }
      // The hourly amount may be that of one plant of several (数: 2基).
      let sumOfPlants = results.reduce(Int128(0)) { $0 + $1.all }
      let differing = table.years.items.filter { row in
        guard let year = row.year.value, let stated = row.capacity.value,
          !application.isShortFirstYear(year)
        else { return false }
        return !Exact.agrees(stated: stated, sixtieths: sum)
          && !Exact.agrees(stated: stated, sixtieths: sumOfPlants)
      }
      // One remark for a table: the years differ for one reason.
      guard let first = differing.first, let stated = first.capacity.value else { continue }
      let tonnes = try Exact.tonnes(sixtieths: sum)
      let others = differing.count > 1 ? "ほか\(differing.count - 1)年度" : ""
      report.find(
        "\(table.label)の\(first.label)\(others)の処理可能量\(stated.tonnes)トンが"
          + "\(name(bases.count))\(tonnes)トンと一致しません",
        "The capacity of \(table.label) in \(first.english), \(stated.tonnes) t, is not the "
          + "\(bases.count > 1 ? "sum of the facilities, " : "result of the explanation, ")"
          + "\(tonnes) t",
        at: first.capacity.site,
        related: bases.flatMap { [$0.hourly.site, $0.yearlyHours.site] })
    }
  }
}

extension CapacityBasis {
  /// The yearly amount in sixtieths of a gram; nil when a factor is missing.
  /// - Throws: `RuleFailure` where it is larger than any figure of a plant.
  fileprivate var sixtieths: Int128? {
    get throws(RuleFailure) {
      guard let hourly = hourly.value, let time = yearlyHours.value else { return nil }
      return try Exact.sixtieths(hourly: hourly, time: time)
    }
  }
}
