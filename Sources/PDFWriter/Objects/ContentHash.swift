/// FNV-1a of 128 bits: names a file by what it holds, with no claim to be safe against forgers.
package struct ContentHash {
  private var state: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D

  /// Starts with nothing.
  package init() {}

  /// Adds bytes that follow those added before.
  package mutating func add(_ bytes: [UInt8]) { add(bytes[...]) }

  /// Adds bytes that follow those added before.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      state ^= UInt128(byte)
      // The prime is 2^88 + 0x13B.
      state = (state &<< 88) &+ (state &* 0x13B)
    }
  }

  /// The hash, most significant byte first.
  var bytes: [UInt8] {
    (0..<16).map { UInt8(truncatingIfNeeded: state >> UInt128(8 * (15 - $0))) }
  }

  /// The hash in hexadecimal digits.
  package var hexadecimal: String {
    var out = Serializer()
    for byte in bytes { out.hex(byte) }
    return String(decoding: out.bytes, as: UTF8.self)
  }

  /// Six capital letters for the name of a font subset.
  var subsetTag: String {
    var rest = state
    var letters = ""
    for _ in 0..<6 {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 26)
      letters.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "A") + UInt8(remainder)))
      rest = quotient
    }
    return letters
  }
}
