/// Thrown instead of a file that would break PDF/A-2a or PDF/UA-1, with everything that is wrong.
public struct PDFNonconformance: Error, Hashable, CustomStringConvertible {
  /// Every problem, in the order of pages and then of the tag tree.
  public let problems: [ConformanceProblem]

  /// One line for each problem.
  public var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}

/// One thing that breaks PDF/A-2a or PDF/UA-1.
public struct ConformanceProblem: Hashable, Sendable, CustomStringConvertible {
  /// What sort of problem it is; `rule` follows from it.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// The font has no glyph for a character.
    case missingGlyph
    /// A glyph stands for no text.
    case glyphWithoutText
    /// The text of a glyph is private, a control or not a character.
    case unusableText
    /// The licence of a font forbids embedding a part of it.
    case fontNotEmbeddable
    /// A font program could not be cut to the glyphs in use.
    case fontNotSubset
    /// The font was not added to this document.
    case unknownFont
    /// The document has no title.
    case missingTitle
    /// A language is not a language tag.
    case badLanguage
    /// The date of the document is not a date.
    case badDate
    /// The document has no outline.
    case missingOutline
    /// An outline entry leads to a page that is not there.
    case outlineTarget
    /// A range of page labels begins at a page that is not there.
    case pageLabelTarget
    /// The document has no page.
    case noPages
    /// A page has no content.
    case emptyPage
    /// Content is neither in a structure element nor an artifact.
    case untaggedContent
    /// Marked content is not properly begun and ended.
    case unbalancedMarks
    /// A structure element has neither content nor children.
    case emptyElement
    /// A structure element is the child of several others, or twice of one.
    case severalParents
    /// Content belongs to an element that is not in the tree.
    case elementOutsideTree
    /// An element stands where its kind may not.
    case misplacedElement
    /// A header cell has no scope.
    case headerWithoutScope
    /// A cell names a header cell that is not there.
    case unknownHeader
    /// The rows of a table do not cover the same columns.
    case unevenTable
    /// A heading is deeper than the one before it by more than one.
    case skippedHeading
    /// A figure has no alternate text.
    case figureWithoutAlt
    /// Two elements have the same id.
    case duplicateID
    /// A text is longer than a PDF string may be.
    case overlongText
    /// An attached file lacks what PDF/A-3 asks for, or has a name that is not portable.
    case badAttachment
    /// A measure is not a number or beyond what a PDF can hold.
    case badGeometry
  }

  /// What sort of problem it is.
  public let kind: Kind
  /// What is wrong, in one sentence.
  public let message: String
  /// The caller's label of the place, as given when the content was drawn.
  public let location: String?

  init(_ kind: Kind, _ message: String, _ location: String?) {
    self.kind = kind
    self.message = message
    self.location = location
  }

  /// The clause that is broken.
  public var rule: String { kind.rule }

  /// The place, the message and the clause on one line.
  public var description: String {
    "\(location.map { "\($0): " } ?? "")\(message) [\(rule)]"
  }
}

extension ConformanceProblem.Kind {
  /// The clause of the standards that asks for the contrary.
  var rule: String {
    switch self {
    case .missingGlyph: "ISO 19005-2 6.2.11.8"
    case .glyphWithoutText, .unusableText: "ISO 19005-2 6.2.11.7"
    case .fontNotEmbeddable, .fontNotSubset: "ISO 19005-2 6.2.11.4"
    case .unknownFont: "ISO 19005-2 6.2.2"
    case .missingTitle: "ISO 14289-1 7.1"
    case .badLanguage: "ISO 14289-1 7.2"
    case .badDate: "ISO 32000-1 7.9.4"
    case .missingOutline: "ISO 14289-1 7.17"
    case .outlineTarget: "ISO 32000-1 12.3.2"
    case .pageLabelTarget: "ISO 32000-1 12.4.2"
    case .noPages, .emptyPage: "ISO 32000-1 7.7.3"
    case .untaggedContent: "ISO 14289-1 7.1"
    case .unbalancedMarks: "ISO 32000-1 14.6"
    case .emptyElement, .severalParents, .elementOutsideTree: "ISO 32000-1 14.7.2"
    case .misplacedElement: "ISO 14289-1 7.2"
    case .headerWithoutScope, .unknownHeader, .unevenTable: "ISO 14289-1 7.5"
    case .skippedHeading: "ISO 14289-1 7.4.2"
    case .figureWithoutAlt: "ISO 14289-1 7.3"
    case .duplicateID: "ISO 32000-1 14.7.2"
    case .badAttachment: "ISO 19005-3 6.8"
    case .badGeometry, .overlongText: "ISO 19005-2 6.1.13"
    }
  }
}
