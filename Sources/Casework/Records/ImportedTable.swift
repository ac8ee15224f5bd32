internal import Crypto
import Findings
import PermitModel
import SheetReading

/// A file of rows to be imported, read as often as it takes: a CSV file row by row, whatever its
/// length, a workbook as a whole.
final class ImportedTable {
  /// SHA-256 of the file's bytes.
  private(set) var sha256 = ""
  private let path: String
  private let stream: FileStream
  /// The rows of a workbook; nil for a CSV file.
  private var workbook: [Sheet.Row]?
  private var encoding = SheetEncoding.utf8(mark: 0)

  /// The most that a CSV file may hold.
  private static let limit = 1 << 30
  /// The most that a workbook may hold, which is unpacked in memory.
  private static let workbookLimit = 256 << 20

  /// Looks at a file; `sheet` names a sheet of a workbook.
  init(_ path: String, sheet: String?) throws(LedgerTrouble) {
    self.path = path
    do throws(FileProblem) {
      stream = try FileStream(path, limit: ImportedTable.limit)
    } catch {
      throw LedgerTrouble(message: error.message, remedy: error.remedy)
    }
    var scan = SheetEncodingScan()
    var hasher = SHA256()
    while let bytes = try portion() {
      scan.take(bytes)
      hasher.update(data: bytes)
    }
    sha256 = hexadecimal(hasher.finalize())
    encoding = scan.encoding
    guard SheetReader.isWorkbook(scan.beginning) else { return }
    stream.rewind()
    var bytes: [UInt8] = []
    while let portion = try portion() {
      bytes += portion
      if bytes.count > ImportedTable.workbookLimit {
        let problem = FileProblem(
          action: .read, path: path, cause: .tooLarge(limit: ImportedTable.workbookLimit))
        throw LedgerTrouble(message: problem.message, remedy: problem.remedy)
      }
    }
    do throws(SheetFailure) {
      workbook = try SheetReader.read(bytes, sheet: sheet).rows
    } catch {
      throw trouble(error)
    }
  }

  /// The next bytes of the file; nil at its end.
  private func portion() throws(LedgerTrouble) -> [UInt8]? {
    do throws(FileProblem) {
      let bytes = try stream.next()
      return bytes.isEmpty ? nil : bytes
    } catch {
      throw LedgerTrouble(message: error.message, remedy: error.remedy)
    }
  }

  /// Rows that are given one after the other.
  struct Rows {
    fileprivate var source: Source
    fileprivate let table: ImportedTable

    fileprivate enum Source {
      case workbook(ArraySlice<Sheet.Row>)
      case stream(SheetStream)
    }

    /// The next row that holds a text; nil at the end.
    mutating func next() throws(LedgerTrouble) -> Sheet.Row? {
      switch source {
      case .workbook(var rest):
        let row = rest.popFirst()
        source = .workbook(rest)
        return row
      case .stream(var stream):
        do throws(SheetFailure) {
          let row = try stream.next()
          source = .stream(stream)
          return row
        } catch {
          throw table.trouble(error)
        }
      }
    }
  }

  /// The rows from the first one on; only the newest rows asked for may be read.
  func rows() throws(LedgerTrouble) -> Rows {
    if let workbook { return Rows(source: .workbook(workbook[...]), table: self) }
    stream.rewind()
    let (stream, sha256) = (stream, sha256)
    var hasher: SHA256? = SHA256()
    do throws(SheetFailure) {
      let rows = try SheetStream(encoding) { () throws(SheetFailure) in
        let bytes: [UInt8]
        do throws(FileProblem) {
          bytes = try stream.next()
        } catch {
          throw SheetFailure(error.message, remedy: error.remedy)
        }
        hasher?.update(data: bytes)
        if bytes.isEmpty, let all = hasher {
          hasher = nil
          // What is recorded must be what the ledger names by its hash.
          guard hexadecimal(all.finalize()) == sha256 else { throw ImportedTable.changed }
        }
        return bytes
      }
      return Rows(source: .stream(rows), table: self)
    } catch {
      throw trouble(error)
    }
  }

  private static let changed = SheetFailure(
    Message(ja: "読んでいる間にファイルが変わりました", en: "the file changed while it was read"),
    remedy: Message(
      ja: "ほかのプログラムで保存し終えてから、もう一度取り込んでください", en: "import it again once it is saved"))

  fileprivate func trouble(_ failure: SheetFailure) -> LedgerTrouble {
    LedgerTrouble(
      message: Message(
        ja: "「\(path)」を取り込めません：\(failure.message.ja)",
        en: "cannot import '\(path)': \(failure.message.en)"), remedy: failure.remedy)
  }
}
