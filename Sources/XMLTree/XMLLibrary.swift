import CLibXML2

/// The library that reads the form templates.
package enum XMLLibrary {
  /// Version of libxml2 that the program was built with.
  package static var version: String { LIBXML_DOTTED_VERSION }
}
