internal import PageRaster

/// How papers are put into files, apart from what they say.
package struct PrintOptions: Sendable, Equatable {
  /// Whether each file carries the data of the case (PDF/A-3a in place of PDF/A-2a).
  package var attachesData = false
  /// How many bound sets are made, 正本 first; nil makes one without such a name.
  package var copies: Int?
  /// Whether every paper of the bound set begins on the front of a sheet.
  package var duplex = false
  /// Where previews go, and how fine they are.
  package var preview: Preview?

  /// Pictures of the pages.
  package struct Preview: Sendable, Equatable {
    /// The folder, as the user named it.
    package var folder: String
    /// Dots per inch.
    package var dpi: Int

    package init(folder: String, dpi: Int) {
      self.folder = folder
      self.dpi = dpi
    }
  }

  /// The numbers of bound sets that can be asked for.
  package static let copiesAllowed = 1...9

  /// The dots per inch that can be asked for.
  package static let resolutionsAllowed = PageRaster.resolutions

  package init() {}
}

/// Which of several bound sets one is.
struct CopyMark: Hashable {
  /// Its place, from 0.
  var index: Int
  /// How many there are.
  var count: Int

  /// 正本 or 副本, the latter with a number where there are several.
  ///
  /// The handbook asks for two copies (p.8) and names neither; these are the usual words.
  var name: String {
    if index == 0 { return "正本" }
    return count == 2 ? "副本" : "副本\(index)"
  }

  /// Every mark of a number of copies.
  static func all(_ count: Int) -> [CopyMark] {
    (0..<count).map { CopyMark(index: $0, count: count) }
  }

  /// Every name that a file may bear.
  static let names = Set(
    PrintOptions.copiesAllowed.flatMap { all($0).map(\.name) }
  ).sorted()
}
