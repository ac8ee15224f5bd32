import Criteria
import Findings
import Ledger
package import PermitInput
import PermitModel

extension LedgerDesk {
  /// Records rows: all of them or, when one of them must not enter, none.
  package func record(_ rows: ReadRecords, _ options: RecordingOptions) -> RecordingOutcome {
    record(options) { (recording) throws(LedgerFailure) in try recording.add(rows) }
  }

  /// Records what a body adds: all of it or, where something of it must not enter, nothing.
  func record(
    _ options: RecordingOptions, _ body: (inout Recording) throws(LedgerFailure) -> Void
  ) -> RecordingOutcome {
    var outcome = RecordingOutcome(report: report([]))
    do throws(LedgerFailure) {
      let ledger = try Ledger.open(path, for: .writing)
      do throws(LedgerFailure) {
        try ledger.write(by: options.by, at: now) { (writing) throws(LedgerFailure) in
          var recording = Recording(writing, self, options)
          try body(&recording)
          outcome = recording.outcome
          if outcome.failure != nil { throw Recording.stop }
          outcome.report = report(recording.findings)
          if outcome.report.verdict != .accept || options.isTrial { throw Recording.stop }
        }
        outcome.isRecorded = true
      } catch {
        if error != Recording.stop { throw error }
      }
      try ledger.close()
    } catch {
      outcome.failure = LedgerTrouble(error)
      outcome.entries = []
    }
    return outcome
  }

  /// A report about the ledger.
  func report(_ findings: [Finding], file: String? = nil) -> CheckReport {
    let hasError = findings.contains { $0.severity == .error }
    return CheckReport(
      engine: Product.engine, rulePack: Product.rulePack,
      inputs: [
        .init(
          file: file ?? path, sha256: nil, asOf: now.day.iso, verdict: hasError ? .reject : .accept)
      ], findings: findings, sources: [:])
  }
}

/// One recording under way: rows go into the open ledger, remarks into a list.
struct Recording {
  /// Thrown to take back what was added.
  static let stop = LedgerFailure.refused("taken back")

  let writing: LedgerWriting
  let desk: LedgerDesk
  let options: RecordingOptions
  var findings: [Finding] = []
  var outcome: RecordingOutcome
  private var book = PartyBook([])
  /// At most so many of the rows are kept to be shown.
  var shownRows = Int.max
  /// The row that is being corrected.
  private var corrected: Int?
  private var settings = LedgerSettings(place: "")

  init(_ writing: LedgerWriting, _ desk: LedgerDesk, _ options: RecordingOptions) {
    self.writing = writing
    self.desk = desk
    self.options = options
    outcome = RecordingOutcome(report: desk.report([]))
  }

  /// Adds rows as they were read.
  mutating func add(_ read: ReadRecords) throws(LedgerFailure) {
    try begin(read)
    var rows = read.rows
    let imported = try importRow(rows.count)
    var firstDays: [RefrigerantNumber: CivilDate] = [:]
    for index in rows.indices {
      rows[index].isImported = imported != nil
      guard let entry = try prepared(&rows[index]) else { continue }
      try compareWithTwins(entry, rows[index])
      let number = try writing.append(entry, imported: imported)
      rows[index].number = number
      firstDays[entry.refrigerant] = min(firstDays[entry.refrigerant] ?? entry.day, entry.day)
      keep(entry, number, imported: imported)
    }
    try judge(rows, firstDays, read.problems)
  }

