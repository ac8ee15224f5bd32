import Findings

/// How a kind of value may be written.
///
/// A spelling is forgiving about signs (full width, eras, units, hyphens) and strict about
/// meaning: what it cannot read for certain is a problem, never a guess.
struct Spelling<Value>: Sendable {
  /// Reads a text that is not blank.
  let read: @Sendable (String) -> Spelled<Value>

  /// Makes a spelling from the way to read it.
  init(_ read: @escaping @Sendable (String) -> Spelled<Value>) {
    self.read = read
  }
}

/// What a text turned out to be.
enum Spelled<Value> {
  /// The value.
  case value(Value)
  /// Why it cannot be read.
  case problem(ReadingProblem)

  /// The value, when there is one.
  var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }

  /// The problem, when there is one.
  var problem: ReadingProblem? {
    if case .problem(let problem) = self { problem } else { nil }
  }

  /// The same outcome about another value.
  func map<Other>(_ change: (Value) -> Other) -> Spelled<Other> {
    switch self {
    case .value(let value): .value(change(value))
    case .problem(let problem): .problem(problem)
    }
  }
}
