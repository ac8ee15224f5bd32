import Findings

extension Message {
  /// What to do where a reason stands in the way of what the handbook normally asks for.
  static let supportReason = Message(
    ja: "理由を審査で説明できるよう、根拠となる資料を用意してください",
    en: "Prepare material that supports the reason")
}
