import ArgumentParser
import Casework
import Findings

/// `saisei schema`: the input format for editors that complete and check while typing.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: say(
      "入力を補完・検査するエディター用のJSON Schemaを出す",
      "print a JSON Schema for editors that complete and check while typing"))

  @Argument(help: help("手続（新規許可）", "procedure (新規許可 or new_permit)", name: say("手続", "procedure")))
  var procedure: String

  @Option(help: help("項目名の言語", "language of the keys"))
  var keys: LanguageChoice = .ja

  @OptionGroup var language: LanguageOption

  mutating func validate() throws {
    if !CaseDraft.procedures.contains(procedure) {
      let known = CaseDraft.procedures.joined(separator: say("、", ", "))
      throw ValidationError(
        say(
          "「\(procedure)」の入力形式はありません。次から選んでください：\(known)",
          "there is no format for '\(procedure)'; choose from: \(known)"))
    }
  }

  func run() throws {
    Terminal.out(CaseDraft.schema(keys: keys.language).text() + "\n")
  }
}
