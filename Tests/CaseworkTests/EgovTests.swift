import Findings
import Foundation
import Testing
import TextShaping

@testable import Casework

@Suite struct `e-Gov` {
  let place: ScratchFolder

  init() throws { place = try ScratchFolder() }

  @Test func `takes the characters of JIS X 0208 and JIS X 0201, by the codec of Python`() throws {
    let script = ScratchFolder.repository.appending(path: "scripts/jis-x-0208").path
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", script]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let printed = try #require(try pipe.fileHandleForReading.readToEnd())
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let table = ScratchFolder.repository
      .appending(path: "Sources/Casework/Filing/JISX0208.swift")
    #expect(try Data(contentsOf: table) == printed)
    let all = (0...0xFFFF).lazy.compactMap { Unicode.Scalar(UInt32($0)) }
    #expect(all.count { JISX0208.contains($0) } == 6879)
    #expect(JISX0208.count == 6879)
  }

  @Test(
    arguments: [
      ("亜", .accepted), ("熙", .accepted), ("邊", .accepted), ("邉", .accepted), ("々", .accepted),
      ("Ａ", .accepted), ("a", .accepted), ("~", .accepted), ("¥", .accepted), ("～", .accepted),
      ("－", .accepted), ("ｶ", .doubtful), ("ｶﾞ", .doubtful), ("髙", .refused), ("﨑", .refused),
      ("𠮷", .refused), ("①", .refused), ("㈱", .refused), ("Ⅲ", .refused), ("ℓ", .refused),
      ("邉\u{E0100}", .refused), ("\u{FA19}", .refused), ("か\u{3099}", .refused), ("塡", .refused),
      ("é", .refused), ("😀", .refused),
    ] as [(Character, EgovCharacters.Outcome)])
  func `judges a character with its selector`(
    character: Character, outcome: EgovCharacters.Outcome
  ) {
    #expect(EgovCharacters.outcome(of: character) == outcome)
  }

  @Test(
    arguments: [
      ("髙", "高"), ("﨑", "崎"), ("𠮷", "吉"), ("①", "(1)"), ("⑳", "(20)"), ("㉑", "(21)"),
      ("㈱", "株式会社"), ("Ⅲ", "III"), ("ⅻ", "xii"), ("ℓ", "L"), ("㎏", "kg"), ("邉\u{E0102}", "邉"),
      ("葛\u{E0100}", "葛"), ("\u{FA19}", "神"), ("塡", "填"), ("か\u{3099}", "が"), ("は\u{309A}", "ぱ"),
      ("ｶﾞ", "ガ"), ("ﾊﾟ", "パ"), ("ｳﾞ", "ヴ"), ("ｶ", "カ"), ("ｰ", "ー"), ("㋿", "令和"), ("Ⓐ", "(A)"),
      ("𠮷\u{E0101}", "吉"),
    ] as [(Character, String)])
  func `names the usual replacement`(character: Character, usual: String) {
    #expect(EgovReplacement.of(character)?.utf8.elementsEqual(usual.utf8) == true)
  }

  @Test(arguments: ["😀", "﨔", "é", "𪚥", "\u{200B}"] as [Character])
  func `names none where a person has to choose`(character: Character) {
    #expect(EgovReplacement.of(character) == nil)
  }

