import Findings
import PermitInput
import PermitModel
import Testing

/// Files that cannot be read, or only in part; each says what is wrong and where.
@Suite struct BadFileTests {
  private func read(_ text: String) -> CaseFile {
    CaseReader.read(text: text, file: "case.yaml")
  }

  /// `INP-nnn line:column` of every finding.
  private func places(_ file: CaseFile) -> [String] {
    file.findings.map { "\($0.id) \($0.site.line):\($0.site.column)" }
  }

  @Test(
    arguments: ["", "\n\n", "# 手続: 新規許可\n", "---\n", "   \n\n# a\n", "\u{FEFF}", "---\n# a\n...\n"])
  func `a file without content is empty`(_ text: String) {
    let file = read(text)
    #expect(!file.isReadable)
    #expect(file.findings.map(\.id) == ["INP-001"])
  }

  @Test(arguments: [
    ("手続\n", 1), ("# a\n- 手続: 新規許可\n", 2), ("\n42\n", 2), ("[1, 2]\n", 1), ("手読：新規許可\n", 1),
  ])
  func `a file that is no record says so at its first line`(_ text: String, _ line: Int) {
    let file = read(text)
    #expect(!file.isReadable)
    #expect(places(file) == ["INP-010 \(line):1"])
  }

  @Test func `an empty record is an empty case`() {
    #expect(read("{}\n").findings.map(\.id) == ["INP-001"])
  }

  @Test(
    arguments: [
      ("手続: \"新規許可\n部数: 2\n", 1), ("役員: [再生一郎, 再生花子\n", 1), ("申請者: { 名称: A\n", 1),
      ("申請者:\n  名称: A\n 住所: B\n", 3), ("手続: 新規許可\n  部数: 2\n", 2),
      ("手続: 新規許可\n冊数:2\n申請日: 令和8年12月1日\n", 2),
      ("手続: 新規許可\n冊数：2\n申請日: 令和8年12月1日\n", 2), ("名称: @再生\n", 1), ("手続: 新規: 許可\n", 1),
      ("- a\nb: c\n", 2), ("手続: 新規許可\n}\n", 2), ("名称: \"\\q\"\n", 1), ("a: 'b\n", 1),
    ])
  func `text that is not YAML is refused with its line`(_ text: String, _ line: Int) {
    let file = read(text)
    #expect(!file.isReadable)
    #expect(file.findings.map(\.id) == ["INP-009"])
    #expect(file.findings.first?.site.line == line)
  }

  @Test func `the remedy names the likely slip`() {
    func remedy(_ text: String) -> String { read(text).findings.first?.remedy.ja ?? "" }
    // Keys of the table are read before the parser; these are misspelt besides.
    #expect(remedy("手続: 新規許可\n冊数：2\n申請日: 令和8年12月1日\n") == "全角の「：」を半角の「:」と空白に直してください")
    #expect(remedy("手続: 新規許可\n冊数:2\n申請日: 令和8年12月1日\n") == "「:」の後に半角の空白を入れてください")
    #expect(remedy("役員: ［再生: 一郎］\n") == "全角の括弧「［」を半角の「[ ]」に直してください")
    #expect(remedy("手続: \"新規許可\n") == "閉じる引用符を書いてください")
    #expect(remedy("名称: @再生\n") == "「@」で始まる文字列は引用符で囲んでください")
    #expect(remedy("役員: [再生一郎\n") == "括弧の閉じ忘れと、値の間の「,」を確かめてください")
  }

  @Test(
    arguments: [
      ("申請者: &a\n  名称: A\n", "1:6"), ("申請者:\n  名称: *a\n", "2:7"), ("部数: !!int 2\n", "1:5"),
      ("役員: [&a A, *a]\n", "1:6"), ("- &a b\n", "1:3"), ("&a 手続: 新規許可\n", "1:1"),
      ("施設: { 数: !x 1基 }\n", "1:10"),
      ("手続: ! 新規\n", "1:5"),
    ])
  func `anchors, aliases and tags are not allowed`(_ text: String, _ place: String) {
    let file = read(text)
    #expect(places(file).first == "INP-008 \(place)")
    #expect(!file.isReadable)
  }

