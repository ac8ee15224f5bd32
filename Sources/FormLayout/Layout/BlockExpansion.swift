import XMLTree

extension Expansion {
  /// Space around a block as its element says.
  func margins(_ element: XMLElement) -> Margins {
    func points(_ name: String) -> Double {
      element.points(name, size: template.size, feed: feed)
    }
    return Margins(
      before: points("before"), after: points("after"), left: points("left") + points("hang"),
      keepsWithNext: element.isSet("keep"))
  }

  /// The ministers, their names spread to one width, each with the honorific behind it.
  mutating func addressees(_ element: XMLElement, _ scope: FormScope, _ parent: Int?) -> [Block] {
    let names = element.elements.filter { $0.name == "to" && isPresent($0, scope) }
    let boxes = names.map { name -> TextBox in
      text(name, scope, tag: tags.add(.paragraph, to: parent))
    }
    let width = boxes.map(\.solidWidth).max() ?? 0
    let honorific = element["honorific"] ?? "殿"
    return boxes.enumerated().map { index, box in
      var box = box
      box.isSpread = true
      var body = text(fixed: honorific, size: box.size, feed: box.feed, tag: box.tag)
      body.isJustified = false
      return .hanging(
        HangingBox(
          label: box, left: margins(element).left, labelWidth: width, gap: box.size,
          body: [.text(body, margins: Margins())],
          before: index == 0 ? margins(element).before : 0))
    }
  }

  /// The applicant: labels of one width, the values beside them.
  ///
  /// In the structure it is a list of labels and bodies, so that no reader runs 氏名 and the name
  /// together; a remark belongs to the entry that it explains.
  mutating func entries(_ element: XMLElement, _ scope: FormScope, _ parent: Int?) -> [Block] {
    let width = element.points(
      "label", size: template.size, feed: feed, fallback: 5 * template.size)
    let gap = element.points("gap", size: template.size, feed: feed, fallback: template.size)
    let left = margins(element).left
    let keeps = element.isSet("keep")
    let list = tags.add(.list(.none), to: parent)
    var body: Int?
    var blocks: [Block] = []
    for entry in element.elements where isPresent(entry, scope) {
      if entry.name == "remark" {
        let tag = tags.add(.paragraph, to: body ?? parent)
        let box = text(
          entry, scope, tag: tag, feed: 1.5, defaults: TextDefaults(size: 8.5))
        blocks.append(.text(box, margins: Margins(left: left, keepsWithNext: keeps)))
        continue
      }
      let item = tags.add(.item, to: list)
      var label = text(
        fixed: entry["label"] ?? "", size: template.size, feed: feed,
        tag: tags.add(.label, to: item))
      label.isSpread = true
      let place = tags.add(.body, to: item)
      body = place
      var value = text(entry, scope, tag: tags.add(.paragraph, to: place))
      value.isJustified = !keeps
      blocks.append(
        .hanging(
          HangingBox(
            label: label, left: left, labelWidth: width, gap: gap,
            body: [.text(value, margins: Margins(keepsWithNext: keeps, keepsTogether: keeps))])))
    }
    return blocks
  }

  /// A numbered list; its items may hold lists of their own.
  mutating func list(_ element: XMLElement, _ scope: FormScope, _ parent: Int?) -> [Block] {
    let style = element["style"].flatMap(ListStyle.init) ?? .number
    let margins = margins(element)
    let width = element.points(
      "label", size: template.size, feed: feed, fallback: style.width * template.size)
    let list = tags.add(.list(style), to: parent)
    var number = element["start"].flatMap(Int.init) ?? 1
    var blocks: [Block] = []
    func item(_ item: XMLElement, _ scope: FormScope) -> Block {
      let node = tags.add(.item, to: list)
      var label = text(
        fixed: style.label(number), size: template.size, feed: feed,
        tag: tags.add(.label, to: node))
      label.isJustified = false
      number += 1
      let body = tags.add(.body, to: node)
      return .hanging(
        HangingBox(
          label: label, left: margins.left, labelWidth: width, gap: 0,
          body: itemBody(item, scope, body),
          before: blocks.isEmpty ? margins.before : 0))
    }
    func add(_ children: [XMLElement], _ scope: FormScope) {
      for child in children where isPresent(child, scope) {
        if child.name == "each" {
          for inner in scopes(child, scope) { add(child.elements, inner) }
        } else {
          blocks.append(item(child, scope))
        }
      }
    }
    add(element.elements, scope)
    return aligned(blocks)
  }

  /// Gives all items the label width of the widest: `９．` and `１０．` stand before one edge.
  private func aligned(_ items: [Block]) -> [Block] {
    let widest =
      items.map { block in
        if case .hanging(let box) = block {
          box.label.solidWidth
        } else {
          0.0
        }
      }.max() ?? 0
    return items.enumerated().map { index, block in
      guard case .hanging(var box) = block else { return block }
      box.labelWidth = max(box.labelWidth, widest)
      // Short lists stay whole; of longer ones no item stands alone on a page.
      let isShort = items.count <= 4
      box.keepsWithNext =
        index < items.count - 1 && (isShort || index == 0 || index == items.count - 2)
      return .hanging(box)
    }
  }

  private mutating func itemBody(_ item: XMLElement, _ scope: FormScope, _ tag: Int) -> [Block] {
    let blockNames: Set = ["p", "list", "table", "space", "note", "heading"]
    let hasBlocks = item.elements.contains { child in
      blockNames.contains(child.name)
        || (child.name == "each" && child.elements.contains { blockNames.contains($0.name) })
    }
    if hasBlocks { return blocks(item, scope, parent: tag) }
    let box = text(item, scope, tag: tag)
    return [.text(box, margins: Margins(keepsWithNext: item.isSet("keep")))]
  }
}

/// How the items of a list are counted.
enum ListStyle: String, CaseIterable, Sendable {
  case number, bracket, letter, kana, dot, none

  /// Width of the label in full-width characters.
  var width: Double {
    switch self {
    case .number, .kana, .letter: 2
    case .bracket: 3
    case .dot: 1
    case .none: 0
    }
  }

  /// The label of the item with a number counted from 1.
  func label(_ number: Int) -> String {
    switch self {
    case .number: WideText.of(String(number)) + "．"
    case .bracket: "（" + WideText.of(String(number)) + "）"
    case .letter: WideText.of(ListStyle.letters(number)) + "．"
    case .kana: ListStyle.kana(number)
    case .dot: "・"
    case .none: ""
    }
  }

  /// `a` to `z`, then `aa`, `ab` and so on.
  private static func letters(_ number: Int) -> String {
    var rest = number
    var result = ""
    while rest > 0 {
      rest -= 1
      result = String(UnicodeScalar(UInt8(97 + rest % 26))) + result
      rest /= 26
    }
    return result
  }

  private static func kana(_ number: Int) -> String {
    let order = Array("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモ")
    return number <= order.count ? String(order[number - 1]) : WideText.of(String(number))
  }
}
