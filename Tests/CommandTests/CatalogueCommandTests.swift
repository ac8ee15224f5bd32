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

  @Test func `coverage counts every criterion once`() throws {
    let result = try BuiltProgram.run(["rules", "--coverage", "--format", "json"])
    #expect(result.status == 0)
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [[String: Any]])
    #expect(rows.count == 15)
    var sum = 0
    for row in rows {
      let criteria = try #require(row["criteria"] as? Int)
      let states = ["rule", "question", "answered", "planned", "missing"].compactMap {
        row[$0] as? Int
      }
      #expect(states.count == 5 && states.reduce(0, +) == criteria, "\(row)")
      #expect((row["missingIds"] as? [String])?.count == row["missing"] as? Int)
      sum += criteria
    }
    #expect(sum == 435)
    let text = try BuiltProgram.run(["rules", "--coverage", "--lang", "en"]).out
    #expect(text.contains("planned") && text.split(separator: "\n").count >= 17)
  }

  @Test func `two days are compared, whatever their order`() throws {
    let result = try BuiltProgram.run(["rules", "--diff", "2016-04-01", "2026-12-01"])
    #expect(result.status == 0)
    for part in ["令和元年法律第37号", "令和2年経済産業省・環境省令第5号", "A-16", "O-05", "form-5", "oath"] {
      #expect(result.out.contains(part), "\(part)")
    }
    #expect(!result.out.contains("A-11"))
    let turned = try BuiltProgram.run(["rules", "--diff", "令和8年12月1日", "平成28年4月1日"])
    #expect(turned.out == result.out)
    let json = try BuiltProgram.run(
      ["rules", "--diff", "2020-12-27", "2020-12-28", "--format", "json"])
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [String: Any])
    let ids = (object["differences"] as? [[String: Any]])?.compactMap { $0["id"] as? String }
    #expect(ids == ["A-16", "O-14", "form-5", "form-6", "form-7", "oath"])
    #expect((object["amendments"] as? [Any])?.count == 1)
  }

  @Test func `two days of the same law do not differ`() throws {
    let result = try BuiltProgram.run(["rules", "--diff", "2026-11-01", "2026-12-01"])
    #expect(result.status == 0 && result.out.contains("違いはありません"))
  }

  @Test(arguments: [
    ["--diff", "2026-12-01"], ["--diff", "2026-12-01", "いつか"],
    ["--diff", "2026-12-01", "2026-12-02", "--coverage"],
  ])
  func `a comparison that makes no sense is a usage error`(_ arguments: [String]) throws {
    let result = try BuiltProgram.run(["rules"] + arguments)
    #expect(result.status == 64 && result.error.contains("--diff"))
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
