/// A node of the tag tree: what a screen reader reads, in the order in which it reads it.
///
/// Content joins an element when a page draws between `begin` and `end` of it, which may happen
/// several times and on several pages; children and content keep the order of the calls.
public final class StructureElement {
  /// What the element is.
  public let kind: StructureKind
  /// How many rows a cell of a table covers.
  public var rowSpan = 1
  /// How many columns a cell of a table covers.
  public var colSpan = 1
  /// The text to read instead of the content, where the glyphs alone would mislead.
  public var actualText: String?
  /// A description for those who cannot see the content.
  public var alt: String?
  /// The language of the content as a BCP 47 tag, where it is not that of the document.
  public var language: String?
  /// A name for the element that is unique in the document.
  public var id: String?
  /// The ids of the header cells of this cell, for tables whose scopes do not tell.
  public var headers: [String] = []
  /// What the labels of a list are, where the standard has a name for it.
  public var listNumbering: ListNumbering?
  /// The box around a figure on its page.
  public var boundingBox: PDFRectangle?
  /// The caller's label of the place that the element comes from.
  public private(set) var location: String?

  /// A child: another element, or a piece of a page.
  enum Kid {
    case element(StructureElement)
    case content(page: Int, mcid: Int)
  }

  private(set) var kids: [Kid] = []
  /// How many elements claim this one as a child.
  private(set) var parentCount = 0

  /// Makes an element that is not in the tree yet.
  public init(_ kind: StructureKind, location: String? = nil) {
    self.kind = kind
    self.location = location
  }

  /// Adds a child at the end and returns it.
  @discardableResult
  public func append(_ child: StructureElement) -> StructureElement {
    kids.append(.element(child))
    child.parentCount += 1
    return child
  }

  /// Adds a new child at the end and returns it.
  @discardableResult
  public func append(_ kind: StructureKind, location: String? = nil) -> StructureElement {
    append(StructureElement(kind, location: location))
  }

  func appendContent(page: Int, mcid: Int) {
    kids.append(.content(page: page, mcid: mcid))
  }

  func noteLocation(_ location: String?) {
    if self.location == nil { self.location = location }
  }

  var childElements: [StructureElement] {
    kids.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }
}
