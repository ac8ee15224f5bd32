/// The CMap that tells a reader which text each code of a font stands for.
struct ToUnicodeMap {
  /// The CMap file.
  let bytes: [UInt8]

  /// Makes the map for codes in ascending order.
  init(_ texts: [(code: UInt16, text: String)]) {
    var out = Serializer()
    out.raw(
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
      /CMapName/Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000><FFFF>
      endcodespacerange

      """)
    // The format allows at most 100 entries in a block.
    for start in stride(from: 0, to: texts.count, by: 100) {
      let block = texts[start..<min(start + 100, texts.count)]
      out.integer(block.count)
      out.raw(" beginbfchar\n")
      for entry in block {
        out.raw("<")
        out.hex(entry.code)
        out.raw("><")
        out.utf16(entry.text)
        out.raw(">\n")
      }
      out.raw("endbfchar\n")
    }
    out.raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
    bytes = out.bytes
  }
}
