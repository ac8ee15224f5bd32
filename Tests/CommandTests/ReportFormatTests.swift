import Foundation
import RegexBuilder
import Testing

@Suite struct `formats of the check report` {
  /// Cases that differ in what they come to: errors, questions only, not readable, not there.
  private static let inputs = [
    ["examples/deficient.yaml"], ["examples/toranomon/application.yaml"], ["Package.swift"],
    ["no-such.yaml", "examples/individual/application.yaml"],
    ["examples/two-methods/application.yaml"],
  ]

  @Test(arguments: ["sarif", "junit", "html"], inputs)
  func `an outside reader accepts the report`(format: String, files: [String]) throws {
    let report = try BuiltProgram.run(["check", "--format", format] + files)
    #expect(report.error.isEmpty)
    let problems = try ReportCheck.problems(in: report.out, format: format)
    #expect(problems.isEmpty, "\(problems)")
  }

  @Test func `the outside reader would notice a broken report`() throws {
    let sarif = try BuiltProgram.run(["check", "--format", "sarif", "examples/deficient.yaml"]).out
    let broken = sarif.replacing("\"kind\": \"review\"", with: "\"kind\": \"maybe\"")
    #expect(try !ReportCheck.problems(in: broken, format: "sarif").isEmpty)
    let junit = try BuiltProgram.run(["check", "--format", "junit", "examples/deficient.yaml"]).out
    let miscounted = junit.replacing("skipped=\"", with: "skipped=\"9")
    #expect(try !ReportCheck.problems(in: miscounted, format: "junit").isEmpty)
    let html = try BuiltProgram.run(["check", "--format", "html", "examples/deficient.yaml"]).out
    let unclosed = html.replacing("</dl>", with: "")
    #expect(try !ReportCheck.problems(in: unclosed, format: "html").isEmpty)
  }

  @Test func `fingerprints and findings stay when lines are added above`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let original = try String(
      contentsOf: BuiltProgram.repository.appending(path: "examples/deficient.yaml"),
      encoding: .utf8)
    let file = folder.appending(path: "事案 1.yaml")
    func fingerprints(_ text: String) throws -> [String] {
      try Data(text.utf8).write(to: file)
      let report = try BuiltProgram.run(["check", "--format", "sarif", "事案 1.yaml"], in: folder)
      let json = try JSONSerialization.jsonObject(with: Data(report.out.utf8)) as? [String: Any]
      let runs = try #require(json?["runs"] as? [[String: Any]])
      let results = try #require(runs.first?["results"] as? [[String: Any]])
      return results.compactMap { ($0["partialFingerprints"] as? [String: String])?["rulePath/v1"] }
        .sorted()
    }
    let before = try fingerprints(original)
    #expect(before.count > 100)
    #expect(try fingerprints("# 注\n# 注\n" + original) == before)
  }

  @Test func `GitHub remarks name file, line and column and stay on one line each`() throws {
    let report = try BuiltProgram.run(["check", "--format", "github", "examples/deficient.yaml"])
    let lines = report.out.split(separator: "\n")
    #expect(lines.count > 100)
    for line in lines {
      let place = /(,line=\d+,endLine=\d+,col=\d+,endColumn=\d+)?/
      let text = /,title=[^:,]+::[^\r\n]+/
      let pattern = Regex {
        "::"
        ChoiceOf {
          "error"
          "warning"
          "notice"
        }
        " file=examples/deficient.yaml"
        place
        text
      }
      #expect(line.wholeMatch(of: pattern) != nil, "\(line)")
    }
  }

  @Test func `newline-delimited JSON holds the findings of the report one by one`() throws {
    let whole = try BuiltProgram.run(["check", "--format", "json", "examples/deficient.yaml"])
    let lines = try BuiltProgram.run(["check", "--format", "ndjson", "examples/deficient.yaml"])
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(whole.out.utf8)) as? [String: Any])
    let expected = try #require(report["findings"] as? [NSDictionary])
    let found = try lines.out.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? NSDictionary)
    }
    #expect(found == expected)
  }

  @Test func `the page groups findings by paper and says the same as the report`() throws {
    let page = try BuiltProgram.run(["check", "--format", "html", "examples/deficient.yaml"]).out
    let whole = try BuiltProgram.run(["check", "--format", "json", "examples/deficient.yaml"])
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(whole.out.utf8)) as? [String: Any])
    let findings = try #require(report["findings"] as? [[String: Any]])
    #expect(page.components(separatedBy: "<article").count - 1 == findings.count)
    for title in ["申請書（様式第5）", "別紙X 構造", "別紙Y 再生の能力"] {
      #expect(page.contains("<h3>\(title)（"), "\(title)")
    }
    #expect(page.contains("<mark>"))
  }

  @Test func `what a file says cannot become markup`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let hostile = "手続: \"<script>alert(1)</script>]]>&\\u0000\"\n"
    try Data(hostile.utf8).write(to: folder.appending(path: "<b>&.yaml"))
    for format in ["html", "junit"] {
      let report = try BuiltProgram.run(["check", "--format", format, "<b>&.yaml"], in: folder)
      #expect(!report.out.contains("<script"))
      #expect(!report.out.contains("<b>"))
      #expect(try ReportCheck.problems(in: report.out, format: format).isEmpty)
    }
  }
}

