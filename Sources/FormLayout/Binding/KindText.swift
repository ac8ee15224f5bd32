import Findings
import PermitModel

/// フロン類の種類 as papers name them: the class, and the refrigerant numbers in brackets.
enum KindText {
  /// `HCFC（R22）`.
  static func of(_ kind: Located<RefrigerantKind>) -> FormValue {
    guard let value = kind.value else { return Leaf.made(kind.written ?? "", site: kind.site) }
    return Leaf.made(line(classOf(value), [value.number.text]), site: kind.site)
  }

  /// One entry for each class, its numbers in the order of the file.
  static func lines(_ kinds: [Located<RefrigerantKind>]) -> FormValue {
    let classes = RefrigerantClass.allCases.map(Optional.some) + [nil]
    let lines = classes.compactMap { wanted -> FormValue? in
      let members = kinds.filter { $0.value.flatMap(classOf) == wanted }
      guard let first = members.first else { return nil }
      let numbers = members.compactMap { $0.value?.number.text ?? $0.written }
      return entry(line(wanted, numbers), site: first.site)
    }
    return .list(lines, prototype: entry("", site: Site()))
  }

  private static func entry(_ text: String, site: Site) -> FormValue {
    .record(["text": Leaf.made(text, site: site)])
  }

  private static func line(_ kindClass: RefrigerantClass?, _ numbers: [String]) -> String {
    let joined = numbers.joined(separator: "、")
    return kindClass.map { "\($0.rawValue)（\(joined)）" } ?? joined
  }

  private static func classOf(_ kind: RefrigerantKind) -> RefrigerantClass? {
    kind.writtenClass ?? Refrigerant.known(kind.number)?.class
  }
}
