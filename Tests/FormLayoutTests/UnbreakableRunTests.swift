import Testing

@testable import FormLayout

struct UnbreakableRunTests {
  /// The parts of a text that no line end falls into.
  private func parts(_ text: String) -> [String] {
    let pieces = pieces(text)
    var parts: [String] = []
    var start = 0
    for index in pieces.indices
    where index + 1 == pieces.count || pieces[index].has(.mayBreakAfter) {
      parts.append(FormLayoutTests.text(pieces[start...index]))
      start = index + 1
    }
    return parts
  }

  @Test(arguments: [
    "令和8年12月1日", "令和８年１２月１日", "2026-12-01", "令和元年度", "平成27年4月1日", "令和八年十二月一日",
    "12月1日", "R-410A", "R32", "HCFC(R22)", "Ｒ１３４ａ", "40 kg", "0.001 %", "25 ℃", "25℃", "-20℃",
    "1,000.5 kg", "10～20℃", "20リットル", "３か月", "２４時間", "第50条第1項第2号", "第５０条の２第１項",
    "第五十条第二項", "第51条第2号イ", "別紙1", "別紙Ｘ", "別表２", "様式第5", "様式第５", "03-3501-1511",
    "０９８（７６５）４３２１", "098(765)4321", "105-0001", "〒105-0001", "第331110157号", "GC-2014ATF/SPL",
    "plant@example.jp", "1/2", "±0.5", "約10", "100 m3/h", "第一種", "図1", "5.5kW",
  ])
  func `a number, date, unit or reference is one part`(run: String) {
    #expect(parts("再生施設" + run + "再生施設") == ["再", "生", "施", "設", run, "再", "生", "施", "設"])
  }

  @Test(arguments: [
    ("一般的な方法", ["一", "般", "的", "な", "方", "法"]),
    ("元の状態に", ["元", "の", "状", "態", "に"]),
    ("表示を図る", ["表", "示", "を", "図", "る"]),
    ("第1号アルミ", ["第1号", "ア", "ル", "ミ"]),
    ("令和を大切に", ["令和", "を", "大", "切", "に"]),
    ("法律第64号を8月", ["法", "律", "第64号", "を", "8月"]),
  ])
  func `words that only look like references may be broken`(text: String, want: [String]) {
    #expect(parts(text) == want)
  }

  @Test func `a reference wider than its line is torn between its parts`() {
    let pieces = pieces("第50条第1項第2号の規定")
    let lines = LineBreaker(pieces).lines(width: 4).map { FormLayoutTests.text(pieces[$0.range]) }
    #expect(lines == ["第50条", "第1項", "第2号の", "規定"])
  }

  @Test(arguments: [
    ("ＣＦＣ（Ｒ２２、Ｒ１２）", 5.5, ["ＣＦＣ", "（Ｒ２２、", "Ｒ１２）"]),
    ("ＨＦＣ（Ｒ１３４ａ）", 5.5, ["ＨＦＣ（Ｒ", "１３４ａ）"]),
  ])
  func `a number wider than its line is torn in front of a bracket that fits the next line`(
    run: String, width: Double, want: [String]
  ) {
    let pieces = pieces(run)
    let lines = LineBreaker(pieces).lines(width: width)
    #expect(lines.map { FormLayoutTests.text(pieces[$0.range]) } == want)
  }

  @Test func `a text is not made small for a reference that its cell cannot hold`() {
    func size(_ text: String, _ width: Double) -> Double {
      var box = TextBox(size: 10, feed: 15)
      box.pieces = pieces(text)
      box.isJustified = false
      return SetText(box, width: width * 10).box.size
    }
    #expect(size("第50条第1項第2号による", 4) == 10)
    #expect(size("第50条第1項の", 5.5) < 10)
    #expect(size("第50条第1項の", 6) == 10)
  }

  @Test func `no justified line pulls a run apart`() {
    let pieces = pieces("施行規則第50条第1項第2号の規定により令和8年12月1日までに40 kgを計量し、再生をする。")
    let breaker = LineBreaker(pieces)
    for width in stride(from: 10.0, through: 30, by: 0.1) {
      for line in breaker.lines(width: width) {
        let solid = breaker.line(line.range, isFirstIndented: false)
        let set = breaker.justified(line, to: width)
        for place in line.range.dropLast() where pieces[place].has(.isGlued) {
          let at = place - line.range.lowerBound
          let gap = set.offsets[at + 1] - set.offsets[at]
          #expect(gap <= solid.offsets[at + 1] - solid.offsets[at] + 0.0001, "\(width)")
        }
      }
    }
  }
}
