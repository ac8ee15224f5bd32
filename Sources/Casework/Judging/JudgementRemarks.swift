import Findings
internal import PermitModel

/// What is said about judgements that do not hold.
extension CaseJudgement {
  /// Names of what is missing, in both languages.
  var missing: [Message] {
    var missing: [Message] = []
    if reviewer.isBlank { missing.append(Message(ja: "確認者", en: "確認者 (who judged)")) }
    if date.isBlank { missing.append(Message(ja: "日付", en: "日付 (the day)")) }
    if answer.value != .met, grounds.isBlank {
      missing.append(Message(ja: "根拠", en: "根拠 (the grounds)"))
    }
    return missing
  }

  var withoutCriterion: Finding {
    JudgementProblem.noCriterion.finding(
      Message(ja: "判断に、どの項目についてのものかが書かれていません", en: "The judgement names no criterion"),
      remedy: Message(
        ja: "「項目」に要確認の番号（X-30 など）を書いてください",
        en: "Write the id of the question into 項目, such as X-30"),
      at: site)
  }

  func unknownCriterion(_ written: String) -> Finding {
    let near = RuleListing.nearest(to: written)
    return JudgementProblem.unknownCriterion.finding(
      Message(ja: "「\(written)」という項目はありません", en: "There is no criterion '\(written)'"),
      remedy: near.map {
        Message(
          ja: "「\($0)」のことであれば、そのように直してください", en: "Write \($0) if that is what you mean")
      }
        ?? Message(
          ja: "要確認に表示された番号（X-30 など）を書いてください", en: "Write the id shown with the question"),
      at: criterion.site)
  }

  func incomplete(_ id: String, _ missing: [Message]) -> Finding {
    JudgementProblem.incomplete.finding(
      Message(
        ja: "\(id)の判断に\(missing.map { "「\($0.ja)」" }.joined())がないため、要確認のまま残ります",
        en: "The judgement of \(id) lacks \(missing.map(\.en).joined(separator: ", ")), "
          + "so the question stays open"),
      remedy: Message(
        ja: "\(missing.map { "「\($0.ja)」" }.joined())を書いてください",
        en: "Write \(missing.map(\.en).joined(separator: ", "))"),
      at: site)
  }

  func impossible(_ day: CivilDate, until last: CivilDate) -> Finding {
    JudgementProblem.impossibleDate.finding(
      Message(
        ja: "判断の日付「\(date.written ?? day.iso)」は、この申請についての判断の日付ではあり得ないため、"
          + "要確認のまま残ります",
        en: "\(date.written ?? day.iso) cannot be the day of a judgement about this application, "
          + "so the question stays open"),
      remedy: Message(
        ja: "判断した日を書いてください（制度の始まった2015年4月1日から、申請の1年後の\(last.iso)まで）",
        en: "Write the day of the judgement, from 2015-04-01, when the permits began, to "
          + "\(last.iso), a year after the application"),
      at: date.site)
  }

  func cannotSettle(_ error: Finding) -> Finding {
    JudgementProblem.errorStands.finding(
      Message(
        ja: "\(error.id)は要確認ではなく不備であり、人の判断では済ませられません",
        en: "\(error.id) is an error, not a question, and no judgement settles it"),
      remedy: Message(
        ja: "不備を直し、この判断を消してください",
        en: "Mend the error and delete this judgement"),
      at: site, related: [error.site])
  }

  func nothingAsked(_ id: String) -> Finding {
    JudgementProblem.nothingAsked.finding(
      Message(
        ja: "\(id)について人に確認を求めることは、今はありません", en: "\(id) asks nothing at present"),
      remedy: Message(
        ja: "要らなければ、この判断を消してください", en: "Delete the judgement if it is no longer needed"),
      at: site)
  }

  func withoutSubject(_ id: String, _ marks: [QuestionMark]) -> Finding {
    let texts = marks.map(\.text)
    return JudgementProblem.noSubject.finding(
      Message(
        ja: "\(id)の判断に「対象」がなく、どの内容についての判断か分からないため、要確認のまま残ります",
        en: "The judgement of \(id) does not say what was judged, so the question stays open"),
      remedy: Message(
        ja: texts.count == 1
          ? "今の内容について判断したのであれば、「対象: \(texts[0])」を書き足してください"
          : "どの問いについての判断か、「対象」に次のいずれかを書いてください：\(texts.joined(separator: "、"))",
        en: texts.count == 1
          ? "If the judgement is about what stands there now, add 対象: \(texts[0])"
          : "Add 対象 with the mark of the question that is meant: "
            + texts.joined(separator: ", ")),
      at: site)
  }

  func outdated(_ id: String, _ questions: [Finding]) -> Finding {
    let marks = questions.compactMap(\.subject)
    return JudgementProblem.outdated.finding(
      Message(
        ja: "\(id)の判断（\(reviewer.text)、\(date.written ?? "")）の後で、判断した内容か問いが変わったため、"
          + "要確認に戻りました",
        en: "What \(reviewer.text) judged for \(id) (\(date.written ?? "")) or the question has "
          + "changed since, so the question is open again"),
      remedy: Message(
        ja: "もう一度確かめて判断し、日付と「対象」（\(marks.joined(separator: "、"))）を改めてください",
        en: "Judge anew, and renew the day and 対象 (\(marks.joined(separator: ", ")))"),
      at: subject.site, related: questions.map(\.site))
  }
}

extension Located<String> {
  /// The text as it is quoted in messages.
  fileprivate var text: String { value ?? written ?? "" }
}
