import CHarfBuzz
import Synchronization

/// A font file that holds only some glyphs of a face, numbered anew without gaps.
package struct FontSubset: Hashable, Sendable {
  /// The TrueType file.
  package var bytes: [UInt8]
  /// The new glyph id of each glyph that was asked for, and of those it is composed from.
  package var newID: [UInt32: UInt16]

  /// Makes a subset.
  package init(bytes: [UInt8], newID: [UInt32: UInt16]) {
    self.bytes = bytes
    self.newID = newID
  }
}

/// A face that HarfBuzz has prepared for repeated subsetting, kept for the life of its owner.
final class PreprocessedFace: @unchecked Sendable {
  // Immutable once made, and only read by the subsetter.
  let pointer: OpaquePointer

  init(of face: OpaquePointer) {
    pointer = hb_subset_preprocess(face)
  }

  deinit {
    hb_face_destroy(pointer)
  }
}

extension FontFace {
  /// Cuts the glyphs out of the font: dense new ids, no hints, only the tables that a PDF needs.
  ///
  /// The same glyphs in any order and number give the same bytes. Glyph 0 is always included.
  package func subset(_ glyphs: [UInt32]) throws(FontError) -> FontSubset {
    guard permitsSubsetting else {
      throw FontError(path: path, reason: .subsettingForbidden(fsType: embeddingBits))
    }
    guard let input = hb_subset_input_create_or_fail() else {
      throw FontError(path: path, reason: .subsettingFailed)
    }
    defer { hb_subset_input_destroy(input) }
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING.rawValue)
    let wanted = hb_subset_input_glyph_set(input)
    hb_set_add(wanted, 0)
    for glyph in glyphs { hb_set_add(wanted, glyph) }
    let dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
    for name in unneededTables { hb_set_add(dropped, name) }

    guard let plan = hb_subset_plan_create_or_fail(source().pointer, input) else {
      throw FontError(path: path, reason: .subsettingFailed)
    }
    defer { hb_subset_plan_destroy(plan) }
    guard let result = hb_subset_plan_execute_or_fail(plan) else {
      throw FontError(path: path, reason: .subsettingFailed)
    }
    defer { hb_face_destroy(result) }
    let blob = hb_face_reference_blob(result)
    defer { hb_blob_destroy(blob) }
    var length: UInt32 = 0
    let data = hb_blob_get_data(blob, &length)
    let bytes = Array(UnsafeRawBufferPointer(start: data, count: Int(length)))

    let mapping = hb_subset_plan_old_to_new_glyph_mapping(plan)
    var newID: [UInt32: UInt16] = [:]
    for glyph in glyphs where newID[glyph] == nil {
      let id = hb_map_get(mapping, glyph)
      guard let dense = UInt16(exactly: id) else {
        throw FontError(path: path, reason: .subsettingFailed)
      }
      newID[glyph] = dense
    }
    return FontSubset(bytes: bytes, newID: newID)
  }

  private func source() -> PreprocessedFace {
    preprocessed.withLock { kept in
      if let kept { return kept }
      let made = PreprocessedFace(of: face)
      kept = made
      return made
    }
  }
}

/// Tables that a CIDFontType2 font program has no use for: the text layer and the layout of a PDF
/// stand in the PDF itself.
private let unneededTables: [hb_tag_t] = [
  tag("BASE"), tag("cmap"), tag("DSIG"), tag("GDEF"), tag("GPOS"), tag("GSUB"), tag("JSTF"),
  tag("OS/2"), tag("VORG"), tag("gasp"), tag("kern"), tag("meta"), tag("name"), tag("post"),
  tag("vhea"), tag("vmtx"),
]
