/// Finds the word that the user most likely meant.
package enum Nearest {
  /// The candidate with the fewest changes, when they are few enough to be a slip.
  package static func word(to text: String, in candidates: [String]) -> String? {
    let typed = Fold.key(text)
    // A long text is a sentence, not a misspelt word.
    guard !typed.isEmpty, typed.count <= 40 else { return nil }
    let isPlain = Fold.isPlain(typed)
    let (scalars, characters) = (Array(typed.unicodeScalars), Array(typed))
    var best: (word: String, changes: Int)?
    for candidate in candidates {
      let word = Fold.key(candidate)
      let most = best?.changes ?? Int.max
      // Where every scalar is a character by itself, to compare characters only takes longer.
      let found =
        isPlain && Fold.isPlain(word)
        ? changes(scalars, Array(word.unicodeScalars), below: most)
        : changes(characters, Array(word), below: most)
      if let found { best = (candidate, found) }
    }
    return best?.word
  }

  /// The changes that make a slip of a word, or a part of it; nil when it is neither, or when they
  /// are not fewer than `most`.
  static func changes<Letter: Equatable>(
    _ typed: [Letter], _ word: [Letter], below most: Int
  ) -> Int? {
    // Each letter that one of them has more is one change at least.
    let more = abs(typed.count - word.count)
    guard more < most else { return nil }
    let shorter = min(typed.count, word.count)
    let limit = max(1, shorter / 2)
    // 電話 for 電話番号, 事業所名 for 事業所: a part of the word, or the word with more to it.
    let isPart = shorter >= 2 && (contains(word, typed) || contains(typed, word))
    guard isPart || more <= limit else { return nil }
    let found = distance(typed, word)
    let isSlip = found <= limit && found < max(typed.count, word.count)
    return (isSlip || isPart) && found < most ? found : nil
  }

  private static func contains<Letter: Equatable>(_ text: [Letter], _ part: [Letter]) -> Bool {
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      part.indices.allSatisfy { part[$0] == text[start + $0] }
    }
  }

  /// Insertions, removals, replacements and swaps of neighbours.
  static func distance<Letter: Equatable>(_ a: [Letter], _ b: [Letter]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var before = Array(repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    var row = before
    for i in 1...a.count {
      row[0] = i
      for j in 1...b.count {
        let replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        var least = min(replaced, previous[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          least = min(least, before[j - 2] + 1)
        }
        row[j] = least
      }
      (before, previous, row) = (previous, row, before)
    }
    return previous[b.count]
  }
}
