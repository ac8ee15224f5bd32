import Findings
import PermitModel

extension RecordsRules {
  /// What is asked of the place of business and its people.
  static let place: [Rule] = [
    Rule(
      "L-07", "record-removed-early",
      remedy: "控えから戻し、作成の日から\(StatutoryValues.recordYears.figure)年間保存してください",
      "Bring it back from a copy and keep records for \(StatutoryValues.recordYears.figure) years",
      judging: .records { records, _, report in
        let months = 12 * StatutoryValues.recordYears.value
        for removal in records.removals {
          guard let kept = removal.recordedBefore.adding(months: months), kept > removal.day else {
            continue
          }
          report.find(
            "\(removal.recordedBefore.japanese)までに作成した記録が、"
              + "\(StatutoryValues.recordYears.figure)年を過ぎない"
              + "\(removal.day.japanese)に除かれています",
            "Records made up to \(removal.recordedBefore.iso) were taken out on \(removal.day.iso), "
              + "less than \(StatutoryValues.recordYears.figure) years later", at: records.site)
        }
      }),
    Rule(
      "L-08", "record-place-unknown",
      remedy: "記録を保存する事業所の名称と所在地を書いてください",
      "Write name and address of the place of business where the records are kept",
      judging: .records { records, _, report in
        guard records.judgesPlace else { return }
        if records.settings.place.isEmpty {
          report.find(
            "記録を保存する事業所の名称がありません", "The place of business has no name",
            at: records.site)
        } else if records.settings.address.isEmpty {
          report.doubt(
            "記録を保存する事業所の所在地がありません", "The address of the place of business is missing",
            at: records.site)
        }
      }),
    Rule(
      "L-11", "viewing-not-settled",
      remedy: "閲覧の申出があったときに応じる者と手順を決め、「saisei ledger disclose」で示してください",
      "Settle who answers a request to view, and show the rows by 'saisei ledger disclose'",
      judging: .records { records, _, report in
        guard records.judgesPlace else { return }
        report.ask(
          "管理者等から記録の閲覧の申出があったとき、事業所で応じられますか",
          "Can those concerned view their records at the place of business", at: records.site)
      }),
    Rule(
      "L-27", "method-not-kept",
      remedy: "申請書の使用及び管理の方法に従って再生してください", "Reclaim by the method of the application",
      judging: .records { records, _, report in
        guard records.judgesPlace, records.rows.contains(where: { $0.kind.value == .reclaim })
        else { return }
        report.ask(
          "記録した再生は、申請書の使用及び管理の方法に従って行いましたか",
          "Was reclaiming done by the method of the application", at: records.site)
      }),
    Rule(
      "L-29", "transport-standard",
      remedy: "みだりに移充塡せず、転落、転倒、衝撃を防いで運搬してください",
      "Do not transfer needlessly, and protect containers from falls and shocks",
      judging: .records { records, _, report in
        guard records.judgesPlace,
          records.rows.contains(where: { [.intake, .handover].contains($0.kind.value) })
        else { return }
        report.ask(
          "引取りと引渡しの運搬で、運搬の基準（移充塡、転落・転倒の防止）を守りましたか",
          "Was the standard of transport kept", at: records.site)
      }),
    Rule(
      "L-31", "charge-not-shown",
      remedy: "料金の提示を求められたときは、遅滞なく示してください", "Show the charge without delay when asked",
      judging: .records { records, _, report in
        guard records.judgesPlace, records.rows.contains(where: { $0.isIntake }) else { return }
        report.ask(
          "充塡回収業者から求められたとき、適正な料金を遅滞なく示していますか",
          "Is a proper charge shown without delay to recoverers who ask", at: records.site)
      }),
  ]
}
