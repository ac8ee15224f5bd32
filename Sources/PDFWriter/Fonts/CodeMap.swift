/// The CMap that tells a reader which CID each code of a CFF font means.
///
/// It is written only where a glyph stands for several texts; else a code is the CID itself.
struct CodeMap {
  /// The name by which the font refers to it.
  static let name = "Saisei-Identity-H"

  /// The CMap file.
  let bytes: [UInt8]

  /// Makes the map for codes in ascending order.
  init(_ codes: [(code: UInt16, id: UInt16)]) {
    var out = Serializer()
    out.raw(
      """
      %!PS-Adobe-3.0 Resource-CMap
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo 3 dict dup begin
      /Registry(Adobe)def
      /Ordering(Identity)def
      /Supplement 0 def
      end def
      /CMapName/Saisei-Identity-H def
      /CMapType 1 def
      /WMode 0 def
      1 begincodespacerange
      <0000><FFFF>
      endcodespacerange

      """)
    // The format allows at most 100 entries in a block.
    for start in stride(from: 0, to: codes.count, by: 100) {
      let block = codes[start..<min(start + 100, codes.count)]
      out.integer(block.count)
      out.raw(" begincidchar\n")
      for entry in block {
        out.raw("<")
        out.hex(entry.code)
        out.raw(">")
        out.integer(Int(entry.id))
        out.raw("\n")
      }
      out.raw("endcidchar\n")
    }
    out.raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
    bytes = out.bytes
  }
}

/// Codes that are not yet the id of a glyph.
struct FreeCodes {
  private let taken: Set<UInt16>
  private var last: UInt16

  /// Looks for codes beside the ids; dense ids leave room only after the greatest of them.
  init(beside ids: some Sequence<UInt16>, isDense: Bool) {
    taken = Set(ids)
    last = isDense ? taken.max() ?? 0 : 0
  }

  /// The next one; nil when there is none left.
  mutating func next() -> UInt16? {
    repeat {
      guard last < UInt16.max else { return nil }
      last += 1
    } while taken.contains(last)
    return last
  }
}
