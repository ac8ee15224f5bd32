import ArgumentParser
import Casework
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

  /// Names the subcommands when the first word is none; the parser would call it a superfluous
  /// argument.
  static func refuseUnknownSubcommand(_ arguments: [String]) {
    guard arguments.count > 1, !arguments[1].hasPrefix("-") else { return }
    let word = arguments[1]
    let known =
      Saisei.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !known.contains(word) else { return }
    let shown = known.filter { $0 != "docs" }
    let guess = RuleListing.nearest(to: word, in: shown)
    var text = say("「\(word)」というサブコマンドはありません", "there is no subcommand '\(word)'")
    if let guess { text += say("。もしかして \(guess)", "; did you mean \(guess)?") }
    let list = shown.joined(separator: " ")
    Terminal.error(say("エラー：\(text)\n使えるもの：\(list)\n", "error: \(text)\navailable: \(list)\n"))
    Terminal.finish(64)
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
    ("Missing expected argument ", "引数がありません: "),
    ("Missing value for ", "値がありません: "),
    ("Missing one of: ", "次のどれかが必要です: "),
    ("Unknown option ", "このオプションはありません: "),
    ("Unexpected argument ", "余分な引数です: "),
    ("unexpected arguments: ", "余分な引数です: "),
    (" is invalid for ", " は使えません: "),
    ("The value ", "値 "),
    (". Did you mean ", "。もしかして "),
    ("Please provide one of ", "次から選んでください: "),
    ("Show the version.", "版を表示する"),
    ("Show help information.", "説明を表示する"),
    ("Show subcommand help information.", "サブコマンドの説明を表示する"),
    ("See 'saisei", "詳しくは 'saisei"),
    (" for more information.", " をご覧ください。"),
    (" (default: ", "（既定: "),
    (" (values: ", "（選択肢: "),
    ("; default: ", "、既定: "),
    (" or '", "、'"),
  ]

  private static func line(_ original: Substring) -> String {
    var text = String(original)
    for (english, japanese) in starts where text.hasPrefix(english) {
      text = japanese + text.dropFirst(english.count)
    }
    for (english, japanese) in words { text = text.replacing(english, with: japanese) }
    if text.contains("（選択肢: ") || text.contains("（既定: "), text.hasSuffix(")") {
      text = text.dropLast() + "）"
    }
    return aligned(text)
  }

  /// The parser counts characters; Japanese ones are two columns wide, so the second column of a
  /// list is moved to where it belongs.
  private static func aligned(_ line: String) -> String {
    guard line.hasPrefix("  "), let gap = line.dropFirst(2).firstRange(of: "  ") else {
      return line
    }
    let label = line[..<gap.lowerBound]
    let rest = line[gap.lowerBound...].drop { $0 == " " }
    let column = 26
    guard !rest.isEmpty, line.distance(from: line.startIndex, to: rest.startIndex) == column else {
      return line
    }
    let padding = max(2, column - DisplayWidth.of(label))
    return label + String(repeating: " ", count: padding) + rest
  }
}
