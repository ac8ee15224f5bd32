import Findings
import PermitInput
import PermitModel
import Testing

@Suite struct TemplateTests {
  @Test(arguments: Language.allCases)
  func `the template reads without a finding and holds nothing but the procedure`(
    _ language: Language
  ) {
    let file = CaseReader.read(
      text: CaseTemplate.text(of: .newPermit, keys: language), file: "case.yaml")
    #expect(file.findings == [])
    #expect(file.problems == [])
    #expect(file.application.procedure.value == .newPermit)
    #expect(file.application.texts.count == 1)
    #expect(!file.application.storage.isWritten)
  }

  /// Takes the signs of comments from the optional keys and writes every example as the value.
  private func filled(_ template: String, example: String) -> String {
    template.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = String(line)
      while let key = line.firstMatch(of: /^( *)# ( *(- )?[^\s#:=]+:( |$).*)$/) {
        line = String(key.output.1 + key.output.2)
      }
      guard let comment = line.firstRange(of: "  # "),
        let value = line.firstRange(of: example), line[..<comment.lowerBound].contains(":")
      else { return line }
      let head = line[..<comment.lowerBound].trimmingSuffix(" ")
      return head.hasSuffix(":") ? head + " " + line[value.upperBound...] : line
    }.joined(separator: "\n")
  }

  @Test(arguments: [(Language.ja, " 例: "), (.en, " e.g. ")])
  func `the template filled with its own examples reads without a finding`(
    _ language: Language, _ example: String
  ) {
    let text = filled(CaseTemplate.text(of: .newPermit, keys: language), example: example)
    let file = CaseReader.read(text: text, file: "case.yaml")
    #expect(file.findings == [])
    #expect(file.problems == [])
    let application = file.application
    #expect(application.texts.count > 150)
    #expect(application.submissionDate.value == CivilDate(2026, 12, 3))
    #expect(
      application.facilities.items.first?.structure.removers.items.map(\.name.value)
        == ["蒸留塔", "油分離器", "脱水装置"])
    #expect(application.facilities.items.first?.structure.removers.items.last?.also.value == "脱酸装置")
    #expect(
      application.capacity.items.first?.years.items.map(\.year.value?.year)
        == [2027, 2028, 2029, 2030, 2031])
    #expect(application.suitability.results.items.first?.after.moisture.value?.unit == "ppm")
    #expect(application.attachments.items.first?.pages.value == 48)
    #expect(application.facilities.items.first?.capacityBasis.items.first?.devices.items.count == 1)
  }

  @Test func `every key of a new permit is in the template once at least`() {
    for language in Language.allCases {
      let template = CaseTemplate.text(of: .newPermit, keys: language)
      KeyTable.walk { definition, path in
        let top = path.first ?? definition
        // A device may be a record, but the template shows it as a name.
        let isOfDevice = path.last?.kind == .list(.device)
        guard !["許可", "変更", "書面"].contains(top.japanese), !isOfDevice else { return }
        let name = definition.name(in: language)
        #expect(template.contains("\(name):") || template.contains("# \(name) ="), "\(name)")
      }
      #expect(!template.contains("existing_paper") && !template.contains("書面:"))
    }
  }

  @Test func `the comments of neighbours stand in one column`() {
    let template = CaseTemplate.text(of: .newPermit, keys: .en)
    // English keys are in half width, so a column is a number of characters.
    let neighbours = ["procedure: new_permit", "copies:", "# submission_date:", "business_start:"]
    let columns = template.split(separator: "\n").filter { line in
      neighbours.contains(where: line.hasPrefix)
    }.map { line in
      line.firstRange(of: "  # ").map { line.distance(from: line.startIndex, to: $0.upperBound) }
    }
    #expect(columns == [25, 25, 25, 25])
  }
}

extension StringProtocol {
  fileprivate func trimmingSuffix(_ character: Character) -> String {
    var text = String(self)
    while text.last == character { text.removeLast() }
    return text
  }
}
