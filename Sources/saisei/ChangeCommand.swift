import ArgumentParser
import Casework
import Findings

/// `saisei change`: what a change of the plant calls for: permission, a notice, or nothing.
struct ChangeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: say(
      "2つの事案を比べ、変更許可・届出・手続不要を区分する",
      "compare two cases: change permit, notice, or nothing to do"),
    discussion: say(
      """
      許可を受けたときの事案（OLD）と変更後の事案（NEW）を比べます。
      NEW を省いて --set を使うと、「施設を2基にしたら」のような仮定を調べられます。
      --build を付けると、必要な様式第5（変更の許可）と様式第6（変更届出）を作ります。
      終了コード: 0 比べた、1 不備がある、2 読めない・作れない
      """,
      """
      Compares the case that was permitted (OLD) with the one after the change (NEW).
      Without NEW, --set asks what a change would call for.
      --build writes the Form 5 (change) and Form 6 (notice) that follow.
      Exit status: 0 compared, 1 an error was found, 2 not readable or not possible
      """))

  /// How the result is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: help("許可を受けたときの事案", "the case that was permitted", name: "OLD"))
  var old: String

  @Argument(help: help("変更後の事案", "the case after the change", name: "NEW"))
  var new: String?

  @Option(
    help: help(
      "変更後の値を設定する（複数可。例：施設[0].数=2基）",
      "set a value after the change (repeatable), such as 施設[0].数=2基",
      name: say("項目=値", "key=value")))
  var set: [String] = []

  @Option(help: help("変更日", "day of the change", name: say("日付", "date")))
  var changedOn: String?

  @Option(help: help("変更理由", "why it changes", name: say("文", "text")))
  var reason: String?

  @Flag(help: help("必要な書類を作る（-o と一緒に）", "write the papers that follow (with -o)"))
  var build = false

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: help("書類を入れるフォルダー", "folder for the papers", name: say("フォルダー", "folder")))
  var output: String?

  @Option(
    help: help(
      "書類に印字する日付（既定：NEW の申請日）", "date on the papers (default: that of NEW)", name: say("日付", "date")
    ))
  var dated: String?

  @Flag(help: help("不備があっても「下書き」と入れて作る", "print in spite of errors, marked 下書き"))
  var draft = false

  @Option(help: help("出力の形式", "format of the output"))
  var format: Format = .text

  @OptionGroup var asOf: AsOfOption
  @OptionGroup var language: LanguageOption

  mutating func validate() throws {
    if new == nil, set.isEmpty {
      throw ValidationError(
        say("NEW か --set のどちらかを指定してください", "give NEW, or --set what would change"))
    }
    if build != (output != nil) {
      throw ValidationError(
        say("--build と -o は一緒に指定してください", "--build and -o go together"))
    }
    for day in [changedOn, dated].compactMap(\.self) where LawDay(day) == nil {
      throw ValidationError(
        say(
          "「\(day)」は日付として読めません。2026-12-01 又は 令和8年12月1日 のように書いてください",
          "'\(day)' is not a date; write it like 2026-12-01 or 令和8年12月1日"))
    }
  }

  func run() throws {
    let words = language.language
    var review = ChangeReview(asOf: asOf.day)
    review.settings = set
    review.changedOn = changedOn
    review.reason = reason
    switch review.compare(old, with: new) {
    case .compared(let report):
      Terminal.out(format == .json ? report.json.text() + "\n" : report.text(in: words))
      let status = try build ? file(report) : .clean
      let worst = report.hasError && status == .clean ? .deficient : status
      if worst != .clean { throw ExitCode(worst.rawValue) }
    case .unreadable(let report):
      Terminal.error(report.full(in: words, colour: false))
      throw ExitCode(ExitStatus.failure.rawValue)
    case .failed(let message, let remedy):
      Terminal.error(say("エラー：", "error: ") + message.text(in: words) + "\n")
      Terminal.error("  = " + remedy.text(in: words) + "\n")
      throw ExitCode(ExitStatus.failure.rawValue)
    }
  }

  private func file(_ report: ChangeReport) throws -> ExitStatus {
    guard let output else { return .clean }
    let filed: [ChangeFiling.Filed]
    do {
      filed = try ChangeFiling(report, dated: dated, draft: draft).write(into: output)
    } catch {
      Terminal.error(say("エラー：", "error: ") + error.message.text(in: language.language) + "\n")
      return .failure
    }
    var worst = ExitStatus.clean
    for one in filed {
      guard let outcome = one.outcome else {
        Terminal.error(say("事案：", "case: ") + one.caseFile + "\n")
        if let later = one.later { Terminal.error("  " + later.text(in: language.language) + "\n") }
        continue
      }
      let status = RenderedOutcome(outcome, folder: one.folder).show(in: language.language)
      if status.rawValue > worst.rawValue { worst = status }
      if status != .failure { Terminal.error(say("事案：", "case: ") + one.caseFile + "\n") }
    }
    return worst
  }
}
