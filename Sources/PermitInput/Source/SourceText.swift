/// The text of a file with its lines, for measuring what was written at a place.
struct SourceText {
  /// The text itself.
  let text: String
  /// All scalars; line ends are as in the file.
  let scalars: [Unicode.Scalar]
  /// Offset of the first scalar of each line.
  let lineStarts: [Int]

  init(_ text: String) {
    self.text = text
    scalars = Array(text.unicodeScalars)
    var starts = [0]
    for (index, scalar) in scalars.enumerated() {
      let isBreak =
        scalar == "\n"
        || (scalar == "\r" && (index + 1 == scalars.count || scalars[index + 1] != "\n"))
      if isBreak { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  /// Offset of a place, both counted from 1; nil outside the text.
  func offset(line: Int, column: Int) -> Int? {
    guard line >= 1, line <= lineStarts.count, column >= 1 else { return nil }
    let offset = lineStarts[line - 1] + column - 1
    return offset <= scalars.count ? offset : nil
  }

  /// Line and column of an offset, counted from 1.
  func place(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, offset - lineStarts[low] + 1)
  }

  /// The scalars of a line without its end.
  func line(_ number: Int) -> ArraySlice<Unicode.Scalar> {
    guard number >= 1, number <= lineStarts.count else { return [] }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : scalars.count
    while end > start, scalars[end - 1] == "\n" || scalars[end - 1] == "\r" { end -= 1 }
    return scalars[start..<end]
  }

  /// Scalars from an offset to the end of what is written there on its line: the closing quote,
  /// or the end of the plain text `content`.
  func length(at offset: Int, content: String) -> Int {
    guard offset < scalars.count else { return 1 }
    let (number, _) = place(of: offset)
    let line = line(number)
    let rest = line[min(offset, line.endIndex)...]
    guard let quote = rest.first, quote == "\"" || quote == "'" else {
      var end = offset
      if content.unicodeScalars.allSatisfy({ scalar in
        defer { end += 1 }
        return end < rest.endIndex && scalars[end] == scalar
      }) {
        return max(1, end - offset)
      }
      // Text over several lines, or a block: mark the first line.
      end = rest.endIndex
      while end > rest.startIndex, scalars[end - 1] == " " { end -= 1 }
      return max(1, end - offset)
    }
    var index = offset + 1
    while index < rest.endIndex {
      if quote == "\"", scalars[index] == "\\" {
        index += 2
        continue
      }
      if scalars[index] == quote {
        let isEscaped = quote == "'" && index + 1 < rest.endIndex && scalars[index + 1] == quote
        if !isEscaped { return index - offset + 1 }
        index += 1
      }
      index += 1
    }
    return max(1, rest.endIndex - offset)
  }
}
