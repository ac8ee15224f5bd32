import Findings
import PermitModel

/// Family G: the drawings that show the structure (省令第55条第1項第2号).
enum DrawingRules {
  /// Every rule of the family.
  static let all: [Rule] = presence + flow + streams + layout + explanation
}

extension PermitApplication {
  /// The drawings of a kind, in order.
  func drawings(_ kind: DrawingKind) -> [Drawing] {
    let all = drawings.items
    return places(of: kind).map { all[$0] }
  }

  /// Where the drawings of a kind stand among all, in order.
  func places(of kind: DrawingKind) -> [Int] {
    let all = drawings.items
    return all.indices.filter { all[$0].kind.value == kind }
  }
}

extension [Drawing] {
  /// What a question calls them: the drawing by its title, or how many there are.
  var label: String {
    guard count > 1, let kind = first?.kind.value else {
      return first.map { "「\($0.label)」" } ?? ""
    }
    return "\(kind.rawValue)\(count)点"
  }

  /// The same in English.
  var englishLabel: String {
    guard count > 1, let kind = first?.kind.value else { return first?.label ?? "" }
    return "the \(count) drawings (\(kind.rawValue))"
  }
}

extension Drawing {
  /// Its title, or its kind.
  var label: String { title.value ?? kind.value?.rawValue ?? "図面" }
}
