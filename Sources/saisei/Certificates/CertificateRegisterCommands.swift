import ArgumentParser
import Casework
import Findings

/// `saisei certificate list`.
struct CertificateListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: say("発行した証明書の一覧", "list the certificates"),
    discussion: say(
      "終了コード: 0 問題なし、1 発行の後で記録が訂正されたものがある、2 処理できない",
      "Exit status: 0 fine, 1 a row was corrected after its certificate, 2 not possible"))

  @OptionGroup var options: CertificateOptions

  @Option(
    help: help(
      "年度（始まる西暦年）だけ", "only the fiscal year that begins in this year",
      name: say("西暦年", "year")))
  var year: Int?

  func run() throws {
    try options.run { desk throws(CertificateOffice.Obstacle) in try desk.list(year: year) }
  }
}

/// `saisei certificate overdue`.
struct CertificateOverdueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overdue",
    abstract: say("証明書のない再生と、その送付期限", "what has no certificate, with its deadline"),
    discussion: say(
      """
      期限は再生の日から30日目で、休日でも延びません（省令第65条第2号）。
      終了コード: 0 期限を過ぎたものなし、1 過ぎたものがある、2 処理できない
      """,
      """
      The deadline is the 30th day from the day of reclaiming and does not move for
      holidays (省令第65条第2号).
      Exit status: 0 none is overdue, 1 some are, 2 not possible
      """))

  @OptionGroup var options: CertificateOptions
  @OptionGroup var asOf: AsOfOption

  func run() throws {
    try options.run { desk throws(CertificateOffice.Obstacle) in try desk.overdue(asOf: asOf.day) }
  }
}

/// `saisei certificate print`.
struct CertificatePrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: say("送付したものと同じPDFをもう一度作る", "print the very page that was sent"))

  @OptionGroup var options: CertificateOptions
  @Argument(help: help("番号（2026-0001など）", "number, such as 2026-0001", name: say("番号", "number")))
  var number: String
  @OptionGroup var folder: CertificateFolder

  func run() throws {
    try options.run { desk throws(CertificateOffice.Obstacle) in
      try desk.print(number, isCopy: false, into: folder.output)
    }
  }
}

/// `saisei certificate copy`.
struct CertificateCopyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy",
    abstract: say("「写し」と表示したPDFを作り、作ったことを記録する", "make a copy that says so, and record it"))

  @OptionGroup var options: CertificateOptions
  @Argument(help: help("番号（2026-0001など）", "number, such as 2026-0001", name: say("番号", "number")))
  var number: String
  @OptionGroup var folder: CertificateFolder

  func run() throws {
    try options.run { desk throws(CertificateOffice.Obstacle) in
      try desk.print(number, isCopy: true, into: folder.output)
    }
  }
}

/// `saisei certificate void`.
struct CertificateVoidCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void",
    abstract: say("証明書を無効にする（番号は欠番にせず残る）", "make a certificate void; its number stays taken"))

  @OptionGroup var options: CertificateOptions
  @Argument(help: help("番号（2026-0001など）", "number, such as 2026-0001", name: say("番号", "number")))
  var number: String
  @Option(help: help("無効にする理由", "why it is void", name: say("理由", "reason")))
  var reason: String

  mutating func validate() throws {
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError(say("--reason に理由を書いてください", "--reason must say why"))
    }
  }

  func run() throws {
    try options.run { desk throws(CertificateOffice.Obstacle) in
      try desk.void(number, because: reason)
    }
  }
}

/// `saisei certificate finish`.
struct CertificateFinishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "finish",
    abstract: say(
      "前回の発行が止まって書き出されなかったPDFを書き出す", "write the pages that a stopped run left"))

  @OptionGroup var options: CertificateOptions

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: help(
      "元のフォルダーがなくなっているときに書き出すフォルダー", "where pages go whose own folder is gone",
      name: say("フォルダー", "folder")))
  var output: String?

  func run() throws {
    try options.run { desk throws(CertificateOffice.Obstacle) in try desk.finish(into: output) }
  }
}
