import Testing

@testable import Criteria

@Suite struct `Folding over bytes` {
  private static let texts = [
    "", "株式会社", "ＡＢＣ　１２３", "50 kg", "ｶﾞｽ検知器", "葛\u{E0100}飾区", "神\u{FE00}", "40℃～50℃", "R-134a",
    "e\u{301}",
    "\u{FA19}", "か\u{3099}", "±0.5 µm", "A－1", "塔頂−20℃", "👨\u{200D}👩", "𠮷野", "髙﨑", "オ－バ－ホ－ル",
    "\u{A0}x\u{2003}y",
    "a\r\nb\tc", "弁・バルブ", "Ⅲ型", "㎏", "É", "İ", "ＧＣ‐１０", "\u{85}x", "\u{3000}",
  ]

  @Test func `says what folding scalar by scalar says`() {
    for text in Self.texts {
      let width = FoldedBytes.width(text) ?? Folding.widthByScalars(text)
      #expect(width.utf8.elementsEqual(Folding.widthByScalars(text).utf8), "\(text)")
      let name = Folding.nameByScalars(Folding.widthByScalars(text))
      #expect(Folding.name(text).utf8.elementsEqual(name.utf8), "\(text)")
    }
  }

  @Test func `says so of every scalar between two others`() {
    // The first plane whole, the selectors, and a sample of the planes behind it.
    let further = Array(stride(from: UInt32(0x1_0000), through: 0xF_FFFF, by: 389))
    for value in Array(1...0xFFFF) + Array(0xE_0100...0xE_01EF) + further {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "弁" + String(Character(scalar)) + "1"
      guard let width = FoldedBytes.width(text) else { continue }
      let expected = Folding.widthByScalars(text)
      guard width.utf8.elementsEqual(expected.utf8),
        Folding.name(text).utf8.elementsEqual(Folding.nameByScalars(expected).utf8)
      else {
        Issue.record("U+\(String(value, radix: 16))")
        return
      }
    }
  }

  @Test func `is what most texts of a case take`() {
    for text in ["移充塡ポンプ", "流量計（ガス）", "毎時50 kg", "塔底30℃以上40℃以下", "再生前・再生後"] {
      #expect(FoldedBytes.width(text) != nil, "\(text)")
    }
  }

  @Test func `a table of names finds what a dictionary of texts finds`() {
    let groups = [["蒸留塔", "弁", "弁"], ["神", "か\u{3099}", "が"], ["\u{FA19}", "神奈川"], []]
    for names in groups {
      let pairs = names.enumerated().map { ($0.element, [$0.offset]) }
      let table = NameTable(pairs, merging: +)
      let dictionary = Dictionary(pairs, uniquingKeysWith: +)
      for name in Self.texts + groups.joined() + ["\u{FA19}奈川", "弁 "] {
        #expect(table[name] == dictionary[name], "\(name) in \(names)")
      }
    }
  }

  @Test func `every mark of the examples is seen before its text is taken apart`() {
    for mark in Placeholders.marks {
      #expect(mark.unicodeScalars.allSatisfy(Placeholders.mayBeMark), "\(mark)")
    }
    for phrase in Placeholders.phrases {
      #expect(phrase.unicodeScalars.first.map(Placeholders.mayBeginPhrase) == true, "\(phrase)")
    }
  }

  @Test func `a figure is seen in bytes where it is seen in characters`() {
    for text in Self.texts + ["三か月", "十", "二", "一人", "適宜", "1\u{20E3}", "１"] {
      let folded = Folding.width(text)
      let seen = folded.contains { $0.isASCIIDigit || "一二三四五六七八九十".contains($0) }
      #expect(Phrases.hasFigure(text) == seen, "\(text)")
    }
  }
}
