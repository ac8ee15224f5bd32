import Findings
internal import PermitModel
internal import TextShaping

/// What to do about characters that no font of this machine has.
struct CharacterAdvice {
  /// The fonts that were asked.
  let fonts: FontStack

  /// The problem with a remedy that knows which fonts could not be asked.
  func advised(_ problem: PrintProblem) -> PrintProblem {
    guard case .missingGlyph(let text, _) = problem.kind, let character = text.first else {
      return problem
    }
    var problem = problem
    problem.remedy = remedy(for: character)
    return problem
  }

  private func remedy(for character: Character) -> Message {
    var advice: [Message] = []
    let isKanji = character.unicodeScalars.contains { $0.properties.isIdeographic }
    if isKanji {
      advice = fonts.unavailable.compactMap(\.broken).map(about)
      let absent = fonts.unavailable.filter { $0.broken == nil }.map(\.name)
      if !absent.isEmpty { advice.append(self.absent(absent)) }
    }
    if let base = fonts.baseForm(of: character) {
      advice.append(
        Message(
          ja: "「\(base)」でよいと提出先が認めるときは、--substitute を付けると「\(base)」と印字します",
          en: "if the office takes \(base) for it, --substitute prints that"))
    }
    if advice.isEmpty {
      advice.append(
        isKanji
          ? Message(
            ja: "提出先に確認して、通用の字体に書き換えてください",
            en: "ask the office which common form it takes, and write that")
          : Message(ja: "印字できる文字に書き換えてください", en: "write something that can be printed"))
    }
    return Message(
      ja: advice.map(\.ja).joined(separator: "。"),
      en: sentence(advice.map(\.en).joined(separator: "; ")))
  }

  private func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  private func about(_ broken: FontError) -> Message {
    Message(
      ja: "フォントファイル「\(broken.path)」が使えません。saisei doctor で確かめてください",
      en: "the font file '\(broken.path)' cannot be used: run saisei doctor")
  }

  private func absent(_ names: [String]) -> Message {
    let listed = FaceTable.rare.filter { names.contains($0.name) }
    return Message(
      ja: "まだ入れていないフォントにあるかもしれません："
        + listed.map { "\($0.name)（Debianの\($0.package)）" }.joined(separator: "、")
        + "。入れ方は saisei doctor で読めます",
      en: "a font that is not installed may have it: "
        + listed.map { "\($0.name) (Debian: \($0.package))" }.joined(separator: ", ")
        + "; saisei doctor says how to install it")
  }
}
