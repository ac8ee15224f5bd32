internal import CDeflate

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file inside a PDF.
package struct EmbeddedFile: Sendable, Equatable {
  /// The name that the PDF gives it; never to be used as a path.
  package var name: String
  /// What it is to the document, such as `Source`; empty when nothing is said.
  package var relationship: String
  /// What is in it; nil when it is too large or packed in a way that is not read.
  package var bytes: [UInt8]?
}

extension PDFFile {
  /// The most entries that are looked at.
  private static let maximumFiles = 100

  /// The associated files of the document (`/AF`, ISO 19005-3), each unpacked to at most `limit`
  /// bytes.
  package func associatedFiles(limit: Int) -> [EmbeddedFile] {
    let root = library.root(session)
    let list = library.key(session, root, "/AF")
    defer {
      library.release(session, list)
      library.release(session, root)
    }
    guard library.isArray(session, list) != 0 else { return [] }
    let count = min(Int(library.itemCount(session, list)), Self.maximumFiles)
    return (0..<count).compactMap { index in
      let entry = library.item(session, list, CInt(index))
      defer { library.release(session, entry) }
      return file(entry, limit: limit)
    }
  }

  private func file(_ entry: QPDFLibrary.Handle, limit: Int) -> EmbeddedFile? {
    guard library.isDictionary(session, entry) != 0 else { return nil }
    let name = child(entry, "/UF") { text($0, library.isString, library.text) }
    let relationship = child(entry, "/AFRelationship") {
      text($0, library.isName, library.nameText)
    }
    let bytes = child(entry, "/EF") { files in
      library.isDictionary(session, files) == 0
        ? nil : child(files, "/F") { contents($0, limit: limit) }
    }
    return EmbeddedFile(
      name: name ?? "", relationship: String((relationship ?? "").drop { $0 == "/" }),
      bytes: bytes)
  }

  private func child<Value>(
    _ parent: QPDFLibrary.Handle, _ key: String, _ read: (QPDFLibrary.Handle) -> Value?
  ) -> Value? {
    let handle = library.key(session, parent, key)
    defer { library.release(session, handle) }
    return read(handle)
  }

  private func text(
    _ handle: QPDFLibrary.Handle, _ fits: QPDFLibrary.Question, _ words: QPDFLibrary.Words
  ) -> String? {
    guard fits(session, handle) != 0 else { return nil }
    return words(session, handle).map { String(cString: $0) }
  }

  /// The stream as it stands in the file is unpacked here, into no more room than allowed: the
  /// library itself would unpack whatever comes out.
  private func contents(_ stream: QPDFLibrary.Handle, limit: Int) -> [UInt8]? {
    guard library.isStream(session, stream) != 0 else { return nil }
    var data: UnsafeMutablePointer<UInt8>?
    var count = 0
    // 0 is qpdf_dl_none of qpdf/Constants.h: as it stands.
    let status = MemoryLimit.apply { library.streamData(session, stream, 0, nil, &data, &count) }
    defer { free(data) }
    guard status & QPDFLibrary.errorBit == 0, count >= 0 else { return nil }
    let raw = UnsafeBufferPointer(start: data, count: data == nil ? 0 : count)
    let dictionary = library.dictionary(session, stream)
    defer { library.release(session, dictionary) }
    let filter = child(dictionary, "/Filter") { handle -> String? in
      if library.isNull(session, handle) != 0 { return "" }
      return text(handle, library.isName, library.nameText)
    }
    switch filter {
    case "": return raw.count <= limit ? Array(raw) : nil
    case "/FlateDecode": return Self.inflated(raw, limit: limit)
    default: return nil
    }
  }

  private static func inflated(_ data: UnsafeBufferPointer<UInt8>, limit: Int) -> [UInt8]? {
    guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
    defer { libdeflate_free_decompressor(decompressor) }
    // Deflate makes at most 1032 bytes of one; most files are far below the limit.
    let room = min(limit, data.count * 1032 + 64)
    var outcome = LIBDEFLATE_BAD_DATA
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var made = 0
      outcome = libdeflate_zlib_decompress(
        decompressor, data.baseAddress, data.count, buffer.baseAddress, buffer.count, &made)
      count = outcome == LIBDEFLATE_SUCCESS ? made : 0
    }
    return outcome == LIBDEFLATE_SUCCESS ? bytes : nil
  }
}
