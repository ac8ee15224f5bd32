import Findings
import PermitInput
import Testing

/// What the applicant reads keeps to one form in both languages.
@Suite struct MessageTests {
  /// A file with as many kinds of slips as one file can hold.
  static let slips = """
    手続: 新規許加
    申請曰: 令和8年12月1日
    申請日: 平成31年5月1日
    申請者:
      電話: 03-1234-5678
      名称: { A: B }
      代表者: 再生一郎
      住所: A
      住所: B
      役員: [[A, B]]
      誓約: { 欠格要件に該当しない: たぶん, 誓約日: 令和8年2月30日 }
    事業開始日: 来年
    部数: 二冊
    フロン類の種類: [R22、R134a, アンモニア]
    還流時間: 2時間
    再生の能力:
      R22:
        次年度: { 処理可能量: 約120, 引取計画量: -5 }
        令和9年度: { 処理可能量: 120 L, 引取計画量: 0.0000001 }
        令和10年度: { 処理可能量: 123456789012345678901234567890 }
    保管:
      容器: [{ 容量: 5 kg }]
    施設: [{ 年間稼働可能時間: 3日 }]
    登録免許税: { 金額: 90000ドル }
    事業所: { 名称：虎ノ門事業所, 所在地: 同上, 電話番号: 1 }
    用途: 冷媒 #1
    試験再生: { 結果: { R22: { 再生後: { 純度: 5 kg } } } }
    """

  static let broken = [
    "", "手続", "a: \"b", "\ta: b", "a: &b c", "a: b\n---\nc: d", "a: \u{07}", "\u{1B}$B",
    String(repeating: "[", count: 99),
  ]

  static var findings: [Finding] {
    let file = CaseReader.read(text: slips, file: "case.yaml")
    return file.findings + file.problems.map(\.finding)
      + broken.flatMap { CaseReader.read(text: $0, file: "case.yaml").findings }
      + CaseReader.read(bytes: [0x8E, 0xE8, 0x91], file: "case.yaml").findings
      + CaseReader.read(text: String(repeating: "a", count: 5_000_000), file: "case.yaml").findings
  }

  @Test func `the slips show every problem that there is`() {
    // Whoever opens the file reports INP-014; nothing is read then.
    let expected = Set(InputProblem.allCases).subtracting([.unreadableFile])
    #expect(Set(Self.findings.map(\.id)) == Set(expected.map(\.id)))
  }

  @Test func `every message is a sentence of its language`() {
    for finding in Self.findings {
      for text in [finding.message.ja, finding.remedy.ja] {
        #expect(!text.isEmpty && !text.hasSuffix("。") && !text.contains("nil"), "\(text)")
      }
      #expect(
        ["です", "ます", "ません", "ました"].contains { finding.message.ja.contains($0) },
        "\(finding.message.ja)")
      #expect(
        ["ください", "ありませんか", "です"].contains { finding.remedy.ja.contains($0) },
        "\(finding.remedy.ja)")
      for text in [finding.message.en, finding.remedy.en] {
        #expect(!text.isEmpty && !text.hasSuffix("."), "\(text)")
        #expect(text.first?.isLowercase == false, "\(text)")
      }
      #expect(finding.severity == .error)
      #expect(finding.citation == Citation())
    }
  }

  @Test func `a slip is reported once and in the order of the file`() {
    let file = CaseReader.read(text: Self.slips, file: "case.yaml")
    let places = (file.findings.map(\.site) + file.problems.map(\.site)).map {
      "\($0.line):\($0.column)"
    }
    #expect(Set(places).count == places.count)
    #expect(file.findings.map(\.site.line) == file.findings.map(\.site.line).sorted())
  }

  @Test func `a wrong unit is answered with the units of the field`() {
    func remedy(_ text: String) -> String? {
      CaseReader.read(text: text, file: "case.yaml").problems.first?.problem.remedy.ja
    }
    #expect(remedy("保管: { 容器: [{ 容量: 5 kg }] }") == "数の後にL、mL、m3のいずれかだけを書いてください")
    #expect(remedy("登録免許税: { 金額: 90000ドル }") == "「90000円」のように円で書いてください")
    #expect(remedy("部数: 2冊") == "整数だけを書いてください")
  }
}
