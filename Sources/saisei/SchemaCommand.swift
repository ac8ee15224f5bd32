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

  @OptionGroup var procedure: ProcedureArgument

  @Option(help: help("項目名の言語", "language of the keys"))
  var keys: LanguageChoice = .ja

  @OptionGroup var language: LanguageOption

  func run() throws {
    Terminal.out(CaseDraft.schema(of: procedure.procedure, keys: keys.language).text() + "\n")
  }
}
