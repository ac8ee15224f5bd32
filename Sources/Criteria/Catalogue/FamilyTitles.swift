extension CriterionFamily {
  /// The subject in English.
  package var englishTitle: String {
    switch self {
    case .scope: "Is the permit needed, and for which substances"
    case .application: "Application cover (Form 5)"
    case .annexX: "Annex X: structure"
    case .annexY: "Annex Y: capacity"
    case .annexZ: "Annex Z: use and management"
    case .table1: "Table 1: maintenance"
    case .table2: "Table 2: anomalies"
    case .attachments: "Attachments"
    case .drawings: "Drawings of the structure"
    case .oath: "Oath and disqualification"
    case .permit: "Permit, renewal, change, closure"
    case .certificate: "Certificate of reclamation"
    case .records: "Records"
    case .annualReport: "Yearly report (Form 7)"
    case .workflow: "Information processing centre"
    }
  }
}

extension Catalogue {
  /// Edition of the catalogue, printed in reports: the month in which law and handbook were last
  /// compared with it.
  package static let edition = "2026-11"
}
