import Findings

extension RecordRow {
  /// A row of a ledger as criteria see it, with the names that its numbers stand for.
  package init(
    _ recorded: RecordedEntry, in file: String, party: LedgerParty?, concerned: LedgerParty?,
    container: LedgerContainer?
  ) {
    self.init()
    let entry = recorded.entry
    number = recorded.number
    site = Site(file: file, path: "\(recorded.number)番")
    let site = site
    func place(_ key: String) -> Site {
      Site(file: site.file, path: site.path + "." + key)
    }
    func text(_ text: String?, _ key: String) -> Located<String> {
      guard let text, !text.isEmpty else { return Located(site: site) }
      return Located(text, written: text, site: place(key))
    }
    func mass(_ mass: Mass?, _ key: String) -> Located<Mass> {
      mass.map { Located($0, written: $0.kilograms + " kg", site: place(key)) }
        ?? Located(site: site)
    }
    kind = Located(entry.kind, written: entry.kind.japanese, site: place("区分"))
    source =
      entry.source.map { Located($0, written: $0.japanese, site: place("引取元")) }
      ?? Located(site: site)
    day = Located(entry.day, written: entry.day.japanese, site: place("年月日"))
    refrigerant = Located(
      RefrigerantKind(number: entry.refrigerant), written: entry.refrigerant.text,
      site: place("種類"))
    self.mass = Located(entry.mass, written: entry.written, site: place("量"))
    outside = mass(entry.outside, "対象外の量")
    self.party = text(party?.name, "相手方")
    registration = text(party?.registration, "登録番号")
    address = text(party?.address, "住所")
    role = party?.role
    self.concerned = text(concerned?.name, "管理者")
    self.container = text(container?.mark, "容器番号")
    isEntrusted = Located(entry.isEntrusted, site: place("受託"))
    slip = text(entry.slip, "伝票番号")
    lot = text(entry.lot, "ロット")
    confirmed = mass(entry.confirmed, "受領量")
    note = text(entry.note, "備考")
    // Late is what was recorded late for the first time; a correction may be of any age.
    recordedOn = recorded.correction == nil ? recorded.recordedAt.day : nil
    isImported = recorded.imported != nil
  }

  /// The row as an entry; nil while what the law asks for is missing.
  ///
  /// The numbers of party and container are filled in by whoever knows them.
  package var entry: LedgerEntry? {
    guard let kind = kind.value, let day = day.value, let refrigerant = refrigerant.value,
      let amount = mass.value, kind != .intake || source.value != nil
    else { return nil }
    // L-17 tells of a source that another kind of row has; it is no reason to lose the row.
    return LedgerEntry(
      kind, kind == .intake ? source.value : nil, on: day, refrigerant: refrigerant.number,
      mass: amount, written: mass.written, outside: outside.value,
      isEntrusted: isEntrusted.value ?? false, slip: slip.value ?? "", lot: lot.value ?? "",
      confirmed: confirmed.value, note: note.value ?? "")
  }
}
