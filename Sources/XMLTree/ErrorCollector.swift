import CLibXML2

/// Gathers the structured errors that libxml2 reports while one call runs.
final class ErrorCollector {
  private(set) var problems: [XMLProblem] = []

  /// The pointer that libxml2 hands back to ``report``.
  var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  /// The callback for parsers and validators whose user data is a collector.
  static let report: xmlStructuredErrorFunc = { data, error in
    guard let data, let error else { return }
    Unmanaged<ErrorCollector>.fromOpaque(data).takeUnretainedValue().add(error.pointee)
  }

  /// Keeps an error; warnings and repetitions are left out.
  func add(_ error: xmlError) {
    guard error.level != XML_ERR_WARNING else { return }
    let message = error.message?.trimmed ?? "error \(error.code)"
    let problem = XMLProblem(line: Int(error.line), message: message)
    if !problems.contains(problem) { problems.append(problem) }
  }
}

extension UnsafeMutablePointer<CChar> {
  /// The C string without blanks and line feeds at its end.
  fileprivate var trimmed: String {
    var text = String(cString: self)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
