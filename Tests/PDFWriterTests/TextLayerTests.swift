import Foundation
import Testing
import TextShaping

@testable import PDFWriter

/// What a reader gets back when the text of a file is copied or searched.
@Suite struct TextLayerTests {
  let font: SampleFont
  let scratch: ScratchFolder

  init() throws {
    font = try SampleFont()
    scratch = try ScratchFolder()
  }

  /// A page with one text a line.
  private func file(
    _ lines: [String], direction: WritingDirection = .horizontal
  ) throws -> String {
    let document = PDFDocument(metadata: PDFMetadata(title: "本文", creator: "saisei"))
    let key = document.addFont(font)
    let page = document.addPage(width: 800, height: max(800, 40 + 30 * Double(lines.count)))
    document.addOutline(title: "本文", page: 0)
    for (number, line) in lines.enumerated() {
      let place = 40 + 30 * Double(number)
      page.begin(document.root.append(.p))
      page.show(
        font.set(
          line, x: direction == .horizontal ? 20 : 780 - place,
          y: direction == .horizontal ? place : 20, size: 10, direction: direction),
        font: key, size: 10)
      page.end()
    }
    return try scratch.write(document.finish(), as: "text.pdf")
  }

  /// The code points of the lines of a text, without the form feed at its end.
  private func lines(_ text: String) -> [[Unicode.Scalar]] {
    text.split(separator: "\n").map { Array($0.unicodeScalars) }
      .filter { $0 != ["\u{C}"] && !$0.isEmpty }
  }

  static let samples = [
    "第一種フロン類再生業者の許可を受けたいので、次のとおり申請します。",
    "半角ｶﾅｯﾁとｶﾞｷﾞ、ﾊﾟ",
    "髙﨑德 𠮟填剝頰 \u{FA19}神 \u{FA1C}靖",
    "葛\u{E0100}城市と葛城市と葛\u{E0101}飾区、辻\u{E0101}辻\u{E0100}、邉\u{E0100}",
    "がか\u{3099}ぱは\u{309A}セ\u{309A}",
    "㎏ kg ㍑ ① Ⅷ ㈱ 〜～−－—―‐-",
    "fi ffl office 1,234.5",
    "ﾞ゛゜ﾟ・･",
  ]

  @Test(arguments: samples)
  func `poppler returns the code points that were given`(sample: String) throws {
    #expect(font.face.missing(in: sample).isEmpty)
    let result = try OutsideTool(name: "pdftotext").run("-enc", "UTF-8", file([sample]), "-")
    #expect(result.errors == "")
    #expect(lines(result.output) == [Array(sample.unicodeScalars)])
  }

