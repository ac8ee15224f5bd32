import Findings
import PermitModel

/// Family X: the structure of the facilities, 別紙X (省令第56条).
enum AnnexXRules {
  /// Every rule of the family.
  static let all: [Rule] = items + instruments + analysis + handover + names + symbols + judgement

  /// The facilities whose 別紙X is filled in at all; an empty one is A-25's matter.
  static func described(_ application: PermitApplication) -> [Facility] {
    application.facilities.items.filter { $0.structure.isWritten }
  }
}
