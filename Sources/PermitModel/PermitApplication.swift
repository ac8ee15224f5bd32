package import Findings

/// One case: everything that an application for the permit of a reclaimer tells the ministers.
///
/// Source: フロン排出抑制法第50条第2項, 同施行規則第55条.
package struct PermitApplication: Sendable {
  package init() {}
  /// Place of the whole case.
  package var site = Site()
  /// 手続.
  package var procedure = Located<Procedure>()
  /// 申請日.
  package var applicationDate = Located<CivilDate>()
  /// 提出予定日.
  package var submissionDate = Located<CivilDate>()
  /// 提出先.
  package var office = Located<FilingOffice>()
  /// 部数.
  package var copies = Located<Int>()
  /// 申請者.
  package var applicant = Applicant()
  /// 許可: only for changes and renewals.
  package var permit = ExistingPermit()
  /// 変更: only for a change permit.
  package var plannedChange = PlannedChange()
  /// 登録免許税.
  package var tax = RegistrationTax()
  /// 事業所.
  package var place = PlaceOfBusiness()
  /// 事業開始日.
  package var businessStart = Located<CivilDate>()
  /// フロン類の種類.
  package var refrigerants = Listed<Located<RefrigerantKind>>()
  /// 用途.
  package var uses = Listed<Located<ProductUse>>()
  /// フロン類の由来: from which products it is taken.
  package var origins = Listed<Located<RefrigerantOrigin>>()
  /// 施設.
  package var facilities = Listed<Facility>()
  /// 再生の能力: 別紙Y.
  package var capacity = Listed<CapacityTable>()
  /// 引取計画: the attachment of 省令第55条第1項第5号.
  package var intakePlan = Listed<IntakeTable>()
  /// 保管: 別紙Z 2.
  package var storage = Storage()
  /// 保守点検: 別紙Z 3 and 別表1.
  package var maintenance = Maintenance()
  /// 定常的な確認: 別紙Z 4.
  package var monitoring = Monitoring()
  /// 異常事態: 別紙Z 5 and 別表2.
  package var anomalies = Anomalies()
  /// 純度等の確認: 別紙Z 6.
  package var qualityChecks = Listed<QualityCheck>()
  /// 譲渡先への通知: 別紙Z 7.
  package var buyerNotice = BuyerNotice()
  /// 管理責任者: 別紙Z 8.
  package var responsiblePerson = ResponsiblePerson()
  /// 試験再生: the document of 省令第55条第1項第3号.
  package var suitability = Suitability()
  /// 図面.
  package var drawings = Listed<Drawing>()
  /// 添付.
  package var attachments = Listed<Attachment>()
  /// 書面: what an already existing paper says, copied down to be checked.
  package var paper = ExistingPaper()
  /// 判断: answers to questions of the check.
  package var judgements = Listed<CaseJudgement>()
  /// Every text of the file as typed, in its order, without keys and without 判断, which is not
  /// part of the application.
  package var texts: [Located<String>] = []
}

/// 申請者 (法第50条第2項第1号).
package struct Applicant: Sendable {
  package init() {}
  package var site = Site()
  /// 区分.
  package var kind = Located<ApplicantKind>()
  /// 名称 of a corporation.
  package var name = Located<String>()
  /// 代表者.役職.
  package var representativeTitle = Located<String>()
  /// 代表者.氏名.
  package var representativeName = Located<String>()
  /// 氏名 of an individual.
  package var personName = Located<String>()
  /// 郵便番号, normalised to `NNN-NNNN` where it can be.
  package var postalCode = Located<String>()
  /// 住所.
  package var address = Located<String>()
  /// 電話番号.
  package var phone = Located<String>()
  /// 役員: names.
  package var officers = Listed<Located<String>>()
  /// 誓約.
  package var oath = Oath()
  /// 登記事項証明書 of a corporation.
  package var registry = IdentityPaper()
  /// 住民票 of an individual.
  package var residentRecord = IdentityPaper()
}

/// 誓約: the statement of 省令第55条第1項第7号.
package struct Oath: Sendable {
  package init() {}
  package var site = Site()
  /// 欠格要件に該当しない.
  package var notDisqualified = Located<Bool>()
  /// 確認した事由: the grounds that were checked for every person whom the oath covers.
  package var grounds = Listed<Located<DisqualificationGround>>()
  /// 誓約日.
  package var date = Located<CivilDate>()
}

/// A paper of an authority that shows who the applicant is (省令第55条第1項第1号).
package struct IdentityPaper: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 名称 of the corporation, or 氏名 of the individual, as on the paper.
  package var name = Located<String>()
  /// 住所 as on the paper.
  package var address = Located<String>()
  /// 代表者 as on the paper (name only); corporations.
  package var representative = Located<String>()
  /// 役員 as on the paper; corporations.
  package var officers = Listed<Located<String>>()
  /// 発行日.
  package var issued = Located<CivilDate>()
  /// ファイル.
  package var file = Located<String>()
  /// ページ数.
  package var pages = Located<Int>()
}

/// 許可: the permit that is to be changed or renewed.
package struct ExistingPermit: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 許可番号.
  package var number = Located<String>()
  /// 許可年月日.
  package var date = Located<CivilDate>()
  /// 有効期限.
  package var expiry = Located<CivilDate>()
  /// 取消日.
  package var revokedOn = Located<CivilDate>()
  /// 提出済み報告: the years whose yearly reports were filed.
  package var filedReports = Listed<Located<FiscalYear>>()
  /// 名簿: what the public register says (法第56条).
  package var register = RegisterEntry()
}

/// 名簿: the entry of a reclaimer in the public register (法第56条; handbook p.34).
package struct RegisterEntry: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 許可番号.
  package var number = Located<String>()
  /// 許可年月日.
  package var date = Located<CivilDate>()
  /// 有効期間満了日.
  package var expiry = Located<CivilDate>()
  /// 名称.
  package var name = Located<String>()
  /// 住所.
  package var address = Located<String>()
  /// 代表者.
  package var representative = Located<String>()
  /// 事業所の名称.
  package var placeName = Located<String>()
  /// 事業所の所在地.
  package var placeAddress = Located<String>()
  /// フロン類の種類.
  package var refrigerants = Listed<Located<RefrigerantKind>>()
}

/// 変更: when and why what the permit covers is to change (法第53条第1項).
package struct PlannedChange: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 変更日.
  package var date = Located<CivilDate>()
  /// 変更理由.
  package var reason = Located<String>()
  /// 事前相談日.
  package var consultedOn = Located<CivilDate>()
}

/// 登録免許税 (登録免許税法別表第一第119号(一)).
package struct RegistrationTax: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 金額.
  package var amount = Located<Yen>()
  /// 納付日.
  package var paid = Located<CivilDate>()
  /// 領収書: file.
  package var receipt = Located<String>()
}

/// 事業所 (法第50条第2項第2号).
package struct PlaceOfBusiness: Sendable {
  package init() {}
  package var site = Site()
  /// 名称.
  package var name = Located<String>()
  /// 郵便番号.
  package var postalCode = Located<String>()
  /// 所在地.
  package var address = Located<String>()
  /// 電話番号.
  package var phone = Located<String>()
}
