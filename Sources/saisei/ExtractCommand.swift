import ArgumentParser
import Casework
import Findings

/// `saisei extract`: the case data out of a PDF, proved against manifest and print.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: say("PDFに添付された事案のデータを取り出す", "take the case data out of a PDF"),
    discussion: say(
      """
      render --attach-data で作ったPDFから case.yaml と check-report.json を取り出し、
      manifest.json のハッシュと比べ、印字し直して同じPDFになるかを確かめます。
      終了コード: 0 すべて一致、1 一致しないものがある、2 取り出せない・比べられない
      """,
      """
      Takes case.yaml and check-report.json out of a PDF that render --attach-data
      made, compares them with the hashes of manifest.json, and prints the PDF anew
      to compare it.
      Exit status: 0 all agrees, 1 something does not, 2 not possible
      """))

  @Argument(help: help("PDF", "the PDF", name: "PDF"))
  var file: String

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: help(
      "取り出したファイルを入れるフォルダー", "folder for the files", name: say("フォルダー", "folder")))
  var output: String

  @OptionGroup var language: LanguageOption

  func run() throws {
    let language = language.language
    switch DataExtraction.extract(file, into: output) {
    case .extracted(let files, let proofs):
      for name in files { Terminal.line("\(output)/\(name)") }
      for proof in proofs {
        let mark =
          switch proof.verdict {
          case .passed: say("良", "ok  ")
          case .failed: say("否", "BAD ")
          case .open: say("？", "?   ")
          }
        Terminal.line("\(mark)  \(proof.message.text(in: language))")
      }
      if proofs.contains(where: { $0.verdict == .failed }) {
        throw ExitCode(ExitStatus.deficient.rawValue)
      }
      if proofs.contains(where: { $0.verdict == .open }) {
        throw ExitCode(ExitStatus.failure.rawValue)
      }
    case .failed(let message, let remedy):
      Terminal.error(say("エラー：", "error: ") + message.text(in: language) + "\n")
      Terminal.error("  = " + remedy.text(in: language) + "\n")
      throw ExitCode(ExitStatus.failure.rawValue)
    }
  }
}
