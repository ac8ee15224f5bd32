import ArgumentParser
import Casework
import Findings

/// `saisei render`: the papers as PDF, ready to print, sign off and post.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: say("提出書類のPDFを作る", "print the papers as PDF"),
    discussion: say(
      """
      不備が残っている間は作りません。--draft を付けると、不備があっても、
      全ページに「下書き」と入れて作ります。
      """,
      """
      Nothing is printed while an error stands; --draft prints all the same,
      with 下書き on every page.
      """))

  @Argument(help: help("事案のファイル", "the case file", name: say("ファイル", "file")))
  var file: String

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: help("PDFを入れるフォルダー", "folder for the PDF files", name: say("フォルダー", "folder")))
  var output: String

  @Flag(help: help("不備があっても「下書き」と入れて作る", "print in spite of errors, marked 下書き"))
  var draft = false

  @Option(
    parsing: .upToNextOption,
    help: help("作る書類の番号（複数可）", "ids of the documents to print", name: "id"))
  var only: [String] = []

  @OptionGroup var substitution: SubstitutionOption
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var language: LanguageOption

  mutating func validate() throws {
    let known = DocumentID.allCases.map(\.rawValue)
    for id in only where !known.contains(id) {
      throw ValidationError(
        say(
          "「\(id)」という書類はありません。次から選んでください：\(known.joined(separator: " "))",
          "there is no document '\(id)'; choose from: \(known.joined(separator: " "))"))
    }
  }

  func run() throws {
    let language = language.language
    let outcome = PaperRendering(
      asOf: asOf.day, draft: draft, substitutes: substitution.substitute
    )
    .render(file, into: output, only: only.compactMap(DocumentID.init))
    if !outcome.report.findings.isEmpty {
      Terminal.error(outcome.report.full(in: language, colour: false))
    }
    switch outcome.result {
    case .written(let documents):
      for document in documents {
        let pages = say("\(document.pages)ページ", "\(document.pages) p.")
        Terminal.out("\(output)/\(document.file)  \(pages)\n")
      }
    case .refused:
      Terminal.error(
        say(
          "不備が残っているため、書類は作りませんでした。直してからもう一度実行するか、--draft を付けて下書きを作ってください\n",
          "nothing was printed because errors stand; mend them, or add --draft for a draft\n"))
      throw ExitCode(ExitStatus(outcome.report.verdict).rawValue)
    case .failed(let message, let remedy):
      Terminal.error(say("エラー：", "error: ") + message.text(in: language) + "\n")
      Terminal.error("  = " + remedy.text(in: language) + "\n")
      throw ExitCode(ExitStatus.failure.rawValue)
    }
  }
}
