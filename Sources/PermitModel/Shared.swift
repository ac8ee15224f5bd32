/// The fields of a record behind one reference.
///
/// Rules and papers pass facilities, devices and drawings about by the hundred. A copy of such a
/// record would take up to seventy references along; so it takes one, and the fields are copied
/// where one of several holders changes them.
@usableFromInline struct Shared<Fields: Sendable>: Sendable {
  @usableFromInline final class Box: @unchecked Sendable {
    // Only the one holder of a box changes it, and while it does, nothing else can read it.
    @exclusivity(unchecked) @usableFromInline var fields: Fields
    @usableFromInline init(_ fields: Fields) { self.fields = fields }
  }

  @usableFromInline var box: Box

  @usableFromInline init(_ fields: Fields) { box = Box(fields) }

  /// The fields, to be read in place or changed by this holder alone.
  @inlinable var fields: Fields {
    get { box.fields }
    _modify {
      if !isKnownUniquelyReferenced(&box) { box = Box(box.fields) }
      yield &box.fields
    }
  }
}

extension Shared: Equatable where Fields: Equatable {
  @usableFromInline static func == (a: Shared, b: Shared) -> Bool {
    a.box === b.box || a.box.fields == b.box.fields
  }
}
