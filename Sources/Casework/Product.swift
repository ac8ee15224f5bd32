internal import Criteria

/// The program's own name and version.
package enum Product {
  /// Name and version as printed in reports and in the papers' metadata.
  package static let engine = "saisei \(version)"
  /// Version of the program (Semantic Versioning).
  package static let version = "0.1.0"
  /// Edition of the rules.
  static var rulePack: String { Catalogue.edition }
}
