import Findings
import PermitInput
import Testing

@testable import Criteria

@Suite struct `Applicability` {
  @Test(arguments: Fixture.all)
  func `a rule is silent about a case that its criterion does not concern`(_ fixture: Fixture) {
    for each in fixture.cases where !each.remarks(of: fixture.id).isEmpty {
      let found = Catalogue.applicability(of: fixture.id, to: each.file.application)
      #expect(found == .applies, "\(fixture.id) \(each.comment)")
    }
  }

  @Test(arguments: Breakage.all)
  func `the same holds where the complete example is broken`(_ breakage: Breakage) throws {
    let text = try Repository.text("examples/toranomon/application.yaml")
    let file = CaseReader.read(
      text: text.replacing(breakage.find, with: breakage.replacement), file: "broken.yaml")
    for id in Set(file.remarks.map(\.id)) {
      #expect(Catalogue.applicability(of: id, to: file.application) == .applies, "\(id)")
    }
  }

  @Test func `the tables name criteria that have rules, and every condition is used`() {
    let ids = Array(ApplicabilityTable.conditions.keys) + ApplicabilityTable.ofForms
    #expect(ids.allSatisfy { Catalogue.rule($0) != nil }, "\(ids)")
    #expect(Set(ApplicabilityTable.conditions.values) == Set(CaseCondition.allCases))
    #expect(Set(ApplicabilityTable.conditions.keys).isDisjoint(with: ApplicabilityTable.ofForms))
  }

  @Test(arguments: [
    ("toranomon", "A-03 A-27 A-32 D-03 D-20 D-21 O-12 X-24 X-32 Y-22 Z-15", "D-02 X-04 X-23 Z-10"),
    ("individual", "A-13 D-02 D-06 O-10 X-04 X-23 Z-10", "D-03 O-12 X-24 Z-15 G-21"),
    ("two-methods", "A-27 X-24", "A-32 X-04 Z-10 D-02"),
  ])
  func `an example is concerned by what it has`(name: String, absent: String, present: String)
    throws
  {
    let text = try Repository.text("examples/\(name)/application.yaml")
    let application = CaseReader.read(text: text, file: "case.yaml").application
    for id in absent.split(separator: " ").map(String.init) {
      guard case .notApplicable(let reason) = Catalogue.applicability(of: id, to: application)
      else {
        Issue.record("\(id) concerns \(name)")
        continue
      }
      #expect(!reason.ja.isEmpty && !reason.en.isEmpty)
    }
    for id in present.split(separator: " ").map(String.init) {
      #expect(Catalogue.applicability(of: id, to: application) == .applies, "\(id)")
    }
    #expect(Catalogue.applicability(of: "X-01", to: application) == .metByForm)
  }

  @Test func `a blank case leaves every condition open`() {
    let blank = CaseReader.read(text: "手続:\n", file: "case.yaml").application
    for (id, condition) in ApplicabilityTable.conditions
    where ![.severalTypes, .tower, .chosenFeed].contains(condition) {
      #expect(Catalogue.applicability(of: id, to: blank) == .applies, "\(id)")
    }
  }
}
