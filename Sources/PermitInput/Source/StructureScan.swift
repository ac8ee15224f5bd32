/// Looks over the structure of a YAML text before the parser sees it.
///
/// It finds what the product does not allow (anchors, aliases, tags, a second document, tabs in
/// the indentation) and what could harm the parser (deep nesting). It follows quotes, comments,
/// flow brackets, blocks and continued lines, and leaves every other judgement to the parser.
struct StructureScan {
  /// Records and lists may be nested so deep; the format itself needs eight levels.
  static let maximumDepth = 64

  /// Something that is not allowed, with its offset in the text.
  enum Discovery: Equatable {
    case badIndentation(character: Unicode.Scalar)
    case tooDeep
    case reference(sign: Unicode.Scalar)
    case secondDocument
  }

  private let source: SourceText
  /// Offsets of texts that stand where a key may stand, line by line.
  private(set) var bareTexts: [Int] = []
  /// Offsets of signs that begin a comment although they look like a part of the value.
  private(set) var hiddenTails: [Int] = []
  private(set) var discoveries: [(discovery: Discovery, offset: Int)] = []
  /// Columns of the block records and lists that are open.
  private var blocks: [Int] = []
  private var flowDepth = 0
  /// Whether a value may begin here within brackets.
  private var isFlowStart = false
  private var quote: Unicode.Scalar?
  /// Column of the owner of a block of text, while its lines go on.
  private var blockOwner: Int?
  /// Column of the owner of a plain text, while it may go on.
  private var plainOwner: Int?
  /// Whether that text stands where a key may stand.
  private var isPlainBare = false
  private var hasContent = false
  private var isEnded = false
  private var isStopped = false

  init(_ source: SourceText) {
    self.source = source
  }

  /// Goes through the text once.
  static func run(over source: SourceText) -> StructureScan {
    var scan = StructureScan(source)
    for number in source.lineStarts.indices where !scan.isStopped {
      scan.line(source.line(number + 1))
    }
    return scan
  }

  private mutating func note(_ discovery: Discovery, at offset: Int) {
    discoveries.append((discovery, offset))
    if discovery == .tooDeep || discovery == .secondDocument || discoveries.count >= 50 {
      isStopped = true
    }
  }

  // MARK: Lines

  private mutating func line(_ line: ArraySlice<Unicode.Scalar>) {
    if quote != nil || flowDepth > 0 {
      rest(of: line, from: line.startIndex)
      return
    }
    var start = line.startIndex
    while start < line.endIndex, line[start] == " " { start += 1 }
    let indent = start - line.startIndex
    if let owner = blockOwner {
      if start == line.endIndex || indent > owner { return }
      blockOwner = nil
    }
    var first = start
    while first < line.endIndex, StructureScan.isBlank(line[first]) { first += 1 }
    if first == line.endIndex || line[first] == "#" { return }
    if let owner = plainOwner {
      if indent > owner, !isMarker(line) {
        if isPlainBare { bareTexts.append(start) }
        return
      }
      plainOwner = nil
    }
    if first > start {
      note(.badIndentation(character: line[start]), at: start)
      return
    }
    if isMarker(line) {
      marker(line)
      return
    }
    if indent == 0, line[start] == "%", !hasContent { return }
    if isEnded { return note(.secondDocument, at: start) }
    hasContent = true
    while let last = blocks.last, last > indent { blocks.removeLast() }
    block(line, from: start)
  }

  private func isMarker(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    guard line.count >= 3,
      line.prefix(3).elementsEqual("---".unicodeScalars)
        || line.prefix(3).elementsEqual("...".unicodeScalars)
    else { return false }
    return line.count == 3 || StructureScan.isBlank(line[line.startIndex + 3])
  }

  private mutating func marker(_ line: ArraySlice<Unicode.Scalar>) {
    if line.first == "." {
      isEnded = hasContent
      return
    }
    if hasContent { return note(.secondDocument, at: line.startIndex) }
    hasContent = true
    var start = line.startIndex + 3
    while start < line.endIndex, StructureScan.isBlank(line[start]) { start += 1 }
    if start < line.endIndex, line[start] != "#" { block(line, from: start) }
  }

  // MARK: Blocks

  /// Follows the dashes and the key at the beginning of a line, then its value.
  private mutating func block(_ line: ArraySlice<Unicode.Scalar>, from start: Int) {
    var index = start
    var owner = blocks.last { $0 < start - line.startIndex } ?? -1
    while index < line.endIndex, "-?".unicodeScalars.contains(line[index]),
      index + 1 == line.endIndex || StructureScan.isBlank(line[index + 1])
    {
      owner = index - line.startIndex
      guard open(column: owner, at: index) else { return }
      index += 1
      while index < line.endIndex, StructureScan.isBlank(line[index]) { index += 1 }
    }
    value(line, from: index, owner: owner, mayBeKey: true)
  }

