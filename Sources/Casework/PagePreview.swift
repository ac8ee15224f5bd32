import Findings
internal import FormLayout
internal import PDFWriter
internal import PageRaster
internal import TextShaping

/// Pictures of the papers, for looking at them on a screen.
struct PagePreview {
  /// The forms and fonts.
  let studio: PaperStudio
  /// Dots per inch.
  let dpi: Int

  /// A picture for each page, named after the paper's file.
  ///
  /// The bound set is left out: it shows the same pages once more.
  /// - Throws: `PageRaster.Problem`.
  func pictures(
    of papers: [SetPaper], only: [DocumentID], draft: Bool
  ) throws -> [(name: String, bytes: [UInt8])] {
    let wanted = Set(only.isEmpty || only == [.bundle] ? DocumentID.allCases : only)
    let writer = PaperWriter(fonts: studio.fonts)
    let raster = try PageRaster(fonts: studio.fonts.faces.map { ($0.path, $0.index) })
    var pictures: [(name: String, bytes: [UInt8])] = []
    for paper in papers where wanted.contains(paper.id) {
      for (index, page) in writer.drawings(of: paper.document).enumerated() {
        let name = PagePreview.name(of: paper.id, page: index + 1, draft: draft)
        pictures.append((name, try raster.png(of: page, dpi: dpi)))
      }
    }
    return pictures
  }

  /// Pictures of an earlier run that would be mistaken for a part of this one.
  static func outdated(besides papers: [SetPaper], draft: Bool) -> [String] {
    papers.flatMap { paper in
      (paper.pages + 1...paper.pages + 100).map { name(of: paper.id, page: $0, draft: draft) }
    }
  }

  /// Such as `01_提出書類一覧_p1.png`.
  static func name(of id: DocumentID, page: Int, draft: Bool) -> String {
    (draft ? "下書き_" : "") + "\(id.stem)_p\(page).png"
  }
}

extension PageRaster.Problem {
  /// What the user reads.
  var message: Message {
    switch self {
    case .noLibrary: Message(ja: "FreeTypeを始められません", en: "FreeType does not start")
    case .font(let path):
      Message(ja: "画像にするフォント「\(path)」を読めません", en: "the font '\(path)' cannot be read for pictures")
    case .glyph(let glyph, let path):
      Message(
        ja: "「\(path)」の字形\(glyph)を描けません", en: "glyph \(glyph) of '\(path)' cannot be drawn")
    case .encoding(let reason):
      Message(ja: "PNGを作れません：\(reason)", en: "the PNG cannot be made: \(reason)")
    }
  }

  static let remedy = Message(
    ja: "saisei doctor で確かめるか、--png を付けずに実行してください",
    en: "run saisei doctor, or leave out --png")
}
