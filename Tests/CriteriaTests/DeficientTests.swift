import Criteria
import Findings
import PermitInput
import PermitModel
import Testing

@Suite struct `The deficient example` {
  private static func read() throws -> (text: String, file: CaseFile) {
    let text = try Repository.text("examples/deficient.yaml")
    return (text, CaseReader.read(text: text, file: "deficient.yaml"))
  }

  @Test func `every id named at the end of a line is found on that line`() throws {
    let (text, file) = try Self.read()
    #expect(file.isReadable && file.findings.isEmpty, "\(file.findings)")
    let found = Set(file.remarks.map { Fixture.Spot(line: $0.site.line, id: $0.id) })
    var named: Set<Fixture.Spot> = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let mark = line.firstRange(of: " # ") else { continue }
      for word in line[mark.upperBound...].split(separator: " ") {
        guard Catalogue.entry(String(word)) != nil else { break }
        named.insert(Fixture.Spot(line: index + 1, id: String(word)))
      }
    }
    let missing = named.subtracting(found).sorted { $0.line < $1.line }
    #expect(missing == [])
    #expect(Set(named.map(\.id)).count >= 90)
  }

  @Test func `it shows most rules at work, each with its source and advice`() throws {
    let remarks = try Self.read().file.remarks
    let ids = Set(remarks.map(\.id))
    // Papers that follow the permit have examples of their own.
    let rules = Catalogue.rules.filter { $0.entry?.family.isOfLaterDocuments == false }
    // So has family C: it judges renewals, changes and notices.
    let silent = Set(rules.map(\.id).filter { !$0.hasPrefix("C-") }).subtracting(ids)
    // These cannot stand beside the others: they need no 申請日, no フロン類 or no 用途 at all,
    // another procedure, a trial layout, or no 事業開始日; a part of 別紙Z or a group of 別表1 left
    // out, a notice without its time, or a person who is named; those of B, D and O exclude another
    // rule of the list or ask for an individual.
    #expect(
      silent == [
        "A-03", "A-05", "A-20", "A-23", "A-31", "A-39", "A-43", "A-44", "Y-21", "Y-22", "Z-27",
        "Z-43", "Z-48", "T-02", "B-01", "B-12", "B-13", "D-16", "D-21", "D-32", "D-39", "O-01",
        "O-12",
      ])
    for remark in remarks {
      #expect(!remark.citation.text(in: .ja).isEmpty && !remark.remedy.ja.isEmpty)
      #expect(!remark.message.ja.contains("「」"), "\(remark.message.ja)")
    }
  }

  @Test func `what cannot be read is reported by a rule, so the reader need not`() throws {
    let (_, file) = try Self.read()
    let spots = Set(file.remarks.map(\.site))
    for problem in file.problems {
      #expect(spots.contains(problem.site), "\(problem.problem.message.ja)")
    }
  }

  @Test func `keys in English lead to the same remarks on the same lines`() throws {
    let (text, japanese) = try Self.read()
    let converted = try KeyFormatter.convert(text, to: .en).get()
    let english = CaseReader.read(text: converted, file: "deficient.yaml")
    #expect(converted != text)
    #expect(english.findings.isEmpty)
    #expect(Set(english.remarks.map(Line.init)) == Set(japanese.remarks.map(Line.init)))
  }

  private struct Line: Hashable {
    let number: Int
    let id: String
    let message: Message
    let remedy: Message
    init(_ finding: Finding) {
      number = finding.site.line
      id = finding.id
      message = finding.message
      remedy = finding.remedy
    }
  }
}
