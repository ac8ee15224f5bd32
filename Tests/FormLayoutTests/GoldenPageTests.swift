import Foundation
import Testing

@testable import FormLayout

/// Every form with short, usual, long and worst values, to the letter and as two renderers show it.
///
/// `SAISEI_UPDATE=1` renews what is kept in Tests/Golden.
struct GoldenPageTests {
  private static let golden = Papers.root.appendingPathComponent("Tests/Golden")
  private static let isUpdate = ProcessInfo.processInfo.environment["SAISEI_UPDATE"] == "1"

  @Test(arguments: GoldenCase.allCases, Papers.filingOrder)
  func `a form looks as it did`(kept: GoldenCase, id: String) throws {
    let document = try Papers.typeset(id, kept.yaml(), pageCounts: ["form-5": 1, "annex-z": 3])
    try compare(document, name: "\(id)-\(kept.rawValue)")
  }

  @Test(arguments: GoldenCase.certificates)
  func `a certificate looks as it did`(kept: GoldenCase) throws {
    try compare(Papers.typeset(kept.certificate()), name: "certificate-\(kept.rawValue)")
  }

  @Test(arguments: GoldenCase.certificates)
  func `a sheet of the records looks as it did`(kept: GoldenCase) throws {
    try compare(Papers.typeset(kept.sheet()), name: "ledger-\(kept.rawValue)")
  }

  @Test(arguments: GoldenCase.checklists)
  func `a checklist looks as it did`(kept: GoldenCase) throws {
    try compare(Papers.typeset(kept.checklist()), name: "checklist-\(kept.rawValue)")
  }

  @Test(arguments: GoldenFollowUp.all)
  func `a paper after the permit looks as it did`(_ paper: GoldenFollowUp) throws {
    try compare(paper.typeset(), name: "\(paper.form)-\(paper.kept.rawValue)")
  }

  @Test(arguments: ["form-6", "closure-notice"], GoldenCase.notices)
  func `a notice looks as it did`(id: String, kept: GoldenCase) throws {
    let document = try Papers.typesetCase(id, kept.notice(id))
    try compare(document, name: "\(id)-\(kept.rawValue)")
  }

  @Test func `no form of the library is without its pages`() {
    #expect(
      Set(Papers.library.ids)
        == Set(
          Papers.filingOrder + ["certificate", "checklist", "ledger", "form-6", "closure-notice"]
            + GoldenFollowUp.all.map(\.form)))
  }

  private func compare(_ document: TypesetDocument, name: String) throws {
    let bytes = try Papers.pdf([document])
    try compareText(of: document, name: name)
    for renderer in PageRenderer.allCases {
      let message = try renderer.compare(
        bytes, golden: Self.golden.appendingPathComponent("\(name)-\(renderer.rawValue).png").path,
        picture: Papers.root.appendingPathComponent(
          ".build/golden-differences/\(name)-\(renderer.rawValue).png"
        ).path, update: Self.isUpdate)
      #expect(message == "", "\(name): \(message)")
    }
  }

  @Test func `a moved line and a missing rule are seen, a softer edge is not`() throws {
    let document = try Papers.typeset("annex-y", GoldenCase.usual.yaml())
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("saisei-golden-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let golden = folder.appendingPathComponent("golden.png").path
    let picture = folder.appendingPathComponent("difference.png").path
    func compare(_ document: TypesetDocument, update: Bool = false) throws -> String {
      try PageRenderer.poppler.compare(
        Papers.pdf([document]), golden: golden, picture: picture, update: update)
    }
    #expect(try compare(document, update: true) == "")
    #expect(try compare(document) == "")
    let softer = try compare(document.altered { $0.map { $0.moved(x: 0.05, y: 0.05) } })
    #expect(softer == "")
    let moved = try compare(
      document.altered { drawn in
        drawn.enumerated().map { $0.offset == 2 ? $0.element.moved(x: 0, y: 4) : $0.element }
      })
    #expect(moved.contains("squares differ"))
    #expect(moved.contains(picture))
    #expect(FileManager.default.fileExists(atPath: picture))
    let ruleless = try compare(
      document.altered { drawn in
        guard let rule = drawn.lastIndex(where: { if case .rule = $0 { true } else { false } })
        else { return drawn }
        var rest = drawn
        rest.remove(at: rule)
        return rest
      })
    #expect(ruleless.contains("squares differ"))
  }

  private func compareText(of document: TypesetDocument, name: String) throws {
    let file = Self.golden.appendingPathComponent(name + ".txt")
    let text = document.pages.map { page in
      page.texts.map(\.text).joined(separator: "\n") + "\n"
    }.joined(separator: "\u{C}\n")
    if Self.isUpdate {
      try FileManager.default.createDirectory(at: Self.golden, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    guard kept != text else { return }
    let lines = (kept.split(separator: "\n"), text.split(separator: "\n"))
    let first = zip(lines.0, lines.1).first { $0 != $1 }
    Issue.record("\(name): kept \(first?.0 ?? "fewer lines"), now \(first?.1 ?? "more lines")")
  }
}

/// A program that makes grey pictures of pages.
enum PageRenderer: String, CaseIterable {
  case poppler, mupdf

  /// Renders a file and compares its pages with a kept picture; what differs, or nothing.
  func compare(_ bytes: [UInt8], golden: String, picture: String, update: Bool) throws -> String {
    let render =
      switch self {
      case .poppler: "pdftoppm -r 40 -gray \"$0\" \"$0.p\""
      // It warns of being built without ICC, which grey does not need.
      case .mupdf: "mutool draw -q -r 40 -c gray -F pgm -o \"$0.p-%03d.pgm\" \"$0\" 2>/dev/null"
      }
    let script = Papers.root.appendingPathComponent("scripts/compare-pages").path
    let option = update ? "--update " : ""
    return try OutsideTool.run(
      "sh",
      [
        "-c",
        render + " && { \"$1\" " + option + "\"$2\" \"$3\" \"$0\".p*.pgm || test $? = 1; }",
        "FILE", script, golden, picture,
      ], on: bytes)
  }
}

extension TypesetDocument {
  /// The same with something else on its pages.
  func altered(_ change: ([Drawn]) -> [Drawn]) -> TypesetDocument {
    TypesetDocument(
      id: id, title: title,
      pages: pages.map { page in
        var page = page
        page.drawn = change(page.drawn)
        return page
      }, problems: problems, sites: sites, tags: tags)
  }
}
