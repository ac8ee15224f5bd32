import Findings
import PermitInput
import PermitModel
import Testing

@testable import Criteria

@Suite struct `Classes of changes` {
  @Test func `every key of an application falls into a class`() {
    var leaves = 0
    KeyTable.walk { definition, path in
      guard definition.children.isEmpty else { return }
      let key = (path + [definition]).map(\.japanese).joined(separator: ".")
      #expect(ChangeTable.treatment(of: key) != nil, "\(key)")
      leaves += 1
    }
    #expect(leaves > 200)
  }

  @Test func `what 法第50条第2項 names is never nothing to do`() {
    let heavy = [
      "申請者.名称", "申請者.住所", "申請者.代表者.氏名", "事業所.名称", "事業所.所在地", "フロン類の種類", "施設.方式", "施設.数",
      "施設.構造.供給装置.名称", "再生の能力.処理可能量", "施設.運転方法.温度条件", "保管.方法", "管理責任者.氏名", "純度等の確認.方法",
    ]
    for key in heavy {
      guard let treatment = ChangeTable.treatment(of: key) else {
        Issue.record("\(key)")
        continue
      }
      if case .nothing = treatment { Issue.record("\(key) is nothing to do") }
    }
    #expect(ChangeTable.treatment(of: "知らない鍵") == nil)
  }

  private func example(_ name: String) throws -> String {
    try Repository.text("examples/\(name).yaml")
  }

  @Test(arguments: ["toranomon/application", "two-methods/application", "change/new"])
  func `a case does not differ from itself, however it is written`(_ name: String) throws {
    let text = try example(name)
    let english = try KeyFormatter.convert(text, to: .en).get()
    let change = try #require(Comparison.change(old: text, new: english))
    #expect(change.differences.map(\.difference.label) == [])
    #expect(change.heaviest == .none)
  }

  @Test func `the example needs permission for the analyser and nothing else`() throws {
    let change = try #require(
      Comparison.change(old: try example("change/old"), new: try example("change/new")))
    #expect(change.heaviest == .permit)
    #expect(Set(change.differences(for: .permit).compactMap(\.criterion)) == ["C-11", "C-18"])
    #expect(change.differences(for: .notice).isEmpty)
    #expect(
      Set(change.differences(for: .check).map(\.difference.key))
        .isSubset(of: ["試験再生.分析方法.委託先", "試験再生.分析方法.機器", "申請者.役員"]))
  }

  private func change(_ find: String, _ replacement: String) throws -> CaseChange {
    let old = try example("change/old")
    #expect(old.contains(find))
    return try #require(
      Comparison.change(old: old, new: old.replacing(find, with: replacement)))
  }

  @Test func `a kind that is given up takes what hangs on it along`() throws {
    let before = "フロン類の種類: [R22, R32]\n保管: { 容器: [{ フロン類: R22, 本数: 5本 }, { フロン類: R32, 本数: 5本 }] }\n"
    let after = "フロン類の種類: [R22]\n保管: { 容器: [{ フロン類: R22, 本数: 5本 }] }\n"
    let change = try #require(Comparison.change(old: before, new: after))
    #expect(change.heaviest == .notice)
    #expect(change.differences(for: .notice).map(\.criterion) == ["C-13"])
    #expect(change.differences(for: .none).count == 2)
    let added = try #require(Comparison.change(old: after, new: before))
    #expect(added.heaviest == .permit)
    #expect(added.differences.compactMap(\.criterion) == ["C-12"])
  }

  @Test func `capacity falls with facilities that are given up, and then a notice is enough`()
    throws
  {
    func text(_ count: Int, _ capacity: Int) -> String {
      "施設: [{ 方式: 蒸留精製式, 数: \(count)基 }]\n再生の能力: { R22: { 令和9年度: { 処理可能量: \(capacity) } } }\n"
    }
    let fewer = try #require(Comparison.change(old: text(2, 120), new: text(1, 60)))
    #expect(fewer.heaviest == .notice)
    let alone = try #require(Comparison.change(old: text(2, 120), new: text(2, 60)))
    #expect(alone.heaviest == .permit)
    let more = try #require(Comparison.change(old: text(1, 60), new: text(2, 120)))
    #expect(more.heaviest == .permit)
  }

  @Test func `a representative and an address are notified together`() throws {
    let change = try change("代表者: { 役職: 代表取締役, 氏名: 再生一郎 }", "代表者: { 役職: 社長, 氏名: 再生花子 }")
    #expect(change.heaviest == .notice)
    #expect(change.differences(for: .notice).map(\.item) == [.representative])
    #expect(change.differences(for: .none).map(\.difference.key) == ["申請者.代表者.役職"])
    #expect(change.noticeDeadline == nil)
  }

  @Test func `another kind of person is another business`() throws {
    let change = try change("  区分: 法人", "  区分: 個人")
    #expect(change.heaviest == .newPermit)
  }

  @Test func `entries that only change their place are no difference`() throws {
    let before = "保守点検: { 日常点検: [{ 項目: A, 内容: 一 }, { 項目: B, 内容: 二 }] }\n"
    let after = "保守点検: { 日常点検: [{ 項目: B, 内容: 二 }, { 項目: A, 内容: 一 }] }\n"
    let change = try #require(Comparison.change(old: before, new: after))
    #expect(change.differences.isEmpty)
  }
}
