package import Findings

/// Every way in which an input can be unreadable: the ids `INP-nnn` and their names.
///
/// 001 to 019 concern the file and its shape, from 021 on single values. An id is never reused.
package enum InputProblem: String, Sendable, CaseIterable {
  /// Nothing is written.
  case emptyFile = "INP-001"
  /// More than 4 MB.
  case fileTooLarge = "INP-002"
  /// Not UTF-8.
  case wrongEncoding = "INP-003"
  /// A character that neither YAML nor paper can hold.
  case controlCharacter = "INP-004"
  /// Deeper than any application.
  case nestedTooDeep = "INP-005"
  /// A tab or a full-width blank before a key.
  case badIndentation = "INP-006"
  /// More than one document.
  case severalDocuments = "INP-007"
  /// An anchor, an alias or a tag.
  case yamlReference = "INP-008"
  /// Text that the YAML parser refuses.
  case notYAML = "INP-009"
  /// No keys at the top.
  case rootNotRecord = "INP-010"
  /// A key that stands twice.
  case duplicateKey = "INP-011"
  /// A key that is not in the table.
  case unknownKey = "INP-012"
  /// A list, record or value where another shape is asked for.
  case wrongShape = "INP-013"
  /// A file that is missing, forbidden or not a file.
  case unreadableFile = "INP-014"
  /// A colon or a dash of YAML in another spelling: `：`, `:` without its blank, `・`.
  case misspeltMark = "INP-015"
  /// 同上 or a mark of the same meaning in place of a value.
  case ditto = "INP-016"
  /// A value whose rest YAML takes for a comment.
  case cutByComment = "INP-017"
  /// A text that is no date.
  case notADate = "INP-021"
  /// A date that the calendar does not have.
  case noSuchDay = "INP-022"
  /// A day or year under the wrong era.
  case eraMismatch = "INP-023"
  /// A text that is no single number.
  case notANumber = "INP-024"
  /// A unit that does not fit.
  case unknownUnit = "INP-025"
  /// A quantity below zero.
  case negative = "INP-026"
  /// A number finer than the unit.
  case tooPrecise = "INP-027"
  /// A word that is not in the list.
  case unknownChoice = "INP-028"
  /// A text that is no refrigerant number.
  case notARefrigerant = "INP-029"
  /// A text that is no fiscal year.
  case notAFiscalYear = "INP-030"
  /// A number that exceeds what can be held.
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
    case .unreadableFile: "file-unreadable"
    case .misspeltMark: "misspelt-mark"
    case .ditto: "ditto-mark"
    case .cutByComment: "cut-by-comment"
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
