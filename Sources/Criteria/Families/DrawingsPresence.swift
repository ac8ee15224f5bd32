import Findings
import PermitModel

extension DrawingRules {
  /// Which drawings there are, and on which paper.
  static let presence: [Rule] = [
    Rule(
      "G-01", "drawing-missing",
      remedy: "構造を示す図面を添付し、そのファイル名を書いてください",
      "Attach the drawings of the structure and write their file names"
    ) { application, _, report in
      let drawings = application.drawings
      guard !drawings.isEmpty else {
        report.find(
          "施設等の構造を示す図面がありません", "There are no drawings of the structure",
          at: drawings.site)
        return
      }
      for drawing in drawings.items where drawing.file.isBlank {
        report.find(
          "「\(drawing.label)」のファイルが書かれていないため、図面を添付できません",
          "The file of \(drawing.label) is blank, so the drawing cannot be attached",
          at: drawing.file.site)
      }
    },
    Rule(
      "G-02", "kind-of-drawing-missing",
      remedy: "プロセスフロー図、組立図・配置図、装置説明図をそろえてください",
      "Provide a process flow diagram, an assembly and layout drawing and device drawings"
    ) { application, _, report in
      let drawings = application.drawings
      guard !drawings.isEmpty else { return }
      var unclear = false
      for drawing in drawings.items {
        if let problem = drawing.kind.problem {
          unclear = true
          report.find(problem, of: drawing.kind)
        } else if drawing.kind.isBlank {
          unclear = true
          report.find(
            "\(drawing.title.value.map { "「\($0)」" } ?? "図面")の種類が書かれていません",
            "The kind of \(drawing.title.value ?? "a drawing") is not written",
            at: drawing.kind.site)
        }
      }
      // A drawing whose kind is open may be the very one that seems to be missing.
      guard !unclear else { return }
      for kind in DrawingKind.allCases where application.drawings(kind).isEmpty {
        report.find(
          "図面に\(kind.rawValue)がありません", "The drawings lack the \(kind.english)",
          at: drawings.site,
          remedy: Message(
            ja: "\(kind.rawValue)を添付してください", en: "Attach the \(kind.english)"))
      }
    },
    Rule(
      "G-03", "drawing-paper",
      remedy: "図面をA3かA4とし、A4で読みにくい図はA3にしてください",
      "Use A3 or A4, and A3 for what is hard to read on A4"
    ) { application, _, report in
      for drawing in application.drawings.items {
        if let problem = drawing.paper.problem {
          report.find(problem, of: drawing.paper)
        } else if drawing.paper.isBlank {
          report.doubt(
            "「\(drawing.label)」の用紙の大きさが書かれていません",
            "The paper size of \(drawing.label) is not written", at: drawing.paper.site)
        } else if drawing.paper.value == .a4, let kind = drawing.kind.value, kind != .device,
          !drawing.boxes.isEmpty
        {
          report.ask(
            "A4の「\(drawing.label)」は\(drawing.boxes.items.count)個の装置名まで読める大きさですか",
            "Is \(drawing.label) legible on A4 with its \(drawing.boxes.items.count) boxes",
            at: drawing.paper.site,
            remedy: Message(
              ja: "文字が読みにくいときはA3にしてください", en: "Use A3 if the text is hard to read"))
        }
      }
    },
  ]
}

extension DrawingKind {
  /// English name for messages.
  var english: String {
    switch self {
    case .flow: "process flow diagram"
    case .layout: "assembly and layout drawing"
    case .device: "device drawing"
    }
  }
}
