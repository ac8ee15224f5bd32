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
    guard path.utf8.contains(UInt8(ascii: ".")) else { return nearest(path) }
    let steps = path.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = steps.first, var found = nearest(String(first)) else { return nil }
    for step in steps.dropFirst() {
      guard case .record(let inner) = found, let next = inner[String(step)] else { return nil }
      found = next
    }
    return found
  }

  /// The value of this name in the innermost record that has it.
  private func nearest(_ name: String) -> FormValue? {
    for value in values.reversed() {
      if case .record(let record) = value, let found = record[name] { return found }
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
