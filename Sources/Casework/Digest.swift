internal import Crypto

/// SHA-256 in lower-case hexadecimal.
func sha256(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

/// A digest in lower-case hexadecimal.
func hexadecimal(_ digest: SHA256.Digest) -> String {
  var text: [UInt8] = []
  text.reserveCapacity(64)
  for byte in digest {
    text.append(hexadecimalDigit(byte >> 4))
    text.append(hexadecimalDigit(byte & 15))
  }
  return String(decoding: text, as: UTF8.self)
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}
