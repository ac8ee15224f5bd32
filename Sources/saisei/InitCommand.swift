import ArgumentParser
import Casework
import Findings

/// `saisei init`: a commented template to fill in.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: say("記入用のひな型を作る", "write a template to fill in"))

  @OptionGroup var procedure: ProcedureArgument

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: help(
      "書き出すファイル（既定：標準出力）", "file to write (default: standard output)", name: say("ファイル", "file")))
  var output: String?

  @Option(help: help("項目名の言語", "language of the keys"))
  var keys: LanguageChoice = .ja

  @OptionGroup var language: LanguageOption

  func run() throws {
    let text = CaseDraft.template(of: procedure.procedure, keys: keys.language)
    guard let output else { return Terminal.out(text) }
    do {
      try CaseDraft.write(text, toNew: output)
    } catch {
      Terminal.error(say("エラー：", "error: ") + error.message.text(in: language.language) + "\n")
      Terminal.error("  = " + error.remedy.text(in: language.language) + "\n")
      throw ExitCode(ExitStatus.failure.rawValue)
    }
    Terminal.out(
      say(
        "\(output) を作りました。記入したら saisei check \(output) で点検してください\n",
        "wrote \(output); fill it in, then run: saisei check \(output)\n"))
  }
}
