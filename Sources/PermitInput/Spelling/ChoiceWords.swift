import PermitModel

extension Procedure: Choice {
  var english: String {
    switch self {
    case .newPermit: "new_permit"
    case .changePermit: "change_permit"
    case .renewal: "renewal"
    }
  }

  var synonyms: [String] {
    switch self {
    case .newPermit: ["新規", "許可", "許可申請", "new"]
    case .changePermit: ["変更", "変更の許可", "変更許可申請", "change"]
    case .renewal: ["許可の更新", "更新許可", "更新申請", "renew"]
    }
  }
}

extension CaseKind: Choice {
  var english: String {
    switch self {
    case .newPermit: Procedure.newPermit.english
    case .changePermit: Procedure.changePermit.english
    case .renewal: Procedure.renewal.english
    case .certificate: "certificate"
    case .yearlyReport: "yearly_report"
    case .purityNotice: "purity_notice"
    case .changeNotice: "change_notice"
    case .closureNotice: "closure_notice"
    }
  }

  var synonyms: [String] {
    switch self {
    case .newPermit: Procedure.newPermit.synonyms
    case .changePermit: Procedure.changePermit.synonyms
    case .renewal: Procedure.renewal.synonyms
    case .certificate: []
    case .yearlyReport: ["様式第7", "再生量等の報告", "年次報告"]
    case .purityNotice: ["純度の通知", "譲渡先への通知"]
    case .changeNotice: ["変更届", "変更の届出", "変更届出書"]
    case .closureNotice: ["廃業届", "廃業等の届出", "廃業届出", "休止届", "再開届", "廃止届"]
    }
  }
}

extension Spelling<Procedure> {
  private static let choice = Spelling.choice(Procedure.self)

  /// 手続 of an application; a word that is none is answered with those of every kind of case.
  static let procedure = Spelling { text in
    let spelled = choice.read(text)
    return spelled.value == nil ? .problem(.unknownChoice(text, words: CaseKind.words)) : spelled
  }
}

extension ChangedItem: Choice {
  var english: String {
    switch self {
    case .name: "name"
    case .address: "address"
    case .representative: "representative"
    case .placeName: "place_name"
    case .placeAddress: "place_address"
    case .kinds: "refrigerants"
    case .intake: "intake_plan"
    case .facilityCount: "number_of_facilities"
    case .facilityType: "type_of_facilities"
    case .structure: "structure"
    case .capacity: "capacity"
    case .management: "use_and_management"
    case .uses: "uses"
    case .officers: "officers"
    }
  }

  var synonyms: [String] {
    switch self {
    case .name: ["氏名", "名称", "商号"]
    case .representative: ["代表者"]
    case .placeName: ["事業所名"]
    case .placeAddress: ["所在地"]
    case .kinds: ["種類", "再生をしようとするフロン類の種類"]
    case .intake: ["引取計画", "引取りの計画"]
    default: []
    }
  }
}

extension ClosureReason: Choice {
  var english: String {
    switch self {
    case .death: "death"
    case .merger: "merger"
    case .bankruptcy: "bankruptcy"
    case .dissolution: "dissolution"
    case .ending: "ending"
    case .resting: "resting"
    case .resuming: "resuming"
    }
  }

  var synonyms: [String] {
    switch self {
    case .death: []
    case .merger: ["合併"]
    case .bankruptcy: ["破産"]
    case .dissolution: ["解散"]
    case .ending: ["廃止", "廃業"]
    case .resting: ["休止"]
    case .resuming: ["再開"]
    }
  }
}

extension FilerCapacity: Choice {
  var english: String {
    switch self {
    case .heir: "heir"
    case .formerOfficer: "former_representative_officer"
    case .bankruptcyTrustee: "bankruptcy_trustee"
    case .liquidator: "liquidator"
    case .individual: "individual"
    case .officer: "representative_officer"
    }
  }

  var synonyms: [String] {
    switch self {
    case .individual: ["本人", "再生業者であった個人", "再生業者である個人"]
    case .officer: ["代表者", "代表取締役"]
    default: []
    }
  }
}

extension FilingOffice: Choice {
  var english: String {
    switch self {
    case .industry: "industry"
    case .environment: "environment"
    case .both: "both"
    }
  }

  var synonyms: [String] {
    switch self {
    case .industry: ["経産省", "METI"]
    case .environment: ["MOE"]
    case .both: ["両方", "経済産業省及び環境省", "経済産業省と環境省"]
    }
  }
}

extension ApplicantKind: Choice {
  var english: String { self == .corporation ? "corporation" : "individual" }
}

extension ProductUse: Choice {
  var english: String {
    switch self {
    case .refrigerant: "refrigerant"
    case .resin: "resin_feedstock"
    case .cleaning: "cleaning_refrigerant"
    }
  }
}

extension JudgementAnswer: Choice {
  var english: String {
    switch self {
    case .met: "met"
    case .notMet: "not_met"
    case .notApplicable: "not_applicable"
    }
  }

