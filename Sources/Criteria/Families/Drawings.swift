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
    drawings.items.filter { $0.kind.value == kind }
  }
}

extension Drawing {
  /// Its title, or its kind.
  var label: String { title.value ?? kind.value?.rawValue ?? "図面" }
}
