package import Findings

/// 再生証明書: what a reclaimer certifies to the recoverer who asked (法第59条第1項; 省令第64条).
package struct ReclaimCertificate: Sendable {
  package init() {}
  /// Place of the whole certificate.
  package var site = Site()
  /// 管理番号 of the paper or of its slip; the law asks for none.
  package var number = Located<String>()
  /// 写し: whether the page is a copy of one that was sent before.
  package var isCopy = false
  /// 依頼年月日, which slips ask for.
  package var requestedOn = Located<CivilDate>()
  /// 送付年月日; 交付年月日 until 2020-03-31 (item 5).
  package var sentOn = Located<CivilDate>()
  /// 引取りを求めた第一種フロン類充塡回収業者 (item 1).
  package var recoverer = CertificateParty()
  /// 再生を行った第一種フロン類再生業者 (item 4).
  package var reclaimer = CertificateParty()
  /// 引取りを終了した年月日 (item 2).
  package var intakeFinishedOn = Located<CivilDate>()
  /// 引き取ったフロン類, one entry for each container (item 3).
  package var intakes = Listed<CertifiedIntake>()
  /// 再生を行った年月日 (item 6).
  package var reclaimedOn = Located<CivilDate>()
  /// 再生を行ったフロン類 (item 7).
  package var reclaimed = Listed<CertifiedAmount>()
  /// フロン類破壊業者に引き渡すこととしたフロン類 (item 7).
  package var toDestroyer = Listed<CertifiedAmount>()
  /// 自ら破壊したフロン類 with 破壊した年月日 (item 7, in brackets).
  package var destroyed = Listed<CertifiedDestruction>()
  /// 管理者 whose フロン類 the certificate is about, where each has one (handbook p.43 (2)).
  package var managers = Listed<Located<String>>()
  /// 備考: of how much of a taking-in it certifies, where that is not all of it.
  package var remark = Located<String>()
}

/// A business named on a certificate.
package struct CertificateParty: Sendable {
  package init() {}
  package var site = Site()
  /// 氏名又は名称.
  package var name = Located<String>()
  /// 住所.
  package var address = Located<String>()
  /// 登録番号 of a recoverer, 許可番号 of a reclaimer.
  package var number = Located<String>()
  /// 担当責任者の部署, which slips ask for.
  package var department = Located<String>()
  /// 担当責任者の氏名, which slips ask for.
  package var person = Located<String>()
  /// 電話番号, which slips ask for.
  package var phone = Located<String>()
}

/// フロン類 taken in with one container.
package struct CertifiedIntake: Sendable {
  package init() {}
  package var site = Site()
  /// 種類.
  package var refrigerant = Located<RefrigerantKind>()
  /// 量.
  package var mass = Located<Mass>()
  /// 容器の識別番号.
  package var container = Located<String>()
}

/// An amount of one kind.
package struct CertifiedAmount: Sendable {
  package init() {}
  package var site = Site()
  /// 種類.
  package var refrigerant = Located<RefrigerantKind>()
  /// 量.
  package var mass = Located<Mass>()
}

/// フロン類 that the reclaimer destroyed as a destroyer.
package struct CertifiedDestruction: Sendable {
  package init() {}
  package var site = Site()
  /// 種類.
  package var refrigerant = Located<RefrigerantKind>()
  /// 量.
  package var mass = Located<Mass>()
  /// 破壊した年月日.
  package var date = Located<CivilDate>()
}
