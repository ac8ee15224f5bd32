import Findings
import Foundation
import PermitInput
import PermitModel
import Testing

@testable import Criteria

@Suite struct `Shortcuts over the bytes of a text` {
  /// Texts with what makes bytes and characters differ, and with all kinds of marks.
  private static let odd = [
    "", " ", "蒸留塔", "蒸留塔及び凝縮器", "温度計、圧力計", " 弁 ", "流量計（ガス、液）", "a,b", "甲・乙並びに丙", "か\u{3099}・が",
    "ポンプ／弁",
    "供給弁 -> 蒸発器", "c-1→a-4", "a－＞b", "甲⇒乙➡丙⟶丁", "→甲→→乙→", "甲-→乙--", "\u{FA19}→神", "甲>\u{3099}乙",
    "1２３ kg",
    "○", "R○", "○\u{3099}社", "N\u{301}年度", "N年度", "..", "...", "こ こに記入", "ここに記入", "要記入", "を記載する）",
    "XX", "~~", "～～",
    "・・・", "TODO", "TO DO", "二〇二七年", "別 紙1", "高 圧ガス保安法", "充填", "充 填", "\r\n充填\r\n", "👨\u{200D}👩充填",
    "\u{2126}別紙", "𠮷野＊", "10×20", "×", "…", "A_B",
  ]

  /// Every text of the examples and of the rules' fixtures.
  private static let texts: [String] = {
    let examples = ["toranomon", "individual", "two-methods"].compactMap {
      try? Repository.text("examples/\($0)/application.yaml")
    }
    let cases =
      examples.map { CaseReader.read(text: $0, file: "case.yaml").content }
      + Fixture.all.flatMap(\.cases).filter { !$0.isRecords && $0.pair == nil }.map(\.file.content)
    return cases.flatMap { $0.subject.texts }.compactMap(\.value) + odd
  }()

  @Test func `there are texts`() { #expect(Self.texts.count > 3000) }

  @Test(arguments: ["", "工程", "R", "の", "、", " ", "\u{FA19}", "\r\n"])
  func `a sign is seen wherever it stands`(_ beside: String) {
    for mark in Placeholders.marks {
      #expect(TextSurvey(beside + String(mark) + beside).contains(.placeholder), "\(mark)")
    }
    for phrase in Placeholders.phrases {
      #expect(TextSurvey(beside + phrase + beside).contains(.placeholder), "\(phrase)")
    }
    #expect(TextSurvey(beside + "別紙" + beside).contains(.annex))
    #expect(TextSurvey(beside + "高圧ガス保安法" + beside).contains(.highPressure))
    #expect(TextSurvey(beside + "充填" + beside).contains(.filling))
  }

  @Test func `a text without a sign has none of the words`() {
    for text in Self.texts {
      let survey = TextSurvey(text)
      let folded = Folding.width(text)
      #expect(survey.contains(.annex) || !folded.contains("別紙"), "\(text)")
      #expect(survey.contains(.highPressure) || !folded.contains("高圧ガス保安法"), "\(text)")
      #expect(survey.contains(.filling) || !text.contains("充填"), "\(text)")
      #expect(
        Placeholders.find(in: text) == Placeholders.findByCharacters(in: text), "\(text)")
    }
    #expect(TextSurvey("塔底30℃以上40℃以下に保つ").isEmpty)
  }

