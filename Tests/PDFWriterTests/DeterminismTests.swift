import Foundation
import Testing

@testable import PDFWriter

@Suite struct DeterminismTests {
  @Test func `the same calls give the same bytes`() throws {
    let first = try SampleDocument(font: SampleFont()).build().finish()
    #expect(try SampleDocument(font: SampleFont()).build().finish() == first)
  }

  @Test func `the bytes are the same in every process and on every machine`() throws {
    // Neither HarfBuzz nor libdeflate has a hand in this file, so only this writer can change it.
    // After a wanted change take the new hash over.
    let draft = Draft()
    let table = draft.document.root.append(.table)
    for number in 0..<20 {
      let row = table.append(.tr)
      let head = row.append(.th(.row))
      head.id = "row \(number)"
      draft.draw("行\(number)", in: head)
      let cell = row.append(.td)
      cell.headers = ["row \(number)"]
      draft.draw("値 \(number * 37) kg", in: cell)
    }
    var hash = ContentHash()
    hash.add(try draft.document.finish())
    #expect(hash.subsetTag == "ZSVSKE")
  }

  @Test func `a document can be finished twice`() throws {
    let document = try SampleDocument(font: SampleFont()).build()
    #expect(try document.finish() == document.finish())
  }

  @Test func `threads that share a font give the same bytes`() async throws {
    let font = try SampleFont()
    let expected = try SampleDocument(font: font).build().finish()
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<6 { group.addTask { try SampleDocument(font: font).build().finish() } }
      for try await bytes in group { #expect(bytes == expected) }
    }
  }

  @Test func `another text gives another id`() throws {
    let font = try SampleFont()
    let one = SampleDocument(font: font, pageCount: 1).build()
    let other = SampleDocument(font: font, pageCount: 1).build()
    other.metadata.title += "2"
    #expect(try one.finish() != other.finish())
  }
}
