import XMLTree

/// The places of a form for which a value can be too long, with what decides how wide they are.
///
/// They are taken out of the form's skeleton once. Conditions are left out: a place is looked at
/// whether or not it is printed. What this cannot express leaves the form to the typesetter.
struct TightPlaces: Sendable {
  /// A block with such a place in it.
  indirect enum Part: Sendable {
    case each(String, [Part])
    case text(TightText, width: Double)
    case table(TightTable)
  }

  /// The blocks.
  var parts: [Part]
  /// Where the values are found: the first steps of all paths.
  var names: Set<String>
}

/// A text with a field that has to stay on its lines.
struct TightText: Sendable {
  /// What it is put together of.
  indirect enum Run: Sendable {
    case fixed(String)
    case field(String, FormFormat)
    case each(String, join: String, [Run])
  }

  /// The parts of the text, all of them taken for printed.
  var runs: [Run]
  /// The size in points down to which it may be set.
  var smallest: Double
  /// The most by which its first line is indented, in points.
  var indent: Double
}

/// A table with such texts.
struct TightTable: Sendable {
  /// One column, or one for each value of a list.
  enum Column: Sendable {
    case one(Length)
    case each(String, Length)
  }

  /// A row with such a text, or the rows of a repetition.
  indirect enum Row: Sendable {
    /// The cells from a column on, behind the labels of the groups around it.
    case row([Cell], from: Int)
    case each(String, [Row])
  }

  /// A cell, or the cells of a repetition.
  indirect enum Cell: Sendable {
    /// How many columns it covers, nil for all that are left; its text if that has to fit.
    case cell(span: Int?, TightText?)
    case each(String, [Cell])
  }

  var columns: [Column]
  /// Points from the first edge to the last.
  var width: Double
  var rows: [Row]
}

/// Takes the places out of the skeleton of a form.
struct TightPlaceMaking {
  private let template: FormTemplate
  private var names: Set<String> = []

  private init(_ template: FormTemplate) { self.template = template }

  /// The places of a skeleton; nil when something about them is decided in a way not known here.
  static func places(of skeleton: FormTemplate) -> TightPlaces? {
    var making = TightPlaceMaking(skeleton)
    guard let parts = making.parts(skeleton.body.elements, width: skeleton.contentWidth) else {
      return nil
    }
    return TightPlaces(parts: parts, names: making.names)
  }

  private var feed: Double { template.size * template.feed }

  private func points(_ element: XMLElement, _ name: String, fallback: Double = 0) -> Double {
    element.points(name, size: template.size, feed: feed, fallback: fallback)
  }

  private func left(_ element: XMLElement) -> Double {
    points(element, "left") + points(element, "hang")
  }

  private mutating func path(_ element: XMLElement) -> String? {
    guard let path = element["path"] else { return nil }
    names.insert(path.prefix { $0 != "." }.description)
    return path
  }

  private mutating func parts(_ elements: [XMLElement], width: Double) -> [TightPlaces.Part]? {
    var parts: [TightPlaces.Part] = []
    for element in elements where element.mayBeTooSmall {
      switch element.name {
      case "each":
        guard let path = path(element), let inner = self.parts(element.elements, width: width)
        else { return nil }
        parts.append(.each(path, inner))
      case "section":
        guard let inner = self.parts(element.elements, width: width) else { return nil }
        parts += inner
      case "p":
        guard var text = text(element) else { return nil }
        // A paragraph that says nothing of it is indented by its size.
        text.indent += max(template.size, points(element, "size"))
        parts.append(.text(text, width: width - left(element)))
      case "entries":
        guard let inner = entries(element, width: width) else { return nil }
        parts += inner
      case "list":
        guard let inner = items(element, width: width - inset(of: element)) else { return nil }
        parts += inner
      case "table":
        guard let table = table(element, width: width) else { return nil }
        parts.append(.table(table))
      default: return nil
      }
    }
    return parts
  }

  /// What stands beside the items of a list at most: labels have room for thousands of items.
  private func inset(of list: XMLElement) -> Double {
    let style = list["style"].flatMap(ListStyle.init) ?? .number
    let label = points(list, "label", fallback: style.width * template.size)
    return left(list) + max(label, 7 * template.size)
  }

  private mutating func items(_ list: XMLElement, width: Double) -> [TightPlaces.Part]? {
    // As many items as values would have labels of any width.
    guard !list.elements.contains(where: { $0.name == "each" }) else { return nil }
    var parts: [TightPlaces.Part] = []
    for item in list.elements where item.mayBeTooSmall {
      // An item whose text itself has the field is none of blocks, and not known here.
      guard let inner = self.parts(item.elements, width: width) else { return nil }
      parts += inner
    }
    return parts
  }

  private mutating func entries(_ element: XMLElement, width: Double) -> [TightPlaces.Part]? {
    let label = points(element, "label", fallback: 5 * template.size)
    let gap = points(element, "gap", fallback: template.size)
    var parts: [TightPlaces.Part] = []
    for entry in element.elements where entry.mayBeTooSmall {
      guard entry.name != "remark", let text = text(entry) else { return nil }
      // A label is never broken, so a long one takes what it needs.
      let natural = Double(entry["label"]?.unicodeScalars.count ?? 0) * template.size
      let room = width - left(element) - max(label, natural) - gap
      parts.append(.text(text, width: room))
    }
    return parts
  }

