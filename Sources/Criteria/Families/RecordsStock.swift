import Findings
import PermitModel

extension RecordsRules {
  /// The stock of each kind, day by day.
  static let stock: [Rule] = [
    Rule(
      "L-13", "stated-stock-differs",
      remedy: "帳簿の保管量と、行の漏れや重複を確かめてください",
      "Check the stock of the book, and rows that are missing or doubled",
      judging: .records { records, _, report in
        for comparison in StatedStock.comparisons(in: records) {
          report.find(
            "行の後の保管量が、計算では\(comparison.counted.kilograms) kg、"
              + "帳簿では\(comparison.stated.kilograms) kgです",
            "The stock after the row is \(comparison.counted.kilograms) kg by the rows and "
              + "\(comparison.stated.kilograms) kg in the book", at: comparison.site)
        }
      }),
    Rule(
      "L-14", "stock-negative",
      remedy: "記録していない引取りや在庫、量の誤りがないか確かめてください",
      "Look for intakes or stock that were not recorded, and for wrong amounts",
      judging: .records { records, _, report in
        for kind in records.stocks {
          guard let first = kind.days.first(where: { $0.stock.grams < 0 }) else { continue }
          let name = kind.refrigerant.text
          report.find(
            "\(name)の保管量が\(first.day.japanese)に\(first.stock.kilograms) kgになります",
            "The stock of \(name) is \(first.stock.kilograms) kg on \(first.day.iso)",
            at: records.site(of: kind, on: first.day))
        }
      }),
    Rule(
      "L-15", "stock-take-differs",
      remedy: "差の理由を確かめ、棚卸差として記録するか、行を訂正してください",
      "Find the reason, then record 棚卸差 or correct a row",
      judging: .records { records, _, report in
        for row in records.rows where row.kind.value == .stocktake {
          guard let day = row.day.value, let counted = row.mass.value,
            let kind = records.stock(of: row.refrigerant.value?.number)
          else { continue }
          // What is counted on 1 April is what was carried over; on other days, the day's work is in.
          let isCarried = (day.month, day.day) == (4, 1)
          let limit = isCarried ? day.adding(days: -1) ?? day : day
          let opening = kind.days.first { $0.day == day }?.sums[.opening].grams ?? 0
          let book = kind.stock(on: limit).grams + (isCarried ? opening : 0)
          guard book != counted.grams else { continue }
          report.find(
            "\(day.japanese)の棚卸\(counted.kilograms) kgが、記録による保管量"
              + "\(Mass(grams: book).kilograms) kgと一致しません",
            "\(counted.kilograms) kg were counted on \(day.iso), the records give "
              + "\(Mass(grams: book).kilograms) kg", at: row.mass.site)
        }
      }),
    Rule(
      "L-19", "split-not-stated",
      remedy: "再生量・引渡量の行に対象外の量を書くか、按分の方法を定めてください",
      "State the part outside the report in each row, or settle how amounts are split",
      judging: .records { records, _, report in
        guard records.settings.splitRule.isEmpty else { return }
        for kind in records.stocks {
          guard let mixed = kind.firstUnstatedDay else { continue }
          report.doubt(
            "\(kind.refrigerant.text)には報告の対象外のフロン類が混じっていますが、"
              + "\(mixed.japanese)の再生量・引渡量のうちの対象外の量が分かりません",
            "\(kind.refrigerant.text) holds フロン類 outside the report, but of what was reclaimed or "
              + "handed over on \(mixed.iso) that part is not stated",
            at: records.site(of: kind, on: mixed))
        }
      }),
    Rule(
      "L-23", "reclaim-over-daily-capacity",
      remedy: "量と日付を確かめ、数日にわたる再生は日ごとに記録してください",
      "Check amount and day; reclaiming over several days is recorded day by day",
      judging: .records { records, _, report in
        for kind in records.stocks {
          guard let limit = records.limits(of: kind.refrigerant)?.dailyCapacity else { continue }
          for day in kind.days where day.sums[.reclaim].grams > limit.grams {
            let mass = Mass(grams: day.sums[.reclaim].grams)
            report.find(
              "\(day.day.japanese)の\(kind.refrigerant.text)の再生量\(mass.kilograms) kgが、"
                + "1日の能力\(limit.kilograms) kgを超えています",
              "\(mass.kilograms) kg of \(kind.refrigerant.text) were reclaimed on \(day.day.iso), "
                + "but a day's capacity is \(limit.kilograms) kg",
              at: records.site(of: kind, on: day.day))
          }
        }
      }),
    Rule(
      "L-24", "stock-over-storage",
      remedy: "保管量と別紙Zの保管可能量を確かめてください", "Check the stock and the storage of Annex Z",
      judging: .records { records, _, report in
        for kind in records.stocks {
          guard let limit = records.limits(of: kind.refrigerant)?.storage,
            let day = kind.days.first(where: { $0.stock > limit })
          else { continue }
          report.find(
            "\(kind.refrigerant.text)の保管量が\(day.day.japanese)に\(day.stock.kilograms) kgとなり、"
              + "保管可能量\(limit.kilograms) kgを超えています",
            "The stock of \(kind.refrigerant.text) is \(day.stock.kilograms) kg on \(day.day.iso), "
              + "above the storage of \(limit.kilograms) kg",
            at: records.site(of: kind, on: day.day))
        }
      }),
  ]
}

