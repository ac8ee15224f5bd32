import Testing

@testable import FormLayout

struct EvenSpreadTests {
  @Test func `the first and last character stand at the edges with equal gaps between`() {
    let (offsets, width) = EvenSpread.offsets(pieces("電話番号")[...], width: 5.5)
    #expect(offsets == [0, 1.5, 3, 4.5])
    #expect(width == 5.5)
  }

  @Test func `two characters stand at both edges`() {
    #expect(EvenSpread.offsets(pieces("住所")[...], width: 5).offsets == [0, 4])
  }

  @Test func `a single character stands in the middle`() {
    #expect(EvenSpread.offsets(pieces("数")[...], width: 5).offsets == [2])
  }

  @Test func `brackets at the ends hang out by their blank halves`() {
    let (offsets, _) = EvenSpread.offsets(pieces("（郵便番号）")[...], width: 5)
    #expect(offsets.first == -0.5)
    #expect(offsets.last == 4.5)
  }

  @Test func `a text that does not fit is set solid`() {
    let (offsets, width) = EvenSpread.offsets(pieces("事業所の名称")[...], width: 4)
    #expect(offsets == [0, 1, 2, 3, 4, 5])
    #expect(width == 6)
  }
}
