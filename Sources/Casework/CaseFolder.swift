#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The case files below a folder.
package enum CaseFolder {
  /// Folders deeper than this are not a person's order of files any more.
  private static let depth = 64

  /// Whether a path is a folder (a link to one counts, as the user named it).
  package static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// Every `.yaml` and `.yml` file below a folder, in the order of the names' bytes.
  ///
  /// Hidden names are left out. Links to folders below it are not followed, so that a loop of links
  /// cannot go on for ever; only regular files are taken, so that no pipe or device is opened.
  /// - Throws: `FileProblem` when a folder cannot be listed.
  package static func cases(below folder: String) throws(FileProblem) -> [String] {
    var found: [String] = []
    try collect(folder, depth: depth, into: &found)
    return found
  }

  private static func collect(
    _ folder: String, depth: Int, into found: inout [String]
  ) throws(FileProblem) {
    guard depth > 0 else { return }
    for name in try names(in: folder) {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var info = stat()
      guard lstat(path, &info) == 0 else { continue }
      if info.st_mode & S_IFMT == S_IFDIR {
        try collect(path, depth: depth - 1, into: &found)
      } else if isCaseName(name), stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG {
        found.append(path)
      }
    }
  }

  private static func isCaseName(_ name: String) -> Bool {
    let lower = name.lowercased()
    return lower.hasSuffix(".yaml") || lower.hasSuffix(".yml")
  }

  private static func names(in folder: String) throws(FileProblem) -> [String] {
    guard let handle = opendir(folder) else { throw FileAccess.problem(.read, folder) }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
