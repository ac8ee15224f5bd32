/// Finds the word that the user most likely meant.
package enum Nearest {
  /// The candidate with the fewest changes, when they are few enough to be a slip.
  package static func word(to text: String, in candidates: [String]) -> String? {
    let typed = Array(Fold.key(text))
    // A long text is a sentence, not a misspelt word.
    guard !typed.isEmpty, typed.count <= 40 else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let word = Array(Fold.key(candidate))
      let limit = max(1, min(typed.count, word.count) / 2)
      let found = distance(typed, word)
      let isSlip = found <= limit && found < max(typed.count, word.count)
      // 電話 for 電話番号, 事業所名 for 事業所: a part of the word, or the word with more to it.
      let isPart =
        min(typed.count, word.count) >= 2 && (contains(word, typed) || contains(typed, word))
      if isSlip || isPart, found < best?.distance ?? Int.max { best = (candidate, found) }
    }
    return best?.word
  }

  private static func contains(_ text: [Character], _ part: [Character]) -> Bool {
    String(text).contains(String(part))
  }

  /// Insertions, removals, replacements and swaps of neighbours.
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        let replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        var least = min(replaced, previous[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          least = min(least, before[j - 2] + 1)
        }
        row.append(least)
      }
      before = previous
      previous = row
    }
    return previous[b.count]
  }
}
