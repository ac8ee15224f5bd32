package import Findings
import PermitModel

/// The keys of 判断.
enum JudgementKeys {
  /// Name of the section, which is no part of the application.
  static let name = KeyLookup([definition])

  /// What the key is.
  static let definition = section(\PermitApplication.judgements).definition

  /// The key at the top of a file.
  static func section<Subject>(
    _ slot: Slot<Subject, Listed<CaseJudgement>>
  ) -> Field<Subject> {
    .records(slot, key, entry)
  }

  private static let key = Key(
    "判断", "judgements", "要確認への答え。書類には印字しない",
    "Answers to questions of the check; no paper prints them", .optional)

  private static let entry: [Field<CaseJudgement>] = [
    .mark(
      \.criterion,
      Key("項目", "criterion", "要確認の項目の番号", "Id of the criterion that asks", example: "X-30")),
    .mark(
      \.subject,
      Key(
        "対象", "subject", "要確認に表示された「対象」。内容が変わると変わる",
        "The mark shown with the question; it changes with what was judged",
        example: "3f9a2c1b")),
    .choice(
      \.answer,
      Key(
        "判断", "judgement", "適合と対象外で要確認が済み、不適合で不備になる。空欄は未判断",
        "met and not_applicable settle the question, not_met makes it an error; blank is open",
        example: "適合")),
    .text(
      \.reviewer, Key("確認者", "reviewer", "判断した人の氏名", "Who judged", example: "再生花子")),
    .date(
      \.date, Key("日付", "date", "判断した日", "Day of the judgement", example: "令和8年11月20日")),
    .text(
      \.grounds,
      Key(
        "根拠", "grounds", "何を見て判断したか。不適合と対象外では必要",
        "What the judgement rests on; needed for not_met and not_applicable",
        example: "取扱説明書第3章と照合", .conditional)),
  ]
}

extension SourceNode {
  /// The case without the answers to questions about it.
  var withoutJudgements: SourceNode {
    guard case .record(let entries) = content,
      entries.contains(where: { JudgementKeys.name.index(of: $0.name) != nil })
    else { return self }
    var rest = self
    rest.content = .record(entries.filter { JudgementKeys.name.index(of: $0.name) == nil })
    return rest
  }
}

/// Names of the keys of 判断, for the program to write them.
package enum JudgementNames {
  /// What stands under a key of an entry.
  package enum Part: Sendable, CaseIterable {
    case criterion, subject, answer, reviewer, date, grounds
  }

  /// The name of the section.
  package static func section(_ language: Language) -> String {
    JudgementKeys.definition.name(in: language)
  }

  /// The names of an entry's keys in their order.
  package static func entry(_ language: Language) -> [(name: String, part: Part)] {
    zip(JudgementKeys.definition.children, Part.allCases).map {
      ($0.name(in: language), $1)
    }
  }
}

/// Texts of others as values of YAML.
package enum YAMLScalar {
  /// The text on one line, in quotes where it could be taken for anything else.
  package static func text(_ text: String) -> String { YAMLText.of(text) }
}
