import CLibXML2

/// The libxml2 that the program runs with.
package enum XMLLibrary {
  /// Its version, such as `2.9.14`.
  package static var version: String {
    // The number is 20914 for 2.9.14, with extra text behind it in some builds.
    guard let text = xmlParserVersion else { return "?" }
    guard let number = Int(String(cString: text).prefix { $0.isNumber }) else { return "?" }
    return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }
}
