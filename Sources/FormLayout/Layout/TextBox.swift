import Findings

/// What to do with a text that is too long for its place.
enum Overflow: String, Sendable, CaseIterable {
  /// Grows downwards; the row or paragraph stays on one page.
  case wrap
  /// Stays on one line and gets smaller, down to the minimum.
  case shrink
  /// Grows downwards and may go on on the next page.
  case `continue`
  /// Goes to a 続紙 at the end of the paper when it takes more than its lines; its place names the
  /// sheet.
  case sheet
  /// Has to fit on one line at its size.
  case error
}

/// Where a part of a text comes from.
struct RunSource: Sendable {
  /// Place in the applicant's file; nil for fixed text.
  var site: Site?
  /// The field's name in Japanese; empty for fixed text.
  var field = ""
  /// The whole text of the field.
  var text = ""
  /// What to do when it is too long.
  var overflow = Overflow.continue
  /// Smallest size in points.
  var minimum = 0.0
  /// Lines that it may take in its place when it may go to a 続紙.
  var lines = 0
  /// Whether some of its characters have no glyph.
  var lacksGlyphs = false
}

/// How a text stands in its place.
enum TextAlign: String, Sendable { case start, center, end, decimal }

/// A text before it is broken into lines.
struct TextBox: Sendable {
  /// The characters.
  var pieces: [Piece] = [] { didSet { memory = nil } }
  /// Where the runs of characters come from.
  var sources: [RunSource] = []
  /// Size in points.
  var size: Double
  /// Line feed in points.
  var feed: Double
  /// Where its lines stand.
  var align = TextAlign.start
  /// Indent of the first line in points.
  var firstIndent = 0.0
  /// Indent of the lines that go on from the line before, in points; for cells with several lines
  /// of their own.
  var turn = 0.0
  /// Whether lines break at the phrase marks of the template only.
  var atPhrasesOnly = false
  /// 均等割付 over the width of its place.
  var isSpread = false
  /// Whether it runs from top to bottom.
  var isVertical = false
  /// Whether full lines are stretched to the edge.
  var isJustified = true
  /// ぶら下げ: whether 、 and 。 may hang out at the end of a line.
  var hangs = false
  /// Readings above parts of the text.
  var rubies: [Ruby] = []
  /// Node of the tag tree; nil for an artifact.
  var tag: Int?
  /// Which text of the paper it is, the same however often the paper is laid out; nil for a text
  /// that stays where it is.
  var number: Int?
  /// How the same characters were set before; nil for a text that holds values of the case.
  var memory: SettingMemory?

  /// The text as it reads.
  func text(_ characters: CharacterRegister) -> String {
    var text = ""
    for piece in pieces {
      text += characters[piece.id].text
      if piece.after == .line { text.append("\n") }
    }
    return text
  }

  /// Width of the pieces side by side, in points.
  var solidWidth: Double { pieces.reduce(0) { $0 + $1.advance } * size }

  /// Whether a row with this text may be divided between two pages.
  var mayContinue: Bool {
    sources.contains { $0.site != nil && $0.overflow == .continue }
  }

  /// The text at a smaller size.
  func scaled(by factor: Double) -> TextBox {
    var box = self
    box.size *= factor
    box.feed *= factor
    box.turn *= factor
    return box
  }
}
