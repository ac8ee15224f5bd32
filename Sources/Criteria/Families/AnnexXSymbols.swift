import Findings
import PermitModel

extension AnnexXRules {
  /// The symbols that tie devices to drawings.
  static let symbols: [Rule] = [
    Rule(
      "X-33", "symbols-not-consecutive",
      remedy: "記号を項目の文字と1からの連番（a-1、a-2 …）にしてください",
      "Number the symbols of an item from 1 after its letter: a-1, a-2 …"
    ) { application, _, report in
      for (index, facility) in application.facilities.items.enumerated() {
        for device in facility.letteredDevices {
          guard let written = device.device.symbol.value, let symbol = Symbol(written),
            symbol.letter != device.letter || symbol.number != device.number
              || (symbol.facility ?? index + 1) != index + 1
          else { continue }
          report.find(
            "装置「\(device.device.label)」の記号が「\(written)」ですが、"
              + "項目の順では「\(device.letter)-\(device.number)」です",
            "The symbol of \(device.device.label) is \(written), "
              + "but its place is \(device.letter)-\(device.number)",
            at: device.device.symbol.site)
        }
      }
    },
    Rule(
      "X-34", "device-without-symbol",
      remedy: "装置ごとに別紙Xと図面で同じ記号を1つずつ付けてください",
      "Give each device one symbol, the same in Annex X and the drawings"
    ) { application, review, report in
      for facility in described(application) {
        let devices = facility.letteredDevices
        let numbered = devices.filter { $0.device.symbol.isWritten }
        guard let example = numbered.first else { continue }
        let without = devices.filter { !$0.device.symbol.isWritten && !$0.device.name.isBlank }
        if let first = without.first {
          let names = without.map { "「\($0.device.label)」" }.joined()
          report.find(
            "装置\(names)に記号がありません"
              + "（「\(example.device.label)」には「\(example.symbol)」があります）",
            "No symbol, while others have one: "
              + without.map { $0.device.label }.joined(separator: ", "),
            at: first.device.name.site,
            related: [example.device.symbol.site] + without.dropFirst().map { $0.device.name.site })
        }
        for device in numbered where Symbol(device.device.symbol.text) == nil {
          report.find(
            "装置「\(device.device.label)」の記号「\(device.symbol)」が「a-1」の形ではありません",
            "The symbol \(device.symbol) of \(device.device.label) is not of the form a-1",
            at: device.device.symbol.site)
        }
        for (device, twin) in numbered.repetitions(by: { Symbol($0.device.symbol.text) }) {
          report.find(
            "記号「\(device.symbol)」が「\(twin.device.name.text)」と"
              + "「\(device.device.label)」の両方に付いています",
            "Symbol \(device.symbol) stands for both \(twin.device.name.text) "
              + "and \(device.device.label)",
            at: device.device.symbol.site, related: [twin.device.symbol.site])
        }
      }
      for (drawing, matches) in zip(application.drawings.items, review.matches(of: application)) {
        reportMisnumbered(drawing, matches, &report)
      }
    },
  ]

  /// One remark for a drawing: a device put in or left out shifts every later symbol.
  private static func reportMisnumbered(
    _ drawing: Drawing, _ matches: [DrawingMatch], _ report: inout Report
  ) {
    var shifted: [(box: DrawingBox, right: String)] = []
    for match in matches {
      guard case .misnumbered(let device) = match.verdict else { continue }
      shifted.append((match.box, device.symbol))
    }
    guard let first = shifted.first else { return }
    let paper = drawing.kind.value?.rawValue ?? "図面"
    let shown = shifted.prefix(3).map { entry in
      "\(entry.box.symbol.text)「\(entry.box.name.text)」→\(entry.right)"
    }
    let more = shifted.count > 3 ? "ほか\(shifted.count - 3)か所" : ""
    report.find(
      "\(paper)の記号が別紙Xの順と異なります（\(shown.joined(separator: "、"))\(more)）",
      "Symbols of the drawing differ from Annex X, first \(first.box.symbol.text) "
        + "for \(first.box.name.text) (there \(first.right)), \(shifted.count) in all",
      at: first.box.symbol.site, related: shifted.dropFirst().map { $0.box.symbol.site })
  }
}

/// A symbol such as `a-1`, or `2a-1` in the second of several 別紙X.
private struct Symbol: Hashable {
  var facility: Int?
  var letter: String
  var number: Int

  init?(_ text: String) {
    let prefix = Folding.name(text).prefix(while: \.isASCIIDigit)
    let folded = Folding.name(text).dropFirst(prefix.count)
    guard let letter = folded.first, letter.isASCIILetter else { return nil }
    let digits = folded.dropFirst().drop { $0 == "ー" }
    guard !digits.isEmpty, digits.allSatisfy(\.isASCIIDigit), let number = Int(digits)
    else { return nil }
    facility = Int(prefix)
    self.letter = String(letter)
    self.number = number
  }
}
