/// Where a case is to be filed, when that place takes less than paper does.
package enum FilingTarget: String, CaseIterable, Sendable {
  /// e-Gov電子申請.
  case egov
}
