import Testing

@testable import FormLayout

struct EvenSpreadTests {
  @Test func `the first and last character stand at the edges with equal gaps between`() {
    let (offsets, width) = EvenSpread.offsets(pieces("電話番号"), width: 55)
    #expect(offsets == [0, 15, 30, 45])
    #expect(width == 55)
  }

  @Test func `two characters stand at both edges`() {
    #expect(EvenSpread.offsets(pieces("住所"), width: 50).offsets == [0, 40])
  }

  @Test func `a single character stands in the middle`() {
    #expect(EvenSpread.offsets(pieces("数"), width: 50).offsets == [20])
  }

  @Test func `brackets at the ends hang out by their blank halves`() {
    let (offsets, _) = EvenSpread.offsets(pieces("（郵便番号）"), width: 50)
    #expect(offsets.first == -5)
    #expect(offsets.last == 45)
  }

  @Test func `a text that does not fit is set solid`() {
    let (offsets, width) = EvenSpread.offsets(pieces("事業所の名称"), width: 40)
    #expect(offsets == [0, 10, 20, 30, 40, 50])
    #expect(width == 60)
  }
}
