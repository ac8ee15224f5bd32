internal import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A ledger copied into a folder of its own, to be looked at where nothing may be written beside it.
struct TemporaryCopy {
  private static let endings = ["", "-wal", "-shm"]
  private let folder: String

  /// Path of the copy.
  var path: String { folder + "/ledger" }

  /// Copies a ledger with the rows that stand in the file beside it.
  init(of path: String) throws(LedgerFailure) {
    folder = NSTemporaryDirectory() + "/saisei-" + UUID().uuidString
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o700])
      for ending in ["", "-wal"] where access(path + ending, F_OK) == 0 {
        try FileManager.default.copyItem(atPath: path + ending, toPath: self.path + ending)
      }
      for ending in ["", "-wal"] { chmod(self.path + ending, 0o600) }
    } catch {
      remove()
      throw .readOnly(path)
    }
  }

  /// Takes the copy away.
  func remove() {
    for ending in Self.endings { unlink(path + ending) }
    rmdir(folder)
  }
}
