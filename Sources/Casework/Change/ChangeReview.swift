internal import Criteria
package import Findings
internal import PermitInput
internal import PermitModel

/// Compares the case that was permitted with the one that is to be.
package struct ChangeReview: Sendable {
  /// Values to set in the new case, each as `施設[0].数=2基`.
  package var settings: [String] = []
  /// 変更日 as typed; in its absence that of the new case.
  package var changedOn: String?
  /// 変更理由; in its absence that of the new case.
  package var reason: String?
  private let asOf: LawDay?

  /// Makes a comparison on a day (default: today).
  package init(asOf: LawDay? = nil) { self.asOf = asOf }

  /// What became of the comparison.
  package enum Outcome: Sendable {
    /// What differs and what it calls for.
    case compared(ChangeReport)
    /// A case cannot be read.
    case unreadable(CheckReport)
    /// Something else is in the way.
    case failed(Message, remedy: Message)
  }

  /// Compares two files; without a new one the old one is taken, with what is set.
  package func compare(_ old: String, with new: String?) -> Outcome {
    guard let day = asOf ?? LawDay.today() else {
      return .failed(CommandWords.noClock, remedy: CommandWords.nameADay)
    }
    do {
      let before = try CaseTreeReader.read(
        bytes: try FileAccess.read(old, limit: CaseReview.limit), file: old)
      let after = try CaseTreeReader.read(
        bytes: try FileAccess.read(new ?? old, limit: CaseReview.limit), file: new ?? old,
        setting: allSettings)
      guard let before = before.case, let after = after.case else {
        return .unreadable(unreadable(before.findings + after.findings, old, new ?? old))
      }
      guard case .application(let permitted) = before.file.content,
        case .application(let planned) = after.file.content
      else {
        return .failed(CommandWords.onlyApplications, remedy: CommandWords.nameApplications)
      }
      let findings = before.file.findings + after.file.findings
      let problems = (before.file.problems + after.file.problems).map(\.finding)
      guard problems.isEmpty, findings.allSatisfy({ $0.severity != .error }) else {
        return .unreadable(unreadable(findings + problems, old, new ?? old))
      }
      let change = CaseChange(old: permitted, before.tree, new: planned, after.tree)
      return .compared(
        ChangeReport(
          change: change, asOf: day, old: old, new: new ?? old, settings: allSettings,
          yaml: after.yaml, findings: Catalogue.check(change, Review(asOf: day.date))))
    } catch let problem as FileProblem {
      return .failed(problem.message, remedy: problem.remedy)
    } catch let problem as CaseTreeReader.SettingProblem {
      return .failed(problem.message, remedy: CommandWords.howToSet)
    } catch {
      return .failed(Message(ja: "\(error)", en: "\(error)"), remedy: CommandWords.howToSet)
    }
  }

  private var allSettings: [String] {
    settings + (changedOn.map { ["変更.変更日=" + $0] } ?? [])
      + (reason.map { ["変更.変更理由=" + $0] } ?? [])
  }

  private func unreadable(_ findings: [Finding], _ old: String, _ new: String) -> CheckReport {
    var sources: [String: SourceText] = [:]
    for file in [old, new] {
      if let bytes = try? FileAccess.read(file, limit: CaseReview.limit) {
        sources[file] = SourceText(String(decoding: bytes, as: UTF8.self))
      }
    }
    return CheckReport(
      engine: Product.engine, rulePack: Product.rulePack,
      inputs: (old == new ? [old] : [old, new]).map {
        .init(file: $0, sha256: nil, asOf: nil, verdict: .unchecked)
      },
      findings: findings, sources: sources)
  }
}

extension CaseTreeReader.SettingProblem {
  var message: Message {
    switch self {
    case .noPath(let text):
      Message(ja: "「\(text)」に項目名と「=」がありません", en: "'\(text)' has no key with a '='")
    case .unknownKey(let name, let path):
      Message(ja: "「\(path)」の「\(name)」という項目はありません", en: "there is no key '\(name)' in '\(path)'")
    case .noEntry(let path):
      Message(ja: "「\(path)」にあたる並びの要素がありません", en: "there is no such entry: '\(path)'")
    case .holdsKeys(let path):
      Message(
        ja: "「\(path)」は値を1つ書く項目ではありません", en: "'\(path)' does not hold a single value")
    }
  }
}

extension CommandWords {
  static let noClock = Message(ja: "今日の日付が分かりません", en: "today's date is not known")
  static let nameADay = Message(
    ja: "--as-of で日付を指定してください", en: "name a day by --as-of")
  static let onlyApplications = Message(
    ja: "比べられるのは申請（新規許可・変更許可・更新）の事案だけです",
    en: "only applications (new permit, change permit, renewal) can be compared")
  static let nameApplications = Message(
    ja: "許可を受けたときの申請と、変更後の申請のファイルを指定してください",
    en: "name the application that was permitted and the one after the change")
  static let howToSet = Message(
    ja: "--set '施設[0].数=2基' のように、項目名を「.」でつなぎ、並びは [0] から数えて書いてください",
    en: "write --set '施設[0].数=2基': keys joined by '.', entries counted from [0]")
}
