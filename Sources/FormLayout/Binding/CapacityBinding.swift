import Findings
import PermitModel

/// The document of 省令第55条第1項第4号: how each yearly capacity is worked out.
enum CapacityBinding {
  /// One entry for each facility and kind.
  static func list(_ application: PermitApplication) -> FormValue {
    let entries = application.facilities.items.flatMap { facility in
      facility.capacityBasis.items.map { (facility, $0) }
    }
    return Leaf.filled(entries, empty: (Facility(), CapacityBasis())) { facility, basis in
      .record([
        "type": FacilityBinding.typeName(facility),
        "count": Leaf.count(facility.count),
        "kind": KindText.of(basis.refrigerant),
        "hourly": Leaf.mass(basis.hourly),
        "available-hours": Leaf.hours(facility.yearlyHours),
        "yearly-hours": Leaf.hours(basis.yearlyHours),
        "hours-basis": Leaf.text(basis.hoursBasis),
        "reflux-time": Leaf.text(basis.refluxTime),
        "method": Leaf.text(basis.method),
        "results": Leaf.text(basis.results),
        "yearly": yearly(basis),
        "devices": Leaf.list(basis.devices.items, empty: DeviceCapacity()) {
          .record(["name": Leaf.text($0.name), "hourly": Leaf.mass($0.hourly)])
        },
      ])
    }
  }

  /// The stated yearly capacity, else hourly capacity times hours in whole grams.
  private static func yearly(_ basis: CapacityBasis) -> FormValue {
    if basis.statedYearly.isWritten { return Leaf.mass(basis.statedYearly) }
    guard let hourly = basis.hourly.value, let hours = basis.yearlyHours.value else {
      return Leaf.mass(Located(site: basis.statedYearly.site))
    }
    let (product, isTooLarge) = hourly.grams.multipliedReportingOverflow(by: hours.minutes)
    guard !isTooLarge else { return Leaf.mass(Located(site: basis.hourly.site)) }
    return Leaf.mass(Located(Mass(grams: product / 60), site: basis.hourly.site))
  }
}
