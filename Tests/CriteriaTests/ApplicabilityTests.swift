import Findings
import PermitInput
import PermitModel
import Testing

@testable import Criteria

@Suite struct `Applicability` {
  @Test(arguments: Fixture.all)
  func `a rule is silent about a case that its criterion does not concern`(_ fixture: Fixture) {
    for each in fixture.cases where !each.remarks(of: fixture.id).isEmpty {
      let content = each.file.content
      // Remarks about the records and about two applications compared are no remarks about a case.
      guard Catalogue.rule(fixture.id)?.judges(content) == true else { continue }
      let found = Catalogue.applicability(of: fixture.id, to: content)
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
    let ids =
      Array(ApplicabilityTable.conditions.keys) + ApplicabilityTable.ofForms
      + FollowUpConditions.byID.keys
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

  @Test(arguments: CaseKind.allCases)
  func `every kind of case has criteria, and each that does not concern it says why`(
    kind: CaseKind
  ) {
    let file = CaseReader.read(text: "手続: \(kind.rawValue)\n", file: "case.yaml")
    let judging = Catalogue.rules.filter { $0.judges(file.content) }
    #expect(judging.count >= 4)
    var reasons: Set<String> = []
    for entry in Catalogue.entries {
      if case .notApplicable(let reason) = Catalogue.applicability(of: entry.id, to: file.content) {
        #expect(
          !reason.ja.isEmpty && !reason.en.isEmpty && !reason.ja.hasSuffix("。"), "\(entry.id)")
        reasons.insert(reason.ja)
      }
    }
    #expect(reasons.contains { $0.hasSuffix("について点検する項目である") })
  }

  @Test(arguments: [
    ("certificate", "K-19 K-22", "K-02 K-06 K-11 K-12 K-24"),
    ("yearly-report", "N-05 N-13 N-27 N-28 L-01", "N-02 N-09"),
    ("purity-notice", "A-09 N-02 K-02", "Z-42 Z-44"),
  ])
  func `a later paper is concerned by what it has`(name: String, absent: String, present: String)
    throws
  {
    let text = try Repository.text("examples/\(name)/application.yaml")
    let content = CaseReader.read(text: text, file: "case.yaml").content
    func isAbsent(_ id: Substring) -> Bool {
      if case .notApplicable = Catalogue.applicability(of: String(id), to: content) {
        true
      } else {
        false
      }
    }
    for id in absent.split(separator: " ") { #expect(isAbsent(id), "\(id)") }
    for id in present.split(separator: " ") { #expect(!isAbsent(id), "\(id)") }
  }

  @Test func `a blank case leaves every condition open`() {
    let blank = CaseReader.read(text: "手続:\n", file: "case.yaml").application
    for (id, condition) in ApplicabilityTable.conditions
    where !CaseCondition.ofWhatIsWritten.contains(condition) {
      #expect(Catalogue.applicability(of: id, to: blank) == .applies, "\(id)")
    }
  }
}

extension CaseCondition {
  /// Conditions about something that is there or is not, so that a blank case does not meet them.
  fileprivate static let ofWhatIsWritten: Set<CaseCondition> = [
    .severalTypes, .tower, .chosenFeed, .revoked, .severalPlaces, .numberedAnnexes, .severalBases,
    .exchanges, .drawnRoutes,
  ]
}
