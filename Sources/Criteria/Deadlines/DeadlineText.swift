package import Findings
import PermitModel

extension CivilDate {
  /// `令和9年7月1日（木）` or `2027-07-01 (Thu)`.
  package func withWeekday(in language: Language) -> String {
    language == .ja ? "\(japanese)（\(weekday.rawValue)）" : "\(iso) (\(weekday.english))"
  }
}

extension Deadline {
  /// How the day was counted, one step each.
  package var steps: [Message] {
    let period = due.period
    guard !period.isWritten else {
      return [
        Message(
          ja: "事案に書かれた\(due.day.withWeekday(in: .ja))をそのまま使っています",
          en: "\(due.day.withWeekday(in: .en)) as the case states it")
      ]
    }
    let (ja, en) = period.length.words
    var steps = [
      period.countsFirstDay
        ? Message(
          ja: "\(period.firstDay.japanese)から\(ja)（その日の午前0時から始まるため初日を算入、民法第140条ただし書）",
          en: "\(en) from \(period.firstDay.iso), which counts because it begins at 0:00 (民法第140条)")
        : Message(
          ja: "\(period.event.japanese)の翌日から\(ja)（初日は不算入、民法第140条）",
          en: "\(en) from the day after \(period.event.iso) (民法第140条)"),
      Message(
        ja: "末日は\(period.lastDay.withWeekday(in: .ja))",
        en: "the last day is \(period.lastDay.withWeekday(in: .en))"),
    ]
    if let first = due.closed.first {
      let days =
        due.closed.count == 1
        ? first.day.japanese : "\(first.day.japanese)から\(due.closed.count)日間"
      var reasons: [Message] = []
      for closed in due.closed where !reasons.contains(closed.reason) {
        reasons.append(closed.reason)
      }
      steps.append(
        Message(
          ja: "\(days)は閉庁日（\(reasons.map(\.ja).joined(separator: "、"))）のため、"
            + "次の開庁日\(due.day.withWeekday(in: .ja))まで（行政機関の休日に関する法律第2条）",
          en: "offices are closed (\(reasons.map(\.en).joined(separator: ", "))), so it moves to "
            + "\(due.day.withWeekday(in: .en)) (行政機関の休日に関する法律第2条)"))
    }
    if due.mayMove {
      steps.append(
        Message(
          ja: "\(due.day.year)年の春分の日・秋分の日はこのプログラムの表になく、この日が休日なら期限は後になります",
          en: "the equinoxes of \(due.day.year) are not in this program's table; if the day is a "
            + "holiday, the last day is later"))
    }
    return steps
  }

  /// The steps as one sentence.
  package var reason: Message {
    Message(
      ja: steps.map(\.ja).joined(separator: "。"), en: steps.map(\.en).joined(separator: "; "))
  }
}

extension CountedPeriod.Length {
  fileprivate var words: (ja: String, en: String) {
    switch self {
    case .days(let number): ("\(number)日", "\(number) days")
    case .months(let number): ("\(number)か月", "\(number) months")
    case .years(let number): ("\(number)年", "\(number) years")
    }
  }
}
