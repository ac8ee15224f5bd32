import Findings
import PermitModel

/// How a box of a drawing relates to the devices of 別紙X.
struct DrawingMatch {
  /// What a box comes to.
  enum Verdict {
    /// A device of 別紙X under its symbol.
    case agrees
    /// A device of 別紙X under another symbol than its own.
    case misnumbered(LetteredDevice)
    /// The symbol of a device that the drawing shows under no other symbol, with another name.
    case renamed(LetteredDevice)
    /// No device of 別紙X.
    case unknown
    /// Without a name; a blank field.
    case blank
  }

  /// Kind of the drawing, in Japanese.
  let paper: String
  /// The box as written.
  let box: DrawingBox
  /// What the box comes to.
  let verdict: Verdict

  /// The name in the box.
  var name: String { box.name.text }
  /// The symbol in the box.
  var symbol: String { box.symbol.text }

  /// The folded name of the device for which the box stands, be it under another name.
  var shownName: String {
    if case .renamed(let device) = verdict { return Folding.name(device.device.name.text) }
    return Folding.name(name)
  }

  /// The boxes of a drawing, each judged; `all` are the drawings of the case.
  static func all(
    _ drawing: Drawing, among all: [Drawing], _ index: AnnexXIndex
  ) -> [DrawingMatch] {
    // Asked for by a box that agrees with nothing; most drawings have none.
    lazy var shown: NameTable<Bool> = {
      // An explanatory drawing shows some devices only: what it leaves out may be in the others.
      let drawings = drawing.kind.value == .device ? all : [drawing]
      return NameTable(
        drawings.flatMap(\.boxes.items).map { (Folding.name($0.name.text), true) }
      ) { first, _ in first }
    }()
    return drawing.boxes.items.map { box in
      DrawingMatch(
        paper: drawing.kind.value?.rawValue ?? "図面", box: box,
        verdict: judge(box, index) { shown[$0] != nil })
    }
  }

  private static func judge(
    _ box: DrawingBox, _ index: AnnexXIndex, isShown: (String) -> Bool
  ) -> Verdict {
    guard let written = box.name.value, !written.isEmpty else { return .blank }
    let name = Folding.name(written)
    let owners = index.symbolled(Folding.name(box.symbol.text))
    if owners.contains(where: { Folding.name($0.device.name.text) == name }) { return .agrees }
    if let first = index.named(name).first { return .misnumbered(first) }
    // The device whose work another does may have a box of its own, and so may an analyser (G-17).
    if index.doubles(name) || index.isAnalyser(name) { return .agrees }
    let owner = owners.first { !isShown(Folding.name($0.device.name.text)) }
    return owner.map(Verdict.renamed) ?? .unknown
  }
}