@Suite struct `a baseline` {
  @Test func `leaves out what an earlier report or case has, and nothing else`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let examples = BuiltProgram.repository.appending(path: "examples")
    let old = try String(contentsOf: examples.appending(path: "deficient.yaml"), encoding: .utf8)
    try Data(old.utf8).write(to: folder.appending(path: "old.yaml"))
    let report = try BuiltProgram.run(["check", "old.yaml", "--format", "json"], in: folder)
    try Data(report.out.utf8).write(to: folder.appending(path: "old.json"))
    try Data(("# 新しい版\n" + old).utf8).write(to: folder.appending(path: "new.yaml"))
    for baseline in ["old.json", "old.yaml"] {
      let same = try BuiltProgram.run(["check", "new.yaml", "--baseline", baseline], in: folder)
      #expect(same.status == 0, "\(same.out)")
      #expect(same.out.contains("「\(baseline)」にある指摘"))
    }
    let clean = try String(
      contentsOf: examples.appending(path: "toranomon/application.yaml"), encoding: .utf8)
    try Data(clean.utf8).write(to: folder.appending(path: "clean.yaml"))
    let fresh = try BuiltProgram.run(
      ["check", "old.yaml", "--baseline", "clean.yaml", "--format", "json"], in: folder)
    #expect(fresh.status == 1)
    #expect(fresh.out.contains("\"baseline\": {\n    \"file\": \"clean.yaml\""))
  }

  @Test(arguments: ["no-such.json", "Package.swift", "README.md"])
  func `that is none is refused with the reason`(file: String) throws {
    let result = try BuiltProgram.run(["check", "examples/deficient.yaml", "--baseline", file])
    #expect(result.status == 2)
    #expect(result.error.hasPrefix("エラー："))
    #expect(result.error.contains(file))
    #expect(result.out.isEmpty)
  }
}

/// The outside readers of scripts/reportcheck.
enum ReportCheck {
  /// What they object to; empty for a sound report.
  static func problems(in report: String, format: String) throws -> [String] {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "report.\(format)")
    try Data(report.utf8).write(to: file)
    let check = try BuiltProgram.tool(
      "python3", ["scripts/reportcheck/reportcheck.py", format, file.path])
    guard check.status == 0 || check.status == 1 else {
      return ["the checker failed with \(check.status): \(check.error)"]
    }
    let lines = check.out.split(separator: "\n").map(String.init)
    return check.status == 0 ? lines : lines + ["exit 1"]
  }
}
