/// A text broken to a width, at the size at which it fits.
struct SetText: Sendable {
  /// The text at its size.
  private(set) var box: TextBox
  /// Its lines.
  let lines: [SetLine]
  /// Width of its place.
  let width: Double
  /// Fields that do not fit even at their smallest size.
  let overflowing: [RunSource]

  /// Whether the text takes more lines than its place has and goes to a 続紙.
  var needsSheet: Bool {
    box.number != nil && (SetText.mostLines(box).map { lines.count > $0 } ?? false)
  }

  /// Height of all lines.
  var height: Double {
    box.isVertical ? verticalExtent : Double(lines.count) * box.feed
  }

  /// Breaks a text to a width, making it smaller where its fields allow or demand that.
  init(_ source: TextBox, width: Double) {
    guard let memory = source.memory else {
      self.init(anew: source, width: width)
      return
    }
    let way = SettingMemory.Way(source, width: width)
    if let known = memory.text(set: way) {
      self = known
    } else {
      var fresh = source
      fresh.memory = nil
      self.init(anew: fresh, width: width)
      memory.keep(self, set: way)
    }
    box.tag = source.tag
  }

  private init(anew source: TextBox, width: Double) {
    if source.isSpread {
      let natural = EvenSpread.natural(source.pieces[...]) * source.size
      let box = natural > width ? source.scaled(by: width / natural) : source
      self.init(box: box, lines: SetText.solid(box), width: width, overflowing: [])
      return
    }
    if source.isVertical || source.pieces.isEmpty {
      self.init(box: source, lines: SetText.solid(source), width: width, overflowing: [])
      return
    }
    let single = source.sources.filter { $0.overflow == .shrink || $0.overflow == .error }
    guard single.isEmpty else {
      self.init(single, of: source, width: width)
      return
    }
    var box = SetText.narrowed(source, width: width)
    var lines = SetText.broken(box, width)
    if let most = SetText.mostLines(source), let smallest = source.sources.map(\.minimum).max() {
      while lines.count > most, smallest > 0, box.size > smallest + 0.01 {
        box = source.scaled(by: max(smallest, box.size - 0.5) / source.size)
        lines = SetText.broken(box, width)
      }
    }
    self.init(box: box, lines: lines, width: width, overflowing: [])
  }

  /// Lines that a text may take before it goes to a 続紙; nil if it never does.
  private static func mostLines(_ box: TextBox) -> Int? {
    box.sources.filter { $0.overflow == .sheet }.map(\.lines).min()
  }

  /// Sets a text that has to stay on as many lines as it was given, smaller if its fields allow it.
  private init(_ single: [RunSource], of source: TextBox, width: Double) {
    let shrinks = single.allSatisfy { $0.overflow == .shrink }
    let smallest = shrinks ? single.map(\.minimum).max() ?? source.size : source.size
    // The widths of the lines tell whether they fit, so that only the last attempt is broken.
    let breaker = LineBreaker(source.pieces)
    func fits(_ size: Double) -> Bool {
      breaker.widestLine(indent: source.firstIndent / size) <= width / size + LineBreaker.tolerance
    }
    var size = source.size
    while !fits(size), size > smallest + 0.01 { size = max(smallest, size - 0.25) }
    let box = size < source.size ? source.scaled(by: size / source.size) : source
    self.init(
      box: box, lines: SetText.broken(box, width), width: width,
      overflowing: fits(size) ? [] : single)
  }

  private init(box: TextBox, lines: [SetLine], width: Double, overflowing: [RunSource]) {
    self.box = box
    self.lines = lines
    self.width = width
    self.overflowing = overflowing
  }

  private static func broken(_ box: TextBox, _ width: Double) -> [SetLine] {
    LineBreaker(
      box.pieces, atPhrasesOnly: box.atPhrasesOnly,
      isJustified: box.isJustified && box.align == .start, hangs: box.hangs,
      turn: box.turn / box.size
    )
    .lines(width: width / box.size, indent: box.firstIndent / box.size)
  }

  private static func solid(_ box: TextBox) -> [SetLine] {
    box.pieces.isEmpty
      ? [] : [SetLine(range: box.pieces.indices, offsets: [], width: 1, isLast: true)]
  }

  /// Makes a text smaller when one of its words is wider than its place.
  private static func narrowed(_ source: TextBox, width: Double) -> TextBox {
    let breaker = LineBreaker(source.pieces, atPhrasesOnly: source.atPhrasesOnly)
    let widest = breaker.widestUnbreakable() * source.size
    let width = width - source.turn
    guard widest > width + LineBreaker.tolerance else { return source }
    let smallest = source.sources.map(\.minimum).max() ?? 0
    let floor = smallest > 0 ? smallest : source.size * 0.75
    // Prose is not made small for the sake of one address in it: the address is torn.
    let isProse = width > source.size * 20 || source.pieces.count > 60
    if isProse, !source.atPhrasesOnly { return source }
    // A long reference is rather torn at one of its joints than the whole text made small for it.
    if width / widest < 0.85, !source.atPhrasesOnly,
      breaker.widestUnbreakable(tearing: true) * source.size <= width
    {
      return source
    }
    let fitting = source.scaled(by: max(floor / source.size, min(1, width / widest)))
    guard source.atPhrasesOnly, width / widest < floor / source.size else { return fitting }
    var torn = fitting
    torn.atPhrasesOnly = false
    return torn
  }

  private var verticalExtent: Double {
    guard box.isVertical, !box.pieces.isEmpty else { return 0 }
    return Double(box.pieces.count) * box.size * 1.15
  }
}
