import Findings
internal import PermitModel

/// A character that the papers show in its base form, for the manifest.
struct PrintedSubstitution: Hashable {
  /// The character as written, its variation selector included.
  var character: String
  /// Its code points, such as `U+9089 U+E0102`.
  var codePoints: String
  /// What is printed instead.
  var printed: String
  /// The value that has it.
  var site: Site
  /// The papers that show it, in filing order.
  var documents: [DocumentID]

  /// Every substitution in the papers that were written, in the order of the case file.
  ///
  /// The bound set holds all papers, so that every substitution is in it.
  static func all(in papers: [SetPaper], only written: [DocumentID]) -> [PrintedSubstitution] {
    var all: [PrintedSubstitution] = []
    for paper in papers where written.contains(paper.id) || written.contains(.bundle) {
      for problem in paper.problems {
        guard case .substituted(let character, let codePoints, let printed) = problem.kind else {
          continue
        }
        let index = all.firstIndex { $0.codePoints == codePoints && $0.site == problem.site }
        if let index {
          if all[index].documents.last != paper.id { all[index].documents.append(paper.id) }
        } else {
          all.append(
            PrintedSubstitution(
              character: character, codePoints: codePoints, printed: printed, site: problem.site,
              documents: [paper.id]))
        }
      }
    }
    for index in all.indices {
      if written.contains(.bundle) { all[index].documents.append(.bundle) }
      all[index].documents.removeAll { !written.contains($0) }
    }
    return all.sorted {
      ($0.site.line, $0.site.column, $0.codePoints) < ($1.site.line, $1.site.column, $1.codePoints)
    }
  }

  var json: JSONText {
    .object([
      ("character", .string(character)), ("codePoints", .string(codePoints)),
      ("printed", .string(printed)), ("path", .string(site.path)), ("line", .int(site.line)),
      ("column", .int(site.column)),
      ("documents", .array(documents.map { .string($0.rawValue) })),
    ])
  }
}
