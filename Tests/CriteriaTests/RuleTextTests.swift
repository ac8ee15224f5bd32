import Findings
import PermitInput
import Testing

@testable import Criteria

@Suite struct `Texts of rules` {
  @Test(arguments: Catalogue.rules.map(\.id))
  func `a rule has a citation, a remedy in both languages and a severity`(_ id: String) throws {
    let rule = try #require(Catalogue.rule(id))
    let entry = try #require(rule.entry)
    #expect(!entry.citation.text(in: .ja).isEmpty && !entry.citation.text(in: .en).isEmpty)
    #expect(rule.remedy.ja.hasSuffix("ください"), "\(rule.remedy.ja)")
    #expect(!rule.remedy.ja.contains("。"), "one sentence: \(rule.remedy.ja)")
    #expect(!rule.remedy.en.isEmpty && !rule.remedy.en.hasSuffix("."), "\(rule.remedy.en)")
    #expect(rule.remedy.en.first?.isUppercase == true, "\(rule.remedy.en)")
    #expect(rule.remedy.ja != rule.remedy.en)
  }

  @Test func `every criterion has its requirement in Japanese, and nothing else has`() {
    let ids = Catalogue.entries.map(\.id)
    #expect(Set(JapaneseRequirements.byID.keys) == Set(ids))
    // A line that is repeated or has no id would vanish in the dictionary.
    let lines = CriterionFamily.allCases.flatMap {
      $0.japaneseRequirements.split(separator: "\n").map { $0.prefix(4) }
    }
    #expect(lines.map(String.init) == ids)
  }

  @Test(arguments: Catalogue.entries.map(\.id))
  func `a Japanese requirement is one line of a checklist`(_ id: String) throws {
    let text = try #require(Catalogue.entry(id)).requirementInJapanese
    let head = text.hasSuffix("）") ? text.prefix { $0 != "（" } : text[...]
    #expect(head.hasSuffix("こと") || text.contains("こと（"), "\(text)")
    #expect(!text.contains("。") && !text.contains("充填"), "\(text)")
    // 送付 took the place of 交付, and 拘禁刑 that of 懲役.
    for old in ["交付", "懲役", "成年被後見人", "工業規格", "回収業者登録"] {
      #expect(!text.contains(old), "\(text)")
    }
    #expect(text.count <= 100, "\(text.count): \(text)")
  }

  @Test func `a criterion of the law names its provision`() {
    for entry in Catalogue.entries where entry.basis == .statute {
      #expect(!entry.citation.provisions.isEmpty, "\(entry.id)")
    }
  }

  @Test func `a paper of identity cannot be answered with that it does not apply`() throws {
    let yaml = "申請者: { 区分: 法人, 登記事項証明書: { 代表者: 再生一郎 } }\n図面: [{ ファイル: a.pdf }]\n"
    let file = CaseReader.read(text: yaml, file: "case.yaml")
    let findings = Catalogue.check(file.application, file.review, only: ["A-42"])
    let identity = try #require(findings.first { $0.message.ja.contains("登記事項証明書") })
    #expect(identity.remedy.ja == "登記事項証明書の「ページ数」を書いてください")
    let drawing = try #require(findings.first { $0.message.ja.contains("図面のページ数") })
    #expect(drawing.remedy.ja.contains("該当がない旨"))
  }

  @Test func `lists in English are parted by Latin commas`() throws {
    let yaml = try Repository.text("examples/deficient.yaml")
    let file = CaseReader.read(text: yaml, file: "case.yaml")
    let findings = Catalogue.check(file.application, file.review, only: ["X-05", "X-11", "X-13"])
    #expect(findings.count > 3)
    for finding in findings {
      #expect(!finding.message.en.contains("、") && !finding.remedy.en.contains("、"))
    }
  }

  @Test func `severities of the ministries' own rules are errors`() {
    for rule in Catalogue.rules {
      guard let entry = rule.entry, entry.decidability == .yes,
        entry.basis == .statute || entry.basis == .handbook
      else { continue }
      // X-16 rests on an example only, a seal does no harm (A-16, O-14), what the handbook only
      // expects or calls needless (U-02, U-03, U-09) is no defect, and of Z-33 and Z-36 the
      // decidable part is A-31's.
      let lighter: [String: Severity] = [
        "X-16": .warning, "A-16": .warning, "O-14": .warning, "U-02": .note, "U-03": .warning,
        "U-09": .human, "Z-33": .warning, "Z-36": .warning,
        // No paper is needed (K-19).
        "K-19": .note,
      ]
      #expect(rule.severity == lighter[rule.id] ?? .error, "\(rule.id)")
    }
  }
}
