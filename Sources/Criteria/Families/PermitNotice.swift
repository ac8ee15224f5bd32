import Findings
import PermitModel

extension PermitRules {
  /// 様式第6 and what goes with it (法第53条第3項, 省令第61条).
  static let noticePaper: [Rule] = [
    Rule(
      "C-23", "notice-too-late",
      remedy: "変更の日から\(StatutoryValues.changeNoticeDays.figure)日以内に届け出てください",
      "Give notice within \(StatutoryValues.changeNoticeDays.figure) days of the change",
      judging: .changeNotice { notice, _, report in
        let filed = notice.filedOn
        let days = notice.changes.items.map(\.changedOn).filter { $0.value != nil }
        for changed in days.isEmpty ? [notice.changedOn] : days {
          guard let day = changed.value, let date = filed.value else { continue }
          if date < day {
            report.find(
              "届出の日\(date.japanese)が変更日\(day.japanese)より前です（届出は変更の後に行います）",
              "The notice of \(date.iso) comes before the change of \(day.iso)", at: filed.site,
              related: [changed.site],
              remedy: Message(
                ja: "変更の後の日を届出日としてください", en: "Date the notice after the change"))
          } else if let deadline = DeadlineKind.changeNotice.deadline(from: day),
            deadline.day < date
          {
            report.find(
              "届出の日\(date.japanese)は期限の\(deadline.day.withWeekday(in: .ja))を過ぎています（\(deadline.reason.ja)）",
              "The notice of \(date.iso) is later than \(deadline.day.withWeekday(in: .en)) "
                + "(\(deadline.reason.en))",
              at: filed.site, related: [changed.site],
              remedy: Message(
                ja: "直ちに届け出て、遅れた理由を主務官庁に説明してください"
                  + "（届出の懈怠は\(StatutoryValues.noticeFine.figure)円以下の罰金の対象です）",
                en: "Give notice at once and explain the delay; missing it is punishable by a fine")
            )
          }
        }
      },
      .change { change, _, report in
        guard let deadline = change.noticeDeadline else { return }
        report.suggest(
          "届出の期限は\(deadline.day.withWeekday(in: .ja))です（\(deadline.reason.ja)）",
          "The notice is due by \(deadline.day.withWeekday(in: .en)) (\(deadline.reason.en))",
          at: change.changedOn.site)
      }),
    Rule(
      "C-25", "registry-certificate-of-change",
      remedy: "変更後の登記事項証明書を添付し、そのファイル名を書いてください",
      "Attach the registry certificate as after the change and write its file",
      judging: .changeNotice { notice, _, report in
        let changed = notice.changes(of: [.name, .address, .representative])
        guard notice.notifier.kind.value == .corporation, let first = changed.first,
          notice.notifier.registry.file.isBlank
        else { return }
        report.find(
          "法人の「\(first.item.text)」の変更ですが、登記事項証明書がありません",
          "The corporation's particulars changed, but there is no registry certificate",
          at: notice.notifier.registry.file.site, related: [first.item.site])
      }),
    Rule(
      "C-26", "nothing-shows-the-change",
      remedy: "登記事項証明書、新旧の図面など、変更の内容を確認できる書類を「関係書類」に書いてください",
      "List papers that show the change under 関係書類",
      judging: .changeNotice { notice, _, report in
        let named = notice.namedFiles
        guard named.isEmpty, !notice.changes.isEmpty else { return }
        report.find(
          "変更の内容を確認できる書類が1つも添付されていません", "No paper that shows the change is attached",
          at: notice.attachments.site)
      }),
    Rule(
      "C-27", "form-6-incomplete",
      remedy: "様式第6の欄をすべて書いてください", "Fill in every field of Form 6",
      judging: .changeNotice { notice, _, report in
        let blanks = notice.blankFields
        for blank in blanks {
          report.find(
            "変更届出書の\(blank.ja)が未記入です", "The \(blank.en) of the notice is blank", at: blank.site,
            remedy: Message(ja: "\(blank.ja)を書いてください", en: "Write the \(blank.en)"))
        }
      }),
    Rule(
      "C-28", "new-equals-old",
      remedy: "新と旧を、変更の前と後の記載のとおりに書いてください",
      "Write what it was and what it is now",
      judging: .changeNotice { notice, _, report in
        for change in notice.changes.items {
          guard let after = change.after.value, let before = change.before.value else { continue }
          if Folding.width(after) == Folding.width(before) {
            report.find(
              "「\(change.item.text)」の新と旧がどちらも「\(after.excerpt)」です",
              "New and old are the same: \(after.excerpt)", at: change.after.site,
              related: [change.before.site])
          }
          if let (listed, place) = notice.registered(change.item.value),
            Folding.name(listed) != Folding.name(before)
          {
            report.find(
              "「\(change.item.text)」の旧「\(before.excerpt)」が名簿の「\(listed.excerpt)」と異なります",
              "What it was, \(before.excerpt), is not what the register says, \(listed.excerpt)",
              at: change.before.site, related: [place])
          }
          if let written = notice.stated(change.item.value), let text = written.value,
            Folding.name(text) != Folding.name(after)
          {
            report.find(
              "「\(change.item.text)」の新「\(after.excerpt)」が届出書の「\(text.excerpt)」と異なります",
              "What it is now, \(after.excerpt), is not what the notice states, \(text.excerpt)",
              at: change.after.site, related: [written.site])
          }
        }
      }),
    Rule(
      "C-29", "site-not-named",
      remedy: "ほかにも許可を受けた事業所があれば、対象の事業所の名称を書いてください",
      "With other permitted sites, name the one that it is about",
      judging: .changeNotice { notice, _, report in
        if notice.hasOtherPlaces.isBlank {
          report.ask(
            "ほかに許可を受けた事業所はありませんか（あれば許可番号の下に対象の事業所名を書きます）",
            "Are there no other permitted sites", at: notice.hasOtherPlaces.site,
            remedy: Message(ja: "「複数の事業所」に「はい」か「いいえ」を書いてください", en: "Answer 複数の事業所"))
        } else if notice.hasOtherPlaces.value == true, notice.place.name.isBlank {
          report.find(
            "複数の事業所がありますが、対象の事業所の名称が未記入です",
            "There are several sites, but the one meant is not named", at: notice.place.name.site)
        }
      }),
    Rule(
      "C-43", "copies-and-office-of-notice",
      remedy: "両大臣に宛てた\(StatutoryValues.noticeCopies.figure)通を作り、経済産業省か環境省に提出してください",
      "File two originals, addressed to both ministers",
      judging: .changeNotice { notice, _, report in
        let required = StatutoryValues.noticeCopies.value
        if notice.copies.isBlank {
          report.find("変更届出書の部数が未記入です", "The number of copies is blank", at: notice.copies.site)
        } else if let copies = notice.copies.value, copies < required {
          report.find(
            "変更届出書の部数が\(copies)通ですが、\(required)通必要です",
            "There are \(copies) copies, but \(required) are required", at: notice.copies.site)
        }
        if notice.office.isBlank {
          report.find("変更届出書の提出先が未記入です", "The filing office is blank", at: notice.office.site)
        }
      }),
    Rule(
      "C-44", "resident-record-of-change",
      remedy: "求められたときは、住民票の写しを添付してください", "Attach a resident record when asked for it",
      judging: .changeNotice { notice, _, report in
        guard notice.notifier.kind.value == .individual,
          let change = notice.changes(of: [.name, .address]).first,
          notice.notifier.residentRecord.file.isBlank
        else { return }
        report.ask(
          "個人の「\(change.item.text)」の変更ですが、住民票の写しの提出を求められていませんか",
          "Has a resident record not been asked for", at: change.item.site)
      }),
  ]
}

