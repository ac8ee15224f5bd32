import Findings
import PermitInput
import PermitModel
import Testing

/// Input made to hurt: every file is answered at once and never with a crash.
@Suite(.serialized) struct HostileInputTests {
  private func read(_ text: String) -> (CaseFile, Duration) {
    let bytes = Array(text.utf8)
    var file: CaseFile?
    let time = ContinuousClock().measure { file = CaseReader.read(bytes: bytes, file: "case.yaml") }
    return (file ?? CaseReader.read(text: "", file: ""), time)
  }

  @Test(
    arguments: [
      ("[", ""), ("{a: ", ""), ("- ", ""), ("? ", ""), ("a: [", ""), ("[[[[", "]"), ("- - ", "x"),
    ])
  func `a thousand levels are refused in a moment`(_ opening: String, _ closing: String) {
    let text = String(repeating: opening, count: 1_000) + String(repeating: closing, count: 1_000)
    let (file, time) = read(text)
    #expect(file.findings.map(\.id) == ["INP-005"])
    #expect(time < .seconds(1))
  }

  @Test func `a thousand levels by indentation are refused in a moment`() {
    let text = (0..<1_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    let (file, time) = read(text)
    #expect(file.findings.map(\.id) == ["INP-005"])
    #expect(file.findings.first?.site.line == 65)
    #expect(time < .seconds(1))
  }

  @Test func `sixty levels are deep but allowed`() {
    let (file, _) = read(String(repeating: "[", count: 60) + String(repeating: "]", count: 60))
    #expect(file.findings.map(\.id) == ["INP-010"])
  }

  @Test func `ten megabytes are refused before they are read`() {
    let (file, time) = read(String(repeating: "copies: 2\n", count: 1_000_000))
    #expect(file.findings.map(\.id) == ["INP-002"])
    #expect(file.findings.first?.message.ja == "ファイルが大きすぎます（10000000バイト、上限4MB）")
    #expect(time < .seconds(1))
  }

  @Test func `a file of another kind is not listed key by key`() {
    let (file, time) = read((0..<3_000).map { "未知の項目\($0): 1\n" }.joined())
    #expect(file.findings.count == 200)
    #expect(file.findings.last?.message.ja.contains("200個以上") == true)
    #expect(time < .seconds(10))
  }

  @Test func `a very long text is a value like any other`() {
    let name = String(repeating: "再", count: 200_000)
    let (file, time) = read("申請者: { 名称: \(name) }\n")
    #expect(file.application.applicant.name.value == name)
    #expect(file.application.applicant.name.site.length == 200_000)
    #expect(time < .seconds(5))
  }

  @Test(arguments: ["計測装置: [", "計測装置: [［", "捕集装置: [・"])
  func `a very long name of a device is read in a moment`(_ opening: String) {
    let name = String(repeating: "再", count: 100_000)
    let (file, time) = read("施設: [{ 構造: { \(opening)\(name)] } }]\n")
    #expect(file.application.facilities.items.count == 1)
    #expect(time < .seconds(5))
  }

  @Test(
    arguments: [
      "\"", "'", "{", "[", "}", "]", ":", "-", "?", "|", ">", "%", "@", "`", "#", ",", "&", "*",
      "!", "---", "...",
      "a: |", "a: >+9", "a: \"\\", "- -", ": :", "? : ?", "{?", "[,]", "{,}", "{a", "a:\n- b\n c",
      "\"a\": \"b\"c",
      "'a'b: c", "{[a]: b}", "? [a]\n: b", "{a: b}: c", "- a: |\n- b", "a: 'b\n\n\n", "\\",
      "a: \u{10FFFF}",
      "\u{FFFD}: \u{FFFD}", "<<: {a: b}", "a: b: c: d", "!!map {a: b}", "a:\r b\r\n c", "   - ",
      "a: |\n  x\n y", "{a: \"", "[\"", "['",
    ])
  func `scraps of syntax do not crash`(_ text: String) {
    let (file, _) = read(text)
    #expect(!file.findings.isEmpty)
    for finding in file.findings {
      #expect(finding.site.line >= 0)
      #expect(finding.site.column >= 0)
      #expect(finding.site.length >= 1)
    }
  }

  @Test func `every beginning of a real case is answered`() throws {
    let bytes = try Examples.bytes("toranomon")
    for length in stride(from: 0, to: bytes.count, by: 97) {
      let file = CaseReader.read(bytes: Array(bytes.prefix(length)), file: "case.yaml")
      #expect(file.isReadable || !file.findings.isEmpty)
    }
  }

  @Test func `a real case with a byte changed is answered`() throws {
    let bytes = try Examples.bytes("toranomon")
    var state: UInt64 = 1
    for _ in 0..<300 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var changed = bytes
      changed[Int(state >> 33) % bytes.count] =
        Array("\"'{}[]:-?|>&*!#,\t \n".utf8)[Int(state >> 13) % 19]
      let file = CaseReader.read(bytes: changed, file: "case.yaml")
      #expect(file.isReadable || !file.findings.isEmpty)
    }
  }
}
