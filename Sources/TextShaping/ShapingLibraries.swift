import CFreeType
import CHarfBuzz

/// The libraries that shape text.
package enum ShapingLibraries {
  /// Version of HarfBuzz at run time.
  package static var harfBuzz: String { String(cString: hb_version_string()) }

  /// Version of FreeType at run time.
  package static var freeType: String {
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0 else { return "?" }
    defer { FT_Done_FreeType(library) }
    var major: FT_Int = 0
    var minor: FT_Int = 0
    var patch: FT_Int = 0
    FT_Library_Version(library, &major, &minor, &patch)
    return "\(major).\(minor).\(patch)"
  }
}
