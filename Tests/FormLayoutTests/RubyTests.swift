import Foundation
import PermitModel
import Testing

@testable import FormLayout

struct RubyTests {
  private static let template = """
    <form xmlns="urn:saisei:form:1" id="test" title="試験" label="試験" paper="A4">
    <body><p indent="0mm">氏名　<ruby><field path="applicant.name" name="名称" overflow="wrap"/>
    <reading path="applicant.address" name="フリガナ"/></ruby>　殿</p></body></form>
    """

  private func typeset(_ name: String, _ reading: String?) throws -> TypesetDocument {
    let kana = reading.map { "  住所: \($0)\n" } ?? ""
    return try Papers.typeset(template: Self.template, "申請者:\n  名称: \(name)\n\(kana)")
  }

  private func placed(_ document: TypesetDocument) -> [PlacedText] {
    document.pages[0].drawn.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  @Test func `a reading stands in half the size over the middle of its characters`() throws {
    let document = try typeset("再生一郎", "さいせいいちろう")
    let parts = placed(document)
    #expect(parts.map { document.pages[0].text(of: $0) } == ["氏名　", "再生一郎", "　殿"])
    let base = parts[1]
    let reading = try #require(base.reading.first)
    #expect(document.pages[0].text(of: reading) == "さいせいいちろう")
    #expect(reading.size == base.size / 2)
    #expect(reading.y < base.y - base.size * 0.85)
    // Eight small characters are as wide as four of the text.
    #expect(abs(reading.offsets[0] - base.offsets[0]) < 0.01)
  }

  @Test func `a short reading is spread and a long one spreads the characters`() throws {
    let short = placed(try typeset("再生一郎", "サイ"))[1]
    let gaps = short.reading[0].offsets
    #expect(abs(gaps[0] - short.offsets[0] - short.size * 0.75) < 0.01)
    #expect(abs(gaps[1] - gaps[0] - short.size * 2) < 0.01)
    let long = placed(try typeset("再生", "さいせいちょう"))[1]
    #expect(abs(long.offsets[1] - long.offsets[0] - long.size * 1.75) < 0.01)
    let reading = long.reading[0].offsets
    // The reading reaches as far over both ends of the characters.
    let head = long.offsets[0] - reading[0]
    let tail = reading[6] + long.size / 2 - long.offsets[1] - long.size
    #expect(abs(head - tail) < 0.01)
    #expect(head > 0)
  }

  @Test func `without a reading the text is plain`() throws {
    let parts = placed(try typeset("再生一郎", nil))
    #expect(parts.count == 1)
    #expect(parts[0].reading.isEmpty)
  }

  @Test func `a base is not broken and a reading without a glyph is told`() throws {
    let template = Self.template.replacing("氏名　", with: String(repeating: "あ", count: 40))
    let document = try Papers.typeset(
      template: template, "申請者:\n  名称: 再生フロン一郎\n  住所: さ\u{1F600}\n")
    #expect(document.pages[0].texts.contains { $0.text == "再生フロン一郎" })
    #expect(document.problems.map(\.field) == ["試験 フリガナ"])
  }

  @Test func `readers get the reading behind its characters as Ruby, RB and RT`() throws {
    let bytes = try Papers.pdf([typeset("再生一郎", "さいせい")])
    let tree = try OutsideTool.run("pdfinfo", ["-struct-text", "FILE"], on: bytes)
    let order = ["氏名", "Ruby", "RB", "再生一郎", "RT", "さいせい", "殿"]
    var rest = Substring(tree)
    for part in order {
      let found = try #require(rest.range(of: part), "\(part) in \(tree)")
      rest = rest[found.upperBound...]
    }
  }
}
