import Testing

@testable import PDFWriter

@Suite struct `Files attached to a document` {
  private func text(_ attachments: [PDFAttachment]) throws -> String {
    let draft = Draft()
    for attachment in attachments { draft.document.attach(attachment) }
    return try draft.text()
  }

  @Test func `make it PDF/A-3a; without them it is PDF/A-2a and has no trace of them`() throws {
    let plain = try text([])
    #expect(plain.contains("<pdfaid:part>2</pdfaid:part>"))
    #expect(!plain.contains("/AF") && !plain.contains("EmbeddedFile"))
    let attached = try text(AttachmentSample.all)
    #expect(attached.contains("<pdfaid:part>3</pdfaid:part>"))
    #expect(attached.contains("<pdfaid:conformance>A</pdfaid:conformance>"))
    #expect(attached.contains("<pdfuaid:part>1</pdfuaid:part>"))
  }

  @Test func `say what they are to the document, their size, date and checksum`() throws {
    let text = try text(AttachmentSample.all)
    for relationship in ["Source", "Supplement", "Data"] {
      #expect(text.contains("/AFRelationship/\(relationship)"))
    }
    #expect(text.contains("/Subtype/application#2Fjson"))
    #expect(text.contains("/Params<</Size 2/ModDate(D:20261201000000+09'00')>>"))
    #expect(text.contains("/CheckSum<000102030405060708090A0B0C0D0E0F>"))
  }

  @Test func `stand in the name tree by name and in the list as they were attached`() throws {
    let text = try text(AttachmentSample.all)
    let tree = try #require(text.firstRange(of: "/EmbeddedFiles<</Names[(A-1_x.txt)"))
    let rest = text[tree.upperBound...]
    let second = try #require(rest.firstRange(of: "(case.yaml)"))
    let third = try #require(rest.firstRange(of: "(report.json)"))
    #expect(second.lowerBound < third.lowerBound)
  }
}
