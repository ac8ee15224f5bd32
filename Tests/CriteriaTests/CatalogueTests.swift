import Findings
import PermitModel
import Testing

@testable import Criteria

@Suite struct `Catalogue of criteria` {
  @Test func `all 435 criteria are there, each once`() {
    #expect(Catalogue.entries.count == 435)
    #expect(Set(Catalogue.entries.map(\.id)).count == 435)
  }

  @Test(arguments: [
    (CriterionFamily.scope, 13), (.application, 44), (.annexX, 34), (.annexY, 22),
    (.annexZ, 54), (.table1, 13), (.table2, 14), (.attachments, 43), (.drawings, 21),
    (.oath, 15), (.permit, 44), (.certificate, 31), (.records, 31), (.annualReport, 28),
    (.workflow, 28),
  ])
  func `a family is complete and numbered without gaps`(_ family: CriterionFamily, count: Int) {
    let ids = family.entries.map(\.id)
    let expected = (1...count).map { number in
      "\(family.rawValue)-\(number < 10 ? "0" : "")\(number)"
    }
    #expect(ids == expected)
  }

  @Test func `the bases add up to those of the source`() {
    let counts = Dictionary(grouping: Catalogue.entries, by: \.basis).mapValues(\.count)
    #expect(counts == [.statute: 128, .handbook: 182, .recommendation: 6, .derived: 119])
    let machine = Dictionary(grouping: Catalogue.entries, by: \.decidability).mapValues(\.count)
    #expect(machine == [.yes: 355, .partly: 51, .human: 29])
  }

  @Test func `every source can be read and every criterion has one`() {
    for entry in Catalogue.entries {
      #expect(CitationParser.parse(entry.source).unread == [], "\(entry.id): \(entry.source)")
      #expect(!entry.citation.text(in: .ja).isEmpty, "\(entry.id)")
      #expect(!entry.requirement.isEmpty, "\(entry.id)")
    }
  }

  @Test(arguments: [
    CriterionFamily.scope, .application, .annexX, .annexY, .annexZ, .table1, .table2, .attachments,
    .drawings, .oath,
  ])
  func `a finished family leaves no criterion unanswered`(_ family: CriterionFamily) {
    #expect(family.entries.filter { $0.state == .missing }.map(\.id) == [])
    #expect(!family.isOfLaterDocuments)
  }

  @Test(arguments: [CriterionFamily.certificate, .records, .annualReport])
  func `a finished family of later papers leaves no criterion unanswered`(
    _ family: CriterionFamily
  ) {
    let open: [CriterionState] = [.missing, .planned]
    #expect(family.entries.filter { open.contains($0.state) }.map(\.id) == [])
  }

  @Test func `no criterion has two rules`() {
    #expect(Set(Catalogue.rules.map(\.id)).count == Catalogue.rules.count)
  }

  @Test func `names are unique words in kebab-case`() {
    #expect(Set(Catalogue.rules.map(\.name)).count == Catalogue.rules.count)
    for rule in Catalogue.rules {
      #expect(
        rule.name.allSatisfy { $0 == "-" || $0.isASCII && ($0.isLowercase || $0.isNumber) },
        "\(rule.name)")
      #expect(!rule.name.hasPrefix("-") && !rule.name.hasSuffix("-"), "\(rule.name)")
    }
  }

  @Test func `a rule is found by id and by name`() throws {
    let rule = try #require(Catalogue.rule("applicant-field-missing"))
    #expect(rule.id == "A-11")
    #expect(Catalogue.rule("A-11")?.name == "applicant-field-missing")
    #expect(Catalogue.entry("applicant-field-missing")?.id == "A-11")
    #expect(Catalogue.rule("A-99") == nil)
  }

  @Test func `the state tells what the program does`() {
    #expect(Catalogue.entry("A-11")?.state == .rule)
    #expect(Catalogue.entry("X-30")?.state == .question)
    #expect(Catalogue.entry("Z-01")?.state == .answered)
    #expect(Catalogue.entry("S-01")?.state == .planned)
  }

  @Test func `a criterion that another answers has no rule, and the other has one`() {
    let remarks = EntryRemarks.tables.flatMap { $0.split(separator: "\n") }
    #expect(EntryRemark.byID.count == remarks.count, "a line is repeated or malformed")
    for (id, remark) in EntryRemark.byID {
      #expect(Catalogue.entry(id) != nil, "\(id)")
      #expect(!remark.reason.ja.hasSuffix("。") && !remark.reason.en.hasSuffix("."), "\(id)")
      if let other = remark.answeredBy {
        #expect(Catalogue.rule(id) == nil && Catalogue.rule(other) != nil, "\(id)")
      } else {
        #expect(Catalogue.rule(id) != nil, "\(id)")
      }
    }
  }

  @Test(arguments: [
    (Basis.statute, Decidability.yes, Severity.error), (.handbook, .yes, .error),
    (.derived, .yes, .warning), (.recommendation, .yes, .note), (.handbook, .partly, .error),
    (.statute, .human, .human), (.derived, .human, .human),
  ])
  func `basis and decidability settle the weight`(
    _ basis: Basis, decidability: Decidability, severity: Severity
  ) {
    #expect(Severity(basis: basis, decidability: decidability) == severity)
  }

  @Test func `rules are checked one by one or all at once`() {
    var application = PermitApplicationFixture.empty
    application.copies = Located(1, written: "1")
    let review = PermitApplicationFixture.review
    #expect(Set(Catalogue.check(application, review, only: ["A-09"]).map(\.id)) == ["A-09"])
    let named = Catalogue.check(application, review, only: ["wrong-number-of-copies"])
    #expect(named.map(\.id) == ["A-09"])
    #expect(Catalogue.check(application, review, only: []).isEmpty)
    #expect(Catalogue.check(application, review).count > 20)
  }

  @Test func `statutory values have a provision and a unit`() {
    for value in StatutoryValues.all {
      #expect(value.value > 0 && !value.unit.isEmpty && !value.provision.isEmpty)
    }
  }
}
