import Findings
import PermitInput
import PermitModel
import Testing

@Suite struct DateSpellingTests {
  private func date(_ text: String) -> Located<CivilDate> {
    CaseReader.read(text: "申請日: \(text)\n", file: "case.yaml").application.applicationDate
  }

  private func year(_ text: String) -> Located<FiscalYear> {
    CaseReader.read(text: "書面: { 開始年度: \(text) }\n", file: "case.yaml").application.paper.firstYear
  }

  @Test(
    arguments: [
      "令和8年12月1日", "令和８年１２月１日", "令和 8 年 12 月 1 日", "令和　８年　１２月　１日", "令和八年十二月一日",
      "令和08年12月01日", "R8.12.1", "R8/12/1", "R8-12-1", "r8.12.1", "Ｒ８．１２．１", "R.8.12.1", "R8年12月1日",
      "令8・12・1", "令8.12.1", "㋿8年12月1日", "2026-12-01", "2026/12/1", "2026.12.1", "2026年12月1日",
      "２０２６年１２月１日", "20261201", "２０２６１２０１", "2026‐12‐01", "2026−12−01", "2026－12－01", "2026ー12ー01",
      "\"令和8年12月1日\"", "'2026-12-01'",
    ])
  func `every usual spelling is the same day`(_ text: String) {
    let date = date(text)
    #expect(date.value == CivilDate(2026, 12, 1))
    #expect(date.problem == nil)
  }

  @Test(
    arguments: [
      ("令和元年5月1日", "2019-05-01"), ("令和1年5月1日", "2019-05-01"), ("平成31年4月30日", "2019-04-30"),
      ("H元.1.8", "1989-01-08"), ("昭和64年1月7日", "1989-01-07"), ("令和6年2月29日", "2024-02-29"),
    ])
  func `eras change on their days`(_ text: String, _ iso: String) {
    #expect(date(text).value?.iso == iso)
  }

  @Test(
    arguments: [
      ("平成31年5月1日", "令和元年5月1日"), ("令和元年4月30日", "平成31年4月30日"), ("昭和64年1月8日", "平成元年1月8日"),
      ("平成元年1月7日", "昭和64年1月7日"), ("平成38年12月1日", "令和8年12月1日"), ("H31.5.1", "令和元年5月1日"),
    ])
  func `a day under the wrong era names the right one`(_ text: String, _ right: String) {
    let date = date(text)
    #expect(date.value == nil)
    #expect(date.written == text)
    #expect(date.problem?.kind == .eraMismatch)
    #expect(date.problem?.id == "INP-023")
    #expect(date.problem?.remedy.ja == "「\(right)」と書いてください")
  }

  @Test(
    arguments: [
      "令和8年2月30日", "令和7年2月29日", "2026-13-01", "2026-00-10", "20260431", "令和8年4月31日", "令和0年5月1日",
    ])
  func `an impossible date is reported once`(_ text: String) {
    let file = CaseReader.read(text: "申請日: \(text)\n", file: "case.yaml")
    #expect(file.problems.map(\.problem.kind) == [.noSuchDay])
    #expect(file.application.applicationDate.value == nil)
    #expect(file.findings == [])
  }

  @Test(
    arguments: [
      "来月", "12月1日", "令和8年", "26-12-01", "2026-12", "令和8年12月", "2026-12-01T10:00:00Z", "2026/12-1",
      "令和8年12月1", "8年12月1日", "令和8年12月1日頃", "202612011", "令和１０００年1月1日", "R", "令和年月日", "1/12/2026",
    ])
  func `what is no date is not guessed at`(_ text: String) {
    let date = date(text)
    #expect(date.value == nil)
    #expect(date.problem?.kind == .notADate)
    #expect(date.problem?.message.ja == "「\(text)」を日付として読めません")
  }

  @Test(
    arguments: [
      ("令和9年度", 2027), ("令和９年度", 2027), ("R9年度", 2027), ("R9", 2027), ("令和九年度", 2027),
      ("令和9年", 2027), ("2027年度", 2027), ("２０２７年度", 2027), ("FY2027", 2027), ("2027", 2027),
      ("令和元年度", 2019), ("平成31年度", 2019), ("令和1年度", 2019), ("平成30年度", 2018), ("平成元年度", 1989),
      ("昭和63年度", 1988), ("昭和64年度", 0), ("平成32年度", 0), ("令和0年度", 0), ("次年度", 0), ("9年度", 0),
      ("27年度", 0), ("令和9年度から", 0),
    ])
  func `a fiscal year may be named by the eras that it touches`(_ text: String, _ expected: Int) {
    #expect(year(text).value?.year == (expected == 0 ? nil : expected))
  }

  @Test func `a fiscal year under the wrong era names the right one`() {
    let year = year("平成32年度")
    #expect(year.problem?.kind == .eraMismatch)
    #expect(year.problem?.remedy.ja == "「令和2年度」と書いてください")
    #expect(self.year("次年度").problem?.kind == .notAFiscalYear)
  }
}
