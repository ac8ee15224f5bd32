import Criteria
import Findings
import PermitInput
import Testing

/// The examples of papers that follow the permit, broken one value at a time.
@Suite struct `Breaking the follow-up papers` {
  @Test(arguments: FollowUpBreakage.all)
  func `one breakage wakes its rule at its line, and no others than its companions`(
    _ breakage: FollowUpBreakage
  ) throws {
    let text = try Repository.text(breakage.example)
    #expect(text.ranges(of: breakage.find).count == 1, "not there exactly once: \(breakage.find)")
    let broken = text.replacing(breakage.find, with: breakage.replacement)
    let before = CaseReader.read(text: text, file: "case.yaml")
    let file = CaseReader.read(text: broken, file: "broken.yaml")
    #expect(file.findings.isEmpty, "\(file.findings)")
    let known = Set(before.remarks.map { [$0.id, $0.message.ja] })
    let new = file.remarks.filter { !known.contains([$0.id, $0.message.ja]) }
    let spoken = new.map { "\($0.site.line) \($0.id) \($0.message.ja)" }
    #expect(Set(new.map(\.id)) == breakage.companions.union([breakage.id]), "\(spoken)")
    let lines = broken.split(separator: "\n", omittingEmptySubsequences: false)
    let marked = lines.indices.filter { lines[$0].contains(breakage.marker) }.map { $0 + 1 }
    #expect(!marked.isEmpty, "no line has the marker")
    #expect(
      new.contains { $0.id == breakage.id && marked.contains($0.site.line) },
      "line \(marked): \(spoken)")
  }

  @Test func `every rule of certificates and reports is broken at least once`() {
    let expected = Catalogue.rules.map(\.id).filter { $0.hasPrefix("K-") || $0.hasPrefix("N-") }
    #expect(Set(FollowUpBreakage.all.map(\.id)).isSuperset(of: expected))
  }

  @Test(arguments: ["yearly-report", "certificate", "purity-notice"])
  func `the examples have no error and no doubt`(_ name: String) throws {
    let file = CaseReader.read(
      text: try Repository.text("examples/\(name)/application.yaml"), file: "case.yaml")
    #expect(file.findings.isEmpty && file.problems.isEmpty, "\(file.findings)")
    let grave = file.remarks.filter { [.error, .warning].contains($0.severity) }
    #expect(grave.isEmpty, "\(grave.map(\.message.ja))")
  }

  @Test func `the published totals of fiscal 2016 do not balance, and the reason stands beside`()
    throws
  {
    let file = CaseReader.read(
      text: try Repository.text("examples/report-fy2016/application.yaml"), file: "case.yaml")
    let balance = try #require(file.remarks.first { $0.id == "N-09" })
    #expect(balance.message.ja.contains("26,689.0kg"), "\(balance.message.ja)")
    #expect(balance.message.ja.contains("原因は公表されていない"))
    #expect(balance.severity == .note)
    #expect(Set(file.remarks.map(\.id)) == ["N-06", "N-09", "N-12", "N-19"])
  }
}

/// One way of breaking an example, and what the rules should say about it.
struct FollowUpBreakage: CustomTestStringConvertible {
  let example: String
  let id: String
  let find: String
  let replacement: String
  let marker: String
  let companions: Set<String>

  var testDescription: String { "\(id) \(replacement.prefix(20))" }

  static let all = report + certificate + notice

  private static func report(
    _ id: String, _ find: String, _ replacement: String, at marker: String,
    with companions: String...
  ) -> FollowUpBreakage {
    FollowUpBreakage(
      example: "examples/yearly-report/application.yaml", id: id, find: find,
      replacement: replacement, marker: marker, companions: Set(companions))
  }

  private static func certificate(
    _ id: String, _ find: String, _ replacement: String, at marker: String,
    with companions: String...
  ) -> FollowUpBreakage {
    FollowUpBreakage(
      example: "examples/certificate/application.yaml", id: id, find: find,
      replacement: replacement, marker: marker, companions: Set(companions))
  }

