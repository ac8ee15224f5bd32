package import Findings
import PermitModel

extension PermitRules {
  /// Which procedure a change calls for (法第53条第1項, 省令第60条).
  static let notified: [Rule] = [
    Rule(
      "C-11", "change-needs-permission",
      remedy: "変更の前に、様式第5で変更の許可を申請してください",
      "Apply for a change permit by Form 5 before the change",
      judging: .changeNotice { notice, _, report in
        refuse([.facilityType, .structure, .capacity], notice, &report)
      },
      .change { change, _, report in tell("C-11", change, &report) }),
    Rule(
      "C-12", "kind-added",
      remedy: "種類を追加する前に、様式第5で変更の許可を申請してください",
      "Apply for a change permit by Form 5 before a kind is added",
      judging: .changeNotice { notice, _, report in
        for change in notice.changes(of: [.kinds]) {
          guard let after = change.after.value, let before = change.before.value else { continue }
          let old = Set(RefrigerantNames.all(in: before))
          let new = RefrigerantNames.all(in: after)
          let added = new.filter { !old.contains($0) }
          guard !old.isEmpty, !added.isEmpty else { continue }
          report.find(
            "種類の追加（\(added.joined(separator: "、"))）は届出でなく、事前の変更の許可が必要です",
            "A kind more (\(added.joined(separator: ", "))) needs permission, not a notice",
            at: change.after.site, related: [change.before.site])
        }
      },
      .change { change, _, report in tell("C-12", change, &report) }),
    Rule(
      "C-13", "kinds-reduced",
      remedy: "変更の日から\(StatutoryValues.changeNoticeDays.figure)日以内に、様式第6で届け出てください",
      "Give notice by Form 6 within \(StatutoryValues.changeNoticeDays.figure) days of the change",
      judging: .change { change, _, report in tell("C-13", change, &report) }),
    Rule(
      "C-14", "intake-reduced",
      remedy: "変更の日から\(StatutoryValues.changeNoticeDays.figure)日以内に、様式第6で届け出てください",
      "Give notice by Form 6 within \(StatutoryValues.changeNoticeDays.figure) days of the change",
      judging: .change { change, _, report in tell("C-14", change, &report) }),
    Rule(
      "C-15", "facilities-reduced",
      remedy: "新たな設置がなければ、変更の日から\(StatutoryValues.changeNoticeDays.figure)日以内に様式第6で届け出てください",
      "Without a new facility, give notice by Form 6 within "
        + "\(StatutoryValues.changeNoticeDays.figure) days of the change",
      judging: .changeNotice { notice, _, report in
        for change in notice.changes(of: [.facilityCount]) {
          guard let after = RefrigerantNames.number(in: change.after.text),
            let before = RefrigerantNames.number(in: change.before.text), before <= after
          else { continue }
          report.find(
            "施設の数が「\(change.before.text)」から「\(change.after.text)」で減っていないため、届出では足りません",
            "The facilities do not become fewer (\(change.before.text) to \(change.after.text)), so "
              + "a notice is not enough",
            at: change.after.site, related: [change.before.site],
            remedy: Message(
              ja: "変更の前に、様式第5で変更の許可を申請してください", en: "Apply for a change permit by Form 5"))
        }
      },
      .change { change, _, report in tell("C-15", change, &report) }),
    Rule(
      "C-16", "facility-replaced",
      remedy: "新しい施設を置く前に、様式第5で変更の許可を申請してください",
      "Apply for a change permit by Form 5 before the new one is set up",
      // The ordinance leaves no doubt: the minor class is for fewer without a new one.
      weight: .error,
      judging: .changeNotice { notice, _, report in
        for change in notice.changes(of: [.facilityCount]) {
          if change.newFacility.value == true {
            report.find(
              "新たな施設を置いた減少は軽微な変更でないため、届出でなく変更の許可が必要です",
              "With a new facility set up, permission is needed instead of a notice",
              at: change.newFacility.site)
          } else if change.newFacility.isBlank {
            report.ask(
              "施設の数を減らす代わりに、新しい施設を置いてはいませんか",
              "Was no new facility set up in place of those given up", at: change.newFacility.site,
              remedy: Message(
                ja: "「新たな施設の設置」に「はい」か「いいえ」を書いてください", en: "Answer 新たな施設の設置"))
          }
        }
      },
      .change { change, _, report in tell("C-16", change, &report) }),
    Rule(
      "C-17", "intake-increased",
      remedy: "処理可能量が引取計画量をなお上回ることを確かめ、主務官庁に相談してください",
      "See that the capacity still exceeds the intake, and consult the ministries",
      judging: .changeNotice { notice, _, report in
        for change in notice.changes(of: [.intake]) {
          report.ask(
            "引取りに係る計画の変更「\(change.before.text.excerpt)」→「\(change.after.text.excerpt)」は、引取りの量を減らすものですか",
            "Does the change of the plan mean less intake in each year",
            at: change.item.site)
        }
      },
      .change { change, _, report in
        for found in change.differences where found.criterion == "C-17" {
          report.ask(
            "\(found.sentence.ja)。処理可能量はなお上回りますか",
            "\(found.sentence.en). Does the capacity still exceed it", at: found.difference.site)
        }
      }),
    Rule(
      "C-18", "management-changed",
      remedy: "変更の前に、様式第5で変更の許可を申請してください",
      "Apply for a change permit by Form 5 before the change",
      judging: .changeNotice { notice, _, report in refuse([.management], notice, &report) },
      .change { change, _, report in tell("C-18", change, &report) }),
    Rule(
      "C-31", "officers-changed",
      remedy: "新しい役員が法第51条第2号イからホまでに当たらないことを確かめてください",
      "Make sure that no ground of 法第51条第2号 applies to the new officers",
      judging: .changeNotice { notice, _, report in
        for change in notice.changes(of: [.officers]) {
          report.ask(
            "代表者以外の役員の変更に届出の義務はありませんが、新しい役員の欠格要件を確かめましたか",
            "No notice is due for other officers: were the grounds of disqualification checked",
            at: change.item.site)
        }
      },
      .change { change, _, report in look("C-31", change, &report) }),
    Rule(
      "C-32", "use-changed",
      remedy: "手続の要否を主務官庁に確かめてください", "Ask the ministries which procedure is needed",
      judging: .changeNotice { notice, _, report in
        for change in notice.changes(of: [.uses]) {
          report.ask(
            "用途の変更について、届出でよいことを主務官庁に確かめましたか",
            "Did the ministries confirm that a notice is right for a change of use",
            at: change.item.site)
        }
      },
      .change { change, _, report in look("C-32", change, &report) }),
  ]

