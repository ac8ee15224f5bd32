import Findings
internal import Ledger
internal import PermitModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension CertificateOffice {
  /// A printed certificate on its way to its folder.
  struct Page: Sendable {
    /// Row of the certificate.
    var row: Int
    /// Where it belongs.
    var folder: String
    var bytes: [UInt8]
    var issued: Issued
  }

  /// Puts pages in their places and takes the notes away that they were on their way.
  func place(_ pages: [Page], in ledger: Ledger, at moment: @autoclosure () -> Moment)
    throws(Obstacle)
  {
    guard !pages.isEmpty else { return }
    for page in pages { try put(page.bytes, page.issued.file, into: page.folder) }
    // A note must not be gone before its page is on the disk.
    FileAccess.settle()
    do throws(LedgerFailure) {
      try write(ledger, at: moment()) { (writing) throws(LedgerFailure) in
        try writing.sentOut(pages.map(\.row))
      }
    } catch {
      throw Obstacle(error)
    }
  }

  /// Puts a page into a folder under its name, whole or not at all.
  func put(_ bytes: [UInt8], _ file: String, into folder: String) throws(Obstacle) {
    do throws(FileProblem) {
      try FileAccess.place(
        bytes, at: folder + "/" + file, by: folder + "/.saisei-\(getpid())-\(file)")
    } catch {
      throw Obstacle(error)
    }
  }

  /// Takes away what a run that was killed left half-written in a folder.
  ///
  /// Such a file is named after its process; one that is still alive is at work on it.
  static func sweep(_ folder: String) {
    guard let listing = opendir(folder) else { return }
    defer { closedir(listing) }
    var leftovers: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      let parts = name.split(separator: "-", maxSplits: 2)
      guard parts.count == 3, parts[0] == ".saisei", let process = pid_t(parts[1]), process > 0,
        parts[2].hasPrefix("再生証明書_"), parts[2].hasSuffix(".pdf"),
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      leftovers.append(name)
    }
    for name in leftovers { unlink(folder + "/" + name) }
  }

  /// Puts the pages in their places that an earlier run left on their way.
  ///
  /// - Parameter other: Where this run is going to put pages, and where those go whose own folder is
  ///   gone; nil for none.
  func finish(
    _ ledger: Ledger, into other: String? = nil, at moment: @autoclosure () -> Moment
  ) throws(Obstacle) -> [Issued] {
    let waiting: [(certificate: RecordedCertificate, folder: String)]
    do throws(LedgerFailure) {
      waiting = try ledger.read { (reading) throws(LedgerFailure) in try reading.outbox() }
    } catch {
      throw Obstacle(error)
    }
    var pages: [Page] = []
    for (recorded, noted) in waiting {
      let folder = FileAccess.isFolder(noted) ? noted : other ?? noted
      let bytes = try original(of: recorded)
      pages.append(
        Page(
          row: recorded.row, folder: folder, bytes: bytes,
          issued: Issued(
            number: recorded.certificate.number,
            file: CertificateOffice.fileName(recorded.certificate.number),
            recoverer: CertificateContent(json: recorded.certificate.content)?.recoverer.name ?? "")
        ))
    }
    try place(pages, in: ledger, at: moment())
    for folder in Set(pages.map(\.folder) + [other].compactMap(\.self)) {
      CertificateOffice.sweep(folder)
    }
    return pages.map(\.issued)
  }

  /// The page that was sent, byte for byte.
  func original(of recorded: RecordedCertificate) throws(Obstacle) -> [UInt8] {
    let bytes = try page(of: recorded, isCopy: false)
    guard sha256(bytes) == recorded.certificate.sha256 else {
      let number = recorded.certificate.number.text
      throw Obstacle(
        Message(
          ja: "再生証明書\(number)を、送付したときと同じ内容（SHA-256）で印刷できません",
          en: "certificate \(number) does not come out as the bytes that were sent (SHA-256)"),
        remedy: Message(
          ja: "フォント、様式又はプログラムの版が違います。保存した写しを使うか、「saisei certificate copy」で写しを作ってください",
          en: "fonts, form or program differ: use the copy you kept, or make one by 'saisei "
            + "certificate copy'"))
    }
    return bytes
  }

  /// The page as it is printed now.
  func page(of recorded: RecordedCertificate, isCopy: Bool) throws(Obstacle) -> [UInt8] {
    let number = recorded.certificate.number.text
    guard !recorded.isCopyRemoved else {
      throw Obstacle(
        Message(
          ja: "再生証明書\(number)の写しは、保存期間（3年、省令第66条）を過ぎて除かれています",
          en: "the copy of certificate \(number) was taken out after its three years (省令第66条)"),
        remedy: Message(
          ja: "書き出したPDFが残っていれば、それを使ってください", en: "use the PDF, if it is still there"))
    }
    guard let content = CertificateContent(json: recorded.certificate.content) else {
      throw Obstacle(
        Message(
          ja: "再生証明書\(number)の記録を読めません", en: "the record of certificate \(number) cannot be read"),
        remedy: Message(
          ja: "「saisei ledger verify」で記録簿を確かめてください",
          en: "check the ledger by 'saisei ledger verify'"))
    }
    var certificate = content.certificate
    certificate.isCopy = isCopy
    let press: CertificatePress
    do throws(StudioFailure) {
      press = try CertificatePress(asOf: recorded.certificate.sentOn)
    } catch {
      throw Obstacle(error.message, remedy: StudioFailure.remedy)
    }
    do throws(PressFailure) {
      return try press.pdf(certificate)
    } catch {
      throw Obstacle(
        error.message, remedy: Message(ja: "フォントを確かめてください", en: "check the fonts"))
    }
  }
}
