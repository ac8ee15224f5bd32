import Testing

@testable import PDFReading

@Suite struct `Files inside a PDF` {
  /// A document with one associated file.
  private func file(
    _ data: [UInt8], filter: String = "", name: String = "case.yaml",
    relationship: String = "/AFRelationship/Source"
  ) -> [UInt8] {
    var pdf = RawPDF(catalog: "/AF[4 0 R]", pages: [RawPDF.a4])
    pdf.add("<</Type/Filespec/UF(\(name))\(relationship)/EF<</F 5 0 R>>>>")
    pdf.addStream(filter, data)
    return pdf.bytes
  }

  @Test func `are given back with name and relationship`() throws {
    let files = try PDFFile(file(Array("a: 1\n".utf8))).associatedFiles(limit: 100)
    #expect(
      files == [
        EmbeddedFile(name: "case.yaml", relationship: "Source", bytes: Array("a: 1\n".utf8))
      ])
  }

  @Test func `are unpacked, as every tool packs them`() throws {
    let text = Array(String(repeating: "再生 ", count: 3000).utf8)
    let packed = try Tool.change(file(text)) {
      ["qpdf", "--compress-streams=y", "--object-streams=generate", $0, $1]
    }
    #expect(packed.count < text.count / 2)
    #expect(try PDFFile(packed).associatedFiles(limit: 100_000).first?.bytes == text)
  }

  @Test func `have no more room than the limit`() throws {
    let text = Array(String(repeating: "a", count: 50_000).utf8)
    let packed = try Tool.change(file(text)) { ["qpdf", "--compress-streams=y", $0, $1] }
    #expect(try PDFFile(packed).associatedFiles(limit: 50_000).first?.bytes?.count == 50_000)
    let over = try #require(try PDFFile(packed).associatedFiles(limit: 49_999).first)
    #expect(over.name == "case.yaml" && over.bytes == nil)
    let stored = try #require(try PDFFile(file(text)).associatedFiles(limit: 49_999).first)
    #expect(stored.bytes == nil)
  }

  @Test func `keep hostile names as names`() throws {
    let name = "../../etc/passwd"
    #expect(try PDFFile(file([1], name: name)).associatedFiles(limit: 9).first?.name == name)
  }

  @Test(arguments: [
    "/Filter/ASCIIHexDecode", "/Filter[/FlateDecode/FlateDecode]", "/Filter/FlateDecode",
  ])
  func `in a packing that is not read, or spoilt, are named without content`(
    filter: String
  ) throws {
    let found = try PDFFile(file(Array("61>".utf8), filter: filter)).associatedFiles(limit: 99)
    #expect(found.map(\.name) == ["case.yaml"])
    #expect(found.map(\.bytes) == [nil])
  }

  @Test(arguments: ["/AF 5", "/AF[5 null (x) 3 0 R]", "/AF<<>>", ""])
  func `that are not there, or no files, are no fault`(entry: String) throws {
    let files = try PDFFile(RawPDF(catalog: entry, pages: [RawPDF.a4]).bytes)
      .associatedFiles(limit: 99)
    #expect(files.allSatisfy { $0.bytes == nil })
  }

  @Test func `an object stream that unpacks to gigabytes does not take the memory`() throws {
    // Twice deflated zeros: 4 GB, then 4 MB, then 4 kB.
    let bomb = try Tool.change([]) { _, out in
      [
        "python3", "-c",
        """
        import sys, zlib
        one = zlib.compressobj(9)
        first = b''.join(one.compress(bytes(1 << 20)) for _ in range(4096)) + one.flush()
        twice = zlib.compress(first, 9)
        head = b'%PDF-1.7\\n1 0 obj\\n<</Type/ObjStm/N 2/First 12/Filter[/FlateDecode/FlateDecode]'
        body = head + b'/Length %d>>stream\\n' % len(twice) + twice + b'\\nendstream endobj\\n'
        rows = b'\\x02' + (1).to_bytes(4, 'big') + b'\\x00'
        rows = b'\\x00' * 6 + b'\\x01' + (9).to_bytes(4, 'big') + b'\\x00' + rows
        xref = b'4 0 obj\\n<</Type/XRef/Size 3/W[1 4 1]/Root 2 0 R/Length %d>>stream\\n' % len(rows)
        tail = b'\\nendstream endobj\\nstartxref\\n%d\\n%%%%EOF\\n' % len(body)
        open(sys.argv[1], 'wb').write(body + xref + rows + tail)
        """,
        out,
      ]
    }
    #expect(bomb.count < 100_000)
    #expect(throws: PDFFile.Problem.self) { try PDFFile(bomb) }
    let after = try PDFFile(RawPDF(pages: [RawPDF.a4]).bytes)
    #expect(after.pageCount == 1)
  }
}
