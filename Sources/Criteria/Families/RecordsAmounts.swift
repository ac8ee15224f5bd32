import Findings
import PermitModel

extension RecordsRules {
  /// Days and amounts of the rows, each for itself.
  static let amounts: [Rule] = [
    Rule(
      "L-06", "record-late",
      remedy: "引取り、再生、引渡しのつど、遅滞なく記録してください", "Record each event without delay",
      judging: .records { records, _, report in
        for row in records.rows where !row.isImported {
          guard let day = row.day.value, let recorded = row.recordedOn,
            let limit = day.adding(days: StatutoryValues.lateRecordDays.value), limit < recorded
          else { continue }
          report.doubt(
            "\(day.japanese)のことを、\(StatutoryValues.lateRecordDays.figure)日を過ぎた"
              + "\(recorded.japanese)に記録しています",
            "What happened on \(day.iso) was recorded on \(recorded.iso), over "
              + "\(StatutoryValues.lateRecordDays.figure) days later",
            at: row.day.site)
        }
      }),
    Rule(
      "L-16", "record-date-impossible",
      remedy: "行った日を確かめて書いてください", "Check the day and write it again", weight: .error,
      judging: .records { records, _, report in
        for row in records.rows {
          guard let day = row.day.value else {
            // L-02, L-04 and L-05 speak for the rows that the ordinance names.
            guard let kind = row.kind.value,
              ![.intake, .reclaim, .handover].contains(kind)
            else { continue }
            if let problem = row.day.problem {
              report.find(problem, of: row.day)
            } else {
              report.find(
                "\(kind.japanese)の年月日がありません", "The row has no day", at: row.day.site)
            }
            continue
          }
          if day > records.today {
            report.find(
              "\(day.japanese)は今日（\(records.today.japanese)）より後です",
              "\(day.iso) lies after today, \(records.today.iso)", at: row.day.site)
          }
        }
      }),
    Rule(
      "L-21", "record-of-unpermitted-kind",
      remedy: "冷媒番号を確かめ、許可にない種類は再生せず、変更の許可を受けてください",
      "Check the number; kinds outside the permit need a change of it first",
      judging: .records { records, _, report in
        let permitted = Set(records.settings.kinds.map(\.refrigerant))
        guard !permitted.isEmpty else { return }
        for row in records.rows {
          guard let number = row.refrigerant.value?.number, !permitted.contains(number) else {
            continue
          }
          report.find(
            "\(number.text)は許可された種類にありません", "\(number.text) is not a kind of the permit",
            at: row.refrigerant.site)
        }
      }),
    Rule(
      "L-22", "record-mass-implausible",
      remedy: "量をkgで、0.1 kg単位で書いてください", "Write the amount in kg with one decimal",
      judging: .records { records, _, report in
        for row in records.rows {
          guard let mass = row.mass.value else {
            if let problem = row.mass.problem { report.error(problem, of: row.mass) }
            if row.mass.isBlank, let kind = row.kind.value,
              ![.intake, .reclaim, .handover].contains(kind)
            {
              report.error(
                "\(kind.japanese)の量がありません", "The row has no amount", at: row.mass.site)
            }
            continue
          }
          let written = row.mass.written ?? mass.kilograms
          if mass.grams < 0, row.kind.value != .adjustment {
            report.error(
              "量「\(written)」が負の値です", "The amount '\(written)' is below zero", at: row.mass.site)
          } else if mass.grams == 0, row.kind.value?.sign != 0, row.kind.value != .opening {
            report.find("量が0です", "The amount is zero", at: row.mass.site)
          } else if mass.grams.magnitude > 50_000_000 {
            report.find(
              "1行の量「\(written)」が50トンを超えています",
              "The amount '\(written)' of one row exceeds 50 tonnes", at: row.mass.site)
          } else if mass.grams % 100 != 0 {
            report.suggest(
              "量「\(written)」は、報告では0.1 kg単位（\(mass.kilogramsRounded) kg）になります",
              "The yearly report shows '\(written)' in tenths of a kilogram", at: row.mass.site,
              remedy: Message(
                ja: "このままでよいか確かめてください", en: "Check that it is meant so"))
          }
          if let outside = row.outside.value, outside > mass {
            report.error(
              "対象外の量「\(row.outside.written ?? "")」が量「\(written)」を超えています",
              "The part outside the report exceeds the amount '\(written)'", at: row.outside.site)
          }
        }
      }),
    Rule(
      "L-25", "record-outside-permit",
      remedy: "許可の期間と停止の期間を確かめ、日付を直すか、主務官庁に相談してください",
      "Check the period of the permit and the day, or ask the ministries",
      judging: .records { records, _, report in
        let settings = records.settings
        for row in records.rows where row.kind.value == .reclaim {
          guard let day = row.day.value else { continue }
          if let from = settings.permittedFrom, day < from {
            report.find(
              "\(day.japanese)は許可年月日（\(from.japanese)）より前です",
              "\(day.iso) lies before the permit, which began on \(from.iso)", at: row.day.site)
          } else if let until = settings.permittedUntil, day > until {
            report.find(
              "\(day.japanese)は許可の満了日（\(until.japanese)）より後です",
              "\(day.iso) lies after the permit, which ended on \(until.iso)", at: row.day.site)
          } else if let from = settings.stoppedFrom, day >= from,
            settings.stoppedUntil.map({ day <= $0 }) ?? true
          {
            report.find(
              "\(day.japanese)は業務の停止を命じられた期間です",
              "\(day.iso) lies in the period of an order to stop", at: row.day.site)
          }
        }
      }),
    Rule(
      "L-30", "handover-unlike-receipt",
      remedy: "破壊証明書又は受領書の量と照らし合わせてください", "Compare it with the destroyer's paper",
      judging: .records { records, _, report in
        for row in records.rows where row.kind.value == .handover {
          guard let mass = row.mass.value, let confirmed = row.confirmed.value, mass != confirmed
          else { continue }
          report.find(
            "引渡量\(mass.kilograms) kgと破壊業者の受領量\(confirmed.kilograms) kgが一致しません",
            "\(mass.kilograms) kg were handed over, \(confirmed.kilograms) kg are confirmed",
            at: row.confirmed.site, related: [row.mass.site])
        }
      }),
  ]
}

extension Mass {
  /// Kilograms to the nearest tenth, halves upward.
  fileprivate var kilogramsRounded: String {
    let tenths = (abs(grams) + 50) / 100 * (grams < 0 ? -1 : 1)
    return Mass(grams: tenths * 100).kilograms(decimals: 1)
  }
}
