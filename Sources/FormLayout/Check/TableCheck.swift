import Findings
import XMLTree

/// Checks that the rows of a table fill its columns and that the columns fit the page.
///
/// Repeated columns count as one unknown each, and every combination of the table's conditions is
/// tried, so that no case can come up with a ragged table.
struct TableCheck {
  private let template: FormTemplate
  private let table: XMLElement

  /// A number of columns: so many, and so many for each entry of each list.
  private struct Extent: Equatable {
    var fixed = 0
    var lists: [String: Int] = [:]
    /// Whether a cell takes whatever is left.
    var isElastic = false
    var text: String {
      ([String(fixed)] + lists.sorted { $0.key < $1.key }.map { "\($0.value)×\($0.key)" })
        .joined(separator: "+")
    }
  }

  init(_ template: FormTemplate, _ table: XMLElement) {
    self.template = template
    self.table = table
  }

  /// Everything wrong with the shape of the table.
  func findings() -> [Finding] {
    var findings: Set<Finding> = []
    let names = conditions(table).sorted()
    // Beyond eight conditions the combinations of a single table are no longer tried out.
    for mask in 0..<(1 << min(names.count, 8)) {
      let held = Set(names.enumerated().filter { mask & (1 << $0.offset) != 0 }.map(\.element))
      let columns = extent(table.elements.filter { $0.name.hasPrefix("column") }, held)
      for child in table.elements where isPresent(child, held) {
        check(child, columns, held, inside: 0, &findings)
      }
    }
    findings.formUnion(widthFindings())
    return Array(findings)
  }

  private func widthFindings() -> [Finding] {
    let size = table.points(
      "size", size: template.size, feed: 0, fallback: template.size)
    let columns = table.elements.filter { element in
      element.name == "column" && element["when"] == nil && element["unless"] == nil
    }
    let fixed = columns.compactMap { $0["width"].flatMap(Length.init) }
      .reduce(0) { $0 + $1.points(size: size, feed: size * 1.5) }
    let left = table.points("left", size: template.size, feed: template.size * template.feed)
    guard fixed + left > template.contentWidth + 0.01 else { return [] }
    let over = Int((fixed + left - template.contentWidth) * 25.4 / 72 + 0.99)
    return [.form(.tooWide, at: template.file, line: table.line, detail: "+\(over) mm")]
  }

  private func check(
    _ element: XMLElement, _ columns: Extent, _ held: Set<String>, inside taken: Int,
    _ findings: inout Set<Finding>
  ) {
    guard isPresent(element, held) else { return }
    switch element.name {
    case "row":
      var cells = extent(element.elements, held)
      cells.fixed += taken
      let fits =
        cells.isElastic
        ? cells.fixed <= columns.fixed
          && cells.lists.allSatisfy { $0.value <= columns.lists[$0.key] ?? 0 }
        : cells.fixed == columns.fixed && cells.lists == columns.lists
      if !fits {
        findings.insert(
          .form(
            .unevenRows, at: template.file, line: element.line,
            detail: "\(cells.text) / \(columns.text)"))
      }
    case "group":
      let label = element.elements.first { $0.name == "label" }
      let width = label?["colspan"].flatMap(Int.init) ?? 1
      for child in element.elements {
        check(child, columns, held, inside: taken + width, &findings)
      }
    case "each", "head":
      for child in element.elements { check(child, columns, held, inside: taken, &findings) }
    default: break
    }
  }

  private func extent(_ elements: [XMLElement], _ held: Set<String>) -> Extent {
    var extent = Extent()
    for element in elements where isPresent(element, held) {
      switch element.name {
      case "column": extent.fixed += 1
      case "columns": extent.lists[element["path"] ?? "", default: 0] += 1
      case "cell":
        if element["colspan"] == "*" {
          extent.isElastic = true
        } else {
          extent.fixed += element["colspan"].flatMap(Int.init) ?? 1
        }
      case "each":
        let inner = self.extent(element.elements, held)
        extent.lists[element["path"] ?? "", default: 0] += inner.fixed
        extent.isElastic = extent.isElastic || inner.isElastic
      default: break
      }
    }
    return extent
  }

  private func isPresent(_ element: XMLElement, _ held: Set<String>) -> Bool {
    element.names("when").allSatisfy(held.contains)
      && !element.names("unless").contains(where: held.contains)
  }

  private func conditions(_ element: XMLElement) -> Set<String> {
    element.elements.reduce(into: []) { names, child in
      names.formUnion(child.names("when") + child.names("unless"))
      if child.name != "cell" { names.formUnion(conditions(child)) }
    }
  }
}
