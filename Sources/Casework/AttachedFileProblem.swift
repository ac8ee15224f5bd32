import Findings
internal import PermitModel

/// What can be wrong with a file that the case names: the ids `ATT-nnn` and their names.
///
/// The criteria say which papers there must be; these say whether the files can serve as such. An
/// id is never reused.
enum AttachedFileProblem: String, CaseIterable {
  case missing = "ATT-001"
  case outsideFolder = "ATT-002"
  case notFile = "ATT-003"
  case unreadable = "ATT-004"
  case empty = "ATT-005"
  case damaged = "ATT-006"
  case encrypted = "ATT-007"
  case notPDF = "ATT-008"
  case paperSize = "ATT-009"
  case pagesDiffer = "ATT-010"
  case paperDiffers = "ATT-011"
  case notExamined = "ATT-012"

  /// Id such as `ATT-001`.
  var id: String { rawValue }

  /// Name in kebab-case.
  var name: String {
    switch self {
    case .missing: "attached-file-missing"
    case .outsideFolder: "attached-file-outside"
    case .notFile: "attached-not-a-file"
    case .unreadable: "attached-file-unreadable"
    case .empty: "attached-file-empty"
    case .damaged: "attached-pdf-damaged"
    case .encrypted: "attached-pdf-locked"
    case .notPDF: "attached-not-a-pdf"
    case .paperSize: "attached-paper-size"
    case .pagesDiffer: "attached-pages-differ"
    case .paperDiffers: "attached-paper-differs"
    case .notExamined: "attached-not-examined"
    }
  }

  /// How much it weighs.
  ///
  /// That the papers are complete is asked by criteria of their own. A file is only how the
  /// applicant keeps one, so that a bad one is a warning; only a path that the program refuses
  /// to follow is an error.
  var severity: Severity {
    switch self {
    case .outsideFolder: .error
    case .notPDF: .human
    case .notExamined: .note
    default: .warning
    }
  }

  /// What to do about it.
  var remedy: Message {
    switch self {
    case .missing:
      Message(
        ja: "ファイルを事案のファイルと同じフォルダーの下に置くか、名前を直してください",
        en: "Put the file below the folder of the case file, or correct its name")
    case .outsideFolder:
      Message(
        ja: "ファイルを事案のファイルと同じフォルダーの下に置き、そこからの名前だけを書いてください",
        en: "Put the file below the folder of the case file and write its name from there")
    case .notFile:
      Message(ja: "ファイルの名前を書いてください", en: "Name a file")
    case .unreadable:
      Message(
        ja: "ファイルの権限と大きさを確かめてください", en: "Check the permissions and the size of the file")
    case .empty, .damaged:
      Message(
        ja: "ファイルを開いて確かめ、作り直してください", en: "Open the file, and make it anew if it is broken")
    case .encrypted:
      Message(
        ja: "パスワードと制限を外したPDFにしてください", en: "Save the PDF without password and restrictions")
    case .notPDF:
      Message(
        ja: "PDFにするか、その形式でよいか提出先に確認してください",
        en: "Make it a PDF, or ask the office whether it takes this format")
    case .paperSize:
      Message(ja: "A4又はA3のページにしてください", en: "Make the pages A4 or A3")
    case .pagesDiffer:
      Message(
        ja: "ページ数を直すか、書かずに数えさせてください。書類一覧には数えたページ数を印字します",
        en: "Correct the figure or leave it out; the list of papers prints the pages counted")
    case .paperDiffers:
      Message(ja: "用紙かファイルを直してください", en: "Correct the paper size or the file")
    case .notExamined:
      Message(
        ja: "saisei doctor でPDFを読むライブラリーを確かめ、添付のファイルを減らしてください",
        en: "See saisei doctor for the library that reads PDF, and name fewer files")
    }
  }

  /// The finding at a place.
  func finding(
    _ ja: String, _ en: String, at site: Site, severity: Severity? = nil, pages: [String] = [],
    related: [Site] = []
  ) -> Finding {
    Finding(
      id: id, name: name, severity: severity ?? self.severity, message: Message(ja: ja, en: en),
      remedy: remedy, citation: Citation(pages: pages, isDerived: pages.isEmpty), site: site,
      related: related)
  }
}
