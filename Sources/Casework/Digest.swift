internal import Crypto

/// SHA-256 in lower-case hexadecimal.
func sha256(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

/// The first eight digits of the SHA-256 in lower-case hexadecimal.
func shortSHA256(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes).prefix(4)) }

/// Bytes, such as those of a digest, in lower-case hexadecimal.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  var text: [UInt8] = []
  text.reserveCapacity(64)
  for byte in bytes {
    text.append(hexadecimalDigit(byte >> 4))
    text.append(hexadecimalDigit(byte & 15))
  }
  return String(decoding: text, as: UTF8.self)
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}
