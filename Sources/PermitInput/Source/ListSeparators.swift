import Findings

extension Reading {
  /// A list of names in which several stand in one: `[温度計、圧力計]`, `［温度計］`, `・温度計 ・圧力計`.
  ///
  /// Each is read as what it was meant to be, so that one slip is one finding and not one for
  /// every place that uses the names.
  mutating func separated(_ node: SourceNode, at key: Site) -> SourceNode {
    let items: [SourceNode]
    switch node.content {
    case .scalar: items = [node]
    case .list(let listed): items = listed
    case .blank, .record: return node
    }
    if items.allSatisfy(ListSeparators.isSurelyOne) { return node }
    var parted: [SourceNode] = []
    for item in items {
      guard case .scalar(let text) = item.content else {
        parted.append(item)
        continue
      }
      let names = ListSeparators.names(in: text)
      if names == [text] {
        parted.append(item)
        continue
      }
      report(names, in: item, at: key)
      parted += names.map { name in
        var part = item
        part.content = .scalar(name)
        return part
      }
    }
    if parted.count == items.count, case .scalar = node.content, let only = parted.first {
      return only
    }
    var list = node
    list.content = .list(parted)
    return list
  }

  private mutating func report(_ names: [String], in item: SourceNode, at key: Site) {
    let written = names.count > 4 ? names.prefix(3) + ["…"] : names[...]
    findings.append(
      InputProblem.misspeltMark.finding(
        Message(
          ja: "「\(key.path)」の並びが「、」「・」又は全角の括弧で書かれています",
          en: "the list '\(key.path)' is written with Japanese commas, dots or brackets"),
        remedy: Message(
          ja: "「[\(written.joined(separator: ", "))]」のように、半角の括弧と「, 」で区切って書いてください",
          en: "part the names by plain commas, as in [\(written.joined(separator: ", "))]"),
        at: site(item, at: key)))
  }
}

/// The signs that part names in Japanese text.
enum ListSeparators {
  /// Whether a node has none of the signs, and no blanks around it.
  static func isSurelyOne(_ node: SourceNode) -> Bool {
    guard case .scalar(let text) = node.content else { return true }
    return isSurelyOne(text)
  }

  private static func isSurelyOne(_ text: String) -> Bool {
    Width.isTrimmed(text) && !text.unicodeScalars.contains(where: mayPart)
  }

  /// The names in a text; the text itself when it is one name.
  static func names(in text: String) -> [String] {
    if isSurelyOne(text) { return [text] }
    var body = Width.trimmed(text)[...]
    if body.first == "［", body.last == "］" { body = body.dropFirst().dropLast() }
    let isBulleted = body.first == "・"
    // Counted once: characters of a long text are counted from its start each time.
    let isUnwrapped = body.utf8.count < text.utf8.count
    // 脱水装置（脱酸、脱油を兼ねる） is one name.
    var depth = 0
    var names = [""]
    var isAfterBlank = true
    for character in body {
      if "（(".contains(character) { depth += 1 }
      if "）)".contains(character) { depth -= 1 }
      let isComma = "、，".contains(character) || (isUnwrapped && character == ",")
      let isBullet = isBulleted && character == "・" && isAfterBlank
      if depth <= 0, isComma || isBullet {
        names.append("")
      } else {
        names[names.count - 1].append(character)
      }
      isAfterBlank = character.isWhitespace
    }
    let parted = names.map { Width.trimmed($0) }.filter { !$0.isEmpty }
    return parted.isEmpty ? [text] : parted
  }

  /// Whether a scalar may be one of the signs: 、 ， ・ and the full-width brackets around a list.
  private static func mayPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3001, 0xFF0C, 0x30FB, 0xFF3B: true
    default: false
    }
  }
}
