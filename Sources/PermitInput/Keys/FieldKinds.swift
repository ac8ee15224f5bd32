import Findings
import PermitModel

extension Field {
  /// A key with a single value.
  static func leaf<Value>(
    _ slot: Slot<Record, Located<Value>>, _ key: Key, _ kind: ValueKind,
    _ spelling: Spelling<Value>, choices: [ChoiceWord] = []
  ) -> Field {
    Field(definition: key.definition(kind, choices: choices)) { entry, parent, record, reading in
      record[keyPath: slot] = reading.leaf(entry, in: parent, spelling)
    }
  }

  /// A key with free text.
  static func text(_ slot: Slot<Record, Located<String>>, _ key: Key) -> Field {
    leaf(slot, key, .text, .text)
  }

  /// A key with the name of a file.
  static func file(_ slot: Slot<Record, Located<String>>, _ key: Key) -> Field {
    leaf(slot, key, .file, .text)
  }

  /// A key with 郵便番号.
  static func postalCode(_ slot: Slot<Record, Located<String>>, _ key: Key) -> Field {
    leaf(slot, key, .postalCode, .postalCode)
  }

  /// A key with 電話番号.
  static func phone(_ slot: Slot<Record, Located<String>>, _ key: Key) -> Field {
    leaf(slot, key, .phone, .phone)
  }

  /// A key with an id or mark that the program prints.
  static func mark(_ slot: Slot<Record, Located<String>>, _ key: Key) -> Field {
    leaf(slot, key, .text, .mark)
  }

  /// A key with a day.
  static func date(_ slot: Slot<Record, Located<CivilDate>>, _ key: Key) -> Field {
    leaf(slot, key, .date, .date)
  }

  /// A key with 年度.
  static func fiscalYear(_ slot: Slot<Record, Located<FiscalYear>>, _ key: Key) -> Field {
    leaf(slot, key, .fiscalYear, .fiscalYear)
  }

  /// A key with a whole number.
  static func number(_ slot: Slot<Record, Located<Int>>, _ key: Key) -> Field {
    leaf(slot, key, .number, .wholeNumber)
  }

  /// A key with a number of things.
  static func count(_ slot: Slot<Record, Located<Count>>, _ key: Key) -> Field {
    leaf(slot, key, .count, .count)
  }

  /// A key with a mass; `unit` holds when none is written.
  static func mass(_ slot: Slot<Record, Located<Mass>>, _ key: Key, _ unit: MassUnit) -> Field {
    leaf(slot, key, .mass(unit: unit), .mass(unit))
  }

  /// A key with a mass per hour.
  static func hourlyMass(_ slot: Slot<Record, Located<Mass>>, _ key: Key) -> Field {
    leaf(slot, key, .mass(unit: .kilograms), .hourlyMass)
  }

  /// A key with a volume.
  static func volume(_ slot: Slot<Record, Located<Volume>>, _ key: Key) -> Field {
    leaf(slot, key, .volume, .volume)
  }

  /// A key with a length of time.
  static func hours(_ slot: Slot<Record, Located<Hours>>, _ key: Key) -> Field {
    leaf(slot, key, .hours, .hours)
  }

  /// A key with an amount of money.
  static func yen(_ slot: Slot<Record, Located<Yen>>, _ key: Key) -> Field {
    leaf(slot, key, .yen, .yen)
  }

  /// A key with a share of a substance.
  static func concentration(_ slot: Slot<Record, Located<Concentration>>, _ key: Key) -> Field {
    leaf(slot, key, .concentration, .concentration)
  }

  /// A key with はい or いいえ.
  static func yesNo(_ slot: Slot<Record, Located<Bool>>, _ key: Key) -> Field {
    leaf(slot, key, .yesNo, .yesNo)
  }

  /// A key with 冷媒番号.
  static func refrigerant(_ slot: Slot<Record, Located<RefrigerantKind>>, _ key: Key) -> Field {
    leaf(slot, key, .refrigerant, .refrigerant)
  }

