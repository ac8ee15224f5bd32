package import Findings

/// One 再生証明書 with what the ledger and the permit say beside it, as plain values.
///
/// Source: フロン排出抑制法第59条, 同施行規則第64条 to 第67条; handbook p.41 to p.44.
package struct CertificateCase: Sendable {
  package init() {}
  /// Place of the whole case.
  package var site = Site()
  /// What the paper says.
  package var certificate = ReclaimCertificate()
  /// 送付先, where it is not the recoverer who asked.
  package var addressee = Located<String>()
  /// 引取元: from what kind of party it was taken in.
  package var source = Located<HandoverParty>()
  /// 複数の管理者: how one cylinder of several managers is certified (handbook p.43 ③).
  package var option = Located<ManagerOption>()
  /// 管理者: whose フロン類 it is, with the amounts of each.
  package var managers = Listed<CertifiedManager>()
  /// コピーである旨: whether the recoverer's copies will say that they are copies.
  package var copiesAreMarked = Located<Bool>()
  /// 回付の案内: whether the recoverer was told to pass it on and keep a copy.
  package var forwardingExplained = Located<Bool>()
  /// 写しの保存期限.
  package var keptUntil = Located<CivilDate>()
  /// 差異理由: why reclaimed amount and residue fall short of the amount taken in.
  package var shortfallReason = Located<String>()
  /// 許可: what the register says about the reclaimer.
  package var permit = CertificatePermit()
  /// 記録簿: what the ledger says about the same taking-in and reclaiming.
  package var record = CertificateRecord()
  /// 送付済み: certificates that were sent before.
  package var issued = Listed<IssuedCertificate>()
  /// 書面の題名, where a paper exists already.
  package var title = Located<String>()
  /// Every text of the file as typed, in its order, keys excluded.
  package var texts: [Located<String>] = []
}

/// 引取元: the kind of party that handed it over (省令第49条; handbook p.43 ②).
package enum HandoverParty: String, Sendable, CaseIterable {
  case recoverer = "充塡回収業者"
  case approved = "省令第49条第1号の者"
  case appliancePlant = "家電リサイクルプラント"
  case other = "その他"
}

/// How one cylinder with フロン類 of several managers is certified (handbook p.43 ③).
package enum ManagerOption: String, Sendable, CaseIterable {
  case perContainer = "容器ごと"
  case perManager = "管理者ごと"
}

/// A manager and the part of a cylinder that is the manager's.
package struct CertifiedManager: Sendable {
  package init() {}
  package var site = Site()
  /// 氏名又は名称.
  package var name = Located<String>()
  /// 容器の識別番号.
  package var container = Located<String>()
  /// 量.
  package var mass = Located<Mass>()
}

/// The register's words about the reclaimer.
package struct CertificatePermit: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 許可番号.
  package var number = Located<String>()
  /// 氏名又は名称.
  package var name = Located<String>()
  /// 住所.
  package var address = Located<String>()
  /// 許可された種類.
  package var kinds = Listed<Located<RefrigerantKind>>()
}

/// The ledger's rows behind a certificate.
package struct CertificateRecord: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 充塡回収業者の名称.
  package var name = Located<String>()
  /// 充塡回収業者の住所.
  package var address = Located<String>()
  /// 充塡回収業者の登録番号.
  package var registration = Located<String>()
  /// 引取り.
  package var intakes = Listed<CertifiedIntake>()
  /// 再生をした量.
  package var reclaimed = Listed<CertifiedAmount>()
  /// 破壊業者に引き渡す量.
  package var toDestroyer = Listed<CertifiedAmount>()
  /// 再生の年月日.
  package var reclaimedOn = Located<CivilDate>()
}

/// A certificate that was sent before, as far as doubles can be seen from it.
package struct IssuedCertificate: Sendable {
  package init() {}
  package var site = Site()
  /// 番号.
  package var number = Located<String>()
  /// 容器の識別番号.
  package var containers = Listed<Located<String>>()
  /// 引取りを終了した年月日.
  package var intakeFinishedOn = Located<CivilDate>()
}
