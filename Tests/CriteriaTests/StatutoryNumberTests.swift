import Findings
import Foundation
import PermitModel
import Testing

@testable import Criteria

/// Each number of the law stands once, in the dated table.
@Suite struct `Statutory numbers` {
  @Test func `no message holds one of its own`() throws {
    let folder = Repository.root.appending(path: "Sources/Criteria/Families")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    let number = /[0-9]+(か月以内|日以内|日の期限|年間保存|万?円以下|年以下の|年を経ない|年度分|部だけ)|within [0-9]+ (days|months)/
    var found: [String] = []
    for file in files where file.pathExtension == "swift" {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      where line.firstMatch(of: number) != nil && !line.contains("///") {
        found.append(file.lastPathComponent + ": " + line.trimmingCharacters(in: .whitespaces))
      }
    }
    #expect(files.count > 60 && found.isEmpty, "\(found.joined(separator: "\n"))")
  }

  @Test func `each has a provision, and the last days of papers follow from them`() throws {
    for value in StatutoryValues.all {
      #expect(!value.provision.isEmpty && !value.name.isEmpty && value.value > 0, "\(value.name)")
    }
    #expect(Set(StatutoryValues.all.map(\.name)).count == StatutoryValues.all.count)
    let day = try #require(CivilDate(2026, 9, 1))
    // The model counts the days of papers itself; both have to say the same.
    #expect(
      PaperDeadline.certificate(reclaimedOn: day)
        == DeadlineKind.certificate.deadline(from: day)?.day)
    #expect(PaperDeadline.closure(on: day) == DeadlineKind.closureNotice.deadline(from: day)?.day)
    #expect(
      PaperDeadline.copyKept(sentOn: day) == DeadlineKind.certificateCopy.deadline(from: day)?.day)
    let april = try #require(CivilDate(2027, 4, 1))
    #expect(
      PaperDeadline.report(on: FiscalYear(2026))?.day
        == DeadlineKind.annualReport.deadline(from: april)?.day)
  }

  @Test(arguments: [(90_000, "9万"), (500_000, "50万"), (30, "30"), (10_001, "10001")])
  func `a figure is written as sentences write it`(value: Int, text: String) {
    let number = StatutoryValue(
      name: "数", value: value, unit: "円", provision: "条", validity: Validity())
    #expect(number.figure == text)
  }

  @Test func `a change before the permit is threatened with the penalty of its day`() throws {
    #expect(StatutoryValues.imprisonment(on: "2025-05-31") == "懲役")
    #expect(StatutoryValues.imprisonment(on: "2025-06-01") == "拘禁刑")
  }

  @Test func `the page about changes names every change of law with its day and provision`() throws
  {
    let page = try Repository.text("docs/changes.md")
    let changes = Amendments.all.filter { $0.day > StatutoryValues.regimeStart }
    #expect(changes.count >= 5)
    for change in changes {
      #expect(
        page.contains("| \(change.day) |") && page.contains(change.provision), "\(change.day)")
    }
    for rule in Catalogue.rules where !rule.editions.isEmpty || rule.validity != Validity() {
      #expect(page.contains(rule.id), "\(rule.id)")
    }
  }
}
