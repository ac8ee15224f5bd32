/// What the criteria ask for, in Japanese: `id 要求事項`, one to a line.
enum JapaneseRequirements {
  /// The Japanese requirement by id.
  static let byID: [String: String] = Dictionary(
    CriterionFamily.allCases.map(\.japaneseRequirements).flatMap(read),
    uniquingKeysWith: { first, _ in first })

  private static func read(_ table: String) -> [(String, String)] {
    table.split(separator: "\n").compactMap { line in
      guard let space = line.firstIndex(of: " ") else { return nil }
      return (String(line[..<space]), String(line[space...].trimmed))
    }
  }
}

extension CriterionFamily {
  /// The family's table in Japanese.
  var japaneseRequirements: String {
    switch self {
    case .scope: JapaneseRequirements.scope
    case .application: JapaneseRequirements.application
    case .annexX: JapaneseRequirements.annexX
    case .annexY: JapaneseRequirements.annexY
    case .annexZ: JapaneseRequirements.annexZ
    case .table1: JapaneseRequirements.table1
    case .table2: JapaneseRequirements.table2
    case .attachments: JapaneseRequirements.attachments
    case .drawings: JapaneseRequirements.drawings
    case .oath: JapaneseRequirements.oath
    case .permit: JapaneseRequirements.permit
    case .certificate: JapaneseRequirements.certificate
    case .records: JapaneseRequirements.records
    case .annualReport: JapaneseRequirements.annualReport
    case .workflow: JapaneseRequirements.workflow
    }
  }
}
