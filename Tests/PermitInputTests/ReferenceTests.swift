import Foundation
import PermitInput
import Testing

@Suite struct ReferenceTests {
  /// `SAISEI_UPDATE=1 swift test --filter ReferenceTests` writes the page anew.
  @Test func `the reference page is current`() throws {
    let page = Examples.root.appending(path: "docs/input.md")
    if ProcessInfo.processInfo.environment["SAISEI_UPDATE"] == "1" {
      try Data(InputReference.markdown().utf8).write(to: page)
    }
    let committed = try String(contentsOf: page, encoding: .utf8)
    #expect(committed == InputReference.markdown(), "run with SAISEI_UPDATE=1 and review the page")
  }

  @Test func `every key is on the page in both languages`() {
    let page = InputReference.markdown()
    let lines = page.split(separator: "\n")
    KeyTable.walk { definition, _ in
      let names = "| `\(definition.japanese)` | `\(definition.english)` |"
      #expect(lines.contains { $0.hasPrefix(names) }, "\(names)")
    }
    for problem in InputProblem.allCases { #expect(page.contains("| \(problem.id) |")) }
  }
}
