import Findings
import PermitModel

/// The devices of all 別紙X by folded name and by symbol, so that each is folded once.
struct AnnexXIndex {
  /// Every named device in the order of the papers.
  let devices: [LetteredDevice]
  /// The name of each of them, folded.
  let names: [String]
  /// Whether an analyser is named.
  let hasAnalysers: Bool
  private let byName: NameTable<[Int]>
  private let bySymbol: NameTable<[Int]>
  private let doubled: NameTable<Bool>
  private let analysers: NameTable<Bool>

  /// Folds every name and symbol of the case once.
  init(_ application: PermitApplication) {
    let facilities = application.facilities.items
    let all = facilities.indices.flatMap { facilities[$0].letteredDevices }
    let devices = all.indices.filter { !all[$0].device.name.isBlank }.map { all[$0] }
    names = devices.indices.map { Folding.name(devices[$0].device.name.text) }
    byName = NameTable(names.enumerated().map { ($0.element, [$0.offset]) }, merging: +)
    bySymbol = NameTable(
      devices.indices.map { (Folding.name(devices[$0].symbol), [$0]) }, merging: +)
    self.devices = devices
    doubled = NameTable(
      all.indices.compactMap { all[$0].device.also.value }.map { (Folding.name($0), true) }
    ) { first, _ in first }
    let analysers = application.analyserNames.map { (Folding.name($0), true) }
    hasAnalysers = !analysers.isEmpty
    self.analysers = NameTable(analysers) { first, _ in first }
  }

  /// The places in `devices` of those with a folded name.
  func named(_ name: String) -> [Int] { byName[name] ?? [] }

  /// The places of those with a folded symbol; in several 別紙X a symbol may stand more than once.
  func symbolled(_ symbol: String) -> [Int] { bySymbol[symbol] ?? [] }

  /// Whether an item of 別紙X has a named device.
  func has(_ item: AnnexXItem) -> Bool { devices.indices.contains { devices[$0].item == item } }

  /// Whether a device does the work of one with this folded name.
  func doubles(_ name: String) -> Bool { doubled[name] != nil }

  /// Whether an analyser has this folded name.
  func isAnalyser(_ name: String) -> Bool { analysers[name] != nil }

  /// Whether 別紙X knows the folded name as a device or as one whose work another does.
  func knows(_ name: String) -> Bool { byName[name] != nil || doubled[name] != nil }
}

extension Review {
  /// The review with what several rules ask of an application, so that it is found out once.
  func prepared(for application: PermitApplication) -> Review {
    var review = self
    let index = AnnexXIndex(application)
    review.index = index
    review.surveys = TextSurvey.all(of: application)
    review.matches = DrawingMatch.all(of: application, index)
    review.flows = Review.flows(of: application, index)
    return review
  }

  /// The boxes of each drawing of the case under review, each judged.
  func matches(of application: PermitApplication) -> [[DrawingMatch]] {
    matches ?? DrawingMatch.all(of: application, index(of: application))
  }

  /// The devices of the case under review.
  func index(of application: PermitApplication) -> AnnexXIndex {
    index ?? AnnexXIndex(application)
  }
}
