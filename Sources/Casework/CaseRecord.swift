import Findings
import Foundation

/// One line of the filter's input: the id as written and the text of a case.
struct CaseRecord {
  /// What findings call the case.
  static let name = "case"

  /// As deep as Foundation reads; a case has a tenth of it.
  private static let maximumDepth = 500

  /// Why a line is no record.
  enum Failure: Error {
    case notUnicode
    case notJSON
    case nestedTooDeep(limit: Int)
    case notAnObject
    case noCase
    case bothCaseAndYAML
    case caseIsNoObject
    case yamlIsNoText
    case repeatedMember(String)
    case unknownMember(String)
    case tooLong(limit: Int)
    case caseTooLong(limit: Int)
  }

  /// The id exactly as it was written (a JSON value); `null` when the line has none.
  let id: String
  /// The bytes of the case, in YAML.
  let text: [UInt8]

  /// Reads a line (RFC 8259).
  init(_ line: [UInt8]) throws(Failure) {
    guard let string = String(validating: line, as: UTF8.self) else { throw .notUnicode }
    if let plain = PlainJSONLine(line) {
      self.init(
        id: plain.id.map { CaseRecord.echo(String(decoding: line[$0], as: UTF8.self)) } ?? "null",
        text: plain.yaml ?? plain.object.map { JSONInYAML.text(of: line[$0]) } ?? [])
    } else {
      try self.init(unusual: line, string)
    }
  }

  /// An id as it is answered: a CR between its tokens would end the line for some readers.
  private static func echo(_ id: String) -> String {
    id.utf8.contains(UInt8(ascii: "\r")) ? id.replacing("\r", with: " ") : id
  }

  /// The id of a line that is no record, so that it can be found again; `null` where it is not
  /// certain.
  static func id(ofBroken line: [UInt8]) -> String {
    guard let string = String(validating: line, as: UTF8.self) else { return "null" }
    let ids = JSONMembers(of: string).filter { $0.key == "id" }
    guard ids.count == 1, let id = ids.first.map({ Array($0.value) }),
      JSONMembers.depth(of: id) <= maximumDepth,
      (try? JSONSerialization.jsonObject(
        with: Data(JSONNumbers.zeroed(id)), options: [.fragmentsAllowed])) != nil
    else { return "null" }
    return echo(String(decoding: id, as: UTF8.self))
  }

  private init(id: String, text: [UInt8]) {
    self.id = id
    self.text = text
  }

  /// Reads a line by way of Foundation.
  init(unusual line: [UInt8], _ string: String) throws(Failure) {
    guard JSONMembers.depth(of: line) <= CaseRecord.maximumDepth else {
      throw .nestedTooDeep(limit: CaseRecord.maximumDepth)
    }
    // Foundation judges strictly whether the line is JSON; the members are then cut out of the
    // text itself, because reading numbers as floating point would change 40.25 and the like. It
    // sees every number as 0: one that no Double holds (1e400) is JSON, and the finding about it
    // belongs to its key.
    guard
      let whole = try? JSONSerialization.jsonObject(
        with: Data(JSONNumbers.zeroed(line)), options: [.fragmentsAllowed])
    else { throw .notJSON }
    guard whole is [String: Any] else { throw .notAnObject }
    var members: [String: Substring.UTF8View] = [:]
    for (key, value) in JSONMembers(of: string) {
      guard ["id", "case", "yaml"].contains(key) else { throw .unknownMember(key) }
      guard members.updateValue(value, forKey: key) == nil else { throw .repeatedMember(key) }
    }
    id = members["id"].map { CaseRecord.echo(String(Substring($0))) } ?? "null"
    switch (members["case"], members["yaml"]) {
    case (nil, nil): throw .noCase
    case (_?, _?): throw .bothCaseAndYAML
    case (let object?, nil):
      guard object.first == UInt8(ascii: "{") else { throw .caseIsNoObject }
      text = JSONInYAML.text(of: Array(object)[...])
    case (nil, let yaml?):
      guard yaml.first == UInt8(ascii: "\""),
        let value = try? JSONSerialization.jsonObject(
          with: Data(yaml), options: [.fragmentsAllowed]) as? String
      else { throw .yamlIsNoText }
      text = Array(value.utf8)
    }
  }
}

