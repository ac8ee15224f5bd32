import PDFWriter
import TextShaping

/// A document with what the papers of today do not need yet: figures, notes, ids and headers,
/// spans, cells over several rows, an element that goes on over pages, texts of the same shape.
struct RichDocument {
  let font: SampleFont

  func build() -> PDFDocument {
    let document = PDFDocument(
      metadata: PDFMetadata(title: "Rich \u{1F5CE}", creator: "saisei", language: "ja"))
    let key = document.addFont(font)
    let first = document.addPage(width: 595.276, height: 841.89)
    let second = document.addPage(width: 841.89, height: 595.276)
    document.addOutline(title: "一", page: 0)
    document.addOutline(title: "二", page: 1, y: 40, level: 3)
    document.addPageLabel(fromPage: 1, prefix: "B-", style: .upperRoman, start: 3)

    func draw(_ text: String, _ y: Double, on page: PDFPage, in element: StructureElement) {
      page.begin(element)
      page.show(font.set(text, x: 50, y: y, size: 11), font: key, size: 11)
      page.end()
    }
    let section = document.root.append(.part).append(.sect)
    draw("見出し", 40, on: first, in: section.append(.h(1)))
    draw("小見出し", 60, on: first, in: section.append(.h(2)))
    let long = section.append(.p)
    draw("頁をまたぐ", 80, on: first, in: long)
    draw("文章。", 40, on: second, in: long)
    draw("葛\u{E0101}と葛、がとか\u{3099}、あ\u{3099}、ﾊﾟ", 60, on: second, in: section.append(.p))

    let line = section.append(.p)
    draw("冷媒 ", 80, on: second, in: line)
    let word = line.append(.span)
    word.language = "en-US"
    word.actualText = "R-22"
    draw("R22", 100, on: second, in: word)
    draw("注1", 120, on: second, in: line.append(.reference))
    draw("注1 別紙のとおり", 140, on: second, in: section.append(.note))
    draw("注2 同上", 160, on: second, in: section.append(.note))

    let figure = section.append(.figure)
    figure.alt = "代表者印を押す欄"
    figure.boundingBox = PDFRectangle(x: 400, y: 100, width: 40, height: 40)
    second.begin(figure)
    second.rectangle(
      PDFRectangle(x: 400, y: 100, width: 40, height: 40), stroke: PDFStroke(width: 1))
    second.end()
    addTable(to: section.append(.div), draw: { draw($0, $1, on: second, in: $2) })
    return document
  }

  private func addTable(
    to parent: StructureElement, draw: (String, Double, StructureElement) -> Void
  ) {
    let table = parent.append(.table)
    let head = table.append(.thead).append(.tr)
    for (name, id) in [("区分", "kind"), ("量", "amount")] {
      let cell = head.append(.th(id == "kind" ? .both : .column))
      cell.id = id
      if id == "amount" { cell.headers = ["kind"] }
      draw(name, 200, cell)
    }
    let body = table.append(.tbody)
    let row = body.append(.tr)
    let tall = row.append(.th(.row))
    tall.rowSpan = 2
    draw("再生", 220, tall)
    for (index, line) in [row, body.append(.tr)].enumerated() {
      let cell = line.append(.td)
      cell.headers = ["amount"]
      draw("\(index) kg", 240 + 20 * Double(index), cell)
    }
    let foot = table.append(.tfoot).append(.tr).append(.td)
    foot.colSpan = 2
    draw("計", 300, foot)
  }
}
