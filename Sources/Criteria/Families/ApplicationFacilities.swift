import Findings
import PermitModel

extension ApplicationRules {
  /// Type, number and order of the facilities.
  static let facilities: [Rule] = [
    Rule(
      "A-25", "facility-field-missing",
      remedy: "施設の種類、数、構造、再生の能力をすべて書いてください",
      "Write the facility's type, number, structure and capacity"
    ) { application, _, report in
      let facilities = application.facilities
      if facilities.isEmpty {
        report.find(
          "第一種フロン類再生施設等の種類、数、構造が未記入です",
          "No facility is described: type, number and structure are blank", at: facilities.site)
      }
      for facility in facilities.items {
        let fields: [(ja: String, en: String, blank: Bool, site: Site)] = [
          ("種類（方式）", "type", facility.type.isBlank, facility.type.site),
          ("数", "number", facility.count.isBlank, facility.count.site),
          ("構造", "structure", !facility.structure.isWritten, facility.structure.site),
        ]
        for field in fields where field.blank {
          report.find(
            "施設の\(field.ja)が未記入です", "The \(field.en) of the facility is blank",
            at: field.site,
            remedy: Message(
              ja: "施設の\(field.ja)を書いてください",
              en: "Write the \(field.en) of the facility"))
        }
      }
      if application.capacity.isEmpty {
        report.find(
          "施設の再生の能力（別紙Y）が未記入です", "The capacity (Annex Y) is blank",
          at: application.capacity.site,
          remedy: Message(
            ja: "再生の能力をフロン類の種類ごとに\(StatutoryValues.fiscalYears.figure)年度分書いてください",
            en: "Write the capacity of each kind for five fiscal years"))
      }
    },
    Rule(
      "A-26", "unknown-facility-type",
      remedy: "方式に「蒸留精製式」「簡易蒸留式」「その他の方式」のいずれかを書いてください",
      "Write one of 蒸留精製式, 簡易蒸留式 and その他の方式 as the type"
    ) { application, _, report in
      for facility in application.facilities.items where facility.type.problem != nil {
        let written = facility.type.written ?? ""
        report.find(
          "施設の方式「\(written)」は蒸留精製式・簡易蒸留式・その他の方式のいずれでもありません",
          "The facility's type \(written) is none of 蒸留精製式, 簡易蒸留式 and その他の方式",
          at: facility.type.site,
          // その他の方式（帯電分離式） is how the form prints the two together.
          remedy: written.contains("その他")
            ? Message(
              ja: "方式には「その他の方式」とだけ書き、具体名は方式名に書いてください",
              en: "Write only その他の方式 as the type, and the particular name under 方式名")
            : nil)
      }
    },
    Rule(
      "A-27", "other-type-unnamed",
      remedy: "方式名に「帯電分離式」のような具体名を書いてください",
      "Write the concrete name of the method, such as 帯電分離式"
    ) { application, _, report in
      for facility in application.facilities.items
      where facility.type.value == .other && facility.typeName.isBlank {
        report.find(
          "「その他の方式」の具体名が未記入です",
          "The concrete name of the other method is blank", at: facility.typeName.site,
          related: [facility.type.site])
      }
    },
    Rule(
      "A-28", "type-does-not-fit-structure",
      remedy: "方式か不純物除去装置のどちらか誤っている方を直してください",
      "Mend the type or the impurity removers, whichever is wrong"
    ) { application, _, report in
      for facility in application.facilities.items {
        guard let type = facility.type.value else { continue }
        let removers = facility.structure.removers.items
        func device(_ words: [String]) -> Located<String>? {
          removers.map(\.name).first { Folding.width($0.text).containsAny(words) }
        }
        let tower = device(DeviceWords.tower)
        let still = device(DeviceWords.still)
        switch type {
        case .rectification:
          // A plant without a tower but with a compressor is the handbook's 簡易蒸留式; without
          // either, the tower alone is missing and X-04 says so.
          guard tower == nil, let other = device(DeviceWords.compressor) else { continue }
          report.find(
            "蒸留精製式ですが別紙Xに蒸留塔がなく、簡易蒸留式の「\(other.text)」があります",
            "The type is 蒸留精製式, but there is no tower, only \(other.text) of 簡易蒸留式",
            at: facility.type.site, related: [other.site])
        case .simpleDistillation:
          if let tower {
            report.find(
              "簡易蒸留式ですが別紙Xに「\(tower.text)」があります",
              "The type is 簡易蒸留式, but Annex X names \(tower.text)",
              at: facility.type.site, related: [tower.site])
          } else if still == nil, !removers.isEmpty {
            report.find(
              "簡易蒸留式ですが別紙Xに蒸留装置も蒸発器もありません",
              "The type is 簡易蒸留式, but Annex X names no distiller or evaporator",
              at: facility.type.site, related: [facility.structure.removers.site])
          }
        case .other:
          guard let found = tower ?? device(["蒸留"]) else { continue }
          report.find(
            "その他の方式ですが別紙Xに「\(found.text)」があります",
            "The type is another method, but Annex X names \(found.text)",
            at: facility.type.site, related: [found.site])
        }
      }
    },
    Rule(
      "A-29", "malformed-facility-count",
      remedy: "施設の数を「2基」「4式」のように1以上の整数と助数詞で書いてください",
      "Write the number as a whole number with its counter, such as 2基 or 4式"
    ) { application, _, report in
      for facility in application.facilities.items {
        let count = facility.count
        let written = count.written ?? ""
        if count.problem != nil || (count.value.map { $0.number < 1 } ?? false) {
          report.find(
            "施設の数「\(written)」が1以上の整数ではありません",
            "The number of facilities, \(written), is not a whole number of 1 or more",
            at: count.site)
        } else if let value = count.value, value.counter.isEmpty {
          report.find(
            "施設の数「\(value.number)」に「基」「式」などの助数詞がありません",
            "The number of facilities, \(value.number), has no counter such as 基 or 式",
            at: count.site)
        }
      }
    },
    Rule(
      "A-32", "types-not-grouped",
      remedy: "同じ方式の施設を続けて並べてください", "List the facilities of one type together"
    ) { application, _, report in
      let facilities = application.facilities.items
      for (index, facility) in facilities.enumerated().dropFirst(2) {
        guard let type = facility.type.value, facilities[index - 1].type.value != type,
          let first = facilities[..<(index - 1)].first(where: { $0.type.value == type })
        else { continue }
        report.find(
          "\(type.rawValue)の施設が他の方式をはさんで別々に書かれています",
          "Facilities of type \(type.rawValue) stand apart with another type between",
          at: facility.type.site, related: [first.type.site])
      }
    },
    Rule(
      "A-33", "annex-numbers-out-of-order",
      remedy: "別紙番号を施設の順に1から通しで書いてください",
      "Number the annexes from 1 in the order of the facilities"
    ) { application, _, report in
      let facilities = application.facilities.items
      guard facilities.contains(where: { $0.annexNumber.isWritten }) else { return }
      for (index, facility) in facilities.enumerated() {
        let number = facility.annexNumber
        if number.isBlank {
          report.find(
            "\(index + 1)番目の施設に別紙番号がありません",
            "Facility \(index + 1) has no annex number", at: number.site)
        } else if let value = number.value, value != index + 1 {
          report.find(
            "\(index + 1)番目の施設の別紙番号が\(value)で、通し番号になっていません",
            "The annex number of facility \(index + 1) is \(value): not in sequence",
            at: number.site)
        }
      }
    },
    Rule(
      "A-37", "method-without-annex",
      remedy: "方式ごとに別紙Xと別紙Zの記載を設けてください",
      "Give every method its section in Annex X and Annex Z",
      // 省令第58条第1号 asks how each facility is run; the number of papers is only plausible.
      weight: .error
    ) { application, _, report in
      let facilities = application.facilities.items
      // One facility alone without a section is an unfilled form: say that.
      if facilities.contains(where: { !$0.operations.isEmpty }) {
        for (index, facility) in facilities.enumerated() where facility.operations.isEmpty {
          let name = facility.type.value?.rawValue ?? facility.type.written ?? "方式未記入"
          report.find(
            "\(index + 1)番目の施設（\(name)）に対応する別紙Zの1（運転方法）の記載がありません",
            "Annex Z item 1 has no section for facility \(index + 1) (\(name))",
            at: facility.operations.site, related: [facility.type.site])
        }
      }
      let titles = application.paper.annexXTitles
      guard titles.isWritten, !facilities.isEmpty, titles.items.count != facilities.count
      else { return }
      report.doubt(
        "施設は\(facilities.count)つですが、書面の別紙Xは\(titles.items.count)つです",
        "There are \(facilities.count) facilities, but the paper has \(titles.items.count) Annex X",
        at: titles.site, related: facilities.map(\.site))
    },
  ]
}
