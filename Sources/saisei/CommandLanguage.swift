import ArgumentParser
import Findings

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The language of help and messages: `--lang` wins, then the locale.
enum CommandLanguage {
  static let current: Language = fromArguments(CommandLine.arguments) ?? fromLocale()

  /// Help texts are made before the arguments are parsed, so `--lang` is looked up by hand.
  private static func fromArguments(_ arguments: [String]) -> Language? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument == "--lang", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1])
      }
      if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
    }
    return nil
  }

  private static func fromLocale() -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
      return value.hasPrefix("ja") ? .ja : .en
    }
    return .en
  }
}

/// The wording of the current language.
func say(_ ja: String, _ en: String) -> String {
  CommandLanguage.current == .ja ? ja : en
}

/// Help of an argument in the current language.
func help(_ ja: String, _ en: String, name: String? = nil) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: say(ja, en)).named(name)
}

extension ArgumentHelp {
  fileprivate func named(_ name: String?) -> ArgumentHelp {
    guard let name else { return self }
    var copy = self
    copy.valueName = name
    return copy
  }
}

/// The choices of `--lang` and `--keys`.
enum LanguageChoice: String, ExpressibleByArgument, CaseIterable {
  case ja, en

  var language: Language { self == .ja ? .ja : .en }
}

/// `--lang`, shared by every subcommand.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: help("表示の言語（既定：環境のロケール）", "language of messages (default: the locale)"))
  var lang: LanguageChoice?

  var language: Language { lang?.language ?? CommandLanguage.current }
}
