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

  private func remarks(_ yaml: String, on day: String, _ id: String) throws -> [Finding] {
    let file = CaseReader.read(text: yaml, file: "case.yaml")
    let date = try #require(DateReading.date(day))
    return Catalogue.check(file.application, Review(asOf: date), only: [id])
  }

  @Test(arguments: [("2019-09-13", "成年被後見人"), ("2019-09-14", "心身の故障")])
  func `the first ground of disqualification follows its law`(_ day: String, word: String) throws {
    let yaml = "申請者: { 区分: 個人, 誓約: { 欠格要件に該当しない: はい } }\n"
    let found = try remarks(yaml, on: day, "O-05")
    #expect(found.count == 1 && found.allSatisfy { $0.message.ja.contains(word) })
  }

  @Test(arguments: [("2019-09-13", 0), ("2019-09-14", 1)])
  func `the old reference of the oath is noted since the ordinance changed`(
    _ day: String, count: Int
  ) throws {
    let yaml = "書面: { 誓約書: { 誓約文: 申請者及びその役員は第51条第2号の各項目に該当しません } }\n"
    let found = try remarks(yaml, on: day, "O-02")
    #expect(found.count == count && found.allSatisfy { $0.severity == .note })
  }

  @Test(arguments: [("2025-05-31", "懲役"), ("2025-06-01", "拘禁刑")])
  func `the penalty has the name of its day`(_ day: String, word: String) throws {
    let yaml = "手続: 新規許可\n申請日: 令和7年4月1日\n事業開始日: 令和7年4月1日\n"
    let found = try remarks(yaml, on: day, "B-12")
    #expect(found.count == 1 && found.allSatisfy { $0.message.ja.contains(word) })
  }

  @Test func `every edition of a rule begins with an amendment that is known`() {
    for rule in Catalogue.rules {
      for period in rule.periods {
        guard let from = period.from else { continue }
        #expect(Amendments.on(from) != nil, "\(rule.id) \(from)")
      }
    }
    #expect(Amendments.all.map(\.day) == Amendments.all.map(\.day).sorted())
  }

  @Test func `a rule has one edition on each day of its life`() {
    for rule in Catalogue.rules where !rule.periods.isEmpty {
      for day in [
        "2015-04-01", "2019-09-13", "2019-09-14", "2020-12-28", "2025-06-01", "2030-01-01",
      ] {
        #expect(rule.periods.count { $0.contains(day) } == 1, "\(rule.id) \(day)")
      }
    }
  }
}
