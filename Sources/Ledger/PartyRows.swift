internal import GRDB
package import PermitModel

extension LedgerWriting {
  /// Records a party, or a new version of one, and gives the number of the row.
  ///
  /// - Parameter identity: Row of the first version; nil for a new party.
  package func append(
    _ party: LedgerParty, versionOf identity: Int? = nil
  ) throws(LedgerFailure) -> Int {
    try append(
      .party,
      [
        (identity ?? nextNumber).databaseValue, party.role.rawValue.databaseValue,
        party.name.databaseValue, party.registration.databaseValue,
        party.address.databaseValue, party.phone.databaseValue,
      ], parts: [party.aliases.map { [$0.databaseValue] }])
  }

  /// Records a container, or a new version of one, and gives the number of the row.
  ///
  /// - Parameter identity: Row of the first version; nil for a new container.
  package func append(
    _ container: LedgerContainer, versionOf identity: Int? = nil
  ) throws(LedgerFailure) -> Int {
    try append(
      .container,
      [
        (identity ?? nextNumber).databaseValue, container.mark.databaseValue,
        (container.volume?.millilitres).column, (container.tare?.grams).column,
      ])
  }
}

extension LedgerReading {
  /// The parties in their newest versions, in the order in which they were first recorded.
  package func parties() throws(LedgerFailure) -> [RecordedParty] {
    try parties(
      where:
        "number = (SELECT max(number) FROM party AS other WHERE other.identity = party.identity)"
    )
  }

  /// Every version of every party.
  package func partyVersions() throws(LedgerFailure) -> [RecordedParty] {
    try parties(where: "1")
  }

  /// A version of a party.
  package func party(_ number: Int) throws(LedgerFailure) -> RecordedParty? {
    try parties(where: "number = \(number)").first
  }

  private func parties(where condition: String) throws(LedgerFailure) -> [RecordedParty] {
    try asking {
      var aliases: [Int: [String]] = [:]
      for row in try Row.fetchAll(
        database,
        sql: "SELECT number, alias FROM party_alias WHERE number IN "
          + "(SELECT number FROM party WHERE \(condition)) ORDER BY number, position")
      {
        aliases[row["number"], default: []].append(row["alias"])
      }
      return try Row.fetchAll(
        database, sql: "SELECT * FROM party WHERE \(condition) ORDER BY identity, number"
      ).map { row in
        guard let role = LedgerParty.Role(rawValue: row["role"]) else {
          throw LedgerFailure.damaged(path, detail: "party \(row["number"] as Int)")
        }
        return RecordedParty(
          number: row["number"], identity: row["identity"],
          party: LedgerParty(
            role, name: row["name"], aliases: aliases[row["number"]] ?? [],
            registration: row["registration"], address: row["address"], phone: row["phone"]))
      }
    }
  }

  /// The containers with this number in their newest versions.
  package func containers(mark: String) throws(LedgerFailure) -> [RecordedContainer] {
    try containers(
      where: """
        mark = ? AND number =
          (SELECT max(number) FROM container AS other WHERE other.identity = container.identity)
        """, [mark])
  }

  /// Every version of every container.
  package func containerVersions() throws(LedgerFailure) -> [RecordedContainer] {
    try containers(where: "1", [])
  }

  private func containers(
    where condition: String, _ arguments: StatementArguments
  ) throws(LedgerFailure) -> [RecordedContainer] {
    try asking {
      try Row.fetchAll(
        database, sql: "SELECT * FROM container WHERE \(condition) ORDER BY identity, number",
        arguments: arguments
      ).map { row in
        RecordedContainer(
          number: row["number"], identity: row["identity"],
          container: LedgerContainer(
            mark: row["mark"],
            volume: (row["volume"] as Int?).map { Volume(millilitres: $0) },
            tare: (row["tare"] as Int?).map { Mass(grams: $0) }))
      }
    }
  }
}
