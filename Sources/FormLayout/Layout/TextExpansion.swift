import Findings
import XMLTree

extension Expansion {
  /// The text of an element with its fields filled in.
  func text(
    _ element: XMLElement, _ scope: FormScope, tag: Int?, align: TextAlign = .start,
    feed factor: Double? = nil, defaults: TextDefaults = TextDefaults()
  ) -> TextBox {
    guard let number = element.number, element.isFixedText else {
      var box = filled(element, scope, align: align, feed: factor, defaults: defaults)
      box.tag = tag
      return box
    }
    let making = FixedTexts.Making(
      form: template.id, element: number, size: template.size, feed: template.feed,
      ownFeed: factor, align: align, defaults: defaults)
    var box = fixedTexts.text(making) {
      filled(element, scope, align: align, feed: factor, defaults: defaults)
    }
    box.tag = tag
    return box
  }

  private func filled(
    _ element: XMLElement, _ scope: FormScope, align: TextAlign, feed factor: Double?,
    defaults: TextDefaults
  ) -> TextBox {
    let size = element.points(
      "size", size: template.size, feed: feed, fallback: defaults.size ?? template.size)
    let lines = element["feed"].flatMap(Double.init) ?? factor ?? template.feed
    var box = TextBox(size: size, feed: size * lines)
    box.align = element["align"].flatMap(TextAlign.init) ?? align
    box.firstIndent =
      element.points("indent", size: size, feed: box.feed)
      - element.points("hang", size: size, feed: box.feed)
    box.isSpread = element.isSet("spread")
    box.isVertical = element["direction"] == "vertical"
    box.atPhrasesOnly = element["phrases"].map { $0 == "yes" } ?? defaults.phrases
    box.hangs = element.isSet("hanging")
    fill(&box, element, scope)
    trimBreaks(&box)
    let tracking =
      (element["tracking"].map(Length.init) ?? defaults.tracking)?
      .points(size: size, feed: box.feed) ?? 0
    if tracking > 0 {
      for index in box.pieces.indices.dropLast() { box.pieces[index].advance += tracking / size }
    }
    Kinsoku.mark(&box.pieces)
    Ruby.bind(&box)
    if box.sources.contains(where: { $0.overflow == .sheet }) { sheets.take(&box, self) }
    if box.isVertical { for piece in box.pieces { characters.needVertical(piece.id) } }
    return box
  }

  /// A text without a template element of its own.
  func text(fixed: String, size: Double, feed: Double, tag: Int?) -> TextBox {
    let key = FixedTexts.Words(bytes: Array(fixed.utf8), size: size, feed: feed)
    var box = fixedTexts.text(key) {
      var box = TextBox(size: size, feed: feed)
      append(fixed, RunSource(), to: &box)
      Kinsoku.mark(&box.pieces)
      return box
    }
    box.tag = tag
    return box
  }

  private func fill(_ box: inout TextBox, _ element: XMLElement, _ scope: FormScope) {
    for child in element.children {
      switch child {
      case .text(let text, _):
        append(TemplateText.printed(text), RunSource(), to: &box)
      case .element(let inner):
        guard isPresent(inner, scope) else { continue }
        fill(&box, inline: inner, scope)
      }
    }
  }

  private func fill(_ box: inout TextBox, inline element: XMLElement, _ scope: FormScope) {
    switch element.name {
    case "b": if let last = box.pieces.indices.last { box.pieces[last].after = .phrase }
    case "br": if let last = box.pieces.indices.last { box.pieces[last].after = .line }
    case "span": fill(&box, element, scope)
    case "ruby": fill(&box, ruby: element, scope)
    case "field": fill(&box, field: element, scope)
    case "each":
      for (index, scope) in scopes(element, scope).enumerated() {
        if index > 0 { join(&box, element["join"] ?? "") }
        fill(&box, element, scope)
      }
    default: break
    }
  }

  private func join(_ box: inout TextBox, _ separator: String) {
    if separator == "line" {
      if let last = box.pieces.indices.last { box.pieces[last].after = .line }
    } else {
      append(separator, RunSource(), to: &box)
    }
  }

  private func fill(_ box: inout TextBox, field element: XMLElement, _ scope: FormScope) {
    guard let path = element["path"], case .leaf(let leaf)? = scope.value(path) else { return }
    let format = element["format"].flatMap(FormFormat.init) ?? .plain
    let text = format.text(of: leaf, on: day)
    guard !text.isEmpty else { return }
    let source = RunSource(
      site: leaf.site, field: template.label + " " + (element["name"] ?? path), text: text,
      overflow: element["overflow"].flatMap(Overflow.init) ?? .wrap,
      minimum: element.points("minimum", size: box.size, feed: box.feed),
      lines: element["lines"].flatMap(Int.init) ?? 3)
    append(text, source, to: &box)
  }

  /// A group of characters with its reading above it; without a reading it is plain text.
  private func fill(_ box: inout TextBox, ruby element: XMLElement, _ scope: FormScope) {
    let first = box.pieces.count
    fill(&box, element, scope)
    guard let reading = element.elements.first(where: { $0.name == "reading" }),
      let path = reading["path"], case .leaf(let leaf)? = scope.value(path)
    else { return }
    let text = FormFormat.plain.text(of: leaf, on: day)
    guard !text.isEmpty, box.pieces.count > first else { return }
    let source = RunSource(
      site: leaf.site, field: template.label + " " + (reading["name"] ?? path), text: text,
      overflow: .wrap)
    var above = TextBox(size: box.size, feed: box.feed)
    above.sources = box.sources
    append(text, source, to: &above)
    box.sources = above.sources
    box.rubies.append(Ruby(base: first..<box.pieces.count, reading: above.pieces))
  }

  /// Adds the characters of a run; its line ends stay line ends.
  func append(_ text: String, _ source: RunSource, to box: inout TextBox) {
    guard !text.isEmpty else { return }
    let run = box.sources.count
    var source = source
    var pieces = box.pieces
    box.pieces = []
    characters.forEach(in: text) { id in
      if let id {
        if !characters.isDrawn(id) { source.lacksGlyphs = true }
        pieces.append(characters.piece(id, run: Int32(run)))
      } else if let last = pieces.indices.last {
        pieces[last].after = .line
      }
    }
    box.pieces = pieces
    box.sources.append(source)
  }

  /// A break before nothing is none: `<br/>` in front of an empty field leaves no blank line.
  private func trimBreaks(_ box: inout TextBox) {
    if let last = box.pieces.indices.last { box.pieces[last].after = .none }
  }
}
