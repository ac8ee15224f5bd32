import Findings
import Ledger
import PermitInput
import PermitModel

/// The parties of a ledger by the names under which clerks know them.
struct PartyBook {
  private var byName: [[UInt8]: [RecordedParty]] = [:]
  private var parties: [RecordedParty] = []

  init(_ parties: [RecordedParty]) {
    for party in parties { add(party) }
  }

  /// The parties in the order in which they were recorded.
  var all: [RecordedParty] { parties }

  /// Takes a party into the book.
  mutating func add(_ recorded: RecordedParty) {
    parties.append(recorded)
    for name in Set([recorded.party.name] + recorded.party.aliases) {
      byName[NameKey.of(name), default: []].append(recorded)
    }
  }

  /// What looking for a name came to.
  enum Found {
    case one(RecordedParty)
    case none
    case several([RecordedParty])
  }

  /// The party of a name or alias; the registration number tells namesakes apart.
  func party(named name: String, registration: String?) -> Found {
    let found = byName[NameKey.of(name)] ?? []
    if let registration, !registration.isEmpty {
      let key = NameKey.of(registration)
      let same = found.filter { NameKey.of($0.party.registration) == key }
      if let party = same.first { return .one(party) }
      // The same name under another number is another business.
      let open = found.filter { $0.party.registration.isEmpty }
      return open.count == 1 ? .one(open[0]) : .none
    }
    return found.count > 1 ? .several(found) : found.first.map(Found.one) ?? .none
  }

  /// The name that was most likely meant.
  func nearest(to name: String) -> String? {
    Nearest.word(to: name, in: parties.flatMap { [$0.party.name] + $0.party.aliases })
  }
}
