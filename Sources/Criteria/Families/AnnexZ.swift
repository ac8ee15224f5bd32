import Findings
import PermitModel

/// Family Z: how the facilities are used and managed, 別紙Z (省令第58条).
enum AnnexZRules {
  /// Every rule of the family.
  static let all: [Rule] =
    operation + amounts + residue + selection + storage + containers + maintenance + monitoring
    + quality + notice + person + judgement

  /// The ways of running of all facilities, each with its facility.
  static func runs(
    _ application: PermitApplication
  ) -> [(facility: Facility, operation: Operation)] {
    application.facilities.items.flatMap { facility in
      facility.operations.items.map { (facility, $0) }
    }
  }
}

extension Operation {
  /// The kinds for which it holds, as messages name them.
  var kinds: String {
    let numbers = refrigerants.items.map { $0.number?.text ?? $0.written ?? "" }
    return numbers.allSatisfy(\.isEmpty) ? "種類未記入" : numbers.joined(separator: "、")
  }

  /// The kinds in an English sentence.
  var kindsInEnglish: String {
    let numbers = refrigerants.items.compactMap { $0.number?.text ?? $0.written }
    return numbers.isEmpty ? "no kind" : numbers.joined(separator: ", ")
  }

  /// Whether nothing says how the facility is run, as apart from how it is fed and emptied.
  var isMethodBlank: Bool {
    [description, temperature, refluxTime, feedAmount, flowRate].allSatisfy(\.isBlank)
  }

  /// Everything that it says in words.
  var sentences: [Located<String>] {
    [description, temperature, feedMethod, captureMethod, residueMethod]
  }
}

extension Facility {
  /// Whether a tower distils in it: the handbook then asks for the reflux time (p.19, p.22).
  var hasTower: Bool {
    type.value == .rectification
      || structure.names(of: .remover).contains { Folding.width($0).containsAny(DeviceWords.tower) }
  }
}
