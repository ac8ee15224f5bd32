import Findings
import Testing

@Suite struct Renderers {
  private func report(_ findings: [Finding], verdict: Verdict = .reject) -> CheckReport {
    CheckReport(
      engine: "saisei 0.0.0", rulePack: "test",
      inputs: [.init(file: "事案.yaml", sha256: nil, asOf: "2026-12-01", verdict: verdict)],
      findings: findings, sources: ["事案.yaml": SourceText("申請者:\n  電話番号: 12\n")])
  }

  private var finding: Finding {
    Finding(
      id: "A-17", name: "phone-form", severity: .warning,
      message: Message(ja: "電話番号「12」の形式が正しくありません", en: "the telephone number '12' is malformed"),
      remedy: Message(ja: "市外局番から書いてください", en: "write it with the area code"),
      citation: Citation(provisions: ["法第50条第2項第1号"], pages: ["p.10"], isDerived: true),
      site: Site(file: "事案.yaml", line: 2, column: 9, length: 2, path: "申請者.電話番号"))
  }

  @Test func `a block shows message, line, mark, provision and remedy`() {
    #expect(
      report([finding]).full(in: .ja) == """
        注意[A-17]：電話番号「12」の形式が正しくありません
          --> 事案.yaml:2:9（申請者.電話番号）
           |
         2 |   電話番号: 12
           |             ^^
           = 根拠：法第50条第2項第1号、手引き p.10（左記から導いた点検）
           = 補正：市外局番から書いてください

        不備があります：不備 0件、注意 1件、要確認 0件、参考 0件（基準日 2026-12-01）

        """)
  }

  @Test func `a remark of a dated rule says when it holds`() {
    var dated = finding
    dated.validity = Validity(from: "2020-12-28")
    #expect(report([dated]).full(in: .ja).contains("   = 適用：2020-12-28から\n"))
    #expect(report([dated]).full(in: .en).contains("   = in force: from 2020-12-28\n"))
    #expect(!report([finding]).full(in: .ja).contains("適用"))
  }

  @Test func `English blocks carry the English wording`() {
    let text = report([finding]).full(in: .en)
    #expect(text.hasPrefix("warning[A-17]: the telephone number '12' is malformed\n"))
    #expect(text.contains("= remedy: write it with the area code"))
  }

  @Test(arguments: Language.allCases)
  func `nothing that the file says can steer the terminal`(language: Language) {
    var hostile = finding
    let escape = "\u{1B}[2J"
    hostile.message = Message(ja: "値「\(escape)」", en: "the value '\(escape)'")
    hostile.remedy = Message(ja: "直す\(escape)", en: "mend \(escape)")
    hostile.site.path = "申請者.\(escape)"
    hostile.site.file = "事案\(escape).yaml"
    hostile.related = [hostile.site]
    #expect(!report([hostile]).full(in: language).contains("\u{1B}"))
    #expect(!report([hostile]).concise(in: language).contains("\u{1B}"))
  }

  @Test func `a finding on the whole file has no excerpt`() {
    var whole = finding
    whole.site = Site(file: "事案.yaml")
    #expect(report([whole]).full(in: .ja).contains("  --> 事案.yaml\n   = 根拠"))
  }

  @Test func `concise lines name file, line, column and id`() {
    #expect(
      report([finding]).concise(in: .ja)
        == "事案.yaml:2:9: 注意[A-17] 電話番号「12」の形式が正しくありません\n")
  }

  @Test func `colour is used only when asked for`() {
    #expect(!report([finding]).full(in: .ja).contains("\u{1B}"))
    #expect(report([finding]).full(in: .ja, colour: true).contains("\u{1B}[1;33m注意[A-17]\u{1B}[0m"))
  }

  @Test func `a very long line is cut around the mark`() {
    var far = finding
    far.site = Site(file: "長い.yaml", line: 1, column: 301, length: 3, path: "備考")
    var long = report([far])
    long.sources["長い.yaml"] = SourceText(
      String(repeating: "あ", count: 300) + "ここ！" + String(repeating: "い", count: 300))
    let lines = long.full(in: .ja).split(separator: "\n")
    #expect(lines[3].count < 120)
    #expect(lines[3].contains("...") && lines[3].contains("ここ！"))
    #expect(lines[4].hasSuffix("^^^^^^"))
  }

  @Test func `JSON escapes what must be escaped and keeps the order of keys`() {
    let value = JSONText.object([
      ("b", .string("\"\\\n\u{01}あ")), ("a", .array([.int(1), .null, .bool(true)])),
      ("empty", .object([])),
    ])
    #expect(
      value.text() == """
        {
          "b": "\\"\\\\\\n\\u0001あ",
          "a": [
            1,
            null,
            true
          ],
          "empty": {}
        }
        """)
  }

  @Test func `the verdict of several files is the worst one`() {
    var both = report([], verdict: .accept)
    #expect(both.verdict == .accept)
    both.inputs.append(.init(file: "b", sha256: nil, asOf: nil, verdict: .reject))
    #expect(both.verdict == .reject)
    both.inputs.append(.init(file: "c", sha256: nil, asOf: nil, verdict: .unchecked))
    #expect(both.verdict == .unchecked)
    #expect(both.asOf == nil)
  }
}
