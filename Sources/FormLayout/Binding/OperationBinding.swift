import Findings
import PermitModel

/// The ways of running of all facilities, one after the other as in 別紙Z 1.
enum OperationBinding {
  /// One entry for each way of running.
  static func list(_ application: PermitApplication) -> FormValue {
    let entries = application.facilities.items.enumerated().flatMap { index, facility in
      facility.operations.items.map { (index, facility, $0) }
    }
    return Leaf.filled(entries, empty: (0, Facility(), Operation())) { index, facility, operation in
      .record([
        "number": Leaf.made(String(index + 1), site: facility.site),
        "type": FacilityBinding.typeName(facility),
        "kinds": KindText.lines(operation.refrigerants.items),
        "mode": Leaf.choice(operation.mode),
        "description": Leaf.text(operation.description),
        "temperature": Leaf.text(operation.temperature),
        "reflux-time": Leaf.text(operation.refluxTime),
        "feed-amount": Leaf.text(operation.feedAmount),
        "flow-rate": Leaf.text(operation.flowRate),
        "feed-method": Leaf.text(operation.feedMethod),
        "capture-method": Leaf.text(operation.captureMethod),
        "residue-method": Leaf.text(operation.residueMethod),
        "selection-standard": Leaf.text(operation.selectionStandard),
        "selection-method": Leaf.text(operation.selectionMethod),
        "selects": .flag(
          operation.selectionStandard.isWritten || operation.selectionMethod.isWritten),
      ])
    }
  }
}
