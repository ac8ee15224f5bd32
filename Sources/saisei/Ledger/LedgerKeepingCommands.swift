import ArgumentParser
import Casework

/// `saisei ledger print`: the sheet of a year as PDF.
struct LedgerPrint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: say("年度と種類ごとの記録簿をPDFにする", "print the sheet of a year and kind as PDF"))

  /// Sizes of paper.
  enum Paper: String, ExpressibleByArgument, CaseIterable {
    case a4, a3
  }

  @OptionGroup var ledger: LedgerArgument
  @Option(help: help("年度（令和8、2026）", "fiscal year", name: say("年度", "year"))) var fy: String
  @Option(help: help("種類（冷媒番号）", "refrigerant number", name: "R…")) var refrigerant: String
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: help("PDFのファイル名", "name of the PDF file", name: say("ファイル", "file")))
  var output: String
  @Option(help: help("用紙（横）", "paper (landscape)")) var paper: Paper = .a4

  func run() throws {
    try ledger.show(
      ledger.desk.print(
        year: fy, refrigerant: refrigerant, to: output, isLarge: paper == .a3))
  }
}

/// `saisei ledger export`: rows as CSV.
struct LedgerExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: say("行をCSVに書き出す", "write rows as CSV"))

  @OptionGroup var ledger: LedgerArgument
  @OptionGroup var filter: FilterOptions
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: help("CSVのファイル名", "name of the CSV file", name: say("ファイル", "file")))
  var output: String
  @Option(help: help("文字コード（utf-8、cp932）", "encoding")) var encoding: ExportEncoding = .utf8

  func run() throws {
    try ledger.show(ledger.desk.export(filter.filter, to: output, encoding))
  }
}

extension ExportEncoding: ExpressibleByArgument {}

/// `saisei ledger disclose`: shows a party its rows, and records that it did.
struct LedgerDisclose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disclose",
    abstract: say("申出をした者に係る行だけを示し、閲覧を記録する", "show a party its rows and record it"))

  @OptionGroup var ledger: LedgerArgument
  @Option(help: help("申出をした者（記録の相手方又は管理者等）", "the party", name: say("名称", "name")))
  var party: String
  @Option(help: help("閲覧する人の氏名", "the person who views", name: say("氏名", "name")))
  var askedBy: String
  @Option(help: help("この日から", "from this day", name: say("日付", "date"))) var from: String?
  @Option(help: help("この日まで", "until this day", name: say("日付", "date"))) var until: String?
  @Option(help: help("備考", "remarks", name: say("備考", "note"))) var note = ""
  @OptionGroup var recorder: RecorderOption

  func run() throws {
    try ledger.show(
      ledger.desk.discloseReply(
        to: party, askedBy: askedBy, since: from, until: until, note: note, by: recorder.name))
  }
}

/// `saisei ledger backup`: a verified copy.
struct LedgerBackup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: say("控えを作り、確かめる", "make a copy and verify it"))

  @OptionGroup var ledger: LedgerArgument
  @Argument(help: help("控えのファイル", "file of the copy", name: say("控え", "copy")))
  var copy: String

  func run() throws { try ledger.show(ledger.desk.backupReply(to: copy)) }
}

/// `saisei ledger restore`: brings the ledger back from a copy.
struct LedgerRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: say("控えから戻す（新しい記録は上書きしない）", "bring the ledger back; newer records are never lost"))

  @OptionGroup var ledger: LedgerArgument
  @Argument(help: help("控えのファイル", "file of the copy", name: say("控え", "copy")))
  var copy: String

  func run() throws { try ledger.show(ledger.desk.restoreReply(from: copy)) }
}

/// `saisei ledger prune`: takes out rows whose five years, or copies whose three years are over.
struct LedgerPrune: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune",
    abstract: say(
      "保存期間を過ぎた行（5年）又は再生証明書の写し（--copies、3年）を除く",
      "take out rows whose five years, or copies (--copies) whose three years are over"))

  @OptionGroup var ledger: LedgerArgument
  @Option(
    help: help(
      "この日までの行（--copies では、この日までに送付した証明書）",
      "rows up to this day, or certificates sent up to it", name: say("日付", "date")))
  var until: String
  @Flag(
    help: help(
      "行ではなく、再生証明書の写しを除く（番号と証明した行は残る）",
      "the copies of certificates instead of rows; numbers and what was certified stay"))
  var copies = false
  @Option(help: help("理由", "why", name: say("理由", "reason"))) var reason = ""
  @Flag(help: help("除く", "take them out")) var commit = false
  @OptionGroup var recorder: RecorderOption

  func run() throws {
    let desk = ledger.desk
    try ledger.show(
      copies
        ? desk.pruneCopiesReply(until: until, because: reason, by: recorder.name, commit: commit)
        : desk.pruneReply(until: until, because: reason, by: recorder.name, commit: commit))
  }
}
