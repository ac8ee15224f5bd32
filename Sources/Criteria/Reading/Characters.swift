extension Character {
  /// Whether it is one of `0` to `9`.
  var isASCIIDigit: Bool { isASCII && isWholeNumber }

  /// Whether it is one of `A` to `Z` or `a` to `z`.
  var isASCIILetter: Bool { isASCII && isLetter }
}

extension StringProtocol {
  /// Without white space, ideographic included, at both ends.
  var trimmed: SubSequence {
    let head = drop(while: \.isWhitespace)
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return head }
    return head[...last]
  }
}