  private static func notice(
    _ id: String, _ find: String, _ replacement: String, at marker: String,
    with companions: String...
  ) -> FollowUpBreakage {
    FollowUpBreakage(
      example: "examples/purity-notice/application.yaml", id: id, find: find,
      replacement: replacement, marker: marker, companions: Set(companions))
  }

  private static let report: [FollowUpBreakage] = [
    report("N-01", "\n年度: 令和7年度", "", at: "手続:"),
    report("N-02", "部数: 2", "部数: 1", at: "部数: 1"),
    report(
      "N-03", "年度: 令和7年度\n報告日: 令和8年5月11日", "年度: 令和8年度\n報告日: 令和9年5月17日", at: "報告日:"),
    report("N-04", "実績: はい", "実績: いいえ", at: "実績: いいえ"),
    report(
      "N-05", "対象外の量:", "廃業等: { 事由: 廃止, 年月日: 令和8年4月20日 }\n対象外の量:", at: "廃業等:"),
    report("N-06", "    再生をした量: 17655.3\n", "", at: "  R134a:"),
    report("N-07", "    破壊業者に引き渡した量: 210.0\n", "", at: "  R134a:"),
    report(
      "N-08", "引き取った量の合計: 18240.0", "引き取った量の合計: 18250.0", at: "18250.0", with: "N-09"),
    report("N-09", "\n    差異理由: 再生の過程で除いた油分と水分（37.3kg）", "", at: "年度末の保管量: 1240.1"),
    report("N-10", "再生をした量: 17655.3", "再生をした量: 17655.25", at: "17655.25", with: "N-09"),
    report("N-11", "年度末の保管量: 5254.5", "年度末の保管量: 5254.6", at: "5254.6", with: "N-17"),
    report(
      "N-12", "  R410A:\n", "  HFC410A:\n    年度当初の保管量: 88.0\n  R410A:\n", at: "  R410A:",
      with: "N-06", "N-07"),
    report(
      "N-13", "  R410A:\n", "  R32: {}\n  R404A: {}\n  R407C: {}\n  R410A:\n", at: "再生量等:",
      with: "N-06", "N-07", "N-26"),
    report("N-14", "除外した: はい", "除外した: いいえ", at: "除外した"),
    report("N-15", "引取時の確認: はい", "引取時の確認: いいえ", at: "引取時の確認"),
    report("N-16", "R410A: { 年度末の保管量: 88.0 }", "R410A: { 年度末の保管量: 80.0 }", at: "年度当初の保管量: 88.0"),
    report("N-17", "再生をした量: 49870.62", "再生をした量: 49871.62", at: "再生をした量: 49870.6"),
    report("N-18", "  R410A: { 年度末", "  R404A: { 年度末の保管量: 1.0 }\n  R410A: { 年度末", at: "R404A"),
    report("N-19", "  電話番号: 123(456)7890\n", "", at: "報告者:"),
    report("N-20", "\n事業所: 再生フロン株式会社虎ノ門事業所", "", at: "手続:"),
    report(
      "N-22", "再生をした量: 17655.3", "再生をした量: 37655.3", at: "37655.3", with: "N-09"),
    report("N-23", "引取計画量: 25,", "引取計画量: 18,", at: "引き取った量の合計: 18240.0"),
    report("N-24", "報告日: 令和8年5月11日", "報告日: 令和8年3月31日", at: "報告日"),
    report("N-25", "うち受託した量: 3000.0", "うち受託した量: 30000.0", at: "30000.0"),
    report("N-26", "[R22, R134a, R410A]", "[R22, R134a]", at: "  R410A:"),
    report("N-27", "対象外の量:", "廃業等: { 事由: 廃止 }\n対象外の量:", at: "廃業等:"),
    report("N-28", "対象外の量:", "書面: { 単位: トン }\n対象外の量:", at: "単位"),
  ]

