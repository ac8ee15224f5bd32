import Testing

@testable import FormLayout

struct LineBreakerTests {
  /// The lines of a text, set to so many full widths.
  private func lines(_ text: String, width: Double, indent: Double = 0) -> [String] {
    let pieces = pieces(text)
    return LineBreaker(pieces).lines(width: width, indent: indent).map { line in
      FormLayoutTests.text(pieces[line.range])
    }
  }

  @Test(arguments: [
    // A comma, a stop, a closing bracket, small kana, ー, 々 and ・ never begin a line.
    ("あいうえお、かき", 5.0, ["あいうえ", "お、かき"]),
    ("あいうえお。", 5.0, ["あいう", "えお。"]),
    ("あいう（えお）か", 6.0, ["あいう（え", "お）か"]),
    ("あいうえきゃく", 6.0, ["あいうえ", "きゃく"]),
    ("人人人人人々の", 5.0, ["人人人人", "人々の"]),
    ("あいうえお・か", 5.0, ["あいうえ", "お・か"]),
    // An opening bracket never ends a line.
    ("あいうえ「おか」", 5.0, ["あいうえ", "「おか」"]),
    // Words, numbers, numbers with units and refrigerant numbers stay whole.
    ("あいうえR134aか", 5.0, ["あいうえ", "R134aか"]),
    ("あいうＲ１３４ａか", 5.0, ["あいう", "Ｒ１３４ａ", "か"]),
    ("あいうえ400 kgを", 6.0, ["あいうえ", "400 kgを"]),
    ("ああああ２４時間の", 6.0, ["ああああ", "２４時間の"]),
    ("あああああ八12番地", 7.0, ["あああああ八", "12番地"]),
    ("機器はGC-10である", 5.0, ["機器は", "GC-10で", "ある"]),
    ("塔頂温度は-20℃と", 6.0, ["塔頂温度は", "-20℃と"]),
    // A katakana word is not torn where the line can spare it.
    ("あいうえおカメラの", 7.0, ["あいうえお", "カメラの"]),
  ])
  func `kinsoku moves characters to the next line`(text: String, width: Double, want: [String]) {
    #expect(lines(text, width: width) == want)
  }

  @Test(arguments: Array("、。，．）〕］」』】・：；？！ー々ゝヽぁっゃゅょッャュョヶ゛゜℃％%°)],"))
  func `a character forbidden at the start of a line never begins one`(_ mark: Character) {
    for width in 3...9 {
      let broken = lines("人人人人人人\(mark)人人人人人人", width: Double(width))
      #expect(!broken.contains { $0.first == mark }, "width \(width): \(broken)")
    }
  }

  @Test(arguments: Array("（〔［「『【￥〒＃第№([$"))
  func `a character forbidden at the end of a line never ends one`(_ mark: Character) {
    for width in 3...9 {
      let broken = lines("人人人人人人\(mark)人人人人人人", width: Double(width))
      #expect(!broken.contains { $0.last == mark }, "width \(width): \(broken)")
    }
  }

  @Test func `a text that fits stays on one line`() {
    #expect(lines("あいうえお", width: 5) == ["あいうえお"])
  }

  @Test func `no character is left alone on the last line`() {
    #expect(lines("あいうえおか", width: 5) == ["あいうえ", "おか"])
    #expect(lines("あいうえおか。", width: 5.5) == ["あいうえ", "おか。"])
  }

  @Test func `a word wider than the line is torn rather than lost`() {
    let text = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    let broken = lines(text, width: 3)
    #expect(broken.count > 1)
    #expect(broken.joined() == text)
  }

  @Test func `a torn word keeps its comma and its brackets`() {
    #expect(lines("Ｒ２９０、Ｒ４９９", width: 4) == ["Ｒ２９", "０、", "Ｒ４９９"])
    #expect(lines("ＨＦＣ（Ｒ１３４ａ）", width: 4) == ["ＨＦＣ", "（Ｒ１３", "４ａ）"])
  }

  @Test func `an address is torn at its signs`() {
    #expect(lines("plant@a-long.example.jp", width: 5) == ["plant@a-", "long.", "example.jp"])
  }

  @Test func `every character of a text is on exactly one line`() {
    let text = "再生をしたフロン類（冷媒）の純度、不凝縮ガス、蒸発残分、酸分及び水分を400 kgごとに、R134a、GC-10で確認する。"
    for width in 1...40 {
      #expect(lines(text, width: Double(width)).joined() == text, "width \(width)")
    }
  }

  @Test func `no line is wider than its place unless a single character is`() {
    let text = "再生をしたフロン類（冷媒）の純度、「不凝縮ガス」、蒸発残分、酸分及び水分を確認する。"
    let pieces = pieces(text)
    for width in stride(from: 2.0, through: 30, by: 0.5) {
      for line in LineBreaker(pieces).lines(width: width) {
        #expect(line.width <= width + 0.001, "width \(width)")
      }
    }
  }

  @Test func `a first line indent narrows the first line only`() {
    #expect(lines("あいうえおかきくけ", width: 5, indent: 1) == ["あいうえ", "おかきくけ"])
  }

  @Test func `labels break at phrase marks only`() {
    var label = pieces("再生をしたフロン類の用途")
    label[4].after = .phrase
    let broken = LineBreaker(label, atPhrasesOnly: true).lines(width: 8)
    #expect(broken.map(\.range) == [0..<5, 5..<12])
    #expect(LineBreaker(label, atPhrasesOnly: true).widestUnbreakable() == 7)
  }

  @Test func `a forced break ends a line`() {
    var text = pieces("あいうえお")
    text[1].after = .line
    #expect(LineBreaker(text).lines(width: 10).map(\.range) == [0..<2, 2..<5])
  }
}
