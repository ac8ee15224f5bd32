import Findings
internal import PermitModel

/// Holds a case against what e-Gov takes, before anyone types it there.
struct EgovCheck {
  /// The case.
  let subject: any CaseSubject
  /// Places whose values stand on 様式第5, which e-Gov has typed into its input fields; everything
  /// else is attached as a file, and e-Gov sets no bounds to what is in a file.
  let typed: Set<Site>

  /// All findings: of the values in the order of the case, of what is attached, of file names.
  var findings: [Finding] {
    let files = subject.namedFiles.map(\.file)
    let named = Set(files.map(\.site))
    let values = subject.texts.filter { !named.contains($0.site) }
    return values.filter { typed.contains($0.site) }.flatMap(typed)
      + attached(values.filter { !typed.contains($0.site) }) + files.flatMap(name)
  }

  private func typed(_ value: Located<String>) -> [Finding] {
    var refused: [Character] = []
    var kana: [Character] = []
    for character in value.written ?? value.value ?? "" {
      switch EgovCharacters.outcome(of: character) {
      case .accepted: break
      case .doubtful: if !kana.contains(character) { kana.append(character) }
      case .refused:
        if !refused.contains(where: { isSame($0, character) }) { refused.append(character) }
      }
    }
    var findings: [Finding] = []
    if !refused.isEmpty {
      findings.append(
        EgovProblem.character.finding(
          .error,
          Message(
            ja: "e-Govの入力欄に入れられない文字があります：\(japanese(refused))",
            en: "The input fields of e-Gov refuse \(english(refused))"),
          remedy: remedy(refused), at: value.site))
    }
    if !kana.isEmpty { findings.append(halfWidth(kana, at: value.site)) }
    return findings
  }

  /// One note for each character, at its first place: 塡 alone, which the law itself uses, stands in
  /// a dozen values of a plain case.
  private func attached(_ values: [Located<String>]) -> [Finding] {
    var found: [(character: Character, site: Site, values: Int)] = []
    for value in values {
      var inValue: [Character] = []
      for character in value.written ?? value.value ?? ""
      where EgovCharacters.outcome(of: character) == .refused
        && !inValue.contains(where: { isSame($0, character) })
      {
        inValue.append(character)
        if let index = found.firstIndex(where: { isSame($0.character, character) }) {
          found[index].values += 1
        } else {
          found.append((character, value.site, 1))
        }
      }
    }
    return found.map { character, site, count in
      EgovProblem.character.finding(
        .note,
        Message(
          ja: "\(japanese([character]))は、添付するファイルの中では使えますが、e-Govの入力欄には入れられません"
            + (count > 1 ? "（ほか\(count - 1)か所）" : ""),
          en: "\(english([character])) will do in an attached file, not in an input field of e-Gov"
            + (count > 1 ? " (\(count - 1) more places)" : "")),
        remedy: remedy([character]), at: site)
    }
  }

  private func japanese(_ characters: [Character]) -> String {
    characters.map { "「\($0)」（\(codePoints($0))）" }.joined(separator: "、")
  }

  private func english(_ characters: [Character]) -> String {
    characters.map { "\($0) (\(codePoints($0)))" }.joined(separator: ", ")
  }

  private func remedy(_ characters: [Character]) -> Message {
    var ja: [String] = []
    var en: [String] = []
    for character in characters {
      if let usual = EgovReplacement.of(character) {
        ja.append("「\(character)」は「\(usual)」に")
        en.append("\(usual) for \(character)")
      } else {
        ja.append("「\(character)」は使える字（通例の置換えがないので提出先に確認）に")
        en.append("another character for \(character) (ask the office which)")
      }
    }
    return Message(
      ja: "入力欄では" + ja.joined(separator: "、") + "置き換え、名称や氏名の正しい字は添付書類で示してください",
      en: "In input fields write " + en.joined(separator: ", ")
        + "; show the right characters of names on an attached paper")
  }

  private func halfWidth(_ kana: [Character], at site: Site) -> Finding {
    let written = String(kana)
    let full = kana.compactMap { EgovReplacement.of($0) }.joined()
    return EgovProblem.halfWidthKana.finding(
      .warning,
      Message(
        ja: "半角カタカナ「\(written)」は、JIS X 0201にありますが、e-Govが使えない文字の例に挙げています",
        en: "Half-width kana (\(written)) are in JIS X 0201, but e-Gov lists them as not usable"),
      remedy: Message(
        ja: "全角の「\(full)」で書いてください", en: "Write them in full width: \(full)"),
      at: site)
  }

  private func name(_ file: Located<String>) -> [Finding] {
    guard let path = file.written ?? file.value, !path.isEmpty else { return [] }
    let name = EgovFileName.lastComponent(of: path)
    let verdict = EgovFileName.verdict(on: name)
    var findings: [Finding] = []
    let rename = Message(
      ja: "「\(verdict.proposal)」のように名前を変えてください",
      en: "Rename it, for instance to \(verdict.proposal)")
    for (characters, isSure) in [(verdict.refused, true), (verdict.doubtful, false)]
    where !characters.isEmpty {
      let (ja, en) = (japanese(characters), english(characters))
      findings.append(
        EgovProblem.fileName.finding(
          isSure ? .error : .warning,
          isSure
            ? Message(
              ja: "ファイル名「\(name)」に、e-Govのファイル名に使えない文字があります：\(ja)",
              en: "e-Gov takes no file name with \(en): \(name)")
            : Message(
              ja: "ファイル名「\(name)」に、e-Govのファイル名に使えないかもしれない文字があります：\(ja)",
              en: "e-Gov may not take a file name with \(en): \(name)"),
          remedy: rename, at: file.site))
    }
    if verdict.isReserved {
      findings.append(
        EgovProblem.reservedName.finding(
          .warning,
          Message(
            ja: "ファイル名「\(name)」は、e-Govが自ら作るXMLファイルの名前と重なるかもしれません",
            en: "The file name \(name) may be one that e-Gov gives to its own XML files"),
          remedy: Message(
            ja: "PDFなどXML以外のファイルにするか、受け付けられないときは名前を変えてください",
            en: "Attach it as PDF or the like, or rename it if e-Gov refuses it"),
          at: file.site))
    }
    return findings
  }

  private func codePoints(_ character: Character) -> String {
    character.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
  }

  private func isSame(_ one: Character, _ other: Character) -> Bool {
    one.utf8.elementsEqual(other.utf8)
  }
}
