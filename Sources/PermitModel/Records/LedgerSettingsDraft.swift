package import Findings

/// The settings of a ledger as they were typed.
package struct LedgerSettingsDraft: Sendable {
  package init() {}
  /// Where they stand.
  package var site = Site()
  /// Whether anything was written.
  package var isWritten = false
  /// 再生業者の氏名又は名称.
  package var reclaimer = Located<String>()
  /// 事業所の名称.
  package var place = Located<String>()
  /// 事業所の所在地.
  package var address = Located<String>()
  /// 許可番号.
  package var permitNumber = Located<String>()
  /// 許可年月日.
  package var permittedFrom = Located<CivilDate>()
  /// 許可の有効期間の満了日.
  package var permittedUntil = Located<CivilDate>()
  /// First day of an order to stop.
  package var stoppedFrom = Located<CivilDate>()
  /// Last day of it.
  package var stoppedUntil = Located<CivilDate>()
  /// 按分の方法.
  package var splitRule = Located<String>()
  /// 許可を受けた種類.
  package var kinds = Listed<PermittedKindDraft>()

  /// The settings, as far as they could be read.
  package var settings: LedgerSettings {
    LedgerSettings(
      reclaimer: reclaimer.value ?? "", place: place.value ?? "", address: address.value ?? "",
      permitNumber: permitNumber.value ?? "", permittedFrom: permittedFrom.value,
      permittedUntil: permittedUntil.value, stoppedFrom: stoppedFrom.value,
      stoppedUntil: stoppedUntil.value,
      kinds: kinds.items.compactMap { kind in
        kind.refrigerant.value.map {
          PermittedKind(
            $0.number, dailyCapacity: kind.dailyCapacity.value, storage: kind.storage.value)
        }
      }, splitRule: splitRule.value ?? "")
  }
}

/// A kind of the permit as it was typed.
package struct PermittedKindDraft: Sendable {
  package init() {}
  /// Where it stands.
  package var site = Site()
  /// 種類.
  package var refrigerant = Located<RefrigerantKind>()
  /// 1日の再生能力.
  package var dailyCapacity = Located<Mass>()
  /// 保管可能量.
  package var storage = Located<Mass>()
}
