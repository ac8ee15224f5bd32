import ArgumentParser
import Casework
import Findings

/// `saisei report`: 様式第7 from a ledger.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: say("記録簿から定期報告（様式第7）を作る", "make the yearly report (Form 7) from a ledger"),
    discussion: say(
      """
      記録簿のその年度の計から「手続: 定期報告」の事案ファイルを作り、点検して印刷します。
      報告者などは --head のファイル（saisei init 定期報告）から取ります。
      終了コード: 0 不備なし、1 不備あり、2 処理できない
      """,
      """
      Makes a case file of the ledger's sums of the year, checks and prints it.
      The reporter and the like come from the file of --head (saisei init 定期報告).
      Exit status: 0 no errors, 1 errors found, 2 not possible
      """))

  @Argument(
    help: help(
      "年度（令和8、2026など）", "fiscal year, such as 令和8 or 2026", name: say("年度", "year")))
  var year: String

  @Option(help: help("記録簿", "the ledger", name: say("記録簿", "ledger")))
  var ledger: [String]

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: help("作ったものを入れるフォルダー", "folder for the results", name: say("フォルダー", "folder")))
  var output: String

  @Option(
    help: help(
      "量のほかを書いた定期報告のファイル", "a yearly report with everything but the amounts",
      name: say("ファイル", "file")))
  var head: String?

  @Option(
    help: help(
      "前年度の定期報告のファイル（年度当初の保管量と比べる）",
      "last year's report, to compare its closing stock", name: say("ファイル", "file")))
  var previous: String?

  @Option(
    parsing: .upToNextOption,
    help: help(
      "収支が合わない種類の差異理由", "why a kind does not balance",
      name: say("種類=理由", "kind=reason")))
  var reason: [String] = []

  @Flag(help: help("不備があっても下書きとして印刷する", "print a draft in spite of errors"))
  var draft = false

  @OptionGroup var language: LanguageOption

  mutating func validate() throws {
    if ledger.count != 1 {
      throw ValidationError(
        say(
          "--ledger は1つだけ指定してください。報告書は許可ごと（事業所ごと）に1件ずつ作ります（手引き p.48）",
          "name one --ledger: each permit, that is each place of business, has its own report"))
    }
    if ReportDesk.year(year) == nil {
      throw ValidationError(
        say(
          "「\(year)」は年度として読めません。令和8 又は 2026 のように書いてください",
          "'\(year)' is no fiscal year; write it like 令和8 or 2026"))
    }
    if let wrong = reason.first(where: { !$0.contains("=") }) {
      throw ValidationError(
        say(
          "--reason「\(wrong)」は R22=理由 のように書いてください",
          "write --reason '\(wrong)' like R22=reason"))
    }
  }

  func run() throws {
    guard let number = ReportDesk.year(year), let ledger = ledger.first else { return }
    let reasons = Dictionary(
      reason.compactMap { text -> (String, String)? in
        let parts = text.split(separator: "=", maxSplits: 1)
        return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
      }, uniquingKeysWith: { _, last in last })
    let files: ReportDesk.Files
    do throws(CertificateOffice.Obstacle) {
      files = try ReportDesk(ledger: ledger, year: number).compose(
        head: head, previous: previous, reasons: reasons, into: output)
    } catch {
      Terminal.error(
        say("エラー：", "error: ") + error.message.text(in: language.language) + "\n"
          + "  = " + error.remedy.text(in: language.language) + "\n")
      throw ExitCode(ExitStatus.failure.rawValue)
    }
    Terminal.out(files.caseFile + "\n" + files.totals + "\n")
    for remark in files.remarks { Terminal.out("  " + remark.text(in: language.language) + "\n") }
    // From here on it is a case like any other.
    let arguments =
      [files.caseFile, "-o", output] + (draft ? ["--draft"] : [])
      + (language.lang.map { ["--lang", $0.rawValue] } ?? [])
    var render = try RenderCommand.parse(arguments)
    try render.validate()
    try render.run()
  }
}
