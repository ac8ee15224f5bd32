import Foundation
import Testing

@testable import PDFWriter

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct MetadataTests {
  @Test func `dates carry their distance from universal time`() {
    let tokyo = PDFDate(year: 2026, month: 8, day: 21, hour: 9, minute: 5)
    #expect(tokyo.pdfText == "D:20260821090500+09'00'")
    #expect(tokyo.isoText == "2026-08-21T09:05:00+09:00")
    let west = PDFDate(year: 987, month: 1, day: 2, second: 3, offsetMinutes: -210)
    #expect(west.pdfText == "D:09870102000003-03'30'")
    #expect(west.isoText == "0987-01-02T00:00:03-03:30")
  }

  @Test(arguments: [
    PDFDate(year: 0, month: 1, day: 1), PDFDate(year: 2026, month: 0, day: 1),
    PDFDate(year: 2026, month: 2, day: 29), PDFDate(year: 2026, month: 4, day: 31),
    PDFDate(year: 2026, month: 1, day: 1, hour: 24),
    PDFDate(year: 2026, month: 1, day: 1, minute: 60),
    PDFDate(year: 2026, month: 1, day: 1, second: -1),
    PDFDate(year: 2026, month: 1, day: 1, offsetMinutes: 1440),
  ])
  func `what the calendar does not have is no date`(date: PDFDate) {
    #expect(!date.isValid)
  }

  @Test(arguments: [
    PDFDate(year: 2024, month: 2, day: 29), PDFDate(year: 2000, month: 2, day: 29),
    PDFDate(year: 2026, month: 12, day: 31, hour: 23, minute: 59, second: 59),
  ])
  func `the ends of the calendar are dates`(date: PDFDate) {
    #expect(date.isValid)
  }

  @Test(arguments: ["ja", "ja-JP", "en", "zh-Hant-TW", "de-1996"])
  func `language tags are taken`(tag: String) {
    #expect(isLanguageTag(tag))
  }

  @Test(arguments: ["", "j", "ja_JP", "ja-", "-JP", "日本語", "ja-JP-", "japanese1", "１a"])
  func `other words are no language tags`(tag: String) {
    #expect(!isLanguageTag(tag))
  }

  @Test func `the packet is well-formed XML whatever the texts hold`() {
    let metadata = PDFMetadata(
      title: "<a> & \"b\" ]]> \u{7} \u{FFFE} 𠮟\u{E0100}", author: "'甲'", subject: "&amp;",
      keywords: "<!--", creator: "c", date: PDFDate(year: 2026, month: 8, day: 21))
    let bytes = XMPPacket(metadata: metadata).bytes
    let reader = TitleReader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(reader.title == "<a> & \"b\" ]]> \u{FFFD} \u{FFFD} 𠮟\u{E0100}")
  }

  @Test func `without a date the file has none`() throws {
    let text = try Draft().text()
    #expect(!text.contains("CreationDate"))
    #expect(!text.contains("xmp:CreateDate"))
    #expect(text.contains("<pdfaid:part>2</pdfaid:part>"))
    #expect(text.contains("<pdfaid:conformance>A</pdfaid:conformance>"))
    #expect(text.contains("<pdfuaid:part>1</pdfuaid:part>"))
  }

  @Test func `the gray profile is laid out as ICC asks`() {
    let profile = GrayProfile.bytes
    func number(_ offset: Int) -> Int {
      profile[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    func word(_ offset: Int) -> String {
      String(decoding: profile[offset..<offset + 4], as: UTF8.self)
    }
    #expect(number(0) == profile.count)
    #expect(word(12) == "mntr")
    #expect(word(16) == "GRAY")
    #expect(word(36) == "acsp")
    #expect(number(128) == 4)
    let types = ["desc": "desc", "cprt": "text", "wtpt": "XYZ ", "kTRC": "curv"]
    for index in 0..<4 {
      let entry = 132 + 12 * index
      let (offset, size) = (number(entry + 4), number(entry + 8))
      #expect(offset % 4 == 0)
      #expect(offset + size <= profile.count)
      #expect(word(offset) == types[word(entry)])
    }
  }
}

/// Picks the title out of an XMP packet.
private final class TitleReader: NSObject, XMLParserDelegate {
  private(set) var title = ""
  private var isInTitle = false

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if name == "dc:title" { isInTitle = true }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "dc:title" { isInTitle = false }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isInTitle { title += string }
  }
}
