package import Findings

extension FormLibrary {
  /// First day of a form's edition in force on a day, both `yyyy-mm-dd`; nil when the form has only
  /// one edition without a known beginning.
  package func editionStart(of id: String, on day: String) -> String? {
    template(id)?.edition(on: day)?.validity.from
  }
}

extension FormLibrary {
  /// The period of a form's edition in force on a day, `yyyy-mm-dd`; nil when there is no such form.
  package func edition(of id: String, on day: String) -> Validity? {
    guard let template = template(id) else { return nil }
    return template.edition(on: day)?.validity ?? Validity()
  }
}
