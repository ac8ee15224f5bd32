internal import Criteria
package import Findings

/// How many criteria of each family the program checks.
package struct RuleCoverage: Sendable {
  /// The counts of one family.
  struct Row {
    let family: CriterionFamily
    let counts: [CriterionState: Int]
    let missing: [String]
  }

  private let rows: [Row]

  /// Counts one family, or all.
  package init(family: String? = nil) {
    rows = CriterionFamily.allCases
      .filter { family == nil || String($0.rawValue) == family }
      .map { family in
        let entries = Catalogue.entries.filter { $0.family == family }
        return Row(
          family: family,
          counts: Dictionary(grouping: entries, by: \.state).mapValues(\.count),
          missing: entries.filter { $0.state == .missing }.map(\.id))
      }
  }

  /// A table with one line for each family and the sum below.
  package func text(in language: Language) -> String {
    let states = CriterionState.allCases
    var table = [
      [say("群", "family", language), say("基準", "criteria", language)]
        + states.map { $0.word(in: language) }
    ]
    for row in rows {
      table.append(cells(String(row.family.rawValue), row.counts, states))
    }
    if rows.count > 1 {
      let sum = rows.reduce(into: [CriterionState: Int]()) { sum, row in
        sum.merge(row.counts, uniquingKeysWith: +)
      }
      table.append(cells(say("計", "all", language), sum, states))
    }
    let missing = rows.flatMap(\.missing)
    return RuleCoverage.aligned(table)
      + (missing.isEmpty
        ? ""
        : "\n" + say("未対応：", "missing: ", language) + missing.joined(separator: " ") + "\n")
  }

  /// An array with one object for each family (docs/json.md).
  package var json: JSONText {
    .array(
      rows.map { row in
        .object(
          [
            ("family", .string(String(row.family.rawValue))),
            ("criteria", .int(row.counts.values.reduce(0, +))),
          ]
            + CriterionState.allCases.map { ($0.rawValue, .int(row.counts[$0] ?? 0)) }
            + [("missingIds", .array(row.missing.map { .string($0) }))])
      })
  }

  private func cells(
    _ name: String, _ counts: [CriterionState: Int], _ states: [CriterionState]
  ) -> [String] {
    [name, String(counts.values.reduce(0, +))] + states.map { String(counts[$0] ?? 0) }
  }

  /// The first column to the left, the numbers to the right.
  private static func aligned(_ table: [[String]]) -> String {
    let columns = table.first?.count ?? 0
    let widths = (0..<columns).map { column in
      table.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    return table.map { row in
      row.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - DisplayWidth.of(cell))
        return column == 0 ? cell + blanks : "  " + blanks + cell
      }.joined()
    }
    .map { $0 + "\n" }.joined()
  }

  private func say(_ ja: String, _ en: String, _ language: Language) -> String {
    language == .ja ? ja : en
  }
}
