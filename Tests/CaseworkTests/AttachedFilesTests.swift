import Findings
import FormLayout
import Foundation
import PermitModel
import Testing

@testable import Casework

@Suite struct `Files that a case names` {
  let place: ScratchFolder

  init() throws { place = try ScratchFolder() }

  /// The findings about files of a case with these entries under 添付.
  private func findings(_ entries: String) throws -> [Finding] {
    let path = try place.write("手続: 新規許可\n添付:\n\(entries)\n", to: "事案.yaml")
    let examined = CaseReview().examine(path, studio: .failure(.noAssets(tried: [])))
    return examined.findings.filter { $0.id.hasPrefix("ATT") }
  }

  private func found(_ name: String) throws -> [String] {
    try findings("  - { ファイル: \"\(name)\" }").map(\.id)
  }

  private func copyExample(_ name: String, to target: String) throws {
    let source = ScratchFolder.repository.appending(path: "examples/toranomon/添付/\(name)")
    try FileManager.default.copyItem(at: source, to: place.folder.appending(path: target))
  }

  @Test func `are counted and measured; a sound one is not mentioned`() throws {
    try copyExample("操作マニュアル.pdf", to: "a.pdf")
    #expect(try findings("  - { ファイル: a.pdf, ページ数: 20 }").isEmpty)
    let differ = try #require(try findings("  - { ファイル: a.pdf, ページ数: 19 }").first)
    #expect(differ.id == "ATT-010")
    #expect(differ.severity == .warning)
    #expect(differ.message.ja == "「a.pdf」は20ページですが、ページ数は19と書かれています")
    #expect(differ.site.path == "添付[0].ページ数")
  }

  @Test func `give their pages to the list of papers, stated or not`() throws {
    try copyExample("操作マニュアル.pdf", to: "a.pdf")
    for stated in ["", ", ページ数: 7", ", ページ数: 七十"] {
      let path = try place.write("添付: [{ ファイル: a.pdf\(stated) }]\n", to: "事案.yaml")
      let examined = CaseReview().examine(path, studio: .failure(.noAssets(tried: [])))
      guard case .application(let application)? = examined.content else {
        Issue.record("no application")
        continue
      }
      #expect(application.attachments.items.first?.pages.value == 20, "\(stated)")
    }
  }

  @Test func `are counted on the list of papers even where a stated number is wrong`() throws {
    try copyExample("操作マニュアル.pdf", to: "a.pdf")
    let texts = try ["20", "7"].map { stated in
      let entry = "添付: [{ 名称: 操作マニュアル, ファイル: a.pdf, ページ数: \(stated) }]\n"
      let path = try place.write(entry, to: "事案.yaml")
      var review = CaseReview()
      review.keepsPapers = true
      let papers = review.examine(path, studio: PaperStudio.open()).papers
      return try #require(papers.first { $0.id == .coverList }).document.text
    }
    #expect(texts[0] == texts[1])
    #expect(texts[0].contains("20"))
  }

  @Test(arguments: [
    "/etc/passwd", "../事案.yaml", "a/../../b.pdf", "a/..", "..", "/", "/dev/zero", "./../x",
  ])
  func `are never opened outside of its folder`(name: String) throws {
    let finding = try #require(try findings("  - { ファイル: \"\(name)\" }").first)
    #expect(finding.id == "ATT-002")
    #expect(finding.severity == .error)
    #expect(finding.message.ja.contains(name))
  }

