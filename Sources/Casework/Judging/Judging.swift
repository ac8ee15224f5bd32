internal import Criteria
import Findings
import PermitInput
internal import PermitModel

/// Puts the answers that persons signed beside the questions of a check.
struct Judging {
  private let judgements: [CaseJudgement]
  private let lastDay: CivilDate
  private var marks: QuestionMarks

  /// Takes the answers of a case and what its questions may be about.
  ///
  /// - Parameter day: the day whose law counts.
  init(_ subject: any CaseSubject, _ kind: CaseKind, files: [OpenedFile], on day: LawDay) {
    judgements = subject.judgements.items
    // The clock is not read, so that the same case always gives the same report; a slip in the
    // year, such as 令和18年, is found all the same.
    let last = max(day.date, subject.paperDate.value ?? day.date)
    lastDay = last.adding(months: 12) ?? last
    marks = QuestionMarks(subject.texts, kind, files: files)
  }

  /// Marks each question of some findings and answers those that were judged; what is wrong with the
  /// judgements themselves is added at the end.
  mutating func apply(to findings: inout [Finding]) {
    var known: [Int: QuestionMark] = [:]
    for index in findings.indices where findings[index].severity == .human {
      let mark = marks.mark(of: index, in: findings)
      if !judgements.isEmpty { known[index] = mark }
      findings[index].subject = mark.text
    }
    var answers: [Int: [CaseJudgement]] = [:]
    var problems: [Finding] = []
    for judgement in judgements where judgement.answer.value != nil {
      switch outcome(of: judgement, findings, known) {
      case .answers(let questions):
        for index in questions { answers[index, default: []].append(judgement) }
      case .problem(let finding): problems.append(finding)
      }
    }
    for (index, given) in answers.sorted(by: { $0.key < $1.key }) {
      if given.count > 1 {
        // Two answers that differ leave the question open; the same one twice is only untidy.
        let problem = Judging.twice(given)
        if !problems.contains(problem) { problems.append(problem) }
      }
      guard let first = given.first, Set(given.map(\.answer.value)).count == 1,
        let judgement = Judgement(first)
      else { continue }
      findings[index].answer(with: judgement)
    }
    findings += problems
  }

  private enum Outcome {
    /// The questions that it answers, by their places in the list.
    case answers([Int])
    case problem(Finding)
  }

  private func outcome(
    of judgement: CaseJudgement, _ findings: [Finding], _ marks: [Int: QuestionMark]
  ) -> Outcome {
    guard let written = judgement.criterion.value else {
      return .problem(judgement.withoutCriterion)
    }
    guard let id = Judging.id(written, among: findings) else {
      return .problem(judgement.unknownCriterion(written))
    }
    let missing = judgement.missing
    guard missing.isEmpty else { return .problem(judgement.incomplete(id, missing)) }
    if let date = judgement.date.value, date.iso < StatutoryValues.regimeStart || date > lastDay {
      return .problem(judgement.impossible(date, until: lastDay))
    }
    let asked = marks.keys.filter { findings[$0].id == id }.sorted()
    guard !asked.isEmpty else {
      let error = findings.first { $0.id == id && $0.severity == .error }
      return .problem(error.map(judgement.cannotSettle) ?? judgement.nothingAsked(id))
    }
    let marksAsked = asked.compactMap { marks[$0] }
    guard let subject = judgement.subject.value else {
      return .problem(judgement.withoutSubject(id, marksAsked))
    }
    let meant = asked.filter { marks[$0]?.agrees(with: QuestionMark(subject)) ?? false }
    return meant.isEmpty
      ? .problem(judgement.outdated(id, asked.map { findings[$0] })) : .answers(meant)
  }

  /// The criterion or problem of a written id or name; attached files and e-Gov ask, too.
  private static func id(_ written: String, among findings: [Finding]) -> String? {
    let name = written.lowercased()
    let asked = findings.indices.first {
      findings[$0].id.lowercased() == name || findings[$0].name == name
    }
    if let asked { return findings[asked].id }
    return (Catalogue.entry(written.uppercased()) ?? Catalogue.entry(name))?.id
  }

  private static func twice(_ given: [CaseJudgement]) -> Finding {
    let differ = Set(given.map(\.answer.value)).count > 1
    let id = given.first?.criterion.value ?? ""
    return JudgementProblem.judgedTwice.finding(
      differ
        ? Message(
          ja: "\(id)の1つの問いに、異なる判断が\(given.count)つあるため、要確認のまま残ります",
          en: "One question of \(id) has \(given.count) judgements that differ, so it stays open")
        : Message(
          ja: "\(id)の1つの問いに、同じ判断が\(given.count)つあります",
          en: "One question of \(id) has the same judgement \(given.count) times"),
      remedy: Message(
        ja: "判断を1つにまとめてください（確認者には2人以上の氏名を書けます）",
        en: "Keep one judgement; 確認者 may name more than one person"),
      at: given.last?.site ?? Site(), related: given.dropLast().map(\.site))
  }
}

extension Finding {
  /// Notes a person's answer; 不適合 makes an error of the question.
  fileprivate mutating func answer(with judgement: Judgement) {
    self.judgement = judgement
    related.append(judgement.site)
    guard judgement.answer == .notMet else { return }
    severity = .error
    message = Message(
      ja: "「\(message.ja)」との問いに、\(judgement.reviewer)が不適合と判断しました（\(judgement.date)）"
        + "：\(judgement.grounds)",
      en: "\(judgement.reviewer) judged on \(judgement.date) that this is not met: "
        + "\(message.en) Grounds: \(judgement.grounds)")
  }
}

extension Judgement {
  /// A judgement with everything that it needs; nil when something is missing.
  fileprivate init?(_ judgement: CaseJudgement) {
    guard let answer = judgement.answer.value, let reviewer = judgement.reviewer.value,
      let date = judgement.date.value
    else { return nil }
    let found: Answer =
      switch answer {
      case .met: .met
      case .notMet: .notMet
      case .notApplicable: .notApplicable
      }
    self.init(
      answer: found, reviewer: reviewer, date: date.iso, grounds: judgement.grounds.value ?? "",
      site: judgement.site)
  }
}
