package import Findings

/// 施設: the reclaiming facilities of one method on the site (法第50条第2項第4号).
package struct Facility: Sendable {
  @usableFromInline struct Fields: Sendable {
    @usableFromInline var site = Site()
    @usableFromInline var type = Located<FacilityType>()
    @usableFromInline var typeName = Located<String>()
    @usableFromInline var count = Located<Count>()
    @usableFromInline var uses = Listed<Located<ProductUse>>()
    @usableFromInline var annexNumber = Located<Int>()
    @usableFromInline var yearlyHours = Located<Hours>()
    @usableFromInline var blending = Located<Bool>()
    @usableFromInline var structure = Structure()
    @usableFromInline var operations = Listed<Operation>()
    @usableFromInline var capacityBasis = Listed<CapacityBasis>()
    @usableFromInline init() {}
  }

  @usableFromInline var shared = Shared(Fields())

  package init() {}

  @inlinable package var site: Site {
    get { shared.fields.site }
    _modify { yield &shared.fields.site }
  }

  /// 方式.
  @inlinable package var type: Located<FacilityType> {
    get { shared.fields.type }
    _modify { yield &shared.fields.type }
  }

  /// 方式名: the concrete name when the type is その他の方式.
  @inlinable package var typeName: Located<String> {
    get { shared.fields.typeName }
    _modify { yield &shared.fields.typeName }
  }

  /// 数.
  @inlinable package var count: Located<Count> {
    get { shared.fields.count }
    _modify { yield &shared.fields.count }
  }

  /// 用途: what the product of this method is for, when the methods of the site differ.
  @inlinable package var uses: Listed<Located<ProductUse>> {
    get { shared.fields.uses }
    _modify { yield &shared.fields.uses }
  }

  /// 別紙番号: running number of its annexes in an existing paper.
  @inlinable package var annexNumber: Located<Int> {
    get { shared.fields.annexNumber }
    _modify { yield &shared.fields.annexNumber }
  }

  /// 年間稼働可能時間.
  @inlinable package var yearlyHours: Located<Hours> {
    get { shared.fields.yearlyHours }
    _modify { yield &shared.fields.yearlyHours }
  }

  /// 混和による品質調整.
  @inlinable package var blending: Located<Bool> {
    get { shared.fields.blending }
    _modify { yield &shared.fields.blending }
  }

  /// 構造: 別紙X.
  @inlinable package var structure: Structure {
    get { shared.fields.structure }
    _modify { yield &shared.fields.structure }
  }

  /// 運転方法: 別紙Z 1.
  @inlinable package var operations: Listed<Operation> {
    get { shared.fields.operations }
    _modify { yield &shared.fields.operations }
  }

  /// 能力の算出: the document of 省令第55条第1項第4号.
  @inlinable package var capacityBasis: Listed<CapacityBasis> {
    get { shared.fields.capacityBasis }
    _modify { yield &shared.fields.capacityBasis }
  }
}

/// 構造: 別紙X of one facility (省令第56条).
package struct Structure: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 不純物除去装置.
  package var removers = Listed<Device>()
  /// 混和装置.
  package var blenders = Listed<Device>()
  /// 供給装置.
  package var feeders = Listed<Device>()
  /// 捕集装置.
  package var collectors = Listed<Device>()
  /// 計測装置.
  package var instruments = Listed<Device>()
  /// 分析機器.
  package var analysers = Listed<Analyser>()
  /// 引渡装置.
  package var handover = Handover()
  /// 記載しない装置の理由: why a device that the handbook lists for the type is not there.
  package var omissionReason = Located<String>()
}

/// 引渡装置: how what was not reclaimed reaches a destroyer (省令第56条第3号).
package struct Handover: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 装置.
  package var devices = Listed<Device>()
  /// 引渡先.名称.
  package var destroyerName = Located<String>()
  /// 引渡先.許可番号.
  package var destroyerPermit = Located<String>()
  /// 自ら破壊.
  package var destroysItself = Located<Bool>()
  /// 破壊業許可番号 of the applicant.
  package var ownDestroyerPermit = Located<String>()
}

/// 能力の算出: from which figures the yearly capacity of one kind follows (handbook p.29).
package struct CapacityBasis: Sendable {
  package init() {}
  package var site = Site()
  /// The key of the entry.
  package var refrigerant = Located<RefrigerantKind>()
  /// 時間当たり処理可能量.
  package var hourly = Located<Mass>()
  /// 年間予定稼働時間.
  package var yearlyHours = Located<Hours>()
  /// 稼働時間の算出.
  package var hoursBasis = Located<String>()
  /// 還流時間.
  package var refluxTime = Located<String>()
  /// 装置の能力: name and hourly capacity of each device.
  package var devices = Listed<DeviceCapacity>()
  /// 算出方法.
  package var method = Located<String>()
  /// 実績.
  package var results = Located<String>()
  /// 代用元: the kind whose data stand for those of this one.
  package var standIn = Located<RefrigerantKind>()
  /// 代用の理由.
  package var standInReason = Located<String>()
  /// 年間再生処理可能量: the result as an existing paper states it; computed when not written.
  package var statedYearly = Located<Mass>()
}

/// What one device can handle in an hour.
package struct DeviceCapacity: Sendable {
  package init() {}
  package var site = Site()
  /// 名称.
  package var name = Located<String>()
  /// 時間当たり処理可能量.
  package var hourly = Located<Mass>()
}