  private mutating func open(column: Int, at offset: Int) -> Bool {
    if blocks.last ?? -1 < column { blocks.append(column) }
    guard blocks.count + flowDepth <= StructureScan.maximumDepth else {
      note(.tooDeep, at: offset)
      return false
    }
    return true
  }

  /// Follows a value, or a key and then its value.
  private mutating func value(
    _ line: ArraySlice<Unicode.Scalar>, from start: Int, owner: Int, mayBeKey: Bool
  ) {
    guard start < line.endIndex, line[start] != "#" else { return }
    switch line[start] {
    case "|", ">":
      blockOwner = owner
    case "&", "*", "!":
      note(.reference(sign: line[start]), at: start)
      var next = start
      while next < line.endIndex, !StructureScan.isBlank(line[next]) { next += 1 }
      while next < line.endIndex, StructureScan.isBlank(line[next]) { next += 1 }
      value(line, from: next, owner: owner, mayBeKey: mayBeKey)
    case "[", "{":
      rest(of: line, from: start)
    case "\"", "'":
      quote = line[start]
      let end = closeQuote(line, from: start + 1)
      if quote == nil { afterKey(line, end: end, start: start, mayBeKey: mayBeKey) }
    default:
      var index = start
      while index < line.endIndex {
        let isEnd = index + 1 == line.endIndex || StructureScan.isBlank(line[index + 1])
        if line[index] == ":", isEnd {
          return afterKey(line, end: index, start: start, mayBeKey: mayBeKey)
        }
        if line[index] == "#", StructureScan.isBlank(line[index - 1]) {
          // #301 is the number of a room or a machine; #要確認 is a remark.
          let next = index + 1
          if next < line.endIndex, ("0"..."9").contains(line[next]) { hiddenTails.append(index) }
          break
        }
        index += 1
      }
      plainOwner = index == line.endIndex ? owner : nil
      isPlainBare = mayBeKey
      if mayBeKey { bareTexts.append(start) }
    }
  }

  /// Goes on behind the colon of a key.
  private mutating func afterKey(
    _ line: ArraySlice<Unicode.Scalar>, end: Int, start: Int, mayBeKey: Bool
  ) {
    var index = end
    while index < line.endIndex, StructureScan.isBlank(line[index]) { index += 1 }
    guard mayBeKey, index < line.endIndex, line[index] == ":",
      index + 1 == line.endIndex || StructureScan.isBlank(line[index + 1])
    else { return }
    // The parser knows no full-width blank, so this colon ends no key.
    if index + 1 < line.endIndex, line[index + 1] == "\u{3000}" { bareTexts.append(start) }
    let column = start - line.startIndex
    guard open(column: column, at: start) else { return }
    index += 1
    while index < line.endIndex, StructureScan.isBlank(line[index]) { index += 1 }
    value(line, from: index, owner: column, mayBeKey: false)
  }

  // MARK: Quotes and brackets

  /// Goes on to the closing quote; `quote` stays set when the line ends before it.
  private mutating func closeQuote(_ line: ArraySlice<Unicode.Scalar>, from start: Int) -> Int {
    var index = start
    while index < line.endIndex, let sign = quote {
      if sign == "\"", line[index] == "\\" {
        index += 2
      } else if line[index] == sign {
        if sign == "'", index + 1 < line.endIndex, line[index + 1] == "'" {
          index += 2
        } else {
          quote = nil
          return index + 1
        }
      } else {
        index += 1
      }
    }
    return min(index, line.endIndex)
  }

  /// Follows quotes and brackets that go on, to the end of the line.
  private mutating func rest(of line: ArraySlice<Unicode.Scalar>, from start: Int) {
    var index = start
    if quote != nil {
      index = closeQuote(line, from: index)
      isFlowStart = false
      if quote != nil || flowDepth == 0 { return }
    }
    while index < line.endIndex {
      let sign = line[index]
      switch sign {
      case "[", "{":
        flowDepth += 1
        isFlowStart = true
        if blocks.count + flowDepth > StructureScan.maximumDepth {
          return note(.tooDeep, at: index)
        }
      case "]", "}":
        flowDepth -= 1
        isFlowStart = false
        if flowDepth <= 0 {
          flowDepth = 0
          return
        }
      case ",", ":":
        isFlowStart = true
      case "\"", "'":
        guard isFlowStart else { break }
        quote = sign
        index = closeQuote(line, from: index + 1)
        isFlowStart = false
        if quote != nil { return }
        continue
      case "&", "*", "!":
        if isFlowStart { note(.reference(sign: sign), at: index) }
        isFlowStart = false
      case "#":
        if index == line.startIndex || StructureScan.isBlank(line[index - 1]) { return }
        isFlowStart = false
      default:
        if !StructureScan.isBlank(sign) { isFlowStart = false }
      }
      index += 1
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{3000}"
  }
}
