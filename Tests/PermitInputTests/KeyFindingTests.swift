import Findings
import PermitInput
import PermitModel
import Testing

@Suite struct KeyFindingTests {
  private func findings(_ text: String) -> [Finding] {
    CaseReader.read(text: text, file: "case.yaml").findings
  }

  @Test(
    arguments: [
      ("申請曰: 令和8年12月1日\n", "申請日"), ("申請者:\n  電話: 03\n", "電話番号"), ("事業所名: A\n", "事業所"),
      ("aplication_date: 2026-12-01\n", "application_date"), ("facilites: []\n", "facilities"),
      ("フロン類: [R22]\n", "フロン類の種類"),
    ])
  func `an unknown key names the nearest known one`(_ text: String, _ nearest: String) {
    let findings = findings(text)
    #expect(findings.map(\.id) == ["INP-012"])
    #expect(findings.first?.remedy.ja.hasPrefix("「\(nearest)」ではありませんか") == true)
    #expect(findings.first?.remedy.en.contains("'\(nearest)'") == true)
  }

  @Test func `a key of another record names its home`() {
    let finding = findings("還流時間: 2時間\n").first
    #expect(finding?.id == "INP-012")
    #expect(finding?.remedy.ja == "「施設.運転方法」の項目です。字下げと置き場所を確かめてください")
  }

  @Test func `a key like no other lists the known ones`() {
    let finding = findings("誓約のようなもの: はい\n登録免許税:\n  ほげほげほげ: 1\n").last
    #expect(finding?.site.path == "登録免許税.ほげほげほげ")
    #expect(finding?.remedy.ja == "使える項目は「金額」「納付日」「領収書」です")
    #expect(finding?.message.ja == "「登録免許税」の下の項目「ほげほげほげ」は知られていません")
  }

  @Test func `a thousands comma in brackets is recognised as what it is`() {
    let finding = findings("登録免許税: { 金額: 90,000円 }\n").first
    #expect(finding?.id == "INP-015")
    #expect(finding?.site.column == 14)
    #expect(finding?.remedy.ja.contains("桁区切りの「,」を取るか") == true)
  }

  @Test func `an unknown key does not hide what stands beside it`() {
    let file = CaseReader.read(text: "謎: 1\n部数: 2\n", file: "case.yaml")
    #expect(file.isReadable)
    #expect(file.application.copies.value == 2)
  }

  @Test func `a key that is there twice names both lines`() {
    let findings = findings("部数: 2\n申請者:\n  名称: A\n  住所: B\n  名称: C\n部数: 3\n部数: 4\n")
    #expect(findings.map(\.id) == ["INP-011", "INP-011", "INP-011"])
    #expect(findings.map(\.site.line) == [5, 6, 7])
    #expect(findings.map { $0.related.map(\.line) } == [[3], [1], [1]])
    #expect(findings.first?.message.ja == "項目「申請者.名称」が3行目と5行目に2回書かれています")
    #expect(findings.first?.site.column == 3)
    #expect(findings.first?.site.length == 2)
  }

  @Test func `the twins of a key are one key`() {
    let findings = findings("部数: 2\ncopies: 3\n")
    #expect(findings.map(\.id) == ["INP-011"])
    #expect(findings.first?.site.line == 2)
  }

  @Test func `a double key in brackets keeps every place on its line`() {
    let file = CaseReader.read(
      text: "事業所: { \"名称\": A, 名称: B, 所在地: C }\n引取計画: { R22: {}, R134a: {}, R22: {} }\n",
      file: "case.yaml")
    #expect(file.findings.map(\.id) == ["INP-011", "INP-011"])
    #expect(file.findings.map(\.site.column) == [17, 29])
    #expect(file.application.place.name.value == "A")
    #expect(file.application.place.address.value == "C")
    #expect(file.application.place.address.site.column == 29)
    #expect(file.findings.last?.site.path == "引取計画.R22")
  }

  @Test func `many double keys do not stop the reading`() {
    let text = (1...60).map { _ in "部数: 2\n" }.joined()
    let findings = findings(text)
    #expect(findings.map(\.id) == ["INP-011"])
    #expect(self.findings((1...20).map { _ in "部数: 2\n" }.joined()).count == 19)
  }

  @Test func `every key has its own two names beside its siblings`() {
    func check(_ definitions: [KeyDefinition]) {
      let names = definitions.flatMap { [$0.japanese, $0.english] }
      #expect(Set(names).count == names.count, "\(names)")
      for definition in definitions {
        #expect(
          definition.english.wholeMatch(of: /[a-z]+(_[a-z]+)*/) != nil, "\(definition.english)")
        #expect(!definition.explanation.ja.isEmpty && !definition.explanation.en.isEmpty)
        #expect(
          !definition.explanation.ja.hasSuffix("。") && !definition.explanation.en.hasSuffix("."))
        check(definition.children)
      }
    }
    check(KeyTable.definitions)
  }

  @Test func `the example of every key reads without a problem`() {
    KeyTable.walk { definition, path in
      guard definition.children.isEmpty || !definition.example.isEmpty else { return }
      #expect(!definition.example.isEmpty, "\(definition.japanese)")
      for language in Language.allCases {
        var lines = ["\(definition.name(in: language)): \(definition.example)"]
        for parent in path.reversed() {
          let above =
            switch parent.kind {
            case .byRefrigerant: ["R22:"]
            case .byRefrigerantAndYear: ["R22:", "令和9年度:"]
            default: [String]()
            }
          for key in above.reversed() { lines = [key] + lines.map { "  " + $0 } }
          lines = ["\(parent.name(in: language)):"] + lines.map { "  " + $0 }
        }
        let text = lines.joined(separator: "\n")
        let file = CaseReader.read(text: text + "\n", file: "case.yaml")
        #expect(file.findings == [], "\(text)")
        #expect(file.problems == [], "\(text)")
      }
    }
  }
}
