#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The folder of a case file, from which nothing that the case names may lead out.
struct AttachmentFolder {
  /// The most bytes that are read of one file.
  static let limit = 100 << 20

  /// Why a named file was not read.
  enum Refusal: Error, Equatable {
    case missing
    case outside
    case notFile
    case empty
    case tooLarge
    case unreadable(FileProblem.Cause)
  }

  /// The folder without links; nil when it is not there.
  private let root: String?
  /// What each folder holds, by names that look the same: listed once, however many files are named.
  private var listings: [String: [String: String]] = [:]
  /// Folders below the root that are not there, as the case names them.
  private var absent: Set<String> = []

  /// Takes the folder of a case file.
  init(ofCase file: String) {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    let parent = parts.dropLast().joined(separator: "/")
    root = Self.real(parts.count == 1 ? "." : parent.isEmpty ? "/" : parent)
  }

  /// Where a named file really lies.
  ///
  /// Every link on the way is followed first, and only what then lies inside the folder is opened.
  /// - Throws: `Refusal`.
  mutating func path(of name: String) throws(Refusal) -> String {
    guard let root else { throw .missing }
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !name.hasPrefix("/"), !steps.contains(".."), !name.utf8.contains(0) else {
      throw .outside
    }
    let below = steps.dropLast().joined(separator: "/")
    // A case often names twenty papers in a folder that was not sent along.
    if absent.contains(below) { throw .missing }
    let path = root + "/" + (existing(steps, in: root) ?? name)
    guard let real = Self.real(path) else {
      let cause = FileAccess.problem(.read, path).cause
      guard cause == .missing || cause == .leadsThroughFile else { throw .unreadable(cause) }
      // What is not there may not even be looked for behind a link that leads out.
      let isKept = steps.indices.dropFirst().allSatisfy { index in
        holds(root + "/" + steps[..<index].joined(separator: "/"))
      }
      guard isKept else { throw .outside }
      if steps.count > 1, existing(steps.dropLast(), in: root) == nil { absent.insert(below) }
      throw .missing
    }
    guard isInside(real) else { throw .outside }
    return real
  }

  /// Whether a path, when it is there at all, lies in the folder.
  private func holds(_ path: String) -> Bool {
    Self.real(path).map(isInside) ?? true
  }

  private func isInside(_ real: String) -> Bool {
    guard let root else { return false }
    return root == "/" || real == root || real.hasPrefix(root + "/")
  }

  /// The bytes at a place that `path(of:)` gave.
  /// - Throws: `Refusal`.
  func read(_ path: String) throws(Refusal) -> [UInt8] {
    var info = stat()
    // Looked at before it is opened: opening alone can make a device act.
    guard lstat(path, &info) == 0 else {
      throw .unreadable(FileAccess.problem(.read, path).cause)
    }
    guard info.st_mode & S_IFMT == S_IFREG else { throw .notFile }
    if info.st_size == 0 { throw .empty }
    if info.st_size > Self.limit { throw .tooLarge }
    do throws(FileProblem) {
      return try FileAccess.read(path, limit: Self.limit)
    } catch {
      throw .unreadable(error.cause)
    }
  }

  /// The name as the disk has it: macOS takes `プ` apart, and an archive carries that elsewhere.
  private mutating func existing(_ steps: some Collection<Substring>, in folder: String) -> String?
  {
    var info = stat()
    let name = steps.joined(separator: "/")
    if lstat(folder + "/" + name, &info) == 0 { return name }
    var found = ""
    for step in steps where !step.isEmpty && step != "." {
      guard holds(folder + found) else { return nil }
      // Strings that look the same are equal in Swift, however their characters are put together.
      guard let entry = entries(folder + found)[String(step)] else { return nil }
      found += "/" + entry
    }
    return found.isEmpty ? nil : String(found.dropFirst())
  }

  private mutating func entries(_ folder: String) -> [String: String] {
    if let known = listings[folder] { return known }
    let names = Self.names(folder)
    // Of two names that look the same the first by its bytes counts, on every machine.
    let listed = Dictionary(names.map { ($0, $0) }) { a, b in
      a.utf8.lexicographicallyPrecedes(b.utf8) ? a : b
    }
    listings[folder] = listed
    return listed
  }

  private static func names(_ folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
          String(cString: $0)
        }
      }
      names.append(name)
    }
    return names
  }

  private static func real(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
