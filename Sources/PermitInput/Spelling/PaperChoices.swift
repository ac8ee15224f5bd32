import PermitModel

extension HandoverParty: Choice {
  var english: String {
    switch self {
    case .recoverer: "recoverer"
    case .approved: "approved_party"
    case .appliancePlant: "appliance_plant"
    case .other: "other"
    }
  }

  var synonyms: [String] {
    switch self {
    case .recoverer: ["第一種フロン類充塡回収業者", "回収業者"]
    case .approved: ["第49条第1号の者", "省令49条の者", "49条"]
    case .appliancePlant: ["家電リサイクル", "家電"]
    case .other: []
    }
  }
}

extension ManagerOption: Choice {
  var english: String { self == .perContainer ? "per_container" : "per_manager" }
}

extension ReportEndingReason: Choice {
  var english: String {
    switch self {
    case .death: "death"
    case .merger: "merger"
    case .bankruptcy: "bankruptcy"
    case .dissolution: "dissolution"
    case .closure: "closure"
    case .suspension: "suspension"
    case .revocation: "revocation"
    }
  }

  var synonyms: [String] {
    switch self {
    case .merger: ["合併による消滅"]
    case .bankruptcy: ["破産手続開始の決定"]
    case .closure: ["廃業", "事業の廃止"]
    case .suspension: ["事業の休止"]
    case .revocation: ["取消し", "許可取消し"]
    default: []
    }
  }
}