  /// Adds a row in the place of an old one, or takes the old one back.
  mutating func correct(
    _ old: RecordedEntry, _ changes: ReadRecords?, because reason: String
  ) throws(LedgerFailure) {
    try begin(changes ?? ReadRecords())
    corrected = old.number
    let days = [old.entry.refrigerant: old.entry.day]
    guard let changes, let change = changes.rows.first else {
      let number = try writing.withdraw(old, because: reason)
      keep(
        old.entry, number,
        correction: EntryCorrection(of: old.number, reason: reason, isWithdrawal: true))
      return try judge([], days, changes?.problems ?? [])
    }
    let line = LedgerTable([old], try LedgerNames(writing.reading)).lines.first
    var row = (line?.row(in: desk.path) ?? RecordRow()).changed(by: change)
    guard let entry = try prepared(&row) else { return try judge([row], days, changes.problems) }
    let number = try writing.correct(old.number, with: entry, because: reason)
    row.number = number
    // Late is what is recorded late for the first time; a correction may be of any age.
    row.recordedOn = nil
    keep(
      entry, number,
      correction: EntryCorrection(of: old.number, reason: reason, isWithdrawal: false))
    let first = days.merging([entry.refrigerant: entry.day]) { min($0, $1) }
    try judge([row], first, changes.problems)
  }

  mutating func begin(_ read: ReadRecords) throws(LedgerFailure) {
    settings = try writing.reading.settings()
    book = PartyBook(try writing.reading.parties())
    findings = read.findings
  }

  mutating func keep(
    _ entry: LedgerEntry, _ number: Int, correction: EntryCorrection? = nil, imported: Int? = nil
  ) {
    outcome.count += 1
    guard outcome.entries.count < shownRows else { return }
    outcome.entries.append(
      RecordedEntry(
        number: number, recordedAt: desk.now, recordedBy: options.by, entry: entry,
        correction: correction, imported: imported))
  }

  /// The entry of a row with its names looked up; nil for one that must not enter, which the
  /// criteria report.
  mutating func prepared(_ row: inout RecordRow) throws(LedgerFailure) -> LedgerEntry? {
    row.recordedOn = desk.now.day
    guard var entry = row.entry else { return nil }
    try carryOver(&entry, &row)
    let (party, role) = try party(of: &row, entry)
    entry.party = party
    row.role = role
    entry.concerned = try concerned(in: row)
    entry.container = try container(in: row, entry)
    guard entry.mass.grams >= 0 || entry.kind == .adjustment else { return nil }
    if let outside = entry.outside, outside > entry.mass { return nil }
    return entry
  }

  /// Runs the criteria over the rows and the stock that they lead to.
  ///
  /// - Parameter sites: Where the last row of a kind and day stands, for rows that are not given.
  mutating func judge(
    _ rows: [RecordRow], _ firstDays: [RefrigerantNumber: CivilDate], _ problems: [LocatedProblem],
    sites: [RefrigerantNumber: [CivilDate: Site]] = [:]
  ) throws(LedgerFailure) {
    var records = records(of: rows)
    for (refrigerant, first) in firstDays.sorted(by: { $0.key < $1.key }) {
      // What happened before the first new row was judged when it was recorded.
      let (before, days) = try writing.reading.days(of: refrigerant, from: first)
      let sources: [StockMeasure] = [.opening, .recoverer, .article49, .appliance, .other]
      var stock = LedgerRecords.KindStock(
        refrigerant, days: [before.last].compactMap(\.self) + days,
        outsideBefore: sources.reduce(0) { $0 + before.sums[$1].outside },
        site: Site(file: desk.path, path: refrigerant.text))
      stock.sites = sites[refrigerant] ?? [:]
      records.stocks.append(stock)
      let now = days.last?.stock ?? before.last?.stock
      outcome.stocks.append((refrigerant, now ?? Mass(grams: 0)))
    }
    findings += remarks(on: records, problems)
    findings.sort { ($0.site.line, $0.site.column, $0.id) < ($1.site.line, $1.site.column, $1.id) }
  }

  /// The rows as criteria see them, without any stock.
  func records(of rows: [RecordRow]) -> LedgerRecords {
    var records = LedgerRecords()
    records.site = Site(file: desk.path)
    records.settings = settings
    records.today = desk.now.day
    records.rows = rows
    records.judgesPlace = false
    return records
  }

  /// What the criteria say, and what could not be read where they say nothing.
  func remarks(on records: LedgerRecords, _ problems: [LocatedProblem]) -> [Finding] {
    let remarks = Catalogue.check(records, Review(asOf: desk.now.day))
    let reported = Set(remarks.filter { $0.severity == .error }.map(\.site))
    return remarks + problems.filter { !reported.contains($0.site) }.map(\.finding)
  }

