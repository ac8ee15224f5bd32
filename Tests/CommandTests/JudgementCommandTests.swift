import Foundation
import Testing

@Suite struct `saisei questions and checklist` {
  private func copy(_ example: String) throws -> URL {
    let folder = try BuiltProgram.temporaryFolder()
    try FileManager.default.copyItem(
      at: BuiltProgram.repository.appending(path: "examples/\(example)"),
      to: folder.appending(path: "case"))
    return folder
  }

  @Test func `the questions added to the file and answered are settled`() throws {
    let folder = try copy("individual")
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "case/application.yaml")
    let sheet = try BuiltProgram.run(
      ["questions", "case/application.yaml", "--reviewer", "再生花子", "--date", "2026-11-20"],
      in: folder)
    #expect(sheet.status == 0 && sheet.error.isEmpty)
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data((text + sheet.out.replacing("    判断:\n", with: "    判断: 適合\n")).utf8).write(to: file)
    let report = try BuiltProgram.run(["check", "case/application.yaml"], in: folder)
    #expect(report.status == 0)
    #expect(report.out.contains("要確認 0件、参考 0件、判断済み 21件"))
    #expect(!report.out.contains("saisei questions"))
    let none = try BuiltProgram.run(["questions", "case/application.yaml"], in: folder)
    #expect(none.status == 0 && none.out.isEmpty && none.error.contains("ありません"))
    for format in ["concise", "github", "html", "junit", "sarif", "json", "ndjson", "full"] {
      let one = try BuiltProgram.run(
        ["check", "case/application.yaml", "--format", format], in: folder)
      #expect(one.out.contains("再生花子"), "\(format)")
    }
    let junit = try BuiltProgram.run(
      ["check", "case/application.yaml", "--format", "junit"], in: folder)
    #expect(junit.out.contains("skipped=\"0\""))
    let sarif = try BuiltProgram.run(
      ["check", "case/application.yaml", "--format", "sarif"], in: folder)
    #expect(sarif.out.contains("\"suppressions\""))
  }

  @Test func `a check says how its questions can be answered`() throws {
    let report = try BuiltProgram.run(["check", "examples/toranomon/application.yaml"])
    #expect(report.out.contains("saisei questions examples/toranomon/application.yaml"))
    #expect(report.out.contains(" = 対象："))
  }

  @Test func `a case that cannot be read has neither questions nor checklist`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for arguments in [["questions", "ない.yaml"], ["checklist", "ない.yaml", "-o", "表"]] {
      let result = try BuiltProgram.run(arguments, in: folder)
      #expect(result.status == 2 && result.out.isEmpty && result.error.contains("INP-014"))
    }
    let date = try BuiltProgram.run(["questions", "ない.yaml", "--date", "13月"], in: folder)
    #expect(date.status == 64)
  }

  @Test(arguments: ["deficient.yaml", "two-methods/application.yaml"])
  func `the checklist passes veraPDF, qpdf and mupdf and repeats its heads`(example: String) throws
  {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let made = try BuiltProgram.run(
      ["checklist", "examples/" + example, "-o", folder.path])
    #expect(made.status == 0, "\(made.error)")
    let file = folder.appending(path: "点検表.pdf").path
    let vera = try BuiltProgram.tool(
      "bash", ["scripts/veracheck/veracheck.sh", "-f", "2a,ua1", file])
    #expect(vera.status == 0, "\(vera.out)\(vera.error)")
    #expect(try BuiltProgram.tool("qpdf", ["--check", file]).status == 0)
    let clean = try BuiltProgram.tool(
      "mutool", ["clean", file, folder.appending(path: "clean.pdf").path])
    #expect(clean.status == 0 && clean.error.isEmpty, "\(clean.error)")
    let text = try BuiltProgram.tool("pdftotext", ["-layout", file, "-"]).out
    let pages = text.split(separator: "\u{C}").filter { !$0.allSatisfy(\.isWhitespace) }
    #expect(pages.count > 10)
    for page in pages.dropFirst() { #expect(page.contains("求められること")) }
    #expect(pages.first?.contains("審査者") == true)
    #expect(pages.first?.contains("SHA-256") == true)
  }
}
