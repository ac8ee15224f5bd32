import ArgumentParser
import Casework
import Findings

/// `saisei fmt`: the same file with keys of the other language.
struct FmtCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: say("項目名を日本語又は英語にそろえる", "turn the keys into Japanese or English"),
    discussion: say(
      "項目名だけを書き換え、値・注釈・並びはそのまま残します。",
      "Only keys are rewritten; values, comments and order stay as they are."))

  @Argument(
    help: help(
      "書き換えるファイル（- は標準入力から標準出力へ）",
      "file to rewrite (- is standard input to standard output)", name: say("ファイル", "file")))
  var file: String

  @Option(help: help("項目名の言語", "language of the keys"))
  var keys: LanguageChoice

  @OptionGroup var language: LanguageOption

  func run() throws {
    let outcome = CaseDraft.format(file, keys: keys.language)
    switch outcome {
    case .changed:
      Terminal.line(say("\(file)：項目名を書き換えました", "\(file): rewrote the keys"))
    case .unchanged:
      Terminal.line(say("\(file)：変更はありません", "\(file): nothing to change"))
    case .rewritten(let text):
      Terminal.out(text)
    case .unreadable(let report):
      Terminal.error(report.full(in: language.language, colour: false))
      throw ExitCode(ExitStatus.failure.rawValue)
    }
  }
}
