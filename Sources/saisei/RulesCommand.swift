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

  @Flag(
    help: help(
      "群ごとの数だけを表示する（点検、要確認、予定など）",
      "only the counts of each family (rules, questions, planned ...)"))
  var coverage = false

  @Option(
    parsing: .upToNextOption,
    help: help(
      "2つの日の法令の違い（点検、数値、様式の版）を表示する",
      "what differs between the law of two days: rules, numbers, editions of forms",
      name: say("日付 日付", "date date")))
  var diff: [String] = []

  @OptionGroup var language: LanguageOption

  mutating func validate() throws {
    let families = RuleListing.families
    if let family, !families.contains(family.uppercased()) {
      throw ValidationError(
        say(
          "「\(family)」という群はありません。次から選んでください：\(families.joined(separator: " "))",
          "there is no family '\(family)'; choose from: \(families.joined(separator: " "))"))
    }
    guard !diff.isEmpty else { return }
    guard diff.count == 2, !coverage, family == nil else {
      throw ValidationError(
        say(
          "--diff には日付を2つだけ、ほかの絞り込みなしで書いてください（例：--diff 2016-04-01 2026-12-01）",
          "--diff takes two dates and no other selection, such as --diff 2016-04-01 2026-12-01"))
    }
    for text in diff where LawDay(text) == nil {
      throw ValidationError(
        say(
          "--diff「\(text)」は日付として読めません。2026-12-01 又は 令和8年12月1日 のように書いてください",
          "--diff '\(text)' is not a date; write it like 2026-12-01 or 令和8年12月1日"))
    }
  }

  func run() throws {
    let days = diff.compactMap(LawDay.init)
    if days.count == 2 {
      let difference: RuleDifference
      do throws(FormsUnavailable) {
        difference = try RuleDifference.between(days[0], days[1])
      } catch {
        Terminal.error(
          say("エラー：", "error: ") + error.message.text(in: language.language) + "\n")
        throw ExitCode(ExitStatus.failure.rawValue)
      }
      out(difference.text(in: language.language), difference.json)
    } else if coverage {
      let table = RuleCoverage(family: family?.uppercased())
      out(table.text(in: language.language), table.json)
    } else {
      let listing = RuleListing(family: family?.uppercased())
      out(listing.text(in: language.language), listing.json)
    }
  }

  private func out(_ text: String, _ json: JSONText) {
    switch format {
    case .text: Terminal.out(text)
    case .json: Terminal.out(json.text() + "\n")
    }
  }
}
