package import Findings
import PermitModel

/// Finds spellings of a case file that can be bettered without a change of meaning, and writes them.
package enum SpellingFixer {
  /// Why nothing was looked at: the findings of a file that cannot be read.
  package struct Failure: Error {
    /// `INP-001` to `INP-015`.
    package var findings: [Finding]
  }

  /// The file with better spellings; every byte outside of the mended keys and values stays.
  package static func fixes(
    bytes: [UInt8], file: String
  ) -> Result<SpellingFixes, Failure> {
    SourceFile.open(bytes: bytes, file: file).mapError { Failure(findings: $0.findings) }
      .map { opened in
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let found = replacements(opened, file: file)
        let mended = found.isEmpty ? bytes : written(found, opened.source, bytes, mark)
        guard keepsMeaning(mended, bytes, file: file) else {
          return SpellingFixes(fixes: [], bytes: bytes)
        }
        return SpellingFixes(fixes: found.map(\.fix), bytes: mended)
      }
  }

  private struct Replacement {
    var fix: SpellingFix
    var range: Range<Int>
  }

  private static func replacements(_ opened: SourceFile, file: String) -> [Replacement] {
    FixWalk(opened.root, file: file).spots.compactMap { spot in
      guard case .scalar(let text) = spot.node.content,
        let range = range(of: text, at: spot.node, in: opened.source),
        let (kind, new) = FixCandidate.of(text, as: spot.role),
        isWritable(new, in: opened.source, at: range, instead: text)
      else { return nil }
      let fix = SpellingFix(
        kind: kind, site: spot.site, column: opened.source.place(of: range.lowerBound).column,
        old: text, new: new)
      return Replacement(fix: fix, range: range)
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Where the text itself stands, between its quotes if it has any; nil where it is not written
  /// on one line as it reads, as with escapes and blocks.
  private static func range(
    of text: String, at node: SourceNode, in source: SourceText
  ) -> Range<Int>? {
    guard var start = source.offset(line: node.line, column: node.column) else { return nil }
    if start < source.scalars.count, "\"'".unicodeScalars.contains(source.scalars[start]) {
      start += 1
    }
    let range = start..<(start + text.unicodeScalars.count)
    guard range.upperBound <= source.scalars.count,
      source.scalars[range].elementsEqual(text.unicodeScalars)
    else { return nil }
    return range
  }

  /// Whether the new text stays one YAML scalar where it stands: a sign of YAML that the old text
  /// did not hold needs quotes.
  private static func isWritable(
    _ new: String, in source: SourceText, at range: Range<Int>, instead old: String
  ) -> Bool {
    let isQuoted =
      range.lowerBound > 0 && "\"'".unicodeScalars.contains(source.scalars[range.lowerBound - 1])
    let signs = Set((isQuoted ? "\"'\\" : ",[]{}:#&*!|>'\"%@`?\\").unicodeScalars)
    let kept = Set(old.unicodeScalars)
    let startsOddly = new.first.map { "-=<~ ".contains($0) } ?? true
    return new.unicodeScalars.allSatisfy { !signs.contains($0) || kept.contains($0) }
      && (isQuoted || !startsOddly && new.last != " ")
  }

  private static func written(
    _ found: [Replacement], _ source: SourceText, _ bytes: [UInt8], _ mark: [UInt8]
  ) -> [UInt8] {
    var text = String.UnicodeScalarView()
    var next = 0
    for replacement in found where replacement.range.lowerBound >= next {
      text.append(contentsOf: source.scalars[next..<replacement.range.lowerBound])
      text.append(contentsOf: replacement.fix.new.unicodeScalars)
      next = replacement.range.upperBound
    }
    text.append(contentsOf: source.scalars[next...])
    return (bytes.starts(with: mark) ? mark : []) + Array(String(text).utf8)
  }

  /// Whether the mended file is read with the same values at the same places, and with no problem
  /// that it had not before: the last word on every fix.
  private static func keepsMeaning(_ new: [UInt8], _ old: [UInt8], file: String) -> Bool {
    if new == old { return true }
    let (before, after) = (
      CaseReader.read(bytes: old, file: file), CaseReader.read(bytes: new, file: file)
    )
    guard after.isReadable, after.findings.count <= before.findings.count else { return false }
    let (written, mended) = (before.content.subject.texts, after.content.subject.texts)
    return written.count == mended.count
      && zip(written, mended).allSatisfy { meaning($0) == meaning($1) }
  }

  /// A text without what spelling may change; a refrigerant is known by its number.
  private static func meaning(_ leaf: Located<String>) -> String {
    let text = leaf.value ?? ""
    if let kind = Spelling.refrigerant.read(text).value { return kind.number.text }
    if let code = Spelling.postalCode.read(text).value { return Fold.key(code) }
    return Fold.key(text)
  }
}
