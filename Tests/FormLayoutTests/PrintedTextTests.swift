import Findings
import PermitModel
import Testing

@testable import FormLayout

struct PrintedTextTests {
  /// A text as it compares: one width, no blanks, no commas between thousands.
  private func bare(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x0A, 0x0C, 0x0D, 0x3000, 0x2C: continue
      case 0xFF01...0xFF5E:
        if scalar != "，" { result.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar) }
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private func printed(_ yaml: String, _ ids: [String]) throws -> String {
    let documents = try ids.map { try Papers.typeset($0, yaml) }
    return bare(try OutsideTool.text(of: Papers.pdf(documents)))
  }

  /// What the papers do not show: attached files, drawings, what only the checks need, and choices
  /// that decide about the wording instead of being printed.
  private let unprinted = [
    "手続", "申請日", "提出先", "申請者.区分", "申請者.役員", "申請者.誓約", "申請者.登記事項証明書",
    "登録免許税", "事業開始日", "フロン類の種類", "フロン類の由来", "図面", "添付", "混和による品質調整", "混和装置",
    ".区分", ".フロン類", "分析機器[0].項目", "分析機器[1].項目", "分析機器[2].項目",
  ]

  @Test func `every value of the complete example can be read back from the papers`() throws {
    let yaml = try Papers.example("toranomon")
    let text = try printed(yaml, Papers.filingOrder)
    for value in Papers.application(yaml).texts {
      guard let written = value.written,
        !unprinted.contains(where: {
          value.site.path.hasPrefix($0) || value.site.path.hasSuffix($0)
        }),
        !unprinted.contains(where: { value.site.path.contains($0 + "[") })
      else { continue }
      #expect(text.contains(bare(written)), "\(value.site.path): \(written)")
    }
  }

  @Test func `the cover shows its values in full width`() throws {
    let text = try OutsideTool.text(
      of: Papers.pdf([Papers.typeset("form-5", Papers.example("toranomon"))]))
    for value in [
      "第一種フロン類再生業者許可申請書", "１２３－４５６７", "東都県霞が関市日本八丁目９番１０号",
      "１２３（４５６）７８９０", "ＨＣＦＣ（Ｒ２２）", "ＨＦＣ（Ｒ１３４ａ）", "別紙Ｘのとおり",
      "別紙Ｙのとおり", "別紙Ｚのとおり", "蒸留精製式", "１基",
    ] {
      #expect(text.contains(value), "\(value)")
    }
  }

  @Test func `the tables show tonnes on the decimal point`() throws {
    let page = try Papers.typeset("annex-y", Papers.example("toranomon")).pages[0]
    let points = page.texts.compactMap { text in
      text.pieces.first { $0.character == "." }?.x
    }
    #expect(points.count == 20)
    let columns = Set(points.map { ($0 * 100).rounded() })
    #expect(columns.count == 5)
  }

  @Test func `the bound set is sound for tools that others wrote`() throws {
    let yaml = try Papers.example("toranomon")
    let bytes = try Papers.pdf(Papers.filingOrder.map { try Papers.typeset($0, yaml) })
    _ = try OutsideTool.run("qpdf", ["--check", "FILE"], on: bytes)
    let facts = try OutsideTool.run("pdfinfo", ["FILE"], on: bytes)
    #expect(facts.contains("Tagged:          yes"))
    let fonts = try OutsideTool.run("pdffonts", ["FILE"], on: bytes)
    #expect(fonts.contains("yes yes yes"))
    let outline = try OutsideTool.run("mutool", ["show", "FILE", "outline"], on: bytes)
    #expect(outline.contains("誓約書"))
  }
}
