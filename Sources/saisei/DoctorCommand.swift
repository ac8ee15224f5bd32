import ArgumentParser
import Casework
import Findings

/// `saisei doctor`: fonts, libraries and versions of this installation.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: say("フォント、ライブラリー、版を確かめる", "show fonts, libraries and versions"))

  @OptionGroup var language: LanguageOption

  func run() throws {
    let diagnosis = Doctor.examine()
    Terminal.out(diagnosis.text(in: language.language))
    if !diagnosis.isHealthy { throw ExitCode(ExitStatus.failure.rawValue) }
  }
}
