/// Which characters the input fields of e-Gov take: JIS X 0208 and JIS X 0201.
enum EgovCharacters {
  /// What becomes of a character in an input field.
  enum Outcome: Hashable {
    /// Taken.
    case accepted
    /// Half-width kana: JIS X 0201, which e-Gov names, has them, but its page lists them among the
    /// characters that it cannot handle.
    case doubtful
    /// Refused.
    case refused
  }

  /// The outcome of a character with its selector and combining marks.
  static func outcome(of character: Character) -> Outcome {
    var outcome = Outcome.accepted
    for scalar in character.unicodeScalars {
      switch self.outcome(of: scalar) {
      case .refused: return .refused
      case .doubtful: outcome = .doubtful
      case .accepted: break
      }
    }
    return outcome
  }

  private static func outcome(of scalar: Unicode.Scalar) -> Outcome {
    switch scalar.value {
    // The Latin half of JIS X 0201, line ends and tabs, which no field keeps.
    case 0x20...0x7E, 0x09, 0x0A, 0x0D, 0x00A5, 0x203E: .accepted
    case 0xFF61...0xFF9F: .doubtful
    // Seven signs of JIS X 0208 that Windows knows by other code points: ― ～ ∥ － ￠ ￡ ￢.
    case 0x2014, 0xFF5E, 0x2225, 0xFF0D, 0xFFE0...0xFFE2: .accepted
    default: JISX0208.contains(scalar) ? .accepted : .refused
    }
  }
}
