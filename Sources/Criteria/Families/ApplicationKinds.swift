import Findings
import PermitModel

extension ApplicationRules {
  /// Kinds of フロン類 and uses of the product.
  static let kinds: [Rule] = [
    Rule(
      "A-20", "no-refrigerant",
      remedy: "再生をしようとするフロン類の冷媒番号を1つ以上書いてください",
      "Write at least one refrigerant number"
    ) { application, _, report in
      guard application.refrigerants.items.allSatisfy(\.isBlank) else { return }
      report.find(
        "再生をしようとするフロン類の種類が未記入です", "No kind of フロン類 is named",
        at: application.refrigerants.site)
    },
    Rule(
      "A-21", "kinds-not-by-class",
      remedy: "区分ごとに冷媒番号を括弧書きし、「HCFC(R22)」のように書いてください",
      "Write the numbers in brackets after their class, such as HCFC(R22)"
    ) { application, _, report in
      let cell = application.paper.kindsCell
      guard let written = cell.value, !KindsCell(written).isByClass else { return }
      report.find(
        "書面の種類欄「\(written)」が区分ごとの括弧書きになっていません",
        "The kinds on the form, \(written), do not stand in brackets after their class",
        at: cell.site)
    },
    Rule(
      "A-22", "refrigerant-repeated",
      remedy: "同じ冷媒番号は1回だけ、「R22」の表記で書いてください",
      "Write each refrigerant number once, spelled like R22"
    ) { application, _, report in
      for (place, first) in application.refrigerants.items.repetitions(by: { $0.number }) {
        let number = place.number?.text ?? ""
        report.find(
          "冷媒番号「\(number)」が重複しています", "Refrigerant number \(number) is named twice",
          at: place.site, related: [first.site])
      }
      let cell = application.paper.kindsCell
      for spelling in KindsCell(cell.text).oddSpellings {
        report.find(
          "書面の種類欄の冷媒番号「\(spelling)」の表記が他の書類の書き方と異なります",
          "The number \(spelling) on the form is spelled unlike the other papers", at: cell.site)
      }
    },
    Rule(
      "A-23", "use-missing",
      remedy: "用途に「冷媒」「樹脂の原料」「洗浄用冷媒」のうち当てはまるものを書いてください",
      "Write which of 冷媒, 樹脂の原料 and 洗浄用冷媒 apply"
    ) { application, _, report in
      let own = application.facilities.items.map { $0.uses.items }
      let everyMethodHasUses = !own.isEmpty && own.allSatisfy { !$0.allSatisfy(\.isBlank) }
      guard application.uses.items.allSatisfy(\.isBlank), !everyMethodHasUses else { return }
      report.find(
        "再生をしたフロン類の用途が未記入です", "The use of the reclaimed product is blank",
        at: application.uses.site)
    },
    Rule(
      "A-24", "unknown-use",
      remedy: "用途を「冷媒」「樹脂の原料」「洗浄用冷媒」から選んで1回ずつ書いてください",
      "Choose the uses from 冷媒, 樹脂の原料 and 洗浄用冷媒, each once"
    ) { application, _, report in
      let cover = application.uses
      let methods = application.facilities.items.map(\.uses).filter { !$0.isEmpty }
      for uses in [cover] + methods {
        for use in uses.items where use.problem != nil {
          let written = use.written ?? ""
          report.find(
            "用途「\(written)」は「冷媒」「樹脂の原料」「洗浄用冷媒」のいずれでもありません",
            "The use \(written) is none of 冷媒, 樹脂の原料 and 洗浄用冷媒", at: use.site)
        }
        for (use, first) in uses.items.repetitions(by: { $0.value }) {
          let name = use.value?.rawValue ?? ""
          report.find(
            "用途「\(name)」が2回書かれています", "The use \(name) is named twice",
            at: use.site, related: [first.site])
        }
      }
      // Where methods state uses of their own, the cover lists them all and no others.
      guard !cover.isEmpty else { return }
      for use in methods.flatMap(\.items) {
        guard let value = use.value, !cover.items.contains(where: { $0.value == value })
        else { continue }
        report.find(
          "施設の用途「\(value.rawValue)」が申請書の用途にありません",
          "The facility's use \(value.rawValue) is not among the uses of the application",
          at: use.site, related: [cover.site],
          remedy: Message(
            ja: "「\(value.rawValue)」を用途に加えるか、施設の用途から除いてください",
            en: "Add \(value.rawValue) to the uses, or remove it from the facility"))
      }
      guard !methods.isEmpty, methods.count == application.facilities.items.count else { return }
      for use in cover.items {
        guard let value = use.value,
          !methods.flatMap(\.items).contains(where: { $0.value == value })
        else { continue }
        report.find(
          "用途「\(value.rawValue)」に再生する施設がありません",
          "No facility reclaims for the use \(value.rawValue)",
          at: use.site, related: methods.map(\.site),
          remedy: Message(
            ja: "「\(value.rawValue)」をいずれかの施設の用途に加えるか、申請書から除いてください",
            en: "Add \(value.rawValue) to a facility, or remove it from the application"))
      }
    },
    Rule(
      "A-36", "kinds-differ-between-papers",
      remedy: "すべての書類のフロン類の種類を申請書とそろえてください",
      "Make the kinds in every paper the same as on the cover",
      // Two papers of one application that name different kinds contradict each other.
      weight: .error
    ) { application, _, report in
      let cover = application.refrigerants
      let expected = application.coverNumbers
      let onCover = Set(expected)
      guard !expected.isEmpty else { return }
      for paper in KindsPaper.all(application) where !paper.kinds.isEmpty {
        let there = Set(paper.kinds.compactMap(\.number))
        let missing = expected.filter { !there.contains($0) }
        if !missing.isEmpty {
          let related = cover.items.filter { $0.number.map(missing.contains) ?? false }.map(\.site)
          let names = missing.map { "「\($0)」" }.joined()
          let list = missing.map(\.text).joined(separator: ", ")
          let ja = "申請書の\(names)が\(paper.name)にありません"
          let en = "On the cover, but not in \(paper.english): \(list)"
          // Handbook p.29: data of one kind may stand for another if the ground is shown.
          if paper.maySubstitute {
            report.doubt(
              ja, en, at: paper.site, related: related,
              remedy: Message(
                ja: "\(names)を\(paper.name)に書くか、他の種類のデータで代用できる根拠を書いてください",
                en: "Add \(list) there, or the ground on which other data stand for it"))
          } else {
            report.find(
              ja, en, at: paper.site, related: related,
              remedy: Message(
                ja: "\(names)を\(paper.name)にも書いてください",
                en: "Add \(list) to \(paper.english)"))
          }
        }
        for kind in paper.kinds {
          guard let number = kind.number, !onCover.contains(number), !number.isOutsideTheLaw
          else { continue }
          report.find(
            "\(paper.name)の「\(number)」が申請書のフロン類の種類にありません",
            "\(number) is in \(paper.english), but not on the cover",
            at: kind.site, related: [cover.site])
        }
      }
    },
  ]
}

