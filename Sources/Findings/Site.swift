/// A place in the applicant's file.
public struct Site: Sendable, Hashable {
  /// What it points at; nil of the place that is not known.
  @usableFromInline var place: Place?

  /// Makes a site.
  ///
  /// - Parameter file: path of the file as the user named it
  /// - Parameter line: line, counted from 1; 0 when the place is the whole file
  /// - Parameter column: column in Unicode scalars, counted from 1
  /// - Parameter length: length of the marked text in Unicode scalars, at least 1
  /// - Parameter path: the keys down to the value as the user wrote them, such as `施設[0].構造`
  public init(
    file: String = "", line: Int = 0, column: Int = 0, length: Int = 1, path: String = ""
  ) {
    guard !file.isEmpty || line != 0 || column != 0 || length != 1 || !path.isEmpty else { return }
    place = Place(file: file, line: line, column: column, length: length, path: path)
  }

  @inlinable init(_ place: Place?) {
    self.place = place
  }

  /// The place of a key below this one, whose name is `key`.
  package func below(_ key: String, line: Int, column: Int, length: Int) -> Site {
    Site(Place(in: place, .key(key), line: line, column: column, length: length))
  }

  /// The place of the entry `index` (counted from 0) of the list that stands here.
  package func below(_ index: Int, line: Int, column: Int, length: Int) -> Site {
    Site(Place(in: place, .index(index), line: line, column: column, length: length))
  }

  /// Another place of the same path, such as that of a value whose key is here.
  package func at(line: Int, column: Int, length: Int) -> Site {
    Site(Place(in: place, .same, line: line, column: column, length: length))
  }

  /// Path of the file as the user named it.
  public var file: String {
    get { place?.file ?? "" }
    set { self = Site(file: newValue, line: line, column: column, length: length, path: path) }
  }

  /// Line, counted from 1; 0 when the place is the whole file.
  @inlinable public var line: Int { place?.line ?? 0 }

  /// Column in Unicode scalars, counted from 1.
  @inlinable public var column: Int { place?.column ?? 0 }

  /// Length of the marked text in Unicode scalars, at least 1.
  @inlinable public var length: Int { place?.length ?? 1 }

  /// The keys down to the value as the user wrote them, such as `施設[0].構造.供給装置`.
  public var path: String {
    get { place?.path ?? "" }
    set { self = Site(file: file, line: line, column: column, length: length, path: newValue) }
  }

  /// The same place, whatever else stands there; figures first, which nearly always tell.
  public static func == (a: Site, b: Site) -> Bool {
    Place.isSame(a.place, b.place)
  }

  /// Line and column tell the places of a file apart; hashing Japanese paths takes thousands of
  /// instructions each.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(line)
    hasher.combine(column)
  }
}

extension Site: CustomReflectable {
  /// The file, the figures and the path, without the box in which they are kept.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: ["file": file, "line": line, "column": column, "length": length, "path": path],
      displayStyle: .struct)
  }
}
