import Synchronization
import XMLTree

/// The texts of the templates that hold no value of a case, read and set once.
///
/// Most of a form is the same in each paper made of it. A set of papers or a batch of certificates
/// has one of these beside its register of characters, whose ids the texts are made of.
final class FixedTexts {
  /// Everything besides the case that a text is made by.
  struct Making: Hashable {
    /// Name of the form.
    var form: String
    /// Number of the element.
    var element: Int
    /// Sizes and feeds in points, or as multiples where the element says nothing.
    var size: Double
    var feed: Double
    var ownFeed: Double?
    var align: TextAlign
    var defaults: TextDefaults
  }

  /// A text without an element of its own.
  struct Words: Hashable {
    var bytes: [UInt8]
    var size: Double
    var feed: Double
  }

  private var texts: [Making: TextBox] = [:]
  private var words: [Words: TextBox] = [:]

  /// The text made so, as it was made before or by `make`.
  func text(_ making: Making, make: () -> TextBox) -> TextBox {
    if let known = texts[making] { return known }
    let box = remembering(make())
    texts[making] = box
    return box
  }

  /// The words, as they were made before or by `make`.
  func text(_ key: Words, make: () -> TextBox) -> TextBox {
    if let known = words[key] { return known }
    let box = remembering(make())
    words[key] = box
    return box
  }

  private func remembering(_ box: TextBox) -> TextBox {
    var box = box
    box.memory = SettingMemory()
    return box
  }
}

/// What a text takes for attributes that its element does not have.
struct TextDefaults: Hashable {
  /// Size in points; nil for that of the form.
  var size: Double?
  /// Space between the characters, as a template says it.
  var tracking: Length?
  /// Whether lines break at phrase marks only.
  var phrases = false
}

/// How one fixed text was set in the places where it has stood so far.
final class SettingMemory: Sendable {
  /// All that decides how given characters are set.
  struct Way: Equatable {
    var width: Double
    var size: Double
    var feed: Double
    var firstIndent: Double
    var turn: Double
    var align: TextAlign
    var atPhrasesOnly: Bool
    var isSpread: Bool
    var isVertical: Bool
    var isJustified: Bool
    var hangs: Bool

    init(_ box: TextBox, width: Double) {
      self.width = width
      size = box.size
      feed = box.feed
      firstIndent = box.firstIndent
      turn = box.turn
      align = box.align
      atPhrasesOnly = box.atPhrasesOnly
      isSpread = box.isSpread
      isVertical = box.isVertical
      isJustified = box.isJustified
      hangs = box.hangs
    }
  }

  private let known = Mutex<[(way: Way, text: SetText)]>([])

  /// The text as it was set in this way; nil for the first time.
  func text(set way: Way) -> SetText? {
    known.withLock { known in known.first { $0.way == way }?.text }
  }

  /// Keeps how the text is set; a place whose width follows the values is not met often enough to
  /// keep more than a few.
  func keep(_ text: SetText, set way: Way) {
    known.withLock { known in
      if known.count == 8 { known.removeFirst() }
      known.append((way, text))
    }
  }
}

extension XMLElement {
  /// Whether the text of this element is the same with all values and on all days.
  var isFixedText: Bool {
    elements.allSatisfy { inner in
      switch inner.name {
      case "b", "br", "span":
        inner["when"] == nil && inner["unless"] == nil && inner["edition"] == nil
          && inner.isFixedText
      default: false
      }
    }
  }
}
