import PermitModel
import XMLTree

/// Puts values into a template: no repetition and no condition is left afterwards.
struct Expansion {
  /// The form.
  let template: FormTemplate
  /// Id of the edition of the day; nil for a form without editions.
  let edition: String?
  /// The day whose law the paper follows.
  let day: CivilDate
  /// The characters of all papers of a set.
  let characters: CharacterRegister
  /// What all papers of a set share that holds no value.
  let fixedTexts: FixedTexts
  /// The texts that go to a 続紙.
  let sheets: ContinuationSheets
  /// The structure built so far.
  var tags: TagTree
  /// Title of this very document, where the form has several wordings.
  private(set) var documentTitle: String?
  private var hasMark = false

  init(
    _ template: FormTemplate, on day: CivilDate, characters: CharacterRegister,
    fixedTexts: FixedTexts, sheets: ContinuationSheets = ContinuationSheets(),
    isTrial: Bool = false
  ) {
    tags = TagTree(isTrial: isTrial)
    self.template = template
    self.day = day
    self.edition = template.edition(on: day.iso)?.id
    self.characters = characters
    self.fixedTexts = fixedTexts
    self.sheets = sheets
  }

  /// The blocks of the whole form.
  mutating func blocks(of value: FormValue) -> [Block] {
    let body = blocks(template.body, FormScope(value), parent: nil)
    return body + sheets.blocks(&self)
  }

  /// The blocks of an element's children.
  mutating func blocks(_ element: XMLElement, _ scope: FormScope, parent: Int?) -> [Block] {
    var blocks: [Block] = []
    for child in element.elements { blocks += block(child, scope, parent: parent) }
    return blocks
  }

  /// Whether an element is there on this day with these values.
  func isPresent(_ element: XMLElement, _ scope: FormScope) -> Bool {
    let editions = element.names("edition")
    if !editions.isEmpty {
      guard let edition, editions.contains(edition) else { return false }
    }
    return element.names("when").allSatisfy(scope.holds)
      && !element.names("unless").contains(where: scope.holds)
  }

  /// The scopes of a repetition.
  func scopes(_ element: XMLElement, _ scope: FormScope) -> [FormScope] {
    guard let path = element["path"], case .list(let items, _)? = scope.value(path) else {
      return []
    }
    return items.map { scope.inside($0) }
  }

  private mutating func block(_ element: XMLElement, _ scope: FormScope, parent: Int?) -> [Block] {
    guard isPresent(element, scope) else { return [] }
    switch element.name {
    case "each":
      return scopes(element, scope).flatMap { blocks(element, $0, parent: parent) }
    case "section":
      let tag = tags.add(.section, to: parent)
      let head: [Block] = element.isSet("new-page") ? [.newPage] : []
      return head + blocks(element, scope, parent: tag)
    case "mark":
      let box = text(element, scope, tag: tags.add(.paragraph, to: parent), align: .end)
      var margins = margins(element)
      margins.keepsWithNext = true
      hasMark = true
      return [.text(box, margins: margins), .running(running(box, element))]
    case "title":
      let box = title(element, scope, parent)
      if element.isSet("names-document") { documentTitle = box.text(characters) }
      let head = Block.text(box, margins: headMargins(element))
      return hasMark ? [head] : [head, .running(runningTitle(element, scope))]
    case "heading":
      let level = element["level"].flatMap(Int.init) ?? 2
      let box = text(element, scope, tag: tags.add(.heading(level), to: parent))
      return [.text(box, margins: headMargins(element))]
    case "p":
      return [.text(paragraph(element, scope, parent), margins: margins(element))]
    case "note":
      let box = text(
        element, scope, tag: tags.add(.note, to: parent), defaults: TextDefaults(size: 9))
      return [.text(box, margins: margins(element))]
    case "space":
      return [.space(element.points("height", size: template.size, feed: feed))]
    case "addressees": return addressees(element, scope, parent)
    case "entries": return entries(element, scope, parent)
    case "list": return list(element, scope, parent)
    case "table": return table(element, scope, parent)
    default: return []
    }
  }

  /// Line feed of the text of the form in points.
  var feed: Double { template.size * template.feed }

  private mutating func paragraph(_ element: XMLElement, _ scope: FormScope, _ parent: Int?)
    -> TextBox
  {
    var box = text(element, scope, tag: tags.add(.paragraph, to: parent))
    if element["indent"] == nil, element["hang"] == nil, box.align == .start {
      box.firstIndent = box.size
    }
    return box
  }

  private mutating func title(_ element: XMLElement, _ scope: FormScope, _ parent: Int?) -> TextBox
  {
    text(
      element, scope, tag: tags.add(.title, to: parent), align: .center,
      defaults: TextDefaults(size: 14, tracking: Length(value: 0.1, unit: .characters)))
  }

  private func headMargins(_ element: XMLElement) -> Margins {
    var margins = margins(element)
    margins.keepsWithNext = true
    return margins
  }

  private func running(_ box: TextBox, _ element: XMLElement) -> TextBox {
    var running = box
    running.tag = nil
    append(element["continued"] ?? "（続き）", RunSource(), to: &running)
    for index in running.pieces.indices { running.pieces[index].after = .none }
    Kinsoku.mark(&running.pieces)
    return running
  }

  /// Papers without a mark repeat their title in small type.
  private func runningTitle(_ element: XMLElement, _ scope: FormScope) -> TextBox {
    let small = element.changing([("size", "9pt"), ("tracking", nil)])
    return running(text(small, scope, tag: nil, align: .end), element)
  }
}