  /// A notice tells a matter for which permission is needed.
  private static func refuse(
    _ items: Set<ChangedItem>, _ notice: ChangeNotice, _ report: inout Report
  ) {
    for change in notice.changes(of: items) {
      guard let item = change.item.value else { continue }
      report.find(
        "「\(item.rawValue)」の変更は\(item.provision)の事項で軽微な変更に当たらず、届出でなく事前の変更の許可が必要です",
        "A change of \(item.provision) needs permission in advance, not a notice",
        at: change.item.site)
    }
  }

  /// What a comparison has found is no defect: it is told, with the procedure that it calls for.
  private static func tell(_ id: String, _ change: CaseChange, _ report: inout Report) {
    for found in change.differences where found.criterion == id {
      report.suggest(
        "\(found.sentence.ja)（\(found.duty.word(in: .ja))）",
        "\(found.sentence.en) (\(found.duty.word(in: .en)))", at: found.difference.site)
    }
  }

  private static func look(_ id: String, _ change: CaseChange, _ report: inout Report) {
    for found in change.differences where found.criterion == id {
      report.ask(
        "\(found.sentence.ja)が、確かめましたか", "\(found.sentence.en): was this looked into",
        at: found.difference.site)
    }
  }
}

extension ClassifiedDifference {
  /// The same in one sentence for all values of an entry that is new or gone as a whole.
  package var entrySentence: Message {
    guard let entry = difference.entryLabel else { return sentence }
    return difference.before == nil
      ? Message(ja: "\(entry)が加わります", en: "\(entry) is new")
      : Message(ja: "\(entry)がなくなります", en: "\(entry) is gone")
  }

  /// What changes, and from what to what.
  package var sentence: Message {
    let before = difference.before?.written.excerpt
    let after = difference.after?.written.excerpt
    switch (before, after) {
    case (let old?, let new?):
      return Message(
        ja: "\(difference.label)が「\(old)」から「\(new)」に変わります",
        en: "\(difference.label) changes from '\(old)' to '\(new)'")
    case (nil, let new?):
      return Message(
        ja: "\(difference.label)に「\(new)」が加わります", en: "\(difference.label) gains '\(new)'")
    case (let old?, nil):
      return Message(
        ja: "\(difference.label)から「\(old)」がなくなります", en: "\(difference.label) loses '\(old)'")
    case (nil, nil):
      return Message(ja: "\(difference.label)は変わりません", en: "\(difference.label) stays")
    }
  }
}

extension String {
  /// So much of a text as fits in a sentence.
  var excerpt: String { count > 40 ? prefix(40) + "…" : self }
}

/// Refrigerants and figures in free text.
enum RefrigerantNames {
  /// The refrigerant numbers that a text names, each once, in one spelling.
  static func all(in text: String) -> [String] {
    var found: [String] = []
    for word in Folding.width(text).split(whereSeparator: { "、,・／/（）()「」 ".contains($0) }) {
      let digits = word.drop { !$0.isNumber }
      guard !digits.isEmpty, let known = Refrigerant.spelled(digits) else { continue }
      if !found.contains(known.number.text) { found.append(known.number.text) }
    }
    return found
  }

  /// The first whole number of a text.
  static func number(in text: String) -> Int? {
    let folded = Folding.width(text)
    guard let start = folded.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    return Int(folded[start...].prefix { $0.isASCII && $0.isNumber })
  }
}
