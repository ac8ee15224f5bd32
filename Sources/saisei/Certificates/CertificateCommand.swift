import ArgumentParser
import Casework
import Findings

/// `saisei certificate`: the 再生証明書 of a ledger.
struct CertificateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificate",
    abstract: say("記録簿から再生証明書を発行し、管理する", "issue and keep the certificates of a ledger"),
    discussion: say(
      """
      再生の行のうち、充塡回収業者から引き取ったもので証明書のないものに発行します。
      番号は年度ごとに欠番なく付き、写しは記録簿に残ります。
      """,
      """
      Certificates are issued for what was reclaimed of the recoverers' deliveries
      and has none. Their numbers have no gaps within a fiscal year; what each says
      stays in the ledger.
      """),
    subcommands: [
      CertificateIssueCommand.self, CertificateListCommand.self, CertificateOverdueCommand.self,
      CertificatePrintCommand.self, CertificateCopyCommand.self, CertificateVoidCommand.self,
      CertificateFinishCommand.self,
    ])
}

/// What every subcommand of `saisei certificate` needs.
struct CertificateOptions: ParsableArguments {
  @Argument(help: help("記録簿", "the ledger", name: say("記録簿", "ledger")))
  var ledger: String

  @Option(
    help: help(
      "記録する者の氏名（既定：環境変数 SAISEI_RECORDER、なければ利用者名）",
      "who records (default: SAISEI_RECORDER, else the user)", name: say("氏名", "name")))
  var by: String?

  @Option(help: help("出力の形式", "format of the output"))
  var format: CertificateFormat = .text

  @OptionGroup var language: LanguageOption

  /// Asks the desk, prints what it answers, and ends with its status.
  func run(
    _ ask: (CertificateDesk) throws(CertificateOffice.Obstacle) -> DeskAnswer
  ) throws {
    let language = language.language
    let answer: DeskAnswer
    do throws(CertificateOffice.Obstacle) {
      answer = try ask(CertificateDesk(ledger: ledger, by: by))
    } catch {
      complain(error.message, error.remedy)
      throw ExitCode(ExitStatus.failure.rawValue)
    }
    switch format {
    case .text: Terminal.out(answer.text.text(in: language))
    case .json: Terminal.out(answer.json.text() + "\n")
    }
    if let report = answer.report, !report.findings.isEmpty {
      Terminal.error(report.full(in: language, colour: false))
    }
    for complaint in answer.complaints { complain(complaint.message, complaint.remedy) }
    if answer.isAmiss { throw ExitCode(ExitStatus.deficient.rawValue) }
  }

  private func complain(_ message: Message, _ remedy: Message) {
    Terminal.error(say("エラー：", "error: ") + message.text(in: language.language) + "\n")
    Terminal.error("  = " + remedy.text(in: language.language) + "\n")
  }
}

/// How answers are written.
enum CertificateFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

/// `-o`: where pages go.
struct CertificateFolder: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: help("PDFを入れるフォルダー", "folder for the PDFs", name: say("フォルダー", "folder")))
  var output: String
}
