internal import Criteria
package import Findings
internal import FormAssets
internal import FormLayout
internal import PDFWriter
internal import TextShaping
internal import XMLTree

/// What this installation consists of, and whether it works.
package enum Doctor {
  /// One line of the diagnosis.
  package struct Line: Sendable {
    package var label: Message
    package var text: String
    package var isHealthy: Bool
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
        let mark =
          line.isHealthy ? (language == .ja ? "良" : "ok ") : (language == .ja ? "否" : "BAD")
        text += "\(mark)  \(label)\(pad)  \(line.text)\n"
      }
      let verdict =
        isHealthy
        ? Message(ja: "問題はありません", en: "everything is in order")
        : Message(ja: StudioFailure.remedy.ja, en: StudioFailure.remedy.en)
      return text + "\n" + verdict.text(in: language) + "\n"
    }
  }

  /// Looks at every part.
  package static func examine() -> Diagnosis {
    var lines = [
      Line(label: Message(ja: "プログラム", en: "program"), text: Product.engine, isHealthy: true),
      Line(
        label: Message(ja: "点検項目の版", en: "rule pack"),
        text: "\(Catalogue.edition) (\(Catalogue.rules.count) rules)", isHealthy: true),
    ]
    lines += [
      ("libxml2", XMLLibrary.version), ("HarfBuzz", ShapingLibraries.harfBuzz),
      ("libdeflate", CompressionLibrary.version),
    ].map { name, version in
      Line(label: Message(ja: name, en: name), text: version, isHealthy: true)
    }
    do {
      let assets = try FormAssets.locate()
      lines += [forms(assets), font(assets)]
    } catch {
      lines.append(
        Line(
          label: Message(ja: "様式とフォント", en: "forms and fonts"),
          text: error.tried.joined(separator: " "), isHealthy: false))
    }
    return Diagnosis(lines: lines)
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
    let label = Message(ja: "フォント", en: "font")
    do {
      let face = try FontFace(path: path)
      return Line(label: label, text: "\(face.name) \(face.version): \(path)", isHealthy: true)
    } catch {
      return Line(label: label, text: "\(error)", isHealthy: false)
    }
  }
}
