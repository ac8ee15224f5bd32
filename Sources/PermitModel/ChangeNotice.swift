package import Findings

/// 変更届出: what a reclaimer tells the ministers after a change (法第53条第3項; 様式第6).
package struct ChangeNotice: CaseSubject {
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
  /// 部数.
  package var copies = Located<Int>()
  /// 届出者, as after the change.
  package var notifier = Applicant()
  /// 許可.
  package var permit = ExistingPermit()
  /// 事業所 that the notice is about, as after the change.
  package var place = PlaceOfBusiness()
  /// 複数の事業所: whether the reclaimer has other sites with permits (handbook p.48).
  package var hasOtherPlaces = Located<Bool>()
  /// 変更.
  package var changes = Listed<NotifiedChange>()
  /// 変更日.
  package var changedOn = Located<CivilDate>()
  /// 変更理由.
  package var reason = Located<String>()
  /// 事前相談日.
  package var consultedOn = Located<CivilDate>()
  /// 関係書類.
  package var attachments = Listed<Attachment>()
  /// Every text of the file as typed.
  package var texts: [Located<String>] = []

  package var paperDate: Located<CivilDate> { date }

  package var namedFiles: [NamedFile] {
    ([notifier.registry, notifier.residentRecord].map { NamedFile($0.file, pages: $0.pages) }
      + attachments.items.map { NamedFile($0.file, pages: $0.pages) })
      .filter { $0.file.isWritten }
  }
}

/// A line of 変更の内容.
package struct NotifiedChange: Sendable {
  package init() {}
  package var site = Site()
  /// 事項.
  package var item = Located<ChangedItem>()
  /// 新.
  package var after = Located<String>()
  /// 旧.
  package var before = Located<String>()
  /// 変更日 of this line alone.
  package var changedOn = Located<CivilDate>()
  /// 新たな施設の設置: whether a facility was set up in place of those given up.
  package var newFacility = Located<Bool>()
}

/// 事項: what may change about a permit (法第50条第2項, 省令第60条).
package enum ChangedItem: String, Sendable, CaseIterable {
  case name = "氏名又は名称"
  case address = "住所"
  case representative = "代表者の氏名"
  case placeName = "事業所の名称"
  case placeAddress = "事業所の所在地"
  case kinds = "フロン類の種類"
  case intake = "引取りに係る計画"
  case facilityCount = "施設の数"
  case facilityType = "施設の種類"
  case structure = "施設の構造"
  case capacity = "再生の能力"
  case management = "使用及び管理の方法"
  case uses = "用途"
  case officers = "役員"
}
