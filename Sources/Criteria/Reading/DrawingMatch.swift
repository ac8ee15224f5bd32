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
  let shownName: String

  /// The boxes of each drawing of a case, each judged.
  static func all(of application: PermitApplication, _ index: AnnexXIndex) -> [[DrawingMatch]] {
    let drawings = application.drawings.items
    return drawings.indices.map { all($0, among: drawings, index) }
  }

  private static func all(
    _ place: Int, among drawings: [Drawing], _ index: AnnexXIndex
  ) -> [DrawingMatch] {
    let boxes = drawings[place].boxes.items
    guard !boxes.isEmpty else { return [] }
    let kind = drawings[place].kind.value
    // Asked for by a box that agrees with nothing; most drawings have none.
    lazy var shown: NameTable<Bool> = {
      // An explanatory drawing shows some devices only: what it leaves out may be in the others.
      let all = kind == .device ? drawings.flatMap { $0.boxes.items } : boxes
      return NameTable(all.map { (Folding.name($0.name.text), true) }) { first, _ in first }
    }()
    return boxes.indices.map { box in
      let name = Folding.name(boxes[box].name.text)
      let verdict = judge(boxes[box], name, index) { shown[$0] != nil }
      var shownName = name
      if case .renamed(let device) = verdict {
        shownName = Folding.name(device.device.name.text)
      }
      return DrawingMatch(
        paper: kind?.rawValue ?? "図面", box: boxes[box], verdict: verdict, shownName: shownName)
    }
  }

  /// Judges a box under its folded name.
  private static func judge(
    _ box: DrawingBox, _ name: String, _ index: AnnexXIndex, isShown: (String) -> Bool
  ) -> Verdict {
    guard let written = box.name.value, !written.isEmpty else { return .blank }
    let owners = index.symbolled(Folding.name(box.symbol.text))
    if owners.contains(where: { index.names[$0] == name }) { return .agrees }
    if let first = index.named(name).first { return .misnumbered(index.devices[first]) }
    // The device whose work another does may have a box of its own, and so may an analyser (G-17).
    if index.doubles(name) || index.isAnalyser(name) { return .agrees }
    let owner = owners.first { !isShown(index.names[$0]) }
    return owner.map { .renamed(index.devices[$0]) } ?? .unknown
  }
}
