import Casework
import Testing

@Suite struct `Names of documents` {
  @Test(arguments: [false, true])
  func `sort in filing order`(draft: Bool) {
    let names = DocumentID.allCases.map { $0.fileName(draft: draft) }
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: DocumentID.allCases, [false, true])
  func `hold only characters that e-Gov takes`(id: DocumentID, draft: Bool) {
    let name = id.fileName(draft: draft)
    #expect(name.hasSuffix(".pdf"))
    for scalar in name.dropLast(4).unicodeScalars {
      let isPlain =
        scalar.isASCII
        ? scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_"
        // Kana and the kanji of JIS X 0208 all lie in these two ranges.
        : (0x3041...0x30FC).contains(scalar.value) || (0x4E00...0x9FA0).contains(scalar.value)
      #expect(isPlain, "\(name): \(scalar)")
    }
    #expect(name.utf8.count <= 120)
  }

  @Test func `are the published ids, the bound set last`() {
    #expect(
      DocumentID.allCases.map(\.rawValue) == [
        "cover-list", "form-5", "annex-x", "annex-y", "annex-z", "table-1", "table-2",
        "suitability", "capacity", "intake-plan", "oath", "bundle",
      ])
    #expect(DocumentID.templates == DocumentID.allCases.dropLast())
  }

  @Test func `positions follow the order of the cases`() {
    let positions = DocumentID.allCases.map(\.position)
    #expect(positions == positions.sorted())
    #expect(Set(positions).count == positions.count)
  }
}
