import ArgumentParser
import Casework
import Findings

/// `saisei explain`: one criterion in full.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: say("点検項目を1つ説明する", "explain one criterion"))

  @Argument(
    help: help("点検項目の番号又は名前（A-11 など）", "id or name of the criterion, such as A-11", name: "id"))
  var id: String

  @OptionGroup var language: LanguageOption

  func run() throws {
    guard let text = RuleListing.explanation(of: id, in: language.language) else {
      let next =
        RuleListing.nearest(to: id).map { say("もしかして \($0)", "did you mean \($0)?") }
        ?? say("一覧は saisei rules で見られます", "saisei rules lists them")
      let parts = [say("「\(id)」という点検項目はありません", "there is no criterion '\(id)'"), next]
      Terminal.error(say("エラー：", "error: ") + parts.joined(separator: say("。", "; ")) + "\n")
      throw ExitCode.validationFailure
    }
    Terminal.out(text)
  }
}
