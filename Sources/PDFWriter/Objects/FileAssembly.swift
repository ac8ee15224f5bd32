/// Puts objects, cross-reference and trailer together to the bytes of a file.
struct FileAssembly {
  let table: ObjectTable
  let root: ObjectID
  let info: ObjectID

  /// The second line marks the file as binary, as PDF/A asks for (6.1.2).
  private static let header = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]

  /// How many objects share an object stream: few enough that a reader who wants one object need
  /// not inflate the whole structure tree.
  private static let objectsPerStream = 200

  /// An object that is no stream.
  private enum LooseObject {
    case value(PDFObject)
    /// A part of the table's syntax.
    case written(Range<Int>)
  }

  /// Where an object stands.
  private enum Place {
    case free
    case offset(Int)
    case inStream(number: Int, index: Int)
  }

  /// Everything that is not a stream packed into object streams, with a cross-reference stream.
  func packed() -> [UInt8] {
    var out = Serializer()
    out.raw(Self.header)
    var places: [Place] = Array(repeating: .free, count: table.entries.count + 1)
    var loose: [(number: Int, object: LooseObject)] = []
    // The hash of the file names what it says: all objects, and all streams but font programs,
    // which their names tell apart.
    var hash = ContentHash()
    for (index, entry) in table.entries.enumerated() {
      switch entry {
      case .reserved: break
      case .plain(let object): loose.append((index + 1, .value(object)))
      case .written(let range): loose.append((index + 1, .written(range)))
      case .stream(let dictionary, let data):
        places[index + 1] = .offset(out.bytes.count)
        Self.stream(number: index + 1, dictionary: dictionary, data: data, to: &out)
        if !dictionary.entries.contains(where: { $0.key == "Length1" }) { hash.add(data) }
      }
    }
    let deflate = table.deflate
    for start in stride(from: 0, to: loose.count, by: Self.objectsPerStream) {
      let members = loose[start..<min(start + Self.objectsPerStream, loose.count)]
      let number = places.count
      places.append(.offset(out.bytes.count))
      var head = Serializer()
      var body = Serializer()
      for (index, member) in members.enumerated() {
        places[member.number] = .inStream(number: number, index: index)
        head.integer(member.number)
        head.raw(" ")
        head.integer(body.bytes.count)
        head.raw(" ")
        write(member.object, to: &body)
        body.raw("\n")
      }
      let content = head.bytes + body.bytes
      hash.add(content)
      Self.compressedStream(
        number: number,
        dictionary: [
          "Type": .name("ObjStm"), "N": .integer(members.count),
          "First": .integer(head.bytes.count),
        ],
        data: content, deflate: deflate, to: &out)
    }
    appendCrossReferenceStream(places, deflate: deflate, hash: hash, to: &out)
    return out.bytes
  }

  private func write(_ object: LooseObject, to out: inout Serializer) {
    switch object {
    case .value(let value): out.object(value)
    case .written(let range): out.raw(table.syntax.bytes[range])
    }
  }

  /// Every object by itself and a plain cross-reference table: for reading by eye and for tests.
  func readable() -> [UInt8] {
    var out = Serializer()
    out.raw(Self.header)
    var offsets: [Int?] = []
    for (index, entry) in table.entries.enumerated() {
      offsets.append(out.bytes.count)
      switch entry {
      case .reserved: offsets[index] = nil
      case .plain(let object): plain(index + 1, .value(object), to: &out)
      case .written(let range): plain(index + 1, .written(range), to: &out)
      case .stream(let dictionary, let data):
        Self.stream(number: index + 1, dictionary: dictionary, data: data, to: &out)
      }
    }
    let start = out.bytes.count
    out.raw("xref\n0 ")
    out.integer(offsets.count + 1)
    out.raw("\n0000000000 65535 f \n")
    for offset in offsets {
      let digits = String(offset ?? 0)
      out.raw(Array(String(repeating: "0", count: 10 - digits.count).utf8) + Array(digits.utf8))
      if offset == nil { out.raw(" 00000 f \n") } else { out.raw(" 00000 n \n") }
    }
    out.raw("trailer\n")
    var hash = ContentHash()
    hash.add(out.bytes[..<start])
    out.dictionary(trailer(size: offsets.count + 1, hash))
    Self.end(start: start, to: &out)
    return out.bytes
  }

  private func plain(_ number: Int, _ object: LooseObject, to out: inout Serializer) {
    out.integer(number)
    out.raw(" 0 obj\n")
    write(object, to: &out)
    out.raw("\nendobj\n")
  }

  private func appendCrossReferenceStream(
    _ places: [Place], deflate: Deflate, hash: ContentHash, to out: inout Serializer
  ) {
    let start = out.bytes.count
    let number = places.count
    // Type, offset or stream number, index or generation; the offset is as wide as the file needs.
    let width = (64 - start.leadingZeroBitCount + 7) / 8
    var data: [UInt8] = []
    func row(_ type: UInt8, _ middle: Int, _ last: Int) {
      data.append(type)
      for byte in (0..<width).reversed() {
        data.append(UInt8(truncatingIfNeeded: middle >> (8 * byte)))
      }
      data.append(UInt8(truncatingIfNeeded: last >> 8))
      data.append(UInt8(truncatingIfNeeded: last))
    }
    for (index, place) in (places + [.offset(start)]).enumerated() {
      switch place {
      case .free: row(0, 0, index == 0 ? 65535 : 0)
      case .offset(let offset): row(1, offset, 0)
      case .inStream(let number, let index): row(2, number, index)
      }
    }
    var dictionary = trailer(size: number + 1, hash)
    dictionary.add("Type", .name("XRef"))
    dictionary.add("W", .array([1, .integer(width), 2]))
    Self.compressedStream(
      number: number, dictionary: dictionary, data: data, deflate: deflate, to: &out)
    Self.end(start: start, to: &out)
  }

  private func trailer(size: Int, _ hash: ContentHash) -> PDFDictionary {
    [
      "Size": .integer(size), "Root": .reference(root), "Info": .reference(info),
      "ID": .array([.bytes(hash.bytes), .bytes(hash.bytes)]),
    ]
  }

  private static func stream(
    number: Int, dictionary: PDFDictionary, data: [UInt8], to out: inout Serializer
  ) {
    var dictionary = dictionary
    dictionary.add("Length", .integer(data.count))
    out.integer(number)
    out.raw(" 0 obj\n")
    out.dictionary(dictionary)
    out.raw("\nstream\n")
    out.raw(data)
    out.raw("\nendstream\nendobj\n")
  }

  private static func compressedStream(
    number: Int, dictionary: PDFDictionary, data: [UInt8], deflate: Deflate,
    to out: inout Serializer
  ) {
    var dictionary = dictionary
    let shorter = deflate.compress(data)
    if shorter != nil { dictionary.add("Filter", .name("FlateDecode")) }
    stream(number: number, dictionary: dictionary, data: shorter ?? data, to: &out)
  }

  /// Ends with a line feed: a signature appended later must not be glued to the marker.
  private static func end(start: Int, to out: inout Serializer) {
    out.raw("startxref\n")
    out.integer(start)
    out.raw("\n%%EOF\n")
  }
}
