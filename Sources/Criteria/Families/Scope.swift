import Findings
import PermitModel

/// Family B: whether the substances need this permit at all.
enum ScopeRules {
  /// Every rule of the family.
  static let all: [Rule] = need + origin + substances + duties

  /// Which substances it covers.
  private static let substances: [Rule] = [
    Rule(
      "B-07", "not-a-fluorocarbon",
      remedy: "フロン類（CFC・HCFC・HFC）でない冷媒を申請書とすべての書類から除いてください",
      "Remove refrigerants that are no CFC, HCFC or HFC from the application and all papers"
    ) { application, _, report in
      for (number, sites) in Self.numbers(application) {
        guard number.isOutsideTheLaw else { continue }
        report.find(
          "「\(number)」はフロン類（CFC・HCFC・HFC）ではないため、この許可の対象になりません",
          "\(number) is not a CFC, HCFC or HFC, so this permit does not cover it",
          at: sites[0], related: Array(sites.dropFirst()))
      }
    },
    Rule(
      "B-08", "unknown-refrigerant-number",
      remedy: "告示の冷媒番号をR410Aのような形で書いてください",
      "Write the refrigerant number of the ministers' notice, such as R410A"
    ) { application, _, report in
      for place in application.refrigerantPlaces {
        if let problem = place.kind.problem { report.find(problem, of: place.kind) }
      }
      for (number, sites) in Self.numbers(application) {
        let known = Refrigerant.known(number)
        guard known?.isVerified != true else { continue }
        let near = Refrigerant.nearest(to: number)?.text
        // A number that our table lacks may be in a newer notice: it is doubted, never refused.
        report.doubt(
          known == nil
            ? "冷媒番号「\(number)」は本プログラムの冷媒番号表にありません"
            : "冷媒番号「\(number)」は成分を確かめられていないため、フロン類の区分を断定できません",
          known == nil
            ? "Refrigerant number \(number) is not in this program's table"
            : "The components of \(number) are unconfirmed, so its class is not certain",
          at: sites[0], related: Array(sites.dropFirst()),
          remedy: Message(
            ja: (near.map { "「\($0)」の誤りでなければ、" } ?? "")
              + "最新の告示で冷媒番号と区分を確認してください",
            en: (near.map { "Unless \($0) was meant, check" } ?? "Check")
              + " the number and its class in the latest notice"))
      }
    },
    Rule(
      "B-09", "wrong-refrigerant-class",
      remedy: "冷媒番号の区分（CFC・HCFC・HFC）を正しく書いてください",
      "Write the right class (CFC, HCFC or HFC) with the refrigerant number"
    ) { application, _, report in
      for (paper, kind) in application.refrigerantPlaces {
        guard let value = kind.value, let written = value.writtenClass,
          let known = Refrigerant.known(value.number), let right = known.class, written != right
        else { continue }
        report.find(
          "\(paper)の「\(value.number)」の区分は\(right.rawValue)ですが、\(written.rawValue)と書かれています",
          "\(value.number) belongs to \(right.rawValue), but is written as \(written.rawValue)",
          at: kind.site,
          remedy: Message(
            ja: "「\(right.rawValue)(\(value.number))」と書いてください",
            en: "Write \(right.rawValue)(\(value.number))"))
      }
    },
  ]

  /// Each number of the case with all its places, in the order of the papers.
  private static func numbers(
    _ application: PermitApplication
  ) -> [(number: RefrigerantNumber, sites: [Site])] {
    let places = application.refrigerantPlaces.compactMap { place in
      place.kind.number.map { (number: $0, site: place.kind.site) }
    }
    let groups = Dictionary(grouping: places) { $0.number }
    return places.map { $0.number }.unique.map { number in
      (number, groups[number]?.map { $0.site } ?? [])
    }
  }
}
