import Findings
import PermitModel

extension AnnexYRules {
  /// Capacity, intake plan and storage against each other.
  static let balance: [Rule] = [
    Rule(
      "Y-14", "intake-plan-differs",
      remedy: "別紙Yと引取りに係る計画の引取計画量を年度ごとに一致させてください",
      "Make the planned intake of Annex Y and of the intake plan the same in every year"
    ) { application, _, report in
      for plan in application.intakePlan.items {
        guard let number = plan.refrigerant.number,
          let table = application.capacity.items.first(where: { $0.refrigerant.number == number })
        else { continue }
        let rows = table.years.items
        let years = Dictionary(rows.map { ($0.year.value, $0) }, uniquingKeysWith: { a, _ in a })
        // A label that cannot be read (Y-07) may be the very year that seems to be missing.
        guard (rows.map(\.year) + plan.years.items.map(\.year)).allSatisfy({ $0.value != nil })
        else { continue }
        for row in plan.years.items {
          guard let year = row.year.value else { continue }
          guard let other = years[year] else {
            report.find(
              "引取りに係る計画の\(table.label)の\(year.japanese)が別紙Yにありません",
              "FY\(year.year) of \(table.label) is in the intake plan, but not in Annex Y",
              at: row.year.site, related: [table.years.site])
            continue
          }
          guard let planned = row.intake.value, let stated = other.intake.value,
            planned != stated
          else { continue }
          report.find(
            "\(table.label)の\(year.japanese)の引取計画量が別紙Yでは\(stated.tonnes)トン、"
              + "引取りに係る計画では\(planned.tonnes)トンです",
            "The intake of \(table.label) in FY\(year.year) is \(stated.tonnes) t in Annex Y, "
              + "but \(planned.tonnes) t in the intake plan",
            at: row.intake.site, related: [other.intake.site])
        }
        let planned = Set(plan.years.items.compactMap { $0.year.value })
        for row in rows {
          guard let year = row.year.value, !planned.contains(year) else { continue }
          report.find(
            "別紙Yの\(table.label)の\(year.japanese)が引取りに係る計画にありません",
            "FY\(year.year) of \(table.label) is in Annex Y, but not in the intake plan",
            at: plan.years.site, related: [row.year.site])
        }
      }
    },
    Rule(
      "Y-16", "stock-outgrows-storage",
      remedy: "引取計画量、処理可能量、保管容量のいずれかを見直してください",
      "Review the planned intake, the capacity or the storage room",
      // Missing figures are Y-08's and A-42's matter; the rest is plausibility.
      weight: .warning
    ) { application, _, report in
      var compared = false
      var doubted = false
      for table in application.capacity.items {
        guard let number = table.refrigerant.number,
          let room = try application.storage.room(for: number)
        else { continue }
        compared = true
        let plan = application.intakePlan.items.first { $0.refrigerant.number == number }
        var stock = Int128(plan?.years.items.first?.carryOver.value?.grams ?? 0)
        for row in table.years.items {
          guard let capacity = row.capacity.value, let intake = row.intake.value,
            !row.seemsInKilograms
          else { break }
          stock = max(0, stock + Int128(intake.grams) - Int128(capacity.grams))
          guard stock > room else { continue }
          doubted = true
          try report.doubt(
            "\(table.label)は\(row.label)末の在庫が\(Exact.tonnes(grams: stock))トンとなり、"
              + "保管容量\(Exact.tonnes(grams: room))トンを超えます",
            "The stock of \(table.label) at the end of \(row.english) comes to "
              + "\(Exact.tonnes(grams: stock)) t, more than the room of "
              + "\(Exact.tonnes(grams: room)) t",
            at: row.intake.site, related: [application.storage.containers.site])
          break
        }
        for row in plan?.years.items ?? [] {
          guard let carried = row.carryOver.value, Int128(carried.grams) > room else { continue }
          doubted = true
          try report.doubt(
            "\(table.label)の\(row.year.value?.japanese ?? "")の繰り越し量\(carried.tonnes)トンが"
              + "保管容量\(Exact.tonnes(grams: room))トンを超えます",
            "The carry-over of \(table.label), \(carried.tonnes) t, exceeds the room of "
              + "\(Exact.tonnes(grams: room)) t",
            at: row.carryOver.site, related: [application.storage.containers.site])
        }
      }
      guard compared, !doubted else { return }
      report.ask(
        "引取計画量、処理可能量、保管容量の釣り合いは管理可能な状況だと説明できますか",
        "Can you show that intake, capacity and storage room are manageable together",
        at: application.capacity.site, related: [application.storage.containers.site],
        about: [application.intakePlan.site],
        remedy: Message(
          ja: "年度ごとの引取り、処理、保管の関係を説明できるようにしてください",
          en: "Be ready to explain intake, processing and storage year by year"))
    },
  ]
}

extension Storage {
  /// What the containers of a kind hold in grams, all states together; nil without containers.
  fileprivate func room(for number: RefrigerantNumber) throws -> Int128? {
    let groups = containers.items.filter { $0.refrigerant.number == number }
    guard !groups.isEmpty else { return nil }
    return try groups.reduce(0) { sum, group in
      try sum
        + Exact.product(
          Int128(group.fill.value?.grams ?? 0), Int128(group.count.value?.number ?? 0))
    }
  }
}
