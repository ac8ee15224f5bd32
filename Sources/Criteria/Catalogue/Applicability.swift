package import Findings
package import PermitModel

/// What a whole criterion has to do with a case, as far as that is plain without running its rule.
package enum Applicability: Sendable, Hashable {
  /// It concerns the case; what the rule says counts.
  case applies
  /// It does not concern the case, for the reason given.
  case notApplicable(Message)
  /// The program's own forms meet it, because no paper made elsewhere is to be checked.
  case metByForm
}

extension Catalogue {
  /// Whether a criterion concerns a case.
  ///
  /// A test holds that a rule never speaks about a case that its criterion is said not to concern;
  /// where the case leaves the condition open, the criterion applies.
  package static func applicability(of id: String, to content: CaseContent) -> Applicability {
    if let rule = rule(id), !rule.judges(content) { return .notApplicable(rule.otherSubjects) }
    if case .application(let application) = content {
      return applicability(of: id, to: application)
    }
    if let condition = FollowUpConditions.byID[id], !condition.mayHold(content) {
      return .notApplicable(condition.absence)
    }
    return .applies
  }

  /// The same for an application.
  package static func applicability(
    of id: String, to application: PermitApplication
  ) -> Applicability {
    if let condition = ApplicabilityTable.conditions[id], !condition.mayHold(in: application) {
      return .notApplicable(condition.absence)
    }
    if ApplicabilityTable.ofForms.contains(id), !application.paper.isWritten { return .metByForm }
    return .applies
  }
}

/// What a case has to be for some criteria to concern it.
enum CaseCondition: String, CaseIterable {
  case newPermit, changeOrRenewal, changePermit, renewal, newOrChange, revoked
  case corporation, individual, residentRecord
  case rectification, otherType, severalTypes, tower
  case ownAnalysis, entrustedAnalysis, ownDestruction, otherDestroyer
  case chosenFeed, unchosenFeed, testRun, substitutedTest, designCalculation, standIn
  case refrigerantUse, severalPlaces, numberedAnnexes, severalBases, shortFirstYear
  case exchanges, drawnRoutes

  /// Whether the condition holds, or whether the case leaves that open.
  func mayHold(in application: PermitApplication) -> Bool {
    let procedure = application.procedure.value
    let kind = application.applicant.kind.value
    let facilities = application.facilities.items
    let types = facilities.map { $0.type.value }
    func anyFacility(_ holds: (Facility) -> Bool) -> Bool {
      facilities.isEmpty || facilities.contains(where: holds)
    }
    switch self {
    case .newPermit: return procedure == nil || procedure == .newPermit
    case .changeOrRenewal: return procedure != .newPermit
    case .changePermit: return procedure == nil || procedure == .changePermit
    case .renewal: return procedure == nil || procedure == .renewal
    case .newOrChange: return procedure != .renewal
    case .revoked: return application.permit.revokedOn.isWritten
    case .corporation: return kind != .individual
    case .individual: return kind != .corporation
    case .residentRecord:
      return kind != .corporation || application.applicant.residentRecord.isWritten
    case .rectification:
      return types.isEmpty || types.contains { $0 == nil || $0 == .rectification }
    case .otherType: return types.isEmpty || types.contains { $0 == nil || $0 == .other }
    case .severalTypes: return facilities.count > 1
    case .tower: return anyFacility(\.hasTower)
    case .ownAnalysis: return anyFacility { $0.mayAnalyse(.own) }
    case .entrustedAnalysis: return anyFacility { $0.mayAnalyse(.entrusted) }
    case .ownDestruction:
      return anyFacility { $0.mayDestroyItself }
    case .otherDestroyer:
      return anyFacility { $0.structure.handover.destroysItself.value != true }
    case .chosenFeed:
      let isChosen = facilities.flatMap { $0.operations.items }.contains {
        $0.selectionStandard.isWritten || $0.selectionMethod.isWritten
      }
      return isChosen || application.suitability.selection.isWritten
    case .unchosenFeed: return application.feedSelection.isEmpty
    case .testRun: return application.suitability.basis.value != .design
    case .substitutedTest: return application.suitability.basis.value != .ownFacility
    case .designCalculation:
      return application.suitability.basis.value == nil
        || application.suitability.basis.value == .design
    case .standIn:
      return anyFacility {
        $0.capacityBasis.items.contains { $0.standIn.isWritten || $0.standInReason.isWritten }
      }
    case .refrigerantUse:
      let uses = application.uses.items + facilities.flatMap { $0.uses.items }
      return uses.isEmpty || uses.contains { $0.value == nil || $0.value == .refrigerant }
    case .severalPlaces: return application.place.severalPlaces != nil
    case .numberedAnnexes: return facilities.contains { $0.annexNumber.isWritten }
    case .severalBases:
      let kinds = facilities.flatMap { $0.capacityBasis.items }.compactMap { $0.refrigerant.number }
      return Set(kinds).count < kinds.count
    case .shortFirstYear: return application.businessStart.value.map { $0.month != 4 } ?? true
    case .exchanges: return !application.anomalies.exchange.isEmpty
    case .drawnRoutes: return application.drawings.items.contains(where: \.hasRoutes)
    }
  }

