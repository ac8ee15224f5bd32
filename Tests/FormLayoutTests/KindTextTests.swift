import Findings
import PermitModel
import Testing

@testable import FormLayout

struct KindTextTests {
  private func kinds(_ numbers: [String]) -> [Located<RefrigerantKind>] {
    numbers.map { Located(RefrigerantKind(number: RefrigerantNumber($0)), written: $0) }
  }

  private func texts(_ value: FormValue) -> [String] {
    guard case .list(let items, _) = value else { return [] }
    return items.compactMap {
      guard case .record(let record) = $0, case .leaf(let leaf)? = record["text"] else {
        return nil
      }
      return FormFormat.wide.text(of: leaf)
    }
  }

  @Test func `kinds are grouped by class, one line a class`() {
    #expect(
      texts(KindText.lines(kinds(["R22", "R134a", "R12", "R123", "R410A"])))
        == ["ＣＦＣ（Ｒ１２）", "ＨＣＦＣ（Ｒ２２、Ｒ１２３）", "ＨＦＣ（Ｒ１３４ａ、Ｒ４１０Ａ）"])
  }

  @Test func `a number without a class keeps a line of its own`() {
    #expect(texts(KindText.lines(kinds(["R290", "R22"]))) == ["ＨＣＦＣ（Ｒ２２）", "Ｒ２９０"])
  }

  @Test func `a kind that could not be read is printed as typed`() {
    let odd = Located<RefrigerantKind>(nil, written: "フロンガス")
    #expect(texts(KindText.lines([odd])) == ["フロンガス"])
  }
}
