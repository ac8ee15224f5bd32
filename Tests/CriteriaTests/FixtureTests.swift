import Criteria
import Findings
import PermitInput
import Testing

@Suite struct `Fixtures` {
  @Test(arguments: Fixture.all)
  func `each rule speaks exactly where its fixture says`(_ fixture: Fixture) {
    for each in fixture.cases {
      let findings = each.isRecords ? each.records.findings : each.findings
      #expect(findings.isEmpty, "\(fixture.id) \(each.comment): \(findings)")
      let spoken = Set(
        each.remarks(of: fixture.id).map { Fixture.Spot(line: $0.site.line, id: $0.id) })
      #expect(spoken == each.expected, "\(fixture.id) \(each.comment)")
    }
  }

  @Test(arguments: Fixture.all)
  func `each fixture names its cases and holds hits and misses`(_ fixture: Fixture) {
    for each in fixture.cases {
      #expect(each.comment.hasPrefix("# "), "\(fixture.id) line \(each.firstLine)")
      let ids = Set(each.expected.map(\.id))
      #expect(ids.isEmpty || ids == [fixture.id], "\(fixture.id) \(each.comment)")
    }
    #expect(fixture.cases.contains { !$0.expected.isEmpty }, "\(fixture.id) has no hit")
    // The office of A-10 must be checked by a person whatever is written, so it is never silent;
    // nor is the question of L-11.
    if !["A-10", "L-11"].contains(fixture.id) {
      #expect(fixture.cases.contains { $0.expected.isEmpty }, "\(fixture.id) has no clean case")
    }
  }

  @Test func `every rule has a fixture and every fixture a rule`() {
    #expect(Set(Fixture.all.map(\.id)) == Set(Catalogue.rules.map(\.id)))
  }

  @Test(arguments: Fixture.all)
  func `every remark is complete and punctuated as the house asks`(_ fixture: Fixture) {
    for finding in fixture.cases.flatMap({ $0.remarks(of: fixture.id) }) {
      let ja = finding.message.ja
      #expect(!ja.isEmpty && !finding.message.en.isEmpty)
      #expect(!ja.hasSuffix("。") && !finding.message.en.hasSuffix("."), "\(ja)")
      #expect(
        ["です", "ます", "せん", "すか", "したか", "せんか", "ました", "）", "」"].contains { ja.hasSuffix($0) },
        "\(ja)")
      #expect(finding.remedy.ja.contains("ください"), "\(finding.remedy.ja)")
      #expect(!finding.remedy.ja.hasSuffix("。"), "\(finding.remedy.ja)")
      #expect(!finding.remedy.en.isEmpty && !finding.remedy.en.hasSuffix("."))
      #expect(!finding.citation.text(in: .ja).isEmpty)
      #expect(!finding.message.ja.contains("「」"), "\(ja)")
      #expect(finding.site.line > 0 && finding.site.column > 0, "\(ja)")
      #expect(!finding.related.contains { $0.line == 0 }, "\(ja)")
    }
  }
}
