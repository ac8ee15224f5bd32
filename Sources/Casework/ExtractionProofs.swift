import Findings
internal import PermitInput

/// A manifest as texts by their paths, such as `data.sha256`.
enum ManifestTexts {
  /// The file beside the papers.
  static let name = "manifest.json"

  /// Reads a manifest; nil when the bytes are none.
  static func read(_ bytes: [UInt8]) -> [String: String]? {
    FlatRecord.texts(of: bytes)
  }
}

/// Compares what came out of a PDF with the hashes in a manifest.
///
/// The manifest beside the PDF is the better witness: whoever changes the PDF alone does not reach
/// it. Without one, the manifest inside tells at least of damage.
enum ManifestProof {
  /// The proofs of the data, the report and, with a manifest beside it, of the PDF itself.
  static func proofs(
    of bytes: [UInt8], file: String, _ carried: CarriedFiles
  ) -> [DataExtraction.Proof] {
    let beside = manifest(beside: file)
    let hash = sha256(bytes)
    let name = String(file.split(separator: "/").last ?? "")
    let listed = beside.flatMap { entry(of: name, in: $0) }
    guard let beside, let listed else {
      let place = Message(
        ja: "PDFの中のmanifest.json（PDFと同じフォルダーに、このPDFを載せたmanifest.jsonはありません）",
        en: "the manifest.json inside the PDF (none beside it lists this PDF)")
      return both(carried, against: carried.manifest, place)
    }
    let place = Message(ja: "PDFと同じフォルダーのmanifest.json", en: "the manifest.json beside the PDF")
    return [proof("PDF", "the PDF", listed == hash, place)] + both(carried, against: beside, place)
  }

  private static func both(
    _ carried: CarriedFiles, against manifest: [String: String], _ place: Message
  ) -> [DataExtraction.Proof] {
    [
      proof(
        DataAttachment.Name.data, DataAttachment.Name.data,
        manifest["data.sha256"] == sha256(carried.data), place),
      proof(
        DataAttachment.Name.report, DataAttachment.Name.report,
        manifest["report.sha256"] == sha256(carried.report), place),
    ]
  }

  private static func proof(
    _ ja: String, _ en: String, _ holds: Bool, _ place: Message
  ) -> DataExtraction.Proof {
    holds
      ? .init(
        verdict: .passed,
        message: Message(
          ja: "\(ja)：SHA-256は\(place.ja)のとおりです", en: "\(en): SHA-256 as in \(place.en)"))
      : .init(
        verdict: .failed,
        message: Message(
          ja: "\(ja)：SHA-256が\(place.ja)と違います", en: "\(en): SHA-256 not as in \(place.en)"))
  }

  private static func manifest(beside file: String) -> [String: String]? {
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let path = file.contains("/") ? folder + "/" + ManifestTexts.name : ManifestTexts.name
    guard let bytes = try? FileAccess.read(path, limit: 1 << 20) else { return nil }
    return ManifestTexts.read(bytes)
  }

  private static func entry(of name: String, in manifest: [String: String]) -> String? {
    var index = 0
    while let file = manifest["documents[\(index)].file"] {
      if file == name { return manifest["documents[\(index)].sha256"] }
      index += 1
    }
    return nil
  }
}

/// Prints the document anew from the data that came out of it and compares every byte.
enum RenderingProof {
  /// The proof; open when this installation cannot print what the other one could.
  static func proof(of bytes: [UInt8], _ carried: CarriedFiles) -> DataExtraction.Proof {
    let studio: PaperStudio
    switch PaperStudio.open() {
    case .success(let ready): studio = ready
    case .failure(let failure): return open(failure.message)
    }
    let made: [UInt8]?
    do {
      let data = try DataAttachment(
        yaml: carried.data, on: carried.day, substitutes: carried.document.substitutes,
        studio: studio)
      let set = PrintedSet(
        studio: studio, content: data.content, day: data.day, papers: data.papers,
        substitutes: carried.document.substitutes, data: data)
      made = try set.print(carried.document)?.1
    } catch let obstacle as DataAttachment.Obstacle {
      return differs(obstacle.message, carried)
    } catch {
      return differs(Message(ja: "PDFになりません", en: "it gives no PDF"), carried)
    }
    if made == bytes {
      return .init(
        verdict: .passed,
        message: Message(
          ja: "このデータから印字し直すと、1バイトも違わないPDFになります",
          en: "printed anew from the data, the PDF is the same to the byte"))
    }
    return differs(
      Message(ja: "印字し直すと違うPDFになります", en: "printed anew, the PDF is another one"), carried)
  }

  /// Another version may rightly print something else; the same one may not.
  private static func differs(_ reason: Message, _ carried: CarriedFiles) -> DataExtraction.Proof {
    let engine = SourceText.printable(carried.manifest["engine"] ?? "?")
    let rules = SourceText.printable(carried.manifest["rulePack"] ?? "?")
    guard engine == Product.engine, rules == Product.rulePack else {
      return open(
        Message(
          ja: "\(reason.ja)。このPDFは \(engine)（点検項目 \(rules)）で作られ、このプログラムは"
            + " \(Product.engine)（\(Product.rulePack)）です",
          en: "\(reason.en); it was made by \(engine) (rules \(rules)), and this is"
            + " \(Product.engine) (\(Product.rulePack))"))
    }
    return .init(
      verdict: .failed,
      message: Message(
        ja: "\(reason.ja)。PDFかデータが変えられたか、フォント又はHarfBuzz・libdeflateの版が違います",
        en: "\(reason.en): the PDF or the data was changed, or fonts or the versions of HarfBuzz"
          + " and libdeflate differ"))
  }

  private static func open(_ reason: Message) -> DataExtraction.Proof {
    .init(
      verdict: .open,
      message: Message(
        ja: "印字し直して比べることができません：\(reason.ja)",
        en: "it cannot be printed anew and compared: \(reason.en)"))
  }
}