/// The members of a JSON object, as stretches of its text; of a text that is no JSON they are only
/// stretches that look like members.
struct JSONMembers: Sequence, IteratorProtocol {
  private let utf8: Substring.UTF8View
  private var index: Substring.UTF8View.Index

  init(of text: String) {
    let bytes = text[...].utf8
    utf8 = bytes
    index = bytes.firstIndex(of: UInt8(ascii: "{")).map { bytes.index(after: $0) } ?? bytes.endIndex
  }

  mutating func next() -> (key: String, value: Substring.UTF8View)? {
    skip { $0 == UInt8(ascii: ",") || JSONMembers.isBlank($0) }
    guard index < utf8.endIndex, utf8[index] == UInt8(ascii: "\"") else { return nil }
    let quoted = take()
    let key =
      (try? JSONSerialization.jsonObject(with: Data(quoted), options: [.fragmentsAllowed]))
      as? String
    skip { $0 == UInt8(ascii: ":") || JSONMembers.isBlank($0) }
    return (key ?? String(Substring(quoted)), take())
  }

  /// How deep brackets outside of strings are nested, whether or not they pair.
  static func depth(of bytes: [UInt8]) -> Int {
    var (depth, deepest) = (0, 0)
    var isInString = false
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        isEscaped = false
      } else if isInString {
        isEscaped = byte == UInt8(ascii: "\\")
        if byte == UInt8(ascii: "\"") { isInString = false }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["):
          depth += 1
          if depth > deepest { deepest = depth }
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        default: break
        }
      }
    }
    return deepest
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
    while index < utf8.endIndex, isSkipped(utf8[index]) { index = utf8.index(after: index) }
  }

  /// The value that begins here: up to the comma or bracket that ends it, strings seen as a whole.
  private mutating func take() -> Substring.UTF8View {
    let start = index
    var depth = 0
    var isInString = false
    while index < utf8.endIndex {
      let byte = utf8[index]
      if isInString {
        if byte == UInt8(ascii: "\\") {
          index = utf8.index(after: index)
          // A text that ends within an escape is no JSON, but the id before it may be sound.
          if index == utf8.endIndex { return utf8[start..<index] }
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
          if depth == 0 {
            index = utf8.index(after: index)
            return utf8[start..<index]
          }
        }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          if depth == 0 { return utf8[start..<index] }
          depth -= 1
          if depth == 0 {
            index = utf8.index(after: index)
            return utf8[start..<index]
          }
        case UInt8(ascii: ","), 0x20, 0x09, 0x0A, 0x0D:
          if depth == 0 { return utf8[start..<index] }
        default: break
        }
      }
      index = utf8.index(after: index)
    }
    return utf8[start..<index]
  }
}

/// Numbers of a JSON text.
enum JSONNumbers {
  /// The text with 0 and blanks in place of each number; what is no number of RFC 8259 stays wrong.
  static func zeroed(_ json: [UInt8]) -> [UInt8] {
    var bytes = json
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") {
        index = end(ofString: index, in: bytes)
      } else if let end = end(ofNumber: index, in: bytes) {
        bytes[index] = UInt8(ascii: "0")
        for blank in (index + 1)..<max(end, index + 1) { bytes[blank] = 0x20 }
        // Another figure right behind it, as in 01, must not be parted from it by a blank.
        if end < bytes.count, isNumeral(bytes[end]) {
          for blank in index..<end { bytes[blank] = UInt8(ascii: "0") }
        }
        index = end
      } else {
        index += 1
      }
    }
    return bytes
  }

  private static func end(ofString start: Int, in bytes: [UInt8]) -> Int {
    var index = start + 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index + 1, bytes.count)
  }

  /// The end of the number that begins here; nil where none does.
  private static func end(ofNumber start: Int, in bytes: [UInt8]) -> Int? {
    var index = start
    func digits() -> Bool {
      let first = index
      while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
      return index > first
    }
    func take(_ signs: String) -> Bool {
      guard index < bytes.count, signs.utf8.contains(bytes[index]) else { return false }
      index += 1
      return true
    }
    _ = take("-")
    guard take("0") || digits() else { return nil }
    var end = index
    if take(".") {
      guard digits() else { return end }
      end = index
    }
    if take("eE") {
      _ = take("+-")
      guard digits() else { return end }
      end = index
    }
    return end
  }

  private static func isNumeral(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || ".-+eE".utf8.contains(byte)
  }
}

