/// A small ICC profile that says what the gray of the document means.
///
/// PDF/A lets device gray stand when an output intent of any colour space is given (6.2.4.3), and
/// the papers are black on white. A version 2 display profile for gray needs four tags only:
/// a description, a copyright notice, the white point and one tone curve.
enum GrayProfile {
  /// The name under which the intent is listed.
  static let identifier = "Gray gamma 2.2"

  /// The profile, the same bytes each time: its creation date is fixed.
  static let bytes: [UInt8] = {
    let description = textDescription("Gray, gamma 2.2, D50")
    let copyright = tagged("text", Array("No copyright, use freely".utf8) + [0])
    // D50, the white of the connection space: 0.9642, 1, 0.8249 in 16.16.
    let white = tagged("XYZ ", [0x0000_F6D6, 0x0001_0000, 0x0000_D32D].flatMap(big))
    // One curve entry is a gamma in 8.8: 2.2.
    let curve = tagged("curv", big(1) + [0x02, 0x33])

    let tags = [("desc", description), ("cprt", copyright), ("wtpt", white), ("kTRC", curve)]
    var directory = big(UInt32(tags.count))
    var body: [UInt8] = []
    let start = 128 + 4 + 12 * tags.count
    for (name, content) in tags {
      directory += Array(name.utf8) + big(UInt32(start + body.count)) + big(UInt32(content.count))
      body += content
      body += Array(repeating: 0, count: (4 - body.count % 4) % 4)
    }
    return header(size: start + body.count) + directory + body
  }()

  private static func header(size: Int) -> [UInt8] {
    var result = big(UInt32(size))
    result += [0, 0, 0, 0]  // no preferred colour engine
    result += big(0x0210_0000)  // version 2.1
    result += Array("mntrGRAYXYZ ".utf8)
    result += [2026, 1, 1, 0, 0, 0].flatMap { (number: UInt16) -> [UInt8] in
      [UInt8(number >> 8), UInt8(number & 0xFF)]
    }
    result += Array("acsp".utf8)
    result += Array(repeating: 0, count: 28)  // platform, flags, device, attributes, intent
    result += [0x0000_F6D6, 0x0001_0000, 0x0000_D32D].flatMap(big)  // illuminant D50
    result += Array(repeating: 0, count: 128 - result.count)
    return result
  }

  private static func textDescription(_ text: String) -> [UInt8] {
    let ascii = Array(text.utf8) + [0]
    // No Unicode and no Macintosh form: code, count, then code, count and 67 bytes.
    return tagged("desc", big(UInt32(ascii.count)) + ascii + Array(repeating: 0, count: 8 + 70))
  }

  private static func tagged(_ type: String, _ content: [UInt8]) -> [UInt8] {
    Array(type.utf8) + [0, 0, 0, 0] + content
  }

  private static func big(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
