/// A tagged document that becomes a file which is PDF/A-2a and PDF/UA-1 at once, or a list of all
/// that stands in the way.
///
/// With files attached it is PDF/A-3a in place of PDF/A-2a.
/// The same calls give the same bytes, on every machine and at every time.
public final class PDFDocument {
  /// What the document says about itself.
  public var metadata: PDFMetadata
  /// The root of the tag tree.
  public let root = StructureElement(.document)
  /// The pages in order.
  public private(set) var pages: [PDFPage] = []

  private let isReadable: Bool
  private let fonts = FontRegistry()
  private var outline: [OutlineEntry] = []
  private var labels: [PageLabelRange] = []
  private var attachments: [PDFAttachment] = []

  /// Makes an empty document; a readable one is written without compression, for tests.
  public init(metadata: PDFMetadata, readable: Bool = false) {
    self.metadata = metadata
    isReadable = readable
  }

  /// Makes a font known to the document; only the glyphs that are drawn come into the file.
  public func addFont(_ program: any FontProgram) -> FontKey {
    fonts.add(program)
  }

  /// Adds a page at the end; A4 upright is 595.276 by 841.89 points.
  public func addPage(width: Double, height: Double) -> PDFPage {
    let page = PDFPage(index: pages.count, width: width, height: height, fonts: fonts)
    pages.append(page)
    return page
  }

  /// Adds a page that is left empty on purpose: an artifact of the printing, without a place in the
  /// reading order.
  public func addBlankPage(width: Double, height: Double) {
    let page = PDFPage(
      index: pages.count, width: width, height: height, fonts: fonts, isBlank: true)
    page.beginArtifact(.pagination)
    page.endArtifact()
    pages.append(page)
  }

  /// Adds a line to the outline; `level` counts from 1, `page` from 0, `y` from the top.
  public func addOutline(title: String, page: Int, y: Double = 0, level: Int = 1) {
    outline.append(OutlineEntry(title: title, page: page, y: y, level: level))
  }

  /// Labels the pages from one on, until the next label, with a prefix and a number.
  public func addPageLabel(
    fromPage page: Int, prefix: String? = nil, style: PageLabelStyle = .decimal, start: Int = 1
  ) {
    labels.append(PageLabelRange(fromPage: page, prefix: prefix, style: style, start: start))
  }

  /// Puts a file inside the document.
  public func attach(_ file: PDFAttachment) {
    attachments.append(file)
  }

  /// Everything known so far that would keep `finish()` from giving a file.
  public func problems() -> [ConformanceProblem] {
    var result = metadata.problems()
    if pages.isEmpty {
      result.append(ConformanceProblem(.noPages, "the document has no page", nil))
    }
    if outline.isEmpty {
      result.append(ConformanceProblem(.missingOutline, "the document has no outline", nil))
    }
    for entry in outline {
      if isOverlong(entry.title) {
        result.append(
          ConformanceProblem(.overlongText, "the title of an outline entry is too long", nil))
      }
      if !pages.indices.contains(entry.page) {
        result.append(
          ConformanceProblem(
            .outlineTarget,
            "the outline entry “\(entry.title)” leads to page \(entry.page + 1) of \(pages.count)",
            nil))
      } else if !isUsable([entry.y]) {
        result.append(
          ConformanceProblem(
            .badGeometry, "the place of the outline entry “\(entry.title)” is not a number", nil))
      }
    }
    for label in labels where !pages.indices.contains(label.fromPage) || label.start < 1 {
      result.append(
        ConformanceProblem(
          .pageLabelTarget,
          "page labels from \(label.start) begin at page \(label.fromPage + 1) of \(pages.count)",
          nil))
    }
    result += AttachmentList(attachments: attachments).problems()
    for use in fonts.uses where !use.entries.isEmpty && !use.program.permitsSubsetting {
      result.append(
        ConformanceProblem(
          .fontNotEmbeddable,
          "the licence of \(use.program.postScriptName) forbids embedding a part of it", nil))
    }
    for page in pages { result += page.closingProblems() }
    result += StructureCheck.problems(of: root, pages: pages)
    // A character that a font lacks is told once for a place, however often it stands there.
    var told: Set<ConformanceProblem> = []
    return result.filter { told.insert($0).inserted }
  }

