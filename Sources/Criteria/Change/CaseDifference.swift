package import Findings
package import PermitModel

/// A place where two cases say different things.
package struct CaseDifference: Sendable {
  /// The keys down to it in Japanese, such as `施設.構造.供給装置.名称`; refrigerants and years are left
  /// out.
  package var key: String
  /// The same for people, with what tells the entries of lists and maps apart.
  package var label: String
  /// What the old case says; nil when it says nothing.
  package var before: CaseLeaf?
  /// What the new case says; nil when it says nothing.
  package var after: CaseLeaf?
  /// Where it stands in the new case, or would.
  package var site: Site
  /// Where it stands in the old case, or would.
  package var oldSite: Site
  /// The refrigerants that it is about, where it is about some only.
  package var refrigerants: Set<String> = []
  /// The fiscal year that it is about.
  package var year: String?
  /// The list of which a whole entry is new or gone, when this is one of that entry's values.
  package var entryOf: String?
  /// What people call that entry.
  package var entryLabel: String?
}

/// Compares two cases value by value.
struct TreeComparison {
  private(set) var differences: [CaseDifference] = []

  /// Compares the old case with the new one.
  init(_ old: CaseTree, _ new: CaseTree) {
    compare(old, new, Place(oldSite: old.site, newSite: new.site))
  }

  /// The way down to a value.
  private struct Place {
    var key = ""
    var label = ""
    var refrigerants: Set<String> = []
    var year: String?
    /// How many maps whose keys are values stand between the last key and here.
    var levels = 0
    var entryOf: String?
    var entryLabel: String?
    var oldSite: Site
    var newSite: Site

    /// Notes that a whole entry of a list is new or gone, unless one around it is.
    mutating func begin(_ entry: CaseTree, of list: String) {
      guard entryOf == nil else { return }
      entryOf = list
      if case .record = entry { entryLabel = label }
    }

    func below(_ name: String, of key: String) -> Place {
      var place = self
      if levels < ChangeTable.mapLevels(of: key) {
        place.levels += 1
        place.label += "［\(name)］"
        if levels == 0 { place.refrigerants = [name] } else { place.year = name }
      } else {
        place.levels = 0
        place.key += (key.isEmpty ? "" : ".") + name
        place.label += (label.isEmpty ? "" : "・") + name
      }
      return place
    }
  }

  private mutating func compare(_ old: CaseTree?, _ new: CaseTree?, _ place: Place) {
    var place = place
    if let old { place.oldSite = old.site }
    if let new { place.newSite = new.site }
    switch (old, new) {
    case (nil, nil): break
    case (.leaf(let before)?, .leaf(let after)?):
      if before.canonical != after.canonical { note(before, after, place) }
    case (.leaf(let before)?, nil): note(before, nil, place)
    case (nil, .leaf(let after)?): note(nil, after, place)
    case (.list(let before, _)?, .list(let after, _)?): lists(before, after, place)
    case (.list(let before, _)?, nil): lists(before, [], place)
    case (nil, .list(let after, _)?): lists([], after, place)
    case (.record(let before, _)?, .record(let after, _)?): records(before, after, place)
    case (.record(let before, _)?, nil): records(before, [], place)
    case (nil, .record(let after, _)?): records([], after, place)
    // A list of one may stand as the thing itself.
    case (.list(let before, _)?, let new?): lists(before, [new], place)
    case (let old?, .list(let after, _)?): lists([old], after, place)
    case (let old?, let new?):
      compare(old, nil, place)
      compare(nil, new, place)
    }
  }

  private mutating func note(_ before: CaseLeaf?, _ after: CaseLeaf?, _ place: Place) {
    differences.append(
      CaseDifference(
        key: place.key, label: place.label, before: before, after: after,
        site: after?.site ?? place.newSite, oldSite: before?.site ?? place.oldSite,
        refrigerants: place.refrigerants, year: place.year, entryOf: place.entryOf,
        entryLabel: place.entryLabel))
  }

  private mutating func records(
    _ old: [(key: String, value: CaseTree)], _ new: [(key: String, value: CaseTree)],
    _ place: Place
  ) {
    let names = old.map(\.key) + new.map(\.key).filter { name in !old.contains { $0.key == name } }
    for name in names {
      compare(
        old.first { $0.key == name }?.value, new.first { $0.key == name }?.value,
        place.below(name, of: place.key))
    }
  }

  /// Entries that are alike are left out, those that resemble one another compared, the rest is new
  /// or gone as a whole.
  private mutating func lists(_ old: [CaseTree], _ new: [CaseTree], _ place: Place) {
    var gone = old.map { ($0, $0.signature) }
    var fresh: [(CaseTree, [String])] = []
    for entry in new {
      let signature = entry.signature
      if let index = gone.firstIndex(where: { $0.1 == signature }) {
        gone.remove(at: index)
      } else {
        fresh.append((entry, signature))
      }
    }
    for (entry, signature) in fresh {
      let best = gone.indices.max {
        likeness(gone[$0].1, signature) < likeness(gone[$1].1, signature)
      }
      var inner = place
      inner.label += entry.name.map { "「\($0)」" } ?? ""
      inner.refrigerants.formUnion(entry.refrigerants)
      if let best, likeness(gone[best].1, signature) * 2 >= max(gone[best].1.count, signature.count)
      {
        let (before, _) = gone.remove(at: best)
        inner.refrigerants = place.refrigerants
        compare(before, entry, inner)
      } else {
        inner.begin(entry, of: place.key)
        compare(nil, entry, inner)
      }
    }
    for (entry, _) in gone {
      var inner = place
      inner.label += entry.name.map { "「\($0)」" } ?? ""
      inner.refrigerants.formUnion(entry.refrigerants)
      inner.begin(entry, of: place.key)
      compare(entry, nil, inner)
    }
  }

  private func likeness(_ a: [String], _ b: [String]) -> Int {
    guard a.count > 1, b.count > 1 else { return 0 }
    var rest = Set(b)
    return a.count { rest.remove($0) != nil }
  }
}

extension CaseTree {
  /// All that it says, in one spelling.
  fileprivate var signature: [String] { leaves.map { $0.key + "=" + $0.leaf.canonical } }

  /// By what people call an entry of a list.
  fileprivate var name: String? {
    guard case .record(let entries, _) = self else { return nil }
    for key in ["方式", "名称", "項目", "内容"] {
      if case .leaf(let leaf)? = entries.first(where: { $0.key == key })?.value {
        return leaf.written
      }
    }
    return nil
  }

  /// The refrigerants that an entry of a list names.
  fileprivate var refrigerants: Set<String> {
    Set(
      leaves.filter { $0.key == "フロン類" || $0.key.hasSuffix(".フロン類") }.map { $0.leaf.canonical })
  }
}
