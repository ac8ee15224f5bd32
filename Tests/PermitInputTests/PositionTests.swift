import Findings
import PermitInput
import PermitModel
import Testing

/// Every value knows its line, column, length and path.
@Suite struct PositionTests {
  private func read(_ text: String) -> PermitApplication {
    CaseReader.read(text: text, file: "case.yaml").application
  }

  /// `line:column+length path`.
  private func place(_ site: Site) -> String {
    "\(site.line):\(site.column)+\(site.length) \(site.path)"
  }

  @Test func `plain values are measured as typed`() {
    let application = read("# 例\n申請日: 令和８年１２月１日   # 注\n申請者:\n  名称: 再生 フロン𠮷株式会社\n")
    #expect(place(application.applicationDate.site) == "2:6+9 申請日")
    #expect(place(application.applicant.name.site) == "4:7+11 申請者.名称")
    #expect(application.applicant.name.site.file == "case.yaml")
  }

  @Test func `quoted values are measured with their quotes`() {
    let application = read("申請者: { 名称: \"A \\\"B\\\" C\", 住所: 'D''E', 電話番号: '03' }\n")
    #expect(application.applicant.name.value == "A \"B\" C")
    #expect(place(application.applicant.name.site) == "1:12+11 申請者.名称")
    #expect(application.applicant.address.value == "D'E")
    #expect(place(application.applicant.address.site) == "1:29+6 申請者.住所")
    #expect(place(application.applicant.phone.site) == "1:43+4 申請者.電話番号")
  }

  @Test func `text over several lines is marked on its first`() {
    let application = read(
      "申請者:\n  名称: 再生\n    フロン\n  住所: |\n    一行目\n    二行目\n事業所:\n  名称: \"A\n    B\"\n")
    #expect(application.applicant.name.value == "再生 フロン")
    #expect(place(application.applicant.name.site) == "2:7+2 申請者.名称")
    #expect(application.applicant.address.value == "一行目\n二行目")
    #expect(place(application.applicant.address.site) == "4:7+1 申請者.住所")
    #expect(place(application.place.name.site) == "8:7+2 事業所.名称")
  }

  @Test func `lists and records number their entries`() {
    let application = read(
      """
      役員: []
      申請者:
        役員: [再生一郎, 再生花子]
      施設:
        - 方式: 蒸留精製式
        - 方式: 簡易蒸留式
          構造:
            供給装置: [供給弁, { 名称: 予備供給弁, 記号: c-2 }]
            捕集装置: 貯槽タンク
      """)
    #expect(
      application.applicant.officers.items.map { place($0.site) } == [
        "3:8+4 申請者.役員[0]", "3:14+4 申請者.役員[1]",
      ])
    let facilities = application.facilities
    #expect(place(facilities.site) == "4:1+2 施設")
    #expect(facilities.items.map { place($0.site) } == ["5:5+2 施設[0]", "6:5+2 施設[1]"])
    let structure = facilities.items[1].structure
    #expect(place(structure.site) == "7:5+2 施設[1].構造")
    let feeders = structure.feeders.items
    #expect(place(feeders[0].name.site) == "8:14+3 施設[1].構造.供給装置[0]")
    #expect(place(feeders[1].name.site) == "8:25+5 施設[1].構造.供給装置[1].名称")
    #expect(place(feeders[1].symbol.site) == "8:36+3 施設[1].構造.供給装置[1].記号")
    #expect(place(feeders[0].symbol.site) == "8:14+3 施設[1].構造.供給装置[0]")
    #expect(place(structure.collectors.items[0].name.site) == "9:13+5 施設[1].構造.捕集装置")
  }

  @Test func `the keys of maps are values with places`() {
    let application = read(
      "再生の能力:\n  R-22:\n    令和９年度: { 処理可能量: 120 }\n図面:\n  - 装置: { a-1: 蒸留塔, c-1: 供給弁 }\n")
    let table = application.capacity.items[0]
    #expect(table.refrigerant.value?.number.text == "R22")
    #expect(table.refrigerant.written == "R-22")
    #expect(place(table.refrigerant.site) == "2:3+4 再生の能力.R-22")
    #expect(place(table.years.items[0].year.site) == "3:5+5 再生の能力.R-22.令和９年度")
    #expect(place(table.years.items[0].capacity.site) == "3:21+3 再生の能力.R-22.令和９年度.処理可能量")
    let boxes = application.drawings.items[0].boxes.items
    #expect(boxes.map(\.symbol.value) == ["a-1", "c-1"])
    #expect(place(boxes[1].symbol.site) == "5:21+3 図面[0].装置.c-1")
    #expect(place(boxes[1].name.site) == "5:26+3 図面[0].装置.c-1")
  }

  @Test func `what is absent stands at the record that lacks it`() {
    let application = read("手続: 新規許可\n申請者:\n  区分: 法人\n施設:\n  - 数: 1基\n")
    #expect(place(application.applicationDate.site) == "1:1+2 ")
    #expect(place(application.applicant.name.site) == "2:1+3 申請者")
    #expect(place(application.applicant.representativeName.site) == "2:1+3 申請者")
    #expect(place(application.applicant.oath.date.site) == "2:1+3 申請者")
    #expect(place(application.facilities.items[0].type.site) == "5:5+1 施設[0]")
    #expect(place(application.facilities.items[0].structure.feeders.site) == "5:5+1 施設[0]")
    #expect(place(application.storage.place.site) == "1:1+2 ")
    #expect(!application.storage.isWritten)
    #expect(!application.capacity.isWritten)
  }

  @Test func `a record with nothing in it is not written`() {
    let application = read("許可: { 許可番号: , 許可年月日: }\n保管:\n登録免許税:\n  金額: 90000\n役員: []\n")
    #expect(!application.permit.isWritten)
    #expect(!application.storage.isWritten)
    #expect(application.tax.isWritten)
    #expect(place(application.storage.site) == "2:1+2 保管")
    #expect(place(application.permit.number.site) == "1:7+4 許可.許可番号")
  }

  @Test func `an English file has English paths and the same values`() {
    let application = read("facilities:\n  - structure: { feeders: [feed valve] }\n")
    #expect(
      place(application.facilities.items[0].structure.feeders.items[0].name.site)
        == "2:28+10 facilities[0].structure.feeders[0]")
  }

  @Test func `line ends of any system count as one line`() {
    let application = read("手続: 更新\r\n\r\n部数: 2\r\n")
    #expect(place(application.copies.site) == "3:5+1 部数")
    #expect(application.procedure.value == .renewal)
    #expect(place(read("手続: 更新\r部数: 2\r").copies.site) == "2:5+1 部数")
  }

  @Test func `every text of the file is collected in its order`() {
    let application = read("手続: 新規許可\n謎: あ\n申請者: { 役員: [い, \"う\"], 名称: }\n部数: 2\n")
    #expect(application.texts.map(\.value) == ["新規許可", "あ", "い", "う", "2"])
    #expect(
      application.texts.map { place($0.site) } == [
        "1:5+4 手続", "2:4+1 謎", "3:13+1 申請者.役員[0]", "3:16+3 申請者.役員[1]", "4:5+1 部数",
      ])
  }
}