  /// The bytes of the file; throws the list of problems if there is any.
  public func finish() throws(PDFNonconformance) -> [UInt8] {
    var problems = problems()
    guard problems.isEmpty else { throw PDFNonconformance(problems: problems) }
    var embedded: [Int: EmbeddedFont] = [:]
    for (index, use) in fonts.uses.enumerated() where !use.entries.isEmpty {
      do {
        embedded[index] = try EmbeddedFont(use)
      } catch {
        problems.append(
          ConformanceProblem(
            .fontNotSubset, "\(use.program.postScriptName) cannot be cut to size: \(error)", nil))
      }
    }
    guard problems.isEmpty else { throw PDFNonconformance(problems: problems) }
    return write(embedded)
  }

  private func write(_ embedded: [Int: EmbeddedFont]) -> [UInt8] {
    var table = ObjectTable(isReadable: isReadable)
    let catalog = table.reserve()
    let pageTree = table.reserve()
    let pageIDs = pages.map { _ in table.reserve() }
    let info = table.add(.dictionary(metadata.information))

    var fontResources: PDFDictionary = [:]
    for (index, font) in embedded.sorted(by: { $0.key < $1.key }) {
      fontResources.add("F\(index)", .reference(font.write(to: &table)))
    }
    let resources = table.add(.dictionary(["Font": .dictionary(fontResources)]))
    for (page, id) in zip(pages, pageIDs) {
      let content = table.addStream(ContentEncoder.encode(page, fonts: embedded))
      table.set(
        id,
        .dictionary([
          "Type": .name("Page"), "Parent": .reference(pageTree),
          "MediaBox": .array([0, 0, .real(page.width), .real(page.height)]),
          "Resources": .reference(resources), "Contents": .reference(content),
          "StructParents": .integer(page.index), "Tabs": .name("S"),
        ]))
    }
    table.set(
      pageTree,
      .dictionary([
        "Type": .name("Pages"), "Kids": .array(pageIDs.map { .reference($0) }),
        "Count": .integer(pages.count),
      ]))
    let entries = catalogEntries(pageTree: pageTree, pageIDs: pageIDs, table: &table)
    table.set(catalog, .dictionary(entries))
    let file = FileAssembly(table: table, root: catalog, info: info)
    return isReadable ? file.readable() : file.packed()
  }

  private func catalogEntries(
    pageTree: ObjectID, pageIDs: [ObjectID], table: inout ObjectTable
  ) -> PDFDictionary {
    var tree = StructureTree(root: root, pages: pages, pageIDs: pageIDs)
    let structure = tree.write(to: &table)
    let outlines = Outline(entries: outline).write(to: &table, pages: pages, pageIDs: pageIDs)
    let profile = table.addStream(GrayProfile.bytes, dictionary: ["N": 1])
    // Left as it is: readers that do not know PDF look for the packet in the raw file.
    let xmp = table.addStream(
      XMPPacket(metadata: metadata, hasAttachments: !attachments.isEmpty).bytes,
      dictionary: ["Type": .name("Metadata"), "Subtype": .name("XML")], isCompressed: false)
    var result: PDFDictionary = [
      "Type": .name("Catalog"), "Pages": .reference(pageTree),
      "Lang": .text(metadata.language), "MarkInfo": .dictionary(["Marked": true]),
      "ViewerPreferences": .dictionary(["DisplayDocTitle": true]),
      "StructTreeRoot": .reference(structure), "Metadata": .reference(xmp),
      "OutputIntents": .array([
        .dictionary([
          "Type": .name("OutputIntent"), "S": .name("GTS_PDFA1"),
          "OutputConditionIdentifier": .text(GrayProfile.identifier),
          "Info": .text(GrayProfile.identifier), "DestOutputProfile": .reference(profile),
        ])
      ]),
    ]
    result.add("Outlines", outlines.map { .reference($0) })
    result.add("PageLabels", pageLabels(labels))
    for entry in AttachmentList(attachments: attachments).write(to: &table).entries {
      result.add(entry.key, entry.value)
    }
    return result
  }
}