extension ChangeNotice {
  /// The fields of 様式第6 that are blank.
  fileprivate var blankFields: [(ja: String, en: String, site: Site)] {
    var fields: [(String, String, Bool, Site)] = [
      ("届出日", "date", date.isBlank, date.site),
      ("許可番号", "permit number", permit.number.isBlank, permit.number.site),
      ("郵便番号", "postal code", notifier.postalCode.isBlank, notifier.postalCode.site),
      ("住所", "address", notifier.address.isBlank, notifier.address.site),
      ("電話番号", "telephone number", notifier.phone.isBlank, notifier.phone.site),
      ("変更日", "day of the change", changedOn.isBlank && !datesEachLine, changedOn.site),
      ("変更理由", "reason", reason.isBlank, reason.site),
      ("変更の内容", "list of changes", changes.isEmpty, changes.site),
    ]
    if notifier.kind.value == .individual {
      fields.append(
        ("氏名", "name", notifier.personName.isBlank, notifier.personName.site))
    } else {
      fields += [
        ("名称", "name", notifier.name.isBlank, notifier.name.site),
        (
          "代表者の氏名", "representative", notifier.representativeName.isBlank,
          notifier.representativeName.site
        ),
      ]
    }
    for change in changes.items {
      let name = change.item.value.map { "（\($0.rawValue)）" } ?? ""
      fields += [
        ("変更の事項", "matter", change.item.isBlank, change.item.site),
        ("変更の内容の新\(name)", "new content", change.after.isBlank, change.after.site),
        ("変更の内容の旧\(name)", "old content", change.before.isBlank, change.before.site),
      ]
    }
    return fields.filter { $0.2 }.map { ($0.0, $0.1, $0.3) }
  }

  private var datesEachLine: Bool {
    !changes.isEmpty && changes.items.allSatisfy { !$0.changedOn.isBlank }
  }

  /// What the register says about an item, and where the case says so.
  fileprivate func registered(_ item: ChangedItem?) -> (String, Site)? {
    let entry = permit.register
    let leaf: Located<String>? =
      switch item {
      case .name: entry.name
      case .address: entry.address
      case .representative: entry.representative
      case .placeName: entry.placeName
      case .placeAddress: entry.placeAddress
      default: nil
      }
    return leaf.flatMap { leaf in leaf.value.map { ($0, leaf.site) } }
  }

  /// What the notice itself states about an item, as after the change.
  fileprivate func stated(_ item: ChangedItem?) -> Located<String>? {
    switch item {
    case .name: notifier.kind.value == .individual ? notifier.personName : notifier.name
    case .address: notifier.address
    case .representative: notifier.representativeName
    case .placeName: place.name
    case .placeAddress: place.address
    default: nil
    }
  }
}

extension Located where Value: RawRepresentable, Value.RawValue == String {
  /// The word, or the text as written.
  var text: String { value?.rawValue ?? written ?? "" }
}