  /// 年度当初 in a book that goes on from year to year is what was carried over, not new stock.
  private mutating func carryOver(
    _ entry: inout LedgerEntry, _ row: inout RecordRow
  ) throws(LedgerFailure) {
    guard entry.kind == .opening else { return }
    var selection = EntrySelection()
    selection.refrigerant = entry.refrigerant
    guard try writing.reading.count(selection) > 0 else { return }
    entry.kind = .stocktake
    row.kind.value = .stocktake
    findings.append(
      LedgerProblem.openingAgain.finding(
        .note,
        Message(
          ja: "\(entry.refrigerant.text)の記録は始まっているため、開始時の在庫でなく棚卸として扱います",
          en: "\(entry.refrigerant.text) has records already, so this is taken as a stock-take"),
        remedy: Message(
          ja: "在庫を足すのでなければ、このままで差し支えありません。確かめてください",
          en: "Nothing needs to be done unless stock was to be added"), at: row.kind.site))
  }

  /// The version of the party of a row, recorded along with it where that is allowed.
  private mutating func party(
    of row: inout RecordRow, _ entry: LedgerEntry
  ) throws(LedgerFailure) -> (number: Int?, role: LedgerParty.Role?) {
    guard let name = row.party.value, !name.isEmpty else { return (nil, nil) }
    switch book.party(named: name, registration: row.registration.value) {
    case .one(let known):
      // A number that the ledger knows need not be written again (L-10, L-28).
      if row.registration.isBlank, !known.party.registration.isEmpty {
        row.registration.value = known.party.registration
      }
      return (try revised(known, by: row), known.party.role)
    case .several(let several):
      let numbers = several.map(\.party.registration).joined(separator: "、")
      findings.append(
        LedgerProblem.ambiguousParty.finding(
          .error,
          Message(
            ja: "「\(name)」という相手方が\(several.count)者あります（登録番号：\(numbers)）",
            en: "\(several.count) parties are named '\(name)' (numbers: \(numbers))"),
          remedy: Message(ja: "登録番号も書いてください", en: "Write the registration number, too"),
          at: row.party.site))
      return (nil, nil)
    case .none:
      let isDescribed = row.registration.value != nil || row.address.value != nil
      guard options.allowsNewParties || isDescribed else {
        let guess = book.nearest(to: name)
        findings.append(
          LedgerProblem.unknownParty.finding(
            .error,
            Message(ja: "相手方「\(name)」は記録簿にありません", en: "The ledger knows no '\(name)'"),
            remedy: guess.map {
              Message(
                ja: "「\($0)」ではありませんか。新しい相手方なら、登録番号か住所も書くか、--new-party を付けてください",
                en:
                  "Did you mean '\($0)'? For a new party add its number or address, or --new-party")
            }
              ?? Message(
                ja: "新しい相手方なら、登録番号か住所も書くか、--new-party を付けてください",
                en: "For a new party add its number or address, or --new-party"),
            at: row.party.site))
        return (nil, nil)
      }
      let party = LedgerParty(
        entry.newPartyRole, name: name, registration: row.registration.value ?? "",
        address: row.address.value ?? "")
      return (try append(party), party.role)
    }
  }

  /// A known party with what the row adds to it: a number or an address that was not known before.
  private mutating func revised(
    _ known: RecordedParty, by row: RecordRow
  ) throws(LedgerFailure) -> Int {
    var party = known.party
    if party.registration.isEmpty { party.registration = row.registration.value ?? "" }
    if party.address.isEmpty { party.address = row.address.value ?? "" }
    guard party != known.party else { return known.number }
    let number = try writing.append(party, versionOf: known.identity)
    book = PartyBook(
      book.all.map {
        $0.identity == known.identity
          ? RecordedParty(number: number, identity: known.identity, party: party) : $0
      })
    return number
  }

