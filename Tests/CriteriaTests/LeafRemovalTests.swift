import Criteria
import Findings
import PermitInput
import PermitModel
import Testing

@Suite struct `Taking one value out of the complete example` {
  /// Entries that a case can do without, because others of their list are left and no paper
  /// says how many there must be.
  static let optional = [
    "申請者.登記事項証明書.役員[", "図面[0].流れ.その他の生成物.経路", "図面[0].流れ.再生をしたフロン類.経路[",
  ]

  @Test func `no value can go unnoticed`() throws {
    let text = try Repository.text("examples/toranomon/application.yaml")
    let clean = CaseReader.read(text: text, file: "case.yaml")
    let known = Set(clean.remarks.map(Remark.init))
    var unnoticed: [String] = []
    for leaf in clean.application.texts {
      let removed = try #require(LeafRemoval.remove(leaf.site, from: text), "\(leaf.site)")
      let file = CaseReader.read(text: removed, file: "case.yaml")
      #expect(file.findings.isEmpty, "\(leaf.site.path): \(file.findings)")
      #expect(
        file.application.texts.count == clean.application.texts.count - 1, "\(leaf.site.path)")
      if file.remarks.allSatisfy({ known.contains(Remark($0)) }) {
        unnoticed.append(leaf.site.path)
      }
    }
    #expect(clean.application.texts.count > 350)
    let surprising = unnoticed.filter { path in
      !Self.optional.contains { path.hasPrefix($0) }
    }
    #expect(surprising == [])
    for prefix in Self.optional {
      #expect(unnoticed.contains { $0.hasPrefix(prefix) }, "\(prefix) is noticed: unlist it")
    }
  }

  private struct Remark: Hashable {
    let id: String
    let message: Message
    init(_ finding: Finding) {
      id = finding.id
      message = finding.message
    }
  }
}
