package import Findings

/// 判断: a person's answer to a question of the check; no paper shows it.
package struct CaseJudgement: Sendable {
  package init() {}
  package var site = Site()
  /// 項目: the criterion that asks.
  package var criterion = Located<String>()
  /// 対象: the mark of the question together with what it is about.
  package var subject = Located<String>()
  /// 判断.
  package var answer = Located<JudgementAnswer>()
  /// 確認者.
  package var reviewer = Located<String>()
  /// 日付.
  package var date = Located<CivilDate>()
  /// 根拠.
  package var grounds = Located<String>()
}
