import Criteria
import Findings
import PermitInput
import PermitModel
import Testing

@Suite struct `Unruly cases` {
  /// A sequence that is the same in every run.
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }
  }

  private static let values = ["0", "-1", "令和99年1月1日", "別紙", "R22", "未定", "はい", "\"\"", "9e9 t"]

  @Test(arguments: ["toranomon/application", "deficient", "two-methods/application"])
  func `whatever lines are lost or changed, remarks stay whole`(_ name: String) throws {
    let base = try Repository.text("examples/\(name).yaml")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var dice = Dice(state: 20_261_201)
    var read = 0
    for _ in 0..<60 {
      var lines = base
      for _ in 0...dice.roll(6) {
        let index = dice.roll(lines.count)
        if dice.roll(2) == 0 {
          lines.remove(at: index)
        } else if let colon = lines[index].firstIndex(of: ":") {
          lines[index] = lines[index][...colon] + " " + Self.values[dice.roll(Self.values.count)]
        }
      }
      let file = CaseReader.read(text: lines.joined(separator: "\n"), file: "case.yaml")
      guard file.isReadable else { continue }
      read += 1
      for remark in file.remarks {
        #expect(remark.site.line > 0 && remark.site.column > 0, "\(remark.id)")
        #expect(!remark.related.contains { $0.line == 0 }, "\(remark.id)")
        for hole in ["「」", "（）"] {
          #expect(!remark.message.ja.contains(hole), "\(remark.id) \(remark.message.ja)")
          #expect(!remark.remedy.ja.contains(hole), "\(remark.id) \(remark.remedy.ja)")
        }
      }
    }
    #expect(read > 20)
  }
}
