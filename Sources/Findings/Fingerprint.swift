extension CheckReport {
  /// A text for each finding, in order, that stays the same while lines are added elsewhere.
  ///
  /// It is made of the rule, the keys down to the value and, where one rule has several remarks on
  /// one value, their number: neither of the line nor of the wording, so that an edit above it or a
  /// better sentence in a later version does not make an old finding look new. A person's answer
  /// counts: a question that was answered is another finding when it is open again.
  public var fingerprints: [String] {
    var seen: [String: Int] = [:]
    return findings.map { finding in
      let answer = finding.judgement.map { "=" + $0.answer.rawValue } ?? ""
      let place = finding.id + "@" + finding.site.path + answer
      let key = finding.site.file + "\u{0}" + place
      let number = seen[key, default: 0]
      seen[key] = number + 1
      return number == 0 ? place : place + "#\(number + 1)"
    }
  }
}
