/// A business or person of the records: who asks for intakes, destroys, or may view rows.
package struct LedgerParty: Sendable, Hashable {
  /// What a party is to the place of business.
  package enum Role: String, Sendable, Hashable, CaseIterable {
    /// 第一種フロン類充塡回収業者.
    case recoverer
    /// Approved by a governor under 省令第49条第1号.
    case article49
    /// A recycling plant for home appliances.
    case appliance
    /// フロン類破壊業者.
    case destroyer
    /// 管理者, 整備者, 廃棄等実施者, 引渡受託者: may view the rows about it (法第60条第2項).
    case concerned
    /// Anyone else.
    case other

    /// The word for it on screen.
    package var japanese: String {
      switch self {
      case .recoverer: "充塡回収業者"
      case .article49: "省令第49条"
      case .appliance: "家電リサイクル"
      case .destroyer: "破壊業者"
      case .concerned: "管理者等"
      case .other: "その他"
      }
    }
  }

  /// What it is to the place of business.
  package var role: Role
  /// 氏名又は名称.
  package var name: String
  /// Other names under which it is found.
  package var aliases: [String]
  /// 登録番号 of a recoverer, 許可番号 of a destroyer, the number of another approval.
  package var registration: String
  /// 住所.
  package var address: String
  /// 電話番号.
  package var phone: String

  /// Makes a party.
  package init(
    _ role: Role, name: String, aliases: [String] = [], registration: String = "",
    address: String = "", phone: String = ""
  ) {
    self.role = role
    self.name = name
    self.aliases = aliases
    self.registration = registration
    self.address = address
    self.phone = phone
  }
}

/// A party as it stands in the ledger, in one of its versions.
package struct RecordedParty: Sendable, Hashable {
  /// Row of this version.
  package var number: Int
  /// Row of the first version, which tells the party itself.
  package var identity: Int
  /// What was recorded.
  package var party: LedgerParty

  /// Makes a recorded party.
  package init(number: Int, identity: Int, party: LedgerParty) {
    self.number = number
    self.identity = identity
    self.party = party
  }
}

/// A container with the number stamped on it (容器保安規則第8条).
package struct LedgerContainer: Sendable, Hashable {
  /// 容器の識別番号: sign and number as stamped.
  package var mark: String
  /// 内容積.
  package var volume: Volume?
  /// Mass of the empty container.
  package var tare: Mass?

  /// Makes a container.
  package init(mark: String, volume: Volume? = nil, tare: Mass? = nil) {
    self.mark = mark
    self.volume = volume
    self.tare = tare
  }
}

/// A container as it stands in the ledger, in one of its versions.
package struct RecordedContainer: Sendable, Hashable {
  /// Row of this version.
  package var number: Int
  /// Row of the first version.
  package var identity: Int
  /// What was recorded.
  package var container: LedgerContainer

  /// Makes a recorded container.
  package init(number: Int, identity: Int, container: LedgerContainer) {
    self.number = number
    self.identity = identity
    self.container = container
  }
}
