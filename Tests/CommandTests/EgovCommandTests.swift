import Foundation
import Testing

@Suite struct `saisei check --target egov` {
  @Test func `tells what e-Gov refuses, in JSON that satisfies the schema, with status 1`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = BuiltProgram.repository.appending(path: "examples/toranomon/application.yaml")
    try String(contentsOf: source, encoding: .utf8)
      .replacing("氏名: 再生一郎", with: "氏名: 髙橋一郎ｶﾞ")
      .replacing("添付/登録免許税領収書.pdf", with: "添付/領収書①.pdf")
      .write(to: folder.appending(path: "事案.yaml"), atomically: true, encoding: .utf8)
    let plain = try BuiltProgram.run(["check", "事案.yaml", "--format", "concise"], in: folder)
    #expect(!plain.out.contains("EGV"))
    let result = try BuiltProgram.run(
      ["check", "事案.yaml", "--target", "egov", "--format", "json"], in: folder)
    #expect(result.status == 1)
    try Data(result.out.utf8).write(to: folder.appending(path: "report.json"))
    let script = """
      import json, sys, jsonschema
      report = json.load(open(sys.argv[2]))
      jsonschema.Draft202012Validator(json.load(open(sys.argv[1]))).validate(report)
      """
    let validation = try BuiltProgram.tool(
      "python3",
      ["-c", script, "docs/check-report.schema.json", folder.appending(path: "report.json").path])
    #expect(validation.status == 0, "\(validation.error)")
    let report = try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any]
    let findings = try #require(report?["findings"] as? [[String: Any]])
    var severities: [String: Set<String>] = [:]
    for finding in findings {
      guard let id = finding["id"] as? String, id.hasPrefix("EGV") else { continue }
      severities[id, default: []].insert(finding["severity"] as? String ?? "")
    }
    #expect(
      severities == [
        "EGV-001": ["error", "note"], "EGV-002": ["warning"], "EGV-003": ["error"],
      ])
    for part in ["「髙」は「高」に", "ガ", "領収書(1).pdf"] { #expect(result.out.contains(part)) }
  }

  @Test(arguments: ["EGV-001", "egov-file-name", "egv-004"])
  func `is explained by id and name`(key: String) throws {
    let result = try BuiltProgram.run(["explain", key])
    #expect(result.status == 0)
    #expect(result.out.contains("--target egov"))
  }

  @Test func `names the targets that there are`() throws {
    let result = try BuiltProgram.run(["check", "x.yaml", "--target", "gbiz"])
    #expect(result.status == 64)
    #expect(result.error.contains("egov"))
  }
}
