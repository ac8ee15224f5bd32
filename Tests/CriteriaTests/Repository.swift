import Criteria
import Findings
import Foundation
import PermitInput
import PermitModel

/// Files of the repository that tests read.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}

extension CaseFile {
  /// The review of a case on its application date, or on the day of the first example.
  var review: Review {
    let day = content.subject.paperDate.value ?? CivilDate(2026, 12, 1)
    return Review(asOf: day ?? Era.all[0].start)
  }

  /// What the rules say about the case.
  var remarks: [Finding] { Catalogue.check(content, review) }
}
