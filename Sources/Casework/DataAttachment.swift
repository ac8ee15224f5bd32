internal import Crypto
import Findings
internal import FormLayout
internal import PDFWriter
internal import PermitInput
internal import PermitModel

/// The data of a case as it travels inside its papers: the case file cut down to what they print,
/// the report about just that, and what the papers were made with.
struct DataAttachment {
  /// The three files, under names of our own wherever they turn up.
  enum Name {
    static let data = "case.yaml"
    static let report = "check-report.json"
    static let manifest = "manifest.json"
  }

  /// Why a case cannot travel.
  enum Obstacle: Error {
    /// A draft is no paper that is handed on, and its data may not even be readable.
    case isDraft
    /// The data alone, without what stays behind, no longer passes the check.
    case notAccepted(ids: [String])
    /// The data alone would print other papers.
    case otherPapers
  }

  /// The case data in YAML.
  let yaml: [UInt8]
  /// The check report about the data, in JSON.
  let report: [UInt8]
  /// The papers as set from the data alone.
  let papers: [SetPaper]
  /// The case as read from the data alone.
  let content: CaseContent
  /// The day whose law and forms apply.
  let day: LawDay

  /// Cuts the data out of a case and makes sure that it gives the same papers.
  /// - Throws: `Obstacle`.
  init(
    of examined: ExaminedCase, on day: LawDay, substitutes: Bool = false, studio: PaperStudio
  ) throws(Obstacle) {
    var pages: [Site: Int] = [:]
    for file in examined.attached { pages[file.fact.site] = file.fact.pages }
    guard
      case .success(let yaml) = CarriedCase.bytes(
        of: examined.bytes, file: examined.input.file, pages: pages)
    else { throw .otherPapers }
    try self.init(yaml: yaml, on: day, substitutes: substitutes, studio: studio)
    guard papers.map(\.document.text) == examined.papers.map(\.document.text),
      papers.map(\.pages) == examined.papers.map(\.pages)
    else { throw .otherPapers }
  }

  /// Takes data that was cut out before.
  /// - Throws: `Obstacle.notAccepted` when it does not pass the check.
  init(
    yaml: [UInt8], on day: LawDay, substitutes: Bool = false, studio: PaperStudio
  ) throws(Obstacle) {
    var review = CaseReview(asOf: day, substitutes: substitutes)
    review.keepsPapers = true
    let examined = review.examine(yaml, name: Name.data, studio: .success(studio))
    guard examined.input.verdict == .accept, let content = examined.content else {
      throw .notAccepted(ids: examined.findings.filter { $0.severity == .error }.map(\.id))
    }
    self.yaml = yaml
    self.content = content
    self.day = day
    papers = examined.papers
    report = Array((examined.report.json.text() + "\n").utf8)
  }

  /// The files to attach to one document.
  func files(for document: CarriedDocument) -> [PDFAttachment] {
    let date = PDFDate(year: day.date.year, month: day.date.month, day: day.date.day)
    func file(
      _ name: String, _ bytes: [UInt8], _ type: String, _ summary: String,
      _ relationship: PDFAttachment.Relationship
    ) -> PDFAttachment {
      PDFAttachment(
        name: name, bytes: bytes, mediaType: type, summary: summary, relationship: relationship,
        date: date, checksum: Array(Insecure.MD5.hash(data: bytes)))
    }
    let manifest = Array((manifest(for: document).text() + "\n").utf8)
    return [
      file(Name.data, yaml, "application/yaml", "この書類に印字した事案のデータ", .source),
      file(Name.report, report, "application/json", "このデータの点検の結果", .supplement),
      file(Name.manifest, manifest, "application/json", "このPDFを作った版と、データのSHA-256", .supplement),
    ]
  }

  /// What the document is and the hashes of the data (docs/json.md).
  private func manifest(for document: CarriedDocument) -> JSONText {
    .object([
      ("version", .int(1)),
      ("engine", .string(Product.engine)),
      ("rulePack", .string(Product.rulePack)),
      ("asOf", .string(day.date.iso)),
      ("document", document.json),
      ("data", dataEntry),
      ("report", reportEntry),
    ])
  }

  /// Name and hash of the data, for both manifests.
  var dataEntry: JSONText { DataAttachment.entry(Name.data, yaml) }

  /// Name and hash of the report, for both manifests.
  var reportEntry: JSONText { DataAttachment.entry(Name.report, report) }

  private static func entry(_ name: String, _ bytes: [UInt8]) -> JSONText {
    .object([("file", .string(name)), ("sha256", .string(sha256(bytes)))])
  }
}

extension DataAttachment.Obstacle {
  /// What the user reads.
  var message: Message {
    switch self {
    case .isDraft:
      Message(
        ja: "下書きにはデータを添付できません", en: "data cannot be attached to a draft")
    case .notAccepted(let ids):
      Message(
        ja: "書類に印字するデータだけでは点検に通らないため、データを添付できません（\(ids.joined(separator: "、"))）",
        en: "the data that the papers print does not pass the check by itself, so it cannot be"
          + " attached (\(ids.joined(separator: ", ")))")
    case .otherPapers:
      Message(
        ja: "書類に印字するデータだけでは同じ書類にならないため、データを添付できません",
        en: "the data that the papers print does not give the same papers by itself, so it cannot"
          + " be attached")
    }
  }

  /// What to do about it.
  var remedy: Message {
    switch self {
    case .isDraft:
      Message(
        ja: "--draft と --attach-data のどちらかを外してください",
        en: "leave out either --draft or --attach-data")
    case .notAccepted, .otherPapers:
      Message(
        ja: "--attach-data を付けずに作り、この表示と入力ファイルをプログラムの不具合として知らせてください",
        en: "render without --attach-data, and report this as a defect of the program, with the"
          + " input")
    }
  }
}
