import Testing

@testable import FormLayout

struct LineSettingTests {
  private func set(_ text: String) -> SetLine {
    let pieces = pieces(text)
    return LineBreaker(pieces).line(pieces.indices, isFirstIndented: false)
  }

  @Test(arguments: [
    ("あい）、う", 4.5), ("あ」（い", 3.5), ("（（あ", 2.0), ("あ、い", 3.0), ("あ）い", 3.0),
  ])
  func `two marks in a row share a blank half`(text: String, width: Double) {
    #expect(set(text).width == width)
  }

  @Test func `an opening bracket at the start of a line hangs out`() {
    #expect(set("（あ）").offsets == [-0.5, 0.5, 1.5])
  }

  @Test func `a nearly full line is stretched to the edge`() {
    let pieces = pieces(String(repeating: "あ", count: 50))
    let breaker = LineBreaker(pieces)
    let line = breaker.lines(width: 20.5)[0]
    let stretched = breaker.justified(line, to: 20.5)
    #expect(line.width == 20)
    #expect(abs((stretched.offsets.last ?? 0) + 1 - 20.5) < 0.0001)
    let gaps = zip(stretched.offsets.dropFirst(), stretched.offsets).map { $0 - $1 }
    #expect(gaps.allSatisfy { abs($0 - gaps[0]) < 0.0001 })
  }

  @Test func `a line with a wide gap stays ragged`() {
    let pieces = pieces("あいうえお" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let breaker = LineBreaker(pieces)
    let line = breaker.lines(width: 14)[0]
    #expect(breaker.justified(line, to: 14).offsets == line.offsets)
  }

  @Test func `the last line of a text is never stretched`() {
    let pieces = pieces("あいうえおかきくけこさし")
    let breaker = LineBreaker(pieces)
    let line = breaker.lines(width: 12.1)[0]
    #expect(breaker.justified(line, to: 12.1).offsets == line.offsets)
  }
}
