import Findings
import PermitModel

/// Family O: the oath and the grounds of disqualification (法第51条第2号).
enum OathRules {
  /// Every rule of the family.
  static let all: [Rule] = paper + grounds + persons
}

extension Applicant {
  /// Whom the oath covers, such as `再生フロン株式会社と役員2名`.
  var sworn: (ja: String, en: String) {
    guard kind.value != .individual else {
      return (personName.value ?? "申請者", "the applicant")
    }
    let count = officers.items.count
    guard count > 0 else { return (name.value ?? "申請者", "the applicant") }
    let officers = count == 1 ? "officer" : "\(count) officers"
    return ("\(name.value ?? "申請者")と役員\(count)名", "the applicant and its \(officers)")
  }
}
