import Findings

extension Message {
  /// What to do where a reason is given for a device that the handbook lists (handbook p.31 (1)③).
  static let supportOmission = Message(
    ja: "理由を審査で説明できるよう、根拠となる資料を用意してください",
    en: "Prepare material that supports the reason")
}
