import Foundation
import Testing
import TextShaping

@Suite struct `Faces for rare names` {
  private let common: FontFace
  private let register = FaceSource(name: "IPAmjMincho", paths: [registerPath])
  private let noto = FaceSource(name: notoName, paths: [notoPath])

  /// Opens each face once for all tests that only ask it.
  private static let shared = Result {
    FontStack(
      faces: [try FontFace(path: minchoPath)],
      further: [
        FaceSource(name: "IPAmjMincho", paths: [registerPath]),
        FaceSource(name: notoName, paths: [notoPath]),
      ])
  }

  init() throws {
    common = try FontFace(path: minchoPath)
  }

  @Test func `are not opened for what the common face has`() {
    let fonts = FontStack(faces: [common], further: [register, noto])
    #expect(fonts.missing(in: "髙﨑邉\u{E0100}葛\u{E0100}辻\u{E0101}﨔ｶﾞ㈱①Ⅲℓ").isEmpty)
    #expect(fonts.faces.map(\.name) == ["BIZUDMincho-Regular"])
    #expect(fonts.unavailable.isEmpty)
  }

  @Test func `are opened in order, only as far as is needed, and keep their places`() {
    let fonts = FontStack(faces: [common], further: [register, noto])
    #expect(fonts.face(for: "𠮷") == 1)
    #expect(fonts.faces.map(\.name) == ["BIZUDMincho-Regular", "IPAmjMincho"])
    #expect(fonts.face(for: "邉\u{E0102}") == 2)
    #expect(fonts.faces.map(\.name) == ["BIZUDMincho-Regular", "IPAmjMincho", notoName])
    #expect(fonts.face(for: "𠮷") == 1)
    #expect(fonts.face(for: "吉") == 0)
  }

  @Test(arguments: [
    ("𠮷", 1), ("髙", 0), ("﨑", 0), ("邉\u{E0100}", 0), ("邉\u{E0102}", 2), ("邉\u{E010F}", 1),
    ("邉\u{E0111}", 1), ("葛\u{E0100}", 0), ("辻\u{E0101}", 0), ("﨔", 0), ("\u{FA19}", 0),
    ("ｶﾞ", 0), ("か\u{3099}", 0), ("㈱", 0), ("①", 0), ("Ⅲ", 0), ("ℓ", 0),
    ("😀", nil), ("邉\u{E01EF}", nil), ("☎\u{FE0F}", nil), ("ん\u{309A}", nil),
    ("あ\u{3099}", 2),
  ])
  func `are chosen by character and selector together`(character: Character, face: Int?) throws {
    let fonts = try Self.shared.get()
    #expect(fonts.face(for: character) == face)
    #expect(fonts.missing(in: String(character)).isEmpty == (face != nil))
  }

  @Test func `that are not there are told once they were looked for`() {
    let absent = FaceSource(name: "IPAmjMincho", paths: ["/nowhere/ipamjm.ttf"])
    let fonts = FontStack(faces: [common], further: [absent, noto])
    #expect(fonts.face(for: "邉\u{E0102}") == 1)
    #expect(fonts.unavailable.map(\.name) == ["IPAmjMincho"])
    #expect(fonts.unavailable.first?.broken == nil)
  }

  @Test func `in a damaged file, or under a false name, are passed over for the next file`() throws
  {
    let folder = try FontFolder()
    let cut = try folder.write(Array("not a font at all".utf8), as: "cut.ttf")
    let source = FaceSource(name: "IPAmjMincho", paths: [cut, minchoPath, registerPath])
    #expect(try source.open().name == "IPAmjMincho")
    let without = FaceSource(name: "IPAmjMincho", paths: [minchoPath, cut])
    let error = FontError(path: minchoPath, reason: .otherFace(name: "BIZUDMincho-Regular"))
    #expect(throws: error) { try without.open() }
    let fonts = FontStack(faces: [common], further: [without])
    #expect(fonts.face(for: "𠮷") == nil)
    #expect(fonts.unavailable.first?.broken == error)
  }

  @Test func `are found in a collection by name`() throws {
    #expect(try FontFace(path: notoPath, named: notoName).outlines == .cff)
    #expect(try FontFace(path: notoPath, named: "NotoSerifCJKkr-Regular").name.contains("kr"))
    #expect(throws: FontError.self) { try FontFace(path: notoPath, named: "Mincho") }
  }

  @Test func `draw the very shape that the selector stands for`() throws {
    // Variant and plain kanji, and whether the font says that they look the same.
    let cases: [(FontFace, String, String, Bool)] = [
      (common, "葛\u{E0100}", "葛", false), (common, "葛\u{E0101}", "葛", true),
      (common, "辻\u{E0100}", "辻", false), (common, "辻\u{E0101}", "辻", true),
      (common, "邉\u{E0100}", "邉", true),
      (try register.open(), "邉\u{E010F}", "邉", true),
      (try register.open(), "邉\u{E0111}", "邉", false),
      (try noto.open(), "邉\u{E0102}", "邉", false), (try noto.open(), "邉\u{E0100}", "邉", true),
    ]
    for (face, variant, plain, isSame) in cases {
      let glyphs = [variant, plain].map { face.shape($0).map(\.id) }
      #expect(glyphs.allSatisfy { $0.count == 1 && $0 != [0] })
      #expect((glyphs[0] == glyphs[1]) == isSame, "\(face.name) \(variant)")
    }
  }
}
