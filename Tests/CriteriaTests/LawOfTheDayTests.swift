import Findings
import PermitInput
import PermitModel
import Testing

@testable import Criteria

/// Rules whose law has changed, on both sides of the change.
@Suite struct `Law of the day` {
  private func seal(_ answer: String, on day: String) throws -> [Finding] {
    let file = CaseReader.read(text: "書面: { 押印: \(answer) }\n", file: "case.yaml")
    let date = try #require(DateReading.date(day))
    return Catalogue.check(file.application, Review(asOf: date), only: ["A-16"])
  }

  @Test(arguments: ["2016-04-01", "2020-12-27"])
  func `a missing seal is a doubt while the forms have one`(_ day: String) throws {
    let findings = try seal("いいえ", on: day)
    #expect(findings.map(\.severity) == [.warning])
    #expect(findings.map(\.validity) == [Validity(until: "2020-12-27")])
    #expect(try seal("はい", on: day).isEmpty)
  }

  @Test(arguments: ["2020-12-28", "2026-11-21"])
  func `a seal is only a note since the forms have none`(_ day: String) throws {
    let findings = try seal("はい", on: day)
    #expect(findings.map(\.severity) == [.note])
    #expect(findings.map(\.validity) == [Validity(from: "2020-12-28")])
    #expect(try seal("いいえ", on: day).isEmpty)
  }

  @Test func `a rule that outlasts a change of law names its periods`() throws {
    let rule = try #require(Catalogue.rule("A-16"))
    #expect(rule.periods(in: .ja) == "2020-12-27まで、2020-12-28から")
    #expect(rule.periods(in: .en) == "until 2020-12-27, from 2020-12-28")
    #expect(Catalogue.rule("A-11")?.periods(in: .ja) == "期限なし")
  }

  @Test func `the periods of the seal meet without gap or overlap`() {
    for day in ["2015-04-01", "2020-12-27", "2020-12-28", "2030-01-01"] {
      let periods = [StatutoryValues.sealNeeded, StatutoryValues.sealAbolished]
      #expect(periods.count { $0.contains(day) } == 1, "\(day)")
    }
  }
}
