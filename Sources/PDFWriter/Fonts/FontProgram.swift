/// A font as the writer needs it; all measures are in font units.
public protocol FontProgram: Sendable {
  /// The PostScript name, such as `BIZUDMincho-Regular`.
  var postScriptName: String { get }
  /// Font units per em.
  var unitsPerEm: Int { get }
  /// Height above the baseline.
  var ascent: Int { get }
  /// Depth below the baseline, negative.
  var descent: Int { get }
  /// Height of a capital letter.
  var capHeight: Int { get }
  /// Slant in degrees, negative when the letters lean to the right.
  var italicAngle: Double { get }
  /// The box around all glyphs, y upwards.
  var boundingBox: (xMin: Int, yMin: Int, xMax: Int, yMax: Int) { get }
  /// Whether the letters have serifs; 明朝 counts as such.
  var isSerif: Bool { get }
  /// Whether all glyphs have the same advance.
  var isFixedPitch: Bool { get }
  /// The weight class, 400 for regular.
  var weight: Int { get }
  /// How the outlines of the font are stored.
  var outlines: FontProgramOutlines { get }
  /// Whether the licence of the font lets a document carry a part of it.
  var permitsSubsetting: Bool { get }

  /// The horizontal advance of a glyph.
  func advance(ofGlyph glyph: UInt32) -> Int

  /// A font with only these glyphs and glyph 0.
  ///
  /// The same glyphs must give the same bytes.
  func subset(_ glyphs: [UInt32]) throws -> FontProgramSubset
}

extension FontProgram {
  /// Regular weight.
  public var weight: Int { 400 }
  /// No claim of serifs.
  public var isSerif: Bool { false }
  /// TrueType.
  public var outlines: FontProgramOutlines { .trueType }
  /// No claim of a fixed pitch.
  public var isFixedPitch: Bool { false }
  /// Permitted.
  public var permitsSubsetting: Bool { true }
}

/// How the outlines of a font are stored, which decides how it is embedded.
public enum FontProgramOutlines: Hashable, Sendable {
  /// Tables of TrueType; a subset is a font file with its glyphs numbered without gaps.
  case trueType
  /// A CID-keyed CFF table; a subset is the bare table, and its glyphs are known by their CIDs.
  case cff
}

/// A font that holds only some glyphs of a font.
public struct FontProgramSubset: Hashable, Sendable {
  /// The TrueType file, or the bare CFF table.
  public var bytes: [UInt8]
  /// The id in the new file of each glyph that was asked for; the CID in a CFF table.
  public var newIDs: [UInt32: UInt16]

  /// Makes a subset.
  public init(bytes: [UInt8], newIDs: [UInt32: UInt16]) {
    self.bytes = bytes
    self.newIDs = newIDs
  }
}

/// A font that has been added to a document.
public struct FontKey: Hashable, Sendable {
  let index: Int
  /// The registry that gave the key out.
  let registry: Int
}
