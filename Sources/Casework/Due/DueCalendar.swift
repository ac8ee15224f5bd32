import Criteria
import Findings
import PermitModel

/// Open entries as a calendar (RFC 5545): one all-day event each, with an identity that stays.
struct DueCalendar {
  private let entries: [DueEntry]
  private let day: CivilDate
  private let language: Language
  private let alarm: Int?

  /// Takes entries; the stamp is the day on which they were looked at, so that equal runs give equal
  /// bytes.
  init(_ entries: [DueEntry], on day: CivilDate, language: Language, alarm: Int?) {
    self.entries = entries
    self.day = day
    self.language = language
    self.alarm = alarm
  }

  /// The file, with lines of at most 75 octets that end in CR and LF.
  var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//saisei//due//\(language == .ja ? "JA" : "EN")",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
    ]
    for entry in entries { lines += event(entry) }
    lines.append("END:VCALENDAR")
    return lines.map { DueCalendar.folded($0) + "\r\n" }.joined()
  }

  private func event(_ entry: DueEntry) -> [String] {
    let deadline = entry.deadline
    let next = deadline.day.adding(days: 1) ?? deadline.day
    let title = deadline.kind.title.text(in: language)
    var details = deadline.steps.map { $0.text(in: language) }
    if let remedy = entry.remedy { details.append(remedy.text(in: language)) }
    if let remark = entry.remark { details.insert(remark.text(in: language), at: 0) }
    details.append(deadline.kind.provision)
    var lines = [
      "BEGIN:VEVENT", "UID:\(entry.uid)", "DTSTAMP:\(DueCalendar.basic(day))T000000Z",
      "DTSTART;VALUE=DATE:\(DueCalendar.basic(deadline.day))",
      "DTEND;VALUE=DATE:\(DueCalendar.basic(next))",
      "SUMMARY:" + DueCalendar.escaped("\(title)　\(entry.subject)"),
      "DESCRIPTION:" + DueCalendar.escaped(details.joined(separator: "\n")),
      "TRANSP:TRANSPARENT",
    ]
    if let alarm {
      lines += [
        "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P\(alarm)D",
        "DESCRIPTION:" + DueCalendar.escaped(title), "END:VALARM",
      ]
    }
    return lines + ["END:VEVENT"]
  }

  /// `20270701`.
  private static func basic(_ day: CivilDate) -> String { day.iso.filter { $0 != "-" } }

  /// Section 3.3.11: backslash, semicolon, comma and line ends.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      case "\n", "\r\n": result += "\\n"
      default: result.append(character)
      }
    }
    return result
  }

  /// Section 3.1: no line has more than 75 octets; a blank begins what goes on, and no character is
  /// torn apart.
  static func folded(_ line: String) -> String {
    var result = ""
    var count = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if count + size > 75 {
        result += "\r\n "
        count = 1
      }
      result.unicodeScalars.append(scalar)
      count += size
    }
    return result
  }
}
