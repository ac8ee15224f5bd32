import Testing

@testable import FormLayout

struct SpacingTests {
  private func lines(_ text: String, _ width: Double, hangs: Bool = false) -> [String] {
    let pieces = pieces(text)
    return LineBreaker(pieces, hangs: hangs).lines(width: width).map {
      FormLayoutTests.text(pieces[$0.range])
    }
  }

  @Test func `Japanese and Latin stand apart without a blank, full-width letters do not`() {
    let latin = pieces("はR22を")
    let set = LineBreaker(latin).line(latin.indices, isFirstIndented: false)
    #expect(abs(set.width - (3.5 + 2 * Spacing.japaneseLatin)) < 0.0001)
    let wide = pieces("はＲ２２を")
    #expect(LineBreaker(wide).line(wide.indices, isFirstIndented: false).width == 5)
    // Marks bring their own blank half.
    let marks = pieces("（R22）、R32。")
    #expect(LineBreaker(marks).line(marks.indices, isFirstIndented: true).width == 6)
  }

  @Test(arguments: ["あいうえ、", "あいうえ。", "あいうえ）", "あいうえ」"])
  func `a mark at the end of a line takes half a width`(text: String) {
    let pieces = pieces(text)
    #expect(LineBreaker(pieces).line(pieces.indices, isFirstIndented: false).width == 4.5)
  }

  @Test func `a line is set closer when that saves its last character from the next line`() {
    // Twenty characters with two commas fit into nineteen widths.
    let text = "再生装置、分析機器、計測装置の構造を示す図面と書面を添付する"
    let broken = lines(text, 19.9)
    #expect(broken[0] == "再生装置、分析機器、計測装置の構造を示す")
    let pieces = pieces(text)
    let line = LineBreaker(pieces).lines(width: 19.9)[0]
    #expect(abs(line.width - 19.9) < 0.001)
    // Only the commas gave way, each as much as the other.
    let gaps = zip(line.offsets.dropFirst(), line.offsets).map { $0 - $1 }
    for (index, gap) in gaps.enumerated() {
      #expect(abs(gap - ([4, 9].contains(index) ? 0.95 : 1)) < 0.001)
    }
    #expect(abs(gaps[4] - gaps[9]) < 0.0001)
  }

  @Test func `a line that is nearly full without it is not set closer`() {
    let text = "再生装置、分析機器、計測装置の構造を示す図面と書面を添付する"
    #expect(lines(text, 19.05)[0] == "再生装置、分析機器、計測装置の構造を示")
  }

  @Test func `a stop within a line keeps its half`() {
    let piece = pieces("。あ、あ")
    #expect(Spacing.shrink(piece[0], piece[1]).total == 0)
    #expect(Spacing.shrink(piece[2], piece[3]).total == 0.5)
  }

  @Test func `blanks are widened first, then the space beside Latin, then between Japanese`() {
    let text = pieces("あいう えおかきくけこ AからBまで")
    let breaker = LineBreaker(text)
    let range = 0..<14
    let solid = breaker.line(range, isFirstIndented: false)
    #expect(!solid.isLast)
    let little = breaker.justified(solid, to: solid.width + 0.4)
    for (index, pair) in zip(little.offsets, solid.offsets).enumerated() {
      #expect(abs(pair.0 - pair.1 - (index < 4 ? 0 : index < 12 ? 0.2 : 0.4)) < 0.0001)
    }
    let more = breaker.justified(solid, to: solid.width + 0.9)
    let gaps = zip(more.offsets.dropFirst(), more.offsets).map { $0 - $1 }
    #expect(abs(gaps[3] - 0.75) < 0.0001)
    #expect(gaps[0] > 1 && gaps[0] <= 1 + Spacing.widestGap)
  }

  @Test func `no gap without a blank is so wide that a reader takes it for one`() {
    let text = pieces("再生をしたR134aの純度（99.5 %以上）は、GC-10で400 kgごとに確認し、「記録簿」に5年間残す。")
    let breaker = LineBreaker(text)
    for width in stride(from: 5.0, through: 40, by: 0.1) {
      for line in breaker.lines(width: width) {
        let set = breaker.justified(line, to: width)
        for place in set.range.dropLast() where !text[place].isBlank && !text[place + 1].isBlank {
          let at = place - set.range.lowerBound
          #expect(set.offsets[at + 1] - set.offsets[at] - text[place].advance < 0.1)
        }
      }
    }
  }

  @Test func `commas and stops hang out only where that is asked for`() {
    #expect(lines("あいうえお、かきくけこ。", 5) == ["あいうえ", "お、かきく", "けこ。"])
    #expect(lines("あいうえお、かきくけこ。", 5, hangs: true) == ["あいうえお、", "かきくけこ。"])
  }
}
