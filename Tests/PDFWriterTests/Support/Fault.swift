import PDFWriter
import Testing

/// One way to break a document, and what should be said of it.
struct Fault: Sendable, CustomTestStringConvertible {
  let kind: ConformanceProblem.Kind
  let name: String
  var location: String?
  let spoil: @Sendable (Draft) -> Void

  init(
    _ kind: ConformanceProblem.Kind, _ name: String, at location: String? = nil,
    spoil: @escaping @Sendable (Draft) -> Void
  ) {
    self.kind = kind
    self.name = name
    self.location = location
    self.spoil = spoil
  }

  var testDescription: String { "\(kind): \(name)" }

  func draft() -> Draft {
    let draft = Draft(
      font: PlainFont(permitsSubsetting: kind != .fontNotEmbeddable),
      hasOutline: kind != .missingOutline)
    spoil(draft)
    return draft
  }

  /// Every fault that a document can have before its fonts are cut.
  static let all: [Fault] = text + frame + marks + tree + tables + attachments

  private static func glyph(_ id: UInt32, _ text: String) -> @Sendable (Draft) -> Void {
    { draft in
      draft.page.begin(draft.document.root.append(.p))
      draft.page.show(
        [PositionedGlyph(id: id, x: 10, y: 40, unicode: text)], font: draft.key, size: 10,
        location: "name")
      draft.page.end()
    }
  }

  private static let text: [Fault] = [
    Fault(.missingGlyph, "no glyph", at: "name", spoil: glyph(0, "邉\u{E0102}")),
    Fault(.glyphWithoutText, "no text", at: "name", spoil: glyph(5, "")),
    Fault(.unusableText, "private use", at: "name", spoil: glyph(5, "\u{E000}")),
    Fault(.unusableText, "supplementary private use", at: "name", spoil: glyph(5, "\u{F0000}")),
    Fault(.unusableText, "not a character", at: "name", spoil: glyph(5, "\u{FFFE}")),
    Fault(.unusableText, "byte order mark", at: "name", spoil: glyph(5, "\u{FEFF}")),
    Fault(.unusableText, "control", at: "name", spoil: glyph(5, "\u{7}")),
    Fault(.missingGlyph, "no glyph, told at its element", at: "element") { draft in
      draft.page.begin(draft.document.root.append(.p), location: "element")
      let glyph = PositionedGlyph(id: 0, x: 10, y: 40, unicode: "𠮷")
      draft.page.show([glyph], font: draft.key, size: 10)
      draft.page.end()
    },
    Fault(.fontNotEmbeddable, "licence") { _ in },
    Fault(.unknownFont, "font of another document", at: "name") { draft in
      draft.page.begin(draft.document.root.append(.p))
      draft.page.show(plain("a"), font: Draft().key, size: 10, location: "name")
      draft.page.end()
    },
    Fault(.badGeometry, "glyph nowhere", at: "name") { draft in
      draft.page.begin(draft.document.root.append(.p))
      draft.page.show(plain("ab", x: .nan), font: draft.key, size: 10, location: "name")
      draft.page.end()
    },
    Fault(.badGeometry, "infinite size", at: "name") { draft in
      draft.page.begin(draft.document.root.append(.p))
      draft.page.show(plain("ab"), font: draft.key, size: .infinity, location: "name")
      draft.page.end()
    },
  ]

  private static let frame: [Fault] = [
    Fault(.missingTitle, "blank title") { $0.document.metadata.title = " 　" },
    Fault(.overlongText, "subject") {
      $0.document.metadata.subject = String(repeating: "長", count: 16_383)
    },
    Fault(.overlongText, "outline") {
      $0.document.addOutline(title: String(repeating: "長", count: 16_383), page: 0)
    },
    Fault(.badLanguage, "no language") { $0.document.metadata.language = "" },
    Fault(.badLanguage, "language by its name") { $0.document.metadata.language = "日本語" },
    Fault(.badDate, "month 13") {
      $0.document.metadata.date = PDFDate(year: 2026, month: 13, day: 1)
    },
    Fault(.missingOutline, "no outline") { _ in },
    Fault(.outlineTarget, "page 9") { $0.document.addOutline(title: "X", page: 8) },
    Fault(.badGeometry, "outline nowhere") {
      $0.document.addOutline(title: "X", page: 0, y: .nan)
    },
    Fault(.pageLabelTarget, "page 9") { $0.document.addPageLabel(fromPage: 8) },
    Fault(.pageLabelTarget, "page number 0") { $0.document.addPageLabel(fromPage: 0, start: 0) },
    Fault(.emptyPage, "nothing drawn") { _ = $0.document.addPage(width: 100, height: 100) },
    Fault(.badGeometry, "page too small") { draft in
      let page = draft.document.addPage(width: 1, height: 100)
      draft.draw("a", in: draft.document.root.append(.p), on: page)
    },
  ]

  private static let marks: [Fault] = [
    Fault(.untaggedContent, "loose text", at: "name") { draft in
      draft.page.show(plain("a"), font: draft.key, size: 10, location: "name")
    },
    Fault(.untaggedContent, "loose line", at: "rule") { draft in
      draft.page.line(
        from: PDFPoint(x: 0, y: 0), to: PDFPoint(x: 9, y: 9), width: 1, location: "rule")
    },
    Fault(.unbalancedMarks, "not ended", at: "open") { draft in
      draft.page.begin(draft.document.root.append(.p), location: "open")
      draft.page.show(plain("a"), font: draft.key, size: 10)
    },
    Fault(.unbalancedMarks, "ended twice", at: "heading") { $0.page.end() },
    Fault(.unbalancedMarks, "ended as an artifact", at: "open") { draft in
      draft.page.begin(draft.document.root.append(.p), location: "open")
      draft.page.show(plain("a"), font: draft.key, size: 10)
      draft.page.endArtifact()
      draft.page.end()
    },
    Fault(.unbalancedMarks, "begun inside another", at: "inner") { draft in
      draft.page.begin(draft.document.root.append(.p), location: "outer")
      draft.page.show(plain("a"), font: draft.key, size: 10)
      draft.draw("b", in: draft.document.root.append(.p, location: "inner"), location: nil)
    },
  ]
}
