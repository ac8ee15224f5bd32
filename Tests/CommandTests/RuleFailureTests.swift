import Foundation
import Testing

/// Figures that each can be read, but whose sum no rule can reckon exactly: 80 facilities with eight
/// spellings of one kind, each of them at a million tonnes an hour.
@Suite struct `a rule that cannot come to a result` {
  private func hugeCase() throws -> String {
    let text = try String(
      contentsOf: BuiltProgram.repository.appending(path: "examples/deficient.yaml"),
      encoding: .utf8)
    let spellings = ["R22", "R-22", "HCFC22", "HCFC-22", "HCFC(R22)", "フロン22", "r22", "Ｒ２２"]
    let basis = spellings.map {
      "      \($0): { 時間当たり処理可能量: 1000000 t, 年間予定稼働時間: 16000時間 }\n"
    }.joined()
    let facility = "  - 方式: 蒸留精製式\n    能力の算出:\n" + basis
    let years = "    令和9年度: { 処理可能量: 120, 引取計画量: 100 }\n"
    let capacity =
      "施設:\n" + String(repeating: facility, count: 80) + "再生の能力:\n  R22:\n" + years
    let applicant = try #require(text.range(of: "申請者:"))
    let end = try #require(text.range(of: "登録免許税:"))
    return "手続: 新規許可\n申請日: 令和8年12月1日\n事業開始日: 令和9年4月1日\n"
      + text[applicant.lowerBound..<end.lowerBound] + capacity
  }

  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(hugeCase().utf8).write(to: folder.appending(path: "大.yaml"))
    try body(folder)
  }

  @Test func `leaves the case unchecked, and the other rules still report`() throws {
    try inFolder { folder in
      let result = try BuiltProgram.run(["check", "大.yaml", "--format", "json"], in: folder)
      #expect(result.status == 2)
      let json = try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any]
      let report = try #require(json)
      #expect(report["verdict"] as? String == "unchecked")
      let findings = try #require(report["findings"] as? [[String: Any]])
      let failed = findings.filter { $0["id"] as? String == "RUN-001" }
      let messages = failed.compactMap { ($0["message"] as? [String: String])?["ja"] }
      #expect(messages.contains { $0.hasPrefix("Y-18（sum-of-facilities-differs）を点検できませんでした") })
      #expect(Set(findings.compactMap { $0["id"] as? String }).count > 20)
    }
  }

  @Test(arguments: [
    "full", "concise", "json", "ndjson", "sarif", "junit", "html", "github", "csv",
  ])
  func `is named in every format, with exit status 2`(format: String) throws {
    try inFolder { folder in
      let result = try BuiltProgram.run(["check", "大.yaml", "--format", format], in: folder)
      #expect(result.status == 2)
      #expect(result.out.contains("RUN-001"))
      #expect(result.out.contains("Y-18（sum-of-facilities-differs）を点検できませんでした"))
      if ["sarif", "junit", "html"].contains(format) {
        #expect(try ReportCheck.problems(in: result.out, format: format).isEmpty)
      }
    }
  }

  @Test func `is explained`() throws {
    let text = try BuiltProgram.run(["explain", "run-001"])
    #expect(text.status == 0 && text.out.hasPrefix("RUN-001  rule-not-run"))
  }

  @Test func `is named in lists and streams, and nothing is printed`() throws {
    try inFolder { folder in
      let list = try BuiltProgram.run(["check", "."], in: folder)
      #expect(list.status == 2)
      #expect(list.out.hasPrefix("点検不能"))
      #expect(list.out.contains("./大.yaml：Y-18"))
      let line = try JSONSerialization.data(withJSONObject: ["yaml": hugeCase()])
      let stream = try BuiltProgram.run(["check", "--ndjson", "-"], input: line)
      #expect(stream.status == 2)
      #expect(stream.out.hasPrefix(#"{"id":null,"verdict":"unchecked""#))
      #expect(stream.out.contains(#""id":"RUN-001""#))
      let printed = try BuiltProgram.run(["render", "大.yaml", "-o", "書類"], in: folder)
      #expect(printed.status == 2)
      #expect(printed.error.contains("最後まで点検できなかったため、書類は作りませんでした"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["大.yaml"])
    }
  }
}
