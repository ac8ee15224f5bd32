import Findings
import Foundation
import Testing

@testable import Casework

@Suite struct `Paper rendering` {
  let place: ScratchFolder

  init() throws { place = try ScratchFolder() }

  private func manifest(_ folder: String) throws -> [String: Any] {
    let data = Data(try place.text(folder + "/manifest.json").utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func `writes the named papers in filing order and says so in the manifest`() throws {
    let outcome = PaperRendering().render(
      try place.example(), into: place.path("out"), only: [.oath, .coverList])
    guard case .written(let documents) = outcome.result else {
      Issue.record("\(outcome.result)")
      return
    }
    #expect(documents.map(\.id) == [.coverList, .oath])
    let manifest = try manifest("out")
    #expect(manifest["version"] as? Int == 1)
    #expect(manifest["engine"] as? String == Product.engine)
    #expect(manifest["asOf"] as? String == "2026-12-01")
    #expect(manifest["draft"] as? Bool == false)
    #expect((manifest["case"] as? [String: Any])?["file"] as? String == "事案.yaml")
    let listed = try #require(manifest["documents"] as? [[String: Any]])
    for (document, entry) in zip(documents, listed) {
      let bytes = try Data(contentsOf: place.folder.appending(path: "out/" + document.file))
      #expect(sha256(Array(bytes)) == document.sha256)
      #expect(entry["id"] as? String == document.id.rawValue)
      #expect(entry["file"] as? String == document.file)
      #expect(entry["title"] as? String == document.title)
      #expect(entry["pages"] as? Int == document.pages)
      #expect(entry["sha256"] as? String == document.sha256)
      #expect(entry["edition"] as? String == document.edition)
      #expect(entry["copy"] is NSNull && entry["blankPages"] as? [Int] == [])
      #expect(
        Set(entry.keys) == [
          "id", "file", "title", "pages", "sha256", "edition", "copy", "blankPages",
        ])
    }
    #expect(listed.count == documents.count)
  }

  @Test func `lists every base form that was put in with its place and its papers`() throws {
    let path = try place.example(replacing: "再生一郎", with: "再生邉\u{E01EF}一郎")
    guard case .refused = PaperRendering().render(path, into: place.path("out")).result else {
      Issue.record("a variant that no font has was printed")
      return
    }
    let outcome = PaperRendering(substitutes: true).render(
      path, into: place.path("out"), only: [.form5, .annexX, .bundle])
    guard case .written = outcome.result else {
      Issue.record("\(outcome.result)")
      return
    }
    #expect(outcome.report.verdict == .accept)
    #expect(outcome.report.findings.contains { $0.id == "A-43" && $0.severity == .warning })
    let listed = try #require(try manifest("out")["substitutions"] as? [[String: Any]])
    let first = try #require(listed.first)
    #expect(first["character"] as? String == "邉\u{E01EF}")
    #expect(first["codePoints"] as? String == "U+9089 U+E01EF")
    #expect(first["printed"] as? String == "邉")
    #expect(first["path"] as? String == "申請者.代表者.氏名")
    #expect(first["line"] as? Int == 11 && first["column"] as? Int == 25)
    #expect(first["documents"] as? [String] == ["form-5", "bundle"])
    #expect(listed.count == 1, "\(listed)")
  }

  @Test func `a paper alone says the same as in the whole set`() throws {
    let path = try place.example()
    for (folder, only) in [("all", []), ("one", [DocumentID.coverList])] {
      _ = PaperRendering().render(path, into: place.path(folder), only: only)
    }
    let name = DocumentID.coverList.fileName(draft: false)
    let alone = try Data(contentsOf: place.folder.appending(path: "one/" + name))
    #expect(try alone == Data(contentsOf: place.folder.appending(path: "all/" + name)))
  }

  @Test func `refuses while an error stands, prints the draft, touches nothing before`() throws {
    let path = try place.example(replacing: "部数: 2", with: "部数: 1")
    let refused = PaperRendering().render(path, into: place.path("out"))
    guard case .refused = refused.result else {
      Issue.record("\(refused.result)")
      return
    }
    #expect(refused.report.verdict == .reject)
    #expect(try place.names() == ["事案.yaml"])
    let draft = PaperRendering(draft: true).render(path, into: place.path("out"), only: [.oath])
    guard case .written(let documents) = draft.result else {
      Issue.record("\(draft.result)")
      return
    }
    #expect(documents.map(\.file) == ["下書き_14_誓約書.pdf"])
    #expect(try manifest("out")["draft"] as? Bool == true)
  }

  @Test func `even a draft needs a case that can be read`() throws {
    let path = try place.write("手続: [", to: "壊れ.yaml")
    let outcome = PaperRendering(draft: true).render(path, into: place.path("out"))
    guard case .refused = outcome.result else {
      Issue.record("\(outcome.result)")
      return
    }
    #expect(outcome.report.verdict == .unchecked)
    #expect(try place.names() == ["壊れ.yaml"])
  }

  @Test(arguments: [("更新", "02_様式第5_許可の更新申請書.pdf", true), ("変更許可", "02_様式第5_変更の許可申請書.pdf", false)])
  func `each kind of case has its own papers and names`(
    _ procedure: String, _ form: String, hasOath: Bool
  ) throws {
    let path = try place.example(replacing: "手続: 新規許可", with: "手続: \(procedure)")
    let outcome = PaperRendering(draft: true).render(path, into: place.path("out"))
    guard case .written(let documents) = outcome.result else {
      Issue.record("\(outcome.result)")
      return
    }
    #expect(documents.contains { $0.file == "下書き_" + form })
    #expect(documents.contains { $0.id == .oath } == hasOath)
    #expect(documents.last?.title.contains(procedure == "更新" ? "更新" : "変更") == true)
  }

  @Test func `a paper that the kind of case does not have cannot be asked for`() throws {
    let path = try place.example(replacing: "手続: 新規許可", with: "手続: 変更許可")
    let outcome = PaperRendering(draft: true).render(path, into: place.path("out"), only: [.oath])
    guard case .failed(let message, let remedy) = outcome.result else {
      Issue.record("\(outcome.result)")
      return
    }
    #expect(message.ja.contains("oath") && remedy.ja.contains("form-5"))
    #expect(try place.names() == ["事案.yaml"])
  }

  @Test func `an output folder that cannot be made fails with its cause`() throws {
    let path = try place.example()
    let outcome = PaperRendering().render(path, into: path + "/out", only: [.oath])
    guard case .failed(let message, _) = outcome.result else {
      Issue.record("\(outcome.result)")
      return
    }
    #expect(message.ja.contains("フォルダーではなくファイルです"))
  }
}
