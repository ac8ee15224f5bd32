import Findings

extension StatutoryValues {
  /// Days for a notice of change.
  static let changeNoticeDays = period("変更の届出の期間", 30, "日", "法第53条第3項")
  /// Days for a notice of closure, rest or resumption.
  static let closureNoticeDays = period("廃業等の届出の期間", 30, "日", "法第54条第1項")
  /// Days from reclaiming to the sending of the certificate.
  static let certificateDays = period("再生証明書の送付の期間", 30, "日", "省令第65条第2号")
  /// Years for which copies of certificates are kept.
  static let certificateCopyYears = period("再生証明書の写しの保存", 3, "年", "省令第66条")
  /// Years for which records are kept.
  static let recordYears = period("記録の保存", 5, "年", "省令第68条第2項")
  /// Days from the end of the fiscal year to the yearly report.
  static let reportDays = period("定期報告の期間", 45, "日", "省令第69条第2項")
  /// Copies of the yearly report.
  static let reportCopies = period("定期報告の提出部数", 2, "通", "省令第69条第2項")
  /// Copies of a notice of change.
  static let noticeCopies = period("変更届出書の提出部数", 2, "通", "省令第61条第1項")
  /// Years of a permit.
  static let permitYears = period("許可の有効期間", 5, "年", "法第52条第1項")
  /// Copies of the papers of identity and the oath for several sites filed at once.
  static let sharedCopies = period("複数の事業所に共通の書類の部数", 2, "部", "手引き p.27")
  /// Years after which a sentence or a revocation no longer stands in the way.
  static let disqualifiedYears = period("欠格の期間", 2, "年", "法第51条第2号ロからニまで")
  /// Days before a revocation within which an officer counts as one.
  static let officerDays = period("取消し前の役員とする期間", 30, "日", "法第51条第2号ニ")
  /// Years of imprisonment for reclaiming, or changing, without a permit.
  static let prisonYears = period("無許可の罰則（懲役、2025年6月1日から拘禁刑）", 1, "年以下", "法第103条")
  /// The fine for the same.
  static let prisonFine = period("無許可の罰金", 500_000, "円以下", "法第103条")
  /// The fine for a missing or false notice of change.
  static let noticeFine = period("変更の届出の懈怠の罰金", 300_000, "円以下", "法第105条")
  /// The 過料 for a missing notice of closure.
  static let closureFine = period("廃業等の届出の懈怠の過料", 100_000, "円以下", "法第109条")
  /// Records made later than this many days are doubted; no provision says how long 遅滞なく is.
  static let lateRecordDays = StatutoryValue(
    name: "遅滞なく記録したことを疑わない日数", value: 30, unit: "日",
    provision: "日数を定めた規定がないため、本プログラムの目安", validity: Validity())

  /// Those of this page, for the reference.
  static let periods = [
    changeNoticeDays, closureNoticeDays, certificateDays, certificateCopyYears, recordYears,
    reportDays, reportCopies, noticeCopies, permitYears, sharedCopies, disqualifiedYears,
    officerDays, prisonYears, prisonFine, noticeFine, closureFine, lateRecordDays,
  ]

  private static func period(
    _ name: String, _ value: Int, _ unit: String, _ provision: String
  ) -> StatutoryValue {
    StatutoryValue(
      name: name, value: value, unit: unit, provision: provision,
      validity: Validity(from: regimeStart))
  }

  /// 懲役 until the reform of 2025, 拘禁刑 since (令和4年法律第68号).
  static func imprisonment(on day: String) -> String {
    day < newImprisonment ? "懲役" : "拘禁刑"
  }
}

extension StatutoryValue {
  /// The number as sentences write it: 30, 9万.
  var figure: String {
    value >= 10_000 && value % 10_000 == 0 ? "\(value / 10_000)万" : "\(value)"
  }
}