  @Test func `the texts with a sign are those of the case in their order`() throws {
    let content = CaseReader.read(
      text: try Repository.text("examples/toranomon/application.yaml"), file: "case.yaml"
    ).content
    guard case .application(var application) = content else {
      Issue.record("no application")
      return
    }
    application.texts[3].value = "別図"
    application.texts[7].value = "別紙1"
    let review = Review(asOf: try #require(CivilDate(2026, 12, 1)))
    let expected = application.texts.filter { $0.value?.contains("別") == true }
    #expect(Array(review.texts(of: application, with: .annex)) == expected)
    let prepared = review.prepared(for: application)
    #expect(prepared.surveys?.count == application.texts.count)
    #expect(Array(prepared.texts(of: application, with: .annex)) == expected)
  }

  @Test func `names and routes are parted as by comparing characters`() {
    for text in Self.texts {
      #expect(
        DeviceWords.names(in: text).map { Array($0.utf8) }
          == DeviceWords.namesByCharacters(in: text).map { Array($0.utf8) }, "\(text)")
      #expect(
        FlowGraph.split(text).map { Array($0.utf8) }
          == FlowGraph.splitByCharacters(text).map { Array($0.utf8) }, "\(text)")
    }
  }

  @Test func `blanks go from both ends as by looking at each character`() {
    let blanks = [
      "", " ", "\t", "\u{3000}", "\u{A0}", "\r\n", "\u{2003}", " \u{301}", "\u{85}",
      "\u{3000}\u{3099}",
    ]
    for text in Self.texts {
      for (before, after) in zip(blanks, blanks.reversed()) {
        let whole = before + text + after
        let head = whole.drop(while: \.isWhitespace)
        let last = head.lastIndex { !$0.isWhitespace }
        let expected = last.map { head[...$0] } ?? head
        #expect(whole.trimmed.utf8.elementsEqual(expected.utf8), "\(whole)")
      }
    }
  }

  @Test func `figures with units are those that characters tell`() {
    let odd = [
      "GC-10A 5 kg", "－5℃", "a−3分", "10kg/h", "1\u{301}0℃", "2,400時間", "R-134a 3回、4日", "0.5MPa5kPa",
      "7",
    ]
    for text in Self.texts + odd {
      let expected = Figures.pairsByCharacters(in: Folding.width(text))
      let found = Figures.pairs(in: text)
      #expect(found.map(\.number) == expected.map(\.number), "\(text)")
      #expect(found.map(\.unit) == expected.map(\.unit), "\(text)")
    }
  }

  @Test func `texts are repeated where texts are equal`() {
    for texts in [["弁", "弁", "塔"], ["が", "か\u{3099}", "弁", "が"], ["神", "\u{FA19}"], []] {
      let places = Array(texts.enumerated())
      let expected = places.filter { place in texts.prefix(place.offset).contains(place.element) }
      let found = places.repetitions { place -> String? in place.element }
      #expect(found.map(\.element.offset) == expected.map(\.offset), "\(texts)")
      for (element, first) in found {
        #expect(texts.firstIndex(of: element.element) == first.offset, "\(texts)")
      }
    }
  }

  @Test func `names in several spellings are grouped, and no others`() throws {
    let names = ["移充填ポンプ", "蒸留塔", "移充塡ポンプ", "蒸留塔", "移充填ポンプ", "か\u{3099}", "が", "弁"]
    let places = try names.enumerated().map { offset, name in
      try #require(NamedPlace("図面", Located(name, site: Site(file: "case.yaml", line: offset + 1))))
    }
    let groups = DistinctSpellings.groups(of: places)
    #expect(Set(groups) == [[0, 2, 4], [5, 6]])
  }

  @Test func `a figure may stand where a digit is seen after folding`() {
    for text in Self.texts where Folding.width(text).contains(where: \.isASCIIDigit) {
      #expect(Figures.mayStand(in: text), "\(text)")
    }
    #expect(!Figures.mayStand(in: "冷媒ガスクロマトグラフ"))
  }

  @Test func `a set of names has what a set of texts has`() {
    let names = ["蒸留塔", "か\u{3099}", "神"]
    for some in [names, ["弁"], []] {
      let set = NameSet(some)
      #expect(set.isEmpty == some.isEmpty)
      for name in Self.odd + names + ["が", "\u{FA19}", "弁"] {
        #expect(set.contains(name) == Set(some).contains(name), "\(name)")
      }
    }
  }
}
