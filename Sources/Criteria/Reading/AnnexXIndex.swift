import Findings
import PermitModel

/// The devices of all 別紙X by folded name and by symbol, so that each is folded once.
struct AnnexXIndex {
  /// Every named device in the order of the papers.
  let devices: [LetteredDevice]
  private let byName: NameTable<[LetteredDevice]>
  private let bySymbol: NameTable<[LetteredDevice]>
  private let doubled: NameTable<Bool>
  private let analysers: NameTable<Bool>

  /// Folds every name and symbol of the case once.
  init(_ application: PermitApplication) {
    let all = application.facilities.items.flatMap(\.letteredDevices)
    devices = all.filter { !$0.device.name.isBlank }
    byName = NameTable(
      devices.map { (Folding.name($0.device.name.text), [$0]) }, merging: +)
    bySymbol = NameTable(devices.map { (Folding.name($0.symbol), [$0]) }, merging: +)
    doubled = NameTable(
      all.compactMap(\.device.also.value).map { (Folding.name($0), true) }
    ) { first, _ in first }
    analysers = NameTable(
      application.facilities.items.flatMap(\.structure.analysers.items)
        .compactMap(\.name.value).map { (Folding.name($0), true) }
    ) { first, _ in first }
  }

  /// The devices with a folded name.
  func named(_ name: String) -> [LetteredDevice] { byName[name] ?? [] }

  /// The devices with a folded symbol; in several 別紙X a symbol may stand more than once.
  func symbolled(_ symbol: String) -> [LetteredDevice] { bySymbol[symbol] ?? [] }

  /// Whether a device does the work of one with this folded name.
  func doubles(_ name: String) -> Bool { doubled[name] != nil }

  /// Whether an analyser has this folded name.
  func isAnalyser(_ name: String) -> Bool { analysers[name] != nil }

  /// Whether 別紙X knows the folded name as a device or as one whose work another does.
  func knows(_ name: String) -> Bool { byName[name] != nil || doubled[name] != nil }
}

extension Review {
  /// The review with what several rules ask of an application, so that it is found out once.
  func prepared(for content: CaseContent) -> Review {
    guard case .application(let application) = content else { return self }
    var review = self
    let index = AnnexXIndex(application)
    review.index = index
    review.surveys = TextSurvey.all(of: application)
    let drawings = application.drawings.items
    review.matches = drawings.map { DrawingMatch.all($0, among: drawings, index) }
    return review
  }

  /// The boxes of each drawing of the case under review, each judged.
  func matches(of application: PermitApplication) -> [[DrawingMatch]] {
    if let matches { return matches }
    let index = index(of: application)
    let drawings = application.drawings.items
    return drawings.map { DrawingMatch.all($0, among: drawings, index) }
  }

  /// The devices of the case under review.
  func index(of application: PermitApplication) -> AnnexXIndex {
    index ?? AnnexXIndex(application)
  }
}
