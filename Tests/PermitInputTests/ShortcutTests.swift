import Findings
import PermitModel
import Testing

@testable import PermitInput

/// What is told without comparing characters is what comparing them tells.
@Suite struct `Shortcuts of reading` {
  /// Texts with what makes bytes and characters differ.
  private static let odd = [
    "", " ", "〃", "″", "”", "〟", "々", "同上", "上記", "dito", "同\u{3099}上", "か\u{3099}", "が",
    "\u{FA19}",
    "ｶﾞ", "１２", "\r\n", "👨\u{200D}👩", "々々", "”\u{301}", "\u{2033}",
  ]

  private func texts() throws -> [String] {
    try ["toranomon", "individual", "two-methods"].flatMap {
      try Examples.read($0).content.subject.texts.compactMap(\.value)
    } + Self.odd
  }

  @Test func `a ditto mark is seen`() throws {
    for text in try texts() + Reading.dittoMarks {
      #expect(Reading.isDitto(text) == Reading.dittoMarks.contains(text), "\(text)")
    }
  }

  @Test func `a name that is there twice is found among few and many`() {
    let names = (0..<60).map { "項目\($0)" } + ["神", "\u{FA19}", "か\u{3099}", "が"]
    for again in names.indices {
      var distinct = DistinctNames()
      let areNew = names[...again].map { distinct.insert($0) }
      let isLastNew = distinct.insert(names[again])
      let isOlderNew = distinct.insert(names[again / 2])
      #expect(areNew.allSatisfy { $0 } && !isLastNew && !isOlderNew)
    }
  }

  @Test(arguments: [
    "申請曰", "電話", "facilites", "運転方法法", "か\u{3099}ス", "ガスクロ", "a-1", "X30", "ー", "1", "",
  ])
  func `the nearest word is that of comparing characters`(_ typed: String) {
    let definitions = CaseFormat.tables.flatMap(\.definitions)
    let words = definitions.flatMap { [$0] + $0.children }.flatMap { [$0.japanese, $0.english] }
    for candidates in [words, Self.odd + words.reversed(), Self.odd, []] {
      #expect(Nearest.word(to: typed, in: candidates) == slowly(typed, candidates))
    }
  }

  /// The nearest word, every candidate compared character by character.
  private func slowly(_ text: String, _ candidates: [String]) -> String? {
    let typed = Array(Fold.key(text))
    guard !typed.isEmpty, typed.count <= 40 else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let word = Array(Fold.key(candidate))
      let found = Nearest.distance(typed, word)
      let isSlip =
        found <= max(1, min(typed.count, word.count) / 2) && found < max(typed.count, word.count)
      let isPart =
        min(typed.count, word.count) >= 2
        && (String(word).contains(String(typed)) || String(typed).contains(String(word)))
      if isSlip || isPart, found < best?.distance ?? Int.max { best = (candidate, found) }
    }
    return best?.word
  }

  @Test(
    arguments: [
      ("", "", 0), ("", "ab", 2), ("abc", "abc", 0), ("abc", "acb", 1), ("abcd", "badc", 2),
      ("kitten", "sitting", 3), ("電話番号", "電話", 2), ("ca", "abc", 3),
    ])
  func `changes are counted`(_ a: String, _ b: String, expected: Int) {
    #expect(Nearest.distance(Array(a), Array(b)) == expected)
    #expect(Nearest.distance(Array(b.unicodeScalars), Array(a.unicodeScalars)) == expected)
  }
}

@Suite struct `Canonical paths` {
  private static let odd = [
    "", ".", "..", ".施設", "施設.", "施設..構造", "施設[0]", "施設[0].構造", "facilities[1].structure.feeder[2]",
    "施設[0].能力の算出.R22.稼働時間の算出", "施設[0].能力の算出.Ｒ２２", "謎", "謎.構造", "謎[3][4].x", "[0]", "施設[0", "施設]",
    "再生の能力.R22.令和8年度.再生能力", "capacity.R22.2026", "施設[10].構造.供給装置[1].名称", "施設[1].構造",
  ]

  /// The path of a key, from the top each time.
  private func slowly(_ typed: String) -> String {
    var lookup: KeyLookup? = CaseFormat.of(.newPermit).lookup
    var free = 0
    var path = ""
    var names = typed.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if names.first == "" { names.removeFirst() }
    for name in names {
      var name = name[...]
      while name.last == "]", let open = name.lastIndex(of: "[") { name = name[..<open] }
      if free > 0 {
        path = Reading.path(path, Width.compact(String(name)))
        free -= 1
      } else if let definition = lookup?.definition(of: String(name)) {
        path = Reading.path(path, definition.japanese)
        lookup = KeyLookup(definition.children)
        free = definition.kind.mapLevels
      } else {
        path = Reading.path(path, String(name))
        lookup = nil
      }
    }
    return path
  }

  @Test func `are the same in any order as one by one`() throws {
    let paths =
      try ["toranomon", "two-methods"].flatMap {
        try Examples.read($0).content.subject.texts.map(\.site.path)
      } + Self.odd
    var inOrder = CanonicalPaths(.newPermit)
    var backwards = CanonicalPaths(.newPermit)
    for path in paths { #expect(inOrder.path(path) == slowly(path), "\(path)") }
    for path in paths.reversed() { #expect(backwards.path(path) == slowly(path), "\(path)") }
    // Each odd path behind each other.
    for first in Self.odd {
      for path in Self.odd {
        var both = CanonicalPaths(.newPermit)
        _ = both.path(first)
        #expect(both.path(path) == slowly(path), "\(path) behind \(first)")
      }
    }
    #expect(slowly("facilities[1].structure.feeder[2]").hasPrefix("施設.構造."))
  }

  @Test func `are the same below a record with more keys than are remembered`() {
    let keys = (0..<200).map { "facilities.key\($0 % 150)[\($0)].inner\($0 % 3)" }
    var paths = CanonicalPaths(.newPermit)
    for path in keys + ["facilities.structure", "施設.構造[3]"] + keys.reversed() {
      #expect(paths.path(path) == slowly(path), "\(path)")
    }
    var bytes = Array("@".utf8)
    paths.append("facilities[1].structure", to: &bytes)
    #expect(bytes == Array("@施設.構造".utf8))
  }
}
