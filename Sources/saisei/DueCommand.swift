import ArgumentParser
import Casework
import Findings

/// `saisei due`: what is open, and until when.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: say(
      "事案と記録簿から、期限のあるものを数え方とともに並べる", "list what is due, and how the days were counted"),
    discussion: say(
      """
      更新、変更届出、廃業等の届出、定期報告、登記事項証明書等の期限を、事案から拾います。
      --ledger の記録簿からは、証明書のない再生、提出の記録がない定期報告、記録と写しの保存期間を拾います。
      終了コード: 0 超過なし、1 期限を過ぎたものがある、2 読めないファイルがある
      """,
      """
      Finds the ends of permits, notices, yearly reports and papers of identity in cases;
      in ledgers (--ledger) what has no certificate, reports not known to be filed, and
      how long records and copies are kept.
      Exit status: 0 nothing overdue, 1 something is, 2 a file cannot be read
      """))

  /// How the list is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: help("事案のファイル又はフォルダー", "case files or folders", name: say("ファイル", "file")))
  var files: [String] = []

  @Option(
    help: help("記録簿（何度でも書ける）", "a ledger; may be given again", name: say("記録簿", "ledger")))
  var ledger: [String] = []

  @Option(
    name: .customLong("as-of"),
    help: help("この日に見る（既定：今日）", "look on this day (default: today)", name: say("日付", "date")))
  var asOf: String?

  @Option(
    help: help(
      "カレンダー（iCalendar）にも書く", "also write a calendar (iCalendar)", name: say("ファイル", "file")))
  var ics: String?

  @Option(
    help: help("カレンダーの予定の何日前に知らせるか", "days before each event to remind", name: say("日数", "days")))
  var alarm: Int?

  @Option(help: help("出力の形式", "format of the output"))
  var format: Format = .text

  @OptionGroup var language: LanguageOption

  mutating func validate() throws {
    if files.isEmpty, ledger.isEmpty {
      throw ValidationError(
        say("事案のファイルか --ledger の記録簿を指定してください", "name case files, or a ledger by --ledger"))
    }
    if let asOf, LawDay(asOf) == nil {
      throw ValidationError(
        say("--as-of「\(asOf)」は日付として読めません", "--as-of '\(asOf)' is not a date"))
    }
    if let alarm, !(0...366).contains(alarm) {
      throw ValidationError(say("--alarm は0から366までです", "--alarm is between 0 and 366"))
    }
    if alarm != nil, ics == nil {
      throw ValidationError(say("--alarm は --ics と一緒に使います", "--alarm goes with --ics"))
    }
  }

  func run() throws {
    let words = language.language
    do {
      guard
        let list = DueList.of(
          try expanded(), ledgers: ledger, on: asOf.flatMap(LawDay.init))
      else {
        Terminal.error(
          say("エラー：今日の日付が分かりません。--as-of で指定してください\n", "error: today is not known; use --as-of\n"))
        throw ExitCode(ExitStatus.failure.rawValue)
      }
      // Of files that cannot be read nobody should hear that nothing is due.
      let saysNothing = list.entries.isEmpty && !list.unread.isEmpty
      if format == .json {
        Terminal.out(list.json.text() + "\n")
      } else if !saysNothing {
        Terminal.out(list.text(in: words))
      }
      for finding in list.unread {
        Terminal.error(
          say("読めません：", "not read: ") + finding.site.file + " " + finding.message.text(in: words)
            + "\n")
      }
      if let ics { try list.writeCalendar(to: ics, in: words, alarm: alarm) }
      if !list.unread.isEmpty { throw ExitCode(ExitStatus.failure.rawValue) }
      if list.hasOverdue { throw ExitCode(ExitStatus.deficient.rawValue) }
    } catch let problem as FileProblem {
      Terminal.error(say("エラー：", "error: ") + problem.message.text(in: words) + "\n")
      Terminal.error("  = " + problem.remedy.text(in: words) + "\n")
      throw ExitCode(ExitStatus.failure.rawValue)
    }
  }

  /// The files, with those below a folder in its place.
  private func expanded() throws(FileProblem) -> [CaseLocation] {
    var result: [CaseLocation] = []
    for file in files {
      result += CaseFolder.isFolder(file) ? try CaseFolder.cases(below: file) : [CaseLocation(file)]
    }
    return result
  }
}
