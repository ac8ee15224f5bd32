import Findings

/// The findings about a file whose text or structure cannot be read.
enum TextProblems {
  /// The first character that neither YAML nor paper can hold.
  static func controlCharacter(in source: SourceText, file: String) -> Finding? {
    guard let offset = source.firstControl else { return nil }
    let code = "U+" + padded(String(source.scalars[offset].value, radix: 16, uppercase: true))
    return InputProblem.controlCharacter.finding(
      Message(ja: "制御文字（\(code)）が含まれています", en: "the text holds the control character \(code)"),
      remedy: Message(ja: "この文字を消してください", en: "delete this character"),
      at: site(of: offset, in: source, file: file))
  }

  /// The finding of what is not allowed in the structure.
  static func finding(
    _ discovery: StructureScan.Discovery, at offset: Int, in source: SourceText, file: String
  ) -> Finding {
    let site = site(of: offset, in: source, file: file)
    switch discovery {
    case .badIndentation(let character):
      let name =
        character == "\t"
        ? Message(ja: "タブ", en: "a tab") : Message(ja: "全角空白", en: "a full-width blank")
      return InputProblem.badIndentation.finding(
        Message(ja: "字下げに\(name.ja)が使われています", en: "\(name.en) is used for indentation"),
        remedy: Message(ja: "字下げは半角の空白で書いてください", en: "indent with plain blanks"), at: site)
    case .tooDeep:
      return InputProblem.nestedTooDeep.finding(
        Message(
          ja: "入れ子が\(StructureScan.maximumDepth)段を超えています",
          en: "the nesting is deeper than \(StructureScan.maximumDepth) levels"),
        remedy: Message(ja: "字下げと括弧を確かめてください", en: "check the indentation and the brackets"),
        at: site)
    case .secondDocument:
      return InputProblem.severalDocuments.finding(
        Message(
          ja: "1つのファイルに2件以上の文書が書かれています", en: "the file holds more than one document"),
        remedy: Message(
          ja: "申請は事業所ごとに1件です。「---」で区切られた文書を別のファイルに分けてください",
          en: "one file holds one application: put what follows '---' into a file of its own"),
        at: site)
    case .reference(let sign):
      let name = referenceName(sign)
      return InputProblem.yamlReference.finding(
        Message(
          ja: "YAMLの\(name.ja)（\(sign)で始まる語）は使えません",
          en: "a YAML \(name.en) (a word that begins with \(sign)) is not allowed"),
        remedy: Message(
          ja: "値をそのまま書いてください。「\(sign)」で始まる文字列は引用符で囲んでください",
          en: "write the value itself; put a text that begins with \(sign) in quotes"), at: site)
    }
  }

  /// The finding of a text without keys.
  static func noRecord(_ source: SourceText, file: String) -> Finding {
    let first = source.lineStarts.indices.first { index in
      let text = source.line(index + 1).drop { $0 == " " || $0 == "\t" || $0 == "\u{3000}" }
      let marks = ["---", "...", "{}"]
      return !text.isEmpty && text.first != "#"
        && !marks.contains { text.elementsEqual($0.unicodeScalars) }
    }
    guard let first else {
      return InputProblem.emptyFile.finding(
        Message(ja: "ファイルに何も書かれていません", en: "the file holds nothing"),
        remedy: Message(
          ja: "「saisei init」で作ったひな型に記入してください", en: "fill in the template that 'saisei init' makes"),
        at: Site(file: file))
    }
    return InputProblem.rootNotRecord.finding(
      Message(
        ja: "「項目名: 値」の形で始まっていません", en: "the file does not begin with 'key: value'"),
      remedy: Message(
        ja: "「手続: 新規許可」のように、項目名、半角のコロン、半角の空白、値の順に書いてください",
        en: "write a key, a colon, a blank and a value, as in 'procedure: new_permit'"),
      at: Site(file: file, line: first + 1, column: 1, length: max(1, source.line(first + 1).count))
    )
  }

