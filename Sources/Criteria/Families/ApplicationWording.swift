import Findings
import PermitModel

extension ApplicationRules {
  /// References to annexes and the spelling of names.
  static let wording: [Rule] = [
    Rule(
      "A-30", "cell-does-not-point-to-annex",
      remedy: "欄を「別紙Xのとおり」「別紙Yのとおり」「別紙Zのとおり」と書いてください",
      "Write 別紙Xのとおり, 別紙Yのとおり and 別紙Zのとおり in the columns"
    ) { application, _, report in
      let paper = application.paper
      let cells = [
        ("構造", "structure", "X", paper.structureCell),
        ("再生の能力", "capacity", "Y", paper.capacityCell),
        ("使用及び管理の方法", "use and management", "Z", paper.managementCell),
      ]
      for (ja, en, letter, cell) in cells {
        guard let written = cell.value else { continue }
        let folded = Folding.width(written)
        guard !folded.contains("別紙\(letter)") || !folded.contains("のとおり") else { continue }
        report.find(
          "書面の\(ja)の欄「\(written)」が「別紙\(letter)のとおり」となっていません",
          "The \(en) column reads \(written), not 別紙\(letter)のとおり", at: cell.site,
          remedy: Message(
            ja: "\(ja)の欄に「別紙\(letter)のとおり」と書いてください",
            en: "Write 別紙\(letter)のとおり in the \(en) column"))
      }
    },
    Rule(
      "A-31", "management-section-missing",
      remedy: "別紙Zの8項目をすべて書いてください", "Write all eight items of Annex Z"
    ) { application, _, report in
      let facilities = application.facilities
      let operations =
        facilities.items.isEmpty || facilities.items.contains { !$0.operations.isEmpty }
      let sections: [(ja: String, en: String, written: Bool, site: Site)] = [
        (
          "1 運転方法、供給方法、捕集方法及び処理方法", "1 operation", operations,
          facilities.items.first?.operations.site ?? facilities.site
        ),
        ("2 保管の方法", "2 storage", application.storage.isWritten, application.storage.site),
        (
          "3 保守点検の方法", "3 maintenance", application.maintenance.isWritten,
          application.maintenance.site
        ),
        (
          "4 状態の定常的な確認", "4 steady monitoring", application.monitoring.isWritten,
          application.monitoring.site
        ),
        (
          "5 異常事態への対応方法", "5 anomalies", application.anomalies.isWritten,
          application.anomalies.site
        ),
        (
          "6 純度、不純物濃度等の確認方法", "6 checks of purity", !application.qualityChecks.isEmpty,
          application.qualityChecks.site
        ),
        (
          "7 譲渡する相手方への通知方法", "7 notice to buyers", application.buyerNotice.isWritten,
          application.buyerNotice.site
        ),
        (
          "8 管理責任者の選任等", "8 responsible person", application.responsiblePerson.isWritten,
          application.responsiblePerson.site
        ),
      ]
      for section in sections where !section.written {
        report.find(
          "使用及び管理の方法（別紙Z）の「\(section.ja)」が未記入です",
          "Item \(section.en) of Annex Z is blank", at: section.site,
          remedy: Message(
            ja: "別紙Zの「\(section.ja)」を書いてください",
            en: "Write item \(section.en) of Annex Z"))
      }
    },
    Rule(
      "A-34", "annex-word-misused",
      remedy: "「別紙」を「別図」「資料」など他の語に改めてください",
      "Use another word than 別紙, such as 別図 or 資料"
    ) { application, review, report in
      for text in review.texts(of: application, with: .annex, outside: { $0.sitesOutsideTheText }) {
        guard let written = text.value ?? text.written,
          let excerpt = misusedAnnexWord(in: written)
        else { continue }
        report.find(
          "「別紙」という語が別紙X・Y・Z以外で使われています：「\(excerpt)」",
          "The word 別紙 is used for something else than Annex X, Y, Z: \(excerpt)",
          at: text.site)
      }
    },
    Rule(
      "A-35", "device-name-spelled-differently",
      remedy: "1つの装置の名称をすべての書類で同じ表記にしてください",
      "Spell the name of a device in one way in all papers"
    ) { application, review, report in
      let places = application.annexXPlaces + application.otherNamePlaces
      for indices in DistinctSpellings.groups(of: places) {
        let first = places[indices[0]]
        for place in indices.dropFirst().map({ places[$0] }) where place.name != first.name {
          report.find(
            "同じ装置が\(first.paper)では「\(first.name)」、\(place.paper)では「\(place.name)」と書かれています",
            "One device is spelled \(first.name) and \(place.name)",
            at: place.site, related: [first.site],
            remedy: Message(
              ja: "「\(first.name)」に統一してください", en: "Spell it \(first.name) everywhere"))
        }
      }
      // No criterion of its own asks for it, and the handbook itself once writes 充填 (p.13).
      // A watched case shows what is read even where nothing is found.
      let watched = review.isWatched ? application.sitesOutsideTheText : nil
      var common = review.texts(of: application, with: .filling).filter {
        $0.value?.contains("充填") == true
      }
      if !common.isEmpty {
        let exempt = watched ?? application.sitesOutsideTheText
        common.removeAll { exempt.contains($0.site) }
      }
      if let first = common.first {
        report.suggest(
          "「充填」が\(common.count)か所にありますが、法令の表記は「充塡」です",
          "充填 stands in \(common.count) places, but the law writes 充塡", at: first.site,
          related: common.dropFirst().map(\.site),
          remedy: Message(ja: "「充塡」に統一してください", en: "Write 充塡 everywhere"))
      }
    },
  ]

  /// The piece around a 別紙 that is no reference to annex X, Y or Z.
  private static func misusedAnnexWord(in text: String) -> String? {
    let whole = Folding.width(text)
    // Taking a text apart costs far more than to see that it has no such word, as nearly all.
    guard whole.contains("別紙") else { return nil }
    let folded = Array(whole)
    for index in folded.indices.dropLast() where folded[index] == "別" && folded[index + 1] == "紙" {
      let next = index + 2 < folded.count ? folded[index + 2] : " "
      if "XYZ".contains(next) { continue }
      return String(folded[max(0, index - 6)..<min(folded.count, index + 8)])
    }
    return nil
  }
}

extension PermitApplication {
  /// Places whose text does not become part of the papers: file names, and what an existing paper
  /// says, which the rules on its own fields judge.
  fileprivate var sitesOutsideTheText: Set<Site> {
    let texts = [
      paper.title, paper.article, paper.kindsCell, paper.structureCell, paper.capacityCell,
      paper.managementCell, paper.annexXMark, paper.annexYMark, paper.annexYTitle,
      paper.table1.mark, paper.table2.mark,
      applicant.registry.file, applicant.residentRecord.file, tax.receipt,
    ]
    let lists = [paper.addressees, paper.applicantLabels, paper.annexXTitles, paper.annexYTables]
    let files = drawings.items.map(\.file) + attachments.items.map(\.file)
    // 綴じ順 names documents by words such as 別紙X.
    return Set(
      (texts + lists.flatMap(\.items) + files).map(\.site) + paper.order.items.map(\.site))
  }
}
