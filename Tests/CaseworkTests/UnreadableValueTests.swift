import Findings
import Foundation
import PermitInput
import PermitModel
import Testing

@testable import Casework

@Suite struct `Unreadable values` {
  /// Every value of the clean example is overwritten in turn; where its kind makes that unreadable,
  /// an error must stand at its place, whatever questions and warnings stand there too.
  @Test func `none of a case passes, whatever else is said at its place`() throws {
    let place = try ScratchFolder()
    let path = try place.example()
    let text = try place.text("事案.yaml")
    let lines = text.components(separatedBy: "\n")
    var unreadable = 0
    for leaf in CaseReader.read(text: text, file: path).application.texts {
      var scalars = Array(lines[leaf.site.line - 1].unicodeScalars)
      let start = leaf.site.column - 1
      scalars.replaceSubrange(start..<(start + leaf.site.length), with: Array("読めぬ".unicodeScalars))
      var broken = lines
      broken[leaf.site.line - 1] = String(String.UnicodeScalarView(scalars))
      let changed = broken.joined(separator: "\n")
      let problems = CaseReader.read(text: changed, file: path).problems
      guard let problem = problems.first else { continue }
      unreadable += 1
      try place.write(changed, to: "事案.yaml")
      // Setting the papers takes most of a check and has no part in this.
      let examined = CaseReview().examine(path, studio: .failure(.noAssets(tried: [])))
      #expect(
        examined.findings.contains { $0.site == problem.site && $0.severity == .error },
        "\(leaf.site.path)")
    }
    #expect(unreadable > 100)
  }
}