/// A paper that lists kinds beside the cover and 別紙Y (which Y-13 compares).
private struct KindsPaper {
  var name: String
  var english: String
  var site: Site
  var kinds: [Located<RefrigerantKind>]
  var maySubstitute = false

  static func all(_ application: PermitApplication) -> [KindsPaper] {
    let facilities = application.facilities
    let operations = facilities.items.flatMap { $0.operations.items }
    let bases = facilities.items.flatMap { $0.capacityBasis.items }
    return [
      KindsPaper(
        name: "別紙Zの1（運転方法）", english: "Annex Z item 1",
        site: facilities.items.first?.operations.site ?? facilities.site,
        kinds: operations.flatMap { $0.refrigerants.items }),
      KindsPaper(
        name: "再生の能力を説明する書類", english: "the capacity explanation",
        site: facilities.items.first?.capacityBasis.site ?? facilities.site,
        kinds: bases.map(\.refrigerant), maySubstitute: true),
      KindsPaper(
        name: "引取りに係る計画", english: "the intake plan", site: application.intakePlan.site,
        kinds: application.intakePlan.items.map(\.refrigerant)),
      KindsPaper(
        name: "別紙Zの2（保管）", english: "Annex Z item 2",
        site: application.storage.containers.site,
        kinds: application.storage.containers.items.map(\.refrigerant)),
      KindsPaper(
        name: "適切な再生ができることを説明する書類", english: "the suitability document",
        site: application.suitability.results.site,
        kinds: application.suitability.results.items.map(\.refrigerant), maySubstitute: true),
    ]
  }
}
