import CHarfBuzz
import Synchronization

/// How the outlines of a font are stored.
package enum FontOutlines: Hashable, Sendable {
  /// Tables of TrueType: a document embeds the whole font file.
  case trueType
  /// A CID-keyed CFF table: a document embeds that table alone.
  case cff
}

/// A font that holds only some glyphs of a face.
package struct FontSubset: Hashable, Sendable {
  /// The TrueType file, or the bare CFF table.
  package var bytes: [UInt8]
  /// The number by which the subset knows each glyph that was asked for: its new glyph id, without
  /// gaps, in a TrueType file; the CID that it has always had in a CFF table.
  package var newID: [UInt32: UInt16]

  /// Makes a subset.
  package init(bytes: [UInt8], newID: [UInt32: UInt16]) {
    self.bytes = bytes
    self.newID = newID
  }
}

/// The source that subsets of a face are cut from: the face itself, then a prepared copy.
///
/// Preparing the font of the product takes 23 ms and 30 MB, and saves 0.7 ms on each subset after
/// that: it is worth its while in a batch, but not for the papers of one applicant.
struct SubsetSource {
  /// How many subsets are cut before the face is prepared.
  static let threshold = 32

  private var count = 0
  private var prepared: PreparedFace?

  /// The face to cut the next subset from; the owner of the pointer must outlive its use.
  mutating func next(of face: OpaquePointer) -> PreparedFace? {
    count += 1
    if count > Self.threshold, prepared == nil { prepared = PreparedFace(of: face) }
    return prepared
  }
}

/// A face that HarfBuzz has prepared for repeated subsetting, kept for the life of its owner.
final class PreparedFace: @unchecked Sendable {
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
    if let cut = outlineTables?.cut(glyphs) { return cut }
    return try subsetByHarfBuzz(glyphs)
  }

  /// The same by HarfBuzz, for outlines that are not cut by hand.
  func subsetByHarfBuzz(_ glyphs: [UInt32]) throws(FontError) -> FontSubset {
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

    let prepared = subsetSource.withLock { $0.next(of: face) }
    guard let plan = hb_subset_plan_create_or_fail(prepared?.pointer ?? face, input) else {
      throw FontError(path: path, reason: .subsettingFailed)
    }
    defer { hb_subset_plan_destroy(plan) }
    guard let result = hb_subset_plan_execute_or_fail(plan) else {
      throw FontError(path: path, reason: .subsettingFailed)
    }
    defer { hb_face_destroy(result) }
    let blob =
      outlines == .cff
      ? hb_face_reference_table(result, tag("CFF ")) : hb_face_reference_blob(result)
    defer { hb_blob_destroy(blob) }
    var length: UInt32 = 0
    let data = hb_blob_get_data(blob, &length)
    let bytes = Array(UnsafeRawBufferPointer(start: data, count: Int(length)))

    let characterIDs = outlines == .cff ? CompactFont(bytes)?.characterIDs() ?? [] : nil
    let mapping = hb_subset_plan_old_to_new_glyph_mapping(plan)
    var newID: [UInt32: UInt16] = [:]
    for glyph in glyphs where newID[glyph] == nil {
      let id = hb_map_get(mapping, glyph)
      guard let dense = UInt16(exactly: id) else {
        throw FontError(path: path, reason: .subsettingFailed)
      }
      guard let characterIDs else {
        newID[glyph] = dense
        continue
      }
      guard characterIDs.indices.contains(Int(dense)) else {
        throw FontError(path: path, reason: .subsettingFailed)
      }
      newID[glyph] = characterIDs[Int(dense)]
    }
    return FontSubset(bytes: bytes, newID: newID)
  }
}

/// Tables that a font program in a PDF has no use for: the text layer and the layout of a PDF
/// stand in the PDF itself.
private let unneededTables: [hb_tag_t] = [
  tag("BASE"), tag("cmap"), tag("DSIG"), tag("GDEF"), tag("GPOS"), tag("GSUB"), tag("JSTF"),
  tag("OS/2"), tag("VORG"), tag("gasp"), tag("kern"), tag("meta"), tag("name"), tag("post"),
  tag("vhea"), tag("vmtx"),
]
