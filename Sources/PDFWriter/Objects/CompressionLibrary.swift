import CDeflate

/// The library that compresses streams.
public enum CompressionLibrary {
  /// Version of libdeflate that the program was built with.
  public static var version: String { LIBDEFLATE_VERSION_STRING }
}
