/// The indirect objects of one file, numbered in the order in which they are asked for.
struct ObjectTable {
  enum Entry {
    /// Asked for, not written yet.
    case reserved
    case plain(PDFObject)
    /// An object that stands in `syntax` already.
    case written(Range<Int>)
    /// `data` is what stands in the file; `dictionary` lacks only `/Length`.
    case stream(dictionary: PDFDictionary, data: [UInt8])
  }

  private(set) var entries: [Entry] = []
  /// The objects that were written without being values first, one behind the other.
  private(set) var syntax = Serializer()
  private let isReadable: Bool
  /// Shared with the assembly of the file.
  let deflate = Deflate()

  init(isReadable: Bool) {
    self.isReadable = isReadable
  }

  mutating func reserve() -> ObjectID {
    entries.append(.reserved)
    return ObjectID(number: entries.count)
  }

  mutating func set(_ id: ObjectID, _ object: PDFObject) {
    entries[id.number - 1] = .plain(object)
  }

  /// Sets an object that is many times in a file and not worth a value: `write` appends its syntax.
  mutating func set(_ id: ObjectID, writing write: (inout Serializer) -> Void) {
    let start = syntax.bytes.count
    write(&syntax)
    entries[id.number - 1] = .written(start..<syntax.bytes.count)
  }

  mutating func add(_ object: PDFObject) -> ObjectID {
    entries.append(.plain(object))
    return ObjectID(number: entries.count)
  }

  /// Adds a stream, deflated unless that is unwanted or makes it longer.
  mutating func addStream(
    _ data: [UInt8], dictionary: PDFDictionary = [:], isCompressed: Bool = true,
    effort: Deflate.Effort = .thorough
  ) -> ObjectID {
    var dictionary = dictionary
    var data = data
    if isCompressed, !isReadable, let shorter = deflate.compress(data, effort) {
      dictionary.add("Filter", .name("FlateDecode"))
      data = shorter
    }
    entries.append(.stream(dictionary: dictionary, data: data))
    return ObjectID(number: entries.count)
  }
}
