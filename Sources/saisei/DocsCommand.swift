import ArgumentParser
import Casework
import Findings

/// `saisei docs`: writes the generated pages of `docs/` anew; for contributors.
struct DocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs",
    abstract: say("docs/ の生成ページを書き出す", "write the generated pages of docs/"),
    shouldDisplay: false)

  @Option(name: [.customShort("o"), .customLong("output")], help: help("フォルダー", "folder"))
  var output: String

  func run() throws {
    do {
      for page in GeneratedPage.all() {
        try page.write(into: output)
        Terminal.out("\(output)/\(page.path)\n")
      }
    } catch {
      Terminal.error(error.message.text(in: CommandLanguage.current) + "\n")
      throw ExitCode(ExitStatus.failure.rawValue)
    }
  }
}
