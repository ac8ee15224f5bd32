/// The text of a file with its lines, for measuring what was written at a place.
struct SourceText {
  /// The text itself.
  let text: String
  /// All scalars; line ends are as in the file.
  let scalars: [Unicode.Scalar]
  /// Offset of the first scalar of each line.
  let lineStarts: [Int]

  /// Offset of the first scalar that neither YAML nor paper can hold.
  let firstControl: Int?

  init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    var starts = [0]
    var control: Int?
    scalars = text.withUTF8 { bytes in
      Array(unsafeUninitializedCapacity: bytes.count) { scalars, count in
        count = SourceText.decode(bytes, into: scalars, lines: &starts, control: &control)
      }
    }
    lineStarts = starts
    firstControl = control
  }

  /// Decodes the bytes of a text, which are known to be well-formed; returns the number of scalars.
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, into scalars: UnsafeMutableBufferPointer<Unicode.Scalar>,
    lines: inout [Int], control: inout Int?
  ) -> Int {
    var (index, count) = (0, 0)
    func rest(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
    while index < bytes.count {
      let first = UInt32(bytes[index])
      let value: UInt32
      switch first {
      case 0..<0x80:
        value = first
        index += 1
      case 0..<0xE0:
        value = (first & 0x1F) << 6 | rest(1)
        index += 2
      case 0..<0xF0:
        value = (first & 0x0F) << 12 | rest(1) << 6 | rest(2)
        index += 3
      default:
        value = (first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3)
        index += 4
      }
      scalars.initializeElement(at: count, to: Unicode.Scalar(value) ?? "\u{FFFD}")
      count += 1
      // Kana and kanji are neither a line's end nor a control character.
      if (0x2030..<0xFEFF).contains(value) || (0x20..<0x7F).contains(value) { continue }
      if value == 0x0A || value == 0x0D && (index == bytes.count || bytes[index] != 0x0A) {
        lines.append(count)
      }
      if control == nil, isControl(value) { control = count - 1 }
    }
    return count
  }

  private static func isControl(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20..<0x7F: false
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
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