  private static let certificate: [FollowUpBreakage] = [
    certificate("K-01", "引取元:", "送付先: 霞が関冷蔵株式会社\n引取元:", at: "送付先"),
    certificate(
      "K-02", "送付年月日: 令和8年9月25日", "送付年月日: 令和8年10月11日", at: "送付年月日", with: "K-03", "K-18"),
    certificate(
      "K-03", "送付年月日: 令和8年9月25日", "送付年月日: 令和8年10月10日", at: "送付年月日", with: "K-18"),
    certificate("K-04", "  住所: 北海県北都市白石一丁目2番3号\n  登録番号: 第3", "  登録番号: 第3", at: "充塡回収業者:"),
    certificate("K-05", "引取終了日: 令和8年9月2日\n引き", "引き", at: "手続:"),
    certificate("K-06", ", 容器: TF-0133 }\n再生年月日", " }\n再生年月日", at: "量: 20.0 }", with: "K-27"),
    certificate("K-07", "  許可番号: 第2022-013号\n  部署", "  部署", at: "再生業者:"),
    certificate("K-08", "送付年月日: 令和8年9月25日\n", "", at: "手続:", with: "K-02", "K-03"),
    certificate("K-09", "再生年月日: 令和8年9月10日\n再生した", "再生した", at: "手続:"),
    certificate(
      "K-10", "再生したフロン類:\n  - { 種類: R22, 量: 31.2 }\n", "", at: "手続:", with: "K-12", "K-14", "K-29"),
    certificate("K-11", ", 年月日: 令和8年9月12日 }", " }", at: "量: 0.2"),
    certificate(
      "K-12", "  名称: 北辰冷機株式会社\n  住所: 北海県北都市白石一丁目2番3号\n  登録番号: 第",
      "  名称: 南斗冷機株式会社\n  住所: 北海県北都市白石一丁目2番3号\n  登録番号: 第", at: "名称: 南斗"),
    certificate(
      "K-13", "引取終了日: 令和8年9月2日\n引き", "引取終了日: 令和8年9月11日\n引き", at: "再生年月日: 令和8年9月10日"),
    certificate("K-14", "- { 種類: R22, 量: 0.2,", "- { 種類: R22, 量: 0.1,", at: "量: 0.1"),
    certificate("K-15", "種類: [R22, R134a, R410A]", "種類: [R134a, R410A]", at: "量: 31.2 }"),
    certificate("K-16", "  許可番号: 第2022-013号\n  名称", "  許可番号: 第2022-031号\n  名称", at: "第2022-013号"),
    certificate("K-17", "登録番号: \"331110157\"", "登録番号: \"331110158\"", at: "登録番号: 第331110157号"),
    certificate("K-18", "令和11年9月25日", "令和11年9月24日", at: "写しの保存期限"),
    certificate("K-19", "引取元: 充塡回収業者", "引取元: その他", at: "引取元"),
    certificate(
      "K-21", "複数の管理者: 管理者ごと\n", "", at: "手続:"),
    certificate("K-22", "複数の管理者: 管理者ごと", "複数の管理者: 容器ごと", at: "複数の管理者: 容器ごと"),
    certificate(
      "K-23", "{ 名称: 株式会社虎ノ門百貨店, 容器: TF-0133, ", "{ 容器: TF-0133, ", at: "{ 容器: TF-0133, "),
    certificate(
      "K-24", "容器: TF-0133, 量: 20.0 }\n回付", "容器: TF-0133, 量: 19.0 }\n回付",
      at: "量: 20.0, 容器: TF-0133 }"),
    certificate("K-25", "回付の案内: はい", "回付の案内: いいえ", at: "回付の案内"),
    certificate(
      "K-27", "種類: R22, 量: 20.0, 容器: TF-0133 }\n再生年月日", "種類: R22, 量: 20.0, 容器: TF-0134 }\n再生年月日",
      at: "容器: TF-0134"),
    certificate("K-28", "引取終了日: 令和7年11月20日", "引取終了日: 令和8年9月2日", at: "容器: TF-0132 }"),
    certificate("K-29", "引取元: 充塡", "書面の題名: 破壊証明書\n引取元: 充塡", at: "書面の題名"),
    certificate(
      "K-31", "- { 種類: R22, 量: 0.2,", "- { 種類: R22, 量: 0.21,", at: "量: 0.21", with: "K-14"),
  ]

  private static let notice: [FollowUpBreakage] = [
    notice("Z-42", "方法: 中和滴定法, ", "", at: "項目: 酸分"),
    notice("Z-44", "通知日: 令和8年9月20日", "通知日: 令和8年9月29日", at: "通知日"),
  ]
}
