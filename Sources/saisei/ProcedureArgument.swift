import ArgumentParser
import Casework

/// The procedure whose input format is wanted, shared by `init` and `schema`.
struct ProcedureArgument: ParsableArguments {
  @Argument(
    help:
      help(
        "手続（\(CaseDraft.procedures.joined(separator: "、"))）",
        "procedure (\(CaseDraft.procedures.joined(separator: ", ")))",
        name: say("手続", "procedure")))
  var procedure: String

  mutating func validate() throws {
    if !CaseDraft.procedures.contains(procedure) {
      let known = CaseDraft.procedures.joined(separator: say("、", ", "))
      throw ValidationError(
        say(
          "「\(procedure)」のひな型と入力形式はありません。次から選んでください：\(known)",
          "there is no template or format for '\(procedure)'; choose from: \(known)"))
    }
  }
}
