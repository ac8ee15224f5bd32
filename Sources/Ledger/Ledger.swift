internal import GRDB
package import PermitModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The records of one place of business in one SQLite file, to which rows are only ever added.
///
/// Each row is a link of a chain of SHA-256 hashes. Several processes may use the file at once: a
/// writer holds it from its first look to its last row, and others wait for up to ten seconds.
package final class Ledger: Sendable {
  /// What a ledger is opened for.
  package enum Access: Sendable { case reading, writing }

  /// Path of the file as the user named it.
  package let path: String
  let queue: DatabaseQueue

  private init(path: String, queue: DatabaseQueue) {
    self.path = path
    self.queue = queue
  }

  /// Makes a file that must not exist yet, with its first row.
  package static func create(
    at path: String, _ settings: LedgerSettings, by name: String, at moment: Moment
  ) throws(LedgerFailure) -> Ledger {
    try LedgerFile.create(path)
    do throws(LedgerFailure) {
      let ledger = try connect(path, .writing, isNew: true)
      try ledger.write(by: name, at: moment) { (writing) throws(LedgerFailure) in
        _ = try writing.append(settings)
      }
      return ledger
    } catch {
      for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
      throw error
    }
  }

  /// Opens a file that is there.
  ///
  /// A file of an older version is brought up to date when it is opened for writing.
  package static func open(
    _ path: String, for access: Access = .reading
  ) throws(LedgerFailure) -> Ledger {
    var info = stat()
    guard stat(path, &info) == 0 else { throw LedgerFile.failure(path) }
    guard info.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
    do throws(LedgerFailure) {
      return try connect(path, access, isNew: false)
    } catch {
      // SQLite cannot look at such a file where it may write nothing beside it.
      guard access == .reading, case .readOnly = error else { throw error }
      let copy = try TemporaryCopy(of: path)
      // What is open stays readable after its names are gone.
      defer { copy.remove() }
      return try connect(copy.path, access, isNew: false, as: path)
    }
  }

  private static func connect(
    _ place: String, _ access: Access, isNew: Bool, as name: String? = nil
  ) throws(LedgerFailure) -> Ledger {
    let path = name ?? place
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    // Whoever may write takes away the files beside the ledger again when it is closed.
    configuration.readonly = access == .reading && !LedgerFile.isWritable(place)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      // A trigger of a file from elsewhere must not reach beyond the file.
      try database.execute(sql: "PRAGMA trusted_schema = OFF")
      try database.execute(sql: "PRAGMA cell_size_check = ON")
    }
    do {
      // Names such as `:memory:` are files here like all others.
      let queue = try DatabaseQueue(
        path: place.hasPrefix("/") ? place : "./" + place, configuration: configuration)
      let ledger = Ledger(path: path, queue: queue)
      try ledger.prepare(access, isNew: isNew)
      return ledger
    } catch {
      throw LedgerFailure(error, path: path)
    }
  }

  /// Tells whose file it is, and brings an older one up to date.
  private func prepare(_ access: Access, isNew: Bool) throws {
    try queue.inDatabase { database in
      let id = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      if !isNew {
        guard id == Schema.applicationID, version > 0 else { throw LedgerFailure.foreign(path) }
        guard version <= Schema.version else {
          throw LedgerFailure.newer(path, version: version)
        }
      }
      if access == .writing, try String.fetchOne(database, sql: "PRAGMA journal_mode") != "wal" {
        try database.execute(sql: "PRAGMA journal_mode = WAL")
      }
      if version < Schema.version {
        guard access == .writing else { return }
        try database.inTransaction(.immediate) {
          // Another process may have been faster.
          let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
          try Schema.migrate(database, from: version)
          return .commit
        }
      }
    }
  }

  /// Reads; all of it sees one state of the file.
  package func read<Value>(
    _ body: (LedgerReading) throws(LedgerFailure) -> Value
  ) throws(LedgerFailure) -> Value {
    do {
      return try queue.read { database in
        try body(LedgerReading(database: database, path: path))
      }
    } catch {
      throw LedgerFailure(error, path: path)
    }
  }

  /// Adds rows: all of them or, when anything is thrown, none.
  ///
  /// - Parameter name: Who records them.
  /// - Parameter moment: What the clock says, asked once no other process can write, so that waiting
  ///   for one is not taken for a clock that was set back; such a clock is marked in the rows.
  package func write<Value>(
    by name: String, at moment: @autoclosure () -> Moment,
    _ body: (LedgerWriting) throws(LedgerFailure) -> Value
  ) throws(LedgerFailure) -> Value {
    do {
      return try queue.inDatabase { database in
        var value: Value?
        try database.inTransaction(.immediate) {
          let writing = try LedgerWriting(database, path: path, by: name, at: moment())
          value = try body(writing)
          return .commit
        }
        guard let value else { throw LedgerFailure.other(path, detail: "transaction") }
        return value
      }
    } catch {
      throw LedgerFailure(error, path: path)
    }
  }

  /// Closes the file; what was recorded is then in the one file.
  package func close() throws(LedgerFailure) {
    do {
      try queue.close()
    } catch {
      throw LedgerFailure(error, path: path)
    }
  }
}

/// The system's own calls about the file.
private enum LedgerFile {
  /// Makes an empty file that must not exist yet.
  static func create(_ path: String) throws(LedgerFailure) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    close(descriptor)
  }

  /// Whether file and folder may be written.
  static func isWritable(_ path: String) -> Bool {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "./"
    return access(path, W_OK) == 0 && access(String(folder), W_OK) == 0
  }

  /// The failure that `errno` tells of.
  static func failure(_ path: String) -> LedgerFailure {
    switch errno {
    case ENOENT: .missing(path)
    case EEXIST: .exists(path)
    case EISDIR, ENOTDIR: .notAFile(path)
    case EACCES, EPERM, EROFS: .readOnly(path)
    case ENOSPC, EDQUOT: .full(path)
    default: .other(path, detail: String(cString: strerror(errno)))
    }
  }
}

/// One state of a ledger that is being read.
package struct LedgerReading {
  let database: Database
  let path: String

  /// Runs what may throw errors of the database.
  func asking<Value>(_ body: () throws -> Value) throws(LedgerFailure) -> Value {
    do {
      return try body()
    } catch {
      throw LedgerFailure(error, path: path)
    }
  }
}
