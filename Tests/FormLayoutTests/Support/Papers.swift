import Findings
import Foundation
import PDFWriter
import PermitInput
import PermitModel
import TextShaping

@testable import FormLayout

/// The forms, the font and the examples of this repository.
enum Papers {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let library = FormLibrary(directory: root.appendingPathComponent("forms").path)

  static let filingOrder = [
    "form-5", "annex-x", "annex-y", "annex-z", "table-1", "table-2", "suitability", "capacity",
    "intake-plan", "oath", "cover-list",
  ]

  static func fonts() throws -> FontStack {
    let path = root.appendingPathComponent("fonts/BIZUDMincho-Regular.ttf").path
    return FontStack(faces: [try FontFace(path: path)])
  }

  /// The text of an example file.
  static func example(_ name: String) throws -> String {
    try String(
      contentsOf: root.appendingPathComponent("examples/\(name)/application.yaml"),
      encoding: .utf8)
  }

  /// A case from YAML text.
  static func application(_ yaml: String) -> PermitApplication {
    CaseReader.read(text: yaml, file: "case.yaml").application
  }

  /// Sets one paper of a case.
  static func typeset(
    _ id: String, _ yaml: String, asOf: String = "2026-12-01", draft: Bool = false,
    pageCounts: [String: Int] = [:]
  ) throws -> TypesetDocument {
    try Typesetter(library: library, fonts: fonts()).typeset(
      id, application(yaml), options: options(asOf, draft, pageCounts))
  }

  /// Sets a paper of a case of any kind.
  static func typesetCase(
    _ id: String, _ yaml: String, asOf: String = "2027-12-01"
  ) throws -> TypesetDocument {
    let content = CaseReader.read(text: yaml, file: "case.yaml").content
    return try Typesetter(library: library, fonts: fonts()).typeset(
      id, BoundCase(content), options: options(asOf, false, [:]))
  }

  /// Sets a certificate.
  static func typeset(_ certificate: ReclaimCertificate) throws -> TypesetDocument {
    try Typesetter(library: library, fonts: fonts()).typeset(
      "certificate", certificate, options: options("2026-12-01", false, [:]))
  }

  /// Sets a checklist.
  static func typeset(_ checklist: ReviewChecklist) throws -> TypesetDocument {
    try Typesetter(library: library, fonts: fonts()).typeset(
      "checklist", checklist, options: options("2026-12-01", false, [:]))
  }

  /// Sets a sheet of the records.
  static func typeset(_ sheet: LedgerSheet) throws -> TypesetDocument {
    try Typesetter(library: library, fonts: fonts()).typeset(
      "ledger", sheet, options: options("2026-12-01", false, [:]))
  }

  /// Sets a form that is written in the test itself.
  static func typeset(template: String, _ yaml: String) throws -> TypesetDocument {
    let (library, remove) = try self.library(of: ["test.xml": template])
    defer { remove() }
    return try Typesetter(library: library, fonts: fonts()).typeset(
      "test", application(yaml), options: options("2026-12-01", false, [:]))
  }

  /// A library of files written in the test; the closure removes them.
  static func library(of files: [String: String]) throws -> (FormLibrary, () -> Void) {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("saisei-forms-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    let library = FormLibrary(
      schema: root.appendingPathComponent("forms/form.rng").path,
      files: files.keys.sorted().map { folder.appendingPathComponent($0).path })
    return (library, { try? FileManager.default.removeItem(at: folder) })
  }

  /// The bytes of a file with these papers.
  static func pdf(_ documents: [TypesetDocument]) throws -> [UInt8] {
    try PaperWriter(fonts: fonts()).pdf(
      of: documents, metadata: PDFMetadata(title: "試験", creator: "saisei"))
  }

  static func options(
    _ asOf: String, _ draft: Bool, _ counts: [String: Int]
  ) -> TypesetOptions {
    let day = CivilDate(iso: asOf) ?? CivilDate(containing: 2026)
    return TypesetOptions(asOf: day, draft: draft, pageCounts: counts)
  }
}

extension CivilDate {
  /// 1 January, for a test that gives an unusable day; the calendar always has it.
  fileprivate init(containing year: Int) {
    guard let day = CivilDate(year, 1, 1) else { preconditionFailure("no such year") }
    self = day
  }
}

/// A text of a page as a test wants to see it: characters at their places on the page.
struct PrintedText {
  struct Piece {
    var character: Character
    var size: Double
    var x: Double
    var y: Double
    var path: String
  }

  var pieces: [Piece]
  var tag: Int?
  var isVertical: Bool
  var endsLine: Bool

  /// The text as it reads.
  var text: String { String(pieces.map(\.character)) }
}

extension TypesetPage {
  /// The texts of the page in drawing order.
  var texts: [PrintedText] {
    drawn.compactMap { drawn -> PrintedText? in
      guard case .text(let text) = drawn else { return nil }
      let pieces = zip(text.pieces, text.offsets).map { piece, offset in
        PrintedText.Piece(
          character: Character(characters[Int(piece.id)].text), size: text.size,
          x: text.x + (text.isVertical ? 0 : offset), y: text.y + (text.isVertical ? offset : 0),
          path: text.path(of: piece))
      }
      return PrintedText(
        pieces: pieces, tag: text.tag, isVertical: text.isVertical,
        endsLine: text.endsLine)
    }
  }

  /// The rules of the page.
  var rules: [Rule] {
    drawn.compactMap { if case .rule(let rule) = $0 { rule } else { nil } }
  }
}

/// A register without a font: full widths are one size wide, ASCII and half-width kana half of it.
enum PlainRegister {
  static func make() -> CharacterRegister {
    CharacterRegister(shape: { character in
      let value = character.unicodeScalars.first?.value ?? 0
      let isNarrow = value < 0x80 || (0xFF61...0xFF9F).contains(value)
      let glyph = Glyph(id: value, advance: isNarrow ? 500 : 1000, text: String(character))
      return CharacterRegister.Shape(face: 0, isDrawn: true, glyphs: [glyph], unitsPerEm: 1000)
    })
  }
}

/// Pieces of a text with the places where it may be broken.
func pieces(_ text: String) -> [Piece] {
  let register = PlainRegister.make()
  var pieces: [Piece] = []
  register.forEach(in: text) { id in
    if let id { pieces.append(register.piece(id, run: 0)) }
  }
  Kinsoku.mark(&pieces)
  return pieces
}

/// The pieces of a range as they read.
func text(_ pieces: ArraySlice<Piece>) -> String {
  String(String.UnicodeScalarView(pieces.compactMap { Unicode.Scalar($0.scalar) }))
}
