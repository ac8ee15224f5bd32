import Casework
import Foundation
import Ledger
import PermitModel

/// Times the uses of ledgers of several sizes and tells how they grow: `ledger-bench FOLDER ROWS...`.
///
/// The rows are those of twenty years: three kinds, forty parties, an intake and a reclaiming a time.
/// They are imported from a CSV file, as a business would bring in its books.
@main
struct LedgerBench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let sizes = arguments.dropFirst().compactMap { Int($0) }
    guard let folder = arguments.first, !sizes.isEmpty, sizes.count == arguments.count - 1,
      sizes.allSatisfy({ $0 > 0 })
    else {
      print("usage: ledger-bench FOLDER ROWS...   (such as 10000 100000 1000000)")
      exit(64)
    }
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    var table = BenchTable()
    // Memory is that of the whole run so far: the sizes go upwards.
    for size in sizes.sorted() {
      table.columns.append((size, try LedgerUses(folder: folder, rows: size).measured()))
      print(table.columns.count < sizes.count ? "\(size) rows done" : table.text)
    }
  }
}

/// Times by use and size, as a table of Markdown.
struct BenchTable {
  var columns: [(rows: Int, measures: [Measure])] = []

  /// What a use cost.
  struct Measure {
    let name: String
    /// Milliseconds, or mebibytes of memory and disk.
    let figure: Double
    let unit: String
  }

  /// The table, with how each figure grew from one size to the next.
  var text: String {
    let heads = columns.map { BenchTable.grouped($0.rows) + " rows" }
    var lines = ["| use | " + heads.joined(separator: " | ") + " | growth |"]
    lines.append("|---|" + String(repeating: "---|", count: columns.count + 1))
    let steps = zip(columns, columns.dropFirst()).map {
      "×\(BenchTable.shown(Double($1.rows) / Double($0.rows)))"
    }
    lines.append(
      "| rows | " + heads.map { _ in "" }.joined(separator: " | ") + " | "
        + steps.joined(separator: ", ") + " |")
    for (index, measure) in (columns.first?.measures ?? []).enumerated() {
      let figures = columns.map(\.measures[index].figure)
      let growth = zip(figures, figures.dropFirst()).map {
        $0 > 0 ? "×\(BenchTable.shown($1 / $0))" : "–"
      }
      let cells = figures.map { "\(BenchTable.shown($0)) \(measure.unit)" }
      lines.append(
        "| \(measure.name) | " + cells.joined(separator: " | ") + " | "
          + growth.joined(separator: ", ") + " |")
    }
    return lines.joined(separator: "\n")
  }

  private static func grouped(_ number: Int) -> String {
    let digits = String(number)
    return String(
      digits.enumerated().flatMap { index, digit in
        index > 0 && (digits.count - index).isMultiple(of: 3) ? [",", digit] : [digit]
      })
  }

  private static func shown(_ figure: Double) -> String {
    if figure >= 100 { return grouped(Int(figure.rounded())) }
    let tenths = Int((figure * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
