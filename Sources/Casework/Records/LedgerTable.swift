package import Findings
import Ledger
package import PermitModel

/// Rows of a ledger with the names that their numbers stand for, ready to be shown.
package struct LedgerTable: Sendable {
  /// One row.
  package struct Line: Sendable {
    /// As it stands in the ledger.
    package var recorded: RecordedEntry
    /// The party in the version that the row names.
    package var party: LedgerParty?
    /// Whom it concerns.
    package var concerned: LedgerParty?
    /// The container.
    package var container: LedgerContainer?
  }

  /// The rows by day, then by number.
  package var lines: [Line]

  /// The rows of a selection.
  init(_ selection: EntrySelection, _ reading: LedgerReading) throws(LedgerFailure) {
    self.init(try reading.entries(selection), try LedgerNames(reading))
  }

  init(_ entries: [RecordedEntry], _ names: LedgerNames) {
    lines = entries.map { recorded in
      Line(
        recorded: recorded, party: recorded.entry.party.flatMap { names.parties[$0] },
        concerned: recorded.entry.concerned.flatMap { names.parties[$0] },
        container: recorded.entry.container.flatMap { names.containers[$0] })
    }
  }

  /// The rows as lines of text, one each.
  package func text(in language: Language) -> String {
    lines.map { $0.text(in: language) + "\n" }.joined()
  }
}

/// The names of a ledger by the rows of their versions.
struct LedgerNames {
  let parties: [Int: LedgerParty]
  let containers: [Int: LedgerContainer]

  init(_ reading: LedgerReading) throws(LedgerFailure) {
    parties = Dictionary(
      try reading.partyVersions().map { ($0.number, $0.party) }, uniquingKeysWith: { a, _ in a })
    containers = Dictionary(
      try reading.containerVersions().map { ($0.number, $0.container) },
      uniquingKeysWith: { a, _ in a })
  }
}

extension LedgerTable.Line {
  /// The row on one line.
  ///
  /// `12  2026-04-02  R22  引取り（充塡回収業者） 40.2 kg  フロン回収株式会社  伝票 E-0042`
  package func text(in language: Language) -> String {
    let entry = recorded.entry
    let isJapanese = language == .ja
    var what = isJapanese ? entry.kind.japanese : entry.kind.rawValue
    if let source = entry.source {
      what += isJapanese ? "（\(source.japanese)）" : " (\(source.rawValue))"
    }
    if entry.isEntrusted { what += isJapanese ? "・受託" : ", entrusted" }
    var parts = [
      "\(recorded.number)", entry.day.iso, entry.refrigerant.text, what,
      entry.mass.kilograms(decimals: 1) + " kg",
    ]
    if let party { parts.append(SourceText.printable(party.name)) }
    func labelled(_ ja: String, _ en: String, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      parts.append((isJapanese ? ja : en) + " " + SourceText.printable(text))
    }
    labelled("容器", "container", container?.mark)
    labelled("伝票", "slip", entry.slip)
    labelled("管理者", "for", concerned?.name)
    labelled("ロット", "lot", entry.lot)
    labelled("備考", "note", entry.note)
    if let correction = recorded.correction {
      let verb =
        correction.isWithdrawal
        ? (isJapanese ? "取消" : "withdrawn") : (isJapanese ? "訂正" : "corrected")
      parts.append("[\(correction.number)→ \(verb): \(SourceText.printable(correction.reason))]")
    }
    if let by = recorded.correctedBy { parts.append("[→ \(by)]") }
    return parts.joined(separator: "  ")
  }

  /// The row as criteria see it.
  func row(in file: String) -> RecordRow {
    RecordRow(
      recorded, in: file, party: party, concerned: concerned, container: container)
  }
}

extension LedgerDesk {
  /// The rows of a selection; names in it are looked up first.
  package func rows(_ query: LedgerQuery) throws(LedgerTrouble) -> LedgerTable {
    try reading { (reading) throws(LedgerFailure) in
      let found = try query.selection(in: reading)
      guard let selection = found else { return LedgerTable([], try LedgerNames(reading)) }
      return try LedgerTable(selection, reading)
    }
  }

  /// One row with all that came before and after it in corrections; nil when there is none.
  package func row(_ number: Int) throws(LedgerTrouble) -> LedgerTable? {
    try reading { (reading) throws(LedgerFailure) in
      guard var first = try reading.entry(number) else { return nil }
      var entries = [first]
      while let earlier = first.correction?.number, let entry = try reading.entry(earlier) {
        entries.insert(entry, at: 0)
        first = entry
      }
      while let later = entries.last?.correctedBy, let entry = try reading.entry(later) {
        entries.append(entry)
      }
      return LedgerTable(entries, try LedgerNames(reading))
    }
  }

  /// The stock of each kind at the end of a day; without a day now.
  package func stock(
    on day: CivilDate? = nil
  ) throws(LedgerTrouble) -> [(refrigerant: RefrigerantNumber, mass: Mass)] {
    try reading { (reading) throws(LedgerFailure) in try reading.stock(on: day) }
  }

  /// One kind, or each of them, in one 年度.
  func accounts(
    of refrigerant: RefrigerantNumber? = nil, in year: FiscalYear
  ) throws(LedgerTrouble) -> [YearTotals] {
    try reading { (reading) throws(LedgerFailure) in
      try reading.totals(of: year, until: nil).filter {
        refrigerant == nil || $0.refrigerant == refrigerant
      }
    }
  }
}

/// Which rows are asked for, by the words that people use.
package struct LedgerQuery: Sendable {
  /// What can be told without the ledger.
  package var selection = EntrySelection()
  /// Name or alias of a party.
  package var party: String?
  /// Number of a container.
  package var container: String?

  /// Makes a query for every row that holds now.
  package init() {}

  /// The selection with its names looked up; nil when the ledger does not know one of them.
  func selection(in reading: LedgerReading) throws(LedgerFailure) -> EntrySelection? {
    var selection = selection
    if let party {
      guard
        case .one(let found) = PartyBook(try reading.parties())
          .party(named: party, registration: nil)
      else { return nil }
      selection.party = found.identity
    }
    if let container {
      guard let found = try reading.containers(mark: container).first else { return nil }
      selection.container = found.identity
    }
    return selection
  }
}
