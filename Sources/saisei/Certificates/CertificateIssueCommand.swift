import ArgumentParser
import Casework
import Findings

/// `saisei certificate issue`.
struct CertificateIssueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue",
    abstract: say("証明書のない再生に証明書を発行する", "issue what is missing"),
    discussion: say(
      """
      途中で止まっても、もう一度実行すれば続きから始まり、番号が欠けたり重なったりしません。
      --from の表は1行が証明書1通です。全部の行を点検し、誤りが1つでもあれば何も発行しません。
      --commit を付けるまでは、何が発行されるかを示すだけです。
      終了コード: 0 すべて発行、1 発行できないものがある、2 処理できない
      """,
      """
      A run that was stopped is taken up again by the next one; no number is lost or
      given twice.
      A table (--from) has a row for each certificate. All rows are checked first, and one
      that is wrong stops all of them; until --commit is given nothing is issued.
      Exit status: 0 all issued, 1 some cannot be issued, 2 not possible
      """))

  @OptionGroup var options: CertificateOptions
  @OptionGroup var folder: CertificateFolder

  @Option(
    help: help(
      "発行する証明書の表（CSV、Excelブック）。列は docs/certificates.md", "table of certificates (CSV, xlsx)",
      name: say("表", "table")))
  var from: String?

  @Option(help: help("表のシートの名前", "name of the sheet", name: say("シート", "sheet")))
  var sheet: String?

  @Flag(help: help("表の証明書を発行する", "issue what the table asks for"))
  var commit = false

  @Option(
    name: .customLong("case"),
    help: help(
      "再生証明書の事案（YAML）。記録簿と一致すれば発行する",
      "case file of a certificate, issued when it agrees with the ledger",
      name: say("ファイル", "file")))
  var caseFile: String?

  @Option(
    help: help("送付年月日（既定：今日）", "day of sending (default: today)", name: say("日付", "date")))
  var date: String?

  @Option(
    parsing: .upToNextOption,
    help: help(
      "この番号の再生の行だけ", "only these rows of reclaiming", name: say("番号", "row")))
  var row: [Int] = []

  @Option(help: help("最大で何通か", "at most so many", name: say("数", "number")))
  var limit: Int?

  @Flag(
    help: help(
      "1本の容器に複数の管理者のフロン類があれば、管理者ごとに発行する（手引き p.43(2)）",
      "one certificate per manager where a cylinder holds several managers' (handbook p.43 (2))"))
  var perManager = false

  @Flag(
    help: help(
      "引取量のうち再生しなかった残りを、破壊業者に引き渡すこととしたものとして書く",
      "write what was not reclaimed as going to a destroyer"))
  var restToDestroyer = false

  @Flag(
    help: help(
      "再生の日から30日を過ぎたものも発行する（送付の義務は残る）",
      "issue those too whose 30 days are over (they are still due)"))
  var late = false

  @Option(
    help: help(
      "再生量と引渡量の合計が引取量に足りない理由", "why the amounts fall short of what was taken in",
      name: say("理由", "reason")))
  var reason: String?

  mutating func validate() throws {
    if let date, LawDay(date) == nil {
      throw ValidationError(
        say(
          "--date「\(date)」は日付として読めません。2026-12-01 又は 令和8年12月1日 のように書いてください",
          "--date '\(date)' is not a date; write it like 2026-12-01 or 令和8年12月1日"))
    }
    if from != nil || caseFile != nil, !row.isEmpty || perManager {
      throw ValidationError(
        say(
          "--row と --per-manager は、--from や --case と一緒に使えません（表の記録番号・管理者の列、事案の「複数の管理者」に書いてください）",
          "--row and --per-manager do not go with --from or --case, which say so themselves"))
    }
    if from != nil, caseFile != nil {
      throw ValidationError(
        say("--from と --case は一緒に使えません", "--from and --case exclude each other"))
    }
    if from == nil, commit || sheet != nil {
      throw ValidationError(
        say("--commit と --sheet は --from の表のときだけです", "--commit and --sheet belong to --from"))
    }
    if let limit, limit < 1 {
      throw ValidationError(say("--limit は1以上です", "--limit is 1 at least"))
    }
  }

  func run() throws {
    var order = CertificateDesk.Order(into: folder.output)
    order.sentOn = date.flatMap(LawDay.init)
    order.rows = row
    order.limit = limit
    order.isPerManager = perManager
    order.restGoesToDestroyer = restToDestroyer
    order.isLate = late
    order.shortfallReason = reason
    let progress = IssueProgress()
    try options.run { desk throws(CertificateOffice.Obstacle) in
      defer { progress.clear() }
      if let from {
        return try desk.issue(
          table: from, sheet: sheet, commit: commit, order, progress: progress.show)
      }
      if let caseFile { return try desk.issue(case: caseFile, order) }
      return try desk.issue(order, progress: progress.show)
    }
  }
}

/// A counter on the error output; silent unless a person watches.
private final class IssueProgress {
  private var progress: Progress?

  func show(_ done: Int, of total: Int) {
    if progress == nil {
      progress = Progress(total: total, verb: say("発行中", "issuing"))
    }
    progress?.show(done)
  }

  func clear() { progress?.clear() }
}
