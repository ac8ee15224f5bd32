/// Brings names to one spelling for comparison.
package enum NameKey {
  /// The bytes of a name without differences of width, case, blanks and abbreviated legal forms.
  ///
  /// Bytes and not text: two texts of one canonical equivalence (神 and its compatibility form) are
  /// two names.
  package static func of(_ name: String) -> [UInt8] {
    var key = Fold.key(name)
    for (short, long) in forms where key.contains(short) {
      key = key.replacing(short, with: long)
    }
    return Array(key.utf8)
  }

  /// Short ways to write what kind of corporation it is.
  private static let forms = [
    ("㈱", "株式会社"), ("(株)", "株式会社"), ("㈲", "有限会社"), ("(有)", "有限会社"),
    ("(合)", "合同会社"), ("(一社)", "一般社団法人"), ("(一財)", "一般財団法人"),
  ]
}
