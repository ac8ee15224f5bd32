/// 続紙: texts that are too long for their places stand at the end of the paper, and a reference is
/// printed in their stead.
///
/// Which texts these are shows only when the paper has been laid out; it is then laid out again with
/// their numbers.
final class ContinuationSheets {
  private let moved: Set<Int>
  private var count = 0
  private var taken: [TextBox] = []

  /// Sheets for the texts with these numbers.
  init(moved: Set<Int> = []) { self.moved = moved }

  /// Numbers a text that may go to a sheet, and takes it if it has to.
  func take(_ box: inout TextBox, _ expansion: Expansion) {
    box.number = count
    count += 1
    guard moved.contains(count - 1) else { return }
    taken.append(box)
    var reference = box
    reference.pieces = []
    reference.sources = []
    reference.rubies = []
    reference.number = nil
    expansion.append(Self.name(taken.count) + "のとおり", RunSource(), to: &reference)
    Kinsoku.mark(&reference.pieces)
    box = reference
  }

  /// The sheets as a section of their own behind the paper.
  func blocks(_ expansion: inout Expansion) -> [Block] {
    guard !taken.isEmpty else { return [] }
    let template = expansion.template
    let section = expansion.tags.add(.section, to: nil)
    func box(_ text: String, _ kind: TagTree.Kind, _ align: TextAlign) -> TextBox {
      var box = expansion.text(
        fixed: text, size: template.size, feed: expansion.feed,
        tag: expansion.tags.add(kind, to: section))
      box.align = align
      return box
    }
    let mark = "（" + template.label + "　続紙"
    var running = box(mark + "・続き）", .paragraph, .end)
    running.tag = nil
    var blocks: [Block] = [
      .newPage, .text(box(mark + "）", .paragraph, .end), margins: Margins(keepsWithNext: true)),
      .running(running),
    ]
    for (index, text) in taken.enumerated() {
      let field = text.sources.first { $0.site != nil }?.field ?? ""
      let name = field.split(separator: " ").dropFirst().joined(separator: " ")
      let heading = box(Self.name(index + 1) + "　" + name, .heading(2), .start)
      blocks.append(.text(heading, margins: Margins(before: template.size, keepsWithNext: true)))
      blocks.append(.text(whole(text, &expansion, section), margins: Margins(left: template.size)))
    }
    return blocks
  }

  /// The text over the width of the sheet, at the size of the paper.
  private func whole(
    _ text: TextBox, _ expansion: inout Expansion, _ section: Int
  ) -> TextBox {
    var box = text
    box.number = nil
    box.size = expansion.template.size
    box.feed = expansion.feed
    box.align = .start
    box.isJustified = true
    box.atPhrasesOnly = false
    box.tag = expansion.tags.add(.paragraph, to: section)
    for index in box.sources.indices { box.sources[index].overflow = .continue }
    return box
  }

  private static func name(_ number: Int) -> String { "続紙" + WideText.of(String(number)) }
}
