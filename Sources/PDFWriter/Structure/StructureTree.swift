/// Writes the tag tree with its parent tree and, where elements have ids, the tree of ids.
struct StructureTree {
  let root: StructureElement
  let pages: [PDFPage]
  let pageIDs: [ObjectID]

  private var elementIDs: [ObjectIdentifier: ObjectID] = [:]
  private var names: [(name: String, object: ObjectID)] = []
  private var notes = 0

  init(root: StructureElement, pages: [PDFPage], pageIDs: [ObjectID]) {
    self.root = root
    self.pages = pages
    self.pageIDs = pageIDs
  }

  /// Writes everything and returns the root of the tree.
  mutating func write(to table: inout ObjectTable) -> ObjectID {
    let treeRoot = table.reserve()
    let document = write(root, parent: treeRoot, to: &table)
    var dictionary: PDFDictionary = [
      "Type": .name("StructTreeRoot"), "K": .reference(document),
      "ParentTree": .reference(table.add(parentTree())),
      "ParentTreeNextKey": .integer(pages.count),
    ]
    if !names.isEmpty {
      // A name tree is ordered by the bytes of its keys.
      let sorted = names.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      let list = sorted.flatMap {
        [PDFObject.bytes(Array($0.name.utf8)), .reference($0.object)]
      }
      dictionary.add("IDTree", .reference(table.add(.dictionary(["Names": .array(list)]))))
    }
    table.set(treeRoot, .dictionary(dictionary))
    return treeRoot
  }

  private mutating func write(
    _ element: StructureElement, parent: ObjectID, to table: inout ObjectTable
  ) -> ObjectID {
    let id = table.reserve()
    elementIDs[ObjectIdentifier(element)] = id
    let page = homePage(of: element)
    let name = element.id ?? generatedID(for: element)
    if let name { names.append((name, id)) }
    // Children are numbered before the element is written, which names them.
    var children: [ObjectID] = []
    for case .element(let child) in element.kids {
      children.append(write(child, parent: id, to: &table))
    }
    let attributes = attributes(of: element, page: page)
    table.set(id) { out in
      out.raw("<</S")
      out.name(element.kind.name)
      out.raw("/P ")
      out.reference(parent)
      if let page {
        out.raw("/Pg ")
        out.reference(pageIDs[page])
      }
      if let name {
        out.raw("/ID")
        out.hexString(Array(name.utf8))
      }
      if let alt = element.alt {
        out.raw("/Alt")
        out.text(alt)
      }
      if let text = element.actualText {
        out.raw("/ActualText")
        out.text(text)
      }
      if let language = element.language {
        out.raw("/Lang")
        out.text(language)
      }
      if let attributes {
        out.raw("/A")
        out.object(attributes)
      }
      write(kids: element.kids, page: page, children: children, to: &out)
      out.raw(">>")
    }
    return id
  }

  /// The children in their order; what stands on the element's own page is named by number alone.
  private func write(
    kids: [StructureElement.Kid], page: Int?, children: [ObjectID], to out: inout Serializer
  ) {
    guard !kids.isEmpty else { return }
    out.raw("/K")
    if kids.count > 1 { out.raw("[") }
    var rest = children[...]
    for (index, kid) in kids.enumerated() {
      switch kid {
      case .element:
        if index > 0 || kids.count == 1 { out.raw(" ") }
        if let child = rest.popFirst() { out.reference(child) }
      case .content(let place, let mcid) where place == page:
        if index > 0 || kids.count == 1 { out.raw(" ") }
        out.integer(mcid)
      case .content(let place, let mcid):
        out.raw("<</Type/MCR/Pg ")
        out.reference(pageIDs[place])
        out.raw("/MCID ")
        out.integer(mcid)
        out.raw(">>")
      }
    }
    if kids.count > 1 { out.raw("]") }
  }

  /// The page that most short references of an element mean: that of its first content.
  private func homePage(of element: StructureElement) -> Int? {
    for kid in element.kids {
      if case .content(let page, _) = kid { return page }
    }
    return nil
  }

  /// A note must have an id (PDF/UA-1 7.9).
  private mutating func generatedID(for element: StructureElement) -> String? {
    guard element.kind == .note else { return nil }
    notes += 1
    return "saisei-note-\(notes)"
  }

  private func attributes(of element: StructureElement, page: Int?) -> PDFObject? {
    if element.kind.isCell {
      var cell: PDFDictionary = ["O": .name("Table")]
      if case .th(let scope) = element.kind { cell.add("Scope", scope.map { .name($0.name) }) }
      if element.rowSpan != 1 { cell.add("RowSpan", .integer(element.rowSpan)) }
      if element.colSpan != 1 { cell.add("ColSpan", .integer(element.colSpan)) }
      if !element.headers.isEmpty {
        cell.add("Headers", .array(element.headers.map { .bytes(Array($0.utf8)) }))
      }
      return cell.entries.count > 1 ? .dictionary(cell) : nil
    }
    if element.kind == .l {
      let isNumbered = element.childElements.contains { item in
        item.childElements.contains { $0.kind == .lbl }
      }
      // Any value but None says that the items carry labels; PDF has none for ① or イロハ, and a
      // reader reads out the label itself.
      let numbering = element.listNumbering ?? .decimal
      return isNumbered
        ? .dictionary(["O": .name("List"), "ListNumbering": .name(numbering.rawValue)]) : nil
    }
    if let box = element.boundingBox, let page {
      let height = pages[page].height
      return .dictionary([
        "O": .name("Layout"),
        "BBox": .array(
          [box.x, height - box.y - box.height, box.x + box.width, height - box.y].map {
            .real($0)
          }),
      ])
    }
    return nil
  }

  private func parentTree() -> PDFObject {
    var numbers: [PDFObject] = []
    for page in pages {
      numbers.append(.integer(page.index))
      numbers.append(
        .array(
          page.markedElements.map { element in
            elementIDs[ObjectIdentifier(element)].map { .reference($0) } ?? .null
          }))
    }
    return .dictionary(["Nums": .array(numbers)])
  }
}
