internal import Criteria
import Findings
internal import FormLayout
internal import PermitModel
internal import TextShaping

/// What a set of papers consists of; written beside them as `manifest.json` (docs/json.md).
struct Manifest {
  var `case`: CheckReport.Input
  var asOf: LawDay
  var draft: Bool
  var documents: [PrintedDocument]
  var fonts: [PrintedFont]
  var substitutions: [PrintedSubstitution]
  /// The files that the case names.
  var attached: [OpenedFile] = []
  /// The data inside the papers.
  var data: DataAttachment?

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
              ("copy", .optional(document.copy)),
              ("blankPages", .array(document.blankPages.map(JSONText.int))),
            ])
          })
      ),
      ("fonts", .array(fonts.map(\.json))),
      ("substitutions", .array(substitutions.map(\.json))),
      ("attachments", .array(attached.map(\.json))),
      ("data", data?.dataEntry ?? .null),
      ("report", data?.reportEntry ?? .null),
    ])
  }
}

extension OpenedFile {
  /// The file as the manifest lists it.
  fileprivate var json: JSONText {
    .object([
      ("file", .string(fact.name)),
      ("key", .string(fact.site.path)),
      ("pages", fact.pages.map(JSONText.int) ?? .null),
      ("paper", .array(fact.papers.map { .string($0.rawValue) })),
      ("sha256", .optional(sha256)),
    ])
  }
}

/// A font that draws some of the papers: with another version of it they have other bytes.
struct PrintedFont {
  /// The PostScript name.
  var name: String
  /// The version as the font states it.
  var version: String

  /// The fonts of papers, the preferred one first.
  static func all(in papers: [SetPaper], from fonts: FontStack) -> [PrintedFont] {
    let used = papers.reduce(into: Set<Int>()) { $0.formUnion($1.document.faces) }
    return fonts.faces.enumerated().filter { used.contains($0.offset) }.map {
      PrintedFont(name: $0.element.name, version: $0.element.version)
    }
  }

  var json: JSONText { .object([("name", .string(name)), ("version", .string(version))]) }
}