  @Test(
    arguments: [
      "名称: A & B\n", "名称: A*B\n", "名称: すごい!\n", "名称: \"&a\"\n", "名称: 'a: *b'\n", "名称: A # &a\n",
      "名称: |\n  &a *b !c\n  \t tab\n", "名称: >-\n  # no comment\n  --- x\n", "名称: A\n  &continued\n",
      "役員: [A&B, \"*c\", d!]\n", "役員: [A,\n  B*]\n", "# &a\n名称: A\n", "名称: \"a\n  &b\"\n",
      "名称:\tA\n",
    ])
  func `the signs of YAML within texts are only signs`(_ text: String) {
    // Inside a record, so that the texts stand deeper than at the top.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let file = read("申請者:\n" + lines.map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n"))
    #expect(file.findings == [])
    #expect(file.isReadable)
  }

  @Test func `a billion laughs are not laughed`() {
    var text = "a0: &a0 [x, x, x]\n"
    for level in 1...30 {
      let alias = "*a\(level - 1)"
      text += "a\(level): &a\(level) [\(alias), \(alias), \(alias)]\n"
    }
    let clock = ContinuousClock()
    let time = clock.measure { #expect(read(text).findings.first?.id == "INP-008") }
    #expect(time < .seconds(1))
  }

  @Test(
    arguments: [
      ("申請者:\n\t名称: A\n", "2:1"), ("申請者:\n  \t名称: A\n", "2:3"), ("申請者:\n　名称: A\n", "2:1"),
      ("\t手続: 新規許可\n", "1:1"),
    ])
  func `tabs and full-width blanks do not indent`(_ text: String, _ place: String) {
    #expect(places(read(text)) == ["INP-006 \(place)"])
  }

  @Test(
    arguments: [
      ("手続: 新規許可\n---\n手続: 更新\n", 2), ("--- \n手続: 更新\n---\n", 3), ("手続: 更新\n...\n部数: 2\n", 3),
      ("手続: 更新\n...\n---\n部数: 2\n", 3),
    ])
  func `one file holds one document`(_ text: String, _ line: Int) {
    let file = read(text)
    #expect(file.findings.map(\.id) == ["INP-007"])
    #expect(file.findings.first?.site.line == line)
  }

  @Test(arguments: [
    "---\n手続: 更新\n", "--- # a\n手続: 更新\n...\n", "%YAML 1.1\n---\n手続: 更新\n", "\u{FEFF}手続: 更新\r\n",
  ])
  func `a single document may be marked as such`(_ text: String) {
    let file = read(text)
    #expect(file.findings == [])
    #expect(file.application.procedure.value == .renewal)
  }

  @Test(
    arguments: [
      ("名称: \u{07}\n", "1:5", "U+0007"), ("a\u{0}b: c\n", "1:2", "U+0000"),
      ("a: b\n# \u{85}\n", "2:3", "U+0085"),
      ("a: \u{FEFF}b\n", "1:4", "U+FEFF"), ("a: \u{2028}b\n", "1:4", "U+2028"),
    ])
  func `control characters are named`(_ text: String, _ place: String, _ code: String) {
    let file = read(text)
    #expect(places(file) == ["INP-004 \(place)"])
    #expect(file.findings.first?.message.ja.contains(code) == true)
  }

  @Test func `a wrong shape is reported at its place`() {
    let file = read(
      "申請者: 再生フロン\n部数: [1, 2]\n申請日: { 年: 8 }\n施設:\n  - 蒸留塔\n保管:\n  - 場所: A\n  - 場所: B\n")
    #expect(
      places(file) == [
        "INP-013 1:6", "INP-013 2:5", "INP-013 3:6", "INP-013 5:5", "INP-013 7:3",
      ])
    #expect(file.application.copies.isWritten)
  }

  @Test func `problems are known by id and name`() {
    #expect(Set(InputProblem.allCases.map(\.id)).count == InputProblem.allCases.count)
    #expect(Set(InputProblem.allCases.map(\.name)).count == InputProblem.allCases.count)
    for problem in InputProblem.allCases {
      #expect(problem.id.wholeMatch(of: /INP-\d{3}/) != nil)
      #expect(problem.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
    }
  }
}
