package import Findings

/// A number that a provision fixes, with the days on which it holds.
package struct StatutoryValue: Sendable {
  /// What it counts, in Japanese.
  package let name: String
  /// The number in its unit.
  package let value: Int
  /// Unit, such as 通 or 円.
  package let unit: String
  /// Where it is fixed.
  package let provision: String
  /// The days on which it holds.
  package let validity: Validity
}

/// The numbers and dates of the law and the handbook on which rules decide.
package enum StatutoryValues {
  /// 改正フロン法の施行: the first day of permits for reclaimers.
  package static let regimeStart = "2015-04-01"
  /// The days on which the forms had a place for a seal (handbook p.48).
  static let sealNeeded = Validity(until: "2020-12-27")
  /// The days since the forms have none (令和2年経済産業省・環境省令第5号).
  static let sealAbolished = Validity(from: "2020-12-28")

  /// The days on which the oath named 法第51条第2号 as a whole, with 成年被後見人 among its grounds.
  static let oathByItems = Validity(until: "2019-09-13")
  /// The days since it names イ to ヘ, with 心身の故障 in their place (令和元年法律第37号).
  static let oathByLetters = Validity(from: "2019-09-14")
  /// The first day on which certificates are 送付 rather than 交付 (令和元年法律第25号).
  static let certificateSent = "2020-04-01"
  /// The first day of 拘禁刑, which took the place of 懲役 (令和4年法律第68号).
  static let newImprisonment = "2025-06-01"

  /// Originals to be filed.
  package static let copies = StatutoryValue(
    name: "申請書の提出部数", value: 2, unit: "通", provision: "省令第55条第1項",
    validity: Validity(from: regimeStart))
  /// Registration and licence tax for a new permit.
  package static let registrationTax = StatutoryValue(
    name: "登録免許税", value: 90_000, unit: "円", provision: "登録免許税法別表第一第119号(一)",
    validity: Validity(from: regimeStart))
  /// Fiscal years of 別紙Y and of the intake plan.
  package static let fiscalYears = StatutoryValue(
    name: "別紙Yの年度数", value: 5, unit: "年度", provision: "手引き p.17",
    validity: Validity(from: regimeStart))
  /// First month of a fiscal year.
  package static let fiscalYearFirstMonth = StatutoryValue(
    name: "会計年度の初月", value: 4, unit: "月", provision: "財政法第11条", validity: Validity())
  /// Months within which a registry certificate or resident record must have been issued.
  package static let identityPaperMonths = StatutoryValue(
    name: "登記事項証明書・住民票の発行からの期間", value: 3, unit: "か月以内", provision: "手引き p.26",
    validity: Validity(from: regimeStart))
  /// Below this time from filing to the start of business a person is asked whether the permit can
  /// be there by then; neither law nor handbook states how long the ministries take.
  package static let permitMonths = StatutoryValue(
    name: "提出から事業開始までの期間として疑わない下限", value: 2, unit: "か月",
    provision: "審査の期間は公表されていないため、本プログラムの目安", validity: Validity())
  /// From this mass a store of liquefied gas normally needs a notification.
  package static let storageNotification = StatutoryValue(
    name: "第二種貯蔵所の届出の目安（液化ガス10 kgを1 m³とする）", value: 3_000, unit: "kg",
    provision: "高圧ガス保安法第17条の2", validity: Validity())
  /// From this mass a store of gases of the first kind normally needs a permit.
  package static let storagePermit = StatutoryValue(
    name: "第一種貯蔵所の許可の目安（第一種ガス）", value: 30_000, unit: "kg",
    provision: "高圧ガス保安法第16条、同施行令第5条", validity: Validity())
  /// Practice of a person to whom analyses are entrusted.
  package static let analystYears = StatutoryValue(
    name: "委託先の分析業務経験", value: 1, unit: "年以上", provision: "手引き p.20 解説",
    validity: Validity(from: regimeStart))
  /// Above this, tonnes for one kind and year are taken for kilograms: in fiscal 2022 all
  /// reclaimers of the country together reclaimed 1,860 t.
  package static let plausibleTonnes = StatutoryValue(
    name: "1種類1年度の数量として疑わない上限", value: 10_000, unit: "トン",
    provision: "環境省・経済産業省の集計（2022年度、全国で1,860トン）からの目安",
    validity: Validity())

  /// All of them, for the reference.
  package static let all =
    [
      copies, registrationTax, fiscalYears, fiscalYearFirstMonth, identityPaperMonths,
      analystYears, permitMonths, storageNotification, storagePermit, plausibleTonnes,
    ] + periods
}
