import Findings
import PermitModel

extension AnnexYRules {
  /// Heading of the paper and its tables by kind.
  static let tables: [Rule] = [
    Rule(
      "Y-01", "annex-y-heading",
      remedy: "右上に「別紙Y」、見出しに「第一種フロン類再生施設等の再生の能力」と書いてください",
      "Mark the paper 別紙Y and head it 第一種フロン類再生施設等の再生の能力"
    ) { application, _, report in
      let paper = application.paper
      if let mark = paper.annexYMark.value, !Folding.width(mark).hasPrefix("別紙Y") {
        report.find(
          "別紙Yの表示が「\(mark)」となっています", "Annex Y is marked \(mark)",
          at: paper.annexYMark.site)
      }
      if let title = paper.annexYTitle.value,
        Folding.width(title) != "第一種フロン類再生施設等の再生の能力"
      {
        report.find(
          "別紙Yの見出しが「\(title)」となっています", "Annex Y is headed \(title)",
          at: paper.annexYTitle.site)
      }
    },
    Rule(
      "Y-02", "not-one-table-per-kind",
      remedy: "冷媒番号ごとに表を1つずつ設けてください", "Make one table for each refrigerant number"
    ) { application, _, report in
      for (table, first) in application.capacity.items.repetitions(by: { $0.refrigerant.number }) {
        let number = table.refrigerant.number?.text ?? ""
        report.find(
          "別紙Yに「\(number)」の表が2つあります", "Annex Y has two tables for \(number)",
          at: table.refrigerant.site, related: [first.refrigerant.site],
          remedy: Message(
            ja: "「\(number)」の表を1つにまとめてください", en: "Join the tables for \(number)"))
      }
      for heading in application.paper.annexYTables.items {
        let numbers = KindsCell(heading.text).numbers
        guard numbers.count > 1 else { continue }
        let list = numbers.map { "「\($0)」" }.joined()
        let english = numbers.joined(separator: " and ")
        report.find(
          "書面の別紙Yの1つの表に\(list)がまとめられています",
          "One table of Annex Y on paper is for \(english) together", at: heading.site,
          remedy: Message(
            ja: "\(list)の表を分けてください", en: "Make separate tables for \(english)"))
      }
    },
    Rule(
      "Y-03", "table-heading-malformed",
      remedy: "表の見出しを「HCFC(R22)」の形にしてください",
      "Head the table with class and number, such as HCFC(R22)"
    ) { application, _, report in
      let expected = Set(
        application.coverNumbers + application.capacity.items.compactMap { $0.refrigerant.number })
      for heading in application.paper.annexYTables.items {
        guard let written = heading.value else { continue }
        let cell = KindsCell(written)
        // A table of several numbers is Y-02's matter.
        guard cell.numbers.count < 2 else { continue }
        let folded = Folding.width(written)
        guard !expected.contains(where: { $0.withClass == folded }) else { continue }
        let right = cell.numbers.first.flatMap { number in
          expected.first { $0.text == number.filter { $0 != "-" } }?.withClass
        }
        guard right != nil || !cell.isByClass else { continue }
        report.find(
          "書面の別紙Yの表の見出し「\(written)」が区分と冷媒番号の形になっていません",
          "The heading \(written) of a table of Annex Y is not class and number",
          at: heading.site,
          remedy: right.map { text in
            Message(ja: "見出しを「\(text)」としてください", en: "Head the table \(text)")
          })
      }
    },
    Rule(
      "Y-13", "kinds-of-annex-y-differ",
      remedy: "別紙Yの種類を申請書とそろえてください", "Make the kinds of Annex Y those of the cover"
    ) { application, _, report in
      let cover = application.refrigerants
      let tables = application.capacity
      let expected = application.coverNumbers
      guard !tables.isEmpty, !expected.isEmpty else { return }
      let there = Set(tables.items.compactMap { $0.refrigerant.number })
      let onCover = Set(expected)
      for number in expected where !there.contains(number) {
        report.find(
          "申請書の「\(number)」の再生の能力が別紙Yにありません",
          "\(number) is on the cover, but Annex Y has no table for it", at: tables.site,
          related: cover.items.filter { $0.number == number }.map(\.site),
          remedy: Message(
            ja: "「\(number)」の表を別紙Yに加えるか、申請書から除いてください",
            en: "Add a table for \(number) to Annex Y, or remove it from the cover"))
      }
      for table in tables.items {
        guard let number = table.refrigerant.number, !onCover.contains(number),
          !number.isOutsideTheLaw
        else { continue }
        report.find(
          "別紙Yの「\(number)」が申請書のフロン類の種類にありません",
          "Annex Y has a table for \(number), which the cover does not name",
          at: table.refrigerant.site, related: [cover.site],
          remedy: Message(
            ja: "「\(number)」を申請書に加えるか、別紙Yから除いてください",
            en: "Add \(number) to the cover, or remove its table"))
      }
    },
  ]
}
