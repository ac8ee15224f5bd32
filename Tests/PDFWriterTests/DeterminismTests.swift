import Foundation
import PDFWriter
import Testing

@Suite struct DeterminismTests {
  @Test func `the same calls give the same bytes`() throws {
    let first = try SampleDocument(font: SampleFont()).build().finish()
    #expect(try SampleDocument(font: SampleFont()).build().finish() == first)
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
