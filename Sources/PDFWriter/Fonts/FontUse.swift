import Synchronization

/// The fonts of one document.
final class FontRegistry {
  private(set) var uses: [FontUse] = []
  /// Tells the keys of one document from those of another; never written to a file.
  private let number = registryCount.wrappingAdd(1, ordering: .relaxed).newValue

  func add(_ program: any FontProgram) -> FontKey {
    uses.append(FontUse(program))
    return FontKey(index: uses.count - 1, registry: number)
  }

  func use(of key: FontKey) -> FontUse? {
    key.registry == number ? uses[key.index] : nil
  }
}

private let registryCount = Atomic<Int>(0)

/// One font of a document with the glyphs that were drawn and the text that each stands for.
final class FontUse {
  let program: any FontProgram
  /// The text that a glyph is mapped to: that of its first use as a cluster of its own.
  private(set) var text: [UInt32: String] = [:]
  /// Glyphs mapped only for want of better, as parts of a cluster.
  private var weak: Set<UInt32> = []

  init(_ program: any FontProgram) {
    self.program = program
  }

  /// The glyphs drawn, in ascending order.
  var glyphs: [UInt32] { text.keys.sorted() }

  /// Records drawn glyphs and tells what is wrong with them.
  func note(_ glyphs: [PositionedGlyph], location: String?) -> [ConformanceProblem] {
    var problems: [ConformanceProblem] = []
    var index = 0
    while index < glyphs.count {
      let cluster = clusterRange(in: glyphs, from: index)
      let source = glyphs[index].unicode
      // What is mapped to this very text already has been looked at before.
      if cluster.count == 1, glyphs[index].id != 0, isSame(text[glyphs[index].id], source),
        !weak.contains(glyphs[index].id)
      {
        index = cluster.upperBound
        continue
      }
      if cluster.contains(where: { glyphs[$0].id == 0 }) {
        problems.append(
          ConformanceProblem(
            .missingGlyph,
            "\(program.postScriptName) has no glyph for “\(source)” (\(codePoints(source)))",
            location))
      }
      if let problem = unicodeProblem(source, location) { problems.append(problem) }
      record(glyphs[cluster], source: source)
      index = cluster.upperBound
    }
    return problems
  }

  // A faulty text is mapped as well, but never comes into a file: `finish` throws before that.
  private func record(_ cluster: ArraySlice<PositionedGlyph>, source: String) {
    if cluster.count == 1, let glyph = cluster.first {
      if text[glyph.id] == nil || weak.contains(glyph.id) {
        text[glyph.id] = source
        weak.remove(glyph.id)
      }
      return
    }
    // The text of the whole comes from ActualText; a code still needs some mapping of its own
    // (PDF/A-2 6.2.11.7.2), so the scalars are dealt out if they are as many as the glyphs.
    let scalars = Array(source.unicodeScalars)
    for (place, glyph) in cluster.enumerated() where text[glyph.id] == nil {
      text[glyph.id] = scalars.count == cluster.count ? String(scalars[place]) : source
      weak.insert(glyph.id)
    }
  }

  private func unicodeProblem(_ source: String, _ location: String?) -> ConformanceProblem? {
    if source.isEmpty {
      return ConformanceProblem(.glyphWithoutText, "a glyph stands for no text", location)
    }
    for scalar in source.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .privateUse:
        return ConformanceProblem(
          .unusableText, "\(codePoints(source)) is a private-use code point", location)
      case .unassigned where scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF) ~= scalar.value:
        return ConformanceProblem(
          .unusableText, "\(codePoints(source)) is not a character", location)
      case .control:
        return ConformanceProblem(
          .unusableText, "\(codePoints(source)) is a control character", location)
      default:
        if scalar.value == 0xFEFF {
          return ConformanceProblem(
            .unusableText, "\(codePoints(source)) is a byte order mark", location)
        }
      }
    }
    return nil
  }
}

/// The glyphs that share a text: one with a text and those without that follow it.
func clusterRange(in glyphs: [PositionedGlyph], from start: Int, to end: Int? = nil) -> Range<Int> {
  let end = end ?? glyphs.count
  var next = start + 1
  while next < end, glyphs[next].unicode.isEmpty { next += 1 }
  return start..<next
}

/// Whether two texts are the same code points.
///
/// `==` will not do: to it が and か + U+3099, or 神 and its compatibility twin U+FA19, are equal,
/// and the text layer would return another spelling than the one that was given.
func isSame(_ one: String?, _ other: String) -> Bool {
  one?.utf8.elementsEqual(other.utf8) ?? false
}

/// The code points of a text as people write them, such as `U+845B U+E0100`.
func codePoints(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }.joined(separator: " ")
}
