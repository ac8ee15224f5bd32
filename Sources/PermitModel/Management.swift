package import Findings

/// 保管 (省令第58条第1号ホ; 別紙Z 2).
package struct Storage: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 場所.
  package var place = Located<String>()
  /// 方法.
  package var method = Located<String>()
  /// 区分方法.
  package var separation = Located<String>()
  /// 容器.
  package var containers = Listed<ContainerGroup>()
}

/// Containers of one size for one kind in one state.
package struct ContainerGroup: Sendable {
  package init() {}
  package var site = Site()
  /// フロン類.
  package var refrigerant = Located<RefrigerantKind>()
  /// 状態.
  package var state = Located<StorageState>()
  /// 容量.
  package var volume = Located<Volume>()
  /// 種別 of the cylinder.
  package var cylinder = Located<CylinderClass>()
  /// 一容器の充塡可能量.
  package var fill = Located<Mass>()
  /// 本数.
  package var count = Located<Count>()
}

/// 保守点検 (省令第58条第1号ヘ; 別紙Z 3, 別表1).
package struct Maintenance: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 日常点検.
  package var daily = Listed<MaintenanceRow>()
  /// 定期点検.
  package var periodic = Listed<MaintenanceRow>()
  /// 記録の保存年数.
  package var recordYears = Located<Int>()
}

/// A row of 別表1.
package struct MaintenanceRow: Sendable {
  package init() {}
  package var site = Site()
  /// 項目.
  package var item = Located<String>()
  /// 内容.
  package var content = Located<String>()
  /// 保守方法.
  package var method = Located<String>()
  /// 頻度.
  package var frequency = Located<String>()
}

/// 定常的な確認 (省令第58条第2号; 別紙Z 4).
package struct Monitoring: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 運転方法.
  package var operation = Listed<MonitoringRow>()
  /// 供給方法.
  package var feed = Listed<MonitoringRow>()
  /// 捕集方法.
  package var capture = Listed<MonitoringRow>()
  /// 処理方法.
  package var residue = Listed<MonitoringRow>()
  /// 保守点検.
  package var maintenance = Listed<MonitoringRow>()
}

/// What is measured, with what, how often.
package struct MonitoringRow: Sendable {
  package init() {}
  package var site = Site()
  /// 項目.
  package var item = Located<String>()
  /// 装置.
  package var instrument = Located<String>()
  /// 頻度.
  package var frequency = Located<String>()
}

/// 異常事態 (省令第58条第4号; 別紙Z 5, 別表2).
package struct Anomalies: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 交換・切換関係.
  package var exchange = Listed<AnomalyRow>()
  /// 操作ミス関係.
  package var mistake = Listed<AnomalyRow>()
  /// 損傷・故障関係.
  package var damage = Listed<AnomalyRow>()
}

/// A row of 別表2.
package struct AnomalyRow: Sendable {
  package init() {}
  package var site = Site()
  /// 内容.
  package var content = Located<String>()
  /// 判定.
  package var detection = Located<String>()
  /// 対応.
  package var response = Located<String>()
}

/// 純度等の確認 of one quantity (省令第58条第3号; 別紙Z 6).
package struct QualityCheck: Sendable {
  package init() {}
  package var site = Site()
  /// 項目.
  package var item = Located<AnalysisItem>()
  /// 区分.
  package var party = Located<AnalysisParty>()
  /// 方法.
  package var method = Located<String>()
  /// 機器.
  package var instrument = Located<String>()
  /// 委託先.
  package var contractor = Located<String>()
  /// 頻度.
  package var frequency = Located<String>()
}

/// 譲渡先への通知 (省令第58条第5号; 別紙Z 7).
package struct BuyerNotice: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 事項.
  package var matters = Listed<Located<String>>()
  /// 手段.
  package var means = Located<String>()
  /// 時期.
  package var timing = Located<String>()
}

/// 管理責任者 (省令第58条第6号; 別紙Z 8).
package struct ResponsiblePerson: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 所属.
  package var unit = Located<String>()
  /// 氏名.
  package var name = Located<String>()
  /// 明示.
  package var posting = Located<String>()
}