  @Test func `may be links inside of the folder and not out of it`() throws {
    try copyExample("操作マニュアル.pdf", to: "a.pdf")
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: place.path("in.pdf"), withDestinationPath: "a.pdf")
    try manager.createSymbolicLink(
      atPath: place.path("out.pdf"), withDestinationPath: "/etc/passwd")
    try manager.createSymbolicLink(atPath: place.path("up"), withDestinationPath: "..")
    try manager.createSymbolicLink(atPath: place.path("loop"), withDestinationPath: "loop")
    #expect(try found("in.pdf") == [])
    #expect(try found("out.pdf") == ["ATT-002"])
    #expect(try found("up/\(place.folder.lastPathComponent)/a.pdf") == [])
    #expect(try found("up/x.pdf") == ["ATT-002"])
    #expect(try found("loop") == ["ATT-004"])
  }

  @Test func `that are no files are told from files`() throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: place.path("folder"), withIntermediateDirectories: true)
    #expect(mkfifo(place.path("pipe"), 0o600) == 0)
    #expect(manager.createFile(atPath: place.path("empty.pdf"), contents: Data()))
    #expect(manager.createFile(atPath: place.path("cut.pdf"), contents: Data("%PDF-1.7\n".utf8)))
    #expect(manager.createFile(atPath: place.path("a.docx"), contents: Data([0x50, 0x4B, 3, 4])))
    #expect(manager.createFile(atPath: place.path("a.jpg"), contents: Data([0xFF, 0xD8, 0xFF, 1])))
    #expect(try found("folder") == ["ATT-003"])
    #expect(try found(".") == ["ATT-003"])
    #expect(try found("pipe") == ["ATT-003"])
    #expect(try found("empty.pdf") == ["ATT-005"])
    #expect(try found("cut.pdf") == ["ATT-006"])
    #expect(try found("a.docx") == ["ATT-008"])
    #expect(try found("a.jpg") == ["ATT-008"])
    #expect(try found("none.pdf") == ["ATT-001"])
    #expect(try found("empty.pdf/x") == ["ATT-001"])
    #expect(try findings("  - { ファイル: a.jpg, ページ数: 2 }").map(\.id) == ["ATT-008", "ATT-010"])
  }

  @Test func `that the system refuses, or that are too large, are told as such`() throws {
    try copyExample("操作マニュアル.pdf", to: "a.pdf")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: place.path("a.pdf"))
    if getuid() != 0 { #expect(try found("a.pdf") == ["ATT-004"]) }
    let large = place.path("large.pdf")
    #expect(FileManager.default.createFile(atPath: large, contents: Data("%PDF".utf8)))
    let handle = try FileHandle(forWritingTo: URL(filePath: large))
    try handle.truncate(atOffset: UInt64(AttachmentFolder.limit + 1))
    try handle.close()
    #expect(try found("large.pdf") == ["ATT-004"])
    #expect(try found(String(repeating: "長", count: 2000)) == ["ATT-004"])
  }

  @Test func `are found whatever way their name is put together`() throws {
    try copyExample("操作マニュアル.pdf", to: "フ\u{309A}ラン.pdf")
    #expect(try found("プラン.pdf") == [])
  }

  @Test
  func `in a folder that is not there are missing one and all, behind a link they are outside`()
    throws
  {
    try FileManager.default.createDirectory(
      atPath: place.path("添付"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: place.path("外"), withDestinationPath: "/usr")
    var folder = AttachmentFolder(ofCase: place.path("case.yaml"))
    func refusal(_ name: String) -> AttachmentFolder.Refusal? {
      do throws(AttachmentFolder.Refusal) {
        _ = try folder.path(of: name)
        return nil
      } catch { return error }
    }
    for name in ["無い/a.pdf", "無い/b.pdf", "無い/下/c.pdf", "無い/下/d.pdf", "添付/a.pdf"] {
      #expect(refusal(name) == .missing, "\(name)")
    }
    for name in ["外/無い/a.pdf", "外/無い/b.pdf", "外/a.pdf", "外/b.pdf", "無い/../../a.pdf"] {
      #expect(refusal(name) == .outside, "\(name)")
    }
    try copyExample("操作マニュアル.pdf", to: "添付/a.pdf")
    #expect(refusal("添付/a.pdf") == nil)
  }

  @Test func `locked and odd ones are told, drawings more sharply`() throws {
    let folder = place.folder.path
    try copyExample("操作マニュアル.pdf", to: "a.pdf")
    for (name, password) in [("open.pdf", ""), ("locked.pdf", "user")] {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments =
        ["qpdf", "--encrypt", password, "owner", "256", "--"] + [
          folder + "/a.pdf", folder + "/" + name,
        ]
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(try found(name) == ["ATT-007"])
    }
    let page =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
      + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
      + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj\n"
      + "trailer<</Root 1 0 R/Size 4>>\n%%EOF\n"
    try place.write(page, to: "letter.pdf")
    let paper = try #require(try findings("  - { ファイル: letter.pdf }").first)
    #expect(paper.id == "ATT-009" && paper.severity == .note)
    #expect(paper.message.ja.contains("1ページはA4でもA3でもありません（215.9×279.4 mm）"))
    let drawing = try findings("図面: [{ ファイル: letter.pdf, 用紙: A3 }]".yamlTop)
    #expect(drawing.map(\.severity) == [.warning])
    let a4 = try findings("図面: [{ ファイル: a.pdf, 用紙: A3 }]".yamlTop)
    #expect(a4.map(\.id) == ["ATT-011"])
    #expect(a4.first?.message.ja == "「a.pdf」の用紙はA4ですが、A3と書かれています")
  }

  @Test func `fifty thousand of them are harmless`() throws {
    try copyExample("操作マニュアル.pdf", to: "a.pdf")
    let lines = (0..<50_000).map { "  - { ファイル: \($0 % 2 == 0 ? "a.pdf" : "なし\($0).pdf") }" }
    let start = ContinuousClock.now
    let findings = try findings(lines.joined(separator: "\n"))
    #expect(findings.count == AttachedFileFindings.maximum)
    #expect(findings.last?.message.ja.contains("ほかに24980件") == true)
    #expect(ContinuousClock.now - start < .seconds(120))
  }

  @Test func `of a case from standard input are left alone`() throws {
    let text = "手続: 新規許可\n添付: [{ ファイル: /etc/passwd }]\n"
    let examined = CaseReview().examine(
      Array(text.utf8), name: "stdin", studio: .failure(.noAssets(tried: [])))
    #expect(examined.attached.isEmpty)
    #expect(!examined.findings.contains { $0.id.hasPrefix("ATT") })
  }

  @Test func `each problem has an id, a name and a remedy of its own kind`() {
    let problems = AttachedFileProblem.allCases
    #expect(Set(problems.map(\.name)).count == problems.count)
    for problem in problems {
      #expect(problem.id.hasPrefix("ATT-0"))
      #expect(!problem.remedy.ja.isEmpty && !problem.remedy.en.isEmpty)
      for language in Language.allCases {
        #expect(RuleListing.explanation(of: problem.id, in: language) != nil)
      }
    }
  }
}

extension String {
  /// An entry of the top of the file behind an empty 添付.
  fileprivate var yamlTop: String { "  []\n" + self }
}
