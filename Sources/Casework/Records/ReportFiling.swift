import Findings
import Ledger
import PermitInput
import PermitModel

/// What a clerk says about the filing of a yearly report, in the words of the command line.
package struct FilingWords: Sendable {
  /// Case file of the report that was filed; gives year, day and, with a closure, its day.
  package var report: String?
  /// 年度.
  package var year: String?
  /// Day of filing.
  package var filedOn: String?
  /// Day of the closure with which it was filed.
  package var closedOn: String?
  /// Number of the receipt, or why it is taken back.
  package var note = ""
  /// Whether what was recorded about the year is taken back.
  package var isWithdrawn = false

  /// Makes words that say nothing.
  package init() {}

  /// Whether nothing is said, so that the list is asked for.
  var areEmpty: Bool {
    report == nil && year == nil && filedOn == nil && closedOn == nil && note.isEmpty
      && !isWithdrawn
  }
}

extension LedgerDesk {
  /// Records that a yearly report was filed, or shows which ones were.
  package func filingReply(_ words: FilingWords, by name: String) -> LedgerReply {
    .of { () throws(LedgerTrouble) in
      guard !words.areEmpty else { return try filingList() }
      let filing = try filing(words)
      var earlier: RecordedFiling?
      let number = try writing(by: name) { (writing) throws(LedgerFailure) in
        earlier = try writing.reading.filings().first { $0.filing.year == filing.year }
        if filing.filedOn == nil, earlier == nil {
          throw .refused(
            "\(filing.year.japanese)の提出の記録はありません / no filing of fiscal "
              + "\(filing.year.year) is recorded")
        }
        return try writing.append(filing)
      }
      var reply = LedgerReply()
      guard let day = filing.filedOn else {
        reply.add(
          "\(filing.year.japanese)の定期報告を提出したという記録を取り消しました（\(number)番）",
          "took back that the report of fiscal \(filing.year.year) was filed (row \(number))")
        return reply
      }
      reply.add(
        "\(filing.year.japanese)の定期報告を\(day.japanese)に提出したことを記録しました（\(number)番）",
        "recorded that the report of fiscal \(filing.year.year) was filed on \(day.iso) "
          + "(row \(number))")
      if let until = filing.until {
        reply.add(
          "  廃業等の日（\(until.japanese)）までの報告です。以後の定期報告は期限の一覧に出ません",
          "  it covers the year up to \(until.iso), when the business ended; no later report is due"
        )
      }
      if let earlier, let before = earlier.filing.filedOn {
        reply.add(
          "  前の記録（\(before.japanese)に提出、\(earlier.number)番）に代わります",
          "  it takes the place of row \(earlier.number), filed on \(before.iso)")
      }
      return reply
    }
  }

  private func filingList() throws(LedgerTrouble) -> LedgerReply {
    let filings = try reading { (reading) throws(LedgerFailure) in try reading.filings() }
    var reply = LedgerReply()
    for recorded in filings {
      let filing = recorded.filing
      guard let day = filing.filedOn else { continue }
      let note = filing.note.isEmpty ? "" : "  \(SourceText.printable(filing.note))"
      reply.add(
        "\(filing.year.japanese)  \(day.japanese)提出"
          + (filing.until.map { "  廃業等\($0.japanese)まで" } ?? "") + note + "  （\(recorded.number)番）",
        "FY\(filing.year.year)  filed \(day.iso)"
          + (filing.until.map { "  up to the closure on \($0.iso)" } ?? "") + note
          + "  (row \(recorded.number))")
    }
    reply.add("提出した定期報告 \(filings.count)件", "yearly reports filed: \(filings.count)")
    return reply
  }

