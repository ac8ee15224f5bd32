import Findings
import PermitModel

/// 様式第6 as templates see it.
enum ChangeNoticeBinding {
  /// The names at the top level.
  static func root(of notice: ChangeNotice) -> [String: FormValue] {
    [
      "date": Leaf.date(notice.date),
      "applicant": ApplicationBinding.applicant(notice.notifier),
      "permit": ApplicationBinding.permit(notice.permit),
      "place": ApplicationBinding.place(notice.place),
      "several-places": .flag(notice.hasOtherPlaces.value == true),
      "changes": Leaf.filled(notice.changes.items, empty: NotifiedChange()) { change in
        .record([
          "heading": Leaf.made(
            (change.item.value?.rawValue ?? change.item.written).map { "（\($0)）" } ?? "",
            site: change.item.site),
          "after": Leaf.text(change.after), "before": Leaf.text(change.before),
        ])
      },
      "reason": Leaf.text(notice.reason),
      "changed-on": Leaf.date(notice.changedOn),
    ]
  }

  /// The shape alone, for checking templates.
  static var prototype: FormValue { .record(root(of: ChangeNotice())) }
}

/// A 廃業等届出 as templates see it.
enum ClosureNoticeBinding {
  /// The names at the top level.
  static func root(of notice: ClosureNotice) -> [String: FormValue] {
    [
      "date": Leaf.date(notice.date),
      "filer": .record([
        "capacity": Leaf.choice(notice.filer.capacity), "name": Leaf.text(notice.filer.name),
        "postal-code": Leaf.text(notice.filer.postalCode),
        "address": Leaf.text(notice.filer.address), "phone": Leaf.text(notice.filer.phone),
      ]),
      "applicant": ApplicationBinding.applicant(notice.reclaimer),
      "permit": ApplicationBinding.permit(notice.permit),
      "place": ApplicationBinding.place(notice.place),
      "reason": Leaf.choice(notice.reason),
      "clause": Leaf.made(
        notice.reason.value.map { "第\(WideText.of(String($0.clause)))号" } ?? "",
        site: notice.reason.site),
      "happened-on": Leaf.date(notice.happenedOn),
      "rest-period": Leaf.text(notice.restPeriod),
      "successor": Leaf.text(notice.successor),
      "remark": Leaf.text(notice.remark),
      "report-year": Leaf.year(notice.report.year),
      "report-filed": Leaf.date(notice.report.filedOn),
    ]
  }

  /// The shape alone, for checking templates.
  static var prototype: FormValue { .record(root(of: ClosureNotice())) }
}
