import Findings
import PermitInput
import PermitModel
import Testing

@Suite struct KeyFormatterTests {
  private func convert(_ text: String, _ language: Language) throws -> String {
    try KeyFormatter.convert(text, to: language).get()
  }

  @Test(arguments: ["toranomon", "individual", "two-methods"])
  func `an example survives the way to English and back byte for byte`(_ name: String) throws {
    let bytes = try Examples.bytes(name)
    let english = try KeyFormatter.convert(bytes: bytes, to: .en, file: "a.yaml").get()
    let back = try KeyFormatter.convert(bytes: english, to: .ja, file: "a.yaml").get()
    #expect(back == bytes)
    #expect(english != bytes)
  }

  @Test(arguments: ["toranomon", "individual", "two-methods"])
  func `both languages of an example mean the same`(_ name: String) throws {
    let bytes = try Examples.bytes(name)
    let english = try KeyFormatter.convert(bytes: bytes, to: .en, file: "a.yaml").get()
    let file = CaseReader.read(bytes: english, file: "a.yaml")
    #expect(file.findings == [])
    #expect(file.problems == [])
    let original = CaseReader.read(bytes: bytes, file: "a.yaml")
    #expect(Meaning.of(file.application) == Meaning.of(original.application))
    #expect(Meaning.of(file.application).count > 1_000)
  }

  @Test func `no Japanese key is left in the English file`() throws {
    let english = try convert(String(decoding: try Examples.bytes("toranomon"), as: UTF8.self), .en)
    for key in ["手続:", "申請者:", "引渡先:", "最繁忙日保管量:", "想定再生前:", "装置の能力:", "兼ねる:"] {
      #expect(!english.contains(key))
    }
    #expect(english.contains("procedure: 新規許可"))
    #expect(english.contains("    令和9年度:  { capacity: 120, intake: 100 }"))
    #expect(english.contains("a-1: 蒸留塔"))
    #expect(english.contains("      impurity_removers:"))
  }

  @Test func `everything but the keys stays as it is`() throws {
    let text = """
      \u{FEFF}# 手続: ここは注釈
      "手続": '新規許可'   # 手続: 新規許可

      申請者:   {名称: "氏名: A",  代表者: {役職: 代表},   謎: 手続}\r
      ? 部数
      : 2
      再生の能力:
        手続: { FY2027: { 処理可能量: 1, 手続: 2 } }
      事業所:
        名称: |
          住所: これは本文
          手続: これも
      """
    let english = """
      \u{FEFF}# 手続: ここは注釈
      "procedure": '新規許可'   # 手続: 新規許可

      applicant:   {name: "氏名: A",  representative: {title: 代表},   謎: 手続}\r
      ? copies
      : 2
      capacity:
        手続: { FY2027: { capacity: 1, 手続: 2 } }
      place_of_business:
        name: |
          住所: これは本文
          手続: これも
      """
    #expect(try convert(text, .en) == english)
    #expect(try convert(english, .ja) == text)
  }

  @Test func `keys written twice are both converted`() throws {
    #expect(try convert("部数: 2\n部数: 3\n", .en) == "copies: 2\ncopies: 3\n")
  }

  @Test func `a file that cannot be read is not touched`() {
    let result = KeyFormatter.convert("手続: &a 新規\n", to: .en, file: "case.yaml")
    guard case .failure(let failure) = result else {
      Issue.record("converted \(result)")
      return
    }
    #expect(failure.findings.map(\.id) == ["INP-008"])
    #expect(failure.findings.first?.site.file == "case.yaml")
  }
}

/// What an application says, without the places where it says so.
enum Meaning {
  /// Every value below, one a line, in the order of the model.
  static func of(_ value: Any, _ path: String = "") -> [String] {
    if value is Site || value is [Located<String>] { return [] }
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
      return mirror.children.first.map { of($0.value, path) } ?? ["\(path): nil"]
    }
    if mirror.children.isEmpty { return ["\(path): \(value)"] }
    return mirror.children.enumerated().flatMap { index, child in
      of(child.value, "\(path).\(child.label ?? String(index))")
    }
  }
}
