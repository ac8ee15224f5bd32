import Findings
import PermitModel

/// A notice of purity as templates see it.
enum PurityNoticeBinding {
  /// The names at the top level.
  static func value(of notice: PurityNotice) -> FormValue { .record(root(of: notice)) }

  /// The same, to be completed by the caller.
  static func root(of notice: PurityNotice) -> [String: FormValue] {
    [
      "number": Leaf.text(notice.number),
      "date": Leaf.date(notice.date),
      "transfer-on": Leaf.date(notice.transferOn),
      "analysed-on": Leaf.date(notice.analysedOn),
      "note": Leaf.text(notice.note),
      "buyer": CertificateBinding.party(notice.buyer),
      "reclaimer": CertificateBinding.party(notice.reclaimer),
      "goods": Leaf.filled(notice.goods.items, empty: NoticedGoods()) { goods in
        .record([
          "kind": KindText.of(goods.refrigerant), "mass": Leaf.mass(goods.mass),
          "lot": Leaf.text(goods.lot), "container": Leaf.text(goods.container),
        ])
      },
      "checks": Leaf.filled(notice.checks.items, empty: NoticedCheck()) { check in
        .record([
          "item": Leaf.choice(check.item), "method": Leaf.text(check.method),
          "party": Leaf.choice(check.party), "contractor": Leaf.text(check.contractor),
          "result": Leaf.concentration(check.result),
        ])
      },
    ]
  }

  /// The shape alone, for checking templates.
  static var prototype: FormValue { value(of: PurityNotice()) }
}
