import Findings
import PermitModel

extension DrawingRules {
  /// The routes of the streams on the flow diagram.
  static let streams: [Rule] = [
    Rule(
      "G-08", "route-broken",
      remedy: "供給装置から捕集装置まで、また再生残さの取り出しから引渡装置までの経路をつないでください",
      "Join the route from feeder to collector, and that from the residue to the handover"
    ) { application, review, report in
      let index = review.index(of: application)
      let drawings = application.drawings.items
      let places = application.places(of: .flow)
      for place in places where drawings[place].hasRoutes {
        let drawing = drawings[place]
        let streams = drawing.streams
        let flow = review.flow(place, of: application, index)
        let feed = FlowGraph(flow.reclaimed)
        let starts = feed.stops.filter { $0.items.contains(.feeder) }
        // An item of 別紙X without any device is X-08's, X-09's or X-21's matter.
        if index.has(.feeder), index.has(.collector),
          !feed.reached(from: starts).contains(where: { $0.items.contains(.collector) })
        {
          report.find(
            "「\(drawing.label)」の再生をしたフロン類の経路が、供給装置から捕集装置までつながっていません",
            "The route of what is reclaimed in \(drawing.label) does not lead from feeder to "
              + "collector",
            at: streams.reclaimed.routes.site)
        }
        let rest = FlowGraph(flow.unreclaimed)
        if index.has(.handover),
          !rest.stops.contains(where: { $0.items.contains(.handover) || $0.isDestruction })
        {
          report.find(
            "「\(drawing.label)」の再生をされなかったフロン類の経路が、引渡装置に達していません",
            "The route of what is not reclaimed in \(drawing.label) does not reach the handover "
              + "devices",
            at: streams.unreclaimed.routes.site)
        }
        for stop in feed.stops + rest.stops
        where stop.looksLikeSymbol && !stop.isBox && stop.items.isEmpty {
          report.find(
            "「\(drawing.label)」の経路の「\(stop.text)」に当たる装置が図と別紙Xにありません",
            "\(stop.text) in a route of \(drawing.label) is no device of drawing and Annex X",
            at: stop.site,
            remedy: Message(
              ja: "経路の記号を図の四角囲みの記号に合わせてください",
              en: "Use the symbols of the boxes in the route"))
        }
      }
      let silent = places.filter { !drawings[$0].hasRoutes }.map { drawings[$0] }
      guard let first = silent.first else { return }
      report.ask(
        "\(silent.label)の経路は、供給から捕集まで、また残さの取り出しから引渡しまで途切れず、大気に出る所がありませんか",
        "Are the routes of \(silent.englishLabel) unbroken from feed to capture and from residue to "
          + "handover, with no way into the air",
        at: first.site, related: silent.dropFirst().map(\.site),
        remedy: Message(
          ja: "図を確かめ、「流れ」に経路を書いてください",
          en: "Check the diagram and write the routes under 流れ"))
    },
    Rule(
      "G-09", "stream-ends-in-the-air",
      remedy: "フロン類を捕集装置、引渡装置又は破壊施設に導いてください",
      "Lead it to a collector, a handover device or a destruction plant"
    ) { application, review, report in
      let index = review.index(of: application)
      let drawings = application.drawings.items
      for place in application.places(of: .flow) where drawings[place].hasRoutes {
        let drawing = drawings[place]
        let streams = drawing.streams
        let flow = review.flow(place, of: application, index)
        for stop in FlowGraph(flow.reclaimed + flow.unreclaimed).ends {
          if stop.isOpenAir {
            report.find(
              "「\(drawing.label)」の経路「\(stop.site.text(of: streams))」が「\(stop.text)」で終わり、"
                + "フロン類が大気中に排出されます",
              "A route of \(drawing.label) ends at \(stop.text), where フロン類 goes into the air",
              at: stop.site)
          } else if !stop.isKept, !stop.items.isEmpty || !stop.isBox {
            report.find(
              "「\(drawing.label)」の経路が「\(stop.text)」で終わり、その先でフロン類を捕集する装置がありません",
              "A route of \(drawing.label) ends at \(stop.text), with no device beyond it that "
                + "captures フロン類",
              at: stop.site)
          }
        }
      }
    },
    Rule(
      "G-21", "no-pipe-to-destruction",
      remedy: "自らの破壊施設への配管をプロセスフロー図に書いてください",
      "Show the pipe to your destruction plant in the flow diagram"
    ) { application, _, report in
      let drawings = application.drawings(.flow)
      guard let first = drawings.first else { return }
      for facility in application.facilities.items {
        let handover = facility.structure.handover
        guard handover.destroysItself.value == true else { continue }
        let places = drawings.flatMap { drawing in
          drawing.boxes.items.map { $0.name.text }
            + drawing.streams.unreclaimed.routes.items.map { $0.text }
        }
        // A plant apart from the destruction plant carries it there in cylinders (p.19).
        let carries = facility.structure.names(of: .handover).contains {
          $0.containsAny(DeviceWords.cylinder)
        }
        guard !carries, !places.contains(where: { $0.containsAny(DeviceWords.pipe + ["破壊"]) })
        else { continue }
        report.find(
          "自ら破壊するとされていますが、プロセスフロー図に破壊施設への配管がありません",
          "You destroy it yourself, but the flow diagram shows no pipe to the destruction plant",
          at: first.boxes.site, related: [handover.destroysItself.site])
      }
    },
  ]
}

extension Drawing {
  /// Whether the routes of フロン類 are written.
  var hasRoutes: Bool {
    !streams.reclaimed.routes.isEmpty || !streams.unreclaimed.routes.isEmpty
  }
}

extension FlowGraph.Stop {
  /// Whether it names a destruction plant or a destroyer.
  fileprivate var isDestruction: Bool { text.contains("破壊") }

  /// Whether it names the open air.
  fileprivate var isOpenAir: Bool { text.containsAny(["大気", "放散", "放出", "ベント"]) }

  /// Whether フロン類 stays captured there.
  fileprivate var isKept: Bool {
    items.contains(.collector) || items.contains(.handover) || isDestruction
      || text.containsAny(DeviceWords.cylinder + ["保管", "引渡"])
  }

  /// Whether it has the form of a symbol, such as `a-1`.
  fileprivate var looksLikeSymbol: Bool {
    let folded = Folding.name(text)
    return folded.last?.isASCIIDigit == true && folded.contains("ー")
      && folded.allSatisfy { $0.isASCIIDigit || $0.isASCIILetter || $0 == "ー" }
  }
}

extension Site {
  /// The route that stands here.
  fileprivate func text(of streams: FlowStreams) -> String {
    streams.named.flatMap { $0.stream.routes.items }.first { $0.site == self }?.text ?? ""
  }
}
