/// The rows of a CSV file one after the other, so that a file of any length needs no more memory than
/// a short one.
package struct SheetStream {
  private var reader: CSVReader

  /// Reads a file in an encoding.
  ///
  /// - Parameter bytes: Gives the next bytes of the file; none at its end.
  package init(
    _ encoding: SheetEncoding, bytes: @escaping () throws(SheetFailure) -> [UInt8]
  ) throws(SheetFailure) {
    var text = SheetText(encoding)
    var isOver = false
    reader = try CSVReader { () throws(SheetFailure) in
      while !isOver {
        let portion = try bytes()
        isOver = portion.isEmpty
        let decoded = isOver ? try text.finish() : try text.take(portion)
        if !decoded.isEmpty { return decoded }
      }
      return []
    }
  }

  /// The next row that holds a text; nil at the end.
  package mutating func next() throws(SheetFailure) -> Sheet.Row? { try reader.next() }
}
