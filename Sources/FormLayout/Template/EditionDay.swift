import Findings

extension FormLibrary {
  /// First day of a form's edition in force on a day, both `yyyy-mm-dd`; nil when the form has only
  /// one edition without a known beginning.
  package func editionStart(of id: String, on day: String) -> String? {
    template(id)?.edition(on: day)?.validity.from
  }
}
