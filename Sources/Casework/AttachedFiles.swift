import Findings
internal import PDFReading
internal import PermitModel

/// A file that the case names, opened.
struct OpenedFile {
  var fact: AttachedFile
  /// SHA-256 of its bytes; nil when they were not read.
  var sha256: String?
}

/// Opens the files that a case names.
struct AttachedFiles {
  /// The most files and bytes that are read for one case; far above any application.
  static let maximumFiles = 1000
  static let maximumBytes = 2 << 30

  private var folder: AttachmentFolder
  private var contents: [String: (content: AttachedContent, sha256: String?)] = [:]
  private var bytesRead = 0

  /// Takes the case file beside which the files lie.
  init(ofCase file: String) {
    folder = AttachmentFolder(ofCase: file)
  }

  /// Opens each file once, however often it is named.
  mutating func open(_ subject: any CaseSubject) -> [OpenedFile] {
    subject.namedFiles.map { named in
      let name = named.file.value ?? named.file.written ?? ""
      let found = content(of: name)
      return OpenedFile(
        fact: AttachedFile(name: name, site: named.file.site, content: found.content),
        sha256: found.sha256)
    }
  }

  private mutating func content(
    of name: String
  ) -> (content: AttachedContent, sha256: String?) {
    do throws(AttachmentFolder.Refusal) {
      let path = try folder.path(of: name)
      if let known = contents[path] { return known }
      guard contents.count < Self.maximumFiles, bytesRead < Self.maximumBytes else {
        return (.notExamined, nil)
      }
      let found = Self.content(try folder.read(path))
      contents[path] = found.known
      bytesRead += found.count
      return found.known
    } catch {
      return (error.content, nil)
    }
  }

  private static func content(
    _ bytes: [UInt8]
  ) -> (known: (content: AttachedContent, sha256: String?), count: Int) {
    ((recognised(bytes), Casework.sha256(bytes)), bytes.count)
  }

  /// What the bytes are.
  static func recognised(_ bytes: [UInt8]) -> AttachedContent {
    do throws(PDFFile.Problem) {
      let file = try PDFFile(bytes)
      if file.isEncrypted { return .encrypted }
      return .pdf(pages: file.pageSizes().map(PageMeasure.init))
    } catch {
      switch error {
      case .noLibrary: return .notExamined
      case .locked: return .encrypted
      case .damaged(let reason): return .damaged(reason: reason)
      case .notPDF:
        if let picture = FileSignature.picture(bytes) { return .picture(format: picture) }
        return .otherFormat(format: FileSignature.other(bytes))
      }
    }
  }
}

extension PageMeasure {
  /// A size in points, of which an inch has 72 and a millimetre 72 / 25.4.
  init(_ size: PDFPageSize) {
    self.init(
      width: Int((size.width * 254 / 72).rounded()),
      height: Int((size.height * 254 / 72).rounded()))
  }
}

extension AttachmentFolder.Refusal {
  /// The fact that criteria see.
  fileprivate var content: AttachedContent {
    switch self {
    case .missing: .missing
    case .outside: .outsideFolder
    case .notFile: .notFile
    case .empty: .empty
    case .tooLarge: .tooLarge(limit: AttachmentFolder.limit)
    case .unreadable(let cause):
      .unreadable(reason: FileProblem(action: .read, path: "", cause: cause).reason.ja)
    }
  }
}

/// Formats told by their first bytes.
enum FileSignature {
  /// The name of a picture format; nil for anything else.
  static func picture(_ bytes: [UInt8]) -> String? {
    name(bytes, [("JPEG", [0xFF, 0xD8, 0xFF]), ("PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A])])
  }

  /// The name of a format that offices do not print from; nil when it is not known.
  static func other(_ bytes: [UInt8]) -> String? {
    name(
      bytes,
      [
        ("ZIP・Word・Excel", [0x50, 0x4B, 0x03, 0x04]), ("Word・Excel (97-2003)", [0xD0, 0xCF, 0x11]),
        ("TIFF", [0x49, 0x49, 0x2A, 0x00]), ("TIFF", [0x4D, 0x4D, 0x00, 0x2A]),
        ("GIF", Array("GIF8".utf8)), ("DWG", Array("AC10".utf8)),
      ])
  }

  private static func name(_ bytes: [UInt8], _ table: [(String, [UInt8])]) -> String? {
    table.first { bytes.starts(with: $0.1) }?.0
  }
}
