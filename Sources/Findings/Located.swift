/// A value of the case together with the place where it stands, or should stand.
///
/// Absence is a value: `value` is nil and `site` is the record that lacks the key, so that a
/// missing entry is an ordinary finding at that place.
public struct Located<Value> {
  @usableFromInline var storedValue: Value?
  /// Where the value stands, with the text and what is wrong with it.
  @usableFromInline var place: Place?
  /// Whether a `ReadingTrace` is to note who reads it.
  @usableFromInline package var isWatched = false

  /// What the text means; nil when nothing was written or it could not be read.
  @inlinable public var value: Value? {
    get {
      if isWatched { noteReading() }
      return storedValue
    }
    _modify { yield &storedValue }
  }

  /// The text as typed; nil when nothing was written.
  public var written: String? {
    @inlinable get {
      if isWatched { noteReading() }
      return place?.text
    }
    set { place = Place(place, text: newValue, problem: place?.problem) }
  }

  /// Why the text could not be read, or could be read only with a doubt.
  public var problem: ReadingProblem? {
    @inlinable get {
      if isWatched { noteReading() }
      return place?.problem
    }
    set { place = Place(place, text: place?.text, problem: newValue) }
  }

  /// Where the value stands, or the record that lacks it.
  public var site: Site {
    @inlinable get { Site(place) }
    set { self = Located(storedValue, text: place?.text, at: newValue, place?.problem, isWatched) }
  }

  /// Makes a located value; without arguments an absent one at an unknown place.
  @inlinable public init(
    _ value: Value? = nil, written: String? = nil, site: Site = Site(),
    problem: ReadingProblem? = nil
  ) {
    self.init(value, text: written, at: site, problem, false)
  }

  @inlinable init(
    _ value: Value?, text: String?, at site: Site, _ problem: ReadingProblem?, _ isWatched: Bool
  ) {
    self.storedValue = value
    self.isWatched = isWatched
    // The site may be that of another value, whose text is not this one's.
    let isShared = text == nil && problem == nil && site.place?.isBare ?? true
    self.place = isShared ? site.place : Place(site.place, text: text, problem: problem)
  }

  /// Makes a value whose text stands at a place of its own, below the key at `key`.
  ///
  /// - Parameter line: line, counted from 1
  /// - Parameter column: column in Unicode scalars, counted from 1
  /// - Parameter length: length of the text in Unicode scalars, at least 1
  @inlinable package init(
    _ value: Value?, written: String, key: Site, line: Int, column: Int, length: Int,
    problem: ReadingProblem? = nil
  ) {
    self.storedValue = value
    self.place = Place(
      in: key.place, .same, line: line, column: column, length: length, text: written,
      problem: problem)
  }

  /// Makes a value whose text stands under the key `name` of the record at `record`.
  ///
  /// - Parameter line: line, counted from 1
  /// - Parameter column: column in Unicode scalars, counted from 1
  /// - Parameter length: length of the text in Unicode scalars, at least 1
  @inlinable package init(
    _ value: Value?, written: String, under name: String, of record: Site, line: Int, column: Int,
    length: Int, problem: ReadingProblem? = nil
  ) {
    self.storedValue = value
    self.place = Place(
      in: record.place, .key(name), line: line, column: column, length: length, text: written,
      problem: problem)
  }

  @usableFromInline func noteReading() {
    ReadingTrace.note(site, written: place?.text)
  }

  /// Whether the user wrote anything here (blank text counts as nothing).
  @inlinable public var isWritten: Bool { written != nil }

  /// Whether neither a value nor any text is there.
  @inlinable public var isBlank: Bool { value == nil && written == nil }
}

extension Located: Sendable where Value: Sendable {}

extension Located: CustomReflectable {
  /// What it means, says and where, without the box in which it is kept.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "value": storedValue as Any, "written": place?.text as Any, "site": site,
        "problem": place?.problem as Any,
      ], displayStyle: .struct)
  }
}

extension Located: Equatable where Value: Equatable {
  /// The same value and text at the same place.
  @inlinable public static func == (a: Located, b: Located) -> Bool {
    a.storedValue == b.storedValue && a.isWatched == b.isWatched && a.place?.text == b.place?.text
      && a.place?.problem == b.place?.problem && a.site == b.site
  }
}

/// A list of the case with the place of the list itself.
public struct Listed<Element> {
  @usableFromInline var storedItems: [Element]
  /// Where the list stands, or the record that lacks it.
  public var site: Site
  /// Whether the key is there at all, even with an empty list.
  public var isWritten: Bool
  /// Whether a `ReadingTrace` is to note who reads it.
  @usableFromInline package var isWatched = false

  /// The entries in the order of the file.
  @inlinable public var items: [Element] {
    get {
      if isWatched { ReadingTrace.note(site, entries: isWritten ? storedItems.count : nil) }
      return storedItems
    }
    _modify { yield &storedItems }
  }

  /// Makes a list; without arguments an absent one at an unknown place.
  @inlinable public init(_ items: [Element] = [], site: Site = Site(), isWritten: Bool = false) {
    self.storedItems = items
    self.site = site
    self.isWritten = isWritten
  }

  /// Whether there is no entry.
  @inlinable public var isEmpty: Bool { items.isEmpty }
}

extension Listed: Sendable where Element: Sendable {}
extension Listed: Equatable where Element: Equatable {}

/// A text of the case that could not be understood as the kind of value its key asks for.
///
/// A rule that owns the matter reports it under the criterion's id; what no rule reports becomes
/// a finding with `id`, so that each is said exactly once.
public struct ReadingProblem: Sendable, Equatable {
  /// What sort of misreading it is.
  public enum Kind: String, Sendable {
    /// Not written as any known date.
    case notADate
    /// Written as a date, but the calendar has no such day.
    case noSuchDay
    /// A real day under the wrong era, such as 平成31年5月1日.
    case eraMismatch
    /// Not a number where a number is asked for.
    case notANumber
    /// A unit that does not fit the quantity.
    case unknownUnit
    /// A quantity below zero.
    case negative
    /// More digits than the unit can hold exactly.
    case tooPrecise
    /// None of the words that may stand here.
    case unknownChoice
    /// Not recognisable as a refrigerant number.
    case notARefrigerant
    /// Not recognisable as a fiscal year.
    case notAFiscalYear
  }

  /// What sort of misreading it is.
  public var kind: Kind
  /// Id of the input finding that reports it when no rule does, such as `INP-021`.
  public var id: String
  /// What is wrong, with the text as typed.
  public var message: Message
  /// What to write instead.
  public var remedy: Message

  /// Makes a reading problem.
  public init(kind: Kind, id: String, message: Message, remedy: Message) {
    self.kind = kind
    self.id = id
    self.message = message
    self.remedy = remedy
  }
}
