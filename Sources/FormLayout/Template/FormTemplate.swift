import Findings
import XMLTree

/// A form as its file describes it.
struct FormTemplate: Sendable {
  /// Name of the file without its ending, and the id by which the form is asked for.
  var id: String
  /// Title of the document, for its metadata and the outline.
  var title: String
  /// Short name for messages, such as 様式第５.
  var label: String
  /// What the form is filled with.
  var subject: FormSubject
  /// Size of the sheet.
  var paper: Paper
  /// Margin on all four sides in points.
  var margin: Double
  /// Size of the text in points.
  var size: Double
  /// Line feed as a multiple of the size.
  var feed: Double
  /// Wordings in the order of their periods.
  var editions: [FormEdition]
  /// What is laid out.
  var body: XMLElement
  /// Whether it shows the list of papers.
  var listsPapers: Bool
  /// The file as the caller named it.
  var file: String

  /// Reads a root element that follows the schema.
  init?(_ root: XMLElement, file: String) {
    guard let id = root["id"], let title = root["title"], let label = root["label"],
      let body = root.elements.first(where: { $0.name == "body" })
    else { return nil }
    self.id = id
    self.title = title
    self.label = label
    self.subject = root["about"].flatMap(FormSubject.init) ?? .application
    self.paper = root["paper"].flatMap(Paper.init) ?? .a4
    self.size = root.points("size", size: 10.5, feed: 0, fallback: 10.5)
    self.feed = root["feed"].flatMap(Double.init) ?? 1.75
    self.margin = root.points("margin", size: 10.5, feed: 0, fallback: 25 * 72 / 25.4)
    self.editions = root.elements.filter { $0.name == "edition" }.map {
      FormEdition(
        id: $0["id"] ?? "", validity: Validity(from: $0["from"], until: $0["until"]), line: $0.line)
    }
    self.body = body
    self.listsPapers = body.names("papers")
    self.file = file
  }

  /// Width between the margins in points.
  var contentWidth: Double { paper.width - 2 * margin }

  /// The edition of a day; before the first one the first, after the last one the last.
  func edition(on day: String) -> FormEdition? {
    if let edition = editions.first(where: { $0.validity.contains(day) }) { return edition }
    if let first = editions.first, let from = first.validity.from, day < from { return first }
    return editions.last
  }
}

extension XMLElement {
  /// Whether a path or a condition of this element or one below it begins with a name.
  fileprivate func names(_ root: String) -> Bool {
    let paths = (self["path"].map { [$0] } ?? []) + names("when") + names("unless")
    return paths.contains { $0 == root || $0.hasPrefix(root + ".") }
      || elements.contains { $0.names(root) }
  }
}

/// The wording of a form during a period.
struct FormEdition: Sendable {
  /// Name by which elements refer to it.
  var id: String
  /// First and last day.
  var validity: Validity
  /// Line of its declaration.
  var line: Int
}

/// Paper sizes of forms, in points.
enum Paper: String, Sendable, CaseIterable {
  case a4 = "A4"
  case a4Landscape = "A4-landscape"
  case a3Landscape = "A3-landscape"

  /// Width in points.
  var width: Double { (self == .a4 ? 210.0 : self == .a4Landscape ? 297.0 : 420.0) * 72 / 25.4 }
  /// Height in points.
  var height: Double { (self == .a4Landscape ? 210.0 : 297.0) * 72 / 25.4 }
}
