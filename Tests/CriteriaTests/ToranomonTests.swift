import Criteria
import Findings
import PermitInput
import PermitModel
import Testing

@Suite struct `The complete example` {
  static let file: Result<CaseFile, any Error> = Result { try read("toranomon") }

  static func read(_ name: String) throws -> CaseFile {
    let path = "examples/\(name)/application.yaml"
    return CaseReader.read(text: try Repository.text(path), file: path)
  }

  @Test(arguments: ["toranomon", "individual", "two-methods"])
  func `complete examples have neither errors nor warnings, only what a person must judge`(
    _ name: String
  ) throws {
    let file = try Self.read(name)
    #expect(file.findings.isEmpty && file.problems.isEmpty)
    let remarks = file.remarks
    #expect(remarks.filter { $0.severity != .human } == [])
    // The individual's store is too small for the High Pressure Gas Safety Act (B-11).
    let small: Set<String> = name == "individual" ? ["B-11"] : []
    #expect(
      Set(remarks.map(\.id)).union(small) == [
        "A-10", "X-30", "X-31", "Y-16", "Z-02", "Z-41", "Z-48", "Z-49", "Z-51", "Z-52", "Z-53",
        "T-08", "T-11", "U-14", "B-10", "B-11", "D-35", "G-04", "G-07", "G-10", "G-14", "O-15",
      ])
  }

  @Test func `two runs give the same remarks in the same order`() throws {
    let file = CaseReader.read(text: try Repository.text("examples/deficient.yaml"), file: "x")
    let remarks = file.remarks
    for _ in 1...3 { #expect(file.remarks == remarks) }
  }

  @Test func `remarks come by line, then id`() {
    let file = CaseReader.read(
      text: "部数: 1\n申請者: { 区分: 法人 }\nフロン類の種類: [R290, R22, R22]\n", file: "x.yaml")
    let order = file.remarks.map { ($0.site.line, $0.id) }
    #expect(order.elementsEqual(order.sorted { $0 < $1 }) { $0 == $1 })
    #expect(order.count > 20)
  }
}
