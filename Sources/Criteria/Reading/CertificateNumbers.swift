import PermitModel

/// Identification and registration numbers for comparison.
///
/// Neither has a national format (容器保安規則第8条 fixes a symbol and a number only), and papers
/// change their width: blanks, hyphens, letter case and width do not tell two numbers apart.
enum CertificateNumbers {
  /// The number in one width and case, without blanks and joiners.
  static func folded(_ text: String) -> String {
    String(Folding.name(text).filter { $0 != "ー" })
  }

  /// A registration number, with 第 and 号 around it or without.
  static func registration(_ text: String) -> String {
    var number = folded(text)
    if number.hasPrefix("第") { number.removeFirst() }
    if number.hasSuffix("号") { number.removeLast() }
    return number
  }
}
