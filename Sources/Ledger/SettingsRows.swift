internal import GRDB
package import PermitModel

extension LedgerWriting {
  /// Records the settings, which hold from then on, and gives the number of the row.
  package func append(_ settings: LedgerSettings) throws(LedgerFailure) -> Int {
    try append(
      .settings,
      [
        settings.reclaimer.databaseValue, settings.place.databaseValue,
        settings.address.databaseValue, settings.permitNumber.databaseValue,
        (settings.permittedFrom?.iso).column, (settings.permittedUntil?.iso).column,
        (settings.stoppedFrom?.iso).column, (settings.stoppedUntil?.iso).column,
        settings.splitRule.databaseValue,
      ],
      parts: [
        settings.kinds.map {
          [
            $0.refrigerant.text.databaseValue, ($0.dailyCapacity?.grams).column,
            ($0.storage?.grams).column,
          ]
        }
      ])
  }
}

extension LedgerReading {
  /// The settings that hold now.
  package func settings() throws(LedgerFailure) -> LedgerSettings {
    try asking {
      guard
        let row = try Row.fetchOne(
          database, sql: "SELECT * FROM settings ORDER BY number DESC LIMIT 1")
      else { throw LedgerFailure.damaged(path, detail: "settings") }
      let kinds = try Row.fetchAll(
        database, sql: "SELECT * FROM settings_kind WHERE number = ? ORDER BY position",
        arguments: [row["number"] as Int])
      return LedgerSettings(
        reclaimer: row["reclaimer"], place: row["place"], address: row["address"],
        permitNumber: row["permit_number"], permittedFrom: day(row["permitted_from"]),
        permittedUntil: day(row["permitted_until"]), stoppedFrom: day(row["stopped_from"]),
        stoppedUntil: day(row["stopped_until"]),
        kinds: kinds.map {
          PermittedKind(
            RefrigerantNumber($0["refrigerant"]),
            dailyCapacity: ($0["daily_capacity"] as Int?).map { Mass(grams: $0) },
            storage: ($0["storage"] as Int?).map { Mass(grams: $0) })
        }, splitRule: row["split_rule"])
    }
  }

  private func day(_ text: String?) -> CivilDate? { text.flatMap { CivilDate(iso: $0) } }
}
