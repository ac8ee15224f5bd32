/// Why a font file cannot be used, with the file it concerns.
package struct FontError: Error, Hashable, CustomStringConvertible {
  /// What stands in the way.
  package enum Reason: Hashable, Sendable {
    /// No file can be opened at the path.
    case missing
    /// The bytes do not begin as an OpenType font or lack the tables that every font has.
    case notAFont
    /// The font names tables that lie beyond the end of the file.
    case truncated
    /// The collection holds fewer faces than the one asked for.
    case noSuchFace(index: Int)
    /// The file holds no face of the PostScript name asked for, but another.
    case otherFace(name: String)
    /// The outlines are neither TrueType nor CID-keyed CFF ones, the kinds that are embedded.
    case unsupportedOutlines
    /// The licence bits of the font (OS/2 fsType) forbid embedding.
    case embeddingForbidden(fsType: Int)
    /// The licence bits of the font (OS/2 fsType) forbid subsetting.
    case subsettingForbidden(fsType: Int)
    /// HarfBuzz could not cut the subset.
    case subsettingFailed
  }

  /// The file as the caller named it.
  package let path: String
  /// What stands in the way.
  package let reason: Reason

  /// Makes an error about one file.
  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// One sentence that names the file and the reason, for a person.
  package var description: String {
    switch reason {
    case .missing: "フォントファイルを開けません: \(path)"
    case .notAFont: "フォントファイルではありません: \(path)"
    case .truncated: "フォントファイルが途中で切れています: \(path)"
    case .noSuchFace(let index): "フォントファイルに\(index + 1)番目の書体がありません: \(path)"
    case .otherFace(let name): "フォントファイルにあるのは別の書体「\(name)」です: \(path)"
    case .unsupportedOutlines: "TrueType形式又はCID形式のCFFの輪郭をもたないフォントは使えません: \(path)"
    case .embeddingForbidden(let bits):
      "フォントの使用条件(fsType \(bits))により文書に埋め込めません: \(path)"
    case .subsettingForbidden(let bits):
      "フォントの使用条件(fsType \(bits))により一部だけの埋め込みができません: \(path)"
    case .subsettingFailed: "フォントから必要な字形を取り出せません: \(path)"
    }
  }
}
