/// A strip of a page that is never divided: a line of text, or a label with the line beside it.
struct Slab: Sendable {
  /// Height in points.
  var height: Double
  /// What it shows; x from the left margin, y from its top.
  var drawn: [Drawn] = []
  /// Whether it must stand on the same page as what follows.
  var keepsWithNext = false
  /// Space only: dropped at the head of a page.
  var isSpace = false
}

/// What the pages are filled with, from top to bottom.
enum FlowItem: Sendable {
  case slab(Slab)
  case table(TableFlow)
  case newPage
  case running(SetText)
}
