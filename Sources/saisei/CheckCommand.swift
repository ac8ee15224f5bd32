import ArgumentParser
import Casework
import Findings

/// `saisei check`: what is wrong with a case, with article, page and advice.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: say("事案のYAMLファイルを点検する", "check case files"))

  /// How findings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case full, concise, json }

  @Argument(
    help: help(
      "点検するファイル（- は標準入力）", "files to check (- is standard input)",
      name: say("ファイル", "file")))
  var files: [String]

  @OptionGroup var asOf: AsOfOption

  @Option(help: help("出力の形式", "format of the output"))
  var format: Format = .full

  @OptionGroup var language: LanguageOption

  func run() throws {
    let report = CaseReview(asOf: asOf.day).check(files)
    switch format {
    case .full: Terminal.out(report.full(in: language.language, colour: Terminal.hasColour))
    case .concise: Terminal.out(report.concise(in: language.language))
    case .json: Terminal.out(report.json.text() + "\n")
    }
    throw ExitCode(ExitStatus(report.verdict).rawValue)
  }
}
