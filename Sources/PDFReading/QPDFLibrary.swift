#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// libqpdf by its C interface (qpdf/qpdf-c.h, 10.5 and later), loaded when the first PDF is read.
///
/// Linked in the usual way it would cost each start of the program 2 ms, most of it for the C++
/// and TLS libraries behind it, and nearly every run reads no PDF at all.
struct QPDFLibrary: Sendable {
  typealias Session = OpaquePointer
  typealias Handle = UInt32
  /// QPDF_ERRORS of qpdf-c.h in the status of a call; the bit below it stands for warnings.
  static let errorBit: CInt = 2

  typealias Question = @convention(c) (Session, Handle) -> CInt
  typealias Words = @convention(c) (Session, Handle) -> UnsafePointer<CChar>?

  let create: @convention(c) () -> Session?
  let destroy: @convention(c) (UnsafeMutablePointer<Session?>) -> Void
  let silenceErrors: @convention(c) (Session) -> Void
  let suppressWarnings: @convention(c) (Session, CInt) -> Void
  let readMemory:
    @convention(c) (
      Session, UnsafePointer<CChar>, UnsafePointer<CChar>?, CUnsignedLongLong,
      UnsafePointer<CChar>?
    ) -> CInt
  let hasError: @convention(c) (Session) -> CInt
  let error: @convention(c) (Session) -> OpaquePointer?
  let errorCode: @convention(c) (Session, OpaquePointer) -> CUnsignedInt
  let errorDetail: @convention(c) (Session, OpaquePointer) -> UnsafePointer<CChar>?
  let isEncrypted: @convention(c) (Session) -> CInt
  let pageCount: @convention(c) (Session) -> CInt
  let page: @convention(c) (Session, Int) -> Handle
  let root: @convention(c) (Session) -> Handle
  let release: @convention(c) (Session, Handle) -> Void
  let isArray: Question
  let isDictionary: Question
  let isStream: Question
  let isName: Question
  let isString: Question
  let isNumber: Question
  let isNull: Question
  let itemCount: Question
  let item: @convention(c) (Session, Handle, CInt) -> Handle
  let key: @convention(c) (Session, Handle, UnsafePointer<CChar>) -> Handle
  let number: @convention(c) (Session, Handle) -> Double
  let nameText: Words
  let text: Words
  let dictionary: @convention(c) (Session, Handle) -> Handle
  let streamData:
    @convention(c) (
      Session, Handle, CUnsignedInt, UnsafeMutablePointer<CInt>?,
      UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?, UnsafeMutablePointer<Int>?
    ) -> CInt
  let versionText: @convention(c) () -> UnsafePointer<CChar>?

  /// The library of this machine; nil when there is none that fits.
  static let loaded: QPDFLibrary? = open()

  /// Debian names the file by its interface; Homebrew keeps it out of the loader's usual places.
  private static let names = [
    "libqpdf.so.30", "libqpdf.so.29", "libqpdf.so.28", "libqpdf.so", "libqpdf.dylib",
    "/opt/homebrew/lib/libqpdf.dylib", "/usr/local/lib/libqpdf.dylib",
  ]

  private static func open() -> QPDFLibrary? {
    for name in names {
      if let library = dlopen(name, RTLD_NOW | RTLD_LOCAL) {
        if let found = QPDFLibrary(library) { return found }
        dlclose(library)
      }
    }
    return nil
  }

  /// Takes every function over, or none: an older library lacks some of them.
  private init?(_ library: UnsafeMutableRawPointer) {
    struct Missing: Error {}
    func find<Function>(_ name: String) throws(Missing) -> Function {
      guard let symbol = dlsym(library, name) else { throw Missing() }
      return unsafeBitCast(symbol, to: Function.self)
    }
    do throws(Missing) {
      create = try find("qpdf_init")
      destroy = try find("qpdf_cleanup")
      silenceErrors = try find("qpdf_silence_errors")
      suppressWarnings = try find("qpdf_set_suppress_warnings")
      readMemory = try find("qpdf_read_memory")
      hasError = try find("qpdf_has_error")
      error = try find("qpdf_get_error")
      errorCode = try find("qpdf_get_error_code")
      errorDetail = try find("qpdf_get_error_message_detail")
      isEncrypted = try find("qpdf_is_encrypted")
      pageCount = try find("qpdf_get_num_pages")
      page = try find("qpdf_get_page_n")
      root = try find("qpdf_get_root")
      release = try find("qpdf_oh_release")
      isArray = try find("qpdf_oh_is_array")
      isDictionary = try find("qpdf_oh_is_dictionary")
      isStream = try find("qpdf_oh_is_stream")
      isName = try find("qpdf_oh_is_name")
      isString = try find("qpdf_oh_is_string")
      isNumber = try find("qpdf_oh_is_number")
      isNull = try find("qpdf_oh_is_null")
      itemCount = try find("qpdf_oh_get_array_n_items")
      item = try find("qpdf_oh_get_array_item")
      key = try find("qpdf_oh_get_key")
      number = try find("qpdf_oh_get_numeric_value")
      nameText = try find("qpdf_oh_get_name")
      text = try find("qpdf_oh_get_utf8_value")
      dictionary = try find("qpdf_oh_get_dict")
      streamData = try find("qpdf_oh_get_stream_data")
      versionText = try find("qpdf_get_qpdf_version")
    } catch {
      return nil
    }
  }
}

/// The library's version, for `saisei doctor`.
package enum PDFReadingLibrary {
  /// The version, such as `11.3.0`; nil when the library is not installed.
  package static var version: String? {
    QPDFLibrary.loaded?.versionText().map { String(cString: $0) }
  }
}
