import Findings
import PermitModel

extension ScopeRules {
  /// Duties beside the permit, and the time before it.
  static let duties: [Rule] = [
    Rule(
      "B-10", "high-pressure-gas-procedures",
      remedy: "販売、製造、貯蔵の届出等の要否を、事業所のある都道府県等の窓口で確かめてください",
      "Ask the prefecture which notifications for sale, production and storage you need"
    ) { application, _, report in
      guard !application.facilities.isEmpty else { return }
      let place = application.place.name.value ?? "事業所"
      // Where so much is stored that B-11 asks about the store, this one leaves it out.
      let stored = (try? storedKilograms(application)) ?? 0
      let asksOfStore = stored >= StatutoryValues.storageNotification.value
      report.ask(
        "\(place)について、高圧ガス保安法の\(asksOfStore ? "販売と製造" : "販売、製造、貯蔵")の届出等の要否を窓口で確かめましたか",
        "Have you asked which procedures of the High Pressure Gas Safety Act the site needs for "
          + (asksOfStore ? "sale and production" : "sale, production and storage"),
        at: application.facilities.site,
        remedy: asksOfStore
          ? Message(
            ja: "販売と製造の届出等の要否を、事業所のある都道府県等の窓口で確かめてください",
            en: "Ask the prefecture which notifications for sale and production you need") : nil)
    },
    Rule(
      "B-11", "storage-under-high-pressure-gas-act",
      remedy: "貯蔵所の届出又は許可の要否を、都道府県等の高圧ガスの窓口で確かめてください",
      "Ask the prefecture whether the store needs a notification or a permit"
    ) { application, _, report in
      let containers = application.storage.containers
      let kilograms = try storedKilograms(application)
      guard kilograms >= StatutoryValues.storageNotification.value else { return }
      guard let whole = Int(exactly: kilograms) else { throw RuleFailure.figureTooLarge }
      let needsPermit = whole >= StatutoryValues.storagePermit.value
      let duty = needsPermit ? "第一種貯蔵所の許可" : "第二種貯蔵所の届出"
      let limit = needsPermit ? StatutoryValues.storagePermit : StatutoryValues.storageNotification
      report.ask(
        "保管量は合わせて\(Exact.grouped(whole)) kg（目安は\(Exact.grouped(limit.value)) kg以上）ですが、"
          + "\(duty)は済んでいるか、要らないと確かめましたか",
        "The store holds up to \(Exact.grouped(whole)) kg: is its "
          + "\(needsPermit ? "permit" : "notification") settled or known to be needless",
        at: containers.site)
    },
    Rule(
      "B-12", "start-before-permit",
      remedy: "許可を受けた後の日を事業開始日としてください",
      "Set the start of business after the permit",
      editions: [
        Validity(until: "2025-05-31"), Validity(from: StatutoryValues.newImprisonment),
      ]
    ) { application, review, report in
      guard let filing = application.filingDay, application.procedure.value == .newPermit,
        let start = application.businessStart.value, let day = filing.value, start <= day
      else { return }
      // The handbook's 懲役 is 拘禁刑 since the reform.
      let penalty = StatutoryValues.imprisonment(on: review.asOf.iso)
      report.find(
        "事業開始日\(start.japanese)が申請の日\(day.japanese)より後ではありません"
          + "（許可のない再生業は\(StatutoryValues.prisonYears.figure)年以下の\(penalty)又は"
          + "\(StatutoryValues.prisonFine.figure)円以下の罰金の対象です）",
        "Business starts on \(start.iso), not after filing on \(day.iso); reclaiming without a "
          + "permit is punishable",
        at: application.businessStart.site, related: [filing.site])
    },
    Rule(
      "B-13", "little-time-for-permit",
      remedy: "審査にかかる期間を提出先に確かめ、事業開始日を決めてください",
      "Ask the office how long the review takes and set the start accordingly"
    ) { application, _, report in
      guard let filing = application.filingDay, application.procedure.value == .newPermit,
        let start = application.businessStart.value, let day = filing.value, day < start,
        let early = day.adding(months: StatutoryValues.permitMonths.value), start < early
      else { return }
      report.ask(
        "提出の日\(day.japanese)から事業開始日\(start.japanese)まで\(StatutoryValues.permitMonths.value)か月に満たないですが、"
          + "それまでに許可を受けられる見込みですか",
        "Can the permit be there by \(start.iso), less than "
          + "\(StatutoryValues.permitMonths.value) months after filing on \(day.iso)",
        at: application.businessStart.site, related: [filing.site])
    },
  ]
}

extension PermitApplication {
  /// The day of filing, which is that of the application where no other is planned.
  fileprivate var filingDay: Located<CivilDate>? {
    submissionDate.value != nil
      ? submissionDate : applicationDate.value != nil ? applicationDate : nil
  }
}

extension ScopeRules {
  /// What all containers hold together when they are full.
  private static func storedKilograms(_ application: PermitApplication) throws -> Int128 {
    let grams = try application.storage.containers.items.reduce(Int128(0)) { sum, group in
      try sum
        + Exact.product(
          Int128(group.fill.value?.grams ?? 0), Int128(max(0, group.count.value?.number ?? 0)))
    }
    return grams / 1000
  }
}
