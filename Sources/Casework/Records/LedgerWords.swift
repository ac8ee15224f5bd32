import Findings
import PermitInput
import PermitModel

/// Words of commands, read as the values that they mean.
enum LedgerWords {
  static func day(_ text: String?, _ option: String) throws(LedgerTrouble) -> CivilDate? {
    guard let text else { return nil }
    guard let day = DateReading.date(text) else {
      throw .word(
        option, text, "「令和8年4月2日」「2026-04-02」のように書いてください", "write it like 2026-04-02")
    }
    return day
  }

  static func refrigerant(
    _ text: String?, _ option: String = "--refrigerant"
  ) throws(LedgerTrouble) -> RefrigerantNumber? {
    guard let text else { return nil }
    guard let number = ValueReading.refrigerant(text) else {
      throw .word(option, text, "「R22」のように冷媒番号で書いてください", "write a number such as R22")
    }
    return number
  }

  static func year(_ text: String?, _ option: String = "--fy") throws(LedgerTrouble) -> FiscalYear?
  {
    guard let text else { return nil }
    guard let year = ValueReading.fiscalYear(text) else {
      throw .word(option, text, "「令和8」「2026」のように年度を書いてください", "write it like 2026 or 令和8")
    }
    return year
  }

  static func kind(_ text: String?) throws(LedgerTrouble) -> RecordKind? {
    guard let text else { return nil }
    guard let kind = ValueReading.recordKind(text) else {
      let words = RecordKind.allCases.map(\.japanese).joined(separator: "、")
      throw .word(
        "--kind", text, "次から選んでください：\(words)",
        "choose from: " + RecordKind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return kind
  }
}
