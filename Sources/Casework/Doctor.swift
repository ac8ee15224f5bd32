internal import Criteria
package import Findings
internal import FormAssets
internal import FormLayout
internal import PDFReading
internal import PDFWriter
internal import PageRaster
internal import TextShaping
internal import XMLTree

/// What this installation consists of, and whether it works.
package enum Doctor {
  /// One line of the diagnosis.
  package struct Line: Sendable {
    package var label: Message
    package var text: String
    package var isHealthy: Bool
    /// What to do about a part that is missing without being needed for every case.
    package var advice: Message?
  }

  /// All lines.
  package struct Diagnosis: Sendable {
    package var lines: [Line]

    /// Whether papers can be printed.
    package var isHealthy: Bool { lines.allSatisfy(\.isHealthy) }

    /// A line for each part, then the verdict.
    package func text(in language: Language) -> String {
      let labels = lines.map { $0.label.text(in: language) }
      let width = labels.map { DisplayWidth.of($0) }.max() ?? 0
      var text = ""
      for (line, label) in zip(lines, labels) {
        let pad = String(repeating: " ", count: width - DisplayWidth.of(label))
        text += "\(mark(line, language))  \(label)\(pad)  \(line.text)\n"
        if let advice = line.advice {
          let indent = String(repeating: " ", count: width + (language == .ja ? 6 : 7))
          text += indent + advice.text(in: language) + "\n"
        }
      }
      let verdict =
        isHealthy
        ? Message(ja: "問題はありません", en: "everything is in order")
        : Message(ja: StudioFailure.remedy.ja, en: StudioFailure.remedy.en)
      return text + "\n" + verdict.text(in: language) + "\n"
    }

    private func mark(_ line: Line, _ language: Language) -> String {
      guard line.isHealthy else { return language == .ja ? "否" : "BAD" }
      guard line.advice == nil else { return language == .ja ? "無" : "-  " }
      return language == .ja ? "良" : "ok "
    }
  }

  /// Looks at every part.
  package static func examine() -> Diagnosis {
    var lines = [
      Line(label: Message(ja: "プログラム", en: "program"), text: Product.engine, isHealthy: true),
      Line(
        label: Message(ja: "点検項目の版", en: "rule pack"),
        text: Catalogue.edition, isHealthy: true),
      Line(
        label: Message(ja: "点検項目の数", en: "rules"), text: "\(Catalogue.rules.count)",
        isHealthy: true),
    ]
    lines += [
      ("libxml2", XMLLibrary.version), ("HarfBuzz", ShapingLibraries.harfBuzz),
      ("libdeflate", CompressionLibrary.version),
      ("FreeType", RasterLibraries.versions.freeType), ("libpng", RasterLibraries.versions.png),
    ].map { name, version in
      Line(label: Message(ja: name, en: name), text: version, isHealthy: true)
    }
    lines.append(reader)
    do {
      let assets = try FormAssets.locate()
      lines += [forms(assets), font(assets)]
      lines += FaceTable.rare.map { rare($0, .current) }
    } catch {
      lines.append(
        Line(
          label: Message(ja: "様式とフォント", en: "forms and fonts"),
          text: error.tried.joined(separator: " "), isHealthy: false))
    }
    return Diagnosis(lines: lines)
  }

  /// Without the library papers are printed all the same, and attached PDFs are not looked at.
  private static var reader: Line {
    var line = Line(
      label: Message(ja: "libqpdf", en: "libqpdf"), text: PDFReadingLibrary.version ?? "-",
      isHealthy: true)
    if PDFReadingLibrary.version == nil {
      line.advice = Message(
        ja: "添付のPDFを確かめるには qpdf を入れてください", en: "install qpdf to have attached PDFs checked")
    }
    return line
  }

  private static func forms(_ assets: FormAssets) -> Line {
    let library = FormLibrary(directory: assets.forms)
    let missing = DocumentID.templates.map(\.rawValue).filter { library.title(of: $0) == nil }
    let label = Message(ja: "様式", en: "forms")
    guard missing.isEmpty else {
      return Line(label: label, text: missing.joined(separator: " "), isHealthy: false)
    }
    return Line(label: label, text: "\(library.ids.count): \(assets.forms)", isHealthy: true)
  }

  private static func font(_ assets: FormAssets) -> Line {
    let path = assets.fonts + "/" + FaceTable.common
    do {
      let face = try FontFace(path: path)
      return Line(label: fontLabel, text: description(of: face), isHealthy: true)
    } catch {
      return Line(label: fontLabel, text: "\(error)", isHealthy: false)
    }
  }

  /// A face for rare names: missing, it is no fault until a name needs it; broken, it is.
  static func rare(_ listed: ListedFace, _ environment: FontEnvironment) -> Line {
    let source = FaceTable.source(of: listed, environment)
    do throws(FontError) {
      return Line(label: rareLabel, text: description(of: try source.open()), isHealthy: true)
    } catch {
      guard error.reason == .missing else {
        return Line(label: rareLabel, text: "\(error)", isHealthy: false)
      }
      let advice = Message(
        ja: "\(listed.holds.ja)のため。\(listed.remedy.ja)",
        en: "for \(listed.holds.en): \(listed.remedy.en)")
      return Line(label: rareLabel, text: listed.name, isHealthy: true, advice: advice)
    }
  }

  private static let fontLabel = Message(ja: "フォント", en: "font")
  private static let rareLabel = Message(ja: "人名用のフォント", en: "font for names")

  private static func description(of face: FontFace) -> String {
    "\(face.name) \(face.version): \(face.path)"
  }
}
