import Criteria
import Findings
import PermitInput
import PermitModel
import Testing

/// The weights that single remarks have apart from their rule's.
@Suite struct `Weights of remarks` {
  @Test(arguments: [
    ("A-12", 0, Severity.error), ("A-12", 2, .human), ("A-16", 0, .note), ("A-16", 1, .warning),
    ("A-35", 1, .error), ("A-35", 3, .note), ("A-36", 0, .error), ("A-36", 1, .warning),
    ("A-42", 0, .warning),
    ("A-37", 0, .error), ("A-37", 1, .warning),
    ("A-10", 0, .error), ("A-10", 2, .human), ("B-08", 0, .error), ("B-08", 1, .warning),
    ("B-02", 0, .warning), ("B-05", 0, .error), ("B-05", 1, .human), ("B-11", 0, .human),
    ("B-12", 0, .error), ("D-02", 0, .error), ("D-03", 0, .human), ("D-03", 1, .note),
    ("D-05", 0, .error), ("D-05", 1, .warning), ("D-08", 1, .error), ("D-08", 2, .warning),
    ("D-14", 0, .warning), ("D-14", 2, .human),
    ("D-21", 0, .note), ("D-23", 0, .note), ("D-39", 1, .human), ("G-03", 0, .error),
    ("G-03", 1, .warning), ("G-03", 2, .human), ("G-05", 0, .error), ("G-05", 2, .human),
    ("G-08", 0, .warning), ("G-08", 4, .human), ("O-02", 0, .error), ("O-02", 2, .note),
    ("O-05", 0, .human), ("O-11", 0, .warning), ("O-14", 0, .note), ("O-14", 1, .warning),
    ("X-05", 0, .error), ("X-05", 1, .human), ("X-07", 0, .error), ("X-07", 2, .human),
    ("X-16", 0, .warning), ("X-20", 0, .error), ("X-20", 1, .warning), ("X-20", 2, .human),
    ("X-29", 0, .warning), ("X-31", 0, .warning), ("X-31", 1, .human), ("X-32", 0, .human),
    ("Y-11", 0, .error), ("Y-11", 1, .human), ("Y-12", 0, .warning), ("Y-12", 2, .human),
    ("D-30", 0, .error), ("D-30", 3, .human), ("Y-16", 0, .warning),
    ("Y-16", 2, .human), ("Y-22", 0, .warning), ("Y-22", 2, .human),
  ])
  func `doubts and questions weigh less than defects`(
    _ id: String, number: Int, severity: Severity
  ) throws {
    let fixture = try #require(Fixture.all.first { $0.id == id })
    let remarks = fixture.cases[number].remarks(of: id)
    #expect(!remarks.isEmpty)
    #expect(remarks.allSatisfy { $0.severity == severity }, "\(remarks.map(\.severity))")
  }

  @Test func `questions end with a question mark in English`() throws {
    for remark in try `The complete example`.file.get().remarks {
      #expect(remark.message.en.hasSuffix("?") && remark.message.ja.hasSuffix("か"))
    }
  }
}
