import Findings
import PermitModel
import Testing

@testable import FormLayout

struct FixedTextTests {
  private let day = CivilDate(2026, 12, 1)

  @Test func `a certificate does not depend on those set before it`() throws {
    let options = TypesetOptions(asOf: try #require(day))
    let typesetter = Typesetter(library: Papers.library, fonts: try Papers.fonts())
    for paper in [GoldenCase.worst, .usual, .short, .usual] {
      let certificate = paper.certificate()
      let after = try typesetter.typeset("certificate", certificate, options: options)
      #expect(try Papers.pdf([after]) == Papers.pdf([Papers.typeset(certificate)]))
    }
  }

  @Test func `a paper does not depend on those set before it`() throws {
    let yaml = try Papers.example("toranomon")
    let application = Papers.application(yaml)
    let options = TypesetOptions(asOf: try #require(day))
    let typesetter = Typesetter(library: Papers.library, fonts: try Papers.fonts())
    for id in Papers.filingOrder + Papers.filingOrder.reversed() {
      let after = try typesetter.typeset(id, application, options: options)
      #expect(try Papers.pdf([after]) == Papers.pdf([Papers.typeset(id, yaml)]), "\(id)")
    }
  }

  @Test func `a fixed text is set anew for another width or another style`() throws {
    var box = TextBox(size: 10, feed: 15)
    box.pieces = pieces(String(repeating: "第一種フロン類", count: 4))
    box.memory = SettingMemory()
    var plain = box
    plain.memory = nil
    for width in [100.0, 60, 100] {
      #expect(
        SetText(box, width: width).lines.map(\.range)
          == SetText(plain, width: width).lines.map(\.range))
    }
    var spread = box
    spread.isSpread = true
    #expect(SetText(spread, width: 400).lines.count == 1)
    #expect(SetText(box, width: 60).lines.count > 4)
  }

  @Test func `a text that was changed has no memory of how it was set`() {
    var box = TextBox(size: 10, feed: 15)
    box.memory = SettingMemory()
    box.pieces = pieces("あいう")
    #expect(box.memory == nil)
  }

  @Test(arguments: [
    ("25mm", 25.0), ("10.5pt", 10.5), ("0.1em", 0.1), (".5line", 0.5), ("2*", 2), ("*", 1),
    ("123456789012345.75pt", 123_456_789_012_345.75),
  ])
  func `a length has the value that its figures say`(text: String, value: Double) {
    #expect(Length(text)?.value == value)
  }

  @Test(arguments: ["", "mm", ".pt", "1.2.3pt", "-1pt", "1 pt", "1e3pt", "１pt", "10", "10px"])
  func `what is no length is none`(text: String) {
    #expect(Length(text) == nil)
  }
}
