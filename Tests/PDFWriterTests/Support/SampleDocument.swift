import PDFWriter
import TextShaping

/// A document like those of the product: headings, paragraphs, a ruled table, a list, a note,
/// upright text, a watermark.
struct SampleDocument {
  static let prose = [
    "第一種フロン類再生業者の許可を受けたいので、次のとおり申請します。",
    "半角ｶﾅとﾞ濁点、全角カナ、髙﨑 﨑、𠮟る、①②③、㎏、㈱、～−―。",
    "葛\u{E0100}城市と葛城市、辻\u{E0101}と辻\u{E0100}、邉\u{E0100}。",
    "結合文字のか\u{3099}とセ\u{309A}とあ\u{3099}。",
    "Latin fi ffl AVAST (R-22/HCFC22) 1,234.5 kg",
  ]

  let font: SampleFont
  var pageCount = 3
  var readable = false

  func build() -> PDFDocument {
    let document = PDFDocument(
      metadata: PDFMetadata(
        title: "許可申請書 <見本> & 副本", author: "東京再生株式会社", subject: "様式第5",
        keywords: "フロン, 再生", creator: "saisei",
        date: PDFDate(year: 2026, month: 8, day: 21, hour: 9, minute: 30)),
      readable: readable)
    let key = document.addFont(font)
    for number in 0..<pageCount {
      let part = document.root.append(.part)
      addPage(number, of: document, to: part, key: key)
    }
    document.addPageLabel(fromPage: 0, prefix: "A-")
    return document
  }

  private func addPage(
    _ number: Int, of document: PDFDocument, to part: StructureElement, key: FontKey
  ) {
    let page = document.addPage(width: 595.276, height: 841.89)
    document.addOutline(title: "第\(number + 1)葉", page: number, y: 60)
    document.addOutline(title: "本文", page: number, y: 90, level: 2)
    page.beginArtifact(.background)
    page.showRotated(
      font.set("下書き", x: -150, y: 30, size: 100), font: key, size: 100, gray: 0.9,
      around: PDFPoint(x: 297, y: 420), degrees: 45)
    page.endArtifact()
    let heading = part.append(.h(1))
    page.begin(heading, location: "頁\(number + 1)")
    page.show(font.set("様式第５ 第\(number + 1)葉", x: 70, y: 80, size: 14), font: key, size: 14)
    page.end()
    var y = 110.0
    for line in Self.prose {
      page.begin(part.append(.p))
      page.show(font.set(line, x: 70, y: y, size: 10.5), font: key, size: 10.5)
      page.end()
      y += 18
    }
    addTable(to: part, on: page, y: y, key: key)
    addList(to: part, on: page, y: y + 130, key: key)
    page.begin(part.append(.p))
    page.show(
      font.set("縦書き、「かぎ」ー。", x: 520, y: 120, size: 12, direction: .vertical), font: key,
      size: 12)
    page.end()
    page.beginArtifact(.pagination)
    page.show(font.set("\(number + 1)", x: 290, y: 810, size: 9), font: key, size: 9)
    page.endArtifact()
  }

  private func addTable(
    to part: StructureElement, on page: PDFPage, y: Double, key: FontKey
  ) {
    let table = part.append(.table)
    page.begin(table.append(.caption))
    page.show(font.set("表1 再生の量", x: 70, y: y, size: 9), font: key, size: 9)
    page.end()
    let head = table.append(.thead).append(.tr)
    let body = table.append(.tbody)
    let rows = [["冷媒", "再生した量", "備考"], ["R-22", "1,234.5 kg", ""], ["R-410A", "0.1 kg", "なし"]]
    for (row, texts) in rows.enumerated() {
      let line = row == 0 ? head : body.append(.tr)
      for (column, text) in texts.enumerated() {
        let kind: StructureKind =
          row == 0 ? .th(.column) : column == 0 ? .th(.row) : .td
        let cell = line.append(kind)
        let box = PDFRectangle(
          x: 70 + 140 * Double(column), y: y + 10 + 24 * Double(row), width: 140, height: 24)
        page.beginArtifact(.layout)
        page.rectangle(box, stroke: PDFStroke(width: 0.5), fill: row == 0 ? 0.95 : nil)
        page.endArtifact()
        guard !text.isEmpty else { continue }
        page.begin(cell)
        page.show(
          font.set(text, x: box.x + 4, y: box.y + 16, size: 10), font: key, size: 10)
        page.end()
      }
    }
    let last = body.append(.tr)
    let wide = last.append(.td)
    wide.colSpan = 3
    page.begin(wide)
    page.show(font.set("以上", x: 74, y: y + 98, size: 10), font: key, size: 10)
    page.end()
  }

  private func addList(
    to part: StructureElement, on page: PDFPage, y: Double, key: FontKey
  ) {
    let list = part.append(.l)
    for (index, text) in ["登記事項証明書", "定款"].enumerated() {
      let item = list.append(.li)
      let baseline = y + 16 * Double(index)
      page.begin(item.append(.lbl))
      page.show(font.set("(\(index + 1))", x: 70, y: baseline, size: 10), font: key, size: 10)
      page.end()
      page.begin(item.append(.lBody))
      page.show(font.set(text, x: 95, y: baseline, size: 10), font: key, size: 10)
      page.end()
    }
    page.begin(part.append(.note))
    page.show(font.set("備考 用紙はＡ４とする。", x: 70, y: y + 40, size: 9), font: key, size: 9)
    page.end()
    page.beginArtifact(.layout)
    page.line(
      from: PDFPoint(x: 70, y: y + 50), to: PDFPoint(x: 500, y: y + 50), width: 0.3, dash: [2, 1])
    page.endArtifact()
  }
}
