/// The papers of an application, in filing order (handbook p.9).
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
  case bundle

  /// The papers that have a template of their own: all but the bound set.
  package static var templates: [DocumentID] { allCases.filter { $0 != .bundle } }

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
    case .bundle: 99
    }
  }

  /// Name on the disk without folder.
  ///
  /// Only kanji, kana, ASCII digits, ASCII letters and the underscore: e-Gov refuses half-width
  /// symbols such as `\ / : * ? " < > | & ,` and characters outside JIS X 0208.
  package func fileName(draft: Bool) -> String {
    fileName(draft: draft, copy: nil)
  }

  /// The same for one of several bound sets.
  func fileName(draft: Bool, copy: CopyMark?) -> String {
    (draft ? "下書き_" : "") + stem + (copy.map { "_" + $0.name } ?? "") + ".pdf"
  }

  /// Every name that a file of this paper may have, whatever it was printed with.
  func fileNames(draft: Bool) -> [String] {
    let copies = self == .bundle ? CopyMark.names.map { "_" + $0 } : []
    return ([""] + copies).map { (draft ? "下書き_" : "") + stem + $0 + ".pdf" }
  }

  /// The file's name without mark and extension.
  var stem: String {
    (position < 10 ? "0\(position)" : "\(position)") + "_" + shortTitle
  }

  private var shortTitle: String {
    switch self {
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
    case .bundle: "提出書類一式"
    }
  }
}
