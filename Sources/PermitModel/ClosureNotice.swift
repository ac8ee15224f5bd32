package import Findings

/// 廃業等届出: that a reclaimer has come to an end, or rests or resumes the business (法第54条第1項).
///
/// No form is prescribed for it.
package struct ClosureNotice: CaseSubject {
  package init() {}
  package var site = Site()
  /// 手続.
  package var procedure = Located<CaseKind>()
  /// 届出日.
  package var date = Located<CivilDate>()
  /// 提出予定日.
  package var submissionDate = Located<CivilDate>()
  /// 提出先.
  package var office = Located<FilingOffice>()
  /// 届出者.
  package var filer = ClosureFiler()
  /// 再生業者 whose permit it is about.
  package var reclaimer = Applicant()
  /// 許可.
  package var permit = ExistingPermit()
  /// 事業所.
  package var place = PlaceOfBusiness()
  /// 事由.
  package var reason = Located<ClosureReason>()
  /// 発生日: the day on which it happened.
  package var happenedOn = Located<CivilDate>()
  /// 休止の期間 in words.
  package var restPeriod = Located<String>()
  /// 承継者: who takes the business over.
  package var successor = Located<String>()
  /// 説明: what else is to be said.
  package var remark = Located<String>()
  /// 実施状況の報告 of that fiscal year (省令第62条第1項).
  package var report = ClosingReport()
  /// 関係書類.
  package var attachments = Listed<Attachment>()
  /// Every text of the file as typed.
  package var texts: [Located<String>] = []

  package var paperDate: Located<CivilDate> { date }

  package var namedFiles: [NamedFile] {
    ([NamedFile(report.file, pages: report.pages)]
      + attachments.items.map { NamedFile($0.file, pages: $0.pages) })
      .filter { $0.file.isWritten }
  }
}

/// 届出者 of a 廃業等届出.
package struct ClosureFiler: Sendable {
  package init() {}
  package var site = Site()
  /// 資格.
  package var capacity = Located<FilerCapacity>()
  /// 氏名.
  package var name = Located<String>()
  /// 郵便番号.
  package var postalCode = Located<String>()
  /// 住所.
  package var address = Located<String>()
  /// 電話番号.
  package var phone = Located<String>()
}

/// 実施状況の報告 that goes with a 廃業等届出.
package struct ClosingReport: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 年度.
  package var year = Located<FiscalYear>()
  /// ファイル: 様式第7.
  package var file = Located<String>()
  /// ページ数.
  package var pages = Located<Int>()
  /// 提出日, when it was filed before.
  package var filedOn = Located<CivilDate>()
}

/// 事由: the cases of 法第54条第1項.
package enum ClosureReason: String, Sendable, CaseIterable {
  case death = "死亡"
  case merger = "合併による消滅"
  case bankruptcy = "破産手続開始の決定による解散"
  case dissolution = "その他の理由による解散"
  case ending = "業務の廃止"
  case resting = "業務の休止"
  case resuming = "業務の再開"
}

/// 資格: who gives notice (法第54条第1項各号).
package enum FilerCapacity: String, Sendable, CaseIterable {
  case heir = "相続人"
  case formerOfficer = "法人を代表する役員であった者"
  case bankruptcyTrustee = "破産管財人"
  case liquidator = "清算人"
  case individual = "個人"
  case officer = "法人を代表する役員"
}

extension ClosureReason {
  /// The number of 法第54条第1項 that names it.
  package var clause: Int {
    switch self {
    case .death: 1
    case .merger: 2
    case .bankruptcy: 3
    case .dissolution: 4
    case .ending: 5
    case .resting, .resuming: 6
    }
  }

  /// Whether the permit ends with it (法第54条第2項).
  package var endsPermit: Bool { clause <= 5 }
}
