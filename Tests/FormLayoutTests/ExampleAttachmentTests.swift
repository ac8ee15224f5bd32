import Findings
import Foundation
import PermitInput
import PermitModel
import Testing

@testable import FormLayout

/// The files that the examples name.
///
/// `SAISEI_UPDATE=1 swift test --filter ExampleAttachmentTests` draws those that are not there.
@Suite struct ExampleAttachmentTests {
  @Test(arguments: ["toranomon", "two-methods", "individual"])
  func `are there, as many pages as the case says`(name: String) throws {
    let folder = Papers.root.appending(path: "examples/\(name)")
    let application = Papers.application(try Papers.example(name))
    let files = application.namedFiles
    #expect(files.count >= 5)
    for file in files {
      let path = folder.appending(path: try #require(file.file.value))
      if ProcessInfo.processInfo.environment["SAISEI_UPDATE"] != nil,
        !FileManager.default.fileExists(atPath: path.path)
      {
        try FileManager.default.createDirectory(
          at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(sketch(file, of: application).pdf()).write(to: path)
      }
      let info = try OutsideTool.run(
        "pdfinfo", ["FILE"], on: Array(try Data(contentsOf: path)))
      let pages = try #require(info.firstMatch(of: /Pages: +(\d+)/)).1
      #expect(Int(pages) == file.pages.value ?? 1, "\(path.lastPathComponent)")
    }
  }

  @Test(arguments: [
    "renewal/application", "change/old", "change/new", "change/notice", "closing/closure",
  ])
  func `of the other kinds of cases are there too`(name: String) throws {
    let path = Papers.root.appending(path: "examples/\(name).yaml")
    let text = try String(contentsOf: path, encoding: .utf8)
    let files = CaseReader.read(text: text, file: name).content.subject.namedFiles
    #expect(!files.isEmpty)
    for file in files {
      let pdf = path.deletingLastPathComponent().appending(path: try #require(file.file.value))
      if ProcessInfo.processInfo.environment["SAISEI_UPDATE"] != nil,
        !FileManager.default.fileExists(atPath: pdf.path)
      {
        try FileManager.default.createDirectory(
          at: pdf.deletingLastPathComponent(), withIntermediateDirectories: true)
        let title = pdf.deletingPathExtension().lastPathComponent
        let sketch = AttachmentSketch(
          fonts: try Papers.fonts(), title: title, owner: "再生フロン株式会社虎ノ門事業所",
          pages: file.pages.value ?? 1, paper: .a4, boxes: [])
        try Data(sketch.pdf()).write(to: pdf)
      }
      let info = try OutsideTool.run("pdfinfo", ["FILE"], on: Array(try Data(contentsOf: pdf)))
      let pages = try #require(info.firstMatch(of: /Pages: +(\d+)/)).1
      #expect(Int(pages) == file.pages.value ?? 1, "\(pdf.lastPathComponent)")
    }
  }

  private func sketch(
    _ file: NamedFile, of application: PermitApplication
  ) throws -> AttachmentSketch {
    let drawing = application.drawings.items.first { $0.file.site == file.file.site }
    let attachment = application.attachments.items.first { $0.file.site == file.file.site }
    let name = try #require(file.file.value?.split(separator: "/").last)
    let title = attachment?.title.value ?? String(name.split(separator: ".")[0])
    return AttachmentSketch(
      fonts: try Papers.fonts(), title: title, owner: application.place.name.value ?? "",
      pages: file.pages.value ?? 1, paper: file.paper.value ?? .a4,
      boxes: drawing?.boxes.items.map {
        (symbol: $0.symbol.value ?? "", name: $0.name.value ?? "")
      } ?? [])
  }
}
