import Foundation
import PDFWriter
import Testing

/// The tag tree, outline and page labels as they stand in the file.
@Suite struct StructureTests {
  /// The objects of a readable file by number.
  private func objects(_ draft: Draft) throws -> [Int: String] {
    var result: [Int: String] = [:]
    for part in try draft.text().components(separatedBy: "\nendobj\n") {
      let lines = part.components(separatedBy: " 0 obj\n")
      guard lines.count == 2, let number = lines[0].split(separator: "\n").last.map({ Int($0) })
      else { continue }
      result[number ?? 0] = lines[1]
    }
    return result
  }

  /// The elements of one structure type, in the order of the file.
  private func elements(_ name: String, in objects: [Int: String]) -> [String] {
    objects.sorted { $0.key < $1.key }.map(\.value).filter { $0.hasPrefix("<</S/\(name)/P ") }
  }

  @Test func `content on several pages stays in one element`() throws {
    let draft = Draft()
    let second = draft.document.addPage(width: 200, height: 100)
    let paragraph = draft.document.root.append(.p)
    draft.draw("a", in: paragraph)
    draft.draw("b", in: paragraph, on: second)
    draft.draw("c", in: paragraph, on: second)
    let objects = try objects(draft)
    let element = try #require(elements("P", in: objects).first)
    #expect(
      element.hasSuffix(
        "/Pg 3 0 R/K[1<</Type/MCR/Pg 4 0 R/MCID 0>><</Type/MCR/Pg 4 0 R/MCID 1>>]>>"))
    let number = try #require(objects.first { $0.value == element }?.key)
    let heading = try #require(objects.first { $0.value.hasPrefix("<</S/H1/") }?.key)
    #expect(
      objects.values.contains(
        "<</Nums[0[\(heading) 0 R \(number) 0 R] 1[\(number) 0 R \(number) 0 R]]>>"))
  }

  @Test func `content and children keep the order of the calls`() throws {
    let draft = Draft()
    let paragraph = draft.document.root.append(.p)
    draft.draw("a", in: paragraph)
    draft.draw("b", in: paragraph.append(.span))
    draft.draw("c", in: paragraph)
    let objects = try objects(draft)
    let span = try #require(objects.first { $0.value.hasPrefix("<</S/Span/") }?.key)
    #expect(elements("P", in: objects).first?.hasSuffix("/K[1 \(span) 0 R 3]>>") == true)
  }

  @Test func `attributes of cells are written only where they say something`() throws {
    let draft = Draft()
    let table = draft.document.root.append(.table)
    let head = table.append(.tr)
    for scope in [HeaderScope.row, .column, .both] {
      draft.draw("a", in: head.append(.th(scope)))
    }
    let row = table.append(.tr)
    let wide = row.append(.td)
    wide.colSpan = 2
    wide.rowSpan = 2
    draft.draw("b", in: wide)
    draft.draw("c", in: row.append(.td))
    draft.draw("d", in: table.append(.tr).append(.td))
    let objects = try objects(draft)
    let heads = elements("TH", in: objects)
    #expect(heads.count == 3)
    for (element, scope) in zip(heads, ["Row", "Column", "Both"]) {
      #expect(element.contains("/A<</O/Table/Scope/\(scope)>>"))
    }
    let cells = elements("TD", in: objects)
    #expect(
      cells.map { $0.contains("/A<</O/Table/RowSpan 2/ColSpan 2>>") } == [true, false, false])
    #expect(cells.map { $0.contains("/A") } == [true, false, false])
  }

  @Test func `ids are listed in order and headers refer to them`() throws {
    let draft = Draft()
    let row = draft.document.root.append(.table).append(.tr)
    for name in ["b", "a"] {
      let head = row.append(.th(.column))
      head.id = name
      head.headers = ["a"]
      draft.draw(name, in: head)
    }
    let cell = row.append(.td)
    cell.headers = ["a", "b"]
    draft.draw("c", in: cell)
    draft.draw("n", in: draft.document.root.append(.note))
    let text = try draft.text()
    let range = try #require(text.range(of: "<</Names["))
    let names = text[range.upperBound...].prefix { $0 != "]" }
    #expect(
      names.components(separatedBy: "<").dropFirst().map { $0.prefix { $0 != ">" } } == [
        "61", "62",
        Substring(
          "saisei-note-1".utf8.map { String($0, radix: 16).uppercased() }
            .joined()),
      ])
    #expect(text.contains("/Headers[<61><62>]"))
  }

  @Test func `texts for reading aloud are kept`() throws {
    let draft = Draft()
    let figure = draft.document.root.append(.figure)
    figure.alt = "代表者印"
    figure.boundingBox = PDFRectangle(x: 10, y: 20, width: 30, height: 40)
    draft.draw("a", in: figure)
    let span = draft.document.root.append(.p).append(.span)
    span.actualText = "R-22"
    span.language = "en"
    draft.draw("b", in: span)
    let objects = try objects(draft)
    #expect(
      elements("Figure", in: objects).first?
        .contains("/Alt<FEFF4EE3886880055370>") == true)
    #expect(
      elements("Figure", in: objects).first?.contains("/A<</O/Layout/BBox[10 40 40 80]>>") == true)
    #expect(elements("Span", in: objects).first?.contains("/ActualText(R-22)/Lang(en)") == true)
  }

  @Test func `a list says that its items carry labels only if they do`() throws {
    let draft = Draft()
    for isLabelled in [true, false] {
      let item = draft.document.root.append(.l).append(.li)
      if isLabelled { draft.draw("1", in: item.append(.lbl)) }
      draft.draw("a", in: item.append(.lBody))
    }
    let lists = elements("L", in: try objects(draft))
    #expect(lists.map { $0.contains("/A<</O/List/ListNumbering/Decimal>>") } == [true, false])
  }

  @Test func `a list says what its labels are`() throws {
    let draft = Draft()
    for numbering in [ListNumbering.lowerAlpha, .disc] {
      let list = draft.document.root.append(.l)
      list.listNumbering = numbering
      let item = list.append(.li)
      draft.draw("a", in: item.append(.lbl))
      draft.draw("b", in: item.append(.lBody))
    }
    let lists = elements("L", in: try objects(draft))
    #expect(lists.map { $0.contains("/ListNumbering/LowerAlpha") } == [true, false])
    #expect(lists.map { $0.contains("/ListNumbering/Disc") } == [false, true])
  }

  @Test func `the outline is linked by its levels`() throws {
    let draft = Draft(hasOutline: false)
    for (title, level) in [("a", 1), ("b", 2), ("c", 3), ("d", 2), ("e", 1)] {
      draft.document.addOutline(title: title, page: 0, y: 30, level: level)
    }
    let objects = try objects(draft)
    func number(_ title: String) throws -> Int {
      try #require(objects.first { $0.value.hasPrefix("<</Title(\(title))") }?.key)
    }
    let (a, b, c, d, e) =
      try (number("a"), number("b"), number("c"), number("d"), number("e"))
    let root = try #require(objects.first { $0.value.hasPrefix("<</Type/Outlines") })
    #expect(root.value == "<</Type/Outlines/First \(a) 0 R/Last \(e) 0 R/Count 5>>")
    #expect(
      objects[a] == "<</Title(a)/Parent \(root.key) 0 R/Next \(e) 0 R/First \(b) 0 R"
        + "/Last \(d) 0 R/Count 3/Dest[3 0 R/XYZ null 70 null]>>")
    #expect(
      objects[c]?.hasPrefix("<</Title(c)/Parent \(b) 0 R/Dest") == true)
    #expect(
      objects[d]?.hasPrefix("<</Title(d)/Parent \(a) 0 R/Prev \(b) 0 R/Dest") == true)
  }

  @Test func `page labels begin with the first page`() throws {
    let draft = Draft()
    for _ in 0..<2 {
      draft.draw(
        "a", in: draft.document.root.append(.p), on: draft.document.addPage(width: 9, height: 9))
    }
    draft.document.addPageLabel(fromPage: 2, prefix: "B-", style: .lowerRoman, start: 4)
    draft.document.addPageLabel(fromPage: 1, style: .none)
    #expect(
      try draft.text().contains(
        "/PageLabels<</Nums[0<</S/D>> 1<<>> 2<</S/r/P(B-)/St 4>>]>>"))
  }
}
