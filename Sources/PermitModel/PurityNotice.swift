package import Findings

/// What the buyer of reclaimed フロン類 is told before it is handed over (法第51条第1号;
/// 省令第58条第5号): how purity and impurities were checked, and the results.
package struct PurityNotice: Sendable {
  package init() {}
  /// Place of the whole case.
  package var site = Site()
  /// 通知番号.
  package var number = Located<String>()
  /// 通知日.
  package var date = Located<CivilDate>()
  /// 譲渡予定日.
  package var transferOn = Located<CivilDate>()
  /// 譲渡先.
  package var buyer = CertificateParty()
  /// 再生業者.
  package var reclaimer = CertificateParty()
  /// 製品: what is handed over.
  package var goods = Listed<NoticedGoods>()
  /// 確認: one entry for purity and each of the four impurities.
  package var checks = Listed<NoticedCheck>()
  /// 分析日.
  package var analysedOn = Located<CivilDate>()
  /// 備考.
  package var note = Located<String>()
  /// Every text of the file as typed, in its order, keys excluded.
  package var texts: [Located<String>] = []
}

/// Reclaimed フロン類 in one container or lot.
package struct NoticedGoods: Sendable {
  package init() {}
  package var site = Site()
  /// 種類.
  package var refrigerant = Located<RefrigerantKind>()
  /// 量.
  package var mass = Located<Mass>()
  /// ロット番号.
  package var lot = Located<String>()
  /// 容器の識別番号.
  package var container = Located<String>()
}

/// How one quantity was checked, and what came out.
package struct NoticedCheck: Sendable {
  package init() {}
  package var site = Site()
  /// 項目.
  package var item = Located<AnalysisItem>()
  /// 方法.
  package var method = Located<String>()
  /// 分析した者: own or entrusted.
  package var party = Located<AnalysisParty>()
  /// 委託先.
  package var contractor = Located<String>()
  /// 結果.
  package var result = Located<Concentration>()
}