  var synonyms: [String] {
    switch self {
    case .met: ["適", "可", "合格"]
    case .notMet: ["不適", "否", "不合格", "不備"]
    case .notApplicable: ["該当なし", "非該当", "n/a"]
    }
  }
}

extension RefrigerantOrigin: Choice {
  var english: String {
    switch self {
    case .commercial: "commercial_equipment"
    case .vehicle: "vehicle_air_conditioners"
    case .household: "household_appliances"
    case .nonRefrigerant: "other_than_refrigerant"
    }
  }

  var synonyms: [String] {
    switch self {
    case .commercial: ["第一種特定製品", "業務用機器"]
    case .vehicle: ["第二種特定製品", "自動車"]
    case .household: ["家庭用冷蔵庫", "家庭用エアコン", "家電"]
    case .nonRefrigerant: ["冷媒用途以外"]
    }
  }
}

extension DisqualificationGround: Choice {
  var english: String {
    switch self {
    case .unfit: "i_unfit"
    case .sentenced: "ro_sentenced"
    case .revoked: "ha_revoked"
    case .officerOfRevoked: "ni_officer_of_revoked"
    case .suspended: "ho_suspended"
    case .officers: "he_officers"
    }
  }
}

extension FacilityType: Choice {
  var english: String {
    switch self {
    case .rectification: "rectification"
    case .simpleDistillation: "simple_distillation"
    case .other: "other"
    }
  }

  var synonyms: [String] {
    switch self {
    case .rectification: ["蒸留精製"]
    case .simpleDistillation: ["簡易蒸留"]
    case .other: ["その他", "その他方式"]
    }
  }
}

extension AnalysisItem: Choice {
  var english: String {
    switch self {
    case .purity: "purity"
    case .nonCondensable: "non_condensable_gas"
    case .residue: "evaporation_residue"
    case .acid: "acid"
    case .moisture: "moisture"
    }
  }
}

extension AnalysisParty: Choice {
  var english: String { self == .own ? "own" : "entrusted" }
  var synonyms: [String] { self == .own ? ["自社", "自己"] : ["委託"] }
}

extension CylinderClass: Choice {
  var english: String { rawValue }

  var synonyms: [String] { [rawValue + "類", rawValue + "容器", rawValue + "類容器"] }
}

extension StorageState: Choice {
  var english: String {
    switch self {
    case .before: "before"
    case .after: "after"
    case .unreclaimed: "unreclaimed"
    }
  }

  var synonyms: [String] {
    switch self {
    case .before: ["再生をする前", "再生前のもの"]
    case .after: ["再生をした後", "再生をしたもの", "再生後のもの"]
    case .unreclaimed: ["再生をされなかったもの", "再生残さ"]
    }
  }
}

extension FeedMode: Choice {
  var english: String { self == .continuous ? "continuous" : "batch" }
  var synonyms: [String] { self == .continuous ? ["連続"] : ["バッチ", "回分式"] }
}

extension TestBasis: Choice {
  var english: String {
    switch self {
    case .ownFacility: "own_facility"
    case .sameModel: "same_model"
    case .design: "design"
    }
  }
}

extension DrawingKind: Choice {
  var english: String {
    switch self {
    case .flow: "process_flow"
    case .layout: "assembly_and_layout"
    case .device: "device_description"
    }
  }

  var synonyms: [String] {
    switch self {
    case .flow: ["フロー図", "プロセスフローダイアグラム", "PFD"]
    case .layout: ["組立図", "配置図", "組立図及び配置図"]
    case .device: ["装置の説明図"]
    }
  }
}

extension DrawingMatter: Choice {
  var english: String {
    switch self {
    case .structure: "structure_and_function"
    case .material: "material"
    case .supply: "supply_point"
    }
  }

  var synonyms: [String] {
    switch self {
    case .structure: ["構造", "機能", "構造及び機能"]
    case .material: []
    case .supply: ["供給位置"]
    }
  }
}

extension AttachmentKind: Choice {
  var english: String {
    switch self {
    case .specification: "specification"
    case .manual: "manual"
    case .operation: "operation_manual"
    case .sameModel: "same_model_papers"
    case .design: "design_calculation"
    case .other: "other"
    }
  }
}

extension PaperSize: Choice {
  var english: String { rawValue }
  var synonyms: [String] { self == .a4 ? ["A4判"] : ["A3判"] }
}

extension BoundDocument: Choice {
  var english: String {
    switch self {
    case .form5: "application"
    case .annexX: "annex_x"
    case .annexY: "annex_y"
    case .annexZ: "annex_z"
    case .drawings: "drawings"
    case .suitability: "suitability"
    case .capacity: "capacity"
    case .intakePlan: "intake_plan"
    case .supplement: "supplement"
    case .identity: "identity"
    case .oath: "oath"
    }
  }

  var synonyms: [String] {
    switch self {
    case .form5: ["様式第5", "許可申請書"]
    case .oath: ["誓約書"]
    default: []
    }
  }
}
