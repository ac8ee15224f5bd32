import ArgumentParser
import Casework
import Findings

/// `saisei forms`: the form templates themselves.
struct FormsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms",
    abstract: say("様式のひな型を扱う", "work on the form templates"),
    subcommands: [Check.self])

  /// `saisei forms check`: whether every template works out.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: say("様式のひな型を点検する", "check the form templates"))

    @Argument(
      help: help(
        "ひな型のフォルダー（既定：付属のもの）", "folder of the templates (default: the built-in ones)",
        name: say("フォルダー", "folder")))
    var folder: String?

    @OptionGroup var language: LanguageOption

    func run() throws {
      let report = FormCheck.run(folder: folder)
      Terminal.out(report.full(in: language.language, colour: Terminal.hasColour))
      throw ExitCode(ExitStatus(report.verdict).rawValue)
    }
  }
}
