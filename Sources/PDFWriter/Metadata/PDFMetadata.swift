/// What a document says about itself.
public struct PDFMetadata: Hashable, Sendable {
  /// The title, which readers show in place of the file name; required.
  public var title: String
  /// Who is responsible for the text.
  public var author: String?
  /// What the document is about.
  public var subject: String?
  /// Search words, separated by commas.
  public var keywords: String?
  /// The program that the document was written with.
  public var creator: String
  /// The language of the text as a BCP 47 tag; required.
  public var language: String
  /// When the document was made; no date is written without one.
  public var date: PDFDate?

  /// Makes the metadata; Japanese unless said otherwise.
  public init(
    title: String, author: String? = nil, subject: String? = nil, keywords: String? = nil,
    creator: String, language: String = "ja-JP", date: PDFDate? = nil
  ) {
    self.title = title
    self.author = author
    self.subject = subject
    self.keywords = keywords
    self.creator = creator
    self.language = language
    self.date = date
  }

  /// The information dictionary, which says the same as the XMP packet.
  var information: PDFDictionary {
    var result: PDFDictionary = ["Title": .text(title)]
    result.add("Author", author.map { .text($0) })
    result.add("Subject", subject.map { .text($0) })
    result.add("Keywords", keywords.map { .text($0) })
    result.add("Creator", .text(creator))
    result.add("Producer", .text(Self.producer))
    result.add("CreationDate", date.map { .text($0.pdfText) })
    result.add("ModDate", date.map { .text($0.pdfText) })
    return result
  }

  static let producer = "saisei PDFWriter"

  func problems() -> [ConformanceProblem] {
    var result: [ConformanceProblem] = []
    if title.allSatisfy(\.isWhitespace) {
      result.append(ConformanceProblem(.missingTitle, "the document has no title", nil))
    }
    let texts = [title, author, subject, keywords, creator].compactMap { $0 }
    if let text = texts.first(where: isOverlong) {
      result.append(
        ConformanceProblem(
          .overlongText, "a text about the document has \(text.utf16.count) UTF-16 units", nil))
    }
    if !isLanguageTag(language) {
      result.append(
        ConformanceProblem(
          .badLanguage, "“\(language)” is not a language tag such as ja-JP", nil))
    }
    if let date, !date.isValid {
      result.append(ConformanceProblem(.badDate, "the date of the document is not one", nil))
    }
    return result
  }
}

/// Whether a text has the shape of a BCP 47 tag: letters, then subtags of letters and digits.
func isLanguageTag(_ text: String) -> Bool {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard let first = parts.first, (2...8) ~= first.count,
    first.allSatisfy({ $0.isASCII && $0.isLetter })
  else { return false }
  return parts.dropFirst().allSatisfy { part in
    (1...8) ~= part.count && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}
