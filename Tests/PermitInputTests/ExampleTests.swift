import Findings
import PermitInput
import PermitModel
import Testing

@Suite struct ExampleTests {
  @Test func `the toranomon case reads without a finding`() throws {
    let file = try Examples.read("toranomon")
    #expect(file.isReadable)
    #expect(file.findings == [])
    #expect(file.problems == [])
  }
}
