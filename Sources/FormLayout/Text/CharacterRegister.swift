import TextShaping

/// A character with all that layout and drawing need of it, shaped once.
struct CharacterEntry: Sendable {
  /// The character, with its variation selector and combining marks.
  let text: String
  /// The face that draws it, as its place in the stack; the stand-in's when no face does.
  let face: Int
  /// Whether a face draws the character itself.
  let isDrawn: Bool
  /// Width in parts of the size.
  let advance: Double
  /// Font units per em of the face.
  let unitsPerEm: Double
  /// Its glyphs in a line from left to right.
  let glyphs: [Glyph]
  /// Its glyphs in a line from top to bottom; empty until a vertical text needs them.
  var verticalGlyphs: [Glyph] = []
  /// The only scalar; 0 for a character of several.
  let scalar: UInt32
  /// Its class.
  let kind: CharacterClass
  /// What it may be a part of.
  let traits: CharacterTraits
}

/// The characters of a set of papers, each looked up and shaped once and known by a number from
/// then on.
///
/// Ids count up from 0 and never change, so that a copy of `entries` serves every text that was
/// laid out before it was taken. Lookup is by code points: Swift takes 神 (U+795E) and U+FA19 for
/// equal, and fonts draw them differently.
final class CharacterRegister {
  /// 下駄: the printers' mark for a character that is not at hand.
  static let standIn: Character = "〓"
  /// Id of the blank.
  static let blank: Int32 = 0

  private(set) var entries: [CharacterEntry] = []
  private let shape: (Character) -> Shape
  private let shapeVertically: (CharacterEntry) -> [Glyph]
  // Ids by scalar, in blocks of 256 that are made when they are needed; -1 for one not seen yet.
  private var blocks: [[Int32]] = Array(repeating: [], count: 0x1100)
  private var clusters: [ExactCharacter: Int32] = [:]

  /// What a font makes of a character.
  struct Shape {
    /// Place of the face in the stack.
    var face: Int
    /// Whether the face draws the character itself rather than the stand-in.
    var isDrawn: Bool
    /// Its glyphs from left to right.
    var glyphs: [Glyph]
    /// Font units per em of the face.
    var unitsPerEm: Double
  }

  /// Makes an empty register of the characters of a font stack.
  convenience init(_ fonts: FontStack) {
    self.init(shape: { CharacterRegister.shape($0, in: fonts) }) { entry in
      guard fonts.faces.indices.contains(entry.face) else { return [] }
      let drawn = entry.isDrawn ? entry.text : String(CharacterRegister.standIn)
      return fonts.faces[entry.face].shape(drawn, direction: .vertical)
    }
  }

  /// Makes an empty register over any source of shapes.
  init(
    shape: @escaping (Character) -> Shape,
    shapeVertically: @escaping (CharacterEntry) -> [Glyph] = { _ in [] }
  ) {
    self.shape = shape
    self.shapeVertically = shapeVertically
    entries.reserveCapacity(1024)
    _ = id(of: " " as Unicode.Scalar)
  }

  /// The entry of an id that this register gave.
  subscript(id: Int32) -> CharacterEntry { entries[Int(id)] }

  /// Whether a face draws the character of an id, without a copy of its entry.
  func isDrawn(_ id: Int32) -> Bool {
    entries.withUnsafeBufferPointer { $0[Int(id)].isDrawn }
  }

  /// Width of the character of an id in parts of the size, without a copy of its entry.
  func advance(of id: Int32) -> Double {
    entries.withUnsafeBufferPointer { $0[Int(id)].advance }
  }

  /// Width of the widest character of ASCII in parts of the size.
  private(set) lazy var widestASCII: Double = (0x20...0x7E).reduce(0) { widest, value in
    max(widest, advance(of: id(of: Unicode.Scalar(UInt8(value)))))
  }

  /// The id of a character.
  func id(of character: Character) -> Int32 {
    let scalars = character.unicodeScalars
    if let only = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex {
      return id(of: only)
    }
    let key = ExactCharacter(character)
    if let id = clusters[key] { return id }
    let id = add(character, base: scalars.first, isAlone: false)
    clusters[key] = id
    return id
  }

  /// The id of a character that is one scalar.
  func id(of scalar: Unicode.Scalar) -> Int32 {
    let block = Int(scalar.value >> 8)
    let place = Int(scalar.value & 0xFF)
    if blocks[block].isEmpty { blocks[block] = Array(repeating: -1, count: 256) }
    let known = blocks[block][place]
    if known >= 0 { return known }
    let id = add(Character(scalar), base: scalar, isAlone: true)
    blocks[block][place] = id
    return id
  }

  /// Sees to it that a character has its vertical glyphs.
  func needVertical(_ id: Int32) {
    guard entries[Int(id)].verticalGlyphs.isEmpty else { return }
    entries[Int(id)].verticalGlyphs = shapeVertically(entries[Int(id)])
  }

  /// A piece of a run.
  func piece(_ id: Int32, run: Int32) -> Piece {
    entries.withUnsafeBufferPointer { entries in
      Piece(
        id: id, run: run, advance: entries[Int(id)].advance, scalar: entries[Int(id)].scalar,
        kind: entries[Int(id)].kind, traits: entries[Int(id)].traits)
    }
  }

  /// Adds a character; one of several scalars has the class and traits of its base, so that a digit
  /// with a selector stays a digit.
  private func add(_ character: Character, base: Unicode.Scalar?, isAlone: Bool) -> Int32 {
    let shape = shape(character)
    let total = shape.glyphs.reduce(0) { $0 + $1.advance }
    entries.append(
      CharacterEntry(
        text: String(character), face: shape.face, isDrawn: shape.isDrawn,
        advance: Double(total) / shape.unitsPerEm, unitsPerEm: shape.unitsPerEm,
        glyphs: shape.glyphs, scalar: isAlone ? base?.value ?? 0 : 0,
        kind: base.map(CharacterClass.of) ?? .japanese, traits: base.map(CharacterTraits.of) ?? []))
    return Int32(entries.count - 1)
  }

  /// The shape of a character with the face that has it; of the stand-in when no face has it.
  private static func shape(_ character: Character, in fonts: FontStack) -> Shape {
    let face = fonts.face(for: character)
    let drawn = face == nil ? standIn : character
    guard let index = face ?? fonts.face(for: drawn) else {
      return Shape(face: 0, isDrawn: false, glyphs: [], unitsPerEm: 1)
    }
    return Shape(
      face: index, isDrawn: face != nil, glyphs: fonts.faces[index].shape(String(drawn)),
      unitsPerEm: Double(fonts.faces[index].unitsPerEm))
  }
}
