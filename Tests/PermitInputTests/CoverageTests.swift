import Findings
import PermitInput
import PermitModel
import Testing

/// The table of keys and the model describe the same case.
@Suite struct CoverageTests {
  /// A file that holds every key of the table with its example.
  private func everyKey(_ language: Language) -> String {
    lines(KeyTable.definitions, language).joined(separator: "\n") + "\n"
  }

  private func lines(_ definitions: [KeyDefinition], _ language: Language) -> [String] {
    definitions.flatMap { definition -> [String] in
      let name = definition.name(in: language)
      if definition.kind == .bySymbol || definition.children.isEmpty {
        return ["\(name): \(definition.example(in: language))"]
      }
      var below = lines(definition.children, language)
      let labels: [String] =
        switch definition.kind {
        case .byRefrigerant: ["R22:"]
        case .byRefrigerantAndYear: ["R22:", "FY2027:"]
        default: []
        }
      for label in labels.reversed() { below = [label] + indented(below) }
      return ["\(name):"] + indented(below)
    }
  }

  private func indented(_ lines: [String]) -> [String] { lines.map { "  " + $0 } }

  /// Paths of the leaves without a value, and the number of leaves.
  private func blanks(_ value: Any, _ path: String) -> (blank: [String], leaves: Int) {
    let mirror = Mirror(reflecting: value)
    let labels = mirror.children.compactMap(\.label)
    if labels == ["value", "written", "site", "problem"] {
      let inner = Mirror(reflecting: mirror.children.first?.value ?? "")
      return (inner.displayStyle == .optional && inner.children.isEmpty ? [path] : [], 1)
    }
    if labels.contains("storedItems"), mirror.descendant("isWritten") as? Bool == false {
      return ([path], 1)
    }
    return mirror.children.reduce(into: ([], 0)) { found, child in
      if child.value is Site || child.label == "texts" { return }
      let below = blanks(child.value, child.label.map { "\(path).\($0)" } ?? path)
      found.0 += below.blank
      found.1 += below.leaves
    }
  }

  @Test(arguments: Language.allCases)
  func `every key fills its place and no place of the model lacks a key`(
    _ language: Language
  ) {
    let file = CaseReader.read(text: everyKey(language), file: "case.yaml")
    #expect(file.findings == [])
    #expect(file.problems == [])
    let (blank, leaves) = blanks(file.application, "application")
    // A resident record names neither representative nor officers.
    let record = "application.applicant.residentRecord."
    #expect(blank == [record + "representative", record + "officers"])
    #expect(leaves > 180)
  }

  @Test func `an empty case knows the place of everything that it lacks`() {
    let application = CaseReader.read(text: "手続: 新規許可\n", file: "case.yaml").application
    func sites(_ value: Any) -> [Site] {
      if let site = value as? Site { return [site] }
      return Mirror(reflecting: value).children.flatMap { sites($0.value) }
    }
    let all = sites(application)
    #expect(all.count > 100)
    #expect(all.allSatisfy { $0.line == 1 && $0.file == "case.yaml" })
  }
}
