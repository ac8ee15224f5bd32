/// What the records know of their place of business and its permit.
package struct LedgerSettings: Sendable, Hashable {
  /// 再生業者の氏名又は名称.
  package var reclaimer: String
  /// 事業所の名称.
  package var place: String
  /// 事業所の所在地, where the records are kept (法第60条第1項).
  package var address: String
  /// 許可番号.
  package var permitNumber: String
  /// First day of the permit.
  package var permittedFrom: CivilDate?
  /// Last day of the permit.
  package var permittedUntil: CivilDate?
  /// First and last day of an order to stop (法第55条); the last is nil while it is open.
  package var stoppedFrom: CivilDate?
  /// Last day of the order to stop.
  package var stoppedUntil: CivilDate?
  /// The kinds of the permit with their limits; empty when none were named.
  package var kinds: [PermittedKind]
  /// How amounts are split where reportable フロン類 mixes with other (handbook p.47).
  package var splitRule: String

  /// Makes settings.
  package init(
    reclaimer: String = "", place: String, address: String = "", permitNumber: String = "",
    permittedFrom: CivilDate? = nil, permittedUntil: CivilDate? = nil,
    stoppedFrom: CivilDate? = nil, stoppedUntil: CivilDate? = nil, kinds: [PermittedKind] = [],
    splitRule: String = ""
  ) {
    self.reclaimer = reclaimer
    self.place = place
    self.address = address
    self.permitNumber = permitNumber
    self.permittedFrom = permittedFrom
    self.permittedUntil = permittedUntil
    self.stoppedFrom = stoppedFrom
    self.stoppedUntil = stoppedUntil
    self.kinds = kinds
    self.splitRule = splitRule
  }
}

/// A kind of フロン類 that the permit names.
package struct PermittedKind: Sendable, Hashable {
  /// The kind.
  package var refrigerant: RefrigerantNumber
  /// What the plant can reclaim in a day.
  package var dailyCapacity: Mass?
  /// What the store of 別紙Z can hold.
  package var storage: Mass?

  /// Makes a permitted kind.
  package init(_ refrigerant: RefrigerantNumber, dailyCapacity: Mass? = nil, storage: Mass? = nil) {
    self.refrigerant = refrigerant
    self.dailyCapacity = dailyCapacity
    self.storage = storage
  }
}
