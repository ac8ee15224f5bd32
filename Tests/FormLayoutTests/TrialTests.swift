import Findings
import PermitModel
import Testing

@testable import FormLayout

@Suite struct `A trial of a paper` {
  @Test(arguments: GoldenCase.allCases)
  func `has the pages and problems of the paper itself`(paper: GoldenCase) throws {
    let application = Papers.application(try paper.yaml())
    var options = TypesetOptions(asOf: try #require(CivilDate(2026, 12, 1)))
    options.tellsSites = true
    var trial = options
    trial.isTrial = true
    // One typesetter for all trials, as in a batch.
    let typesetter = Typesetter(library: Papers.library, fonts: try Papers.fonts())
    for id in Papers.filingOrder + Papers.filingOrder.reversed() {
      let set = try Typesetter(library: Papers.library, fonts: Papers.fonts())
        .typeset(id, application, options: options)
      let tried = try typesetter.typeset(id, application, options: trial)
      #expect(tried.pages.count == set.pages.count, "\(id)")
      #expect(tried.problems == set.problems, "\(id)")
      #expect(tried.sites == set.sites, "\(id)")
      #expect(tried.title == set.title, "\(id)")
      // Nothing is on the pages but what parts them.
      #expect(tried.text.allSatisfy(\.isNewline) && !set.text.isEmpty, "\(id)")
      // How full the pages are decides whether the lines are set closer.
      #expect(tried.pages.map(\.isNearlyEmpty) == set.pages.map(\.isNearlyEmpty), "\(id)")
      options.pageCounts[id] = set.pages.count
      trial.pageCounts[id] = set.pages.count
    }
  }

  @Test func `knows which form lists the papers`() {
    let listing = Papers.library.ids.filter { Papers.library.template($0)?.listsPapers == true }
    #expect(listing == ["cover-list"])
  }

  @Test func `finds every pair of characters by its first one`() {
    for pair in ["丁目", "時間", "トン", "……", "〳〵", "ヵ月", "回目"] {
      let scalars = pair.unicodeScalars.map(\.value)
      #expect(CharacterPair.holds(scalars[0], scalars[1]))
      #expect(!CharacterPair.holds(scalars[1], 0x4E00))
    }
    #expect(!CharacterPair.holds(0x1F600, 0x1F600))
  }

  @Test(arguments: [
    ("-20℃~-15℃", "－20℃～－15℃"), ("GC-10", "GC-10"), ("03-1234-5678", "03-1234-5678"),
    ("約-5", "約－5"), ("(-5)", "(－5)"), ("-５", "－５"), ("a -5", "a -5"), ("塔-A", "塔-A"), ("-", "-"),
  ])
  func `sets minus signs where they stood before`(typed: String, printed: String) {
    #expect(SignText.of(typed) == printed)
  }
}
