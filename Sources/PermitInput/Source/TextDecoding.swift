import Findings

/// Turns the bytes of a file into text, or says which encoding they are in.
enum TextDecoding {
  /// Larger files are refused before anything looks at them.
  static let maximumBytes = 4 * 1024 * 1024

  /// The text without its byte order mark, or the finding that says why there is none.
  static func decode(_ bytes: [UInt8], file: String) -> Result<String, FileProblem> {
    guard bytes.count <= maximumBytes else { return .failure(.tooLarge(bytes.count, file)) }
    if let encoding = EncodingGuess.marked(bytes) {
      return .failure(.encoding(encoding, line: 1, file))
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: body, as: UTF8.self) {
      return body.contains(0x1B) && EncodingGuess.isISO2022(body)
        ? .failure(.encoding(.iso2022, line: 1, file)) : .success(text)
    }
    let line = firstInvalidLine(body)
    return .failure(.encoding(EncodingGuess.guess(Array(body)), line: line, file))
  }

  /// The line of the first byte that is not UTF-8.
  private static func firstInvalidLine(_ bytes: ArraySlice<UInt8>) -> Int {
    var line = 1
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { return line }
      line += 1
    }
    return 1
  }
}

/// A reason for which a file cannot be read at all.
struct FileProblem: Error {
  /// What the user reads about it.
  var finding: Finding

  /// A file of more bytes than are read.
  static func tooLarge(_ bytes: Int, _ file: String) -> FileProblem {
    let megabytes = TextDecoding.maximumBytes / 1024 / 1024
    return FileProblem(
      finding: InputProblem.fileTooLarge.finding(
        Message(
          ja: "ファイルが大きすぎます（\(bytes)バイト、上限\(megabytes)MB）",
          en: "the file is too large (\(bytes) bytes, at most \(megabytes) MB)"),
        remedy: Message(
          ja: "申請1件分の記載だけのファイルか確かめてください",
          en: "check that the file holds one application and nothing else"),
        at: Site(file: file)))
  }

  /// A file in another encoding, or with bytes of none.
  static func encoding(_ encoding: EncodingGuess, line: Int, _ file: String) -> FileProblem {
    if case .document(let program) = encoding { return document(of: program, file) }
    let name = encoding.name
    let message =
      name.map {
        Message(ja: "文字コードが\($0)です（UTF-8で保存する必要があります）", en: "the file is in \($0), not in UTF-8")
      }
      ?? Message(
        ja: "\(line)行目にUTF-8でない文字があります", en: "line \(line) holds bytes that are not UTF-8")
    let remedy =
      encoding.converter.map {
        Message(
          ja: "メモ帳などの「名前を付けて保存」で文字コードをUTF-8にして保存し直すか、"
            + "「iconv -f \($0) -t UTF-8 元のファイル > 新しいファイル」で変換してください",
          en: "save it as UTF-8 in your editor, or convert it with "
            + "'iconv -f \($0) -t UTF-8 old.yaml > new.yaml'")
      } ?? Message(ja: "エディターでUTF-8として保存し直してください", en: "save it as UTF-8 in your editor")
    return FileProblem(
      finding: InputProblem.wrongEncoding.finding(
        message, remedy: remedy,
        // A whole file in another encoding has no line that could be shown.
        at: name == nil ? Site(file: file, line: line, column: 1) : Site(file: file)))
  }

  /// The file of a word processor or spreadsheet.
  private static func document(of program: String, _ file: String) -> FileProblem {
    FileProblem(
      finding: InputProblem.wrongEncoding.finding(
        Message(
          ja: "\(program)のファイルで、文字だけのファイルではありません",
          en: "this is a \(program == "PDF" ? "PDF" : "Word or Excel") file, not plain text"),
        remedy: Message(
          ja: "「saisei init」で作ったひな型に、メモ帳などのエディターで内容を書き写してください",
          en: "copy its content, in a text editor, into the template that 'saisei init' makes"),
        at: Site(file: file)))
  }
}
