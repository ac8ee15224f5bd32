package import Findings
internal import PermitInput

/// Mends the spellings of case files.
package enum CaseSpelling {
  /// What came of looking at a file.
  package enum Outcome: Sendable {
    /// It was looked at; there may be nothing to mend.
    case mended(MendedCase)
    /// It was left alone.
    case unreadable(CheckReport)
  }

  /// Looks at a file (`-` is standard input) and, with `writes`, replaces it where something is to
  /// be mended; its permissions stay.
  package static func mend(_ file: String, writes: Bool) -> Outcome {
    let name = file == "-" ? CommandWords.standardInput : file
    do {
      let bytes = try FileAccess.read(file, limit: CaseReview.limit)
      switch SpellingFixer.fixes(bytes: bytes, file: name) {
      case .success(let found):
        let isWritten = writes && file != "-" && !found.fixes.isEmpty
        if isWritten { try FileAccess.write(found.bytes, to: file) }
        return .mended(
          MendedCase(
            file: name, isWritten: isWritten, fixes: found.fixes, old: bytes, new: found.bytes))
      case .failure(let failure):
        return .unreadable(
          report(name, failure.findings, SourceText(String(decoding: bytes, as: UTF8.self))))
      }
    } catch {
      return .unreadable(report(name, ExaminedCase(unreadable: name, error).findings, nil))
    }
  }

  private static func report(
    _ file: String, _ findings: [Finding], _ source: SourceText?
  ) -> CheckReport {
    CheckReport(
      engine: Product.engine, rulePack: "",
      inputs: [.init(file: file, sha256: nil, asOf: nil, verdict: .unchecked)],
      findings: findings, sources: source.map { [file: $0] } ?? [:])
  }

  /// The findings, those that a fix would mend with that fix.
  static func marked(_ findings: [Finding], of bytes: [UInt8], file: String) -> [Finding] {
    guard findings.indices.contains(where: { SpellingFixes.reportedBy.contains(findings[$0].id) }),
      case .success(let found) = SpellingFixer.fixes(bytes: bytes, file: file)
    else { return findings }
    let fixes = Dictionary(
      found.fixes.map { (Place($0.site), $0) }, uniquingKeysWith: { first, _ in first })
    return findings.map { finding in
      guard SpellingFixes.reportedBy.contains(finding.id), let fix = fixes[Place(finding.site)]
      else { return finding }
      var finding = finding
      finding.fix = Finding.Fix(old: fix.old, new: fix.new, column: fix.column)
      return finding
    }
  }

  private struct Place: Hashable {
    var line: Int
    var column: Int
    init(_ site: Site) {
      line = site.line
      column = site.column
    }
  }
}

/// A case file with its better spellings.
package struct MendedCase: Sendable {
  /// Its name.
  let file: String
  /// Whether the file was replaced.
  let isWritten: Bool
  /// What is mended, in the order of the file.
  let fixes: [SpellingFix]
  /// Its bytes before.
  let old: [UInt8]
  /// Its bytes after.
  let new: [UInt8]

  /// The whole mended text.
  package var text: String { String(decoding: new, as: UTF8.self) }

  /// A line for each fix, then how many there are.
  package func list(in language: Language) -> String {
    let lines = fixes.map { fix in
      let place = "\(SourceText.printable(file)):\(fix.site.line):\(fix.site.column)"
      let (old, new) = (SourceText.printable(fix.old), SourceText.printable(fix.new))
      return language == .ja
        ? "\(place)：「\(old)」→「\(new)」（\(fix.kind.title.ja)）\n"
        : "\(place): '\(old)' -> '\(new)' (\(fix.kind.title.en))\n"
    }
    let name = SourceText.printable(file)
    let count = fixes.count
    let summary =
      switch (language, count, isWritten) {
      case (.ja, 0, _): "\(name)：直すところはありません"
      case (.ja, _, true): "\(name)：\(count)か所を直しました"
      case (.ja, _, false): "\(name)：\(count)か所を直せます（ファイルは変えていません）"
      case (.en, 0, _): "\(name): nothing to mend"
      case (.en, _, true): "\(name): \(count) mended"
      case (.en, _, false): "\(name): \(count) can be mended (the file was not changed)"
      }
    return lines.joined() + summary + "\n"
  }

  /// The changed lines as a unified diff without context; empty where nothing is mended.
  package var diff: String {
    // No fix makes or takes a line, so lines pair by their numbers.
    let (before, after) = (
      SourceText(String(decoding: old, as: UTF8.self)), SourceText(text)
    )
    let changed = Set(fixes.map(\.site.line)).sorted()
    guard !changed.isEmpty else { return "" }
    let name = SourceText.printable(file)
    let hunks = changed.map { number in
      "@@ -\(number) +\(number) @@\n-\(before.line(number) ?? "")\n+\(after.line(number) ?? "")\n"
    }
    return "--- \(name)\n+++ \(name)\n" + hunks.joined()
  }
}
