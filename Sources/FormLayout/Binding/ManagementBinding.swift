import Findings
import PermitModel

extension ApplicationBinding {
  /// What 別紙Z, 別表1 and 別表2 need beyond the ways of running.
  static func management(_ application: PermitApplication, _ root: inout NamedValues) {
    root.add("storage", storage(application.storage))
    root.add("maintenance", maintenance(application.maintenance))
    root.add("monitoring", monitoring(application.monitoring))
    root.add("anomalies", anomalies(application.anomalies))
    root.add(
      "quality", Leaf.filled(application.qualityChecks.items, empty: QualityCheck(), quality))
    root.add(
      "notice",
      .record([
        "matters": Leaf.list(application.buyerNotice.matters.items, empty: Located()) {
          .record(["text": Leaf.text($0)])
        },
        "means": Leaf.text(application.buyerNotice.means),
        "timing": Leaf.text(application.buyerNotice.timing),
      ]))
    root.add(
      "responsible",
      .record([
        "unit": Leaf.text(application.responsiblePerson.unit),
        "name": Leaf.text(application.responsiblePerson.name),
        "posting": Leaf.text(application.responsiblePerson.posting),
      ]))
  }

  private static func storage(_ storage: Storage) -> FormValue {
    var groups: [(kind: Located<RefrigerantKind>, containers: [ContainerGroup])] = []
    for container in storage.containers.items {
      let kind = container.refrigerant
      if let index = groups.firstIndex(where: {
        $0.kind.value == kind.value && $0.kind.written == kind.written
      }) {
        groups[index].containers.append(container)
      } else {
        groups.append((kind, [container]))
      }
    }
    return .record([
      "place": Leaf.text(storage.place),
      "method": Leaf.text(storage.method),
      "separation": Leaf.text(storage.separation),
      "kinds": Leaf.filled(groups, empty: (Located(), [])) { group in
        .record([
          "kind": KindText.of(group.kind),
          "containers": Leaf.filled(group.containers, empty: ContainerGroup()) {
            .record([
              "state": Leaf.choice($0.state), "cylinder": Leaf.choice($0.cylinder),
              "volume": Leaf.volume($0.volume),
              "fill": Leaf.mass($0.fill), "count": Leaf.count($0.count),
            ])
          },
        ])
      },
    ])
  }

  private static func maintenance(_ maintenance: Maintenance) -> FormValue {
    func row(_ row: MaintenanceRow) -> FormValue {
      .record([
        "item": Leaf.text(row.item), "content": Leaf.text(row.content),
        "method": Leaf.text(row.method), "frequency": Leaf.text(row.frequency),
      ])
    }
    return .record([
      "daily": Leaf.filled(maintenance.daily.items, empty: MaintenanceRow(), row),
      "periodic": Leaf.filled(maintenance.periodic.items, empty: MaintenanceRow(), row),
      "record-years": Leaf.number(maintenance.recordYears),
    ])
  }

  private static func monitoring(_ monitoring: Monitoring) -> FormValue {
    func rows(_ rows: Listed<MonitoringRow>) -> FormValue {
      Leaf.filled(rows.items, empty: MonitoringRow()) {
        .record([
          "item": Leaf.text($0.item), "instrument": Leaf.text($0.instrument),
          "frequency": Leaf.text($0.frequency),
        ])
      }
    }
    return .record([
      "operation": rows(monitoring.operation), "feed": rows(monitoring.feed),
      "capture": rows(monitoring.capture), "residue": rows(monitoring.residue),
      "maintenance": rows(monitoring.maintenance),
    ])
  }

  private static func anomalies(_ anomalies: Anomalies) -> FormValue {
    // A group without an entry is left out (handbook p.25); with no entry at all one is shown.
    let isBlank = [anomalies.exchange, anomalies.mistake, anomalies.damage].allSatisfy(\.isEmpty)
    func rows(_ rows: Listed<AnomalyRow>, shown: Bool = false) -> FormValue {
      Leaf.list(shown ? [AnomalyRow()] : rows.items, empty: AnomalyRow()) {
        .record([
          "content": Leaf.text($0.content), "detection": Leaf.text($0.detection),
          "response": Leaf.text($0.response),
        ])
      }
    }
    return .record([
      "exchange": rows(anomalies.exchange), "mistake": rows(anomalies.mistake),
      "damage": rows(anomalies.damage, shown: isBlank),
    ])
  }

  private static func quality(_ check: QualityCheck) -> FormValue {
    .record([
      "item": Leaf.choice(check.item), "party": Leaf.choice(check.party),
      "method": Leaf.text(check.method), "instrument": Leaf.text(check.instrument),
      "contractor": Leaf.text(check.contractor), "frequency": Leaf.text(check.frequency),
    ])
  }
}
