/// Finds figures with units in a device name, such as `50 kg` or `2基`.
enum Specification {
  private static let units = [
    "kg", "g", "t", "L", "l", "ℓ", "mL", "kW", "W", "kVA", "V", "A", "Hz", "mm", "cm", "m", "m2",
    "m3", "㎡", "㎥", "MPa", "kPa", "Pa", "℃", "%", "rpm", "リットル", "トン", "台", "基", "本", "個", "式", "組",
    "枚",
  ]

  /// The first figure with its unit; nil when there is none.
  static func find(in name: String) -> String? {
    guard Figures.mayStand(in: name) else { return nil }
    let text = Array(Folding.width(name))
    var index = 0
    while index < text.count {
      guard text[index].isASCIIDigit else {
        index += 1
        continue
      }
      // The figures of a model number such as GC-10A belong to no unit.
      let isModel = index > 0 && (text[index - 1].isASCIILetter || "-‐.".contains(text[index - 1]))
      var end = index
      while end < text.count, text[end].isASCIIDigit || ".,".contains(text[end]) { end += 1 }
      if !isModel, let unit = unit(at: end, in: text) {
        return String(text[index..<end]) + unit
      }
      index = end
    }
    return nil
  }

  private static func unit(at start: Int, in text: [Character]) -> String? {
    let rest = String(text[start...])
    let unit = units.filter { rest.hasPrefix($0) }.max { $0.count < $1.count }
    guard let unit else { return nil }
    let after = rest.dropFirst(unit.count).first
    // `1Lポンプ` has a unit, `2Lab` has not; 2式 is a quantity, 2本足 or 1式目 is not.
    if unit.last?.isASCIILetter == true {
      return after?.isASCIILetter == true || after?.isASCIIDigit == true ? nil : unit
    }
    return after == "目" ? nil : unit
  }
}
