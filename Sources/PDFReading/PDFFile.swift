/// A PDF that someone else may have written, read without trust in what it says.
///
/// Not `Sendable`: the library allows one thread a file.
package final class PDFFile {
  /// Why nothing can be said about a file.
  package enum Problem: Error, Equatable {
    /// The machine has no library for reading PDF.
    case noLibrary
    /// The bytes do not begin as a PDF does.
    case notPDF
    /// It opens only with a password.
    case locked
    /// It cannot be read; the library's own wording.
    case damaged(String)
  }

  /// Whether the file is encrypted, be it with an empty password.
  package let isEncrypted: Bool
  /// How many pages it has.
  package let pageCount: Int

  let library: QPDFLibrary
  let session: QPDFLibrary.Session
  /// The library reads from here as long as the file is open.
  private let buffer: UnsafeMutableBufferPointer<CChar>

  /// Opens a file that is in memory.
  package init(_ bytes: [UInt8]) throws(Problem) {
    // Readers look for the head within the first kilobyte (ISO 32000-1, annex H).
    let head = Array("%PDF-".utf8)
    guard bytes.prefix(1024).firstRange(of: head) != nil else { throw .notPDF }
    guard let library = QPDFLibrary.loaded, let session = library.create() else {
      throw .noLibrary
    }
    let memory = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count)
    buffer = memory
    UnsafeMutableRawBufferPointer(memory).copyBytes(from: bytes)
    self.library = library
    self.session = session
    library.silenceErrors(session)
    library.suppressWarnings(session, 1)
    let status = MemoryLimit.apply {
      library.readMemory(
        session, "attachment", memory.baseAddress, CUnsignedLongLong(memory.count), nil)
    }
    // A warning tells of a file that the library could mend; readers mend it, too.
    if status & QPDFLibrary.errorBit != 0 {
      let problem = Self.problem(library, session)
      isEncrypted = problem == .locked
      pageCount = 0
      throw problem
    }
    isEncrypted = library.isEncrypted(session) != 0
    let count = MemoryLimit.apply { library.pageCount(session) }
    pageCount = Int(count)
    if library.hasError(session) != 0 || pageCount < 1 {
      throw Self.problem(library, session, fallback: "no pages")
    }
  }

  deinit {
    var session: QPDFLibrary.Session? = session
    library.destroy(&session)
    buffer.deallocate()
  }

  /// What the library says is wrong; asking takes the error away.
  private static func problem(
    _ library: QPDFLibrary, _ session: QPDFLibrary.Session, fallback: String = "unknown"
  ) -> Problem {
    guard library.hasError(session) != 0, let error = library.error(session) else {
      return .damaged(fallback)
    }
    // qpdf_e_password of qpdf/Constants.h.
    if library.errorCode(session, error) == 4 { return .locked }
    let detail = library.errorDetail(session, error).map { String(cString: $0) }
    return .damaged(detail ?? fallback)
  }
}

/// A width and a height in points.
package struct PDFPageSize: Sendable, Hashable {
  package var width: Double
  package var height: Double
}
