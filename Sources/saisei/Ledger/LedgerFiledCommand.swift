import ArgumentParser
import Casework

/// `saisei ledger filed`: which yearly reports were filed.
struct LedgerFiled: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filed",
    abstract: say("定期報告を提出したことを記録する・一覧する", "record or list which yearly reports were filed"),
    discussion: say(
      """
      saisei ledger filed 記録.ledger --report 報告/定期報告_2026年度.yaml
      saisei ledger filed 記録.ledger --fy 令和8 --on 令和9年5月10日 --note 受付第12号
      saisei ledger filed 記録.ledger
      提出の記録がない年度は、saisei due --ledger で期限を過ぎたものとして示します。
      終了コード: 0 済んだ、2 処理できない
      """,
      """
      saisei ledger filed book.ledger --report report/定期報告_2026年度.yaml
      saisei ledger filed book.ledger --fy 2026 --on 2027-05-10 --note receipt-12
      saisei ledger filed book.ledger
      A year whose filing is not recorded is overdue for 'saisei due --ledger'.
      Exit status: 0 done, 2 not possible
      """))

  @OptionGroup var ledger: LedgerArgument
  @Option(
    help: help(
      "提出した定期報告のファイル（年度、報告日、廃業等の日を取る）",
      "the report's case file, which gives year, day and closure", name: say("ファイル", "file")))
  var report: String?
  @Option(help: help("年度（令和8、2026）", "fiscal year", name: say("年度", "year"))) var fy: String?
  @Option(help: help("提出した日", "day of filing", name: say("日付", "date"))) var on: String?
  @Option(
    help: help(
      "廃業等に伴う年度途中までの報告なら、廃業等の日", "day of the closure with which it was filed",
      name: say("日付", "date")))
  var closed: String?
  @Option(help: help("受付番号など", "number of the receipt, or a reason", name: say("備考", "note")))
  var note = ""
  @Flag(help: help("その年度の提出の記録を取り消す（--note に理由）", "take back what was recorded of the year"))
  var withdraw = false
  @OptionGroup var recorder: RecorderOption

  func run() throws {
    var words = FilingWords()
    words.report = report
    words.year = fy
    words.filedOn = on
    words.closedOn = closed
    words.note = note
    words.isWithdrawn = withdraw
    try ledger.show(ledger.desk.filingReply(words, by: recorder.name))
  }
}
