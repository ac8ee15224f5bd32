import Findings
import PermitModel
import Testing

@testable import PermitInput

@Suite struct `Kinds of cases` {
  @Test(arguments: CaseKind.allCases)
  func `a file is what its 手続 says, in either language`(_ kind: CaseKind) {
    for line in ["手続: \(kind.rawValue)", "procedure: \(kind.english)", "手続: ' \(kind.rawValue) '"] {
      let file = CaseReader.read(text: line + "\n", file: "case.yaml")
      #expect(file.content.kind == kind)
      #expect(file.findings == [] && file.problems == [], "\(line)")
      #expect(file.content.subject.texts.count == 1)
      #expect(file.content.subject.site.line == 1)
    }
  }

  @Test(arguments: ["", "手続:\n", "手続: 相談\n", "手続: [新規許可, 更新]\n", "手続: { 種類: 更新 }\n"])
  func `without a known 手続 it is an application`(_ head: String) {
    let file = CaseReader.read(text: head + "部数: 2\n", file: "case.yaml")
    #expect(file.content.kind == .newPermit)
    #expect(file.application.copies.value == 2)
  }

  @Test func `a word that is no 手続 is answered with all that there are`() throws {
    let file = CaseReader.read(text: "手続: 変更届け\n", file: "case.yaml")
    let problem = try #require(file.problems.first)
    for kind in CaseKind.allCases {
      #expect(problem.problem.remedy.ja.contains("「\(kind.rawValue)」"))
    }
  }

  @Test(arguments: CaseKind.allCases, Language.allCases)
  func `the template of every kind reads without a finding as that kind`(
    _ kind: CaseKind, _ language: Language
  ) {
    let text = CaseTemplate.text(of: kind, keys: language)
    let file = CaseReader.read(text: text, file: "case.yaml")
    #expect(file.findings == [] && file.problems == [])
    #expect(file.content.kind == kind)
    #expect(file.content.subject.texts.count == 1)
  }

  @Test func `every group of a template names keys that there are`() {
    for kind in CaseKind.allCases {
      let format = CaseFormat.of(kind)
      let known = Set(format.definitions.map(\.english))
      for group in format.groups { #expect(group.keys.subtracting(known) == [], "\(kind)") }
      #expect(format.kind == kind && CaseFormat.tables.contains { $0.kind == format.table })
    }
  }

  @Test func `what travels inside of PDFs are keys that there are`() {
    for format in CaseFormat.tables {
      var known: Set<String> = []
      KeyTable.walk(format.definitions) { definition, path in
        known.insert((path + [definition]).map(\.japanese).joined(separator: "."))
      }
      #expect(format.carried.subtracting(known) == [], "\(format.kind)")
      #expect(!format.carried.isEmpty)
    }
  }

  @Test func `every key of every table has names, an explanation and an example that reads`() {
    for format in CaseFormat.tables {
      KeyTable.walk(format.definitions) { definition, path in
        #expect(!definition.explanation.ja.isEmpty && !definition.explanation.en.isEmpty)
        #expect(definition.english.wholeMatch(of: /[a-z]+(_[a-z]+)*/) != nil)
        guard definition.children.isEmpty else { return }
        #expect(!definition.example.isEmpty, "\(definition.japanese)")
        let head =
          path.first == nil && definition.japanese == "手続"
          ? "" : "手続: \(format.kind.rawValue)\n"
        var lines = ["\(definition.japanese): \(definition.example)"]
        for parent in path.reversed() {
          let above: [String] =
            switch parent.kind {
            case .byRefrigerant: ["R22:"]
            case .byRefrigerantAndYear: ["R22:", "令和9年度:"]
            default: []
            }
          for key in above.reversed() { lines = [key] + lines.map { "  " + $0 } }
          lines = ["\(parent.japanese):"] + lines.map { "  " + $0 }
        }
        let file = CaseReader.read(
          text: head + lines.joined(separator: "\n") + "\n", file: "case.yaml")
        #expect(file.findings == [] && file.problems == [], "\(lines)")
      }
    }
  }
}
