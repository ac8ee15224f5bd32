import Findings
import PermitInput
import PermitModel
import Testing

/// What comes out of a word processor in place of the marks of YAML.
@Suite struct MarkSlipTests {
  private func read(_ text: String) -> CaseFile {
    CaseReader.read(text: text, file: "case.yaml")
  }

  private func places(_ file: CaseFile) -> [String] {
    file.findings.map { "\($0.id) \($0.site.line):\($0.site.column)" }
  }

  @Test(
    arguments: [
      ("手続: 新規許可\n申請日：令和8年12月1日\n", "2:1"), ("手続：新規許可\n申請日: 令和8年12月1日\n", "1:1"),
      ("手続：新規許可\n", "1:1"), ("申請者:\n  名称：再生フロン\n  住所: A\n", "2:3"),
      ("申請者:\n  住所: A\n  名称：再生フロン\n部数: 2\n", "3:3"), ("事業所：\n  名称: A\n", "1:1"),
      ("図面:\n  - 種類：プロセスフロー図\n", "2:5"), ("再生の能力:\n  R22：\n    令和9年度: { 引取計画量: 1 }\n", "2:3"),
      ("再生の能力:\n  R22:\n    令和9年度： { 引取計画量：1 }\n", "3:5"), ("procedure：new_permit\n", "1:1"),
    ])
  func `a full-width colon is named at its key`(_ text: String, _ place: String) throws {
    let file = read(text)
    #expect(places(file) == ["INP-015 \(place)"])
    #expect(!file.isReadable)
    let finding = try #require(file.findings.first)
    #expect(finding.message.ja.hasSuffix("の後のコロンが全角の「：」です"))
  }

  @Test(
    arguments: [
      ("手続: 新規許可\n申請日:令和8年12月1日\n", "2:1"), ("手続:新規許可\n申請日: 令和8年12月1日\n", "1:1"),
      ("申請者:\n  名称:再生フロン\n", "2:3"), ("申請者:\n  名称:　再生フロン\n", "2:3"),
      ("手続:\u{A0}新規許可\n", "1:1"),
    ])
  func `a colon without a plain blank is named at its key`(_ text: String, _ place: String) throws {
    let file = read(text)
    #expect(places(file) == ["INP-015 \(place)"])
    let finding = try #require(file.findings.first)
    #expect(finding.message.ja.contains("の後に半角の空白がありません"))
  }

  @Test func `one habit is one finding, with every place`() throws {
    let file = read("手続：新規許可\n申請日：令和8年12月1日\n申請者：\n  名称：再生フロン\n  住所：東都県\n")
    let finding = try #require(file.findings.first)
    #expect(file.findings.count == 1)
    #expect(finding.message.ja == "「手続」など5か所で、項目名の後のコロンが全角の「：」です")
    #expect(finding.remedy.ja.contains("「手続: 新規許可」"))
    #expect(finding.related.map(\.line) == [2, 3, 4, 5])
  }

  @Test(
    arguments: [
      "管理責任者:\n  明示: 「所属：氏名」を掲示する\n", "保管: { 方法: \"場所：屋内\" }\n", "保管:\n  方法: |\n    場所：屋内\n",
      "保管:\n  方法: 屋内で保管する\n    場所：倉庫\n", "申請者:\n  役員:\n    - 甲：乙\n", "保管: { 方法: 場所：屋内 }\n",
    ])
  func `a colon within a value is a sign like any other`(_ text: String) {
    #expect(read(text).findings == [])
  }

  @Test func `lines below a wrong one are not blamed with it`() {
    let file = read("手続:新規許可\n申請日: 令和8年12月1日\n申請者:\n  名称: A\n部数:\t2\n")
    #expect(places(file) == ["INP-015 1:1"])
    #expect(file.findings.first?.related == [])
  }

  @Test func `within brackets the value is read all the same`() {
    let file = read("申請者: { 代表者: {役職：代表取締役, 氏名:再生一郎} }\n")
    #expect(places(file) == ["INP-015 1:14", "INP-015 1:24"])
    #expect(file.application.applicant.representativeTitle.value == "代表取締役")
    #expect(file.application.applicant.representativeName.value == "再生一郎")
  }

  @Test func `a comma in a number within brackets does not lose the number`() {
    let file = read("登録免許税: { 金額: 1,090,000円, 納付日: 令和8年11月25日 }\n")
    #expect(places(file) == ["INP-015 1:14"])
    #expect(file.application.tax.amount.value?.yen == 1_090_000)
    #expect(file.findings.first?.message.ja.contains("「1,090,000円」") == true)
  }

  @Test(arguments: ["・", "－", "●", "-"])
  func `a list with other bullets is named at its first line`(_ bullet: String) {
    let text = "施設:\n  - 構造:\n      供給装置:\n"
    let lines = "        \(bullet)供給弁\n        \(bullet)ポンプ\n        - { 名称: 弁 }\n"
    let file = read(text + lines)
    #expect(places(file) == ["INP-015 4:9"])
    #expect(file.findings.first?.remedy.ja.contains("「- 蒸留塔」") == true)
  }

  @Test(
    arguments: [
      "[温度計、圧力計、流量計（ガス、液）]", "温度計、圧力計、流量計（ガス、液）", "［温度計, 圧力計, 流量計（ガス、液）］",
      "[温度計、圧力計, 流量計（ガス、液）]", "\n        ・温度計\n        ・圧力計\n        ・流量計（ガス、液）",
    ])
  func `devices parted by japanese signs are one finding and several devices`(_ list: String) {
    let file = read("施設:\n  - 構造:\n      計測装置: \(list)\n")
    #expect(file.findings.map(\.id) == ["INP-015"])
    let devices = file.application.facilities.items.first?.structure.instruments.items ?? []
    #expect(devices.compactMap(\.name.value) == ["温度計", "圧力計", "流量計（ガス、液）"])
  }

  @Test func `words of a list are parted likewise`() {
    let file = read("用途: 冷媒、樹脂の原料\n")
    #expect(places(file) == ["INP-015 1:5"])
    #expect(file.application.uses.items.compactMap(\.value) == [.refrigerant, .resin])
    #expect(file.problems.isEmpty)
  }

  @Test(arguments: ["〃", "同上", " 同上 "])
  func `ditto is no value`(_ mark: String) throws {
    let file = read("申請者:\n  住所: 東都県\n  登記事項証明書: { 住所: \(mark) }\n")
    #expect(places(file).count == 1)
    let finding = try #require(file.findings.first)
    #expect(finding.id == "INP-016")
    #expect(finding.message.ja.contains("申請者.登記事項証明書.住所"))
    #expect(file.application.applicant.registry.address.value == nil)
  }

  @Test func `a value is not cut at a number sign unnoticed`() {
    let file = read("事業所:\n  所在地: 東都県虎ノ門市1-2 #301\n  名称: A # 注\n  郵便番号: 123-4567 #要確認\n")
    #expect(places(file) == ["INP-017 2:19"])
    #expect(file.isReadable)
  }
}
