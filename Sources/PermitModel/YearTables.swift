package import Findings

/// 再生の能力 of one kind: a table of 別紙Y (省令第57条).
package struct CapacityTable: Sendable {
  package init() {}
  package var site = Site()
  /// The key of the entry.
  package var refrigerant = Located<RefrigerantKind>()
  /// One row for each fiscal year.
  package var years = Listed<CapacityYear>()
}

/// A fiscal year of 別紙Y.
package struct CapacityYear: Sendable {
  package init() {}
  package var site = Site()
  /// The key of the row.
  package var year = Located<FiscalYear>()
  /// 処理可能量.
  package var capacity = Located<Mass>()
  /// 引取計画量.
  package var intake = Located<Mass>()
  /// 理由: why the capacity need not be above the intake.
  package var reason = Located<String>()
}

/// 引取計画 of one kind (省令第55条第1項第5号; handbook p.29).
package struct IntakeTable: Sendable {
  package init() {}
  package var site = Site()
  /// The key of the entry.
  package var refrigerant = Located<RefrigerantKind>()
  /// One row for each fiscal year.
  package var years = Listed<IntakeYear>()
}

/// A fiscal year of the intake plan.
package struct IntakeYear: Sendable {
  package init() {}
  package var site = Site()
  /// The key of the row.
  package var year = Located<FiscalYear>()
  /// 引取計画量; that of 別紙Y when not written.
  package var intake = Located<Mass>()
  /// 繰越量.
  package var carryOver = Located<Mass>()
  /// 最繁忙日保管量: before and after reclaiming together.
  package var peakStorage = Located<Mass>()
}
