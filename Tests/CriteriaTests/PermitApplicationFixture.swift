import Criteria
import PermitModel

/// Cases made in code, for what YAML cannot say.
enum PermitApplicationFixture {
  static let empty = PermitApplication()
  static let review = Review(asOf: Era.all[0].start)
}
