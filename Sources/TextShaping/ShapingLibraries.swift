import CHarfBuzz

/// The library that shapes text.
package enum ShapingLibraries {
  /// Version of HarfBuzz at run time.
  package static var harfBuzz: String { String(cString: hb_version_string()) }
}
