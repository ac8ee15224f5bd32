import Criteria
import Findings
import FormLayout
import Foundation
import PermitInput
import PermitModel
import Testing

@testable import Casework

@Suite struct `The data inside the papers` {
  static let examples = ["toranomon", "two-methods", "individual"]

  private static func source(_ name: String) throws -> [UInt8] {
    let path = ScratchFolder.repository.appending(path: "examples/\(name)/application.yaml")
    return Array(try Data(contentsOf: path))
  }

  private static func carried(_ bytes: [UInt8], keys: Set<String>) throws -> [UInt8] {
    try CarriedCase.bytes(of: bytes, file: "a.yaml", keys: keys).get()
  }

  @Test(arguments: examples)
  func `gives the same papers and the same remarks as the whole case`(name: String) throws {
    let studio = try PaperStudio.open().get()
    let path = ScratchFolder.repository.appending(path: "examples/\(name)/application.yaml").path
    var review = CaseReview()
    review.keepsPapers = true
    let examined = review.examine(path, studio: .success(studio))
    let day = try #require(examined.day)
    let data = try DataAttachment(of: examined, on: day, studio: studio)
    let again = CaseReview(asOf: day).examine(
      data.yaml, name: "case.yaml", studio: .success(studio))
    func remarks(_ findings: [Finding]) -> [String] {
      findings.map { "\($0.id) \($0.message.ja)" }.sorted()
    }
    #expect(remarks(again.findings) == remarks(examined.findings))
    #expect(again.attached.isEmpty)
    #expect(
      try studio.pdf(of: data.papers, title: "T") == studio.pdf(of: examined.papers, title: "T"))
    #expect(try DataAttachment(yaml: data.yaml, on: day, studio: studio).report == data.report)
  }

  /// Cases with every key that travels; the last one says what the examples leave out.
  private static func cases() throws -> [[UInt8]] {
    let text = String(decoding: try source("toranomon"), as: UTF8.self)
    let rich =
      text
      .replacing("- 方式: 蒸留精製式", with: "- 方式: その他の方式\n    方式名: 帯電分離式")
      .replacing("誓約日: 令和8年12月1日", with: "誓約日: 令和8年11月30日")
      .replacing(
        "供給装置: [供給弁]",
        with: "供給装置: [{ 名称: 供給弁, 兼ねる: 排出弁, 記号: c-7 }]\n"
          + "      混和装置: [{ 名称: 混和槽, 兼ねる: 計量槽, 記号: b-7 }]\n"
          + "      記載しない装置の理由: 冷却器は要らないため"
      )
      .replacing("捕集装置: [貯槽タンク,", with: "捕集装置: [{ 名称: 貯槽タンク, 兼ねる: 受槽, 記号: d-7 },")
      .replacing("計測装置: [温度計,", with: "計測装置: [{ 名称: 温度計, 兼ねる: 湿度計, 記号: e-7 },")
      .replacing(
        "装置: [再生残さ取り出し用排出弁,",
        with: "装置: [{ 名称: 再生残さ取り出し用排出弁, 兼ねる: 弁, 記号: g-7 },"
      )
      .replacing("{ 名称: 脱水装置, 兼ねる: 脱酸装置 }", with: "{ 名称: 脱水装置, 兼ねる: 脱酸装置, 記号: a-7 }")
      .replacing(
        "算出方法: 還流",
        with: "年間再生処理可能量: 121\n        代用元: R22\n        代用の理由: 同じ装置のため\n"
          + "        算出方法: 還流"
      )
      .replacing("容量: 100 L, 一容器", with: "容量: 100 L, 種別: FC1, 一容器")
      .replacing(
        "  - 種類: プロセスフロー図\n", with: "  - 種類: プロセスフロー図\n    名称: 系統図\n"
      )
      .replacing(
        "{ 処理可能量: 120, 引取計画量: 100 }",
        with: "{ 処理可能量: 120, 引取計画量: 100, 理由: 平準化のため }"
      )
      .replacing("{ 繰越量: 0, 最繁忙日保管量: 6 }", with: "{ 引取計画量: 99, 繰越量: 0, 最繁忙日保管量: 6 }")
    let others = try ["renewal/application", "change/new"].map { name in
      let path = ScratchFolder.repository.appending(path: "examples/\(name).yaml")
      return Array(try Data(contentsOf: path))
    }
    return try examples.map(source) + others + [Array(rich.utf8)]
  }

  @Test(arguments: CarriedKeys.paths.sorted())
  func `holds no key that neither a paper nor the report needs`(key: String) throws {
    let studio = try PaperStudio.open().get()
    let shorter = CarriedKeys.paths.subtracting([key])
    var isThere = false
    for source in try Self.cases() {
      let whole = try Self.carried(source, keys: CarriedKeys.paths)
      let part = try Self.carried(source, keys: shorter)
      if whole == part { continue }
      isThere = true
      if Self.remarks(whole) != Self.remarks(part) { return }
      if Self.isPrintedDifferently(whole, part, studio) { return }
    }
    Issue.record("\(key) \(isThere ? "is carried for nothing" : "stands in no case of this test")")
  }

  private static func remarks(_ yaml: [UInt8]) -> [String] {
    let read = CaseReader.read(bytes: yaml, file: "case.yaml")
    guard let day = read.application.applicationDate.value else { return [] }
    return Catalogue.check(read.application, Review(asOf: day)).map { $0.id + $0.message.ja }
      .sorted()
  }

  /// Paper by paper, so that one difference is enough.
  private static func isPrintedDifferently(
    _ first: [UInt8], _ second: [UInt8], _ studio: PaperStudio
  ) -> Bool {
    let cases = [first, second].map { CaseReader.read(bytes: $0, file: "case.yaml").application }
    let typesetter = Typesetter(library: studio.library, fonts: studio.fonts)
    return DocumentID.templates.contains { id in
      let texts = cases.map { application -> String? in
        guard let day = cases[0].applicationDate.value else { return nil }
        return try? typesetter.typeset(
          id.rawValue, application, options: TypesetOptions(asOf: day)
        ).text
      }
      return texts[0] != texts[1]
    }
  }
}
