import Findings
import PermitModel

extension Located where Value == String {
  /// The text, empty when nothing is written.
  var text: String { value ?? "" }
}

extension Located {
  /// Whether the value stands there and is of one of these kinds of misreading.
  func hasProblem(_ kinds: ReadingProblem.Kind...) -> Bool {
    problem.map { kinds.contains($0.kind) } ?? false
  }
}

extension Located where Value == RefrigerantKind {
  /// The number, such as `R22`; nil when unreadable.
  var number: RefrigerantNumber? { value?.number }
}

extension PermitApplication {
  /// The numbers on the cover that papers must treat, each once, in order.
  var coverNumbers: [RefrigerantNumber] {
    refrigerants.items.compactMap(\.number).unique.filter { !$0.isOutsideTheLaw }
  }

  /// Where the cover names each number.
  var coverSites: [RefrigerantNumber: [Site]] {
    refrigerants.items.reduce(into: [:]) { sites, kind in
      if let number = kind.number { sites[number, default: []].append(kind.site) }
    }
  }

  /// The numbers on the cover that none of these kinds is.
  func coverNumbers(without kinds: [Located<RefrigerantKind>]) -> [RefrigerantNumber] {
    let there = Set(kinds.compactMap(\.number))
    return coverNumbers.filter { !there.contains($0) }
  }

  /// Every date of the case with its name on the papers.
  var dates: [(name: String, date: Located<CivilDate>)] {
    [
      ("申請日", applicationDate), ("提出予定日", submissionDate),
      ("誓約日", applicant.oath.date), ("登記事項証明書の発行日", applicant.registry.issued),
      ("住民票の発行日", applicant.residentRecord.issued), ("許可年月日", permit.date),
      ("許可の有効期限", permit.expiry), ("登録免許税の納付日", tax.paid),
      ("事業開始日", businessStart),
    ] + attachments.items.map { ("添付書類の発行日", $0.issued) }
  }

  /// Every place that names a kind of フロン類, with the paper it belongs to.
  var refrigerantPlaces: [(paper: String, kind: Located<RefrigerantKind>)] {
    var places = refrigerants.items.map { ("申請書", $0) }
    places += capacity.items.map { ("別紙Y", $0.refrigerant) }
    for facility in facilities.items {
      for operation in facility.operations.items {
        places += operation.refrigerants.items.map { ("別紙Zの1", $0) }
      }
      places += facility.capacityBasis.items.map { ("再生の能力を説明する書類", $0.refrigerant) }
    }
    places += intakePlan.items.map { ("引取りに係る計画", $0.refrigerant) }
    places += storage.containers.items.map { ("別紙Zの2", $0.refrigerant) }
    places += suitability.results.items.map { ("適切な再生ができることを説明する書類", $0.refrigerant) }
    return places
  }

  /// The five lists of 定常的な確認 with their keys.
  var monitoringRows: [(key: String, rows: Listed<MonitoringRow>)] {
    [
      ("運転方法", monitoring.operation), ("供給方法", monitoring.feed),
      ("捕集方法", monitoring.capture), ("処理方法", monitoring.residue),
      ("保守点検", monitoring.maintenance),
    ]
  }

  /// What a facility is called in messages: its number when there are several, and its type.
  func label(_ index: Int) -> (ja: String, en: String) {
    guard facilities.items.count > 1 else { return ("別紙X", "Annex X") }
    return ("別紙X\(index + 1)", "Annex X\(index + 1)")
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of its first place.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension RefrigerantNumber {
  /// Whether it is certainly no フロン類; B-07 asks to remove it from all papers.
  var isOutsideTheLaw: Bool {
    Refrigerant.known(self).map { $0.isVerified && !$0.isFluorocarbon } ?? false
  }

  /// `HCFC(R22)` when the class is known, else the number alone.
  var withClass: String {
    guard let name = Refrigerant.known(self)?.class?.rawValue else { return text }
    return "\(name)(\(text))"
  }
}
