import Foundation
import Testing

@testable import PDFWriter

@Suite struct FileAssemblyTests {
  private func table(objects count: Int, readable: Bool) -> (ObjectTable, ObjectID) {
    var table = ObjectTable(isReadable: readable)
    let first = table.add(.dictionary(["Type": .name("Catalog")]))
    _ = table.reserve()
    for number in 0..<count { _ = table.add(.integer(number)) }
    _ = table.addStream(Array(String(repeating: "text ", count: 100).utf8))
    return (table, first)
  }

  private func file(objects count: Int = 3, readable: Bool) -> [UInt8] {
    let (table, root) = table(objects: count, readable: readable)
    let assembly = FileAssembly(table: table, root: root, info: root)
    return readable ? assembly.readable() : assembly.packed()
  }

  /// The offset that the end of a file gives for its cross-references.
  private func startOfReferences(in bytes: [UInt8]) throws -> Int {
    let tail = String(decoding: bytes.suffix(60), as: UTF8.self)
    let last = tail.components(separatedBy: "startxref\n").last ?? ""
    return try #require(Int(last.prefix { $0.isNumber }))
  }

  @Test(arguments: [false, true])
  func `a file begins with a binary mark and ends with a line feed`(readable: Bool) {
    let bytes = file(readable: readable)
    #expect(bytes.starts(with: Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]))
    #expect(bytes.suffix(7).elementsEqual("\n%%EOF\n".utf8))
  }

  @Test func `each row of the table is twenty bytes and leads to its object`() throws {
    let bytes = file(readable: true)
    let start = try startOfReferences(in: bytes)
    let text = String(decoding: bytes[start...], as: UTF8.self)
    #expect(text.hasPrefix("xref\n0 7\n0000000000 65535 f \n"))
    for number in 1...6 {
      let row = bytes[(start + 9 + 20 * number)...].prefix(20)
      let offset = try #require(Int(String(decoding: row.prefix(10), as: UTF8.self)))
      if number == 2 {
        #expect(String(decoding: row.suffix(10), as: UTF8.self) == " 00000 f \n")
        continue
      }
      #expect(String(decoding: row.suffix(10), as: UTF8.self) == " 00000 n \n")
      #expect(bytes[offset...].starts(with: Array("\(number) 0 obj\n".utf8)))
    }
  }

  @Test func `the cross-reference stream stands where the end of the file says`() throws {
    let bytes = file(readable: false)
    let start = try startOfReferences(in: bytes)
    let text = String(decoding: bytes[start...], as: UTF8.self)
    #expect(text.hasPrefix("8 0 obj\n<</Size 9/Root 1 0 R/Info 1 0 R/ID["))
    #expect(text.contains("/Type/XRef"))
  }

  @Test func `many objects are spread over several object streams`() {
    let text = String(decoding: file(objects: 450, readable: false), as: UTF8.self)
    let counts = text.components(separatedBy: "/Type/ObjStm/N ").dropFirst()
      .map { Int($0.prefix { $0.isNumber }) }
    #expect(counts == [200, 200, 51])
  }

  @Test func `qpdf reads the same objects from both kinds of file`() throws {
    let scratch = try ScratchFolder()
    let qpdf = OutsideTool(name: "qpdf")
    for number in [1, 3, 452] {
      let outputs = try [false, true].map { readable in
        let path = try scratch.write(
          file(objects: 450, readable: readable), as: "\(readable).pdf")
        return try qpdf.run("--show-object=\(number)", path).output
      }
      #expect(outputs[0] == outputs[1])
      #expect(!outputs[0].hasPrefix("null"))
    }
  }

  @Test func `the id follows the content`() {
    let bytes = file(objects: 3, readable: false)
    let other = file(objects: 4, readable: false)
    func id(_ bytes: [UInt8]) -> Substring {
      let parts = String(decoding: bytes, as: UTF8.self).components(separatedBy: "/ID[<")
      return (parts.last ?? "").prefix(32)
    }
    #expect(id(bytes).count == 32)
    #expect(id(bytes) == id(file(objects: 3, readable: false)))
    #expect(id(bytes) != id(other))
  }

  @Test func `the hash is FNV-1a`() {
    var hash = ContentHash()
    hash.add(Array("foobar".utf8))
    // Published test vector of the 128-bit variant.
    #expect(
      hash.bytes == [
        0x34, 0x3E, 0x16, 0x62, 0x79, 0x3C, 0x64, 0xBF,
        0x6F, 0x0D, 0x35, 0x97, 0xBA, 0x44, 0x6F, 0x18,
      ])
    #expect(hash.subsetTag.count == 6)
    #expect(hash.subsetTag.allSatisfy { $0.isASCII && $0.isUppercase })
  }

  @Test func `what deflating would not shorten stays as it is`() {
    #expect(Deflate().compress(Array(0..<64)) == nil)
    let text = Array(String(repeating: "text ", count: 100).utf8)
    #expect((Deflate().compress(text)?.count ?? .max) < 50)
  }
}
