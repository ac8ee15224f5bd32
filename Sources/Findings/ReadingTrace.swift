/// A place of the case that was read, with what stands there.
package struct ReadPlace: Sendable, Hashable {
  /// Where it stands, or the record that lacks it.
  package var site: Site
  /// The text as typed; nil where nothing is written, and of a list.
  package var written: String?
  /// The number of entries of a list that is written; nil of everything else.
  package var entries: Int?
  /// Whether it is no place of the file, but the papers as they would be printed.
  package var isPapers = false

  /// Whether anything stands there.
  package var isWritten: Bool { written != nil || entries != nil }
}

/// Notes which places of a case are read while something runs.
///
/// Only values that are watched say so, and only where a trace is open, so that a case read for a
/// check costs one look at a flag.
@usableFromInline package final class ReadingTrace: Sendable {
  @TaskLocal private static var current: ReadingTrace?

  // Only the task that opened the trace sees it, and `of` runs no other.
  nonisolated(unsafe) private var places: [ReadPlace] = []
  nonisolated(unsafe) private var known: Set<ReadPlace> = []

  /// The places that `body` reads, each once, in the order of the first reading.
  package static func of(_ body: () throws -> Void) rethrows -> [ReadPlace] {
    let trace = ReadingTrace()
    try $current.withValue(trace, operation: body)
    return trace.places
  }

  /// Notes that a value was read.
  @usableFromInline package static func note(_ site: Site, written: String?) {
    current?.add(ReadPlace(site: site, written: written))
  }

  /// Notes that a list was read; without a number it is not there.
  @usableFromInline package static func note(_ site: Site, entries: Int?) {
    current?.add(ReadPlace(site: site, entries: entries))
  }

  /// Notes that the papers were looked at as they would be printed.
  package static func notePapers() {
    current?.add(ReadPlace(site: Site(), isPapers: true))
  }

  private func add(_ place: ReadPlace) {
    if known.insert(place).inserted { places.append(place) }
  }
}
