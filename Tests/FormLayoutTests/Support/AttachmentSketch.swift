import PDFWriter
import PermitModel
import TextShaping

@testable import FormLayout

/// Draws a stand-in for a paper that an applicant brings: title, page numbers and, on a drawing,
/// its devices as boxes with symbols.
struct AttachmentSketch {
  let fonts: FontStack
  /// What stands at the head.
  var title: String
  /// Whose paper it is.
  var owner: String
  var pages: Int
  var paper: PaperSize
  /// Symbol and name of each box.
  var boxes: [(symbol: String, name: String)]

  struct NoFace: Error {}

  /// The bytes of the file.
  func pdf() throws -> [UInt8] {
    let document = PDFDocument(metadata: PDFMetadata(title: title, creator: "saisei examples"))
    guard let face = fonts.faces.first else { throw NoFace() }
    let key = document.addFont(FaceProgram(face: face))
    let section = document.root.append(.sect)
    for number in 0..<pages {
      // Drawings on A3 lie, texts on A4 stand.
      let page =
        paper == .a3
        ? document.addPage(width: 1190.551, height: 841.89)
        : document.addPage(width: 595.276, height: 841.89)
      if number == 0 { document.addOutline(title: title, page: 0) }
      func write(_ text: String, _ x: Double, _ y: Double, _ size: Double, _ kind: StructureKind) {
        page.begin(section.append(kind))
        page.show(Self.set(text, face, x, y, size), font: key, size: size)
        page.end()
      }
      write("\(title)（記載例）", 60, 70, 16, number == 0 ? .h(1) : .p)
      write(owner, 60, 95, 10, .p)
      draw(boxes.enumerated().filter { $0.offset % pages == number }.map(\.element), page, write)
      page.beginArtifact(.pagination)
      page.show(
        Self.set("\(number + 1) / \(pages)", face, page.width / 2 - 15, page.height - 40, 9),
        font: key, size: 9)
      page.endArtifact()
    }
    return try document.finish()
  }

  private func draw(
    _ boxes: [(symbol: String, name: String)], _ page: PDFPage,
    _ write: (String, Double, Double, Double, StructureKind) -> Void
  ) {
    let columns = paper == .a3 ? 5 : 2
    let (width, height) = ((page.width - 120) / Double(columns), 120.0)
    for (index, box) in boxes.enumerated() {
      let x = 60 + Double(index % columns) * width
      let y = 140 + Double(index / columns) * height
      page.beginArtifact(.layout)
      page.rectangle(
        PDFRectangle(x: x, y: y, width: width - 40, height: 60), stroke: PDFStroke(width: 0.8))
      if index + 1 < boxes.count, index % columns < columns - 1 {
        page.line(
          from: PDFPoint(x: x + width - 40, y: y + 30), to: PDFPoint(x: x + width, y: y + 30),
          width: 0.8)
      }
      page.endArtifact()
      write(box.symbol, x + 8, y + 22, 11, .p)
      write(box.name, x + 8, y + 44, 9, .p)
    }
  }

  private static func set(
    _ text: String, _ face: FontFace, _ x: Double, _ y: Double, _ size: Double
  ) -> [PositionedGlyph] {
    let scale = size / Double(face.unitsPerEm)
    var pen = x
    return face.shape(text, direction: .horizontal).map { glyph in
      let placed = PositionedGlyph(
        id: glyph.id, x: pen + Double(glyph.xOffset) * scale,
        y: y - Double(glyph.yOffset) * scale, unicode: glyph.text)
      pen += Double(glyph.advance) * scale
      return placed
    }
  }
}