  private mutating func text(_ element: XMLElement, size standard: Double? = nil) -> TightText? {
    guard element["tracking"] == nil, !element.isSet("spread"), element["direction"] == nil
    else { return nil }
    let size = points(element, "size", fallback: standard ?? template.size)
    var tight: [XMLElement] = []
    guard let runs = runs(element, &tight) else { return nil }
    let feed = size * max(template.feed, element["feed"].flatMap(Double.init) ?? 1.5)
    let shrinks = tight.allSatisfy { $0["overflow"] == Overflow.shrink.rawValue }
    let smallest = tight.map { $0.points("minimum", size: size, feed: feed) }.max()
    return TightText(
      runs: runs, smallest: shrinks ? smallest ?? size : size,
      indent: element.points("indent", size: size, feed: feed)
        + element.points("hang", size: size, feed: feed))
  }

  private mutating func runs(_ element: XMLElement, _ tight: inout [XMLElement]) -> [TightText.Run]?
  {
    var runs: [TightText.Run] = []
    for child in element.children {
      switch child {
      case .text(let text, _):
        let printed = TemplateText.printed(text)
        if !printed.isEmpty { runs.append(.fixed(printed)) }
      case .element(let inner):
        switch inner.name {
        case "b", "br": break
        case "span":
          guard let more = self.runs(inner, &tight) else { return nil }
          runs += more
        case "each":
          guard let path = path(inner), let more = self.runs(inner, &tight) else { return nil }
          runs.append(.each(path, join: inner["join"] ?? "", more))
        case "field":
          guard let path = path(inner) else { return nil }
          if inner.mayBeTooSmall { tight.append(inner) }
          runs.append(.field(path, inner["format"].flatMap(FormFormat.init) ?? .plain))
        default: return nil
        }
      }
    }
    return runs
  }
}

extension TightPlaceMaking {
  private mutating func table(_ element: XMLElement, width: Double) -> TightTable? {
    let size = points(element, "size", fallback: template.size)
    var columns: [TightTable.Column] = []
    var rows: [TightTable.Row] = []
    for child in element.elements {
      switch child.name {
      case "column", "columns":
        let length = child["width"].flatMap(Length.init) ?? Length(value: 1, unit: .share)
        // Other units are measured in the first cell of the table.
        guard child.isAlwaysThere, length.unit != .characters, length.unit != .lines else {
          return nil
        }
        if child.name == "column" {
          columns.append(.one(length))
        } else {
          guard let path = path(child) else { return nil }
          columns.append(.each(path, length))
        }
      case "head":
        for row in child.elements where row.mayBeTooSmall {
          guard row.name == "row", let cells = cells(row.elements, size: size) else { return nil }
          rows.append(.row(cells, from: 0))
        }
      default:
        guard let inner = self.rows([child], from: 0, size: size) else { return nil }
        rows += inner
      }
    }
    return TightTable(columns: columns, width: width - left(element), rows: rows)
  }

  private mutating func rows(
    _ elements: [XMLElement], from column: Int, size: Double
  ) -> [TightTable.Row]? {
    var rows: [TightTable.Row] = []
    for element in elements where element.mayBeTooSmall {
      switch element.name {
      case "row":
        guard let cells = cells(element.elements, size: size) else { return nil }
        rows.append(.row(cells, from: column))
      case "each":
        guard let path = path(element),
          let inner = self.rows(element.elements, from: column, size: size)
        else { return nil }
        rows.append(.each(path, inner))
      case "group":
        guard let label = element.elements.first(where: { $0.name == "label" }),
          !label.mayBeTooSmall, let span = Int(label["colspan"] ?? "1"),
          let inner = self.rows(
            element.elements.filter { $0.name != "label" }, from: column + max(1, span),
            size: size)
        else { return nil }
        rows += inner
      default: return nil
      }
    }
    return rows
  }

  private mutating func cells(_ elements: [XMLElement], size: Double) -> [TightTable.Cell]? {
    var cells: [TightTable.Cell] = []
    for element in elements {
      // A cell that is there or not moves those behind it.
      guard element.isAlwaysThere else { return nil }
      if element.name == "each" {
        guard let path = path(element), let inner = self.cells(element.elements, size: size)
        else { return nil }
        cells.append(.each(path, inner))
        continue
      }
      let span = element["colspan"]
      var tight: TightText?
      if element.mayBeTooSmall {
        tight = text(element, size: size)
        if tight == nil { return nil }
      }
      cells.append(.cell(span: span == "*" ? nil : max(1, span.flatMap { Int($0) } ?? 1), tight))
    }
    return cells
  }
}

extension XMLElement {
  /// Whether no condition and no edition decides whether it is there.
  fileprivate var isAlwaysThere: Bool {
    self["when"] == nil && self["unless"] == nil && self["edition"] == nil
  }
}
