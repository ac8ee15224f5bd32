/// Full-width writing (全角) of the prose of forms.
enum WideText {
  /// Turns digits, letters and signs of ASCII into their full-width twins; all else stays.
  static func of(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(wide(scalar)) }
    return String(result)
  }

  private static func wide(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x20: "\u{3000}"
    case 0x21...0x7E: Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
    default: scalar
    }
  }
}
