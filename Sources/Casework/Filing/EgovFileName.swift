/// What e-Gov says about the name of a file that is attached.
enum EgovFileName {
  /// What is wrong with a name.
  struct Verdict: Hashable {
    /// Characters that e-Gov lists as not usable, in order of first use.
    var refused: [Character] = []
    /// Characters that belong to a group which e-Gov lists without naming each.
    var doubtful: [Character] = []
    /// Whether e-Gov may have a file of that name itself.
    var isReserved = false
    /// The name with every such character exchanged.
    var proposal = ""
  }

  /// The name alone: e-Gov never sees the folder.
  static func lastComponent(of path: String) -> String {
    path.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? path
  }

  /// Judges a name without folders.
  static func verdict(on name: String) -> Verdict {
    var verdict = Verdict()
    for character in name {
      switch outcome(of: character) {
      case .accepted: verdict.proposal.append(character)
      case .refused, .doubtful:
        if outcome(of: character) == .refused {
          if !verdict.refused.contains(character) { verdict.refused.append(character) }
        } else if !verdict.doubtful.contains(character) {
          verdict.doubtful.append(character)
        }
        verdict.proposal += replacement(for: character)
      }
    }
    verdict.isReserved = name.lowercased().hasSuffix(".xml")
    return verdict
  }

  private static func outcome(of character: Character) -> EgovCharacters.Outcome {
    guard EgovCharacters.outcome(of: character) == .accepted else { return .refused }
    guard let scalar = character.unicodeScalars.first else { return .accepted }
    if listed.contains(scalar) { return .refused }
    // e-Gov names 数学記号 as a group, and shows the list only as a picture.
    return scalar.properties.generalCategory == .mathSymbol || unsure.contains(scalar)
      ? .doubtful : .accepted
  }

  private static func replacement(for character: Character) -> String {
    if dashes.contains(character) { return "ー" }
    guard let usual = EgovReplacement.of(character),
      usual.allSatisfy({ outcome(of: $0) == .accepted })
    else { return "_" }
    return usual
  }

  private static let dashes: Set<Character> = ["－", "−", "―", "—"]
  /// Named one by one on e-Gov's page, or impossible in the name of a file on Windows.
  private static let listed = Set(
    " \u{3000}\t\n\r－−―—\\£￡%¢￠<>{}[]#^∥‖?/:*\"|〜～".unicodeScalars)
  /// Named by some guides to e-Gov, not on its page.
  private static let unsure = Set("~&,".unicodeScalars)
}
