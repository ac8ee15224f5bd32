package import Findings

/// A row of the records as it was typed, or as it stands in a ledger: every value with its place.
package struct RecordRow: Sendable {
  package init() {}
  /// Where the row stands.
  package var site = Site()
  /// Number in the ledger; nil for a row that is not recorded yet.
  package var number: Int?
  /// 区分.
  package var kind = Located<RecordKind>()
  /// 引取りの区分.
  package var source = Located<IntakeSource>()
  /// 年月日.
  package var day = Located<CivilDate>()
  /// 種類.
  package var refrigerant = Located<RefrigerantKind>()
  /// 量; below zero only for 棚卸差.
  package var mass = Located<Mass>()
  /// What 様式第7 does not ask for of it.
  package var outside = Located<Mass>()
  /// 相手方: who asked for the intake, or the destroyer.
  package var party = Located<String>()
  /// 登録番号 or 許可番号 of the party.
  package var registration = Located<String>()
  /// 住所 of the party.
  package var address = Located<String>()
  /// What the ledger knows the party to be; nil for one that it does not know.
  package var role: LedgerParty.Role?
  /// 管理者等 whom the row concerns.
  package var concerned = Located<String>()
  /// 容器の識別番号.
  package var container = Located<String>()
  /// 内容積.
  package var volume = Located<Volume>()
  /// 風袋.
  package var tare = Located<Mass>()
  /// 受託.
  package var isEntrusted = Located<Bool>()
  /// 伝票番号.
  package var slip = Located<String>()
  /// ロット.
  package var lot = Located<String>()
  /// What the destroyer confirms to have received.
  package var confirmed = Located<Mass>()
  /// 保管量 that a book states after the row, to be compared.
  package var statedStock = Located<Mass>()
  /// 備考.
  package var note = Located<String>()
  /// When it was recorded; nil for a row that is not recorded yet.
  package var recordedOn: CivilDate?
  /// Whether it came by an import, long after the event by its nature.
  package var isImported = false
}

/// The records as criteria see them: rows to be judged, with what the ledger says around them.
package struct LedgerRecords: Sendable {
  package init() {}
  /// Where the ledger itself is named.
  package var site = Site()
  /// The place of business and its permit.
  package var settings = LedgerSettings(place: "")
  /// Today.
  package var today = CivilDate(daysSince1970: 0)
  /// The rows to be judged.
  package var rows: [RecordRow] = []
  /// The stock of the kinds concerned, day by day, with the rows to be judged.
  package var stocks: [KindStock] = []
  /// Rows that were taken out: day up to which, and the first day on which they may have gone.
  package var removals: [Removal] = []
  /// Whether what is asked of the place of business itself is judged, beside the rows.
  package var judgesPlace = true

  /// One kind, day by day.
  package struct KindStock: Sendable {
    /// The kind.
    package var refrigerant: RefrigerantNumber
    /// The days on which something happened, in order.
    package var days: [DayStock]
    /// What was taken in before those days that 様式第7 does not ask for, in grams.
    package var outsideBefore: Int
    /// Where remarks on it point.
    package var site: Site
    /// Where remarks on a day point, for days whose rows are not judged along with it.
    package var sites: [CivilDate: Site] = [:]

    /// Makes the stock of a kind.
    package init(
      _ refrigerant: RefrigerantNumber, days: [DayStock], outsideBefore: Int = 0, site: Site
    ) {
      self.refrigerant = refrigerant
      self.days = days
      self.outsideBefore = outsideBefore
      self.site = site
    }
  }

  /// Rows that were taken out of the ledger.
  package struct Removal: Sendable {
    /// The youngest of them was recorded before this day.
    package var recordedBefore: CivilDate
    /// The day on which they were taken out.
    package var day: CivilDate

    /// Makes a removal.
    package init(recordedBefore: CivilDate, day: CivilDate) {
      self.recordedBefore = recordedBefore
      self.day = day
    }
  }
}
