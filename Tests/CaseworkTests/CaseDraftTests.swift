import Findings
import Foundation
import Testing

@testable import Casework

@Suite struct `Case draft` {
  let place: ScratchFolder

  init() throws { place = try ScratchFolder() }

  @Test(arguments: Language.allCases)
  func `the template can be read and is told what it lacks`(keys: Language) throws {
    let path = place.path("a.yaml")
    try CaseDraft.write(CaseDraft.template(keys: keys), toNew: path)
    let report = CaseReview(asOf: LawDay("2026-12-01")).check([path])
    #expect(report.verdict == .reject)
    #expect(!report.findings.contains { $0.id.hasPrefix("INP") }, "\(report.concise(in: .ja))")
  }

  @Test func `a file that is there is never overwritten`() throws {
    let path = try place.write("記入済み", to: "a.yaml")
    #expect(throws: FileProblem.self) { try CaseDraft.write("新", toNew: path) }
    #expect(try place.text("a.yaml") == "記入済み")
  }

  @Test func `keys turn into English and back, byte for byte`() throws {
    let path = try place.example()
    let before = try place.text("事案.yaml")
    func format(_ keys: Language) -> Bool {
      if case .changed = CaseDraft.format(path, keys: keys) { true } else { false }
    }
    #expect(!format(.ja))
    #expect(format(.en))
    let english = try place.text("事案.yaml")
    #expect(english.contains("application_date:") || english.contains("applicant:"))
    #expect(!english.contains("\n申請者:"))
    #expect(CaseReview().check([path]).verdict == .accept)
    #expect(format(.ja))
    #expect(try place.text("事案.yaml") == before)
    #expect(try place.names() == ["事案.yaml"])
  }

  @Test func `what cannot be read is left alone and reported`() throws {
    let path = try place.write("手続: [", to: "a.yaml")
    guard case .unreadable(let report) = CaseDraft.format(path, keys: .en) else {
      Issue.record("it was rewritten")
      return
    }
    #expect(report.verdict == .unchecked && !report.findings.isEmpty)
    #expect(try place.text("a.yaml") == "手続: [")
    guard case .unreadable(let missing) = CaseDraft.format(place.path("ない"), keys: .en) else {
      Issue.record("it was rewritten")
      return
    }
    #expect(missing.findings.map(\.id) == ["INP-014"])
  }
}

@Suite struct `Doctor and forms` {
  @Test(arguments: Language.allCases)
  func `a sound installation is in order, part by part`(language: Language) {
    let diagnosis = Doctor.examine()
    #expect(diagnosis.isHealthy)
    let text = diagnosis.text(in: language)
    for part in [Product.engine, "libxml2", "HarfBuzz", "libdeflate", "BIZUDMincho"] {
      #expect(text.contains(part), "\(part)")
    }
    // Every line gives a version, none is empty.
    #expect(diagnosis.lines.allSatisfy { $0.text.contains { $0.isNumber } })
  }

  @Test func `one bad part makes the whole bad`() {
    var diagnosis = Doctor.examine()
    diagnosis.lines[0].isHealthy = false
    #expect(!diagnosis.isHealthy)
    #expect(diagnosis.text(in: .en).contains("BAD"))
    #expect(diagnosis.text(in: .ja).contains("SAISEI_ASSETS"))
  }

  @Test func `the forms of the installation are sound`() {
    let report = FormCheck.run()
    #expect(report.verdict == .accept && report.findings.isEmpty)
  }

  @Test func `a folder without forms is no sound set of forms`() throws {
    let place = try ScratchFolder()
    for folder in [place.folder.path, place.path("ない")] {
      let report = FormCheck.run(folder: folder)
      #expect(report.verdict != .accept)
      #expect(!report.findings.isEmpty)
    }
  }

  @Test func `a form with an unknown value is rejected at its line`() throws {
    let place = try ScratchFolder()
    let forms = ScratchFolder.repository.appending(path: "forms")
    try FileManager.default.copyItem(
      at: forms.appending(path: "form.rng"), to: place.folder.appending(path: "form.rng"))
    let oath = try String(contentsOf: forms.appending(path: "oath.xml"), encoding: .utf8)
    let path = try #require(oath.firstRange(of: "path=\""))
    try place.write(oath.replacingCharacters(in: path, with: "path=\"x"), to: "oath.xml")
    let report = FormCheck.run(folder: place.folder.path)
    #expect(report.verdict == .reject)
    #expect(report.findings.map(\.id) == ["FRM-003"])
    let line = oath[..<path.lowerBound].count { $0.isNewline } + 1
    #expect(report.findings.first?.site.line == line)
  }
}