  private mutating func append(_ party: LedgerParty) throws(LedgerFailure) -> Int {
    let number = try writing.append(party)
    book.add(RecordedParty(number: number, identity: number, party: party))
    outcome.newParties.append(party)
    return number
  }

  private mutating func concerned(in row: RecordRow) throws(LedgerFailure) -> Int? {
    guard let name = row.concerned.value, !name.isEmpty else { return nil }
    if case .one(let known) = book.party(named: name, registration: nil) { return known.number }
    return try append(LedgerParty(.concerned, name: name))
  }

  /// The container of a row, and whether it can hold what the row says.
  private mutating func container(
    in row: RecordRow, _ entry: LedgerEntry
  ) throws(LedgerFailure) -> Int? {
    guard let mark = row.container.value, !mark.isEmpty else { return nil }
    guard let known = try writing.reading.containers(mark: mark).first else {
      return try writing.append(
        LedgerContainer(mark: mark, volume: row.volume.value, tare: row.tare.value))
    }
    if entry.kind == .intake {
      var selection = EntrySelection()
      selection.container = known.identity
      selection.until = entry.day
      selection.limit = 1
      if let last = try writing.reading.entries(selection).last, last.entry.kind == .intake,
        last.number != corrected, !last.entry.isOneComing(with: entry)
      {
        findings.append(
          LedgerProblem.containerInUse.finding(
            .warning,
            Message(
              ja: "容器「\(mark)」は\(last.entry.day.japanese)に引き取ったまま、空になった記録がありません"
                + "（\(last.number)番）",
              en: "The container '\(mark)' was taken in on \(last.entry.day.iso) (row "
                + "\(last.number)) and was not emptied since"),
            remedy: Message(
              ja: "容器番号を確かめるか、再生又は引渡しの行に容器番号を書いてください",
              en: "Check the number, or name the container where it was reclaimed or handed over"),
            at: row.container.site))
      }
    }
    var container = known.container
    if container.volume == nil { container.volume = row.volume.value }
    if container.tare == nil { container.tare = row.tare.value }
    return container == known.container
      ? known.number : try writing.append(container, versionOf: known.identity)
  }

  mutating func compareWithTwins(
    _ entry: LedgerEntry, _ row: RecordRow
  ) throws(LedgerFailure) {
    let added = outcome.entries.first?.number ?? Int.max
    // Two equal rows of one file are two events, as far as anyone can tell.
    guard
      let twin = try writing.reading.twins(of: entry).first(where: { $0.number < added })
    else { return }
    findings.append(
      LedgerProblem.twin.finding(
        options.allowsTwins ? .note : .error,
        Message(
          ja: "同じ日、種類、量、相手方の行が既にあります（\(twin.number)番、"
            + "\(twin.recordedAt.japaneseTime)に記録）",
          en: "Row \(twin.number) has the same day, kind, amount and party (recorded "
            + "\(twin.recordedAt.iso))"),
        remedy: Message(
          ja: "別の出来事なら、伝票番号を書くか、--twins を付けてください",
          en: "If it is another event, write its slip, or add --twins"), at: row.mass.site))
  }

  /// Records that a file is imported.
  func importRow(_ rows: Int) throws(LedgerFailure) -> Int? {
    guard let file = options.imported else { return nil }
    return try writing.append(importOf: file.name, sha256: file.sha256, rows: rows)
  }
}

extension LedgerEntry {
  /// Whether both rows are of one cylinder with the フロン類 of several managers (handbook p.43 ③).
  fileprivate func isOneComing(with other: LedgerEntry) -> Bool {
    day == other.day && refrigerant == other.refrigerant && party == other.party
      && concerned != other.concerned
  }

  /// What a party is that was not known before this entry.
  fileprivate var newPartyRole: LedgerParty.Role {
    switch (kind, source) {
    case (.handover, _): .destroyer
    case (.intake, .recoverer?): .recoverer
    case (.intake, .article49?): .article49
    case (.intake, .appliance?): .appliance
    default: .other
    }
  }
}
