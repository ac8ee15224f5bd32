import CHarfBuzz

/// Which way a line of text runs.
package enum WritingDirection: Hashable, Sendable {
  /// Left to right.
  case horizontal
  /// Top to bottom, with the vertical forms of the font.
  case vertical
}

/// One glyph of a shaped text, all measures in font units.
package struct Glyph: Hashable, Sendable {
  /// The glyph id in the font file; 0 where the font cannot draw the character.
  package var id: UInt32
  /// How far the pen moves along the line, positive in both directions of writing.
  package var advance: Int
  /// Where the glyph's origin lies from the pen, to the right.
  package var xOffset: Int
  /// Where the glyph's origin lies from the pen, upwards.
  ///
  /// In vertical writing the pen is at the top centre of the character.
  package var yOffset: Int
  /// The source of the whole cluster on its first glyph, empty on the others.
  package var text: String

  /// Makes a glyph.
  package init(id: UInt32, advance: Int, xOffset: Int = 0, yOffset: Int = 0, text: String) {
    self.id = id
    self.advance = advance
    self.xOffset = xOffset
    self.yOffset = yOffset
    self.text = text
  }
}

extension FontFace {
  /// Turns a text into glyphs in the order of reading.
  ///
  /// Ligatures and kerning are off, so that without combining marks the width of a text is the sum
  /// of `advance(of:)`. A base with a variation selector that the font lacks becomes the missing
  /// glyph: drawing the plain base would print another character than the one written.
  package func shape(_ text: String, direction: WritingDirection = .horizontal) -> [Glyph] {
    let source = Array(text.utf8)
    guard !source.isEmpty, let buffer = hb_buffer_create() else { return [] }
    defer { hb_buffer_destroy(buffer) }
    source.withUnsafeBytes { bytes in
      hb_buffer_add_utf8(
        buffer, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), 0,
        Int32(bytes.count))
    }
    hb_buffer_set_direction(
      buffer, direction == .vertical ? HB_DIRECTION_TTB : HB_DIRECTION_LTR)
    hb_buffer_set_script(buffer, HB_SCRIPT_HAN)
    hb_buffer_set_language(buffer, hb_language_from_string("ja", 2))
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES)
    hb_shape(font, buffer, switchedOff, UInt32(switchedOff.count))
    return glyphs(
      in: buffer, source: source, direction: direction,
      refused: unsupportedSequences(in: text))
  }

  private func glyphs(
    in buffer: OpaquePointer, source: [UInt8], direction: WritingDirection,
    refused: [Range<Int>]
  ) -> [Glyph] {
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count), count > 0,
      let positions = hb_buffer_get_glyph_positions(buffer, &count)
    else { return [] }
    var result: [Glyph] = []
    result.reserveCapacity(Int(count))
    var index = 0
    while index < Int(count) {
      let cluster = infos[index].cluster
      var next = index + 1
      while next < Int(count), infos[next].cluster == cluster { next += 1 }
      let start = index == 0 ? 0 : Int(cluster)
      let end = next < Int(count) ? Int(infos[next].cluster) : source.count
      let isRefused = refused.contains { $0.overlaps(start..<end) }
      for place in index..<next {
        let position = positions[place]
        let advance = direction == .vertical ? -position.y_advance : position.x_advance
        result.append(
          Glyph(
            id: isRefused ? 0 : infos[place].codepoint, advance: Int(advance),
            xOffset: Int(position.x_offset), yOffset: Int(position.y_offset),
            text: place == index ? String(decoding: source[start..<end], as: UTF8.self) : ""))
      }
      index = next
    }
    return result
  }

  /// The places, in UTF-8, of bases with a variation selector for which the font has no shape.
  private func unsupportedSequences(in text: String) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var offset = 0
    var base: (scalar: Unicode.Scalar, offset: Int)?
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      if isVariationSelector(scalar), let (scalar: letter, offset: start) = base {
        if !covers(letter, selector: scalar) { result.append(start..<end) }
        base = nil
      } else {
        base = (scalar, offset)
      }
      offset = end
    }
    return result
  }
}

/// Whether a character chooses a variant of the one before it; as the Unicode property, but cheaper.
func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180D, 0x180F: true
  default: false
  }
}

/// Features that HarfBuzz applies by default and that a form must not have.
private let switchedOff: [hb_feature_t] = [tag("liga"), tag("clig"), tag("calt"), tag("kern")].map {
  hb_feature_t(tag: $0, value: 0, start: 0, end: UInt32.max)
}
