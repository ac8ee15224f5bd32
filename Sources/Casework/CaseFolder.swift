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

  /// Every `.yaml` and `.yml` name below a folder, in the order of the names' bytes.
  ///
  /// Hidden names are left out. Links to folders below it are not followed, so that a loop of links
  /// cannot go on for ever. What is named as a case but is none that may be opened (a pipe, a device,
  /// a link out of the folder), and a folder that cannot be listed, is there with its obstacle.
  /// - Throws: `FileProblem` when the folder itself cannot be listed.
  package static func cases(below folder: String) throws(FileProblem) -> [CaseLocation] {
    let names = try Self.names(in: folder)
    var walk = CaseWalk(root: FileAccess.resolved(folder))
    walk.collect(names, in: folder, depth: depth)
    return walk.found
  }

  /// Collects the cases of a folder and of those below it.
  private struct CaseWalk {
    let root: String
    var found: [CaseLocation] = []

    mutating func collect(_ names: [EntryName], in folder: String, depth: Int) {
      for name in names {
        let path = folder.hasSuffix("/") ? folder + name.text : folder + "/" + name.text
        guard name.isUnicode else {
          // Neither can be opened by a text, and a folder of that name may hold cases.
          if name.isFolder || CaseFolder.isCaseName(name.text) {
            found.append(.init(path, .nameNotUnicode))
          }
          continue
        }
        var info = stat()
        guard lstat(path, &info) == 0 else { continue }
        if info.st_mode & S_IFMT == S_IFDIR {
          descend(into: path, depth: depth)
        } else if CaseFolder.isCaseName(name.text) {
          file(path)
        }
      }
    }

    private mutating func descend(into path: String, depth: Int) {
      guard depth > 1 else {
        found.append(.init(path, .tooDeep))
        return
      }
      do throws(FileProblem) {
        collect(try CaseFolder.names(in: path), in: path, depth: depth - 1)
      } catch {
        found.append(.init(path, error.cause))
      }
    }

    private mutating func file(_ path: String) {
      var info = stat()
      guard stat(path, &info) == 0 else {
        found.append(.init(path, FileAccess.problem(.read, path).cause))
        return
      }
      // A link to a folder is left out, as one under any other name.
      if info.st_mode & S_IFMT == S_IFDIR { return }
      guard info.st_mode & S_IFMT == S_IFREG else {
        found.append(.init(path, .isNoFile))
        return
      }
      let real = FileAccess.resolved(path)
      let isInside = real.hasPrefix(root.hasSuffix("/") ? root : root + "/")
      found.append(isInside ? CaseLocation(path) : .init(path, .leadsOut))
    }
  }

  /// A name in a folder.
  private struct EntryName {
    let text: String
    let isUnicode: Bool
    let isFolder: Bool
  }

  private static func isCaseName(_ name: String) -> Bool {
    let lower = name.lowercased()
    return lower.hasSuffix(".yaml") || lower.hasSuffix(".yml")
  }

  private static func names(in folder: String) throws(FileProblem) -> [EntryName] {
    guard let handle = opendir(folder) else { throw FileAccess.problem(.read, folder) }
    defer { closedir(handle) }
    var names: [EntryName] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        let bytes = bytes.prefix { $0 != 0 }
        let text = String(validating: bytes, as: UTF8.self)
        return EntryName(
          text: text ?? String(decoding: bytes, as: UTF8.self), isUnicode: text != nil,
          isFolder: Int32(entry.pointee.d_type) == Int32(DT_DIR))
      }
      if !name.text.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
  }
}
