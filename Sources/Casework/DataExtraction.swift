package import Findings
internal import PDFReading
internal import PermitModel

/// Takes the case data out of a PDF that `render --attach-data` made, and proves it.
package enum DataExtraction {
  /// How a test came out.
  package enum Verdict: Sendable, Equatable {
    case passed
    /// Something was changed after the PDF was made.
    case failed
    /// Nothing can be said.
    case open
  }

  /// One test with its outcome in a sentence.
  package struct Proof: Sendable {
    package var verdict: Verdict
    package var message: Message
  }

  /// What became of the job.
  package enum Result: Sendable {
    /// The files that were written, and what was found out about them.
    case extracted(files: [String], proofs: [Proof])
    /// Nothing was written.
    case failed(Message, remedy: Message)
  }

  /// The most bytes of a PDF, and of a file inside it, that are read.
  private static let limit = 100 << 20
  private static let limitInside = CaseReview.limit

  /// Writes `case.yaml` and `check-report.json` into a folder and proves them.
  ///
  /// The names inside the PDF are only compared, never used as paths.
  package static func extract(_ file: String, into folder: String) -> Result {
    do {
      let bytes = try FileAccess.read(file, limit: limit)
      let carried = try CarriedFiles(PDFFile(bytes).associatedFiles(limit: limitInside))
      let files = [
        (name: DataAttachment.Name.data, bytes: carried.data),
        (name: DataAttachment.Name.report, bytes: carried.report),
      ]
      try refuseOverwriting(files, in: folder)
      try OutputFolder(folder).write(files)
      let proofs =
        ManifestProof.proofs(of: bytes, file: file, carried)
        + [RenderingProof.proof(of: bytes, carried)]
      return .extracted(files: files.map(\.name), proofs: proofs)
    } catch let problem as FileProblem {
      return .failed(problem.message, remedy: problem.remedy)
    } catch let problem as PDFFile.Problem {
      return .failed(problem.message(SourceText.printable(file)), remedy: problem.remedy)
    } catch let problem as CarriedFiles.Missing {
      return .failed(problem.message(SourceText.printable(file)), remedy: problem.remedy)
    } catch {
      return .failed(
        Message(ja: "\(error)", en: "\(error)"), remedy: CarriedFiles.Missing.data.remedy)
    }
  }

  /// A case file of that name may be the applicant's own.
  private static func refuseOverwriting(
    _ files: [(name: String, bytes: [UInt8])], in folder: String
  ) throws(FileProblem) {
    for file in files {
      let path = OutputFolder(folder).path + "/" + file.name
      do throws(FileProblem) {
        if try FileAccess.read(path, limit: max(limitInside, file.bytes.count)) == file.bytes {
          continue
        }
      } catch  where error.cause == .missing {
        continue
      }
      throw FileProblem(action: .write, path: path, cause: .exists)
    }
  }
}

/// The three files inside a PDF of this program.
struct CarriedFiles {
  /// What is not there, or not as it should be.
  enum Missing: Error {
    case data
    case report
    case manifest
  }

  let data: [UInt8]
  let report: [UInt8]
  /// Texts of the manifest by their paths.
  let manifest: [String: String]
  let document: CarriedDocument
  let day: LawDay

  init(_ files: [EmbeddedFile]) throws(Missing) {
    func bytes(_ name: String, or missing: Missing) throws(Missing) -> [UInt8] {
      guard let bytes = files.first(where: { $0.name == name })?.bytes else { throw missing }
      return bytes
    }
    data = try bytes(DataAttachment.Name.data, or: .data)
    report = try bytes(DataAttachment.Name.report, or: .report)
    let text = try bytes(DataAttachment.Name.manifest, or: .manifest)
    guard let manifest = ManifestTexts.read(text), manifest["version"] == "1",
      let document = CarriedDocument(manifest),
      let day = manifest["asOf"].flatMap(CivilDate.init(iso:))
    else { throw .manifest }
    self.manifest = manifest
    self.document = document
    self.day = LawDay(day)
  }
}

extension CarriedFiles.Missing {
  func message(_ file: String) -> Message {
    switch self {
    case .data:
      Message(ja: "「\(file)」に事案のデータは入っていません", en: "'\(file)' carries no case data")
    case .report:
      Message(ja: "「\(file)」に点検の結果は入っていません", en: "'\(file)' carries no check report")
    case .manifest:
      Message(
        ja: "「\(file)」の中の manifest.json を読めません",
        en: "the manifest.json inside '\(file)' cannot be read")
    }
  }

  var remedy: Message {
    Message(
      ja: "saisei render --attach-data で作ったPDFを指定してください",
      en: "name a PDF that saisei render --attach-data made")
  }
}

extension PDFFile.Problem {
  func message(_ file: String) -> Message {
    switch self {
    case .noLibrary:
      Message(
        ja: "PDFを読むライブラリー（libqpdf）がありません", en: "the library for reading PDF (libqpdf) is missing")
    case .notPDF: Message(ja: "「\(file)」はPDFではありません", en: "'\(file)' is not a PDF")
    case .locked:
      Message(ja: "「\(file)」は開くのにパスワードが要ります", en: "'\(file)' opens only with a password")
    case .damaged(let reason):
      Message(
        ja: "「\(file)」をPDFとして読めません（\(SourceText.printable(reason))）",
        en: "'\(file)' cannot be read as a PDF (\(SourceText.printable(reason)))")
    }
  }

  var remedy: Message {
    switch self {
    case .noLibrary:
      Message(
        ja: "qpdf を入れてください（apt install qpdf 又は brew install qpdf）",
        en: "install qpdf (apt install qpdf or brew install qpdf)")
    case .notPDF, .locked, .damaged: CarriedFiles.Missing.data.remedy
    }
  }
}
