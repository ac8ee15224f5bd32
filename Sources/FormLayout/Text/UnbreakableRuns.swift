/// Numbers, dates and references that are read as one word and never broken: `令和8年12月1日`,
/// `第50条の2第1項第3号`, `別紙1`, `20リットル`.
enum UnbreakableRuns {
  /// Takes the line ends out of every such run; where one was, a run that is wider than its line is
  /// torn first.
  static func glue(_ pieces: inout [Piece]) {
    var index = 0
    while index < pieces.count {
      guard pieces[index].has(.beginsRun) else {
        index += 1
        continue
      }
      var scan = Scan(pieces: pieces, at: index)
      scan.run()
      for place in index..<max(index, scan.at - 1) {
        if pieces[place].has(.mayBreakAfter) {
          pieces[place].traits.insert(.joint)
          pieces[place].traits.remove(.mayBreakAfter)
        }
        pieces[place].traits.insert(.isGlued)
      }
      index = max(scan.at, index + 1)
    }
  }

  /// Reads on from one piece as far as a run goes.
  private struct Scan {
    let pieces: [Piece]
    var at: Int

    /// Moves behind the run that begins here; stays where none does.
    mutating func run() {
      if reference() { return }
      if skip(any: Words.papers) {
        let back = at
        if !skip("第") || !figures() { at = back }
        if at == back { _ = label() }
        return
      }
      if skip(any: Words.eras) {
        _ = date()
        return
      }
      guard figures() else { return }
      at = start(of: at)
      if !date() { quantity() }
    }

    /// `第50条の2第1項第3号イ`.
    private mutating func reference() -> Bool {
      var isOne = false
      while true {
        let back = at
        guard skip("第"), figures() else {
          at = back
          return isOne
        }
        isOne = true
        guard skip(any: Words.parts) else { return true }
        while true {
          let branch = at
          guard skip("の"), figures() else {
            at = branch
            break
          }
        }
        // イ, ロ and ハ are items when no katakana word goes on from them.
        if at < pieces.count, Words.items.contains(pieces[at].scalar),
          !(at + 1 < pieces.count && pieces[at + 1].has(.katakana))
        {
          at += 1
        }
      }
    }

    /// `8年12月1日`, `2年度`, `12月`; blanks may stand between the parts.
    private mutating func date() -> Bool {
      let begin = at
      var end = at
      for unit: Unicode.Scalar in ["年", "月", "日"] {
        let back = at
        blanks()
        guard figures(), skip(unit) else {
          at = back
          if end > begin { break }
          continue
        }
        if unit == "年" { _ = skip("度") }
        end = at
      }
      at = end
      return end > begin
    }

    /// A number with what it counts: `20リットル`, `三か月`, `10～20℃`.
    private mutating func quantity() {
      guard figures() else { return }
      let back = at
      if skip(any: Words.units) { return }
      at = back
      if at < pieces.count, pieces[at].has(.unit) { at += 1 }
      if at < pieces.count, at > 0, CharacterPair.holds(pieces[at - 1].scalar, pieces[at].scalar) {
        at += 1
      }
    }

    /// The letters and figures behind 別紙 and the like.
    private mutating func label() -> Bool {
      let back = at
      while at < pieces.count, pieces[at].has(.word) { at += 1 }
      return at > back || figures()
    }

    /// Figures of one script, with points and commas between those of Arabic ones.
    private mutating func figures() -> Bool {
      let back = at
      while at < pieces.count, pieces[at].has(.digit) || isInside(at) { at += 1 }
      if at == back { while at < pieces.count, pieces[at].has(.kanjiFigure) { at += 1 } }
      return at > back
    }

    private func isInside(_ place: Int) -> Bool {
      place > 0 && place + 1 < pieces.count && pieces[place].has(.joiner)
        && pieces[place - 1].has(.digit) && pieces[place + 1].has(.digit)
    }

    /// The first figure of the number that ends before a place.
    private func start(of end: Int) -> Int {
      var place = end
      while place > 0, pieces[place - 1].has([.digit, .kanjiFigure]) || isInside(place - 1) {
        place -= 1
      }
      return place
    }

    private mutating func blanks() {
      while at < pieces.count, pieces[at].isBlank { at += 1 }
    }

    private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
      guard at < pieces.count, pieces[at].scalar == scalar.value else { return false }
      at += 1
      return true
    }

    private mutating func skip(any words: [[UInt32]]) -> Bool {
      for word in words where at + word.count <= pieces.count {
        if zip(word, pieces[at...]).allSatisfy({ $0 == $1.scalar }) {
          at += word.count
          return true
        }
      }
      return false
    }
  }

  /// What such runs are made of besides figures.
  private enum Words {
    static let eras = ["令和", "平成", "昭和", "大正", "明治"].map(scalars)
    static let papers = [
      "別紙", "別表", "別添", "別図", "様式第", "様式", "図表", "図", "表",
    ].map(scalars)
    static let parts = [
      "条", "項", "号", "章", "節", "款", "編", "種", "回", "表", "図", "期", "次", "類", "工場",
    ].map(scalars)
    static let units = [
      "キログラム", "ミリグラム", "グラム", "リットル", "ミリリットル", "キロワット", "ワット", "ボルト",
      "アンペア", "パスカル", "キロパスカル", "メガパスカル", "メートル", "センチメートル", "ミリメートル",
      "パーセント", "トン", "時間", "分間", "秒間", "日間", "週間", "年間", "か月", "箇月", "ヶ月", "カ月",
      "ヵ月", "か所", "箇所", "回目", "号機", "平方メートル", "立方メートル",
    ].map(scalars)
    static let items = Set(scalars("イロハニホヘトチリヌ"))

    static func scalars(_ word: String) -> [UInt32] { word.unicodeScalars.map(\.value) }
  }
}
