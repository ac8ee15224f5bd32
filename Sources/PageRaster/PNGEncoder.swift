internal import CPNG

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writes pixels as PNG by libpng.
///
/// The simple interface of libpng is used, which reports errors by a return value; the older one
/// leaves by `longjmp`, over Swift's head.
enum PNGEncoder {
  /// The bytes of the file; no time, no program name, so that the same pixels give the same bytes.
  static func encode(_ canvas: Canvas) throws(PageRaster.Problem) -> [UInt8] {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    image.width = UInt32(canvas.width)
    image.height = UInt32(canvas.height)
    image.format = 0  // PNG_FORMAT_GRAY
    defer { png_image_free(&image) }
    // Stored blocks and the byte of each row's filter at worst, and some hundred bytes of frame.
    let room = (canvas.width + 1) * canvas.height * 11 / 10 + 4096
    var size = png_alloc_size_t(room)
    var isWritten = false
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      isWritten = canvas.pixels.withUnsafeBytes { pixels in
        png_image_write_to_memory(
          &image, buffer.baseAddress, &size, 0, pixels.baseAddress, 0, nil) != 0
      }
      count = isWritten ? Int(size) : 0
    }
    guard isWritten else {
      let words = withUnsafeBytes(of: image.message) { message in
        String(decoding: message.prefix { $0 != 0 }, as: UTF8.self)
      }
      throw .encoding(words)
    }
    return bytes
  }
}

/// The library's version, for `saisei doctor`.
package enum RasterLibraries {
  /// Version of FreeType and of libpng.
  package static var versions: (freeType: String, png: String) {
    (FreeTypeVersion.text, String(cString: png_get_libpng_ver(nil)))
  }
}
