import Foundation
import Testing

@Suite struct `saisei rules and explain` {
  @Test func `a family is listed, whatever the case of its letter`() throws {
    let result = try BuiltProgram.run(["rules", "--family", "y"])
    #expect(result.status == 0)
    #expect(result.out.contains("Y-22") && !result.out.contains("X-01"))
    #expect(try BuiltProgram.run(["rules", "--family", "Y"]).out == result.out)
  }

  @Test func `an unknown family is answered with the known ones`() throws {
    let result = try BuiltProgram.run(["rules", "--family", "Q9"])
    #expect(result.status == 64)
    #expect(result.error.contains("Q9") && result.error.contains("A X Y"))
  }

  @Test func `JSON is one array of all criteria, in any locale`() throws {
    let result = try BuiltProgram.run(["rules", "--format", "json"])
    let rules = try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [[String: Any]]
    #expect(rules?.count == 435)
    #expect(try BuiltProgram.run(["rules", "--format", "json", "--lang", "en"]).out == result.out)
  }

  @Test func `a criterion is explained in the language asked for`() throws {
    let japanese = try BuiltProgram.run(["explain", "a-09"])
    #expect(japanese.status == 0)
    #expect(japanese.out.hasPrefix("A-09 ") && japanese.out.contains("求められること  正本"))
    let english = try BuiltProgram.run(["explain", "A-09", "--lang", "en"])
    #expect(english.out.contains("Two originals"))
  }

  @Test func `every id that the deficient example shows can be explained`() throws {
    let report = try BuiltProgram.run(["check", "examples/deficient.yaml", "--format", "concise"])
    let ids = Set(report.out.matches(of: /\[([A-Z]+-[0-9]+)\]/).map { String($0.1) })
    #expect(ids.count >= 40)
    for id in ids.sorted() {
      let result = try BuiltProgram.run(["explain", id])
      #expect(result.status == 0 && result.out.contains(id), "\(id)")
    }
  }

  @Test func `an unknown id is a usage error with a guess`() throws {
    let result = try BuiltProgram.run(["explain", "A-9"])
    #expect(result.status == 64)
    #expect(result.error.contains("「A-9」という点検項目はありません"))
    #expect(result.error.contains("もしかして"))
  }
}
