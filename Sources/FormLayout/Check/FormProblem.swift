import Findings

/// What can be wrong with a form itself; ids are never used for anything else.
enum FormProblem: String, CaseIterable {
  case unreadable = "FRM-001"
  case schema = "FRM-002"
  case unknownPath = "FRM-003"
  case unknownFormat = "FRM-004"
  case unknownCondition = "FRM-005"
  case tooWide = "FRM-006"
  case missingGlyph = "FRM-007"
  case unevenRows = "FRM-008"
  case missingOverflow = "FRM-009"
  case editionPeriod = "FRM-010"
  case duplicateID = "FRM-011"
  case unknownEdition = "FRM-012"

  /// Name of the rule: what goes wrong.
  var name: String {
    switch self {
    case .unreadable: "form-unreadable"
    case .schema: "form-against-schema"
    case .unknownPath: "form-unknown-path"
    case .unknownFormat: "form-unfit-format"
    case .unknownCondition: "form-unknown-condition"
    case .tooWide: "form-wider-than-page"
    case .missingGlyph: "form-text-without-glyph"
    case .unevenRows: "form-uneven-rows"
    case .missingOverflow: "form-without-overflow"
    case .editionPeriod: "form-edition-period"
    case .duplicateID: "form-duplicate-id"
    case .unknownEdition: "form-unknown-edition"
    }
  }

  /// What is wrong, with the name or place in question.
  func message(_ detail: String) -> Message {
    switch self {
    case .unreadable:
      Message(
        ja: "様式ファイルを読めません（\(detail)）",
        en: "the form cannot be read (\(detail))")
    case .schema:
      Message(
        ja: "様式ファイルがform.rngの定めに合いません（\(detail)）",
        en: "the form does not follow form.rng (\(detail))")
    case .unknownPath:
      Message(
        ja: "値の名前「\(detail)」はここでは使えません", en: "the value \(detail) is not known here")
    case .unknownFormat:
      Message(
        ja: "書式「\(detail)」はこの値に使えません", en: "the format \(detail) does not fit the value")
    case .unknownCondition:
      Message(
        ja: "条件「\(detail)」はありません",
        en: "the condition \(detail) is not known")
    case .tooWide:
      Message(
        ja: "余白の内側の幅を超えます（\(detail)）",
        en: "it is wider than the space between the margins (\(detail))")
    case .missingGlyph:
      Message(
        ja: "固定の文字「\(detail)」がフォントにありません", en: "the font lacks the fixed character \(detail)")
    case .unevenRows:
      Message(
        ja: "行の升目の数が列の数と合いません（\(detail)）",
        en: "the cells of a row do not fill the columns (\(detail))")
    case .missingOverflow:
      Message(
        ja: "項目「\(detail)」に、収まらないときの扱い（overflow）がありません",
        en: "the field \(detail) does not say what happens when it does not fit")
    case .editionPeriod:
      Message(
        ja: "版の期間に重なり又はすき間があります（\(detail)）", en: "the editions overlap or leave a gap (\(detail))")
    case .duplicateID:
      Message(
        ja: "様式の識別名「\(detail)」が重なっています",
        en: "the form id \(detail) is used twice")
    case .unknownEdition:
      Message(
        ja: "版「\(detail)」は宣言されていません",
        en: "the edition \(detail) is not declared")
    }
  }

  /// What to do about it.
  var remedy: Message {
    switch self {
    case .unreadable:
      Message(
        ja: "整形式のUTF-8のXMLにしてください",
        en: "make it well-formed XML in UTF-8")
    case .schema:
      Message(
        ja: "docs/forms.mdの書き方に合わせてください",
        en: "write it as docs/forms.md says")
    case .unknownPath:
      Message(
        ja: "docs/forms.mdの値の一覧から選んでください",
        en: "choose a value from the list in docs/forms.md")
    case .unknownFormat:
      Message(
        ja: "docs/forms.mdの書式の一覧から選んでください",
        en: "choose a format from the list in docs/forms.md")
    case .unknownCondition:
      Message(
        ja: "docs/forms.mdの条件の一覧から選んでください",
        en: "choose a condition from the list in docs/forms.md")
    case .tooWide:
      Message(
        ja: "列幅又は余白を見直してください",
        en: "make the columns or the margins narrower")
    case .missingGlyph:
      Message(
        ja: "同梱のフォントにある文字で書いてください",
        en: "write it with characters of the bundled font")
    case .unevenRows:
      Message(
        ja: "升目を足すか、colspanで列をまたいでください",
        en: "add cells or let one span the columns with colspan")
    case .missingOverflow:
      Message(
        ja: "overflowにwrap、shrink、continue、sheet、errorのいずれかを書いてください",
        en: "set overflow to wrap, shrink, continue, sheet or error")
    case .editionPeriod:
      Message(
        ja: "各版のuntilの翌日を次の版のfromにしてください",
        en: "begin each edition on the day after the one before")
    case .duplicateID:
      Message(
        ja: "ファイルごとに別の識別名を付けてください",
        en: "give each file an id of its own")
    case .unknownEdition:
      Message(
        ja: "edition要素で宣言した版の名前を書いてください",
        en: "name an edition declared by an edition element")
    }
  }
}

extension FormLibrary {
  /// Id and name of everything that can be wrong with a form.
  package static var problems: [(id: String, name: String)] {
    FormProblem.allCases.map { ($0.rawValue, $0.name) }
  }
}

extension Finding {
  /// A finding on a form.
  static func form(_ problem: FormProblem, at file: String, line: Int, detail: String) -> Finding {
    Finding(
      id: problem.rawValue, name: problem.name, severity: .error, message: problem.message(detail),
      remedy: problem.remedy, citation: Citation(), site: Site(file: file, line: line))
  }
}
