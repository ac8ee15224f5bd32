/// Guesses what a mistyped word was meant to be, as for unknown keys.
package enum WordGuess {
  /// The candidate with the fewest changes; nil when none is near.
  package static func nearest(to text: String, in candidates: [String]) -> String? {
    Nearest.word(to: text, in: candidates)
  }
}
