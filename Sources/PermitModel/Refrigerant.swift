/// 冷媒番号: a refrigerant number in its one spelling, such as `R22`, `R134a`, `R1234ze(E)`.
package struct RefrigerantNumber: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The normalised spelling.
  package let text: String
  package init(_ text: String) { self.text = text }
  package var description: String { text }
  package static func < (a: RefrigerantNumber, b: RefrigerantNumber) -> Bool { a.text < b.text }
}

/// The class under which a kind is named on the cover (handbook p.4, p.10 注1).
package enum RefrigerantClass: String, Sendable, Hashable, CaseIterable {
  case cfc = "CFC"
  case hcfc = "HCFC"
  case hfc = "HFC"
}

/// A kind of フロン類 as the applicant wrote it: the number, and the class when it was given.
package struct RefrigerantKind: Sendable, Hashable {
  /// The normalised number.
  package var number: RefrigerantNumber
  /// The class as written before the bracket, such as the HCFC of `HCFC(R22)`; nil when absent.
  package var writtenClass: RefrigerantClass?
  package init(number: RefrigerantNumber, writtenClass: RefrigerantClass? = nil) {
    self.number = number
    self.writtenClass = writtenClass
  }
}
