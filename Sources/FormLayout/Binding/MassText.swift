/// Figures as tables and prose show them.
enum MassText {
  /// Puts commas between the thousands of the first figure of a text.
  static func grouped(_ text: String) -> String {
    let head = text.prefix { ("0"..."9").contains($0) }
    guard head.count > 3 else { return text }
    var result = ""
    for (index, digit) in head.enumerated() {
      if index > 0, (head.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return result + text.dropFirst(head.count)
  }
}