extension LedgerRecords {
  /// The stock of a kind.
  fileprivate func stock(of refrigerant: RefrigerantNumber?) -> KindStock? {
    stocks.first { $0.refrigerant == refrigerant }
  }

  /// What the permit allows of a kind.
  fileprivate func limits(of refrigerant: RefrigerantNumber) -> PermittedKind? {
    settings.kinds.first { $0.refrigerant == refrigerant }
  }

  /// The last row to be judged of a kind on a day; where the kind is named, if there is none.
  fileprivate func site(of kind: KindStock, on day: CivilDate) -> Site {
    rows.last {
      $0.refrigerant.value?.number == kind.refrigerant && $0.day.value == day
        && $0.kind.value?.sign != 0
    }?.mass.site ?? kind.sites[day] ?? kind.site
  }
}

extension LedgerRecords.KindStock {
  /// The stock at the end of a day.
  fileprivate func stock(on day: CivilDate) -> Mass {
    days.last { $0.day <= day }?.stock ?? Mass(grams: 0)
  }

  /// The first day on which something left a mixed stock without its part outside the report.
  fileprivate var firstUnstatedDay: CivilDate? {
    var outside = outsideBefore
    for day in days {
      outside += StockMeasure.allCases.reduce(0) {
        $0 + $1.sign * ($1.sign > 0 ? day.sums[$1].outside : 0)
      }
      let leaving: [StockMeasure] = [.reclaim, .handover, .destruction]
      if outside > 0, leaving.contains(where: { day.sums[$0].unstated > 0 }) { return day.day }
    }
    return nil
  }
}

/// 保管量 as a book states it after its rows, beside what the rows come to.
private struct StatedStock {
  var counted: Mass
  var stated: Mass
  var site: Site

  /// The rows of which the two differ, the first one of each kind: those after it differ, too.
  static func comparisons(in records: LedgerRecords) -> [StatedStock] {
    var found: [StatedStock] = []
    for kind in records.stocks {
      let rows = records.rows.filter {
        $0.refrigerant.value?.number == kind.refrigerant && $0.day.value != nil
      }
      guard rows.contains(where: { $0.statedStock.value != nil }), let first = rows.first?.day.value
      else { continue }
      // The book's own order counts within a day: its rows are added up on what stood before them.
      var grams = kind.days.last { $0.day < first }?.stock.grams ?? 0
      for row in rows {
        grams += (row.kind.value?.sign ?? 0) * (row.mass.value?.grams ?? 0)
        guard let stated = row.statedStock.value, stated.grams != grams else { continue }
        found.append(
          StatedStock(
            counted: Mass(grams: grams), stated: stated, site: row.statedStock.site))
        break
      }
    }
    return found
  }
}
