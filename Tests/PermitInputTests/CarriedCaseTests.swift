import Findings
import PermitModel
import Testing

@testable import PermitInput

@Suite struct `The case data that travels` {
  private func carried(
    _ yaml: String, pages: [Site: Int] = [:], keys: Set<String> = CarriedKeys.paths
  ) throws -> String {
    let bytes = try CarriedCase.bytes(
      of: Array(yaml.utf8), file: "a.yaml", pages: pages, keys: keys
    )
    .get()
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `lists keys that there are, none twice`() {
    var known: Set<String> = []
    KeyTable.walk { definition, path in
      guard definition.children.isEmpty else { return }
      known.insert((path + [definition]).map(\.japanese).joined(separator: "."))
    }
    #expect(CarriedKeys.paths.subtracting(known) == [])
    #expect(CarriedKeys.paths.count > 150)
  }

  @Test func `has Japanese keys in the order of the papers, whatever the file has`() throws {
    let text = try carried(
      """
      copies: 2
      # 秘密のメモ
      place_of_business: { phone: 03-1234-5678, name: 虎ノ門事業所 }   # 電話は仮
      procedure: 新規許可
      """)
    #expect(
      text == """
        手続: 新規許可
        部数: 2
        事業所:
          名称: 虎ノ門事業所
          電話番号: 03-1234-5678

        """)
  }

  @Test func `leaves out what no paper prints and no verdict needs`() throws {
    let text = try carried(
      """
      手続: 新規許可
      提出予定日: 令和8年12月3日
      未知の鍵: 秘密
      図面: [{ 種類: 装置説明図, 事業所の名称: 社外秘 }]
      書面: { 題名: 秘密 }
      """)
    #expect(text == "手続: 新規許可\n図面:\n  - 種類: 装置説明図\n")
  }

  @Test func `keeps shapes: lists, maps of maps, devices, empty lists, blanks left out`() throws {
    let yaml = """
      手続: 新規許可
      申請日:
      施設:
        - 構造:
            不純物除去装置: [蒸留塔, { 名称: 脱水装置, 兼ねる: 脱酸装置, 記号: a-9 }]
            混和装置: []
      再生の能力:
        R22: { 令和9年度: { 処理可能量: 120, 引取計画量: ~ } }
      図面:
        - 装置: { a-1: 蒸留塔, "c-1": 供給弁 }
      """
    #expect(
      try carried(yaml) == """
        手続: 新規許可
        施設:
          - 構造:
              不純物除去装置:
                - 蒸留塔
                - 名称: 脱水装置
                  兼ねる: 脱酸装置
                  記号: a-9
              混和装置: []
        再生の能力:
          R22:
            令和9年度:
              処理可能量: 120
        図面:
          - 装置:
              a-1: 蒸留塔
              c-1: 供給弁

        """)
  }

  @Test func `takes counted pages over the figure of the file`() throws {
    let yaml = "添付: [{ ファイル: a.pdf, ページ数: 3 }, { ファイル: b.pdf }, { ファイル: c.pdf }]"
    let read = CaseReader.read(text: yaml, file: "a.yaml").application
    let files = read.attachments.items.map(\.file.site)
    #expect(
      try carried(yaml, pages: [files[0]: 5, files[1]: 7]) == """
        添付:
          - ファイル: a.pdf
            ページ数: 5
          - ファイル: b.pdf
            ページ数: 7
          - ファイル: c.pdf

        """)
  }

  @Test(arguments: [
    "はい", "no", "~", "null", "12:30", "- a", "a: b", "a #b", " 前後 ", "一行\n二行", "\"引用\"", "\\n",
    "邉\u{E0100}", "𠮷野", "か\u{3099}", "a\u{85}b", "a\u{2028}b", "#始め", "[a]", "{a}", "&a", "*a",
    "!a",
    "|", ">", "%", "@", "`", "：", "キー：値", "・印", "123(456)7890", "ﾊﾝｶｸ", "㈱", "-", "?", "'", "a,b",
    "、",
    "ー", "9", "0x1F", "1e3", "2026-12-01", "=", "<<", "a\tb",
  ])
  func `comes back as it was, whatever the text`(text: String) throws {
    let yaml = "手続: 新規許可\n譲渡先への通知:\n  手段: \(YAMLText.of(text))\n"
    let once = try carried(yaml)
    let value = CaseReader.read(text: yaml, file: "a.yaml").application.buyerNotice.means
    let again = CaseReader.read(text: once, file: "a.yaml")
    #expect(again.findings.isEmpty, "\(again.findings)")
    #expect(again.application.buyerNotice.means.written == value.written)
    #expect(value.written == Width.trimmed(text))
    #expect(try carried(once) == once)
  }

  @Test(arguments: ["toranomon", "two-methods", "individual"])
  func `of an example is the same when it is taken again`(name: String) throws {
    let once = try carried(String(decoding: Examples.bytes(name), as: UTF8.self))
    #expect(Array(once.utf8) != (try Examples.bytes(name)))
    #expect(try carried(once) == once)
  }

  @Test func `of a file that cannot be read is a failure with its findings`() {
    let result = CarriedCase.bytes(of: Array("a: [".utf8), file: "a.yaml")
    guard case .failure(let failure) = result else {
      Issue.record("read")
      return
    }
    #expect(!failure.findings.isEmpty)
  }
}
