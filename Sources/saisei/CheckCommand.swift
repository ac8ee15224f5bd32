import ArgumentParser
import Casework
import Findings

extension FilingTarget: ExpressibleByArgument {}

/// `saisei check`: what is wrong with a case, with article, page and advice.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: say("事案のYAMLファイルを点検する", "check case files"),
    discussion: say(
      """
      フォルダーを指定すると、その中の事案（.yaml、.yml）をまとめて点検し、悪い順の一覧を出します。
      --ndjson は、1行に1件のJSONを標準入力から読み、1行に1件の結果を書きます。
      """,
      """
      A folder stands for all cases in it (.yaml, .yml): they are checked together
      and listed, the worst first.
      --ndjson reads one JSON object a line and writes one result a line.
      """))

  /// How findings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case full, concise, json, ndjson, sarif, junit, html, github, csv
  }

  @Argument(
    help: help(
      "点検するファイル又はフォルダー（- は標準入力）", "files or folders to check (- is standard input)",
      name: say("ファイル", "file")))
  var files: [String]

  @OptionGroup var substitution: SubstitutionOption
  @OptionGroup var asOf: AsOfOption

  @Option(
    help: help(
      "提出先の制約も点検する（egov：e-Gov電子申請の文字とファイル名）",
      "check what a way of filing takes as well (egov: characters and file names of e-Gov)",
      name: say("提出先", "target")))
  var target: FilingTarget?

  @Option(help: help("出力の形式", "format of the output"))
  var format: Format = .full

  @Flag(help: help("ファイルでも一覧（1件1行）にする", "list files too, one line each"))
  var summary = false

  @Flag(
    help: help(
      "標準入力の1行を1件として点検する（ファイルは -）",
      "check standard input line by line (the file is -)"))
  var ndjson = false

  @OptionGroup var jobs: JobsOption

  @Option(
    help: help(
      "この点検結果（JSON）又は以前の事案にある指摘を省く",
      "leave out findings of this report (JSON) or earlier case", name: say("ファイル", "file")))
  var baseline: String?

  @OptionGroup var language: LanguageOption

  mutating func validate() throws {
    if ndjson, files != ["-"] {
      throw ValidationError(
        say(
          "--ndjson は標準入力だけを読みます。saisei check --ndjson - のように書いてください",
          "--ndjson reads standard input only; write saisei check --ndjson -"))
    }
    if baseline != nil, ndjson || isSummary {
      throw ValidationError(
        say(
          "--baseline は一覧や --ndjson と一緒には使えません。ファイルを1つずつ点検してください",
          "--baseline does not go with a list or --ndjson; check one file at a time"))
    }
  }

  /// Whether the result is a list of cases instead of their findings.
  private var isSummary: Bool {
    if format == .csv || summary { return true }
    let listed: [Format] = [.full, .json, .html]
    return listed.contains(format) && files.contains(where: CaseFolder.isFolder)
  }

  func run() throws {
    let verdict: Verdict
    if ndjson || isSummary { FreedMemory.keep() }
    if ndjson {
      verdict = try filter()
    } else if isSummary {
      verdict = try list()
    } else {
      verdict = try report()
    }
    throw ExitCode(ExitStatus(verdict).rawValue)
  }

  private var review: CaseReview {
    CaseReview(asOf: asOf.day, substitutes: substitution.substitute, target: target)
  }

  private func filter() throws -> Verdict {
    do {
      return try CaseFilter(review, jobs: jobs.jobs).run { Terminal.out($0) }
    } catch {
      throw fail(error.message.text(in: language.language))
    }
  }

  private func list() throws -> Verdict {
    let files = try expanded()
    let progress = Progress(total: files.count)
    let result = BatchReview(review, jobs: jobs.jobs).summary(of: files) { progress.show($0) }
    progress.clear()
    let words = language.language
    switch format {
    case .json: Terminal.out(result.json.text() + "\n")
    case .csv: Terminal.out(result.csv(in: words))
    case .html: Terminal.out(result.html(in: words))
    default: Terminal.out(result.text(in: words))
    }
    return result.verdict
  }

  private func report() throws -> Verdict {
    let files = try expanded()
    var report = BatchReview(review, jobs: files.count == 1 ? 1 : jobs.jobs).report(of: files)
    if let baseline {
      do {
        report = try Baseline(baseline, review).leftOut(of: report)
      } catch {
        throw fail(error.message.text(in: language.language))
      }
    }
    let words = language.language
    switch format {
    case .concise: Terminal.out(report.concise(in: words))
    case .json: Terminal.out(report.json.text() + "\n")
    case .ndjson: Terminal.out(report.findingLines)
    case .sarif: Terminal.out(report.sarif(rules: RuleListing.facts, in: words).text() + "\n")
    case .junit: Terminal.out(report.junit(rules: RuleListing.facts, in: words))
    case .html: Terminal.out(report.html(rules: RuleListing.facts, in: words))
    case .github: Terminal.out(report.github(in: words))
    case .full, .csv:
      Terminal.out(report.full(in: words, colour: Terminal.hasColour))
      if files.count == 1, report.count(.human) > 0 { Terminal.out(hintAtQuestions) }
    }
    return report.verdict
  }

  /// How the questions can be answered, said once below them.
  private var hintAtQuestions: String {
    let file = files.first ?? "-"
    return say(
      "要確認への答え（判断）を書き込む形は、saisei questions \(file) で書き出せます\n",
      "saisei questions \(file) writes the questions out to be answered\n")
  }

  /// The files, with those below a folder in its place.
  private func expanded() throws -> [CaseLocation] {
    var result: [CaseLocation] = []
    for file in files {
      guard file != "-", CaseFolder.isFolder(file) else {
        result.append(CaseLocation(file))
        continue
      }
      let found: [CaseLocation]
      do {
        found = try CaseFolder.cases(below: file)
      } catch {
        throw fail(error.message.text(in: language.language))
      }
      if found.isEmpty {
        throw fail(
          say(
            "フォルダー「\(file)」に事案（.yaml、.yml）がありません",
            "the folder '\(file)' holds no case (.yaml, .yml)"))
      }
      result += found
    }
    return result
  }

  private func fail(_ text: String) -> ExitCode {
    Terminal.error(say("エラー：", "error: ") + text + "\n")
    return ExitCode(ExitStatus.failure.rawValue)
  }
}
