internal import Criteria
import Findings
internal import PermitModel

/// What a set of papers consists of; written beside them as `manifest.json` (docs/json.md).
struct Manifest {
  var `case`: CheckReport.Input
  var asOf: LawDay
  var draft: Bool
  var documents: [PrintedDocument]
  var substitutions: [PrintedSubstitution]

  /// Names without folders only, so that the bytes do not depend on where the case lies.
  var json: JSONText {
    .object([
      ("version", .int(1)),
      ("engine", .string(Product.engine)),
      ("rulePack", .string(Catalogue.edition)),
      ("asOf", .string(asOf.date.iso)),
      (
        "case",
        .object([
          ("file", .string(String(`case`.file.split(separator: "/").last ?? ""))),
          ("sha256", .optional(`case`.sha256)),
        ])
      ),
      ("draft", .bool(draft)),
      (
        "documents",
        .array(
          documents.map { document in
            .object([
              ("id", .string(document.id.rawValue)),
              ("file", .string(document.file)),
              ("title", .string(document.title)),
              ("pages", .int(document.pages)),
              ("sha256", .string(document.sha256)),
              ("edition", .optional(document.edition)),
            ])
          })
      ),
      ("substitutions", .array(substitutions.map(\.json))),
    ])
  }
}
