import Findings

extension Reading {
  /// Reads a record into a part of the model; without a node every value is absent.
  mutating func record<Record>(
    _ node: SourceNode?, at site: Site, _ table: FieldTable<Record>, into record: inout Record
  ) {
    var entries = joined(entries(of: node, at: site), under: site)
    // The entry of each key of the table.
    var found = [Int?](repeating: nil, count: table.reads.count)
    for position in entries.indices {
      guard let index = table.lookup.index(of: entries[position].name) else {
        if let (index, mended) = mended(entries[position], among: table.lookup, under: site) {
          if found[index] == nil {
            found[index] = position
            entries[position] = mended
          }
          continue
        }
        reportUnknown(entries[position].key, among: table.lookup, under: site)
        continue
      }
      if let first = found[index] {
        // The same spelling twice is found for all maps at once.
        if entries[first].name != entries[position].name {
          reportDuplicate(entries[position].key, first: entries[first].key, under: site)
        }
      } else {
        found[index] = position
      }
    }
    for index in found.indices {
      table.reads[index](found[index].map { entries[$0] }, site, &record, &self)
    }
  }

  /// Reads `{ 役職：代表取締役 }`, a key that holds its value, as what it was meant to be; the
  /// slip itself is reported.
  private mutating func mended(
    _ entry: SourceEntry, among lookup: KeyLookup, under site: Site
  ) -> (Int, SourceEntry)? {
    guard case .blank = entry.value.content,
      let slip = MarkSlip(entry.name.unicodeScalars, isKey: { lookup.index(of: $0) != nil }),
      let index = lookup.index(of: slip.key)
    else { return nil }
    var mended = entry
    mended.key.content = .scalar(slip.key)
    mended.value = SourceNode(
      content: slip.value.isEmpty ? .blank : .scalar(slip.value), line: entry.key.line,
      column: entry.key.column, length: entry.key.length)
    findings.append(slip.finding(at: self.site(mended.key, under: site)))
    return (index, mended)
  }

  /// Joins what a comma within a number has parted: `{ 金額: 90,000円 }` is two entries.
  private mutating func joined(_ entries: [SourceEntry], under site: Site) -> [SourceEntry] {
    let hasParts = entries.indices.contains { index in
      if case .blank = entries[index].value.content { index > 0 } else { false }
    }
    if !hasParts { return entries }
    var joined: [SourceEntry] = []
    for entry in entries {
      guard case .blank = entry.value.content, let last = joined.indices.last,
        case .scalar(let text) = joined[last].value.content, text.last?.isNumber == true,
        entry.name.prefix(while: \.isNumber).count == 3
      else {
        joined.append(entry)
        continue
      }
      let whole = text + "," + entry.name
      joined[last].value.content = .scalar(whole)
      let place = self.site(joined[last].value, at: self.site(joined[last].key, under: site))
      findings.removeAll { $0.id == InputProblem.misspeltMark.id && $0.site == place }
      findings.append(
        InputProblem.misspeltMark.finding(
          Message(
            ja: "「{ }」の中の「\(whole)」は、「,」の所で2つに分かれます",
            en: "within { }, '\(whole)' is parted at its comma"),
          remedy: Message(
            ja: "桁区切りの「,」を取るか、値を引用符で囲んでください",
            en: "leave the comma out of the number or put the value in quotes"),
          at: place))
    }
    return joined
  }

  /// Reads a record that is a part of its own.
  mutating func part<Part: InputRecord>(
    _ entry: SourceEntry?, in parent: Site, _ table: FieldTable<Part>
  ) -> Part {
    var part = Part()
    part.site = entry.map { site($0.key, under: parent) } ?? parent
    if let entry, !entry.value.isBlank { part.markWritten() }
    record(entry?.value, at: part.site, table, into: &part)
    return part
  }

  /// Reads a list of records; a single record is a list of one.
  mutating func records<Entry: InputRecord>(
    _ entry: SourceEntry?, in parent: Site, _ body: Body<Entry>, scalar: Body<Entry>?
  ) -> Listed<Entry> {
    guard let entry else { return watched(Listed(site: parent)) }
    let key = site(entry.key, under: parent)
    var listed = watched(Listed<Entry>(site: key))
    func read(_ node: SourceNode, _ place: Site, _ reading: inout Reading) {
      var element = Entry()
      element.site = place
      element.markWritten()
      if let scalar, case .scalar = node.content {
        // The other keys of a device that is only a name are absent at the name.
        body.read(nil, place, &element, &reading)
        scalar.read(node, place, &element, &reading)
      } else {
        body.read(node, place, &element, &reading)
      }
      listed.items.append(element)
    }
    switch scalar == nil ? entry.value.content : separated(entry.value, at: key).content {
    case .blank:
      break
    case .list(let items):
      listed.isWritten = true
      for (index, item) in items.enumerated() where item.isCollection || !item.isBlank {
        var length = max(1, item.length)
        if case .record(let entries) = item.content, let first = entries.first?.key {
          length = first.line == item.line && first.column == item.column ? first.length : 1
        }
        let place = key.below(index, line: item.line, column: item.column, length: length)
        read(item, place, &self)
      }
    case .scalar, .record:
      listed.isWritten = !entry.value.isBlank
      if listed.isWritten { read(entry.value, key, &self) }
    }
    return listed
  }

  /// Reads a map whose keys are values; without a node it is an absent list.
  mutating func keyed<Entry: InputRecord, Value>(
    _ node: SourceNode?, at site: Site, by label: Slot<Entry, Located<Value>>,
    _ spelling: Spelling<Value>, _ body: Body<Entry>
  ) -> Listed<Entry> {
    var listed = watched(Listed<Entry>(site: site))
    guard let node else { return listed }
    if case .blank = node.content { return listed }
    listed.isWritten = true
    for entry in entries(of: node, at: site) {
      let place = self.site(entry.key, under: site)
      var element = Entry()
      element.site = place
      element.markWritten()
      element[keyPath: label] = leaf(entry.key, at: place, spelling)
      body.read(entry.value, place, &element, &self)
      listed.items.append(element)
    }
    return listed
  }

  /// The entries of a record; anything else there is a finding.
  private mutating func entries(of node: SourceNode?, at site: Site) -> [SourceEntry] {
    guard let node, !node.isBlank || node.isCollection else { return [] }
    switch node.content {
    case .record(let entries):
      let arePlain = entries.indices.allSatisfy { index in
        if case .scalar = entries[index].key.content { true } else { false }
      }
      if arePlain { return entries }
      return entries.filter { entry in
        if case .scalar = entry.key.content { return true }
        report(.plainKeyExpected, at: self.site(entry.key, at: site))
        return false
      }
    case .list(let items):
      if items.isEmpty { return [] }
      // A list of one record is the record itself.
      if items.count == 1, let item = items.first, case .record = item.content {
        return self.entries(of: item, at: site)
      }
      report(.recordExpected(isList: true), at: self.site(node, at: site))
    case .blank, .scalar:
      report(.recordExpected(isList: false), at: self.site(node, at: site))
    }
    return []
  }
}
