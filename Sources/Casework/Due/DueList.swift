internal import Criteria
package import Findings
internal import PermitInput
internal import PermitModel

/// Everything that is open on a day, the most urgent first.
package struct DueList: Sendable {
  /// The day on which it is looked at.
  let day: LawDay
  /// What is open.
  package private(set) var entries: [DueEntry]
  /// Files that could not be read, with why.
  package private(set) var unread: [Finding]

  /// Looks through case files and ledgers.
  /// - Returns: nil when no day is given and the clock tells none.
  package static func of(
    _ files: [CaseLocation], ledgers: [String] = [], on asOf: LawDay?
  ) -> DueList? {
    guard let day = asOf ?? LawDay.today() else { return nil }
    var list = DueList(day: day, entries: [], unread: [])
    var duties = ReportDuties()
    for path in ledgers {
      do throws(LedgerTrouble) {
        let open = try LedgerDues(path, on: day.date)
        list.add(open.entries)
        duties.add(open.permit)
      } catch {
        list.unread.append(
          LedgerProblem.unreadable.finding(
            .error, error.message, remedy: error.remedy, at: Site(file: path)))
      }
    }
    for location in files {
      let file = location.path
      do throws(FileProblem) {
        if let obstacle = location.obstacle { throw obstacle }
        let bytes = try FileAccess.read(file, limit: CaseReview.limit)
        let read = CaseReader.read(bytes: bytes, file: file)
        guard read.isReadable else {
          list.unread += read.findings.filter { $0.severity == .error }.prefix(1)
          continue
        }
        list.add(DueEntries.of(read.content, file: file, on: day.date))
        duties.add(read.content, file: file, on: day.date)
      } catch {
        list.unread += ExaminedCase(unreadable: file, error).findings
      }
    }
    list.add(duties.entries(on: day.date))
    return list
  }

  /// Joins entries of another source, such as the records; two of one kind, subject, reference and
  /// day are one.
  package mutating func add(_ more: [DueEntry]) {
    var known = Set(entries.map(\.uid))
    entries += more.filter { known.insert($0.uid).inserted }
    entries.sort {
      ($0.deadline.day, $0.subject, $0.deadline.kind.rawValue, $0.reference)
        < ($1.deadline.day, $1.subject, $1.deadline.kind.rawValue, $1.reference)
    }
  }

  /// Whether something has been let pass.
  package var hasOverdue: Bool { entries.contains { $0.isOverdue(on: day.date) } }

  /// One entry after the other with how its day was counted.
  package func text(in language: Language) -> String {
    let ja = language == .ja
    guard !entries.isEmpty else {
      return ja ? "\(day.date.japanese)に期限のあるものはありません\n" : "nothing is due as of \(day.date.iso)\n"
    }
    return entries.map { entry in
      let left = entry.deadline.day.number - day.date.number
      let distance =
        left < 0
        ? entry.isOnlyEnd
          ? (ja ? "\(-left)日前" : "\(-left) days ago")
          : (ja ? "\(-left)日超過" : "\(-left) days overdue")
        : left == 0 ? (ja ? "今日まで" : "today") : (ja ? "あと\(left)日" : "\(left) days left")
      let mark = entry.isOverdue(on: day.date) ? (ja ? "超過  " : "LATE  ") : "      "
      var lines = [
        mark + entry.deadline.day.withWeekday(in: language) + "  " + distance + "  "
          + entry.deadline.kind.title.text(in: language)
          + (entry.remark.map { ja ? "（\($0.ja)）" : " (\($0.en))" } ?? ""),
        "        " + entry.subject + (entry.reference.isEmpty ? "" : " \(entry.reference)")
          + "  " + entry.site.file + (entry.site.line > 0 ? ":\(entry.site.line)" : ""),
        "        = " + (ja ? "根拠：" : "source: ") + entry.deadline.kind.provision,
      ]
      lines += entry.deadline.steps.map { "        - " + $0.text(in: language) }
      if let remedy = entry.remedy { lines.append("        = " + remedy.text(in: language)) }
      return lines.map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }

  /// The same as an object (docs/json.md).
  package var json: JSONText {
    .object([
      ("version", .int(1)), ("engine", .string(Product.engine)),
      ("asOf", .string(day.date.iso)), ("overdue", .bool(hasOverdue)),
      (
        "entries",
        .array(
          entries.map { entry in
            .object([
              ("uid", .string(entry.uid)), ("kind", .string(entry.deadline.kind.rawValue)),
              ("day", .string(entry.deadline.day.iso)),
              ("overdue", .bool(entry.isOverdue(on: day.date))),
              ("title", entry.deadline.kind.title.both), ("subject", .string(entry.subject)),
              ("reference", .string(entry.reference)),
              ("provision", .string(entry.deadline.kind.provision)),
              ("counting", .array(entry.deadline.steps.map(\.both))),
              ("remark", entry.remark?.both ?? .null), ("remedy", entry.remedy?.both ?? .null),
              ("file", .string(entry.site.file)), ("line", .int(entry.site.line)),
            ])
          })
      ),
      ("unread", .array(unread.map(\.json))),
    ])
  }

  /// Writes the entries as a calendar.
  /// - Throws: `FileProblem`.
  package func writeCalendar(
    to path: String, in language: Language, alarm days: Int?
  ) throws(FileProblem) {
    let text = DueCalendar(entries, on: day.date, language: language, alarm: days).text
    try FileAccess.write(Array(text.utf8), to: path)
  }
}

extension Message {
  /// Both wordings as an object.
  fileprivate var both: JSONText { .object([("ja", .string(ja)), ("en", .string(en))]) }
}