  @Test func `only proposes what it takes`() {
    for value in UInt32(0xA0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      guard let usual = EgovReplacement.of(Character(scalar)) else { continue }
      #expect(
        usual.allSatisfy { EgovCharacters.outcome(of: $0) == .accepted }, "U+\(value) \(usual)")
    }
    for kanji in CommonForm.known {
      #expect(!JISX0208.contains(kanji), "\(kanji)")
      #expect(EgovReplacement.of(Character(kanji)) != nil, "\(kanji)")
    }
  }

  @Test(arguments: [
    ("登記事項証明書.pdf", "", "", "登記事項証明書.pdf"),
    ("図面 1（配置図）.pdf", " ", "", "図面_1（配置図）.pdf"),
    ("髙橋㈱ ①.pdf", "髙㈱ ①", "", "高橋株式会社_(1).pdf"),
    ("図－1#[2].pdf", "－#[]", "", "図ー1__2_.pdf"),
    ("ｶﾀﾛｸﾞ.pdf", "ｶﾀﾛｸﾞ", "", "カタログ.pdf"),
    ("A×B.pdf", "", "×", "A_B.pdf"), ("a&b~c.pdf", "", "&~", "a_b_c.pdf"),
  ])
  func `judges a file name and proposes another`(
    name: String, refused: String, doubtful: String, proposal: String
  ) {
    let verdict = EgovFileName.verdict(on: name)
    #expect(verdict.refused == Array(refused))
    #expect(verdict.doubtful == Array(doubtful))
    #expect(verdict.proposal == proposal)
    #expect(!verdict.isReserved)
    let again = EgovFileName.verdict(on: proposal)
    #expect(again.refused.isEmpty && again.doubtful.isEmpty)
  }

  @Test func `is asked for the name alone, and may keep XML names for itself`() {
    #expect(EgovFileName.lastComponent(of: "添付 書類/証明書.pdf") == "証明書.pdf")
    #expect(EgovFileName.verdict(on: "申請書.XML").isReserved)
  }

  @Test func `takes the name of every paper that is rendered`() {
    for id in DocumentID.allCases {
      for isDraft in [true, false] {
        for name in id.fileNames(draft: isDraft) {
          let verdict = EgovFileName.verdict(on: name)
          #expect(verdict == EgovFileName.Verdict(proposal: name))
        }
      }
    }
  }

  private func findings(_ path: String) -> [Finding] {
    CaseReview(target: .egov).check([path]).findings.filter { $0.id.hasPrefix("EGV") }
  }

  @Test func `refuses a name on the application form and accepts it in what is attached`() throws {
    let path = try place.example(replacing: "再生一郎", with: "髙橋①郎ｶﾞ")
    let onForm = try #require(
      findings(path).first { $0.site.path == "申請者.代表者.氏名" && $0.id == "EGV-001" })
    #expect(onForm.severity == .error)
    #expect(onForm.message.ja.contains("「髙」（U+9AD9）、「①」（U+2460）"))
    #expect(onForm.remedy.ja.contains("「髙」は「高」に、「①」は「(1)」に"))
    #expect(onForm.site.line == 11)
    let kana = try #require(findings(path).first { $0.id == "EGV-002" })
    #expect(kana.severity == .warning && kana.remedy.en.contains("ガ"))
    let attached = findings(path).filter { $0.severity == .note }
    #expect(attached.count { $0.message.ja.contains("「髙」") } == 1)
    #expect(attached.contains { $0.site.path == "申請者.役員[0]" })
    #expect(CaseReview(target: .egov).check([path]).verdict == .reject)
    #expect(!CaseReview().check([path]).findings.contains { $0.id.hasPrefix("EGV") })
  }

  @Test func `refuses the name of an attached file where the case names it`() throws {
    let path = try place.example(
      replacing: "添付/登録免許税領収書.pdf", with: "添付 1/領収書 ①.pdf")
    let finding = try #require(findings(path).first { $0.id == "EGV-003" })
    #expect(finding.severity == .error)
    #expect(finding.site.path == "登録免許税.領収書")
    #expect(finding.remedy.ja.contains("「領収書_(1).pdf」"))
    #expect(findings(path).count { $0.severity == .error } == 1)
  }

  @Test func `finds no fault with the example`() throws {
    let report = CaseReview(target: .egov).check([try place.example()])
    #expect(report.verdict == .accept)
    let remarks = report.findings.filter { $0.id.hasPrefix("EGV") }
    // 塡 of 充塡, the wording of the law, is told once for all the values that have it.
    #expect(remarks.count == 1)
    #expect(remarks.first?.severity == .note)
    #expect(remarks.first?.message.ja.contains("「塡」（U+5861）") == true)
    #expect(remarks.first?.message.ja.contains("か所") == true)
  }
}
