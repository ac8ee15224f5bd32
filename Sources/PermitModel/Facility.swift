package import Findings

/// 施設: the reclaiming facilities of one method on the site (法第50条第2項第4号).
package struct Facility: Sendable {
  package init() {}
  package var site = Site()
  /// 方式.
  package var type = Located<FacilityType>()
  /// 方式名: the concrete name when the type is その他の方式.
  package var typeName = Located<String>()
  /// 数.
  package var count = Located<Count>()
  /// 用途: what the product of this method is for, when the methods of the site differ.
  package var uses = Listed<Located<ProductUse>>()
  /// 別紙番号: running number of its annexes in an existing paper.
  package var annexNumber = Located<Int>()
  /// 年間稼働可能時間.
  package var yearlyHours = Located<Hours>()
  /// 混和による品質調整.
  package var blending = Located<Bool>()
  /// 構造: 別紙X.
  package var structure = Structure()
  /// 運転方法: 別紙Z 1.
  package var operations = Listed<Operation>()
  /// 能力の算出: the document of 省令第55条第1項第4号.
  package var capacityBasis = Listed<CapacityBasis>()
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

/// A device of 別紙X.
package struct Device: Sendable, Equatable {
  package init() {}
  package var site = Site()
  /// 名称.
  package var name = Located<String>()
  /// 兼ねる: the other device whose work it also does.
  package var also = Located<String>()
  /// 記号: such as `a-1`; given by the order when not written.
  package var symbol = Located<String>()
}

/// 分析機器: an analyser of the applicant's, or an entrusted analysis (省令第56条第6号).
package struct Analyser: Sendable {
  package init() {}
  package var site = Site()
  /// 項目.
  package var items = Listed<Located<AnalysisItem>>()
  /// 区分.
  package var party = Located<AnalysisParty>()
  /// 名称.
  package var name = Located<String>()
  /// メーカー.
  package var maker = Located<String>()
  /// 型番.
  package var model = Located<String>()
  /// 委託先; the word 未定 when it is not settled.
  package var contractor = Located<String>()
  /// 計量証明事業登録番号; the word なし when there is none.
  package var contractorRegistration = Located<String>()
  /// 資格: why the contractor has the experience and skill.
  package var qualification = Located<String>()
  /// 経験年数 of the contractor.
  package var experienceYears = Located<Int>()
  /// 選定基準 when the contractor is not settled.
  package var selectionStandard = Located<String>()
  /// 選定手続 when the contractor is not settled.
  package var selectionProcedure = Located<String>()
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

/// 運転方法: one way of running the facility, for one or more kinds (別紙Z 1).
package struct Operation: Sendable {
  package init() {}
  package var site = Site()
  /// フロン類.
  package var refrigerants = Listed<Located<RefrigerantKind>>()
  /// 運転の形.
  package var mode = Located<FeedMode>()
  /// 運転方法 in words, beyond the items below.
  package var description = Located<String>()
  /// 温度条件.
  package var temperature = Located<String>()
  /// 還流時間.
  package var refluxTime = Located<String>()
  /// 投入量.
  package var feedAmount = Located<String>()
  /// 流量.
  package var flowRate = Located<String>()
  /// 供給方法.
  package var feedMethod = Located<String>()
  /// 捕集方法.
  package var captureMethod = Located<String>()
  /// 再生されなかったフロン類の処理方法.
  package var residueMethod = Located<String>()
  /// 選定の基準 of the feed.
  package var selectionStandard = Located<String>()
  /// 選定の方法 of the feed.
  package var selectionMethod = Located<String>()
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
