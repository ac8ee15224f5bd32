package import Findings

/// A row of a table of certificates to be issued: which reclaiming, what the office believes about it,
/// and what slips say beyond the ledger; every value with its place.
package struct CertificateRequest: Sendable {
  package init() {}
  /// Where the row stands.
  package var site = Site()
  /// 記録番号: the ledger's row of reclaiming.
  package var row = Located<Int>()
  /// 容器の識別番号.
  package var container = Located<String>()
  /// 伝票番号.
  package var slip = Located<String>()
  /// ロット.
  package var lot = Located<String>()
  /// 種類.
  package var refrigerant = Located<RefrigerantKind>()
  /// 引取りを終了した年月日.
  package var intakeFinishedOn = Located<CivilDate>()
  /// 引き取った量, of all containers.
  package var takenIn = Located<Mass>()
  /// 再生を行った年月日.
  package var reclaimedOn = Located<CivilDate>()
  /// 再生を行った量.
  package var reclaimed = Located<Mass>()
  /// 破壊業者に引き渡すこととした量.
  package var toDestroyer = Located<Mass>()
  /// 充塡回収業者の氏名又は名称.
  package var recoverer = Located<String>()
  /// 充塡回収業者の住所.
  package var address = Located<String>()
  /// 充塡回収業者の登録番号.
  package var registration = Located<String>()
  /// 管理者 whose certificate it is, where each manager of a cylinder gets one.
  package var manager = Located<String>()
  /// 依頼年月日.
  package var requestedOn = Located<CivilDate>()
  /// 送付年月日.
  package var sentOn = Located<CivilDate>()
  /// 部署 of the recoverer.
  package var department = Located<String>()
  /// 担当責任者 of the recoverer.
  package var person = Located<String>()
  /// 電話番号 of the recoverer.
  package var phone = Located<String>()
  /// 部署 of the reclaimer.
  package var ownDepartment = Located<String>()
  /// 担当責任者 of the reclaimer.
  package var ownPerson = Located<String>()
  /// 電話番号 of the reclaimer.
  package var ownPhone = Located<String>()
  /// Whether what was not reclaimed goes to a destroyer.
  package var restGoesToDestroyer = Located<Bool>()
  /// 差異理由.
  package var shortfallReason = Located<String>()
}