  /// A key with one word of a list.
  static func choice<C: Choice>(_ slot: Slot<Record, Located<C>>, _ key: Key) -> Field {
    leaf(slot, key, .choice, .choice(C.self), choices: C.words)
  }
}

extension Field {
  /// A key with a list of single values.
  static func list<Value>(
    _ slot: Slot<Record, Listed<Located<Value>>>, _ key: Key, _ kind: ValueKind,
    _ spelling: Spelling<Value>, choices: [ChoiceWord] = []
  ) -> Field {
    Field(definition: key.definition(.list(kind), choices: choices)) {
      entry, parent, record, reading in
      record[keyPath: slot] = reading.list(
        entry, in: parent, spelling, areWords: !choices.isEmpty)
    }
  }

  /// A key with several texts.
  static func texts(_ slot: Slot<Record, Listed<Located<String>>>, _ key: Key) -> Field {
    list(slot, key, .text, .text)
  }

  /// A key with several words of a list.
  static func choices<C: Choice>(_ slot: Slot<Record, Listed<Located<C>>>, _ key: Key) -> Field {
    list(slot, key, .choice, .choice(C.self), choices: C.words)
  }

  /// A key with several 冷媒番号.
  static func refrigerants(
    _ slot: Slot<Record, Listed<Located<RefrigerantKind>>>, _ key: Key
  ) -> Field {
    list(slot, key, .refrigerant, .refrigerant)
  }

  /// A list of records; a single record stands for a list of one.
  static func records<Entry: InputRecord>(
    _ slot: Slot<Record, Listed<Entry>>, _ key: Key, _ fields: [Field<Entry>]
  ) -> Field {
    let body = Body.fields(fields)
    return Field(definition: key.definition(.records, below: body.below)) {
      entry, parent, record, reading in
      record[keyPath: slot] = reading.records(entry, in: parent, body, scalar: nil)
    }
  }

  /// A list of devices, each a name or a record.
  static func devices(_ slot: Slot<Record, Listed<Device>>, _ key: Key) -> Field {
    let body = Body.fields(FacilityKeys.device)
    let name = Body<Device>.leaf(\.name, .text)
    return Field(definition: key.definition(.list(.device), below: body.below)) {
      entry, parent, record, reading in
      record[keyPath: slot] = reading.records(entry, in: parent, body, scalar: name)
    }
  }

  /// A key with a record below it.
  static func record<Part: InputRecord>(
    _ slot: Slot<Record, Part>, _ key: Key, _ fields: [Field<Part>]
  ) -> Field {
    let table = FieldTable(fields)
    return Field(definition: key.definition(.record, below: table.lookup)) {
      entry, parent, record, reading in
      record[keyPath: slot] = reading.part(entry, in: parent, table)
    }
  }

  /// A key with a record below it whose values belong to the same part of the model.
  static func group(_ key: Key, _ fields: [Field]) -> Field {
    let table = FieldTable(fields)
    return Field(definition: key.definition(.record, below: table.lookup)) {
      entry, parent, record, reading in
      let site = entry.map { reading.site($0.key, under: parent) } ?? parent
      reading.record(entry?.value, at: site, table, into: &record)
    }
  }

  /// A key with a map below it whose keys are values of their own.
  static func keyed<Entry: InputRecord, Value>(
    _ slot: Slot<Record, Listed<Entry>>, _ key: Key, _ kind: ValueKind,
    by label: Slot<Entry, Located<Value>>, _ spelling: Spelling<Value>, _ body: Body<Entry>
  ) -> Field {
    Field(definition: key.definition(kind, below: body.below)) {
      entry, parent, record, reading in
      let site = entry.map { reading.site($0.key, under: parent) } ?? parent
      record[keyPath: slot] = reading.keyed(entry?.value, at: site, by: label, spelling, body)
    }
  }
}
