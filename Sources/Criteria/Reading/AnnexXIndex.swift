import Findings
import PermitModel

/// The devices of all 別紙X by folded name and by symbol, so that each is folded once.
struct AnnexXIndex {
  /// Every named device in the order of the papers.
  let devices: [LetteredDevice]
  private let byName: [String: [LetteredDevice]]
  private let bySymbol: [String: [LetteredDevice]]
  private let doubled: Set<String>
  private let analysers: Set<String>

  /// Folds every name and symbol of the case once.
  init(_ application: PermitApplication) {
    let all = application.facilities.items.flatMap(\.letteredDevices)
    devices = all.filter { !$0.device.name.isBlank }
    byName = Dictionary(grouping: devices) { Folding.name($0.device.name.text) }
    bySymbol = Dictionary(grouping: devices) { Folding.name($0.symbol) }
    doubled = Set(all.compactMap(\.device.also.value).map(Folding.name))
    analysers = Set(
      application.facilities.items.flatMap(\.structure.analysers.items)
        .compactMap(\.name.value).map(Folding.name))
  }

  /// The devices with a folded name.
  func named(_ name: String) -> [LetteredDevice] { byName[name] ?? [] }

  /// The devices with a folded symbol; in several 別紙X a symbol may stand more than once.
  func symbolled(_ symbol: String) -> [LetteredDevice] { bySymbol[symbol] ?? [] }

  /// Whether a device does the work of one with this folded name.
  func doubles(_ name: String) -> Bool { doubled.contains(name) }

  /// Whether an analyser has this folded name.
  func isAnalyser(_ name: String) -> Bool { analysers.contains(name) }

  /// Whether 別紙X knows the folded name as a device or as one whose work another does.
  func knows(_ name: String) -> Bool { byName[name] != nil || doubled.contains(name) }
}
