import ArgumentParser
import Casework
import Findings

/// `saisei rules`: the catalogue of criteria.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: say("点検項目の一覧を表示する", "list the criteria"))

  /// How the list is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(
    help: help("この群だけ（A、X、Y など）", "only this family (A, X, Y, ...)", name: say("群", "family")))
  var family: String?

  @Option(help: help("出力の形式", "format of the output"))
  var format: Format = .text

  @OptionGroup var language: LanguageOption

  mutating func validate() throws {
    let families = RuleListing.families
    if let family, !families.contains(family.uppercased()) {
      throw ValidationError(
        say(
          "「\(family)」という群はありません。次から選んでください：\(families.joined(separator: " "))",
          "there is no family '\(family)'; choose from: \(families.joined(separator: " "))"))
    }
  }

  func run() throws {
    let listing = RuleListing(family: family?.uppercased())
    switch format {
    case .text: Terminal.out(listing.text(in: language.language))
    case .json: Terminal.out(listing.json.text() + "\n")
    }
  }
}
