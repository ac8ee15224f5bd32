import Findings
import PermitModel

/// Family L: the records (記録・帳簿) of a place of business.
enum RecordsRules {
  /// Every rule of the family.
  static let all: [Rule] = rows + amounts + stock + place

  /// What each row must say (省令第68条第1項).
  static let rows: [Rule] = [
    Rule(
      "L-01", "record-without-kind",
      remedy: "冷媒番号（R22、R410A など）を書いてください", "Write the refrigerant number, such as R22",
      judging: .records { records, _, report in
        for row in records.rows where row.refrigerant.value == nil {
          if let problem = row.refrigerant.problem {
            report.find(problem, of: row.refrigerant)
          } else {
            report.find(
              "フロン類の種類（冷媒番号）がありません", "The row names no refrigerant number",
              at: row.refrigerant.site)
          }
        }
      }),
    Rule(
      "L-02", "intake-without-date-or-mass",
      remedy: "引き取った（再生を受託した）年月日と量を書いてください",
      "Write the day of the intake (or of the entrusting) and the amount",
      judging: .records { records, _, report in
        for row in records.rows where row.isIntake { row.lack(of: "引取り", "intake", &report) }
      }),
    Rule(
      "L-03", "intake-without-party",
      remedy: "引取りを求めた充塡回収業者等の氏名又は名称を書いてください", "Write who asked for the intake",
      judging: .records { records, _, report in
        for row in records.rows where row.isIntake && row.party.isBlank {
          // A kitchen of home appliances has no party in the sense of the ordinance.
          if row.source.value == .other {
            report.doubt(
              "引取りの相手方の氏名又は名称がありません", "The intake names no party", at: row.party.site)
          } else {
            report.find(
              "引取りを求めた者の氏名又は名称がありません", "The intake does not name who asked for it",
              at: row.party.site)
          }
        }
      }),
    Rule(
      "L-04", "reclaim-without-date-or-mass",
      remedy: "再生を行った年月日と量を書いてください", "Write the day of reclaiming and the amount",
      judging: .records { records, _, report in
        for row in records.rows where row.kind.value == .reclaim {
          row.lack(of: "再生", "reclaiming", &report)
        }
      }),
    Rule(
      "L-05", "handover-incomplete",
      remedy: "引き渡した年月日、フロン類破壊業者の氏名又は名称、量を書いてください",
      "Write the day, the destroyer's name and the amount",
      judging: .records { records, _, report in
        for row in records.rows where row.kind.value == .handover {
          row.lack(of: "引渡し", "handing over", &report)
          if row.party.isBlank {
            report.find(
              "引き渡した破壊業者の氏名又は名称がありません", "The row does not name the destroyer",
              at: row.party.site)
          }
        }
      }),
    Rule(
      "L-10", "intake-source-unchecked",
      remedy: "充塡回収業者か省令第49条の者かを、登録番号等で確かめて書いてください",
      "Tell by the registration number whether it comes from a recoverer or under 省令第49条",
      judging: .records { records, _, report in
        for row in records.rows where row.isIntake {
          guard let source = row.source.value else {
            if let problem = row.source.problem {
              report.find(problem, of: row.source)
            } else {
              report.find(
                "引取りの区分（充塡回収業者、省令第49条など）がありません",
                "The intake does not say whether it is from a recoverer or under 省令第49条",
                at: row.source.site)
            }
            continue
          }
          if source.isReported, !row.party.isBlank, row.registration.isBlank {
            report.doubt(
              "「\(row.party.value ?? "")」の登録番号がなく、引取りの区分を確かめられません",
              "No registration number confirms where '\(row.party.value ?? "")' belongs",
              at: row.party.site)
          }
          if let role = row.role, role.isAtOdds(with: source) {
            report.doubt(
              "「\(row.party.value ?? "")」は\(role.japanese)として記録されていますが、"
                + "引取りの区分は\(source.japanese)です",
              "'\(row.party.value ?? "")' is known as \(role.rawValue), but the intake says "
                + "\(source.rawValue)", at: row.source.site)
          }
        }
      }),
    Rule(
      "L-17", "record-fields-unfit",
      remedy: "行の区分に合う項目だけを書いてください", "Write only what belongs to this kind of row",
      judging: .records { records, _, report in
        for row in records.rows {
          guard let kind = row.kind.value else {
            if let problem = row.kind.problem {
              report.error(problem, of: row.kind)
            } else {
              report.error(
                "行の区分（引取り、再生など）がありません", "The row does not say what happened",
                at: row.kind.site)
            }
            continue
          }
          if kind != .intake, row.source.isWritten {
            report.find(
              "\(kind.japanese)の行に引取りの区分があります",
              "A row of \(kind.rawValue) says from whom something was taken in", at: row.source.site
            )
          }
          if kind != .handover, row.confirmed.isWritten {
            report.find(
              "\(kind.japanese)の行に破壊業者の受領量があります",
              "A row of \(kind.rawValue) has an amount confirmed by a destroyer",
              at: row.confirmed.site)
          }
        }
      }),
    Rule(
      "L-28", "residue-not-to-destroyer",
      remedy: "許可を受けたフロン類破壊業者に引き渡し、その許可番号を記録してください",
      "Hand it to a permitted destroyer and record the number of the permit",
      judging: .records { records, _, report in
        for row in records.rows where row.kind.value == .handover && !row.party.isBlank {
          let name = row.party.value ?? ""
          if let role = row.role, role != .destroyer {
            report.find(
              "引渡し先「\(name)」は破壊業者ではなく、\(role.japanese)として記録されています",
              "'\(name)' is known as \(role.rawValue), not as a destroyer", at: row.party.site)
          } else if row.registration.isBlank {
            report.doubt(
              "破壊業者「\(name)」の許可番号が記録されていません",
              "The permit number of the destroyer '\(name)' is not recorded", at: row.party.site)
          }
        }
      }),
  ]
}

extension RecordRow {
  /// Whether it is an intake.
  var isIntake: Bool { kind.value == .intake }

  /// Reports a day or an amount that is not there or could not be read.
  fileprivate func lack(of ja: String, _ en: String, _ report: inout Report) {
    if let problem = day.problem {
      report.find(problem, of: day)
    } else if day.isBlank {
      report.find("\(ja)の年月日がありません", "The day of the \(en) is missing", at: day.site)
    }
    if mass.isBlank {
      report.find("\(ja)の量がありません", "The amount of the \(en) is missing", at: mass.site)
    }
  }
}

extension LedgerParty.Role {
  /// Whether what is known of a party contradicts the source of an intake.
  fileprivate func isAtOdds(with source: IntakeSource) -> Bool {
    switch (self, source) {
    case (.recoverer, .recoverer), (.article49, .article49), (.appliance, .appliance): false
    case (.concerned, _), (.other, .other): false
    default: true
    }
  }
}