  @Test func `every character of the font comes back`() throws {
    let all = (0x21...0x2FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
      .filter { $0.standsAlone && font.face.covers($0) }
    #expect(all.count > 11_000)
    #expect(try read(all.map { String($0) }) == all)
  }

  @Test func `every variation sequence of the font comes back`() throws {
    // Most have the shape of the plain character: one glyph, several texts.
    let selectors = (0xE0100...0xE0110 as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    let bases = (0x3400...0x2FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
      .filter { font.face.covers($0) }
    let all = bases.flatMap { base in
      selectors.filter { font.face.covers(base, selector: $0) }.flatMap { [base, $0] }
    }
    #expect(all.count > 2 * 10_000)
    let characters = stride(from: 0, to: all.count, by: 2).map { start in
      var character = String.UnicodeScalarView()
      character.append(contentsOf: all[start..<start + 2])
      return String(character)
    }
    #expect(try read(characters) == all)
  }

  /// The code points that poppler reads from a page with these characters, sixty a line.
  private func read(_ characters: [String]) throws -> [Unicode.Scalar] {
    let samples = stride(from: 0, to: characters.count, by: 60).map { start in
      characters[start..<min(start + 60, characters.count)].joined()
    }
    let result = try OutsideTool(name: "pdftotext")
      .run("-raw", "-enc", "UTF-8", file(samples), "-")
    return lines(result.output).flatMap { $0 }
  }

  @Test func `mutool returns the code points that were given`() throws {
    // Without selectors: mutool 1.21 breaks surrogates that are part of a longer text.
    let samples = Self.samples.filter { !$0.contains("葛") }
    let result = try OutsideTool(name: "mutool").run("draw", "-q", "-F", "txt", file(samples))
    #expect(lines(result.output) == samples.map { Array($0.unicodeScalars) })
  }

  @Test func `a base and a mark drawn over it come back in their order`() throws {
    let text = "いあ\u{3099}い"
    let result = try OutsideTool(name: "pdftotext").run("-enc", "UTF-8", file([text]), "-")
    // Poppler may begin a new line at the mark, which goes back over the base.
    #expect(lines(result.output).flatMap { $0 } == Array(text.unicodeScalars))
  }

  @Test func `upright text comes back in the order of reading`() throws {
    let text = "縦書きの「かぎ」、ー。"
    let result = try OutsideTool(name: "pdftotext")
      .run("-raw", file([text], direction: .vertical), "-")
    #expect(lines(result.output).flatMap { $0 } == Array(text.unicodeScalars))
  }

  @Test func `every font is embedded, subset and mapped to Unicode`() throws {
    let rows = try OutsideTool(name: "pdffonts").run(file(Self.samples)).output
      .split(separator: "\n").dropFirst(2)
    #expect(rows.count == 1)
    for row in rows {
      let columns = row.split(separator: " ")
      #expect(columns.first?.hasSuffix("+BIZUDMincho-Regular") == true)
      #expect(columns.suffix(5).prefix(3) == ["yes", "yes", "yes"])
    }
  }

  @Test func `the facts about the document reach the reader`() throws {
    let path = try scratch.write(SampleDocument(font: font).build().finish(), as: "facts.pdf")
    let info = try OutsideTool(name: "pdfinfo").run("-isodates", path)
    #expect(info.errors == "")
    let facts = Dictionary(
      uniqueKeysWithValues: info.output.split(separator: "\n").compactMap { line in
        line.firstIndex(of: ":").map { colon in
          (
            String(line[..<colon]),
            line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
          )
        }
      })
    #expect(facts["Title"] == "許可申請書 <見本> & 副本")
    #expect(facts["Author"] == "東京再生株式会社")
    #expect(facts["Subject"] == "様式第5")
    #expect(facts["Keywords"] == "フロン, 再生")
    #expect(facts["Creator"] == "saisei")
    #expect(facts["CreationDate"] == "2026-08-21T09:30:00+09")
    #expect(facts["Tagged"] == "yes")
    #expect(facts["Pages"] == "3")
    #expect(facts["Page size"] == "595.276 x 841.89 pts (A4)")
  }

  @Test func `the tags are read as they were given`() throws {
    let path = try scratch.write(
      SampleDocument(font: font, pageCount: 1).build().finish(), as: "tags.pdf")
    let tree = try OutsideTool(name: "pdfinfo").run("-struct-text", path).output
    let tags = tree.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(tags.starts(with: ["Document", "Part", "H1 (block)"]), "\(tree)")
    for text in ["様式第５ 第1葉"] + SampleDocument.prose {
      #expect(tags.contains { isSame($0, "\"\(text)\"") }, "\(text)")
    }
    #expect(tags.filter { $0 == "TH:" }.count == 5)
    #expect(tags.filter { $0 == "TD" || $0 == "TD:" }.count == 5)
    // Artifacts are not read out.
    #expect(!tree.contains("下書き"))
  }
}

extension Unicode.Scalar {
  /// Whether the character is drawn by itself, neither as a mark on another nor as mere space.
  fileprivate var standsAlone: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .privateUse, .spaceSeparator: false
    default: !properties.isDefaultIgnorableCodePoint
    }
  }
}
