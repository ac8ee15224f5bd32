import Findings
import Testing

@testable import FormLayout

/// A form with one fault, the rule it breaks and the line where it is reported.
struct FaultyForm: Sendable, CustomTestStringConvertible {
  let problem: FormProblem
  let line: Int
  let name: String
  let text: String

  var testDescription: String { "\(problem.rawValue) \(name)" }

  /// A fault in the body, which begins on line 3.
  init(_ problem: FormProblem, _ name: String, line: Int = 3, editions: String = "", _ body: String)
  {
    self.problem = problem
    self.line = line
    self.name = name
    text = """
      <form xmlns="urn:saisei:form:1" id="test" title="試験" label="試験" paper="A4">
      \(editions)
      <body>\(body)</body></form>
      """
  }

  init(_ problem: FormProblem, _ name: String, line: Int, whole text: String) {
    self.problem = problem
    self.line = line
    self.name = name
    self.text = text
  }

  static let all: [FaultyForm] = [
    FaultyForm(.unreadable, "an unclosed element", line: 1, whole: "<form>"),
    FaultyForm(.unreadable, "an empty file", line: 0, whole: ""),
    FaultyForm(
      .unreadable, "entities", line: 1,
      whole: "<!DOCTYPE form [<!ENTITY a \"b\">]>\n<form>&a;</form>"),
    FaultyForm(.schema, "an unknown element", "<box/>"),
    FaultyForm(.schema, "an unknown attribute", "<p colour=\"red\">あ</p>"),
    FaultyForm(.schema, "a length without a unit", "<space height=\"5\"/>"),
    FaultyForm(.schema, "a row outside of a table", "<row><cell/></row>"),
    FaultyForm(
      .unknownPath, "a field",
      "<p><field path=\"applicant.nmae\" name=\"名称\" overflow=\"wrap\"/></p>"),
    FaultyForm(
      .unknownPath, "a list as a field",
      "<p><field path=\"kinds\" name=\"種類\" overflow=\"wrap\"/></p>"),
    FaultyForm(.unknownPath, "a value as a list", "<each path=\"date\"><p>あ</p></each>"),
    FaultyForm(
      .unknownPath, "a value of a list outside of it",
      "<p><field path=\"facilities.type\" name=\"種類\" overflow=\"wrap\"/></p>"),
    FaultyForm(
      .unknownFormat, "an unknown name",
      "<p><field path=\"date\" name=\"日\" format=\"roman\" overflow=\"wrap\"/></p>"),
    FaultyForm(
      .unknownFormat, "a format of another kind",
      "<p><field path=\"date\" name=\"日\" format=\"tonnes\" overflow=\"wrap\"/></p>"),
    FaultyForm(.unknownCondition, "when", "<p when=\"raining\">あ</p>"),
    FaultyForm(.unknownCondition, "unless", "<p unless=\"raining\">あ</p>"),
    FaultyForm(
      .tooWide, "columns",
      "<table><column width=\"100mm\"/><column width=\"90mm\"/>"
        + "<row><cell/><cell/></row></table>"),
    FaultyForm(.missingGlyph, "in a text", "<p>𠮷</p>"),
    FaultyForm(
      .missingGlyph, "in a label", "<entries><entry label=\"𠮷\">あ</entry></entries>"),
    FaultyForm(
      .unevenRows, "too few cells",
      "<table><column width=\"*\"/><column width=\"*\"/><row><cell/></row></table>"),
    FaultyForm(
      .unevenRows, "too many cells beside a label",
      "<table><column width=\"*\"/><column width=\"*\"/>"
        + "<group><label>あ</label><row><cell/><cell/></row></group></table>"),
    FaultyForm(
      .unevenRows, "a condition that takes a cell away",
      "<table><column width=\"*\"/><column width=\"*\"/>"
        + "<row><cell/><cell when=\"renewal\"/></row></table>"),
    FaultyForm(.missingOverflow, "a field", "<p><field path=\"date\" name=\"日\"/></p>"),
    FaultyForm(
      .editionPeriod, "a gap", line: 2,
      editions: "<edition id=\"a\" from=\"2015-04-01\" until=\"2019-12-31\"/>"
        + "<edition id=\"b\" from=\"2020-02-01\"/>", "<p>あ</p>"),
    FaultyForm(
      .editionPeriod, "an overlap", line: 2,
      editions: "<edition id=\"a\" from=\"2015-04-01\" until=\"2020-02-01\"/>"
        + "<edition id=\"b\" from=\"2020-02-01\"/>", "<p>あ</p>"),
    FaultyForm(
      .editionPeriod, "an end before the beginning", line: 2,
      editions: "<edition id=\"a\" from=\"2020-04-01\" until=\"2019-12-31\"/>", "<p>あ</p>"),
    FaultyForm(.unknownEdition, "a name", "<p edition=\"old\">あ</p>"),
  ]
}

struct FormProblemTests {
  @Test(arguments: FaultyForm.all)
  func `a faulty form is reported with its line`(form: FaultyForm) throws {
    let (library, remove) = try Papers.library(of: ["test.xml": form.text])
    defer { remove() }
    let findings = library.check(fonts: try Papers.fonts())
    let found = findings.map(\.id)
    #expect(found.contains(form.problem.rawValue), "\(findings.map(\.message.ja))")
    #expect(Set(found) == [form.problem.rawValue], "\(findings.map(\.message.ja))")
    #expect(findings.contains { $0.site.line == form.line }, "\(findings.map(\.site.line))")
    #expect(findings.allSatisfy { $0.site.file.hasSuffix("test.xml") })
  }

  @Test func `two forms of one id are reported`() throws {
    let form = FaultyForm(.duplicateID, "twice", "<p>あ</p>").text
    let (library, remove) = try Papers.library(of: ["a.xml": form, "b.xml": form])
    defer { remove() }
    #expect(library.check(fonts: try Papers.fonts()).map(\.id) == ["FRM-011"])
  }

  @Test func `every rule is provoked by a test`() {
    let provoked = Set(FaultyForm.all.map(\.problem)).union([.duplicateID])
    #expect(provoked == Set(FormProblem.allCases))
  }

  @Test func `a folder that is not there is reported`() throws {
    let library = FormLibrary(directory: "/nowhere/forms")
    #expect(library.check(fonts: try Papers.fonts()).map(\.id) == ["FRM-001"])
    #expect(library.ids.isEmpty)
  }

  @Test(arguments: FormProblem.allCases)
  func `every message says what is wrong in both languages`(problem: FormProblem) {
    let message = problem.message("X")
    for text in [message.ja, message.en, problem.remedy.ja, problem.remedy.en] {
      #expect(!text.isEmpty)
      #expect(!text.hasSuffix("。") && !text.hasSuffix("."))
    }
    #expect(problem.rawValue.hasPrefix("FRM-"))
  }
}
