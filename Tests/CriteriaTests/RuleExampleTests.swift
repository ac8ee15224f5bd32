import Criteria
import Findings
import Foundation
import Testing

@Suite struct `Examples of rules` {
  private static let folder = Repository.root.appending(path: "Sources/Criteria/Examples")

  /// Files of at most this many rules stay below 400 lines.
  private static let rulesPerFile = 16

  @Test func `the tables are those of today's fixtures`() throws {
    let made = try Self.files()
    let isUpdate = ProcessInfo.processInfo.environment["SAISEI_UPDATE"] == "1"
    let kept = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasPrefix("Table") || $0 == "RuleExampleTables.swift" }
    if isUpdate {
      for name in kept where made[name] == nil {
        try FileManager.default.removeItem(at: Self.folder.appending(path: name))
      }
      for (name, text) in made {
        try text.write(
          to: Self.folder.appending(path: name), atomically: true, encoding: .utf8)
      }
    } else {
      #expect(Set(kept) == Set(made.keys), "run the tests once with SAISEI_UPDATE=1")
    }
    for (name, text) in made {
      let file = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
      #expect(file == text, "\(name): run the tests once with SAISEI_UPDATE=1")
      #expect(text.split(separator: "\n").count <= 400, "\(name)")
    }
  }

  @Test func `every rule shows a passage that it marks, and speaks in both languages`() throws {
    for fixture in Fixture.all {
      let example = try #require(RuleExample.of(fixture.id), "\(fixture.id)")
      #expect(example == Self.example(of: fixture), "\(fixture.id)")
      #expect(example.bad.lines.contains { $0.contains("# ←") }, "\(fixture.id)")
      #expect(!example.remarks.isEmpty, "\(fixture.id)")
      #expect(example.remarks.allSatisfy { !$0.message.ja.isEmpty && !$0.message.en.isEmpty })
      if let good = example.good {
        #expect(!good.lines.contains { $0.contains("# ←") }, "\(fixture.id)")
      }
    }
  }

  // MARK: Making them

  /// The contents of the files by their names.
  private static func files() throws -> [String: String] {
    var files: [String: String] = [:]
    var names: [String] = []
    for (letter, fixtures) in Dictionary(grouping: Fixture.all, by: { $0.id.prefix(1) })
      .sorted(by: { $0.key < $1.key })
    {
      let sorted = fixtures.sorted { $0.id < $1.id }
      for start in stride(from: 0, to: sorted.count, by: rulesPerFile) {
        let part = sorted[start..<min(sorted.count, start + rulesPerFile)]
        let name = "\(letter)\(start / rulesPerFile + 1)"
        names.append(name)
        let table = part.compactMap { fixture in
          example(of: fixture).map { (["== " + fixture.id] + $0.table).joined(separator: "\n") }
        }
        files["Table\(name).swift"] = """
          // swift-format-ignore-file
          // Made from Tests/CriteriaTests/Fixtures by the tests; run them with SAISEI_UPDATE=1.

          extension RuleExampleTables {
            static let table\(name) = #\"\"\"
          \(table.joined(separator: "\n"))
          \"\"\"#
          }

          """
      }
    }
    files["RuleExampleTables.swift"] = """
      // swift-format-ignore-file
      // Made from Tests/CriteriaTests/Fixtures by the tests; run them with SAISEI_UPDATE=1.

      /// The examples of all rules, family by family.
      enum RuleExampleTables {
        /// Every table.
        static let all = [
      \(names.map { "    table\($0)," }.joined(separator: "\n"))
        ]
      }

      """
    return files
  }

  /// The shortest passage about which the rule speaks at its heaviest, and of those that it passes
  /// the one most like it.
  static func example(of fixture: Fixture) -> RuleExample? {
    let spoken = fixture.cases.map { (each: $0, findings: $0.remarks(of: fixture.id)) }
    let severities = Set(spoken.flatMap(\.findings).map(\.severity)).sorted()
    guard let heaviest = severities.first,
      let bad =
        spoken
        .filter({ $0.findings.contains { $0.severity == heaviest } })
        .min(by: { passage($0.each).lines.count < passage($1.each).lines.count })
    else { return nil }
    // What is said of the passage itself comes first, other kinds of remarks after it.
    let remarks = severities.compactMap { severity -> RuleExample.Remark? in
      let found = (bad.findings + spoken.flatMap(\.findings)).first { $0.severity == severity }
      return found.map { RuleExample.Remark(severity: severity, message: $0.message) }
    }
    let shown = passage(bad.each)
    let keys = keys(of: shown)
    func likeness(_ other: RuleExample.Passage) -> (Int, Int) {
      let own = self.keys(of: other)
      return (keys.intersection(own).count - own.subtracting(keys).count, -other.lines.count)
    }
    let good = fixture.cases.filter(\.expected.isEmpty).map(passage)
      .max { likeness($0) < likeness($1) }
    return RuleExample(bad: shown, good: good, remarks: remarks)
  }

  /// The keys of a passage, wherever they stand.
  private static func keys(of passage: RuleExample.Passage) -> Set<Substring> {
    Set(passage.lines.joined(separator: "\n").matches(of: /([^\s\[\]{},:-]+):/).map(\.1))
  }

  private static func passage(_ each: Fixture.Case) -> RuleExample.Passage {
    var lines = each.text.components(separatedBy: "\n").dropFirst(each.firstLine)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return RuleExample.Passage(
      title: each.comment.hasPrefix("# ") ? String(each.comment.dropFirst(2)) : each.comment,
      lines: lines.map { line in
        guard let mark = line.range(of: " # ") else { return line }
        let words = line[mark.upperBound...]
        if words.contains("expect: ") { return line[..<mark.lowerBound] + " # ←" }
        let isMark = words.hasPrefix("unprintable") || words.hasPrefix("overflow")
        return isMark ? String(line[..<mark.lowerBound]) : line
      })
  }
}
