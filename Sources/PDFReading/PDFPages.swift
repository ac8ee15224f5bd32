extension PDFFile {
  /// The most levels of a page tree that are climbed for an inherited entry.
  private static let maximumDepth = 64

  /// The size of each page as it is shown, turned pages as they are turned.
  ///
  /// A page without a usable box has the size 0.
  package func pageSizes() -> [PDFPageSize] {
    (0..<pageCount).map { index in
      let page = MemoryLimit.apply { library.page(session, index) }
      defer { library.release(session, page) }
      guard
        let box = inherited("/CropBox", of: page, read: box)
          ?? inherited("/MediaBox", of: page, read: box)
      else { return PDFPageSize(width: 0, height: 0) }
      let unit = own("/UserUnit", of: page, read: number) ?? 1
      let turns = Int((inherited("/Rotate", of: page, read: number) ?? 0) / 90)
      let size = PDFPageSize(width: box.width * unit, height: box.height * unit)
      return turns % 2 == 0 ? size : PDFPageSize(width: size.height, height: size.width)
    }
  }

  /// An entry of a page, or of the nearest node above that has it (ISO 32000-1 7.7.3.4).
  private func inherited<Value>(
    _ name: String, of page: QPDFLibrary.Handle, read: (QPDFLibrary.Handle) -> Value?
  ) -> Value? {
    var node = page
    var climbed: [QPDFLibrary.Handle] = []
    defer { for handle in climbed { library.release(session, handle) } }
    for _ in 0..<Self.maximumDepth {
      if let value = own(name, of: node, read: read) { return value }
      node = library.key(session, node, "/Parent")
      climbed.append(node)
      if library.isDictionary(session, node) == 0 { return nil }
    }
    return nil
  }

  private func own<Value>(
    _ name: String, of node: QPDFLibrary.Handle, read: (QPDFLibrary.Handle) -> Value?
  ) -> Value? {
    let value = library.key(session, node, name)
    defer { library.release(session, value) }
    return read(value)
  }

  private func number(_ handle: QPDFLibrary.Handle) -> Double? {
    guard library.isNumber(session, handle) != 0 else { return nil }
    let value = library.number(session, handle)
    return value.magnitude < 1_000_000 ? value : nil
  }

  private func box(_ handle: QPDFLibrary.Handle) -> PDFPageSize? {
    guard library.isArray(session, handle) != 0, library.itemCount(session, handle) == 4 else {
      return nil
    }
    let corners = (0..<4).compactMap { index in
      let item = library.item(session, handle, CInt(index))
      defer { library.release(session, item) }
      return number(item)
    }
    guard corners.count == 4 else { return nil }
    let size = PDFPageSize(
      width: abs(corners[2] - corners[0]), height: abs(corners[3] - corners[1]))
    return size.width > 0 && size.height > 0 ? size : nil
  }
}
