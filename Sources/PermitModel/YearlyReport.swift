package import Findings

/// フロン類再生量等に関する報告書: what a reclaimer reports for one fiscal year and one permit.
///
/// Source: フロン排出抑制法第60条第3項, 同施行規則第62条, 第69条; 様式第7.
package struct YearlyReport: Sendable {
  package init() {}
  /// Place of the whole case.
  package var site = Site()
  /// 年度 that is reported.
  package var year = Located<FiscalYear>()
  /// 報告日.
  package var date = Located<CivilDate>()
  /// 部数.
  package var copies = Located<Int>()
  /// 報告者: the reclaimer.
  package var reporter = Applicant()
  /// 許可.
  package var permit = ExistingPermit()
  /// 事業所の名称.
  package var place = Located<String>()
  /// 複数の事業所: whether the reclaimer has permits for other sites, too.
  package var severalPlaces = Located<Bool>()
  /// 許可された種類 in the year.
  package var permittedKinds = Listed<Located<RefrigerantKind>>()
  /// 実績: はい or いいえ; a report without activity is still a report.
  package var hasActivity = Located<Bool>()
  /// 再生量等: one column for each refrigerant number.
  package var columns = Listed<ReportColumn>()
  /// 前年度末の保管量 as in the report of the year before.
  package var previous = Listed<PreviousClosing>()
  /// 計画: what 別紙Y said for the year.
  package var plan = Listed<PlannedAmounts>()
  /// 記録簿の計: the ledger's sums of the year, to be compared with the columns.
  package var ledger = Listed<ReportColumn>()
  /// 対象外の量: what the report leaves out.
  package var exclusion = ReportExclusion()
  /// 廃業等: why the report covers a part of the year only.
  package var ending = ReportEnding()
  /// 書面: what an already existing paper says.
  package var paper = ReportPaper()
  /// Every text of the file as typed, in its order, keys excluded.
  package var texts: [Located<String>] = []
}

/// A column of 様式第7: the seven rows of one kind.
package struct ReportColumn: Sendable {
  package init() {}
  package var site = Site()
  /// The key of the entry.
  package var refrigerant = Located<RefrigerantKind>()
  /// ① 第一種フロン類充塡回収業者から引き取った量.
  package var fromRecoverers = Located<Mass>()
  /// ② 第49条第1号に規定する者から引き取った量.
  package var fromApproved = Located<Mass>()
  /// ③ 引き取った量の合計.
  package var takenIn = Located<Mass>()
  /// ④ 年度当初に保管していた量.
  package var opening = Located<Mass>()
  /// ⑤ 再生をした量.
  package var reclaimed = Located<Mass>()
  /// ⑥ フロン類破壊業者に引き渡した量.
  package var handedOver = Located<Mass>()
  /// ⑦ 年度末に保管していた量.
  package var closing = Located<Mass>()
  /// うち受託した量: the part of ③ that was taken in on trust.
  package var entrusted = Located<Mass>()
  /// 差異理由: why the rows do not balance.
  package var reason = Located<String>()

  /// The seven rows in the order of the form.
  package subscript(row: ReportRow) -> Located<Mass> {
    get { self[keyPath: row.slot] }
    set { self[keyPath: row.slot] = newValue }
  }
}

/// A row of 様式第7.
package enum ReportRow: Int, Sendable, CaseIterable {
  case fromRecoverers = 1
  case fromApproved, takenIn, opening, reclaimed, handedOver, closing

  /// Its mark on the form: ① to ⑦.
  package var mark: String { ["①", "②", "③", "④", "⑤", "⑥", "⑦"][rawValue - 1] }

  /// Its words on the form.
  package var label: String {
    switch self {
    case .fromRecoverers: "第一種フロン類充塡回収業者から引き取った量"
    case .fromApproved: "第49条第1号に規定する者から引き取った量"
    case .takenIn: "引き取った量の合計"
    case .opening: "年度当初に保管していた量"
    case .reclaimed: "再生をした量"
    case .handedOver: "フロン類破壊業者に引き渡した量"
    case .closing: "年度末に保管していた量"
    }
  }

  /// Its words in English.
  package var english: String {
    switch self {
    case .fromRecoverers: "taken in from recoverers"
    case .fromApproved: "taken in from parties of 省令第49条第1号"
    case .takenIn: "taken in altogether"
    case .opening: "held at the start of the year"
    case .reclaimed: "reclaimed"
    case .handedOver: "handed over to destroyers"
    case .closing: "held at the end of the year"
    }
  }

  fileprivate var slot: WritableKeyPath<ReportColumn, Located<Mass>> {
    switch self {
    case .fromRecoverers: \.fromRecoverers
    case .fromApproved: \.fromApproved
    case .takenIn: \.takenIn
    case .opening: \.opening
    case .reclaimed: \.reclaimed
    case .handedOver: \.handedOver
    case .closing: \.closing
    }
  }
}

/// 前年度末の保管量 of one kind.
package struct PreviousClosing: Sendable {
  package init() {}
  package var site = Site()
  /// The key of the entry.
  package var refrigerant = Located<RefrigerantKind>()
  /// 年度末に保管していた量 in the report of the year before.
  package var closing = Located<Mass>()
}

/// What 別紙Y of the permit said about one kind in the year.
package struct PlannedAmounts: Sendable {
  package init() {}
  package var site = Site()
  /// The key of the entry.
  package var refrigerant = Located<RefrigerantKind>()
  /// 年間引取計画量.
  package var intake = Located<Mass>()
  /// 年間再生処理可能量.
  package var capacity = Located<Mass>()
}

/// 対象外の量: フロン類 that is not from 第一種特定製品 or no refrigerant (handbook p.47).
package struct ReportExclusion: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 除外した: whether the columns leave it out.
  package var isLeftOut = Located<Bool>()
  /// 方法: how it was told apart.
  package var method = Located<String>()
  /// 引取時の確認: whether each taking-in was looked at for it.
  package var isCheckedAtIntake = Located<Bool>()
}

/// 廃業等 within the year (省令第62条第1項).
package struct ReportEnding: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 事由.
  package var reason = Located<ReportEndingReason>()
  /// 年月日 of the event; the columns end with it.
  package var date = Located<CivilDate>()
}

/// Why a report covers a part of a year (法第54条第1項, 省令第62条).
package enum ReportEndingReason: String, Sendable, CaseIterable {
  case death = "死亡"
  case merger = "合併"
  case bankruptcy = "破産"
  case dissolution = "解散"
  case closure = "廃止"
  case suspension = "休止"
  case revocation = "許可の取消し"
}

/// 書面: an existing report as it is printed.
package struct ReportPaper: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 題名.
  package var title = Located<String>()
  /// 本文: the sentence above the table.
  package var sentence = Located<String>()
  /// 単位 in the cells.
  package var unit = Located<String>()
}