  /// The finding of a text that the YAML parser refuses, with the likely reason.
  static func notYAML(_ failure: YAMLTree.Failure, in source: SourceText, file: String) -> Finding {
    if let name = failure.duplicate {
      return InputProblem.duplicateKey.finding(
        Message(
          ja: "項目「\(name)」などが何度も書かれています",
          en: "the key '\(name)' and others are written again and again"),
        remedy: Message(ja: "正しいものだけを残してください", en: "keep only the right ones"),
        at: Site(
          file: file, line: failure.line, column: failure.column, length: name.unicodeScalars.count)
      )
    }
    let line = line(of: failure, in: source)
    let text = source.line(line)
    let column = line == failure.line ? min(max(1, failure.column), text.count + 1) : 1
    return InputProblem.notYAML.finding(
      Message(
        ja: "\(line)行目をYAMLとして読めません", en: "line \(line) cannot be read as YAML: \(failure.reason)"),
      remedy: likelyRemedy(text, failure.reason),
      at: Site(file: file, line: line, column: column, length: 1))
  }

  /// The line to show: an error at the end of the file is shown at the last line that holds
  /// anything.
  static func line(of failure: YAMLTree.Failure, in source: SourceText) -> Int {
    var line = min(max(1, failure.line), source.lineStarts.count)
    while line > 1, source.line(line).allSatisfy({ $0 == " " }) { line -= 1 }
    return line
  }

  /// The finding of a value whose rest is a comment: 1丁目2番地 #301.
  static func hiddenTail(at offset: Int, in source: SourceText, file: String) -> Finding {
    let place = source.place(of: offset)
    let tail = source.line(place.line).suffix(from: offset)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: tail.prefix(20))
    let text = String(view) + (tail.count > 20 ? "…" : "")
    return InputProblem.cutByComment.finding(
      Message(
        ja: "「\(text)」は注釈として読まれ、値に含まれません",
        en: "'\(text)' is read as a comment and is no part of the value"),
      remedy: Message(
        ja: "値の一部であれば値全体を引用符「\"」で囲み、注釈であれば「#」の後に空白を入れてください",
        en: "put the whole value in quotes if this belongs to it; else put a blank behind '#'"),
      at: Site(file: file, line: place.line, column: place.column, length: tail.count))
  }

  private static func likelyRemedy(_ line: ArraySlice<Unicode.Scalar>, _ reason: String) -> Message
  {
    let text = String(String.UnicodeScalarView(line))
    let value = text.firstRange(of: ": ").map { text[$0.upperBound...] } ?? text[...]
    let start = value.drop { $0 == " " || $0 == "-" }.first
    if !text.contains(": "), !text.hasSuffix(":"), text.contains("：") {
      return Message(
        ja: "全角の「：」を半角の「:」と空白に直してください", en: "write ': ' in place of the full-width colon")
    }
    if let start, "［｛".contains(start) {
      return Message(
        ja: "全角の括弧「\(start)」を半角の「\(start == "［" ? "[ ]" : "{ }")」に直してください",
        en: "write plain brackets in place of the full-width ones")
    }
    if reason.contains("quoted") {
      return Message(ja: "閉じる引用符を書いてください", en: "write the closing quote")
    }
    if reason.contains("flow") {
      return Message(
        ja: "括弧の閉じ忘れと、値の間の「,」を確かめてください",
        en: "check the closing brackets and the commas between values")
    }
    if let start, "@`%".contains(start) {
      return Message(
        ja: "「\(start)」で始まる文字列は引用符で囲んでください", en: "put a text that begins with \(start) in quotes")
    }
    if reason.contains("expected ':'"), text.contains(":") {
      return Message(ja: "「:」の後に半角の空白を入れてください", en: "put a blank behind the colon")
    }
    if reason.contains("mapping values") {
      return Message(
        ja: "字下げを前後の行とそろえ、「: 」を含む文字列は引用符で囲んでください",
        en: "align the indentation with its neighbours, and put a text that holds ': ' in quotes")
    }
    return Message(
      ja: "この行と前の行の字下げ、コロンの後の空白、引用符と括弧の対応を確かめてください",
      en: "check, here and on the line before, the indentation, the blank behind the colon, "
        + "quotes and brackets")
  }

  private static func referenceName(_ sign: Unicode.Scalar) -> Message {
    switch sign {
    case "&": Message(ja: "アンカー", en: "anchor")
    case "*": Message(ja: "エイリアス", en: "alias")
    default: Message(ja: "タグ", en: "tag")
    }
  }

  private static func site(of offset: Int, in source: SourceText, file: String) -> Site {
    let place = source.place(of: offset)
    return Site(file: file, line: place.line, column: place.column, length: 1)
  }

  private static func padded(_ code: String) -> String {
    String(repeating: "0", count: max(0, 4 - code.count)) + code
  }
}
