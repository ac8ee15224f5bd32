package import Findings

/// How a rule speaks: a case that it finds fault with, one that it passes, and its kinds of remarks.
///
/// All of it comes from the rule's test fixture; a test renews the tables and holds them to it.
package struct RuleExample: Sendable, Equatable {
  /// A passage of a case file with what makes it worth showing.
  package struct Passage: Sendable, Equatable {
    /// What the passage shows, in Japanese.
    package var title: String
    /// Lines of YAML; `# ←` marks those about which the rule speaks.
    package var lines: [String]

    /// Makes a passage.
    package init(title: String, lines: [String]) {
      self.title = title
      self.lines = lines
    }
  }

  /// One kind of remark that the rule makes.
  package struct Remark: Sendable, Equatable {
    /// Its weight.
    package var severity: Severity
    /// Its words about a passage of the fixture.
    package var message: Message

    /// Makes a remark.
    package init(severity: Severity, message: Message) {
      self.severity = severity
      self.message = message
    }
  }

  /// A passage with which it finds fault, or about which it asks.
  package var bad: Passage
  /// A passage that it passes; nil for a rule that is never silent.
  package var good: Passage?
  /// What it says, one remark for each weight, the heaviest first.
  package var remarks: [Remark]

  /// Makes an example.
  package init(bad: Passage, good: Passage?, remarks: [Remark]) {
    self.bad = bad
    self.good = good
    self.remarks = remarks
  }
}

extension RuleExample {
  /// The example of a rule; nil when its family has none written down.
  package static func of(_ id: String) -> RuleExample? {
    for table in RuleExampleTables.all {
      let lines = table.split(separator: "\n", omittingEmptySubsequences: false)
      guard let start = lines.firstIndex(of: "== " + id) else { continue }
      let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("== ") } ?? lines.endIndex
      return RuleExample(lines[(start + 1)..<end])
    }
    return nil
  }

  /// Reads the lines below an id: remarks `! error | ja | en`, then passages `-- title` and `++ title`.
  private init?(_ lines: ArraySlice<Substring>) {
    var remarks: [Remark] = []
    var passages: [(isGood: Bool, passage: Passage)] = []
    for line in lines {
      if line.hasPrefix("! ") {
        let cells = line.dropFirst(2).split(separator: " | ", maxSplits: 2).map(String.init)
        guard cells.count == 3, let severity = Severity(rawValue: cells[0]) else { return nil }
        remarks.append(
          Remark(severity: severity, message: Message(ja: cells[1], en: cells[2])))
      } else if line.hasPrefix("-- ") || line.hasPrefix("++ ") {
        passages.append(
          (line.hasPrefix("++"), Passage(title: String(line.dropFirst(3)), lines: [])))
      } else if !passages.isEmpty {
        passages[passages.count - 1].passage.lines.append(String(line))
      }
    }
    guard let bad = passages.first(where: { !$0.isGood }) else { return nil }
    self.init(
      bad: bad.passage, good: passages.first { $0.isGood }?.passage, remarks: remarks)
  }

  /// The lines below an id, as ``of(_:)`` reads them.
  package var table: [String] {
    var lines = remarks.map { "! \($0.severity.rawValue) | \($0.message.ja) | \($0.message.en)" }
    lines += ["-- " + bad.title] + bad.lines
    if let good { lines += ["++ " + good.title] + good.lines }
    return lines
  }
}
