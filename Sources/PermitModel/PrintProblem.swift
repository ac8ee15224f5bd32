package import Findings

/// Something in the case that cannot be set on paper; found by a trial layout, judged by rules.
package struct PrintProblem: Sendable, Hashable {
  /// What goes wrong.
  package enum Kind: Sendable, Hashable {
    /// No font has the character; `U+` code points, a variation selector included.
    case missingGlyph(character: String, codePoints: String)
    /// No font has the character, and its base form is printed instead, as was asked for.
    case substituted(character: String, codePoints: String, printed: String)
    /// The text does not fit its field at the smallest size that the template allows.
    case overflow
  }

  /// What goes wrong.
  package var kind: Kind
  /// The field on the form, in Japanese, such as `様式第5 住所`.
  package var field: String
  /// The value as it should be printed.
  package var text: String
  /// Where the value stands in the file.
  package var site: Site
  /// What helps on this machine, where that is known better than a rule can know it.
  package var remedy: Message?

  package init(kind: Kind, field: String, text: String, site: Site, remedy: Message? = nil) {
    self.kind = kind
    self.field = field
    self.text = text
    self.site = site
    self.remedy = remedy
  }
}
