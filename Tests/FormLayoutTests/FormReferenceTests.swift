import Foundation
import Testing

@testable import FormLayout

struct FormReferenceTests {
  @Test func `docs/forms.md lists the values and formats of today`() throws {
    let file = Papers.root.appendingPathComponent("docs/forms.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let mark = "renew it. -->\n\n"
    let head = try #require(text.components(separatedBy: mark).first)
    let wanted = head + mark + FormReference.markdown()
    if ProcessInfo.processInfo.environment["SAISEI_UPDATE"] == "1" {
      try wanted.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == wanted)
  }

  @Test func `every element of the schema is explained`() throws {
    let schema = try String(
      contentsOf: Papers.root.appendingPathComponent("forms/form.rng"), encoding: .utf8)
    let docs = try String(
      contentsOf: Papers.root.appendingPathComponent("docs/forms.md"), encoding: .utf8)
    let names = schema.components(separatedBy: "<element name=\"").dropFirst()
      .compactMap { $0.split(separator: "\"").first }
    #expect(names.count > 20)
    for name in Set(names) where name != "body" {
      #expect(docs.contains("`\(name)`") || docs.contains("<\(name)"), "\(name)")
    }
  }
}
