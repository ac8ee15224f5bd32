import PermitModel

/// Sees whether the values of a case are certainly short enough for the places of a form.
///
/// A text that is no wider than its place when all of it stands on one line fits, wherever it would
/// be broken. Only sums of widths are made; whatever is wider or unusual is left to the typesetter.
struct TightMeasure {
  /// The characters of a typesetter.
  let characters: CharacterRegister
  /// The day of the form.
  let day: CivilDate

  /// What rounding may come to, in points and in parts of a size.
  private static let slack = 0.05

  /// Whether all values certainly fit.
  func allFit(_ parts: [TightPlaces.Part], _ scope: FormScope) -> Bool {
    for part in parts {
      switch part {
      case .each(let path, let inner):
        for value in list(path, scope) where !allFit(inner, scope.inside(value)) { return false }
      case .text(let text, let width):
        guard fits(text, width, scope) else { return false }
      case .table(let table):
        guard fits(table, scope) else { return false }
      }
    }
    return true
  }

  private func list(_ path: String, _ scope: FormScope) -> [FormValue] {
    guard case .list(let items, _)? = scope.value(path) else { return [] }
    return items
  }

  private func fits(_ text: TightText, _ width: Double, _ scope: FormScope) -> Bool {
    var ems = 0.0
    guard add(text.runs, scope, &ems) else { return false }
    return ems == 0
      || ems * (text.smallest + TightMeasure.slack) + text.indent <= width - TightMeasure.slack
  }

  /// Adds the widths of runs; false when one is not certain.
  private func add(_ runs: [TightText.Run], _ scope: FormScope, _ ems: inout Double) -> Bool {
    for run in runs {
      switch run {
      case .fixed(let text):
        guard add(text, &ems) else { return false }
      case .field(let path, let format):
        guard case .leaf(let leaf)? = scope.value(path) else { continue }
        if let length = FigureLength.of(leaf.scalar, format) {
          ems += Double(length) * (characters.widestASCII + Spacing.widestNatural)
        } else {
          guard add(format.text(of: leaf, on: day), &ems) else { return false }
        }
      case .each(let path, let join, let inner):
        for value in list(path, scope) {
          guard add(join, &ems), add(inner, scope.inside(value), &ems) else { return false }
        }
      }
    }
    return true
  }

  private func add(_ text: String, _ ems: inout Double) -> Bool {
    for scalar in text.unicodeScalars {
      guard CharacterRegister.standsAlone(scalar) else { return false }
      if scalar == "\n" { continue }
      ems += characters.advance(of: characters.id(of: scalar)) + Spacing.widestNatural
    }
    return true
  }

  private func fits(_ table: TightTable, _ scope: FormScope) -> Bool {
    let edges = edges(of: table, scope)
    return edges.count < 2 || fit(table.rows, edges, scope)
  }

  private func edges(of table: TightTable, _ scope: FormScope) -> [Double] {
    var lengths: [Length] = []
    for column in table.columns {
      switch column {
      case .one(let length): lengths.append(length)
      case .each(let path, let length):
        for _ in list(path, scope) { lengths.append(length) }
      }
    }
    // Neither of the units that are left asks for a size.
    let fixed = lengths.map { $0.points(size: 0, feed: 0) }
    let shares = lengths.reduce(0) { $0 + ($1.unit == .share ? $1.value : 0) }
    let rest = max(0, table.width - fixed.reduce(0, +))
    var edges = [0.0]
    var x = 0.0
    for (column, length) in lengths.enumerated() {
      x += length.unit == .share && shares > 0 ? rest * length.value / shares : fixed[column]
      edges.append(x)
    }
    return edges
  }

  private func fit(_ rows: [TightTable.Row], _ edges: [Double], _ scope: FormScope) -> Bool {
    for row in rows {
      switch row {
      case .each(let path, let inner):
        for value in list(path, scope) where !fit(inner, edges, scope.inside(value)) {
          return false
        }
      case .row(let cells, let first):
        var column = first
        guard fit(cells, &column, edges, scope) else { return false }
      }
    }
    return true
  }

  private func fit(
    _ cells: [TightTable.Cell], _ column: inout Int, _ edges: [Double], _ scope: FormScope
  ) -> Bool {
    for cell in cells {
      switch cell {
      case .each(let path, let inner):
        for value in list(path, scope) where !fit(inner, &column, edges, scope.inside(value)) {
          return false
        }
      case .cell(let span, let text):
        let columns = span ?? max(1, edges.count - 1 - column)
        let end = min(column + columns, edges.count - 1)
        // What stands behind the last column is not printed.
        if let text, column < end {
          let width = edges[end] - edges[column] - 2 * TableFlow.padX
          guard fits(text, width, scope) else { return false }
        }
        column += columns
      }
    }
    return true
  }
}
