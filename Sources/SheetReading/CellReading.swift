import PermitModel
import XMLTree

/// What decides how the cells of a workbook read.
struct CellReading {
  /// The texts that cells share.
  let strings: [String]
  /// Which styles show days.
  let dateStyles: DateStyles
  /// Whether days count from 1904-01-01 rather than from 1900.
  let startsIn1904: Bool

  /// The text of a cell: a figure in decimal digits, a day as `yyyy-mm-dd`.
  func text(of cell: XMLElement) -> String {
    let value = cell.child("v")?.text ?? ""
    switch cell["t"] ?? "n" {
    case "s": return Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
    case "inlineStr": return cell.child("is")?.richText ?? ""
    case "b": return value == "1" ? "はい" : value == "0" ? "いいえ" : value
    case "d": return String(value.prefix(10))
    case "n":
      if dateStyles.isDate(cell["s"].flatMap { Int($0) } ?? 0), let day = day(value) {
        return day.iso
      }
      return DecimalText.rounded(value)
    default: return value
    }
  }

  /// The day of a serial number; a time of day behind it is left out.
  private func day(_ text: String) -> CivilDate? {
    guard let serial = Int(text.prefix { $0 != "." }), (0...2_958_465).contains(serial) else {
      return nil
    }
    if startsIn1904 { return CivilDate(1904, 1, 1)?.adding(days: serial) }
    // Spreadsheets count a 29 February 1900 that never was.
    if serial == 60 || serial == 0 { return nil }
    return CivilDate(1899, 12, serial < 60 ? 31 : 30)?.adding(days: serial)
  }
}

/// The styles of a workbook whose figures are shown as days.
struct DateStyles {
  private let isDate: [Bool]

  /// Reads `xl/styles.xml`; without it no figure is a day.
  init(_ styles: XMLElement?) {
    var codes: [String: String] = [:]
    for format in styles?.child("numFmts")?.elements ?? [] {
      if let id = format["numFmtId"] { codes[id] = format["formatCode"] ?? "" }
    }
    isDate = (styles?.child("cellXfs")?.elements ?? []).map { style in
      let id = style["numFmtId"] ?? "0"
      if let code = codes[id] { return DateStyles.showsDay(code) }
      // 27 to 36 and 50 to 58 are the Japanese ones (令和8年4月2日).
      return Int(id).map {
        (14...17).contains($0) || $0 == 22 || (27...36).contains($0) || (50...58).contains($0)
      } ?? false
    }
  }

  /// Whether figures of a style are days.
  func isDate(_ style: Int) -> Bool { isDate.indices.contains(style) && isDate[style] }

  /// Whether a format has a year or a day outside of quotes and brackets.
  static func showsDay(_ code: String) -> Bool {
    var isQuoted = false
    var isBracket = false
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch character {
      case "\\": isEscaped = true
      case "\"": isQuoted.toggle()
      case "[" where !isQuoted: isBracket = true
      case "]" where !isQuoted: isBracket = false
      // `General` and E+00 have letters of days, too, but no y, d or g beside them.
      case "y", "d": if !isQuoted && !isBracket { return true }
      default: break
      }
    }
    let plain = code.lowercased()
    return plain.contains("ge") && !plain.contains("general")
  }
}

/// Figures of workbooks, which are written as binary fractions read back in decimal.
enum DecimalText {
  /// The figure to fifteen significant digits, as the spreadsheet itself shows it.
  ///
  /// 40.200000000000003 is 40.2. What is no figure stays as it is.
  static func rounded(_ text: String) -> String {
    var rest = Substring(text)
    let isNegative = rest.first == "-"
    if isNegative { rest = rest.dropFirst() }
    let parts = rest.split(
      separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
    let halves = (rest.contains("E") ? rest.split(separator: "E", maxSplits: 1) : parts)
    guard let mantissa = halves.first, halves.count <= 2,
      let exponent = halves.count == 2 ? Int(halves[1]) : 0, abs(exponent) < 30
    else { return text }
    let pieces = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    guard pieces.count <= 2, let whole = pieces.first else { return text }
    let fraction = pieces.count == 2 ? pieces[1] : ""
    var digits = (whole + fraction).utf8.map { Int($0) - 48 }
    guard !digits.isEmpty, digits.allSatisfy({ (0...9).contains($0) }) else { return text }
    var point = whole.utf8.count + exponent
    let leading = digits.prefix { $0 == 0 }.count
    if digits.count - leading > 15 {
      let cut = leading + 15
      let roundsUp = digits[cut] >= 5
      digits = Array(digits[..<cut])
      if roundsUp {
        var place = cut - 1
        while place >= 0 {
          digits[place] += 1
          if digits[place] < 10 { break }
          digits[place] = 0
          place -= 1
        }
        if place < 0 {
          digits.insert(1, at: 0)
          point += 1
        }
      }
    }
    if point <= 0 {
      digits = Array(repeating: 0, count: 1 - point) + digits
      point = 1
    }
    if digits.count < point { digits += Array(repeating: 0, count: point - digits.count) }
    var head = digits[..<point].map(String.init).joined()
    head = String(head.drop { $0 == "0" })
    if head.isEmpty { head = "0" }
    var tail = digits[point...].map(String.init).joined()
    while tail.last == "0" { tail.removeLast() }
    let figure = tail.isEmpty ? head : head + "." + tail
    return isNegative && figure != "0" ? "-" + figure : figure
  }
}
