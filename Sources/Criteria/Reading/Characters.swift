extension Character {
  /// Whether it is one of `0` to `9`.
  var isASCIIDigit: Bool { isASCII && isWholeNumber }

  /// Whether it is one of `A` to `Z` or `a` to `z`.
  var isASCIILetter: Bool { isASCII && isLetter }
}

extension StringProtocol {
  /// Without white space, ideographic included, at both ends.
  var trimmed: SubSequence {
    if isSolid { return self[...] }
    let head = drop(while: \.isWhitespace)
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return head }
    return head[...last]
  }

  /// Whether the bytes tell that no white space stands at either end.
  private var isSolid: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      // Kanji, and kana without the sound marks that join what stands before them.
      func isWide(_ index: Int) -> Bool {
        bytes.indices.contains(index) && bytes.indices.contains(index + 2)
          && ((0xE5...0xE9).contains(bytes[index])
            || bytes[index] == 0xE3 && (bytes[index + 1] == 0x81 || bytes[index + 1] == 0x83))
      }
      return ((0x21...0x7E).contains(first) || isWide(0))
        && ((0x21...0x7E).contains(last) || isWide(bytes.count - 3))
    } ?? false
  }
}
