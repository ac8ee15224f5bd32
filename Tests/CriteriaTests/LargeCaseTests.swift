import Criteria
import Findings
import PermitInput
import PermitModel
import Testing

@Suite struct `Large cases` {
  @Test(.timeLimit(.minutes(1)))
  func `thousands of kinds, devices and rows are judged at once`() {
    let count = 3_000
    let numbers = (1...count).map { "R\(10_000 + $0)" }
    let devices = (1...count).map { "装置\($0)号" }
    func lines(_ texts: [String]) -> String { texts.joined(separator: "\n") + "\n" }
    let text =
      "フロン類の種類:\n" + lines(numbers.map { "  - \($0)" })
      + "施設:\n  - 方式: 蒸留精製式\n    構造:\n      不純物除去装置:\n"
      + lines(devices.map { "        - { 名称: \($0), 兼ねる: \($0)の2 }" })
      + "    能力の算出:\n"
      + lines(numbers.map { "      \($0): { 時間当たり処理可能量: 1 kg, 年間予定稼働時間: 1時間 }" })
      + "再生の能力:\n"
      + lines(numbers.map { "  \($0):\n    令和9年度: { 処理可能量: 2, 引取計画量: 1 }" })
      + "引取計画:\n" + lines(numbers.map { "  \($0):\n    令和9年度: { 引取計画量: 2 }" })
      + "保守点検:\n  日常点検:\n" + lines(devices.reversed().map { "    - { 項目: \($0) }" })
      + "図面:\n  - 種類: プロセスフロー図\n    装置:\n"
      + lines(devices.reversed().enumerated().map { "      a-\($0 + 1): \($1)" })
    let file = CaseReader.read(text: text, file: "large.yaml")
    #expect(file.findings.isEmpty)
    var remarks: [Finding] = []
    let time = ContinuousClock().measure { remarks = file.remarks }
    #expect(remarks.count > 3 * count)
    // Growing with the square of the case, this took minutes; now it is a second or two.
    #expect(time < .seconds(20), "\(time)")
  }
}
