import ArgumentParser
import Casework
import Findings

/// `saisei fix`: better spellings where the meaning is certain to stay.
struct FixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: say("意味の変わらない書き方の乱れを直す", "mend spellings without a change of meaning"),
    discussion: say(
      """
      全角の数字や記号（数値、日付、番号の欄）、R-22 や HCFC22、㎏、電話番号と郵便番号の区切り、
      半角カナ、法令の用字（充塡）、1字違いの項目名を直します。氏名や名称の字、注釈、並び、
      改行はそのまま残します。直したものは1つずつ「行:列 前 → 後」で示します。
      """,
      """
      It mends full-width digits and signs (in figures, dates and numbers), R-22 and
      HCFC22, ㎏, the separators of telephone numbers and postal codes, half-width
      kana, the law's own 充塡, and keys that are one character off. Names of persons
      and firms, comments, order and line ends stay. Each change is listed as
      line:column old → new.
      """))

  @Argument(
    help: help(
      "直すファイル（- は標準入力から標準出力へ）",
      "file to mend (- is standard input to standard output)", name: say("ファイル", "file")))
  var file: String

  @Flag(
    help: help(
      "ファイルを変えずに、直すところだけを示す", "only list what would be mended; no file is changed"))
  var dryRun = false

  @Flag(
    help: help("ファイルを変えずに、差分（unified diff）を示す", "only print a unified diff; no file is changed"))
  var diff = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let words = language.language
    switch CaseSpelling.mend(file, writes: !dryRun && !diff) {
    case .unreadable(let report):
      Terminal.error(report.full(in: words, colour: false))
      Terminal.error(
        say("読めないファイルのため、何も直していません\n", "nothing was mended: the file cannot be read\n"))
      throw ExitCode(ExitStatus.failure.rawValue)
    case .mended(let mended):
      if diff {
        Terminal.out(mended.diff)
      } else if file == "-", !dryRun {
        Terminal.out(mended.text)
        Terminal.error(mended.list(in: words))
      } else {
        Terminal.out(mended.list(in: words))
      }
    }
  }
}