  /// The filing that words mean, once it is one that can be.
  private func filing(_ words: FilingWords) throws(LedgerTrouble) -> LedgerFiling {
    var year = try LedgerWords.year(words.year)
    var filedOn = try LedgerWords.day(words.filedOn, "--on")
    var until = try LedgerWords.day(words.closedOn, "--closed")
    if let file = words.report {
      let report = try filedReport(file)
      if let year, let written = report.year.value, year != written {
        throw LedgerTrouble(
          message: Message(
            ja: "「\(file)」は\(written.japanese)の報告で、\(year.japanese)のものではありません",
            en: "'\(file)' is the report of fiscal \(written.year), not of \(year.year)"),
          remedy: Message(ja: "--fy を除くか、年度を合わせてください", en: "leave out --fy, or name the same year"))
      }
      if report.ending.reason.value == .suspension {
        throw LedgerTrouble(
          message: Message(
            ja: "「\(file)」は休止までの報告です。許可は続くので、年度の定期報告は別に提出します",
            en: "'\(file)' covers the year up to a rest; the permit goes on, and so the year's own "
              + "report is due"),
          remedy: Message(
            ja: "年度が終わってから提出した定期報告を記録してください",
            en: "record the report of the whole year once it is filed"))
      }
      year = year ?? report.year.value
      filedOn = filedOn ?? report.date.value
      until = until ?? report.ending.date.value
    }
    guard let year else {
      throw LedgerTrouble(
        message: Message(ja: "どの年度の報告か分かりません", en: "the fiscal year of the report is not known"),
        remedy: Message(
          ja: "--fy 令和8 のように年度を書くか、--report で報告のファイルを指定してください",
          en: "write it like --fy 2026, or name the report's file by --report"))
    }
    if words.isWithdrawn { return try withdrawal(of: year, words) }
    guard let filedOn else {
      throw LedgerTrouble(
        message: Message(
          ja: "\(year.japanese)の報告を提出した日が分かりません",
          en: "the day on which the report of fiscal \(year.year) was filed is not known"),
        remedy: Message(ja: "--on で提出した日を書いてください", en: "write the day by --on"))
    }
    try refuse(filedOn, until, of: year)
    return LedgerFiling(of: year, on: filedOn, until: until, note: words.note)
  }

  private func withdrawal(
    of year: FiscalYear, _ words: FilingWords
  ) throws(LedgerTrouble) -> LedgerFiling {
    guard words.note.contains(where: { !$0.isWhitespace }) else {
      throw LedgerTrouble(
        message: Message(ja: "取り消す理由がありません", en: "there is no reason for taking it back"),
        remedy: Message(ja: "--note に理由を書いてください", en: "write it by --note"))
    }
    return LedgerFiling(of: year, on: nil, note: words.note)
  }

  /// A report cannot have been filed on a day to come, nor before what it covers was over.
  private func refuse(
    _ filedOn: CivilDate, _ until: CivilDate?, of year: FiscalYear
  ) throws(LedgerTrouble) {
    if filedOn > now.day {
      throw LedgerTrouble(
        message: Message(
          ja: "提出した日\(filedOn.japanese)は今日（\(now.day.japanese)）より後です",
          en: "\(filedOn.iso), the day of filing, lies after today, \(now.day.iso)"),
        remedy: Message(ja: "提出してから記録してください", en: "record it once it is filed"))
    }
    if let until, FiscalYear(containing: until) != year {
      throw LedgerTrouble(
        message: Message(
          ja: "廃業等の日\(until.japanese)が\(year.japanese)にありません",
          en: "the closure on \(until.iso) is not within fiscal \(year.year)"),
        remedy: Message(
          ja: "年度か --closed の日を直してください", en: "correct the fiscal year or the day of --closed"))
    }
    let last = until ?? year.end
    // A report with a closure may be filed on the very day of it.
    guard filedOn < last || (filedOn == last && until == nil) else { return }
    throw LedgerTrouble(
      message: Message(
        ja: "提出した日\(filedOn.japanese)に、\(year.japanese)は終わっていません",
        en: "on \(filedOn.iso), the day of filing, fiscal \(year.year) was not over"),
      remedy: Message(
        ja: "年度を確かめてください。廃業等に伴う報告なら --closed でその日を書いてください",
        en: "check the year; for a report with a closure name its day by --closed"))
  }

  private func filedReport(_ file: String) throws(LedgerTrouble) -> YearlyReport {
    let bytes = try LedgerDesk.bytes(of: file, limit: CaseReview.limit)
    guard case .report(let report) = CaseReader.read(bytes: bytes, file: file).content else {
      throw LedgerTrouble(
        message: Message(
          ja: "「\(file)」は定期報告のファイルではありません", en: "'\(file)' is no file of a yearly report"),
        remedy: Message(
          ja: "「手続: 定期報告」のファイルを指定してください", en: "name a file with 手続: 定期報告"))
    }
    return report
  }
}
