package import Findings
internal import GRDB

/// Why a ledger cannot be opened, read or written; nothing was changed then.
package enum LedgerFailure: Error, Sendable, Hashable {
  /// There is no such file.
  case missing(String)
  /// It is a folder, or leads nowhere.
  case notAFile(String)
  /// There is a file already.
  case exists(String)
  /// It is no ledger of this program.
  case foreign(String)
  /// A newer version of the program wrote it.
  case newer(String, version: Int)
  /// It is cut short or overwritten.
  case damaged(String, detail: String)
  /// It, or the folder around it, must not be written.
  case readOnly(String)
  /// There is no space left.
  case full(String)
  /// The system could not write it: too little space, a limit, or a failing disk.
  case unwritable(String, detail: String)
  /// Another program is writing it.
  case busy(String)
  /// A row that the ledger does not take, with the reason that its schema gives.
  case refused(String)
  /// Anything else that the database says.
  case other(String, detail: String)

  /// One sentence with the file and the cause.
  package var message: Message {
    switch self {
    case .missing(let path):
      Message(ja: "記録簿「\(path)」がありません", en: "there is no ledger '\(path)'")
    case .notAFile(let path):
      Message(ja: "「\(path)」は記録簿のファイルではありません（フォルダー等です）", en: "'\(path)' is no file")
    case .exists(let path):
      Message(ja: "「\(path)」は既にあります", en: "'\(path)' is there already")
    case .foreign(let path):
      Message(ja: "「\(path)」は再生等記録簿のファイルではありません", en: "'\(path)' is no ledger of saisei")
    case .newer(let path, let version):
      Message(
        ja: "「\(path)」は新しい版のsaiseiで作られた記録簿です（形式\(version)、この版で読めるのは\(Schema.version)まで）",
        en: "'\(path)' was written by a newer saisei (format \(version), this one reads up to "
          + "\(Schema.version))")
    case .damaged(let path, let detail):
      Message(
        ja: "記録簿「\(path)」が壊れています（\(detail)）", en: "the ledger '\(path)' is damaged (\(detail))")
    case .readOnly(let path):
      Message(
        ja: "記録簿「\(path)」に書き込めません（読取り専用です）", en: "the ledger '\(path)' is read-only")
    case .full(let path):
      Message(
        ja: "記録簿「\(path)」に書き込めません（空き容量がありません）。何も記録していません",
        en: "no space is left to write the ledger '\(path)'; nothing was recorded")
    case .unwritable(let path, let detail):
      Message(
        ja: "記録簿「\(path)」に書き込めません（空き容量の不足又はディスクの異常、\(detail)）。何も記録していません",
        en: "the ledger '\(path)' cannot be written (too little space or a failing disk, "
          + "\(detail)); nothing was recorded")
    case .busy(let path):
      Message(
        ja: "記録簿「\(path)」は別のプログラムが書込み中です。何も記録していません",
        en: "another program is writing the ledger '\(path)'; nothing was recorded")
    case .refused(let detail):
      Message(ja: "記録簿が受け付けない行です（\(detail)）", en: "the ledger refuses the row (\(detail))")
    case .other(let path, let detail):
      Message(
        ja: "記録簿「\(path)」を処理できません（\(detail)）", en: "the ledger '\(path)' cannot be used (\(detail))"
      )
    }
  }

  /// What to do about it.
  package var remedy: Message {
    switch self {
    case .missing:
      Message(
        ja: "名前を確かめるか、「saisei ledger init」で作ってください",
        en: "check the name, or make one by 'saisei ledger init'")
    case .notAFile, .foreign:
      Message(ja: "記録簿のファイル名を指定してください", en: "name the file of the ledger")
    case .exists:
      Message(ja: "別の名前を指定してください", en: "choose another name")
    case .newer:
      Message(ja: "saiseiを新しい版にしてください", en: "install the newer saisei")
    case .damaged:
      Message(
        ja: "このファイルを残したまま、「saisei ledger restore」で控えから戻してください",
        en: "keep this file, and bring the ledger back from a copy by 'saisei ledger restore'")
    case .readOnly:
      Message(
        ja: "ファイルとフォルダーの書込み権限を確かめてください",
        en: "check the permissions of the file and of its folder")
    case .full:
      Message(ja: "空き容量を増やしてから、もう一度実行してください", en: "make room, then try again")
    case .unwritable:
      Message(
        ja: "空き容量とディスクを確かめてから、もう一度実行してください",
        en: "check the space and the disk, then try again")
    case .busy:
      Message(ja: "終わるのを待って、もう一度実行してください", en: "wait until it has ended, then try again")
    case .refused:
      Message(ja: "行の内容を確かめてください", en: "check what the row says")
    case .other:
      Message(
        ja: "「saisei ledger verify」で記録簿を確かめてください", en: "check the ledger by 'saisei ledger verify'")
    }
  }

  /// What SQLite says where the system's calls for writing fail; the index of the log is such a file.
  private static let writing: [ResultCode] = [
    .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC, .SQLITE_IOERR_TRUNCATE,
    .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMMAP, .SQLITE_IOERR_SHMOPEN,
  ]

  /// The failure that an error of the database tells of.
  init(_ error: any Error, path: String) {
    if let failure = error as? LedgerFailure {
      self = failure
      return
    }
    guard let error = error as? DatabaseError else {
      self = .other(path, detail: "\(error)")
      return
    }
    let detail = error.message ?? "SQLite \(error.extendedResultCode.rawValue)"
    self =
      switch error.resultCode {
      case .SQLITE_NOTADB: .foreign(path)
      case .SQLITE_CORRUPT: .damaged(path, detail: detail)
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(path)
      case .SQLITE_FULL: .full(path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path)
      case .SQLITE_CONSTRAINT: .refused(detail)
      case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHORT_READ:
        .damaged(path, detail: detail)
      case .SQLITE_IOERR where LedgerFailure.writing.contains(error.extendedResultCode):
        .unwritable(path, detail: detail)
      default: .other(path, detail: detail)
      }
  }
}
