package import Findings
package import PermitModel

extension Catalogue {
  /// The places that each rule about the case reads, in the order of the first reading, by the id of
  /// its criterion.
  ///
  /// - Parameter content: a case that was read to be watched (`CaseReader.read`); of another one no
  ///   rule seems to read anything.
  package static func reading(
    of content: CaseContent, _ review: Review
  ) -> [String: [ReadPlace]] {
    // Unprepared: what is found out once for all rules would be read by none of them.
    var review = review
    review.isWatched = true
    let day = review.asOf.iso
    var readings: [String: [ReadPlace]] = [:]
    for rule in rules where rule.validity.contains(day) && rule.judges(content) {
      readings[rule.id] = ReadingTrace.of {
        var report = Report(rule)
        // A rule that comes to no result has read what it could; the check reports it.
        for check in rule.checks { try? check.run(on: content, review, &report) }
      }
    }
    return readings
  }
}
