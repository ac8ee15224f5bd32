import Findings

/// The names and explanations of a key, as the tables of `Keys/` write them down.
struct Key {
  var japanese: String
  var english: String
  var explanation: Message
  var provision: String
  var example: String
  var need: Necessity

  /// Writes down a key: both names, what to write in both languages, source, example, need.
  init(
    _ japanese: String, _ english: String, _ ja: String, _ en: String, law: String = "",
    example: String = "", _ need: Necessity = .required
  ) {
    self.japanese = japanese
    self.english = english
    self.explanation = Message(ja: ja, en: en)
    self.provision = law
    self.example = example
    self.need = need
  }

  /// The definition of the key with what stands under it.
  func definition(
    _ kind: ValueKind, choices: [ChoiceWord] = [], below: KeyLookup = .none
  ) -> KeyDefinition {
    KeyDefinition(
      japanese: japanese, english: english, kind: kind, explanation: explanation,
      provision: provision, example: example, need: need, choices: choices, below: below)
  }
}

/// A key of a record together with the way its value enters the model.
struct Field<Record>: Sendable {
  /// What the key is.
  let definition: KeyDefinition
  /// Reads the entry, or notes its absence when there is none.
  let read: @Sendable (SourceEntry?, Site, inout Record, inout Reading) -> Void
}

/// The keys of a record with an index by their names.
struct FieldTable<Record>: Sendable {
  /// How each key in its order is read, as in `Field.read`; apart from the definitions, which
  /// reading a case needs no copies of.
  let reads: [@Sendable (SourceEntry?, Site, inout Record, inout Reading) -> Void]
  /// The index by both names.
  let lookup: KeyLookup

  init(_ fields: [Field<Record>]) {
    self.reads = fields.map(\.read)
    self.lookup = KeyLookup(fields.map(\.definition))
  }

  /// The definitions of the keys in their order.
  var definitions: [KeyDefinition] { lookup.definitions }
}

/// A property of the model that a key fills.
typealias Slot<Record, Value> = any WritableKeyPath<Record, Value> & Sendable

/// What stands under a key of a map, or as an entry of a list.
struct Body<Record>: Sendable {
  /// The keys that stand there.
  let below: KeyLookup
  /// Reads the value, or notes its absence when there is none.
  let read: @Sendable (SourceNode?, Site, inout Record, inout Reading) -> Void

  /// A record with the given keys.
  static func fields(_ fields: [Field<Record>]) -> Body {
    let table = FieldTable(fields)
    return Body(below: table.lookup) { node, site, record, reading in
      reading.record(node, at: site, table, into: &record)
    }
  }

  /// A single text.
  static func leaf<Value>(
    _ slot: Slot<Record, Located<Value>>, _ spelling: Spelling<Value>
  ) -> Body {
    Body(below: .none) { node, site, record, reading in
      record[keyPath: slot] =
        node.map { reading.leaf($0, at: site, spelling) } ?? reading.watched(Located(site: site))
    }
  }

  /// A map whose keys are values of their own, such as fiscal years.
  static func keyed<Entry: InputRecord, Value>(
    _ slot: Slot<Record, Listed<Entry>>, by label: Slot<Entry, Located<Value>>,
    _ spelling: Spelling<Value>, _ body: Body<Entry>
  ) -> Body {
    Body(below: body.below) { node, site, record, reading in
      record[keyPath: slot] = reading.keyed(node, at: site, by: label, spelling, body)
    }
  }
}

/// A part of the model that the reader makes and marks with its place.
protocol InputRecord: Sendable {
  /// Makes an empty part.
  init()
  /// Where it stands.
  var site: Site { get set }
  /// Notes that the user wrote something under the record's key.
  mutating func markWritten()
}

extension InputRecord {
  mutating func markWritten() {}
}

/// A record that knows whether the user wrote it at all.
protocol FlaggedRecord: InputRecord {
  /// Whether anything is written.
  var isWritten: Bool { get set }
}

extension FlaggedRecord {
  mutating func markWritten() { isWritten = true }
}
