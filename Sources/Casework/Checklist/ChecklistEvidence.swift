internal import Criteria
import Findings
internal import PermitInput
internal import PermitModel

/// Says of each criterion at which places of the case its rule looked, and what stands there.
struct ChecklistEvidence {
  /// The most places that are named; the rest is counted.
  private static let most = 3
  /// The most characters that are shown of a value.
  private static let longest = 24

  private let readings: [String: [ReadPlace]]
  private let readers: [ReadPlace: Int]
  private let files: [Site: AttachedFile]
  private let papers: [SetPaper]

  /// Reads an examined case once more and lets every rule look at it, noting where it looks.
  init(_ examined: ExaminedCase, on day: LawDay) {
    let facts = examined.attached.map(\.fact)
    let read = CaseReader.read(bytes: examined.bytes, file: examined.input.file, watched: true)
    readings = Catalogue.reading(
      of: read.content.counting(facts), Review(asOf: day.date, attached: facts))
    readers = readings.values.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
    files = Dictionary(facts.map { ($0.site, $0) }, uniquingKeysWith: { first, _ in first })
    papers = examined.papers
  }

  /// Where the rule of a criterion looked: first what the fewest other rules look at.
  func seen(by id: String) -> String? {
    let places = readings[id] ?? []
    let written = places.filter { $0.isWritten || $0.isPapers }.sorted { isBefore($0, $1) }
    let named = (written.isEmpty ? places.sorted { isBefore($0, $1) } : written)
      .prefix(Self.most).map(text)
    guard !named.isEmpty else { return nil }
    let rest = (written.isEmpty ? places : written).count - named.count
    let more = rest > 0 ? " ほか\(rest)か所" : ""
    let list = named.joined(separator: "、") + more
    return written.isEmpty ? "該当する記載がない。見た箇所：\(list)" : "見た箇所：\(list)"
  }

  private func isBefore(_ a: ReadPlace, _ b: ReadPlace) -> Bool {
    func key(_ place: ReadPlace) -> (Int, Int, Int, Int, String) {
      // A list says less than one of its values.
      (
        place.entries == nil ? 0 : 1, readers[place] ?? 0, place.site.line, place.site.column,
        place.site.path
      )
    }
    return key(a) < key(b)
  }

  private func text(_ place: ReadPlace) -> String {
    if place.isPapers, papers.isEmpty { return "印字される書類" }
    if place.isPapers {
      return "印字される書類（\(papers.count)件、\(papers.reduce(0) { $0 + $1.pages })ページ）"
    }
    let path = place.site.path.isEmpty ? "事案の全体" : place.site.path
    let line = place.site.line > 0 ? "（\(place.site.line)行）" : ""
    if let entries = place.entries { return "\(path)\(line)：\(entries)件" }
    guard let written = place.written else { return path + line }
    return "\(path)\(line)「\(Self.shortened(written))」" + (files[place.site].map(about) ?? "")
  }

  private func about(_ file: AttachedFile) -> String {
    switch file.content {
    case .pdf(let pages): "（PDF、\(pages.count)ページ）"
    case .picture(let format): "（\(format)の画像）"
    default: ""
    }
  }

  /// A value on one line, cut where it is long.
  private static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > longest ? line.prefix(longest) + "…" : line
  }
}