/// JSON as a YAML reader takes it: YAML 1.2 holds all of JSON but pairs of `\u` escapes that stand
/// for one character outside of the Basic Multilingual Plane (RFC 8259 section 7).
enum JSONInYAML {
  /// The text with such pairs written as the character itself.
  static func text(of json: ArraySlice<UInt8>) -> [UInt8] {
    guard json.contains(UInt8(ascii: "\\")) else { return Array(json) }
    let bytes = Array(json)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else {
        result.append(bytes[index])
        index += 1
        continue
      }
      if let high = unit(bytes, at: index), (0xD800..<0xDC00).contains(high),
        let low = unit(bytes, at: index + 6), (0xDC00..<0xE000).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
      {
        result += Array(String(Character(scalar)).utf8)
        index += 12
      } else {
        result += bytes[index...(index + 1)]
        index += 2
      }
    }
    return result
  }

  /// The value of a `\uXXXX` escape at a place.
  private static func unit(_ bytes: [UInt8], at index: Int) -> UInt32? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    return UInt32(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
  }
}

extension CaseRecord.Failure {
  /// What is wrong with the line and what to write instead.
  var message: Message {
    switch self {
    case .notUnicode:
      Message(ja: "行がUTF-8ではありません", en: "the line is not UTF-8")
    case .notJSON:
      Message(
        ja: "行がJSONではありません。1行に1つのJSONオブジェクトを書いてください",
        en: "the line is not JSON; write one JSON object on each line")
    case .nestedTooDeep(let limit):
      Message(
        ja: "入れ子が深すぎます（上限 \(limit)段）", en: "it is nested too deep (limit \(limit) levels)")
    case .notAnObject:
      Message(
        ja: "行がJSONオブジェクトではありません。{\"id\": …, \"case\": {…}} のように書いてください",
        en: "the line is not a JSON object; write it like {\"id\": …, \"case\": {…}}")
    case .noCase:
      Message(
        ja: "事案がありません。\"case\"（オブジェクト）又は \"yaml\"（文字列）を書いてください",
        en: "there is no case; give \"case\" (an object) or \"yaml\" (a text)")
    case .bothCaseAndYAML:
      Message(
        ja: "\"case\" と \"yaml\" の両方があります。どちらか一方にしてください",
        en: "there are both \"case\" and \"yaml\"; give one of them")
    case .caseIsNoObject:
      Message(
        ja: "\"case\" がオブジェクトではありません。YAMLの文字列は \"yaml\" に書いてください",
        en: "\"case\" is not an object; YAML as a text goes into \"yaml\"")
    case .yamlIsNoText:
      Message(ja: "\"yaml\" が文字列ではありません", en: "\"yaml\" is not a text")
    case .repeatedMember(let name):
      Message(
        ja: "\"\(SourceText.printable(name))\" が2回あります",
        en: "\"\(SourceText.printable(name))\" occurs twice")
    case .unknownMember(let name):
      Message(
        ja: "\"\(SourceText.printable(name))\" という項目はありません（id、case、yaml が使えます）",
        en: "there is no member \"\(SourceText.printable(name))\" (known: id, case, yaml)")
    case .tooLong(let limit):
      Message(
        ja: "行が長すぎます（上限 \(limit / 1_048_576) MB）",
        en: "the line is too long (limit \(limit / 1_048_576) MB)")
    case .caseTooLong(let limit):
      Message(
        ja: "事案が長すぎます（上限 \(limit / 1_048_576) MB）",
        en: "the case is too long (limit \(limit / 1_048_576) MB)")
    }
  }
}
