import Findings
import PermitModel

extension DrawingRules {
  /// The process flow diagram.
  static let flow: [Rule] = [
    Rule(
      "G-04", "mechanism-on-flow-diagram",
      remedy: "再生の工程を順に示し、各工程に使う装置を図に書いてください",
      "Show the steps of reclaiming in order and the devices of each step"
    ) { application, _, report in
      let drawings = application.drawings(.flow)
      guard let first = drawings.first else { return }
      let types = application.facilities.items.compactMap { facility in
        facility.type.value == .other ? facility.typeName.value : facility.type.value?.rawValue
      }
      let method = types.isEmpty ? "再生" : types.unique.joined(separator: "と")
      report.ask(
        "\(drawings.label)から、\(method)の仕組みと各工程に使う装置が分かりますか",
        "Can one see from \(drawings.englishLabel) how reclaiming works and which devices each "
          + "step uses",
        at: first.site, related: drawings.dropFirst().map(\.site))
    },
    Rule(
      "G-05", "streams-not-distinguished",
      remedy: "再生をしたもの、再生をされなかったもの、その他の生成物を異なる線種で描いてください",
      "Draw what is reclaimed, what is not and other products with different line types"
    ) { application, _, report in
      let drawings = application.drawings(.flow)
      for drawing in drawings where drawing.streams.isWritten {
        let streams = drawing.streams.named
        for stream in streams where stream.stream.line.isBlank {
          report.find(
            "「\(drawing.label)」の\(stream.ja)の流れに線種がありません",
            "The stream of \(stream.en) in \(drawing.label) has no line type",
            at: stream.stream.line.site,
            remedy: Message(
              ja: "\(stream.ja)の流れの線種を書いてください",
              en: "Write the line type of the stream of \(stream.en)"))
        }
        let drawn = streams.filter { !$0.stream.line.isBlank }
        for (twin, first) in drawn.repetitions(by: { Folding.name($0.stream.line.text) }) {
          report.find(
            "「\(drawing.label)」の\(twin.ja)の線種が\(first.ja)と同じ「\(twin.stream.line.text)」です",
            "\(drawing.label) shows \(twin.en) by the same line as \(first.en): "
              + twin.stream.line.text,
            at: twin.stream.line.site, related: [first.stream.line.site])
        }
      }
      let silent = drawings.filter { !$0.streams.isWritten }
      guard let first = silent.first else { return }
      report.ask(
        "\(silent.label)は再生をしたフロン類、再生をされなかったフロン類、その他の生成物の流れを異なる線種で描いていますか",
        "Do lines of different types tell what is reclaimed, what is not and other products apart "
          + "in \(silent.englishLabel)",
        at: first.site, related: silent.dropFirst().map(\.site),
        remedy: Message(
          ja: "図を確かめ、「流れ」に線種を書いてください",
          en: "Check the diagram and write the line types under 流れ"))
    },
    Rule(
      "G-07", "unrelated-figures-in-drawing",
      remedy: "四角囲みには装置名と記号だけを書き、仕様や数量は消してください",
      "Keep to symbol and name in the boxes, without specifications and quantities"
    ) { application, _, report in
      var doubted = false
      for drawing in application.drawings.items {
        for box in drawing.boxes.items {
          guard let figure = Specification.find(in: box.name.text) else { continue }
          doubted = true
          report.doubt(
            "「\(drawing.label)」の\(box.symbol.text)「\(box.name.text)」に仕様又は数量「\(figure)」があります",
            "Box \(box.symbol.text) of \(drawing.label), \(box.name.text), holds the figure "
              + figure, at: box.name.site)
        }
      }
      let drawings = application.drawings(.flow)
      guard !doubted, let first = drawings.first else { return }
      report.ask(
        "\(drawings.label)に、管の番号や設計値など申請に関係のない数字が残っていませんか",
        "Were numbers that do not concern the application, such as pipe numbers, left out of "
          + "\(drawings.englishLabel)", at: first.site,
        related: drawings.dropFirst().map(\.site),
        remedy: Message(
          ja: "申請に関係のない数字を図から消してください",
          en: "Remove numbers that do not concern the application"))
    },
    Rule(
      "G-20", "no-legend",
      remedy: "線種と記号の凡例をプロセスフロー図に加えてください",
      "Add a legend of line types and symbols to the flow diagram"
    ) { application, _, report in
      for drawing in application.drawings(.flow) {
        if drawing.legend.value == false {
          report.find(
            "「\(drawing.label)」に線種と記号の凡例がありません",
            "\(drawing.label) has no legend of line types and symbols", at: drawing.legend.site)
        } else if drawing.legend.isBlank {
          report.ask(
            "「\(drawing.label)」に線種と記号の凡例がありますか",
            "Does \(drawing.label) have a legend of line types and symbols", at: drawing.site,
            remedy: Message(
              ja: "図を確かめ、「凡例」に「はい」か「いいえ」を書いてください",
              en: "Check the diagram and answer 凡例 with はい or いいえ"))
        }
      }
    },
  ]
}

extension FlowStreams {
  /// The streams with their names.
  var named: [(ja: String, en: String, stream: FlowStream)] {
    [
      ("再生をしたフロン類", "what is reclaimed", reclaimed),
      ("再生をされなかったフロン類", "what is not reclaimed", unreclaimed),
      ("その他の生成物", "other products", others),
    ]
  }
}
