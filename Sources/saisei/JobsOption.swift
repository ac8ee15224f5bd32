import ArgumentParser

/// `--jobs`, shared by the subcommands that take many cases.
struct JobsOption: ParsableArguments {
  /// More threads than this help on no machine and only take memory.
  private static let allowed = 1...256

  @Option(
    help: help(
      "同時に処理する事案の数（既定：CPUの数）", "cases at a time (default: the processors)",
      name: say("数", "number")))
  var jobs: Int?

  mutating func validate() throws {
    if let jobs, !Self.allowed.contains(jobs) {
      throw ValidationError(
        say(
          "--jobs には \(Self.allowed.lowerBound) から \(Self.allowed.upperBound) までの数を指定してください",
          "--jobs takes a number from \(Self.allowed.lowerBound) to \(Self.allowed.upperBound)"))
    }
  }
}
