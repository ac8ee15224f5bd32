package import Findings

/// Every way in which an input can be unreadable: the ids `INP-nnn` and their names.
///
/// 001 to 019 concern the file and its shape, from 021 on single values. An id is never reused.
package enum InputProblem: String, Sendable, CaseIterable {
  case emptyFile = "INP-001"
  case fileTooLarge = "INP-002"
  case wrongEncoding = "INP-003"
  case controlCharacter = "INP-004"
  case nestedTooDeep = "INP-005"
  case badIndentation = "INP-006"
  case severalDocuments = "INP-007"
  case yamlReference = "INP-008"
  case notYAML = "INP-009"
  case rootNotRecord = "INP-010"
  case duplicateKey = "INP-011"
  case unknownKey = "INP-012"
  case wrongShape = "INP-013"
  case notADate = "INP-021"
  case noSuchDay = "INP-022"
  case eraMismatch = "INP-023"
  case notANumber = "INP-024"
  case unknownUnit = "INP-025"
  case negative = "INP-026"
  case tooPrecise = "INP-027"
  case unknownChoice = "INP-028"
  case notARefrigerant = "INP-029"
  case notAFiscalYear = "INP-030"
  case tooLarge = "INP-031"

  /// The id, such as `INP-011`.
  package var id: String { rawValue }

  /// The name in kebab-case.
  package var name: String {
    switch self {
    case .emptyFile: "empty-file"
    case .fileTooLarge: "file-too-large"
    case .wrongEncoding: "wrong-encoding"
    case .controlCharacter: "control-character"
    case .nestedTooDeep: "nested-too-deep"
    case .badIndentation: "bad-indentation"
    case .severalDocuments: "several-documents"
    case .yamlReference: "yaml-reference"
    case .notYAML: "not-yaml"
    case .rootNotRecord: "root-not-record"
    case .duplicateKey: "duplicate-key"
    case .unknownKey: "unknown-key"
    case .wrongShape: "wrong-shape"
    case .notADate: "not-a-date"
    case .noSuchDay: "no-such-day"
    case .eraMismatch: "era-mismatch"
    case .notANumber: "not-a-number"
    case .unknownUnit: "unknown-unit"
    case .negative: "negative-quantity"
    case .tooPrecise: "too-precise"
    case .unknownChoice: "unknown-choice"
    case .notARefrigerant: "not-a-refrigerant"
    case .notAFiscalYear: "not-a-fiscal-year"
    case .tooLarge: "number-too-large"
    }
  }

  /// The finding of this problem at a place.
  package func finding(
    _ message: Message, remedy: Message, at site: Site, related: [Site] = []
  ) -> Finding {
    Finding(
      id: id, name: name, severity: .error, message: message.beginningWithCapital,
      remedy: remedy.beginningWithCapital, citation: Citation(), site: site, related: related)
  }
}

extension InputProblem {
  /// The finding of a value that could not be read, for the case that no rule reports it.
  package static func finding(for problem: ReadingProblem, at site: Site) -> Finding {
    let known = InputProblem(rawValue: problem.id) ?? .notANumber
    return known.finding(problem.message, remedy: problem.remedy, at: site)
  }
}
