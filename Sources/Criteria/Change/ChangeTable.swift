package import Findings
import PermitModel

/// What a difference calls for, the lightest first.
package enum ChangeDuty: String, Sendable, CaseIterable, Comparable {
  /// 手続不要: nothing.
  case none
  /// 確認: a person has to look or to ask.
  case check
  /// 変更届出: a notice within 30 days (法第53条第3項).
  case notice
  /// 変更許可: permission in advance (法第53条第1項).
  case permit
  /// 新規許可: it is another business, whose permit nobody can take over.
  case newPermit = "new-permit"

  package static func < (a: ChangeDuty, b: ChangeDuty) -> Bool { a.rank < b.rank }

  private var rank: Int { ChangeDuty.allCases.firstIndex(of: self) ?? 0 }

  /// The word for people.
  package func word(in language: Language) -> String {
    switch (self, language) {
    case (.none, .ja): "手続不要"
    case (.check, .ja): "要確認"
    case (.notice, .ja): "変更届出"
    case (.permit, .ja): "変更許可"
    case (.newPermit, .ja): "新規許可と廃業の届出"
    case (.none, .en): "nothing to do"
    case (.check, .en): "to be checked"
    case (.notice, .en): "notice of change"
    case (.permit, .en): "change permit"
    case (.newPermit, .en): "new permit and notice of closure"
    }
  }
}

/// How the differences below a key are judged.
enum ChangeTreatment: Equatable {
  /// A matter of 法第50条第2項第1号 or 第2号: a notice.
  case notified(ChangedItem)
  /// A matter of 法第50条第2項第3号 to 第5号 without a minor class: permission.
  case permitted(ChangedItem, criterion: String)
  /// フロン類の種類: more needs permission, fewer a notice.
  case kinds
  /// 施設.数: more needs permission, fewer a notice.
  case facilityCount
  /// 処理可能量.
  case capacity
  /// 引取計画量: less needs a notice, more a look at the capacity.
  case intake
  /// Nothing that 法第50条第2項 names, but a person has to look.
  case looked(criterion: String, Message)
  /// Another person or corporation than the permit's.
  case anotherBusiness
  /// Nothing to do, and why.
  case nothing(Message)
}

/// Which class every key of an application falls into when its value changes; a test walks all keys.
enum ChangeTable {
  /// How many levels of maps stand below a key: refrigerants, and below some of them fiscal years.
  static func mapLevels(of key: String) -> Int {
    switch key {
    case "再生の能力", "引取計画": 2
    case "施設.能力の算出", "試験再生.結果": 1
    default: 0
    }
  }

  /// The treatment of a key: that of its longest part in the table; nil when none is there.
  static func treatment(of key: String) -> ChangeTreatment? {
    var part = key[...]
    while true {
      if let found = entries[String(part)] { return found }
      guard let dot = part.lastIndex(of: ".") else { return nil }
      part = part[..<dot]
    }
  }

  private static let filing = ChangeTreatment.nothing(
    Message(ja: "申請や届出そのものの記載で、許可の内容ではありません", en: "it is about the filing, not the permit"))
  private static let contact = ChangeTreatment.nothing(
    Message(
      ja: "法第50条第2項の事項ではありません（次の申請や届出で新しいものを書いてください）",
      en: "法第50条第2項 does not name it; write the new one in the next filing"))
  private static let papers = ChangeTreatment.nothing(
    Message(ja: "証明や誓約の書類で、許可の内容ではありません", en: "a paper of identity or oath, not the permit"))
  private static let method = ChangeTreatment.permitted(.management, criterion: "C-18")
  private static let structure = ChangeTreatment.permitted(.structure, criterion: "C-11")

  private static let entries: [String: ChangeTreatment] = [
    "手続": filing, "申請日": filing, "提出予定日": filing, "提出先": filing, "部数": filing,
    "許可": filing, "変更": filing, "登録免許税": filing, "書面": filing, "判断": filing,
    "申請者.区分": .anotherBusiness,
    "申請者.名称": .notified(.name), "申請者.氏名": .notified(.name),
    "申請者.代表者.氏名": .notified(.representative), "申請者.代表者.役職": contact,
    "申請者.郵便番号": contact, "申請者.住所": .notified(.address), "申請者.電話番号": contact,
    "申請者.役員": .looked(
      criterion: "C-31",
      Message(
        ja: "代表者以外の役員に届出の義務はありませんが、新しい役員が欠格要件に当たらないことを直ちに確かめてください",
        en: "no notice is due, but new officers must be free of the grounds of disqualification")),
    "申請者.誓約": papers, "申請者.登記事項証明書": papers, "申請者.住民票": papers,
    "事業所.名称": .notified(.placeName), "事業所.所在地": .notified(.placeAddress),
    "事業所.郵便番号": contact, "事業所.電話番号": contact, "事業開始日": filing,
    "フロン類の種類": .kinds, "用途": uses, "施設.用途": uses,
    "フロン類の由来": .looked(
      criterion: "C-22",
      Message(
        ja: "法第50条第2項の事項ではありませんが、業務用冷凍空調機器の冷媒でないものは許可の対象外です",
        en: "法第50条第2項 does not name it, but the permit covers commercial equipment only")),
    "施設.方式": .permitted(.facilityType, criterion: "C-11"),
    "施設.方式名": .permitted(.facilityType, criterion: "C-11"), "施設.数": .facilityCount,
    "施設.別紙番号": filing, "施設.構造": structure,
    "施設.混和による品質調整": structure, "施設.運転方法": method,
    "施設.年間稼働可能時間": basis, "施設.能力の算出": basis,
    "再生の能力.処理可能量": .capacity, "再生の能力.引取計画量": .intake,
    "再生の能力.理由": basis, "引取計画.引取計画量": .intake,
    "引取計画.繰越量": plan, "引取計画.最繁忙日保管量": plan,
    "保管": method, "保守点検": method, "定常的な確認": method, "異常事態": method, "純度等の確認": method,
    "譲渡先への通知": method, "管理責任者": method,
    "試験再生": attached, "図面": attached, "添付": attached,
  ]

  private static let uses = ChangeTreatment.looked(
    criterion: "C-32",
    Message(
      ja: "用途は様式第5にありますが法第50条第2項の事項に明記がないため、手続の要否を主務官庁に確かめてください",
      en: "Form 5 has the use but 法第50条第2項 does not name it: ask the ministries"))
  private static let basis = ChangeTreatment.looked(
    criterion: "C-22",
    Message(
      ja: "能力の根拠です。再生の能力そのものが変わるなら変更の許可が要ります",
      en: "the basis of the capacity; a change of the capacity itself needs permission"))
  private static let plan = ChangeTreatment.looked(
    criterion: "C-22",
    Message(
      ja: "引取りの量そのものではありませんが、計画の一部です。保管の方法（別紙Z）に変更がないか確かめてください",
      en: "not the intake itself, but a part of the plan: see whether the storage changes"))
  private static let attached = ChangeTreatment.looked(
    criterion: "C-22",
    Message(
      ja: "添付書類の記載です。構造や使用及び管理の方法に変更がなければ手続は要りません",
      en: "it is on an attached paper; nothing is due unless structure or method changes"))
}
