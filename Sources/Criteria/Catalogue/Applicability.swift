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
  case newPermit, changeOrRenewal, renewal
  case corporation, individual, residentRecord
  case rectification, otherType, severalTypes, tower
  case ownAnalysis, entrustedAnalysis, ownDestruction, otherDestroyer
  case chosenFeed, substitutedTest, designCalculation, standIn, refrigerantUse

  /// Whether the condition holds, or whether the case leaves that open.
  func mayHold(in application: PermitApplication) -> Bool {
    let procedure = application.procedure.value
    let kind = application.applicant.kind.value
    let facilities = application.facilities.items
    let types = facilities.map(\.type.value)
    func anyFacility(_ holds: (Facility) -> Bool) -> Bool {
      facilities.isEmpty || facilities.contains(where: holds)
    }
    switch self {
    case .newPermit: return procedure == nil || procedure == .newPermit
    case .changeOrRenewal: return procedure != .newPermit
    case .renewal: return procedure == nil || procedure == .renewal
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
      let isChosen = facilities.flatMap(\.operations.items).contains {
        $0.selectionStandard.isWritten || $0.selectionMethod.isWritten
      }
      return isChosen || application.suitability.selection.isWritten
    case .substitutedTest: return application.suitability.basis.value != .ownFacility
    case .designCalculation:
      return application.suitability.basis.value == nil
        || application.suitability.basis.value == .design
    case .standIn:
      return anyFacility {
        $0.capacityBasis.items.contains { $0.standIn.isWritten || $0.standInReason.isWritten }
      }
    case .refrigerantUse:
      let uses = application.uses.items + facilities.flatMap(\.uses.items)
      return uses.isEmpty || uses.contains { $0.value == nil || $0.value == .refrigerant }
    }
  }

  /// What the case is not or has not, as a reviewer reads it.
  var absence: Message {
    switch self {
    case .newPermit: Message(ja: "新規許可の申請ではない", en: "not an application for a new permit")
    case .changeOrRenewal:
      Message(ja: "変更又は更新の申請ではない", en: "neither a change nor a renewal")
    case .renewal: Message(ja: "更新の申請ではない", en: "not a renewal")
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
    case .substitutedTest:
      Message(ja: "自らの施設で試験をした", en: "the test was run in the applicant's own facility")
    case .designCalculation:
      Message(
        ja: "試験の値が設計計算によらない", en: "the figures do not rest on a design calculation")
    case .standIn:
      Message(ja: "他の種類のデータで代用していない", en: "no data of another kind stand in")
    case .refrigerantUse:
      Message(ja: "用途に冷媒がない", en: "the product is not used as refrigerant")
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
    "A-02 A-08 A-30 A-40 A-41 X-01 Y-01 T-01 U-01 O-02".split(separator: " ").map(String.init))

  private static let table = """
    newPermit: A-04 A-38 B-12 B-13 D-38
    changeOrRenewal: A-03 A-39
    renewal: Y-22
    corporation: A-13 D-02 D-06 O-10
    individual: O-12
    residentRecord: D-03
    rectification: X-04
    otherType: A-27 X-32
    severalTypes: A-32
    tower: Z-10
    ownAnalysis: X-14
    entrustedAnalysis: X-15 X-16 X-17 X-18 X-20
    ownDestruction: X-24 Z-15 G-21
    otherDestroyer: X-23
    chosenFeed: Z-16 Z-17 G-17
    substitutedTest: D-20
    designCalculation: D-21
    standIn: D-30
    refrigerantUse: D-23
    """
}
