internal import PermitModel

/// The papers of every kind of case, each kind in its filing order (of an application, handbook p.9).
package enum DocumentID: String, CaseIterable, Sendable {
  case coverList = "cover-list"
  case form5 = "form-5"
  case annexX = "annex-x"
  case annexY = "annex-y"
  case annexZ = "annex-z"
  case table1 = "table-1"
  case table2 = "table-2"
  case suitability
  case capacity
  case intakePlan = "intake-plan"
  case oath
  case form7 = "form-7"
  case certificate
  case purityNotice = "purity-notice"
  case form6 = "form-6"
  case closureNotice = "closure-notice"
  case bundle

  /// The papers that have a template of their own: all but the bound set.
  package static var templates: [DocumentID] { allCases.filter { $0 != .bundle } }

  /// The papers of a kind of case in filing order, without the bound set.
  static func papers(of kind: CaseKind) -> [DocumentID] {
    let application: [DocumentID] = [
      .coverList, .form5, .annexX, .annexY, .annexZ, .table1, .table2, .suitability, .capacity,
      .intakePlan, .oath,
    ]
    switch kind {
    case .newPermit, .renewal: return application
    // 省令第59条 asks for the documents of 省令第55条第1項第2号 to 第6号 only.
    case .changePermit: return application.filter { $0 != .oath }
    case .certificate: return [.certificate]
    case .yearlyReport: return [.form7]
    case .purityNotice: return [.purityNotice]
    case .changeNotice: return [.form6]
    case .closureNotice: return [.closureNotice]
    }
  }

  /// Whether e-Gov has its values typed into input fields.
  var isTypedOnline: Bool { [.form5, .form6].contains(self) }

  /// Place in the filing order; 8, 12 and 13 are papers that the applicant brings.
  package var position: Int {
    switch self {
    case .coverList: 1
    case .form5: 2
    case .annexX: 3
    case .annexY: 4
    case .annexZ: 5
    case .table1: 6
    case .table2: 7
    case .suitability: 9
    case .capacity: 10
    case .intakePlan: 11
    case .oath: 14
    case .form7, .certificate, .purityNotice, .form6, .closureNotice: 1
    case .bundle: 99
    }
  }

  /// Name on the disk without folder.
  ///
  /// Only kanji, kana, ASCII digits, ASCII letters and the underscore: e-Gov refuses half-width
  /// symbols such as `\ / : * ? " < > | & ,` and characters outside JIS X 0208.
  package func fileName(draft: Bool) -> String {
    fileName(of: .newPermit, draft: draft)
  }

  /// The same for a kind of case, and for one of several bound sets.
  func fileName(of kind: CaseKind, draft: Bool, copy: CopyMark? = nil) -> String {
    (draft ? "下書き_" : "") + stem(of: kind) + (copy.map { "_" + $0.name } ?? "") + ".pdf"
  }

  /// Every name that a file of this paper may have, whatever it was printed with.
  func fileNames(draft: Bool) -> [String] {
    let copies = self == .bundle ? CopyMark.names.map { "_" + $0 } : []
    var stems: [String] = []
    for stem in CaseKind.allCases.map({ self.stem(of: $0) }) where !stems.contains(stem) {
      stems.append(stem)
    }
    return stems.flatMap { stem in
      ([""] + copies).map { (draft ? "下書き_" : "") + stem + $0 + ".pdf" }
    }
  }

  /// The file's name in a new permit, without mark and extension.
  var stem: String { stem(of: .newPermit) }

  private func stem(of kind: CaseKind) -> String {
    (position < 10 ? "0\(position)" : "\(position)") + "_" + shortTitle(of: kind)
  }

  private func shortTitle(of kind: CaseKind) -> String {
    switch self {
    case .form5 where kind == .changePermit: "様式第5_変更の許可申請書"
    case .form5 where kind == .renewal: "様式第5_許可の更新申請書"
    case .coverList: "提出書類一覧"
    case .form5: "様式第5_許可申請書"
    case .annexX: "別紙X_構造"
    case .annexY: "別紙Y_再生の能力"
    case .annexZ: "別紙Z_使用及び管理の方法"
    case .table1: "別表1_保守点検の項目と方法"
    case .table2: "別表2_異常事態の判定と対応方法"
    case .suitability: "適切な再生ができることを説明する書類"
    case .capacity: "再生の能力を説明する書類"
    case .intakePlan: "引取りに係る計画"
    case .oath: "誓約書"
    case .form7: "様式第7_再生量等に関する報告書"
    case .certificate: "再生証明書"
    case .purityNotice: "純度等の通知書"
    case .form6: "様式第6_変更届出書"
    case .closureNotice: "廃業等届出書"
    case .bundle: "提出書類一式"
    }
  }
}

extension CaseKind {
  /// Title of the bound set.
  var bundleTitle: String {
    switch self {
    case .newPermit: "第一種フロン類再生業者許可申請書類一式"
    case .changePermit: "第一種フロン類再生業者変更の許可申請書類一式"
    case .renewal: "第一種フロン類再生業者許可の更新申請書類一式"
    case .certificate: "再生証明書"
    case .yearlyReport: "フロン類再生量等に関する報告書"
    case .purityNotice: "再生をしたフロン類の純度等の通知"
    case .changeNotice: "第一種フロン類再生業者変更届出書類一式"
    case .closureNotice: "第一種フロン類再生業者廃業等届出書類一式"
    }
  }
}
