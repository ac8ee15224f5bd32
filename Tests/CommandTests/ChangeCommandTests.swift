import Foundation
import Testing

@Suite struct `saisei change` {
  private let old = "examples/change/old.yaml"
  private let new = "examples/change/new.yaml"

  @Test func `compares two cases and names the heaviest procedure with its papers`() throws {
    let result = try BuiltProgram.run(["change", old, new, "--as-of", "2027-06-01"])
    #expect(result.status == 0, "\(result.error)")
    #expect(result.out.contains("変更の前に、変更の許可（法第53条第1項）を受ける必要があります"))
    #expect(result.out.contains("[C-11]") && result.out.contains("[C-18]"))
    #expect(result.out.contains("省令第55条第1項第2号から第6号まで"))
    #expect(!result.out.contains("変更届出（"))
    let english = try BuiltProgram.run(
      ["change", old, new, "--as-of", "2027-06-01", "--lang", "en"])
    #expect(english.out.contains("permission (法第53条第1項) is needed before the change"))
  }

  @Test func `a change that has happened without permission is an error`() throws {
    let result = try BuiltProgram.run(["change", old, new, "--as-of", "2027-10-01"])
    #expect(result.status == 1)
    #expect(result.out.contains("不備[C-21]"))
  }

  static let questions: [([String], String, String?)] = [
    (["--set", "施設[0].数=2基"], "permit", "C-11"),
    (["--set", "申請者.住所=東都県別の市1番", "--changed-on", "2026-07-02"], "notice", "C-23"),
    (["--set", "applicant.phone=03-9999-9999"], "none", nil),
    (["--set", "用途=樹脂の原料"], "check", "C-32"),
    (
      [
        "--set", "引取計画.R134a.令和9年度.引取計画量=39", "--set",
        "再生の能力.R134a.令和9年度.引取計画量=39",
      ], "notice", "C-14"
    ),
    (["--set", "再生の能力.R134a.令和9年度.引取計画量=39"], "notice", "C-14"),
  ]

  @Test(arguments: questions)
  func `asks what a change would call for`(
    _ settings: [String], _ duty: String, _ criterion: String?
  ) throws {
    let result = try BuiltProgram.run(
      ["change", old, "--format", "json", "--as-of", "2026-12-01"] + settings)
    #expect(result.status == 0, "\(result.error)\(result.out)")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    #expect(json["overall"] as? String == duty)
    let differences = try #require(json["differences"] as? [[String: Any]])
    let criteria = Set(differences.compactMap { $0["criterion"] as? String })
    #expect(criteria == Set([criterion].compactMap(\.self)))
    if criterion == "C-23" {
      #expect((json["deadline"] as? [String: Any])?["day"] as? String == "2026-08-03")
    }
  }

  @Test func `builds the papers of a change permit`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try BuiltProgram.run(
      ["change", old, new, "--as-of", "2027-06-01", "--build", "-o", folder.path])
    #expect(result.status == 0, "\(result.error)")
    let papers = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "変更許可申請").path)
    #expect(papers.contains("02_様式第5_変更の許可申請書.pdf"))
    #expect(papers.contains("11_引取りに係る計画.pdf"))
    #expect(!papers.contains { $0.contains("誓約書") })
    let text = try BuiltProgram.tool(
      "pdftotext", ["-raw", folder.appending(path: "変更許可申請/02_様式第5_変更の許可申請書.pdf").path, "-"])
    #expect(text.out.contains("第２０２７－００３号") && text.out.contains("第５３条第１項"))
    let written = try BuiltProgram.run(
      ["check", folder.appending(path: "変更許可申請.yaml").path, "--format", "concise"])
    #expect(!written.out.contains("不備"), "\(written.out)")
  }

  @Test func `builds Form 6 with new and old, and asks for what only a person knows`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let changed = [
      "change", new, "--set", "申請者.代表者.氏名=再生花子",
      "--as-of", "2027-12-01", "--build", "-o", folder.path,
    ]
    let blank = try BuiltProgram.run(
      [
        "change", new, "--set", "変更.変更理由=", "--set", "申請者.代表者.氏名=再生花子", "--build", "-o",
        folder.path,
      ])
    #expect(blank.status == 1)
    #expect(blank.error.contains("C-27") && blank.error.contains("変更理由が未記入です"))
    #expect(blank.error.contains("C-25"))
    let draft = try BuiltProgram.run(
      changed + [
        "--changed-on", "2027-11-15", "--reason", "役員の改選のため", "--dated", "2027-11-20", "--draft",
      ])
    #expect(draft.status == 0, "\(draft.error)")
    let pdf = folder.appending(path: "変更届出/下書き_01_様式第6_変更届出書.pdf")
    let text = try BuiltProgram.tool("pdftotext", ["-raw", pdf.path, "-"]).out
    for words in ["第５３条第３項", "再生花子", "再生一郎", "役員の改選のため", "代表者の氏名"] {
      #expect(text.contains(words), "\(words): \(text)")
    }
  }

  @Test func `one run prints the application and says when the notice follows`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    // A further facility needs permission before, another representative a notice after the change.
    let mixed = [
      "change", old, new, "--set", "申請者.代表者.氏名=再生花子", "--as-of", "2027-06-01", "--build", "-o",
      folder.path,
    ]
    let result = try BuiltProgram.run(mixed)
    #expect(result.status == 0, "\(result.error)")
    let files = FileManager.default
    #expect(
      files.fileExists(
        atPath: folder.appending(path: "変更許可申請/02_様式第5_変更の許可申請書.pdf").path))
    #expect(!files.fileExists(atPath: folder.appending(path: "変更届出").path))
    let said = try #require(
      result.error.firstMatch(of: /変更日（令和9年(\d+)月(\d+)日）の後、令和9年\d+月\d+日まで/))
    let notice = folder.appending(path: "変更届出.yaml")
    let text = try String(contentsOf: notice, encoding: .utf8)
    #expect(text.contains("再生花子") && !text.contains("届出日"))
    // With its day written in, it is what was missing.
    try Data((text + "届出日: 令和9年\(said.1)月\(said.2)日\n").utf8).write(to: notice)
    let checked = try BuiltProgram.run(["check", notice.path, "--format", "concise"])
    #expect(!checked.out.contains("C-23"), "\(checked.out)")
  }

  static let wrong: [([String], Int32)] = [
    (["--set", "施設[9].数=2基"], 2), (["--set", "施設.謎=1"], 2), (["--set", "数"], 2),
    (["--set", "施設=1"], 2), ([], 64), (["--build", "--set", "部数=2"], 64),
    (["--set", "部数=2", "--changed-on", "いつか"], 64),
  ]

  @Test(arguments: wrong)
  func `says what is wrong with its arguments`(_ arguments: [String], _ status: Int32) throws {
    let result = try BuiltProgram.run(["change", old] + arguments)
    #expect(result.status == status)
    #expect(!result.error.isEmpty && !result.error.contains("Error("))
  }

  @Test func `only applications can be compared, and only readable ones`() throws {
    let notice = try BuiltProgram.run(["change", old, "examples/change/notice.yaml"])
    #expect(notice.status == 2 && notice.error.contains("申請"))
    let missing = try BuiltProgram.run(["change", old, "ない.yaml"])
    #expect(missing.status == 2 && missing.error.contains("ない.yaml"))
    let unread = try BuiltProgram.run(["change", old, "--set", "申請日=いつか"])
    #expect(unread.status == 2 && unread.error.contains("いつか"))
  }
}
