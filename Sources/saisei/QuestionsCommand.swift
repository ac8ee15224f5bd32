import ArgumentParser
import Casework
import Findings

/// `saisei questions`: what a person has to judge, as entries to fill in.
struct QuestionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: say("要確認を、答えを書き込む形で書き出す", "write out the questions to be answered"),
    discussion: say(
      """
      要確認ごとに1組の「判断」を書き出します。事案のファイルの末尾に足し、判断（適合、不適合、対象外）、
      確認者、日付、根拠を書き込んでください：
        saisei questions 申請.yaml >> 申請.yaml
      判断した内容が後で変わると、その要確認は自動的に戻ります。
      """,
      """
      Each question becomes an entry of 判断. Add them at the end of the case file
      and fill in the judgement (met, not_met, not_applicable), who, when and why:
        saisei questions case.yaml >> case.yaml
      When what was judged changes later, the question comes back by itself.
      """))

  @Argument(
    help: help(
      "事案のファイル（- は標準入力）", "case file (- is standard input)", name: say("ファイル", "file")))
  var file: String

  @Option(help: help("確認者の氏名を書き込んでおく", "write this name as reviewer", name: say("氏名", "name")))
  var reviewer: String?

  @Option(help: help("判断の日付を書き込んでおく", "write this day", name: say("日付", "date")))
  var date: String?

  @Option(help: help("項目名の言語", "language of the keys"))
  var keys: LanguageChoice = .ja

  @OptionGroup var asOf: AsOfOption
  @OptionGroup var language: LanguageOption

  mutating func validate() throws {
    if let date, LawDay(date) == nil {
      throw ValidationError(
        say(
          "--date「\(date)」は日付として読めません。2026-11-20 又は 令和8年11月20日 のように書いてください",
          "--date '\(date)' is not a date; write it like 2026-11-20 or 令和8年11月20日"))
    }
  }

  func run() throws {
    let language = language.language
    let sheet = QuestionSheet(file, CaseReview(asOf: asOf.day))
    guard sheet.report.verdict != .unchecked else {
      Terminal.error(sheet.report.full(in: language, colour: false))
      throw ExitCode(ExitStatus.failure.rawValue)
    }
    guard !sheet.questions.isEmpty else {
      Terminal.error(say("答えを待つ要確認はありません\n", "no question is open\n"))
      return
    }
    Terminal.out(
      sheet.text(
        keys: keys.language, in: language, reviewer: reviewer, day: date.flatMap(LawDay.init)))
  }
}
