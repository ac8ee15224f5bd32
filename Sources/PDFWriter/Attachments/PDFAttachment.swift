/// A file that travels inside the document; a document with one is PDF/A-3a in place of PDF/A-2a.
public struct PDFAttachment: Hashable, Sendable {
  /// What the file is to the document (ISO 19005-3, Annex E).
  public enum Relationship: String, Hashable, Sendable, CaseIterable {
    /// The document was made from it.
    case source = "Source"
    /// What a table or figure of the document rests on.
    case data = "Data"
    /// The same content in another form.
    case alternative = "Alternative"
    /// Something in addition.
    case supplement = "Supplement"
    /// None of these.
    case unspecified = "Unspecified"
  }

  /// The file's name without folder: ASCII letters, digits, `.`, `_` and `-`, no dot in front.
  public var name: String
  /// What is in the file.
  public var bytes: [UInt8]
  /// The media type such as `application/json`.
  public var mediaType: String
  /// What the file is, for people.
  public var summary: String
  /// What the file is to the document.
  public var relationship: Relationship
  /// When the file was made; required by PDF/A-3.
  public var date: PDFDate
  /// MD5 of the bytes, which readers use to notice damage; not written when nil.
  public var checksum: [UInt8]?

  /// Makes an attachment.
  public init(
    name: String, bytes: [UInt8], mediaType: String, summary: String,
    relationship: Relationship, date: PDFDate, checksum: [UInt8]? = nil
  ) {
    self.name = name
    self.bytes = bytes
    self.mediaType = mediaType
    self.summary = summary
    self.relationship = relationship
    self.date = date
    self.checksum = checksum
  }
}

extension PDFAttachment {
  /// What would break PDF/A-3 or let a reader write to another folder.
  func problems() -> [ConformanceProblem] {
    var result: [ConformanceProblem] = []
    func note(_ message: String) {
      result.append(ConformanceProblem(.badAttachment, message, name))
    }
    if !Self.isPortable(name) { note("“\(name)” is not a portable file name") }
    let parts = mediaType.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count != 2 || !parts.allSatisfy(Self.isToken) {
      note("“\(mediaType)” is not a media type")
    }
    if summary.allSatisfy(\.isWhitespace) || isOverlong(summary) {
      note("the description of “\(name)” is missing or too long")
    }
    if !date.isValid { note("the date of “\(name)” is not one") }
    if let checksum, checksum.count != 16 { note("the checksum of “\(name)” is not an MD5") }
    return result
  }

  private static func isPortable(_ name: String) -> Bool {
    (1...255).contains(name.utf8.count) && !name.hasPrefix(".")
      && name.utf8.allSatisfy { isAlphanumeric($0) || [0x2D, 0x2E, 0x5F].contains($0) }
  }

  /// A token of RFC 6838: letters, digits and a few signs, beginning with one of the former.
  private static func isToken(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, isAlphanumeric(first), text.utf8.count < 128 else {
      return false
    }
    return text.utf8.allSatisfy { isAlphanumeric($0) || "!#$&-^_.+".utf8.contains($0) }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
