import Foundation
import Testing
import TextShaping

@Suite struct FontFaceTests {
  private func reason(opening path: String) -> FontError.Reason? {
    do {
      _ = try FontFace(path: path)
      return nil
    } catch {
      #expect(error.path == path)
      #expect(error.description.contains(path))
      return error.reason
    }
  }

  @Test func `the facts of the face are those of its tables`() throws {
    let face = try FontFace(path: minchoPath)
    #expect(face.name == "BIZUDMincho-Regular")
    #expect(face.version == "Version 1.05")
    #expect(face.unitsPerEm == 2048)
    #expect(face.ascender == 1802)
    #expect(face.descender == -246)
    #expect(face.capHeight == 1567)
    #expect(face.italicAngle == 0)
    #expect(face.boundingBox == FontBox(xMin: -3, yMin: -262, xMax: 2048, yMax: 1802))
    #expect(face.weight == 400)
    #expect(face.glyphCount == 13932)
    #expect(face.permitsSubsetting)
  }

  @Test func `advances are one em for kanji and half an em for Latin and half-width kana`() throws {
    let face = try FontFace(path: minchoPath)
    for scalar in "漢あ㎏Ａ　".unicodeScalars { #expect(face.advance(of: scalar) == 2048) }
    for scalar in "A1 ｶ".unicodeScalars { #expect(face.advance(of: scalar) == 1024) }
    #expect(face.advance(ofGlyph: 1_000_000) == 0)
  }

  @Test func `a file that is not there is named`() {
    #expect(reason(opening: "/no/such/font.ttf") == .missing)
  }

  @Test func `text is not a font`() throws {
    let folder = try FontFolder()
    #expect(reason(opening: try folder.write(Array("これはフォントではない".utf8))) == .notAFont)
    #expect(reason(opening: try folder.write([0, 1, 0, 0, 0, 0])) == .notAFont)
  }

  @Test(arguments: [20, 5000, 1_000_000, 6_153_827])
  func `a font that ends too early is refused`(length: Int) throws {
    let folder = try FontFolder()
    let path = try folder.mincho { $0.bytes.removeSubrange(length...) }
    #expect(reason(opening: path) == .truncated)
  }

  @Test func `a font without TrueType outlines is refused`() throws {
    let folder = try FontFolder()
    let path = try folder.mincho { font in
      font.bytes[try font.entry(of: "glyf") + 3] = UInt8(ascii: "x")
    }
    #expect(reason(opening: path) == .unsupportedOutlines)
  }

  @Test(arguments: [0x0002, 0x0200, 0x0202])
  func `a licence that forbids embedding is respected`(fsType: Int) throws {
    let folder = try FontFolder()
    let path = try folder.mincho { font in
      font.set(try font.offset(of: "OS/2") + 8, to: fsType)
    }
    #expect(reason(opening: path) == .embeddingForbidden(fsType: fsType))
  }

  @Test(arguments: [0x0000, 0x0004, 0x0008, 0x000A])
  func `a licence that allows embedding is not in the way`(fsType: Int) throws {
    let folder = try FontFolder()
    let path = try folder.mincho { font in
      font.set(try font.offset(of: "OS/2") + 8, to: fsType)
    }
    #expect(reason(opening: path) == nil)
  }

  @Test func `a licence that forbids subsetting lets the face be opened but not cut`() throws {
    let folder = try FontFolder()
    let path = try folder.mincho { font in
      font.set(try font.offset(of: "OS/2") + 8, to: 0x0100)
    }
    let face = try FontFace(path: path)
    #expect(!face.permitsSubsetting)
    #expect(throws: FontError(path: path, reason: .subsettingForbidden(fsType: 0x0100))) {
      try face.subset([5])
    }
  }

  @Test func `a face that a file does not have is refused`() {
    #expect(throws: FontError(path: minchoPath, reason: .noSuchFace(index: 1))) {
      try FontFace(path: minchoPath, index: 1)
    }
  }

  @Test func `a face of a collection is opened by its index`() throws {
    let folder = try FontFolder()
    let path = try folder.mincho { font in
      // A collection of one face: its header of 16 bytes, and every offset moved by as much.
      let header: [UInt8] = Array("ttcf".utf8) + [0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 16]
      for name in font.tables {
        let moved = try font.offset(of: name) + header.count
        let entry = try font.entry(of: name)
        font.set(entry + 8, to: moved >> 16)
        font.set(entry + 10, to: moved & 0xFFFF)
      }
      font.bytes = header + font.bytes
    }
    #expect(try FontFace(path: path).name == "BIZUDMincho-Regular")
    #expect(throws: FontError(path: path, reason: .noSuchFace(index: 1))) {
      try FontFace(path: path, index: 1)
    }
  }
}
