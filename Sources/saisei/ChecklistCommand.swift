import ArgumentParser
import Casework
import Findings

/// `saisei checklist`: the reviewer's checklist as PDF.
struct ChecklistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist",
    abstract: say("審査用の点検表をPDFで作る", "print the reviewer's checklist as PDF"),
    discussion: say(
      """
      すべての点検項目を、結果（適合、不備、注意、要確認、判断済、対象外）、指摘と場所、根拠とともに
      書類ごとに並べます。不備のある事案でも作ります。
      """,
      """
      Every criterion with its result, what was found and where, and its source,
      by paper. A case with errors is listed, too.
      """))

  @Argument(
    help: help(
      "事案のファイル（- は標準入力）", "case file (- is standard input)", name: say("ファイル", "file")))
  var file: String

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: help("PDFを入れるフォルダー", "folder for the PDF file", name: say("フォルダー", "folder")))
  var output: String

  @OptionGroup var substitution: SubstitutionOption
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var language: LanguageOption

  func run() throws {
    let words = language.language
    let review = CaseReview(asOf: asOf.day, substitutes: substitution.substitute)
    let (report, result) = ChecklistPrint(review).print(file, into: output)
    switch result {
    case .written(let name, let pages):
      Terminal.out("\(output)/\(name)  " + say("\(pages)ページ", "\(pages) p.") + "\n")
      Terminal.out(report.summary(in: words) + "\n")
    case .unreadable:
      Terminal.error(report.full(in: words, colour: false))
      throw ExitCode(ExitStatus.failure.rawValue)
    case .failed(let message, let remedy):
      Terminal.error(say("エラー：", "error: ") + message.text(in: words) + "\n")
      Terminal.error("  = " + remedy.text(in: words) + "\n")
      throw ExitCode(ExitStatus.failure.rawValue)
    }
  }
}