  /// What the case is not or has not, as a reviewer reads it.
  var absence: Message {
    switch self {
    case .newPermit: Message(ja: "新規許可の申請ではない", en: "not an application for a new permit")
    case .changeOrRenewal:
      Message(ja: "変更又は更新の申請ではない", en: "neither a change nor a renewal")
    case .changePermit:
      Message(ja: "変更許可の申請ではない", en: "not an application for a change")
    case .renewal: Message(ja: "更新の申請ではない", en: "not a renewal")
    case .newOrChange: Message(ja: "更新の申請である", en: "it is a renewal")
    case .revoked: Message(ja: "許可を取り消されていない", en: "no permit was revoked")
    case .corporation: Message(ja: "申請者が法人ではない", en: "the applicant is no corporation")
    case .individual: Message(ja: "申請者が個人ではない", en: "the applicant is no individual")
    case .residentRecord:
      Message(
        ja: "申請者が個人ではなく、住民票も添付していない",
        en: "the applicant is no individual, and no resident record is attached")
    case .rectification:
      Message(ja: "蒸留精製式の施設がない", en: "no facility is of the type 蒸留精製式")
    case .otherType: Message(ja: "その他の方式の施設がない", en: "no facility is of another type")
    case .severalTypes: Message(ja: "施設の組が1つだけである", en: "there is one group of facilities only")
    case .tower: Message(ja: "蒸留塔のある施設がない", en: "no facility has a tower")
    case .ownAnalysis: Message(ja: "自己所有の分析機器がない", en: "nothing is analysed with own analysers")
    case .entrustedAnalysis: Message(ja: "委託分析がない", en: "no analysis is entrusted")
    case .ownDestruction:
      Message(ja: "自ら破壊しない", en: "the applicant does not destroy by itself")
    case .otherDestroyer:
      Message(ja: "すべて自ら破壊する", en: "the applicant destroys everything by itself")
    case .chosenFeed:
      Message(ja: "不純物の少ない原料を選ぶ方法ではない", en: "the feed is not chosen by its impurities")
    case .unchosenFeed:
      Message(ja: "不純物の少ない原料を選ぶ方法である", en: "the feed is chosen by its impurities")
    case .testRun:
      Message(
        ja: "試験をせず、設計計算の値による",
        en: "no test was run: the figures are those of a design")
    case .substitutedTest:
      Message(ja: "自らの施設で試験をした", en: "the test was run in the applicant's own facility")
    case .designCalculation:
      Message(
        ja: "試験の値が設計計算によらない", en: "the figures do not rest on a design calculation")
    case .standIn:
      Message(ja: "他の種類のデータで代用していない", en: "no data of another kind stand in")
    case .refrigerantUse:
      Message(ja: "用途に冷媒がない", en: "the product is not used as refrigerant")
    case .severalPlaces:
      Message(ja: "１つの事業所だけの申請である", en: "it is about one place of business")
    case .numberedAnnexes:
      Message(ja: "別紙に番号を付けていない", en: "the annexes have no numbers")
    case .severalBases:
      Message(
        ja: "１つの種類の能力を２つ以上の算出で示していない",
        en: "no kind has more than one calculation")
    case .shortFirstYear:
      Message(ja: "事業開始が４月で、初年度が12か月ある", en: "business starts in April: a whole year")
    case .exchanges:
      Message(ja: "別表2に交換・切換関係の行がない", en: "Table 2 has no rows about exchanges")
    case .drawnRoutes:
      Message(
        ja: "フロン類の経路を写した図面がない", en: "no drawing has its routes copied into the case")
    }
  }
}

extension Facility {
  /// Whether an analysis is, or may be, done by this party.
  fileprivate func mayAnalyse(_ party: AnalysisParty) -> Bool {
    let analysers = structure.analysers.items
    return analysers.isEmpty
      || analysers.contains { $0.party.value == nil || $0.party.value == party }
  }

  /// Whether what is not reclaimed is, or may be, destroyed on the site.
  fileprivate var mayDestroyItself: Bool {
    let handover = structure.handover
    return handover.destroysItself.value ?? handover.destroyerName.isBlank
      || handover.ownDestroyerPermit.isWritten
  }
}

/// Which criteria concern only some cases.
enum ApplicabilityTable {
  /// The condition of each criterion that has one.
  static let conditions: [String: CaseCondition] = {
    var conditions: [String: CaseCondition] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ")
      let name = String(parts.first?.dropLast() ?? "")
      guard let condition = CaseCondition(rawValue: name) else { continue }
      for id in parts.dropFirst() { conditions[String(id)] = condition }
    }
    return conditions
  }()

  /// Criteria about titles, marks, columns and binding of the papers.
  ///
  /// They are checked on papers made elsewhere, copied under 書面; the program's own forms have them
  /// in print.
  static let ofForms = Set(
    "A-02 A-08 A-21 A-30 A-40 A-41 X-01 Y-01 Y-03 T-01 U-01 O-02".split(separator: " ")
      .map(String.init))

  private static let table = """
    newPermit: A-04 A-38 B-12 B-13 D-38
    changeOrRenewal: A-03 A-39
    changePermit: C-04 C-20 C-21 C-22
    renewal: Y-22 C-01 C-05 C-06 C-08 C-09
    newOrChange: Y-21
    revoked: C-38
    corporation: A-13 A-15 D-02 D-06 O-10 O-11
    individual: O-12
    residentRecord: D-03
    rectification: X-04
    otherType: A-27 X-32
    severalTypes: A-32
    tower: Z-10
    ownAnalysis: X-14
    entrustedAnalysis: X-15 X-16 X-17 X-18 X-20
    ownDestruction: X-24 Z-15 G-21
    otherDestroyer: X-23 Z-14
    chosenFeed: Z-16 Z-17 G-17
    unchosenFeed: D-16
    testRun: D-09 D-12 D-18 D-19
    substitutedTest: D-20
    designCalculation: D-21
    standIn: D-30
    refrigerantUse: D-23
    severalPlaces: B-02 D-07
    numberedAnnexes: A-33
    severalBases: Y-18
    shortFirstYear: Y-19
    exchanges: U-07
    drawnRoutes: G-09
    """
}
