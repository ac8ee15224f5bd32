import Criteria
import Findings
import Foundation
import PermitInput
import PermitModel
import Testing

/// A fixture file: several cases for one rule, divided by `---`, hits marked `# expect: A-11`.
struct Fixture: CustomTestStringConvertible {
  let id: String
  let cases: [Case]

  var testDescription: String { id }

  /// One case with its place in the file, so that lines count as in the file.
  struct Case {
    let comment: String
    let text: String
    let expected: Set<Spot>
    let prints: [PrintMark]
    let removals: [RemovalMark]
    let firstLine: Int
  }

  /// Where a rule should speak.
  struct Spot: Hashable, CustomStringConvertible {
    let line: Int
    let id: String
    var description: String { "\(line): \(id)" }
  }

  /// A value that a trial layout could not print: `# unprintable: 𠮷` or `# overflow`.
  struct PrintMark {
    let line: Int
    let kind: PrintProblem.Kind
  }

  /// Rows that were taken out of the ledger: `# removed: BEFORE DAY`.
  struct RemovalMark {
    let before: String
    let day: String
  }

  /// Every fixture in the test bundle.
  static let all: [Fixture] = {
    let folder = Bundle.module.resourceURL?.appending(path: "Fixtures")
    let files = folder.flatMap {
      FileManager.default.enumerator(at: $0, includingPropertiesForKeys: nil)
    }
    return (files?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "yaml" }
      .compactMap { url in
        (try? String(contentsOf: url, encoding: .utf8)).map {
          Fixture(id: url.deletingPathExtension().lastPathComponent, text: $0)
        }
      }
      .sorted { $0.id < $1.id }
  }()

  private init(id: String, text: String) {
    self.id = id
    var cases: [Case] = []
    var lines: [String] = []
    var first = 1
    func finish() {
      cases.append(Case(lines, from: first))
    }
    for (index, line) in text.components(separatedBy: "\n").enumerated() {
      if line == "---" {
        finish()
        lines = []
        first = index + 2
      } else {
        lines.append(line)
      }
    }
    finish()
    self.cases = cases
  }
}

extension Fixture.Case {
  fileprivate init(_ lines: [String], from first: Int) {
    firstLine = first
    comment = lines.first ?? ""
    var expected: Set<Fixture.Spot> = []
    var prints: [Fixture.PrintMark] = []
    var removals: [Fixture.RemovalMark] = []
    for (offset, line) in lines.enumerated().dropFirst() {
      guard let mark = line.range(of: " # ") else { continue }
      let number = first + offset
      for part in line[mark.upperBound...].components(separatedBy: ";") {
        let words = part.trimmingCharacters(in: .whitespaces).components(separatedBy: ": ")
        switch words[0] {
        case "expect":
          for id in words[1].components(separatedBy: ", ") {
            expected.insert(Fixture.Spot(line: number, id: id))
          }
        case "unprintable":
          let codes = words[1].unicodeScalars.map {
            "U+" + String($0.value, radix: 16).uppercased()
          }
          prints.append(
            Fixture.PrintMark(
              line: number,
              kind: .missingGlyph(
                character: words[1], codePoints: codes.joined(separator: " "))))
        case "removed":
          let days = words[1].components(separatedBy: " ")
          removals.append(Fixture.RemovalMark(before: days[0], day: days[1]))
        case "overflow": prints.append(Fixture.PrintMark(line: number, kind: .overflow))
        default: break
        }
      }
    }
    self.expected = expected
    self.prints = prints
    self.removals = removals
    // Blank lines in place of the cases before, so that lines count as in the file.
    text = String(repeating: "\n", count: first - 1) + lines.joined(separator: "\n") + "\n"
  }

  /// The case as read.
  var file: CaseFile { CaseReader.read(text: text, file: "fixture.yaml") }

  /// The old and the new case of a comparison, divided by `===`; nil for a single case.
  var pair: (old: String, new: String)? {
    let parts = text.components(separatedBy: "\n===\n")
    guard parts.count == 2 else { return nil }
    let lines = parts[0].components(separatedBy: "\n").count + 1
    return (parts[0] + "\n", String(repeating: "\n", count: lines) + parts[1])
  }

  /// What reading the case or the pair of cases finds.
  var findings: [Finding] {
    guard let pair else { return file.findings }
    return [pair.old, pair.new].flatMap { CaseReader.read(text: $0, file: "fixture.yaml").findings }
  }

  /// What the rule says about the case.
  func remarks(of id: String) -> [Finding] {
    if isRecords { return recordRemarks(of: id) }
    if let pair { return Comparison.remarks(old: pair.old, new: pair.new, only: [id]) }
    let file = file
    var review = file.review
    review.prints = prints.compactMap { mark in
      file.content.subject.texts.first { $0.site.line == mark.line }.map {
        PrintProblem(kind: mark.kind, field: "様式第5 名称", text: $0.value ?? "", site: $0.site)
      }
    }
    return Catalogue.check(file.content, review, only: [id])
  }
}
