import ArgumentParser
import Casework
import Findings

/// `saisei ledger`: the records of a place of business.
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: say("再生等の記録簿を扱う", "keep the records of intake, reclaiming and hand-over"),
    discussion: say(
      """
      はじめに:
        saisei ledger init 記録.ledger --place 虎ノ門事業所 --kinds R22,R134a
        saisei ledger add 記録.ledger --kind 引取り --source 充塡回収業者 --date R8.4.2 \\
          --refrigerant R22 --mass 40.2kg --party フロン回収株式会社 --registration 5873
        saisei ledger stock 記録.ledger

      記録した行は変えられません。誤りは correct で訂正します（元の行も残ります）。
      """,
      """
      To begin:
        saisei ledger init book.ledger --place 虎ノ門事業所 --kinds R22,R134a
        saisei ledger add book.ledger --kind intake --source recoverer --date 2026-04-02 \\
          --refrigerant R22 --mass 40.2kg --party フロン回収株式会社 --registration 5873
        saisei ledger stock book.ledger

      A recorded row never changes; 'correct' records another in its place.
      """),
    subcommands: [
      LedgerInit.self, LedgerSet.self, LedgerAdd.self, LedgerImport.self, LedgerList.self,
      LedgerSearch.self, LedgerShow.self, LedgerCorrect.self, LedgerStock.self,
      LedgerCheckCommand.self, LedgerVerify.self, LedgerPrint.self, LedgerExportCommand.self,
      LedgerDisclose.self, LedgerFiled.self, LedgerBackup.self, LedgerRestore.self,
      LedgerPrune.self,
    ])
}

/// The ledger that a command is about.
struct LedgerArgument: ParsableArguments {
  @Argument(help: help("記録簿のファイル", "file of the ledger", name: say("記録簿", "ledger")))
  var ledger: String

  @OptionGroup var language: LanguageOption

  var desk: LedgerDesk { LedgerDesk(ledger) }

  /// Prints what a command has to say and ends with the status that it calls for.
  func show(_ reply: LedgerReply) throws {
    let language = language.language
    if let trouble = reply.trouble {
      Terminal.error(say("エラー：", "error: ") + trouble.message.text(in: language) + "\n")
      Terminal.error("  = " + trouble.remedy.text(in: language) + "\n")
      throw ExitCode(ExitStatus.failure.rawValue)
    }
    Terminal.out(reply.text.text(in: language))
    guard let report = reply.report else {
      if reply.isDeficient { throw ExitCode(ExitStatus.deficient.rawValue) }
      return
    }
    if !report.findings.isEmpty {
      Terminal.error(report.full(in: language, colour: false))
    }
    let status = ExitStatus(report.verdict)
    if status != .clean { throw ExitCode(status.rawValue) }
  }
}

/// `--by`: who records.
struct RecorderOption: ParsableArguments {
  @Option(
    help: help(
      "記録する者の氏名（既定：環境変数 SAISEI_RECORDER、なければ利用者名）",
      "who records (default: SAISEI_RECORDER, else the user)", name: say("氏名", "name")))
  var by: String?

  var name: String { by ?? LedgerClock.recorder() }
}
