import PermitModel
import Testing

@testable import Casework

@Suite struct `Names of documents` {
  @Test(arguments: CaseKind.allCases, [false, true])
  func `of one kind of case sort in filing order, and no two are the same`(
    kind: CaseKind, draft: Bool
  ) {
    let names = (DocumentID.papers(of: kind) + [.bundle]).map {
      $0.fileName(of: kind, draft: draft)
    }
    #expect(names == names.sorted())
    #expect(
      Set(DocumentID.allCases.map { $0.fileName(draft: draft) }).count == DocumentID.allCases.count)
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
        "suitability", "capacity", "intake-plan", "oath", "form-7", "certificate",
        "purity-notice", "form-6", "closure-notice", "bundle",
      ])
    #expect(DocumentID.templates == DocumentID.allCases.dropLast())
  }

  @Test func `never change, because people and scripts look for them`() {
    #expect(
      DocumentID.allCases.map { $0.fileName(draft: false) } == [
        "01_提出書類一覧.pdf", "02_様式第5_許可申請書.pdf", "03_別紙X_構造.pdf", "04_別紙Y_再生の能力.pdf",
        "05_別紙Z_使用及び管理の方法.pdf", "06_別表1_保守点検の項目と方法.pdf",
        "07_別表2_異常事態の判定と対応方法.pdf", "09_適切な再生ができることを説明する書類.pdf",
        "10_再生の能力を説明する書類.pdf", "11_引取りに係る計画.pdf", "14_誓約書.pdf",
        "01_様式第7_再生量等に関する報告書.pdf", "01_再生証明書.pdf", "01_純度等の通知書.pdf",
        "01_様式第6_変更届出書.pdf", "01_廃業等届出書.pdf", "99_提出書類一式.pdf",
      ])
    #expect(DocumentID.oath.fileName(draft: true) == "下書き_14_誓約書.pdf")
  }

  @Test(arguments: CaseKind.allCases)
  func `positions follow the order of the papers`(kind: CaseKind) {
    let positions = DocumentID.papers(of: kind).map(\.position)
    #expect(positions == positions.sorted())
    #expect(Set(positions).count == positions.count)
  }
}
