import Findings
import Foundation
import PermitInput
import PermitModel
import Testing

@Suite struct EncodingTests {
  /// 手続: 新規許可 (new line) 申請者: (new line) 名称: ｱｲｳ株式会社サイセイ in the given encoding.
  private func encoded(_ encoding: String.Encoding) throws -> [UInt8] {
    let text = "手続: 新規許可\n申請者:\n  名称: 株式会社さいせいフロン\n"
    return Array(try #require(text.data(using: encoding)))
  }

  private func finding(_ bytes: [UInt8]) throws -> Finding {
    let file = CaseReader.read(bytes: bytes, file: "case.yaml")
    #expect(!file.isReadable)
    #expect(file.findings.count == 1)
    return try #require(file.findings.first)
  }

  @Test func `Shift_JIS is recognised and the way out is given`() throws {
    let finding = try finding(try encoded(.shiftJIS))
    #expect(finding.id == "INP-003")
    #expect(finding.message.ja == "文字コードがShift_JIS（CP932）です（UTF-8で保存する必要があります）")
    #expect(finding.remedy.ja.contains("iconv -f CP932 -t UTF-8"))
  }

  @Test func `EUC-JP is told from Shift_JIS`() throws {
    // Foundation on Linux cannot write EUC-JP: 手続: 新規許可, 申請者:, 名称: 株式会社さいせいフロン.
    let bytes: [UInt8] = [
      0xBC, 0xEA, 0xC2, 0xB3, 0x3A, 0x20, 0xBF, 0xB7, 0xB5, 0xAC, 0xB5, 0xF6, 0xB2, 0xC4, 0x0A,
      0xBF, 0xBD, 0xC0, 0xC1, 0xBC, 0xD4, 0x3A, 0x0A, 0x20, 0x20, 0xCC, 0xBE, 0xBE, 0xCE, 0x3A,
      0x20, 0xB3, 0xF4, 0xBC, 0xB0, 0xB2, 0xF1, 0xBC, 0xD2, 0xA4, 0xB5, 0xA4, 0xA4, 0xA4, 0xBB,
      0xA4, 0xA4, 0xA5, 0xD5, 0xA5, 0xED, 0xA5, 0xF3, 0x0A,
    ]
    #expect(try finding(bytes).message.en.contains("EUC-JP"))
  }

  @Test func `half-width kana in Shift_JIS are not taken for EUC-JP`() throws {
    let text = "名称: ｻｲｾｲﾌﾛﾝ株式会社の再生フロン"
    let bytes = Array(try #require(text.data(using: .shiftJIS)))
    #expect(try finding(bytes).message.en.contains("Shift_JIS"))
  }

  @Test func `ISO-2022-JP is recognised by its escapes`() throws {
    let text = [UInt8]([0x1B, 0x24, 0x42, 0x3C, 0x6A, 0x1B, 0x28, 0x42])
    #expect(try finding(text).message.en.contains("ISO-2022-JP"))
  }

  @Test(arguments: [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian])
  func `UTF-16 is recognised with and without its mark`(_ encoding: String.Encoding) throws {
    let finding = try finding(try encoded(encoding))
    #expect(finding.id == "INP-003")
    #expect(finding.message.en == "The file is in UTF-16, not in UTF-8")
    #expect(finding.remedy.en.contains("iconv -f UTF-16 -t UTF-8"))
  }

  @Test func `UTF-32 is recognised by its mark`() throws {
    #expect(try finding([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]).message.en.contains("UTF-32"))
  }

  @Test func `broken UTF-8 names its line`() throws {
    let bytes = Array("手続: 新規許可\n名称: 再生".utf8) + [0xE3, 0x81] + Array("\n部数: 2\n".utf8)
    let finding = try finding(bytes)
    #expect(finding.id == "INP-003")
    #expect(finding.site.line == 2)
    #expect(finding.message.ja == "2行目にUTF-8でない文字があります")
  }

  @Test func `a byte order mark is taken silently and moves no column`() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("手続: 更新\n".utf8)
    let file = CaseReader.read(bytes: bytes, file: "case.yaml")
    #expect(file.findings == [])
    #expect(file.application.procedure.value == .renewal)
    #expect(file.application.procedure.site.column == 5)
  }

  @Test func `a character beyond the first plane counts as one column`() throws {
    let file = CaseReader.read(text: "事業所: { 名称: 𠮷野, 所在地: 葛\u{E0100}城 }\n", file: "case.yaml")
    #expect(file.application.place.address.site.column == 21)
    #expect(file.application.place.address.site.length == 3)
    #expect(file.application.place.address.value == "葛\u{E0100}城")
  }

  @Test(
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0, 6, 0], "Word・Excel"),
      ([0xD0, 0xCF, 0x11, 0xE0], "Word・Excel"),
      (Array("%PDF-1.7".utf8), "PDF"),
    ] as [([UInt8], String)])
  func `the file of an office program is called one`(_ bytes: [UInt8], _ name: String) throws {
    let file = CaseReader.read(bytes: bytes, file: "申請.docx")
    let finding = try #require(file.findings.first)
    #expect(finding.id == "INP-003")
    #expect(finding.message.ja.hasPrefix(name))
  }
}
