import ArgumentParser
import Findings

/// Usage errors and help screens in the current language.
enum UsageText {
  /// Prints what ends the program, and ends it with the matching status.
  static func exit(with error: any Error) -> Never {
    let code = Saisei.exitCode(for: error)
    let text = Saisei.fullMessage(for: error)
    if !text.isEmpty {
      let shown = CommandLanguage.current == .ja ? japanese(text) : text
      if code == .success { Terminal.out(shown + "\n") } else { Terminal.error(shown + "\n") }
    }
    Terminal.finish(code.rawValue)
  }

  /// The parser's own English words in Japanese; what is not in the table stays as it is.
  static func japanese(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line($0) }.joined(separator: "\n")
  }

  private static let starts: [(String, String)] = [
    ("OVERVIEW: ", "概要: "), ("USAGE: ", "使い方: "), ("Usage: ", "使い方: "),
    ("ARGUMENTS:", "引数:"), ("OPTIONS:", "オプション:"), ("SUBCOMMANDS:", "サブコマンド:"),
    ("Error: ", "エラー: "), ("Help: ", "説明: "),
    (
      "  See 'saisei help <subcommand>' for detailed help.",
      "  サブコマンドの詳しい説明は saisei help <サブコマンド> で読めます。"
    ),
  ]

  private static let words: [(String, String)] = [
    ("Missing expected argument ", "引数がありません "),
    ("Missing value for ", "値がありません "),
    ("Missing one of: ", "次のどれかが必要です: "),
    ("Unknown option ", "このオプションはありません "),
    ("Unexpected argument ", "余分な引数です "),
    ("unexpected arguments: ", "余分な引数です: "),
    (" is invalid for ", " は使えません: "),
    ("The value ", "値 "),
    (". Did you mean ", "。もしかして "),
    ("Please provide one of ", "次から選んでください "),
    ("Show the version.", "版を表示する"),
    ("Show help information.", "説明を表示する"),
    ("Show subcommand help information.", "サブコマンドの説明を表示する"),
    ("See 'saisei", "詳しくは 'saisei"),
    (" for more information.", " をご覧ください。"),
    ("(default: ", "（既定: "),
    ("(values: ", "（選択肢: "),
  ]

  private static func line(_ original: Substring) -> String {
    var text = String(original)
    for (english, japanese) in starts where text.hasPrefix(english) {
      text = japanese + text.dropFirst(english.count)
    }
    for (english, japanese) in words { text = text.replacing(english, with: japanese) }
    return text
  }
}
