internal import Foundation
internal import GRDB
package import PermitModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Ledger {
  /// Copies the ledger as it stands into a file that must not exist yet, while others may go on
  /// writing.
  package func backUp(to copy: String) throws(LedgerFailure) {
    guard access(copy, F_OK) != 0 else { throw .exists(copy) }
    let partial = copy + ".part"
    do {
      for ending in ["", "-journal"] { unlink(partial + ending) }
      let place = partial.hasPrefix("/") ? partial : "./" + partial
      let target = try DatabaseQueue(path: place)
      try queue.backup(to: target)
      // One file is easier to keep than three.
      try target.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try target.close()
      // A link fails where a file of this name has come up meanwhile; a renaming would replace it.
      guard link(partial, copy) == 0 else { throw LedgerFailure.exists(copy) }
      unlink(partial)
    } catch {
      for ending in ["", "-journal"] { unlink(partial + ending) }
      throw LedgerFailure(error, path: copy)
    }
  }

  /// Puts a sound copy in the place of a ledger.
  ///
  /// - Parameter links: How many links the copy has.
  package static func restore(
    _ copy: String, to path: String, links: Int, at moment: Moment
  ) throws(LedgerFailure) {
    var info = stat()
    if stat(path, &info) == 0 {
      guard info.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
      do throws(LedgerFailure) {
        try compare(copy, with: path, links: links)
      } catch .damaged, .foreign {
        // What is broken is kept: it may hold rows that the copy lacks.
      }
      let kept = path + ".\(moment.seconds).old"
      guard rename(path, kept) == 0 else { throw .readOnly(path) }
      for ending in ["-wal", "-shm"] { rename(path + ending, kept + ending) }
    }
    let source = try Ledger.open(copy)
    try source.backUp(to: path)
    try source.close()
  }

  /// Refuses unless the copy holds all that the present ledger does.
  private static func compare(
    _ copy: String, with path: String, links: Int
  ) throws(LedgerFailure) {
    let present = try Ledger.open(path)
    let head = try present.read { (reading) throws(LedgerFailure) in try reading.head() }
    try present.close()
    let other = try Ledger.open(copy)
    let same = try other.read { (reading) throws(LedgerFailure) in
      try reading.hash(of: head.number)
    }
    try other.close()
    guard same == head.hash else {
      throw .refused(
        head.number > links
          ? "「\(path)」は控えより新しく\(head.number)番まであります（控えは\(links)番まで） / it is newer than "
            + "the copy: \(head.number) rows against \(links)"
          : "「\(path)」は控えとは別の記録です / it is another ledger than the copy")
    }
  }
}
