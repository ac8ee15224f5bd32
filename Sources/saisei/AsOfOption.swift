import ArgumentParser
import Casework
import Findings

/// `--as-of`, shared by the subcommands that depend on the law of a day.
struct AsOfOption: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: help(
      "この日の法令で点検する（既定：申請日、なければ今日）",
      "apply the law of this day (default: the application date, else today)",
      name: say("日付", "date")))
  var asOf: String?

  mutating func validate() throws {
    if let asOf, LawDay(asOf) == nil {
      throw ValidationError(
        say(
          "--as-of「\(asOf)」は日付として読めません。2026-12-01 又は 令和8年12月1日 のように書いてください",
          "--as-of '\(asOf)' is not a date; write it like 2026-12-01 or 令和8年12月1日"))
    }
  }

  /// The day, when one was given.
  var day: LawDay? { asOf.flatMap(LawDay.init) }
}
