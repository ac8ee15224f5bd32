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

/// One font of a document with the glyphs that were drawn and the texts that each stands for.
final class FontUse {
  /// A glyph together with a text that it stands for.
  struct Entry {
    let glyph: UInt32
    let text: String
    /// The entry of the same glyph with the text met next; most glyphs have one text.
    fileprivate(set) var next: Int?
  }

  let program: any FontProgram
  private var register = Register()

  init(_ program: any FontProgram) {
    self.program = program
  }

  /// Glyphs with their texts in the order of first use.
  var entries: [Entry] { register.entries }

  /// The glyphs drawn, in ascending order.
  var glyphs: [UInt32] { Set(register.entries.map(\.glyph)).sorted() }

  /// The place of a glyph's first entry, from which the others are linked; nil for one not drawn.
  func firstEntry(of glyph: UInt32) -> Int? { register.first(of: glyph) }

  /// Glyphs with their texts, found by glyph without hashing.
  private struct Register {
    private(set) var entries: [Entry] = []
    /// The first entry of each glyph up to the highest one drawn; -1 for none.
    private var firstEntries: [Int32] = []
    /// The same for ids that no font has, so that a slip of the caller does not fill the memory.
    private var strayEntries: [UInt32: Int] = [:]

    func first(of glyph: UInt32) -> Int? {
      if glyph > 0xFFFF { return strayEntries[glyph] }
      guard glyph < UInt32(firstEntries.count), firstEntries[Int(glyph)] >= 0 else { return nil }
      return Int(firstEntries[Int(glyph)])
    }

    /// The entry of a glyph with a text, and whether it is new.
    ///
    /// A faulty text is kept as well, but never comes into a file: `finish` throws before that.
    mutating func record(_ text: String, of glyph: UInt32) -> (place: Int, isNew: Bool) {
      var last: Int?
      var place = first(of: glyph)
      while let known = place {
        if isSame(entries[known].text, text) { return (known, false) }
        last = known
        place = entries[known].next
      }
      let new = entries.count
      entries.append(Entry(glyph: glyph, text: text, next: nil))
      if let last {
        entries[last].next = new
      } else if glyph > 0xFFFF {
        strayEntries[glyph] = new
      } else {
        let missing = Int(glyph) + 1 - firstEntries.count
        if missing > 0 {
          // In steps, so that a page of rising glyphs does not grow the list at each of them.
          firstEntries += Array(repeating: -1, count: missing + 4096)
        }
        firstEntries[Int(glyph)] = Int32(new)
      }
      return (new, true)
    }
  }

  /// Records drawn glyphs and tells what is wrong with them; `places` gains the entry of each.
  func note(
    _ glyphs: [PositionedGlyph], location: String?, places: inout [Int]
  ) -> [ConformanceProblem] {
    var problems: [ConformanceProblem] = []
    // Taken out for the time: a property of a class is guarded at each touch.
    var register = self.register
    self.register = Register()
    defer { self.register = register }
    var index = 0
    while index < glyphs.count {
      if index + 1 == glyphs.count || !glyphs[index + 1].unicode.isEmpty {
        let glyph = glyphs[index]
        let (place, isNew) = register.record(glyph.unicode, of: glyph.id)
        places.append(place)
        // What is recorded has been looked at before.
        if isNew || glyph.id == 0 {
          let cluster = GlyphCluster(of: glyphs, from: index, to: glyphs.count)
          problems += self.problems(of: cluster, in: glyphs, location: location)
        }
        index += 1
        continue
      }
      let cluster = GlyphCluster(of: glyphs, from: index, to: glyphs.count)
      for (glyph, text) in zip(glyphs[cluster.range], cluster.parts) {
        places.append(register.record(text, of: glyph.id).place)
      }
      problems += self.problems(of: cluster, in: glyphs, location: location)
      index = cluster.range.upperBound
    }
    return problems
  }

  private func problems(
    of cluster: GlyphCluster, in glyphs: [PositionedGlyph], location: String?
  ) -> [ConformanceProblem] {
    let text = cluster.text
    var result: [ConformanceProblem] = []
    if glyphs[cluster.range].contains(where: { $0.id == 0 }) {
      result.append(
        ConformanceProblem(
          .missingGlyph,
          "\(program.postScriptName) has no glyph for “\(text)” (\(codePoints(text)))", location))
    }
    if text.isEmpty {
      result.append(
        ConformanceProblem(.glyphWithoutText, "a glyph stands for no text", location))
    }
    if let fault = text.unicodeScalars.lazy.compactMap(fault(of:)).first {
      result.append(ConformanceProblem(.unusableText, "\(codePoints(text)) \(fault)", location))
    }
    return result
  }

  /// Why a text layer may not hold a code point (PDF/A-2 6.2.11.7.2 and 6.2.11.7.3).
  private func fault(of scalar: Unicode.Scalar) -> String? {
    // ASCII, kana and kanji, most of every page, have nothing of the kind.
    if (0x20...0x7E).contains(scalar.value) || (0x3000...0x9FFF).contains(scalar.value) {
      return nil
    }
    return switch scalar.properties.generalCategory {
    case .privateUse: "is a private-use code point"
    case .control: "is a control character"
    case .unassigned where scalar.properties.isNoncharacterCodePoint: "is not a character"
    default: scalar.value == 0xFEFF ? "is a byte order mark" : nil
    }
  }
}

/// Whether two texts are the same code points.
///
/// `==` will not do: to it が and か + U+3099, or 神 and its compatibility twin U+FA19, are equal,
/// and the text layer would return another spelling than the one that was given.
func isSame(_ one: String, _ other: String) -> Bool {
  one.utf8.count == other.utf8.count && one.utf8.elementsEqual(other.utf8)
}

/// The code points of a text as people write them, such as `U+845B U+E0100`.
func codePoints(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }.joined(separator: " ")
}
