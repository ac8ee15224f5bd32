internal import Criteria
import Findings

/// Where a person looks to answer a question, so that questions of one look stand together.
enum QuestionLook {
  /// Looks that go across the papers, with the criteria that ask for them.
  private static let looks: [(title: Message, ids: [String])] = [
    (
      Message(ja: "窓口で確かめること", en: "To be asked at the offices"), ["A-10", "B-10", "B-11"]
    ),
    (
      Message(ja: "取扱説明書・操作マニュアルと照らし合わせること", en: "To be compared with the manuals"),
      ["X-31", "Z-51", "T-08", "T-11", "Z-49"]
    ),
  ]

  /// Place of a question among the others.
  static func position(of question: Finding) -> Int {
    if let look = looks.firstIndex(where: { $0.ids.contains(question.id) }) {
      return look * 100 + (looks[look].ids.firstIndex(of: question.id) ?? 0)
    }
    guard let family = Catalogue.entry(question.id)?.family else { return -1 }
    return 1000 + (CriterionFamily.allCases.firstIndex(of: family) ?? 0)
  }

  /// What stands above the questions of a look.
  static func title(of question: Finding) -> Message {
    if let look = looks.first(where: { $0.ids.contains(question.id) }) { return look.title }
    guard let family = Catalogue.entry(question.id)?.family else {
      return Message(ja: "添付のファイル", en: "Attached files")
    }
    return Message(ja: family.title, en: family.englishTitle)
  }
}
