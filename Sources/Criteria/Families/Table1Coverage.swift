import Findings
import PermitModel

extension Table1Rules {
  /// What the table as a whole has to cover.
  static let coverage: [Rule] = [
    Rule(
      "T-08", "device-without-check",
      remedy: "取扱説明書が点検を求める装置を別表1に加えてください",
      "Add to Table 1 each device whose manual asks for checks"
    ) { application, _, report in
      let rows = allRows(application)
      let items = rows.compactMap { $0.item.value }
      guard !items.isEmpty else { return }
      let checked = NameSet((items + items.flatMap(DeviceWords.names)).map(Folding.name))
      for (index, facility) in application.facilities.items.enumerated() {
        let removers = facility.structure.removers.items.filter { !$0.name.isBlank }
        let others = [AnnexXItem.blender, .feeder, .collector, .handover]
          .flatMap { facility.structure.devices(of: $0).items }.filter { !$0.name.isBlank }
        func lacksCheck(_ device: Device) -> Bool {
          !checked.contains(Folding.name(device.name.text))
        }
        let label = application.label(index)
        let open = (removers + others).filter(lacksCheck)
        if !removers.isEmpty, removers.allSatisfy(lacksCheck) {
          report.find(
            "\(label.ja)の不純物除去装置の点検が別表1に1つもありません",
            "Table 1 checks no impurity remover of \(label.en)",
            at: facility.structure.removers.site, related: [application.maintenance.site])
        } else if !open.isEmpty {
          // Which devices are main ones, and which need checks, only their manuals say.
          report.ask(
            "\(label.ja)の\(open.map { "「\($0.name.text)」" }.joined())は、取扱説明書に照らして別表1での点検が要りませんか",
            "By their manuals, can these devices do without a check in Table 1: "
              + open.map { $0.name.text }.joined(separator: ", "),
            at: open[0].name.site, related: [application.maintenance.site],
            about: [application.attachments.site])
        }
      }
    },
    Rule(
      "T-09", "no-leak-detection",
      remedy: "再生の過程でフロン類の漏えいを検知する方法を別表1に書いてください",
      "Write into Table 1 how leaks are detected during reclaiming"
    ) { application, _, report in
      let rows = allRows(application)
      guard !rows.isEmpty else { return }
      let leaks = rows.filter { row in
        [row.item, row.content, row.method].contains {
          Folding.width($0.text).containsAny(CheckPhrases.leak)
        }
      }
      guard let first = leaks.first else {
        report.find(
          "別表1にフロン類の漏えいの検知についての点検がありません",
          "Table 1 has no check for leaks", at: application.maintenance.site)
        return
      }
      let hasMeans = leaks.contains { row in
        Folding.width(row.item.text + row.content.text).containsAny(CheckPhrases.leakMeans)
      }
      guard !hasMeans else { return }
      report.ask(
        "「\(first.label)」の点検内容「\(first.content.text)」から、漏えいを何で検知するか分かりますか",
        "Does the check of \(first.label) tell by what a leak is detected",
        at: first.content.site,
        remedy: Message(
          ja: "漏えい検知器、発泡液、圧力の保持など、検知の手段を書いてください",
          en: "Write the means, such as a detector, soap or holding pressure"))
    },
    Rule(
      "T-10", "periodic-check-open",
      remedy: "頻度の欄に「6か月ごと（自主点検）」「1年ごと（メーカー点検）」のように実施者も書いてください",
      "Write who does it beside the frequency, such as 自主点検 or メーカー点検"
    ) { application, _, report in
      for row in application.maintenance.periodic.items {
        let text = row.frequency.text + row.content.text + row.method.text
        var missing: [(ja: String, en: String)] = []
        if row.frequency.isBlank { missing.append(("頻度", "how often")) }
        if !Phrases.namesPerformer(text) {
          missing.append(("実施者（自主点検又はメーカー）", "by whom"))
        }
        guard !missing.isEmpty else { continue }
        report.find(
          "定期点検（\(row.label)）の\(missing.map(\.ja).joined(separator: "と"))が書かれていません",
          "It is not stated \(missing.map(\.en).joined(separator: " and ")) \(row.label) is checked",
          at: row.frequency.site)
      }
    },
    Rule(
      "T-11", "fitness-of-checks",
      remedy: "取扱説明書の点検項目と頻度を別表1と照らし合わせてください",
      "Compare the checks and intervals of the manuals with Table 1"
    ) { application, _, report in
      let maintenance = application.maintenance
      guard !allRows(application).isEmpty else { return }
      report.ask(
        "別表1の点検（日常\(maintenance.daily.items.count)件、定期\(maintenance.periodic.items.count)件）は、"
          + "取扱説明書が求める項目と頻度を満たしますか",
        "Do the checks of Table 1 (\(maintenance.daily.items.count) daily, "
          + "\(maintenance.periodic.items.count) periodic) meet what the manuals ask for",
        at: maintenance.site, about: [application.attachments.site])
    },
    Rule(
      "T-12", "high-pressure-gas-check-unnamed",
      remedy: "高圧ガス保安法の点検を兼ねる行に、その旨と点検の内容を書いてください",
      "Write into the row that it also serves 高圧ガス保安法, and what is checked",
      // Only the applicant knows which checks serve both.
      weight: .human
    ) { application, review, report in
      let rows = allRows(application)
      func names(_ words: [String], _ row: MaintenanceRow) -> Bool {
        [row.item, row.content, row.method, row.frequency].contains {
          Folding.width($0.text).containsAny(words)
        }
      }
      guard !rows.isEmpty else { return }
      let act = ["高圧ガス", "高圧法", "保安法"]
      for row in rows where !names(act, row) && names(["定期自主検査", "保安検査", "法定"], row) {
        report.ask(
          "「\(row.label)」の点検は高圧ガス保安法の点検を兼ねますか",
          "Does the check of \(row.label) also serve 高圧ガス保安法", at: row.item.site)
      }
      guard !rows.contains(where: { names(act, $0) }),
        let elsewhere = review.texts(of: application, with: .highPressure).first(where: {
          Folding.width($0.value ?? "").contains("高圧ガス保安法")
        })
      else { return }
      report.ask(
        "高圧ガス保安法についての記載がありますが、別表1の点検はその点検を兼ねますか",
        "高圧ガス保安法 is mentioned: do the checks of Table 1 also serve it", at: elsewhere.site,
        related: [application.maintenance.site])
    },
  ]
}
