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
    let number = position < 10 ? "0\(position)" : "\(position)"
    return (draft ? "下書き_" : "") + "\(number)_\(shortTitle).pdf"
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
