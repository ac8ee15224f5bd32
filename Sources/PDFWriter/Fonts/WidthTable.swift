/// The widths of a CID font in the short form of the PDF format: one default, then the exceptions.
struct WidthTable {
  /// The width that most glyphs have.
  let common: Int
  /// The elements of the `/W` array.
  let exceptions: [PDFObject]

  /// Makes the table for codes in ascending order.
  init(_ widths: [(code: UInt16, width: Int)]) {
    var counts: [Int: Int] = [:]
    for entry in widths { counts[entry.width, default: 0] += 1 }
    common =
      counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 1000

    var elements: [PDFObject] = []
    var index = 0
    let special = widths.filter { [common] in $0.width != common }
    while index < special.count {
      let same = Self.run(special, from: index) { $0.width == $1.width }
      if same.count >= 3 {
        elements += [
          .integer(Int(special[same.lowerBound].code)),
          .integer(Int(special[same.upperBound - 1].code)),
          .integer(special[index].width),
        ]
        index = same.upperBound
        continue
      }
      var list: [PDFObject] = []
      let first = special[index].code
      repeat {
        list.append(.integer(special[index].width))
        index += 1
      } while index < special.count && special[index].code == special[index - 1].code + 1
        && Self.run(special, from: index, where: { $0.width == $1.width }).count < 3
      elements += [.integer(Int(first)), .array(list)]
    }
    exceptions = elements
  }

  /// The longest run of adjacent codes from a place on in which neighbours are alike.
  private static func run(
    _ widths: [(code: UInt16, width: Int)], from start: Int,
    where areAlike: ((code: UInt16, width: Int), (code: UInt16, width: Int)) -> Bool
  ) -> Range<Int> {
    var end = start + 1
    while end < widths.count, widths[end].code == widths[end - 1].code + 1,
      areAlike(widths[end - 1], widths[end])
    {
      end += 1
    }
    return start..<end
  }
}
