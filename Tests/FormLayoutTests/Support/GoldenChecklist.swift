import PermitModel

@testable import FormLayout

extension GoldenCase {
  /// The cases that checklists are kept with.
  static let checklists: [GoldenCase] = [.short, .usual, .worst]

  /// A checklist: empty, with each result once, or with hundreds of remarks on one criterion.
  func checklist() -> ReviewChecklist {
    var checklist = ReviewChecklist()
    guard self != .short else { return checklist }
    let isWorst = self == .worst
    checklist.applicant = "再生フロン株式会社"
    checklist.place = isWorst ? String(repeating: "虎ノ門事業所（髙﨑）", count: 12) : "虎ノ門事業所"
    checklist.procedure = "新規許可"
    checklist.file = "application.yaml"
    checklist.sha256 = String(repeating: "0123456789abcdef", count: 4)
    checklist.asOf = CivilDate(2026, 12, 1)
    checklist.engine = "saisei"
    checklist.rulePack = "2026-11"
    checklist.verdict = "不備があります"
    checklist.groups = ["申請書（様式第5）", "別紙X 構造"].map { title in
      ChecklistGroup(
        title: title,
        rows: ChecklistResult.allCases.enumerated().map { index, result in
          let isLong = isWorst && result == .deficient
          return ChecklistRow(
            id: "A-0\(index + 1)", requirement: "氏名又は名称及び住所並びに法人にあっては代表者の氏名を書くこと",
            result: result,
            evidence: result == .met
              ? ["見た箇所：申請者.郵便番号（12行）「123-4567」、申請者.電話番号（14行）「123(456)7890」 ほか2か所"]
              : (1...(isLong ? 120 : 1)).map { "申請者の電話番号が未記入です（申請者、\($0)行）" }
                + ["→申請者の電話番号を書いてください"],
            source: "法第50条第2項第1号、手引き p.10")
        })
    }
    return checklist
  }
}
