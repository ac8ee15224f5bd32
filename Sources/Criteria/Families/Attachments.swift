/// Family D: the papers attached to the application (省令第55条第1項).
enum AttachmentRules {
  /// Every rule of the family.
  static let all: [Rule] =
    identity + suitability + test + substitutes + capacity + capacityFigures + intake
    + intakeBalance + supplement
}
