import Findings

/// What e-Gov does not take: the ids `EGV-nnn` and their names; an id is never reused.
enum EgovProblem: String, CaseIterable {
  /// A character that an input field refuses.
  case character = "EGV-001"
  /// Half-width kana, about which e-Gov's own pages disagree.
  case halfWidthKana = "EGV-002"
  /// A file name with a character that e-Gov refuses.
  case fileName = "EGV-003"
  /// A file name that may be one of e-Gov's own.
  case reservedName = "EGV-004"

  /// The id, such as `EGV-001`.
  var id: String { rawValue }

  /// The name in kebab-case.
  var name: String {
    switch self {
    case .character: "egov-character"
    case .halfWidthKana: "egov-half-width-kana"
    case .fileName: "egov-file-name"
    case .reservedName: "egov-reserved-name"
    }
  }

  /// The page of e-Gov that says so.
  private var citation: Citation {
    switch self {
    case .character, .halfWidthKana: Citation(provisions: ["e-Gov「入力可能な文字について」"])
    case .fileName, .reservedName: Citation(provisions: ["e-Gov「ファイル名に使用できる文字について」"])
    }
  }

  /// The finding of this problem at a place.
  func finding(_ severity: Severity, _ message: Message, remedy: Message, at site: Site) -> Finding
  {
    Finding(
      id: id, name: name, severity: severity, message: message, remedy: remedy,
      citation: citation, site: site)
  }
}
