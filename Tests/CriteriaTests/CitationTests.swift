import Criteria
import Findings
import Testing

@Suite struct `Citations` {
  @Test(arguments: [
    ("法50②一", "法第50条第2項第1号"), ("省56四", "省令第56条第4号"), ("省58一イ", "省令第58条第1号イ"),
    ("法50①ただし書", "法第50条第1項ただし書"), ("省58の2", "省令第58条の2"),
    ("登録免許税法別表第一第119号(一)", "登録免許税法別表第一第119号(一)"), ("民法140", "民法第140条"),
    ("休日法2", "行政機関の休日に関する法律第2条"), ("省64-66", "省令第64条から第66条まで"),
    ("法62③⑤", "法第62条第3項及び第5項"), ("省64七括弧書", "省令第64条第7号括弧書"),
    ("法2⑪", "法第2条第11項"), ("省61", "省令第61条"), ("法51二ロ", "法第51条第2号ロ"),
    ("元号を改める政令", "元号を改める政令"), ("財政法11", "財政法第11条"),
    ("RaMS 回付", "RaMS説明資料「回付」"), ("省令様式第5", "省令様式第5"),
    ("省56六ただし書", "省令第56条第6号ただし書"), ("同施行令5", "高圧ガス保安法施行令第5条"),
  ])
  func `a provision is spelled as clerks do`(_ notation: String, expected: String) {
    let (citation, unread) = CitationParser.parse(notation)
    #expect(citation.provisions == [expected])
    #expect(citation.pages.isEmpty && unread.isEmpty && !citation.isDerived)
  }

  @Test func `a comma continues the article or the handbook before it`() {
    #expect(CitationParser.parse("法103四, 五").citation.provisions == ["法第103条第4号", "法第103条第5号"])
    #expect(CitationParser.parse("省55①, 59").citation.provisions == ["省令第55条第1項", "省令第59条"])
    #expect(CitationParser.parse("法50②, 55三").citation.provisions == ["法第50条第2項", "法第55条第3号"])
    #expect(CitationParser.parse("p.10 注3, 49").citation.pages == ["p.10 注3", "p.49"])
  }

  @Test func `pages, provisions and derivation stand side by side`() {
    let citation = CitationParser.parse("省56三; p.13-16, derived").citation
    #expect(citation.provisions == ["省令第56条第3号"])
    #expect(citation.pages == ["p.13-16"])
    #expect(citation.isDerived)
    #expect(citation.text(in: .ja) == "省令第56条第3号、手引き p.13-16（左記から導いた点検）")
  }

  @Test(arguments: ["なにか", "法", "法五十", "省56四x", "29", "法50②一、p.10"])
  func `what is no notation is handed back`(_ notation: String) {
    #expect(!CitationParser.parse(notation).unread.isEmpty)
  }

  @Test func `derived criteria say so`() {
    #expect(Catalogue.entry("A-15")?.citation.isDerived == true)
    #expect(Catalogue.entry("A-07")?.citation.text(in: .ja) == "整合性の点検")
    #expect(Catalogue.entry("A-11")?.citation.isDerived == false)
  }
}
