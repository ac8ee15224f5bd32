/// Where a requirement is written: provisions of the law and pages of the handbook.
public struct Citation: Sendable, Hashable {
  /// Provisions in the short form that clerks use, such as `法第50条第2項第1号`.
  public var provisions: [String]
  /// Pages of the ministries' handbook (第1版, 2015), such as `p.10 注3`.
  public var pages: [String]
  /// Whether the requirement is derived from these sources rather than written in them.
  public var isDerived: Bool

  /// Makes a citation.
  public init(provisions: [String] = [], pages: [String] = [], isDerived: Bool = false) {
    self.provisions = provisions
    self.pages = pages
    self.isDerived = isDerived
  }

  /// One line for the screen; empty when there is no source at all.
  public func text(in language: Language) -> String {
    let comma = language == .ja ? "、" : ", "
    var parts = provisions
    if !pages.isEmpty {
      parts.append((language == .ja ? "手引き " : "handbook ") + pages.joined(separator: comma))
    }
    let line = parts.joined(separator: comma)
    guard isDerived else { return line }
    let mark = language == .ja ? "（左記から導いた点検）" : " (derived check)"
    return line.isEmpty ? (language == .ja ? "整合性の点検" : "consistency check") : line + mark
  }
}
