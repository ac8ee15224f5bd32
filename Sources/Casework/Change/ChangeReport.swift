internal import Criteria
package import Findings
internal import PermitModel

/// What two cases differ in and what it calls for.
package struct ChangeReport: Sendable {
  let change: CaseChange
  let asOf: LawDay
  let old: String
  let new: String
  let settings: [String]
  /// The new case as YAML of its own, with what was set.
  let yaml: [UInt8]
  let findings: [Finding]

  /// Whether something is wrong: 1 of the exit status.
  package var hasError: Bool { findings.contains { $0.severity == .error } }

  /// Whether a paper has to be filed.
  package var callsForPapers: Bool { change.heaviest >= .notice }

  /// The differences by what they call for, the heaviest first, then the conclusion.
  package func text(in language: Language) -> String {
    let ja = language == .ja
    let set =
      settings.isEmpty
      ? "" : (ja ? "（設定：" : " (with ") + settings.joined(separator: "、") + (ja ? "）" : ")")
    var text = "\(old) → \(new)\(set)\n"
    for duty in ChangeDuty.allCases.reversed() {
      let found = change.differences(for: duty)
      guard !found.isEmpty else { continue }
      text += "\n\(duty.word(in: language))" + (ja ? "（\(found.count)件）\n" : " (\(found.count))\n")
      text += duty == .none ? summary(of: found, language) : list(of: found, language)
    }
    text += "\n" + conclusion(language)
    return text
  }

  /// A line for each value, one for a whole entry of a list, and the reason below those that share it.
  private func list(of found: [ClassifiedDifference], _ language: Language) -> String {
    var text = ""
    var last = ""
    for (index, one) in found.enumerated() {
      let line = one.entrySentence.text(in: language)
      if line != last { text += "  " + line + "\n" }
      last = line
      let isSame = index + 1 < found.count && found[index + 1].reason == one.reason
      let mark = one.criterion.map { "[\($0)] " } ?? ""
      if !isSame { text += "      = " + mark + one.reason.text(in: language) + "\n" }
    }
    return text
  }

  /// For each reason the parts of the case that it is about.
  private func summary(of found: [ClassifiedDifference], _ language: Language) -> String {
    var reasons: [(reason: Message, parts: [String])] = []
    for one in found {
      let part = one.difference.key.split(separator: ".").prefix(2).joined(separator: "・")
      if let index = reasons.firstIndex(where: { $0.reason == one.reason }) {
        if !reasons[index].parts.contains(part) { reasons[index].parts.append(part) }
      } else {
        reasons.append((one.reason, [part]))
      }
    }
    let comma = language == .ja ? "、" : ", "
    return reasons.map {
      "  \($0.parts.joined(separator: comma))\n      = \($0.reason.text(in: language))\n"
    }.joined()
  }

  private func conclusion(_ language: Language) -> String {
    var lines = [headline.text(in: language)]
    lines += steps.map { "  - " + $0.text(in: language) }
    let wrong = findings.filter { [.error, .warning].contains($0.severity) || $0.id == "C-22" }
    lines += wrong.map {
      "\($0.severity.word(in: language))[\($0.id)]" + (language == .ja ? "：" : ": ")
        + $0.message.text(in: language)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What has to be done, in one sentence.
  var headline: Message {
    switch change.heaviest {
    case .none:
      Message(
        ja: change.differences.isEmpty ? "違いはありません" : "手続は要りません",
        en: change.differences.isEmpty ? "there is no difference" : "nothing is to be filed")
    case .check:
      Message(
        ja: "届出や許可が要るとは限りませんが、確かめる事項があります",
        en: "nothing is surely due, but some things have to be looked into")
    case .notice: Message(ja: "変更の届出（法第53条第3項）で足ります", en: "a notice of change (法第53条第3項) is enough")
    case .permit:
      Message(
        ja: "変更の前に、変更の許可（法第53条第1項）を受ける必要があります",
        en: "permission (法第53条第1項) is needed before the change")
    case .newPermit:
      Message(
        ja: "許可を受けた者が変わるため、新規の許可（法第50条第1項）と廃業等の届出（法第54条第1項）が必要です",
        en:
          "another business needs a new permit (法第50条第1項), and the old one a notice of closure (法第54条第1項)"
      )
    }
  }

  /// The papers and days of each procedure.
  var steps: [Message] {
    var steps: [Message] = []
    if change.differences.contains(where: { $0.duty == .permit }) {
      steps.append(
        Message(
          ja: "変更許可：様式第5と、変更後の省令第55条第1項第2号から第6号までの書類（構造を示す図面、適切な再生ができることを説明する書類、"
            + "再生の能力を説明する書類、引取りに係る計画、使用及び管理の方法を補足する書類）を2通、変更の前に（省令第59条）",
          en: "change permit: Form 5 with the documents of 省令第55条第1項第2号 to 第6号 as after the change "
            + "(drawings, suitability, capacity, intake plan, supplements), two copies, before the "
            + "change (省令第59条)"))
    }
    let notices = change.differences(for: .notice)
    guard !notices.isEmpty else { return steps }
    var papers = [Message(ja: "変更の内容を確認できる書類", en: "papers that show the change")]
    if notices.contains(where: { [.name, .address, .representative].contains($0.item) }) {
      papers.insert(
        change.new.applicant.kind.value == .individual
          ? Message(ja: "求められたときは住民票の写し", en: "a resident record if asked for")
          : Message(ja: "登記事項証明書", en: "the registry certificate"), at: 0)
    }
    steps.append(
      Message(
        ja:
          "変更届出：様式第6を2通、変更の日から30日以内に。添付は\(papers.map(\.ja).joined(separator: "、"))（省令第61条、手引き p.37）",
        en: "notice: Form 6, two copies, within 30 days of the change, with "
          + papers.map(\.en).joined(separator: ", ") + " (省令第61条, handbook p.37)"))
    steps.append(
      change.noticeDeadline.map {
        Message(
          ja: "届出の期限：\($0.day.withWeekday(in: .ja))。\($0.reason.ja)",
          en: "notice due by \($0.day.withWeekday(in: .en)): \($0.reason.en)")
      }
        ?? Message(
          ja: "届出の期限は変更日が分かると計算できます（--changed-on 又は 変更.変更日）",
          en: "the last day follows from the day of the change (--changed-on, or 変更.変更日)"))
    return steps
  }

  /// The same as an object (docs/json.md).
  package var json: JSONText {
    .object([
      ("version", .int(1)), ("engine", .string(Product.engine)),
      ("rulePack", .string(Product.rulePack)), ("asOf", .string(asOf.date.iso)),
      ("old", .string(old)), ("new", .string(new)),
      ("settings", .array(settings.map(JSONText.string))),
      ("overall", .string(change.heaviest.rawValue)), ("headline", headline.json),
      ("steps", .array(steps.map(\.json))),
      (
        "deadline",
        change.noticeDeadline.map {
          .object([
            ("day", .string($0.day.iso)), ("counting", .array($0.steps.map(\.json))),
          ])
        } ?? .null
      ),
      ("differences", .array(change.differences.map(\.json))),
      ("findings", .array(findings.map(\.json))),
    ])
  }
}

extension Message {
  /// Both wordings.
  fileprivate var json: JSONText { .object([("ja", .string(ja)), ("en", .string(en))]) }
}

extension ClassifiedDifference {
  fileprivate var json: JSONText {
    .object([
      ("duty", .string(duty.rawValue)), ("criterion", .optional(criterion)),
      ("item", .optional(item?.rawValue)), ("key", .string(difference.key)),
      ("label", .string(difference.label)), ("before", .optional(difference.before?.written)),
      ("after", .optional(difference.after?.written)), ("reason", reason.json),
      (
        "site",
        .object([
          ("file", .string(difference.site.file)), ("line", .int(difference.site.line)),
          ("path", .string(difference.site.path)),
        ])
      ),
    ])
  }
}
