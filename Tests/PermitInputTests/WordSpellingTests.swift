import Findings
import PermitInput
import PermitModel
import Testing

@Suite struct WordSpellingTests {
  private func read(_ text: String) -> PermitApplication {
    CaseReader.read(text: text + "\n", file: "case.yaml").application
  }

  @Test(
    arguments: [
      ("はい", true), ("yes", true), ("Yes", true), ("有", true), ("あり", true), ("○", true),
      ("〇", true),
      ("true", true), ("いいえ", false), ("no", false), ("無", false), ("なし", false), ("×", false),
      ("false", false), ("しない", false), ("ＮＯ", false), ("たぶん", nil), ("1", nil),
    ])
  func `yes and no are read as words`(_ text: String, _ expected: Bool?) {
    let blending = read("施設: [{ 混和による品質調整: \(text) }]").facilities.items.first?.blending
    #expect(blending?.value == expected)
    #expect(blending?.written == text)
    #expect(blending?.problem?.kind == (expected == nil ? .unknownChoice : nil))
  }

  @Test(
    arguments: [
      ("新規許可", Procedure.newPermit), ("新規", .newPermit), ("new_permit", .newPermit),
      ("new permit", .newPermit), ("New-Permit", .newPermit), ("変更許可", .changePermit),
      ("更新", .renewal),
      ("renewal", .renewal), ("廃業", nil),
    ])
  func `a choice is read in either language`(_ text: String, _ expected: Procedure?) {
    #expect(read("手続: \(text)").procedure.value == expected)
  }

  @Test func `a wrong word is answered with the right ones`() {
    let problem = read("手続: 新規許加").procedure.problem
    #expect(problem?.kind == .unknownChoice)
    #expect(problem?.message.ja == "「新規許加」は選べる語ではありません")
    #expect(
      problem?.remedy.ja
        == "「新規許可」ではありませんか。「新規許可」「変更許可」「更新」「再生証明書」「定期報告」"
        + "「純度等の通知」「変更届出」「廃業等届出」から選んでください")
  }

  @Test(
    arguments: [
      ("123-4567", "123-4567"), ("1234567", "123-4567"), ("〒123-4567", "123-4567"),
      ("１２３－４５６７", "123-4567"), ("123ー4567", "123-4567"), ("1234-567", "1234-567"),
      ("12-34", "12-34"),
    ])
  func `a postal code is brought to its form where it can be`(_ text: String, _ code: String) {
    let postalCode = read("申請者: { 郵便番号: \(text) }").applicant.postalCode
    #expect(postalCode.value == code)
    #expect(postalCode.written == text)
    #expect(postalCode.problem == nil)
  }

  @Test(
    arguments: [
      ("123(456)7890", "123(456)7890"), ("０３－３５０１－１５１１", "03-3501-1511"),
      ("03ー3501ー1511", "03-3501-1511"),
      ("0335011511", "0335011511"), ("03（3501）1511", "03(3501)1511"),
    ])
  func `a telephone number is brought to half width`(_ text: String, _ number: String) {
    let phone = read("申請者: { 電話番号: \(text) }").applicant.phone
    #expect(phone.value == number)
    #expect(phone.written == text)
  }

  @Test(arguments: ["no", "yes", "007", "12:30", "0x10", "1e3", ".inf", "2001-01-01", "on"])
  func `text that YAML would change stays text`(_ text: String) {
    #expect(read("申請者: { 名称: \(text) }").applicant.name.value == text)
  }

  @Test(arguments: ["", "~", "null", "\"\"", "''", "\"  \"", "　", "# 名称"])
  func `nothing written is nothing`(_ text: String) {
    let name = read("申請者:\n  名称: \(text)").applicant.name
    #expect(name.isBlank)
    #expect(name.site.line == 2)
    #expect(name.site.column == 3)
    #expect(name.site.path == "申請者.名称")
  }

  @Test func `the words null and tilde in quotes are text`() {
    #expect(read("申請者: { 名称: \"null\" }").applicant.name.value == "null")
  }

  @Test func `everyday and official forms of a key mean the same`() {
    let groups = read("保管: { 容器: [{ 一容器の充填可能量: 98 }] }").storage.containers.items
    #expect(groups.first?.fill.value == Mass(grams: 98_000))
    #expect(read("Application-Date: 2026-12-01").applicationDate.value == CivilDate(2026, 12, 1))
    #expect(read("ｐｒｏｃｅｄｕｒｅ: 更新").procedure.value == .renewal)
  }
}
