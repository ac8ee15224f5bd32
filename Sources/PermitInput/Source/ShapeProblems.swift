import Findings
import PermitModel

/// Ways in which a value can have the wrong shape.
enum ShapeProblem {
  /// One value is asked for.
  case valueExpected(isList: Bool)
  /// Keys with values are asked for.
  case recordExpected(isList: Bool)
  /// A key is a list or a record.
  case plainKeyExpected

  /// What is wrong at `path`.
  func message(_ path: String) -> Message {
    switch self {
    case .valueExpected(let isList):
      Message(
        ja: "「\(path)」は値を1つ書く項目ですが、\(isList ? "並び" : "項目名と値の組")が書かれています",
        en: "'\(path)' takes a single value but holds a \(isList ? "list" : "record")")
    case .recordExpected(let isList):
      Message(
        ja: path.isEmpty
          ? "項目名のない\(isList ? "並び" : "値")が書かれています"
          : "「\(path)」は項目名と値の組を書く項目ですが、\(isList ? "並び" : "値だけ")が書かれています",
        en: "'\(path)' takes keys with values but holds \(isList ? "a list" : "a single value")")
    case .plainKeyExpected:
      Message(
        ja: "「\(path)」の項目名が文字列ではありません", en: "a key below '\(path)' is not a plain text")
    }
  }

  /// What to write instead.
  var remedy: Message {
    switch self {
    case .valueExpected:
      Message(ja: "「項目名: 値」の形で値を1つだけ書いてください", en: "write a single value, as in 'key: value'")
    case .recordExpected:
      Message(
        ja: "次の行から字下げして「項目名: 値」を並べるか、「{ 項目名: 値 }」の形で書いてください",
        en: "write 'key: value' lines below it, indented, or '{ key: value }' beside it")
    case .plainKeyExpected:
      Message(ja: "項目名は1行の文字列で書いてください", en: "write the key as a single line of text")
    }
  }
}

extension Reading {
  /// Reports a key that nobody knows, with the nearest that is known.
  mutating func reportUnknown(_ key: SourceNode, among lookup: KeyLookup, under parent: Site) {
    guard case .scalar(let name) = key.content else { return }
    let place = site(key, under: parent)
    unknownKeys += 1
    if unknownKeys > Reading.maximumUnknownKeys { return }
    if unknownKeys == Reading.maximumUnknownKeys {
      findings.append(Reading.tooManyUnknown(place))
      return
    }
    let context =
      parent.path.isEmpty
      ? Message(ja: "", en: "") : Message(ja: "「\(parent.path)」の下の", en: " below '\(parent.path)'")
    let message = Message(
      ja: "\(context.ja)項目「\(name)」は知られていません", en: "the key '\(name)'\(context.en) is not known")
    let names = lookup.definitions.map(\.japanese)
    let remedy: Message
    if name.count >= 3, name.prefix(3).allSatisfy(\.isNumber) {
      // { 金額: 90,000円 } is two entries: the comma parts them.
      remedy = Message(
        ja: "「{ }」の中の「,」は区切りになります。桁区切りの「,」を取るか、値を引用符で囲んでください",
        en:
          "a comma within { } parts entries: leave it out of the number or put the value in quotes")
    } else if let nearest = lookup.nearest(to: name) {
      remedy = Message(
        ja: "「\(nearest)」ではありませんか。不要な項目であれば行を消してください",
        en: "did you mean '\(nearest)'? Delete the line when it is not needed")
    } else if let home = KeyTable.paths(of: name, in: format).first {
      remedy = Message(
        ja: "「\(home)」の項目です。字下げと置き場所を確かめてください",
        en: "it belongs to '\(home)'; check the indentation and the place")
    } else if let kind = KeyTable.kinds(knowing: name).first {
      remedy = Message(
        ja: "「\(kind.rawValue)」の項目です。手続が合っているか確かめてください",
        en: "it belongs to a file whose procedure is '\(kind.english)'; check the procedure")
    } else {
      remedy = Message(
        ja: "使える項目は\(names.map { "「\($0)」" }.joined())です",
        en:
          "the keys that may stand here are \(lookup.definitions.map(\.english).joined(separator: ", "))"
      )
    }
    findings.append(InputProblem.unknownKey.finding(message, remedy: remedy, at: place))
  }

  /// Reports a key that is there twice, in one spelling or in two.
  mutating func reportDuplicate(_ key: SourceNode, first: SourceNode, under parent: Site) {
    let place = site(key, under: parent)
    let before = site(first, under: parent)
    findings.append(Reading.duplicate(place, first: before))
  }

  private static func tooManyUnknown(_ place: Site) -> Finding {
    InputProblem.unknownKey.finding(
      Message(
        ja: "知られていない項目が\(maximumUnknownKeys)個以上あり、ここから先は示しません",
        en: "there are \(maximumUnknownKeys) unknown keys or more; the others are not listed"),
      remedy: Message(
        ja: "申請の記載のファイルか確かめてください", en: "check that this is the file of an application"),
      at: place)
  }

  /// The finding about two keys of one name.
  static func duplicate(_ place: Site, first: Site) -> Finding {
    InputProblem.duplicateKey.finding(
      Message(
        ja: "項目「\(place.path)」が\(first.line)行目と\(place.line)行目に2回書かれています",
        en: "the key '\(place.path)' is written twice, on lines \(first.line) and \(place.line)"),
      remedy: Message(ja: "正しい方だけを残してください", en: "keep only the right one"),
      at: place, related: [first])
  }
}
