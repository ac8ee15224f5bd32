/// The number of an indirect object; all are of generation 0.
struct ObjectID: Hashable {
  let number: Int
}

/// A value of the PDF object model, other than a stream.
indirect enum PDFObject: Equatable {
  case boolean(Bool)
  case integer(Int)
  case real(Double)
  case name(String)
  /// Text for people: written in ASCII if it is, else in UTF-16.
  case text(String)
  /// Bytes for machines, written in hexadecimal.
  case bytes([UInt8])
  case array([PDFObject])
  case dictionary(PDFDictionary)
  case reference(ObjectID)
  case null
}

/// A dictionary that keeps its entries in the order of writing, so that bytes never vary.
struct PDFDictionary: Equatable, ExpressibleByDictionaryLiteral {
  private(set) var entries: [Entry] = []

  struct Entry: Equatable {
    let key: String
    let value: PDFObject
  }

  init(dictionaryLiteral elements: (String, PDFObject)...) {
    entries = elements.map { Entry(key: $0.0, value: $0.1) }
  }

  /// Adds an entry; nil adds nothing, as absent and null mean the same in PDF.
  mutating func add(_ key: String, _ value: PDFObject?) {
    if let value { entries.append(Entry(key: key, value: value)) }
  }
}

extension PDFObject: ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  init(integerLiteral value: Int) { self = .integer(value) }
  init(booleanLiteral value: Bool) { self = .boolean(value) }
}
