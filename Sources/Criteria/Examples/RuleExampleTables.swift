// swift-format-ignore-file
// Made from Tests/CriteriaTests/Fixtures by the tests; run them with SAISEI_UPDATE=1.

/// The examples of all rules, family by family.
enum RuleExampleTables {
  /// Every table.
  static let all = [
    tableA1,
    tableA2,
    tableA3,
    tableB1,
    tableC1,
    tableC2,
    tableC3,
    tableD1,
    tableD2,
    tableD3,
    tableG1,
    tableG2,
    tableK1,
    tableK2,
    tableL1,
    tableL2,
    tableN1,
    tableN2,
    tableO1,
    tableT1,
    tableU1,
    tableX1,
    tableX2,
    tableX3,
    tableY1,
    tableY2,
    tableZ1,
    tableZ2,
    tableZ3,
  ]
}
