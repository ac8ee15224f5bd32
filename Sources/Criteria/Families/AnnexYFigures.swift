import Findings
import PermitModel

extension AnnexYRules {
  /// The figures of the tables.
  static let figures: [Rule] = [
    Rule(
      "Y-08", "capacity-figure-missing",
      remedy: "各年度の年間再生処理可能量と年間引取計画量をトンで書いてください",
      "Write capacity and planned intake in tonnes for every fiscal year"
    ) { application, _, report in
      for table in application.capacity.items {
        for row in table.years.items {
          for (ja, en, leaf) in row.figures where leaf.isBlank {
            report.find(
              "\(table.label)の\(row.label)の\(ja)が未記入です",
              "The \(en) of \(table.label) in \(row.english) is blank", at: leaf.site,
              remedy: Message(
                ja: "\(row.label)の\(ja)をトンで書いてください",
                en: "Write the \(en) of \(row.english) in tonnes"))
          }
        }
      }
    },
    Rule(
      "Y-09", "kilograms-taken-for-tonnes",
      remedy: "1,000 kgを1トンとして、値をトンに直してください",
      "Convert kilograms to tonnes (1,000 kg is 1 t)"
    ) { application, _, report in
      for table in application.capacity.items {
        for row in table.years.items {
          for (ja, en, leaf) in row.figures {
            guard let mass = leaf.value, mass.seemsInKilograms else { continue }
            report.find(
              "\(table.label)の\(row.label)の\(ja)が\(mass.tonnes)トンとなり、kgで書かれたと思われます",
              "The \(en) of \(table.label) in \(row.english) is \(mass.tonnes) t; "
                + "it seems to be in kg", at: leaf.site)
          }
        }
      }
    },
    Rule(
      "Y-10", "figure-not-a-quantity",
      remedy: "0以上の数をトンで書いてください", "Write a number of tonnes, 0 or more",
      // A figure that is no quantity leaves the field unfilled.
      weight: .error
    ) { application, _, report in
      for row in application.capacity.items.flatMap({ $0.years.items }) {
        for (_, _, leaf) in row.figures {
          if let problem = leaf.problem { report.find(problem, of: leaf) }
        }
      }
    },
    Rule(
      "Y-11", "capacity-below-intake",
      remedy: "引取計画量を処理可能量より小さくするか、「理由」を書いてください",
      "Plan less intake than capacity, or state the reason"
    ) { application, _, report in
      for table in application.capacity.items {
        for row in table.years.items {
          guard let capacity = row.capacity.value, let intake = row.intake.value,
            capacity < intake, !row.seemsInKilograms
          else { continue }
          if let reason = row.reason.value {
            report.ask(
              "\(table.label)の\(row.label)は処理可能量\(capacity.tonnes)トンが引取計画量"
                + "\(intake.tonnes)トンを下回りますが、理由「\(reason)」で足りますか",
              "Capacity \(capacity.tonnes) t is below the intake of \(intake.tonnes) t "
                + "in \(row.english): is the reason sufficient (\(reason))",
              at: row.capacity.site, related: [row.intake.site, row.reason.site],
              remedy: .supportReason)
          } else {
            report.find(
              "\(table.label)の\(row.label)の再生処理可能量\(capacity.tonnes)トンが引取計画量"
                + "\(intake.tonnes)トンを下回っています",
              "The capacity of \(table.label) in \(row.english), \(capacity.tonnes) t, "
                + "is below the planned intake of \(intake.tonnes) t",
              at: row.capacity.site, related: [row.intake.site])
          }
        }
      }
    },
    Rule(
      "Y-12", "capacity-equals-intake",
      remedy: "引取計画量を処理可能量より小さくするか、「理由」を書いてください",
      "Plan less intake than capacity, or state the reason"
    ) { application, _, report in
      for table in application.capacity.items {
        for row in table.years.items {
          // Both at zero is a kind that is not treated that year; Y-20 looks at that.
          guard let capacity = row.capacity.value, capacity == row.intake.value,
            capacity.grams > 0
          else { continue }
          if let reason = row.reason.value {
            report.ask(
              "\(table.label)の\(row.label)は処理可能量と引取計画量が同じ\(capacity.tonnes)トンですが、"
                + "理由「\(reason)」で足りますか",
              "Capacity and intake are both \(capacity.tonnes) t in \(row.english): "
                + "is the reason sufficient (\(reason))",
              at: row.capacity.site, related: [row.intake.site, row.reason.site],
              remedy: .supportReason)
            continue
          }
          report.find(
            "\(table.label)の\(row.label)の再生処理可能量と引取計画量が同じ\(capacity.tonnes)トンです"
              + "（原則として処理可能量の方が大きくなります）",
            "Capacity and intake of \(table.label) in \(row.english) are both "
              + "\(capacity.tonnes) t; capacity should be larger",
            at: row.capacity.site, related: [row.intake.site])
        }
      }
    },
    Rule(
      "Y-20", "no-intake-planned",
      remedy: "引取りの予定がない種類なら申請から除き、あるなら引取計画量を書いてください",
      "Remove the kind if no intake is planned, else write the intake"
    ) { application, _, report in
      for table in application.capacity.items {
        let intakes = table.years.items.map { $0.intake.value }
        guard !intakes.isEmpty, intakes.allSatisfy({ $0?.grams == 0 }) else { continue }
        report.find(
          "\(table.label)の引取計画量が全年度で0トンです",
          "The planned intake of \(table.label) is 0 t in every fiscal year",
          at: table.refrigerant.site)
      }
    },
  ]
}

extension Mass {
  /// Whether a yearly figure is so large that kilograms were taken for tonnes.
  fileprivate var seemsInKilograms: Bool {
    Int128(grams) > Int128(StatutoryValues.plausibleTonnes.value) * 1_000_000
  }
}

extension CapacityYear {
  /// Whether a figure of the row seems to be in kilograms, so that comparing it says nothing.
  var seemsInKilograms: Bool {
    figures.contains { $0.leaf.value?.seemsInKilograms ?? false }
  }

  /// The two rows of the table with their names.
  fileprivate var figures: [(ja: String, en: String, leaf: Located<Mass>)] {
    [("年間再生処理可能量", "capacity", capacity), ("年間引取計画量", "planned intake", intake)]
  }
}
