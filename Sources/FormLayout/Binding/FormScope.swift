/// The values that a place of a template can name: its own record first, then those around it.
struct FormScope: Sendable {
  private var values: [FormValue]

  init(_ root: FormValue) { values = [root] }

  /// The scope inside a repetition over `value`.
  func inside(_ value: FormValue) -> FormScope {
    var scope = self
    scope.values.append(value)
    return scope
  }

  /// The value that a path names; `.` is the thing repeated over.
  func value(_ path: String) -> FormValue? {
    if path == "." { return values.last }
    let steps = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = steps.first else { return nil }
    for value in values.reversed() {
      guard case .record(let record) = value, var found = record[first] else { continue }
      for step in steps.dropFirst() {
        guard case .record(let inner) = found, let next = inner[step] else { return nil }
        found = next
      }
      return found
    }
    return nil
  }

  /// Whether a condition holds: a flag that is set, a value that is written, a list with entries.
  func holds(_ path: String) -> Bool {
    switch value(path) {
    case .flag(let flag): flag
    case .leaf(let leaf): leaf.isPrintable
    case .list(let items, _): !items.isEmpty
    case .record, nil: false
    }
  }
}

extension FormLeaf {
  /// Whether there is anything to print.
  var isPrintable: Bool { !FormFormat.plain.text(of: self).isEmpty }
}
