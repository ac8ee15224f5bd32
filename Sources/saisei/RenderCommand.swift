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
      ファイルを複数指定すると、-o のフォルダーの中に、事案ごとのフォルダーを作ります。
      """,
      """
      Nothing is printed while an error stands; --draft prints all the same,
      with 下書き on every page.
      Several files each get a folder of their own inside the one of -o.
      """))

  @Argument(help: help("事案のファイル", "case files", name: say("ファイル", "file")))
  var files: [String]

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

  @OptionGroup var jobs: JobsOption

  @OptionGroup var substitution: SubstitutionOption
  @OptionGroup var print: PrintOptionGroup
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var language: LanguageOption

  mutating func validate() throws {
    if files.count > 1, print.png != nil {
      throw ValidationError(
        say("--png は事案を1つずつ指定したときに使えます", "--png takes one case at a time"))
    }
    let known = DocumentID.allCases.map(\.rawValue)
    for id in only where !known.contains(id) {
      throw ValidationError(
        say(
          "「\(id)」という書類はありません。次から選んでください：\(known.joined(separator: " "))",
          "there is no document '\(id)'; choose from: \(known.joined(separator: " "))"))
    }
  }

  func run() throws {
    var rendering = PaperRendering(
      asOf: asOf.day, draft: draft, substitutes: substitution.substitute)
    rendering.options = print.options
    let only = only.compactMap(DocumentID.init)
    var worst = ExitStatus.clean
    if files.count == 1 {
      worst = show(rendering.render(files[0], into: output, only: only), in: output)
    } else {
      let cases = ManyCases(rendering, jobs: jobs.jobs).render(files, into: output, only: only)
      for (folder, outcome) in cases {
        let status = show(outcome, in: folder)
        if status.rawValue > worst.rawValue { worst = status }
      }
    }
    if worst != .clean { throw ExitCode(worst.rawValue) }
  }

  /// Says what became of a case, and gives the exit status that it calls for.
  private func show(_ outcome: PaperRendering.Outcome, in folder: String) -> ExitStatus {
    RenderedOutcome(outcome, folder: folder, png: print.png).show(in: language.language)
  }
}
