/// How the pages of a range are numbered in a reader's page list.
public enum PageLabelStyle: Hashable, Sendable {
  /// 1, 2, 3.
  case decimal
  /// i, ii, iii.
  case lowerRoman
  /// I, II, III.
  case upperRoman
  /// The prefix alone.
  case none

  var name: String? {
    switch self {
    case .decimal: "D"
    case .lowerRoman: "r"
    case .upperRoman: "R"
    case .none: nil
    }
  }
}

/// A range of pages that are labelled alike, up to the page where the next range begins.
struct PageLabelRange {
  let fromPage: Int
  let prefix: String?
  let style: PageLabelStyle
  let start: Int
}

/// The number tree of all ranges; nil without ranges.
func pageLabels(_ ranges: [PageLabelRange]) -> PDFObject? {
  guard !ranges.isEmpty else { return nil }
  var byPage: [Int: PageLabelRange] = [:]
  for range in ranges { byPage[range.fromPage] = range }
  // The tree must begin with page 0.
  if byPage[0] == nil {
    byPage[0] = PageLabelRange(fromPage: 0, prefix: nil, style: .decimal, start: 1)
  }
  let numbers = byPage.sorted { $0.key < $1.key }.flatMap { page, range -> [PDFObject] in
    var label: PDFDictionary = [:]
    label.add("S", range.style.name.map { .name($0) })
    label.add("P", range.prefix.map { .text($0) })
    if range.start != 1 { label.add("St", .integer(range.start)) }
    return [.integer(page), .dictionary(label)]
  }
  return .dictionary(["Nums": .array(numbers)])
}
