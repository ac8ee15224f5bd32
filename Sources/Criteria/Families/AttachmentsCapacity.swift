import Findings
import PermitModel

extension AttachmentRules {
  /// The document on the capacity: what it has to say (handbook p.29).
  static let capacity: [Rule] = [
    Rule(
      "D-24", "capacity-document-missing",
      remedy: "施設ごとに、種類別の年間再生処理可能量の算出を書いてください",
      "Write for each facility how the yearly capacity of each kind is computed"
    ) { application, _, report in
      for (index, facility) in application.facilities.items.enumerated()
      where facility.capacityBasis.isEmpty {
        let name = application.label(index)
        report.find(
          "\(name.ja)の施設の再生の能力を説明する書類の内容がありません",
          "The capacity of the facility of \(name.en) is not explained",
          at: facility.capacityBasis.site)
      }
    },
    Rule(
      "D-25", "method-of-computing-missing",
      remedy: "時間当たりの量と稼働時間から年間の量を求めた方法を、種類ごとに書いてください",
      "Write for each kind how the yearly amount follows from hourly amount and hours"
    ) { application, _, report in
      let facilities = application.facilities.items
      for basis in facilities.flatMap({ $0.capacityBasis.items })
      where basis.method.isBlank && !basis.hasStandIn {
        report.find(
          "\(basis.label)の年間再生処理可能量の算出方法が書かれていません",
          "The method of computing the yearly capacity of \(basis.label) is not written",
          at: basis.method.site)
      }
      let kinds = facilities.flatMap { $0.capacityBasis.items }.map(\.refrigerant)
      guard !kinds.isEmpty, kinds.allSatisfy({ $0.value != nil }) else { return }
      let sites = application.coverSites
      for number in application.coverNumbers(without: kinds) {
        report.find(
          "申請書の\(number.withClass)の年間再生処理可能量の算出がありません",
          "The yearly capacity of \(number.withClass), named on the cover, is not computed",
          at: facilities.first?.capacityBasis.site ?? application.facilities.site,
          related: sites[number] ?? [],
          remedy: Message(
            ja: "\(number.text)の算出を加えるか、データの代用元と代用の理由を書いてください",
            en: "Add the computation for \(number.text), or whose data stand for it and why"))
      }
    },
    Rule(
      "D-26", "basis-figure-missing",
      remedy: "時間当たりの量、各装置の能力、還流時間、稼働予定時間とその算出を書いてください",
      "Write hourly amount, capacity of each device, reflux time and hours with their reckoning"
    ) { application, _, report in
      for facility in application.facilities.items {
        for basis in facility.capacityBasis.items where !basis.hasStandIn {
          var missing: [(String, String)] = []
          if basis.hourly.isBlank { missing.append(("時間当たり処理可能量", "hourly amount")) }
          if basis.yearlyHours.isBlank { missing.append(("年間予定稼働時間", "yearly hours")) }
          if basis.hoursBasis.isBlank { missing.append(("稼働時間の算出", "reckoning of the hours")) }
          if facility.type.value == .rectification, basis.refluxTime.isBlank {
            missing.append(("還流時間", "reflux time"))
          }
          if basis.devices.isEmpty { missing.append(("装置の能力", "capacity of the devices")) }
          if !missing.isEmpty {
            report.find(
              "\(basis.label)の算出の根拠に\(missing.map { "「\($0.0)」" }.joined())がありません",
              "The basis of \(basis.label) lacks " + missing.map { $0.1 }.joined(separator: ", "),
              at: basis.site)
          }
          for device in basis.devices.items where device.name.isBlank || device.hourly.isBlank {
            let name = device.name.value
            report.find(
              name.map { "\(basis.label)の「\($0)」の時間当たり処理可能量が書かれていません" }
                ?? "\(basis.label)の装置の能力に装置の名称がありません",
              name.map { "The hourly capacity of \($0) is blank for \(basis.label)" }
                ?? "A device capacity of \(basis.label) has no device name",
              at: device.site)
          }
          // A new plant has no results yet; the handbook names them as an example (p.29).
          if basis.results.isBlank {
            report.suggest(
              "\(basis.label)の再生処理量の実績が書かれていません",
              "No past results are written for \(basis.label)", at: basis.results.site,
              remedy: Message(
                ja: "試験運転などの実績があれば書いてください", en: "Write results of test runs, if any"))
          }
        }
      }
    },
  ]

  /// The figures of the capacity document against each other.
  static let capacityFigures: [Rule] = [
    Rule(
      "D-28", "capacity-above-device",
      remedy: "時間当たり処理可能量を最も能力の小さい装置以下にするか、装置の能力を確かめてください",
      "Keep the hourly amount within the smallest device, or check the devices"
    ) { application, _, report in
      for facility in application.facilities.items {
        // Plants side by side each have the device; the hourly amount may be that of all.
        let plants = Int128(max(1, facility.count.value?.number ?? 1))
        for basis in facility.capacityBasis.items {
          guard let hourly = basis.hourly.value else { continue }
          for device in basis.devices.items {
            guard let limit = device.hourly.value,
              try Int128(hourly.grams) > Exact.product(Int128(limit.grams), plants)
            else { continue }
            report.find(
              "\(basis.label)の時間当たり処理可能量\(hourly.kilograms) kgが"
                + "「\(device.name.value ?? "装置")」の\(limit.kilograms) kgを超えています",
              "The hourly amount of \(basis.label), \(hourly.kilograms) kg, exceeds that of "
                + "\(device.name.value ?? "a device"), \(limit.kilograms) kg",
              at: basis.hourly.site, related: [device.hourly.site])
          }
        }
      }
    },
    Rule(
      "D-29", "hours-not-days-times-hours",
      remedy: "1日の時間×年間の日数が年間予定稼働時間になるように直してください",
      "Make hours per day times days per year the yearly hours"
    ) { application, _, report in
      for facility in application.facilities.items {
        let plants = max(1, facility.count.value?.number ?? 1)
        for basis in facility.capacityBasis.items {
          guard let yearly = basis.yearlyHours.value else { continue }
          // 366日 × 24時間
          if Int128(yearly.minutes) > 8_784 * 60 * Int128(plants) {
            report.find(
              "\(basis.label)の年間予定稼働時間\(yearly.text)が1年の時間（8,784時間）を超えています",
              "The yearly hours of \(basis.label), \(yearly.text), exceed those of a year (8,784)",
              at: basis.yearlyHours.site)
          }
          guard let reckoning = WorkingTime(basis.hoursBasis.text),
            reckoning.minutes != yearly.minutes,
            !reckoning.agrees(with: yearly, onUpTo: plants)
          else { continue }
          report.find(
            "\(basis.label)の稼働時間の算出（1日\(reckoning.daily)×\(reckoning.days)日）は"
              + "\(Hours(minutes: reckoning.minutes).text)ですが、年間予定稼働時間は\(yearly.text)です",
            "The reckoning for \(basis.label) gives \(Hours(minutes: reckoning.minutes).text), "
              + "but the yearly hours are \(yearly.text)",
            at: basis.hoursBasis.site, related: [basis.yearlyHours.site])
        }
      }
    },
    Rule(
      "D-30", "stand-in-without-reason",
      remedy: "他の種類のデータで代用できる根拠を書くか、その種類のデータを書いてください",
      "Write why the other kind's data may stand in, or write this kind's own"
    ) { application, _, report in
      for facility in application.facilities.items {
        for basis in facility.capacityBasis.items {
          if let other = basis.standIn.number {
            if basis.standInReason.isBlank {
              report.find(
                "\(basis.label)に\(other.text)のデータを代用する根拠が書かれていません",
                "Why the data of \(other.text) may stand for \(basis.label) is not written",
                at: basis.standIn.site)
            }
            let source = facility.capacityBasis.items.first {
              $0.refrigerant.number == other && !$0.hasStandIn
            }
            if let reason = basis.standInReason.value, source?.hourly.value != nil {
              report.ask(
                "\(basis.label)に\(other.text)のデータを代用する理由「\(reason)」で足りますか",
                "Is the reason why the data of \(other.text) stand for \(basis.label) sufficient: "
                  + reason,
                at: basis.standInReason.site, related: [basis.standIn.site],
                remedy: .supportReason)
            }
            if source?.hourly.value == nil {
              report.find(
                "\(basis.label)に代用する\(other.text)のデータがこの施設の算出にありません",
                "The data of \(other.text), which stand for \(basis.label), are not there",
                at: basis.standIn.site,
                remedy: Message(
                  ja: "代用元に、この施設の算出にある種類を書いてください",
                  en: "Name a kind that the facility's computation has"))
            }
          } else if basis.standIn.isBlank, let reason = basis.standInReason.value {
            report.find(
              "\(basis.label)に代用の理由「\(reason)」がありますが、どの種類のデータか書かれていません",
              "Data stand in for \(basis.label), but it is not written of which kind they are",
              at: basis.standInReason.site,
              remedy: Message(ja: "代用元の冷媒番号を書いてください", en: "Write the refrigerant number"))
          }
        }
      }
    },
    Rule(
      "D-31", "makers-data-of-same-model",
      remedy: "メーカーのデータが同一型式の装置のものであることを書いてください",
      "Write that the maker's data are those of the same model"
    ) { application, _, report in
      for basis in application.facilities.items.flatMap({ $0.capacityBasis.items }) {
        for leaf in [basis.method, basis.results] {
          guard leaf.text.containsAny(["メーカー", "メーカ", "製造者", "カタログ"]),
            !leaf.text.containsAny(["同一型式", "同一の型式", "同型", "同じ型式"])
          else { continue }
          report.ask(
            "\(basis.label)に用いたメーカーのデータは同一型式の装置のものですか：「\(leaf.text)」",
            "Are the maker's data used for \(basis.label) those of the same model: \(leaf.text)",
            at: leaf.site)
        }
      }
    },
  ]
}

extension CapacityBasis {
  /// `R22`, or the text as written.
  var label: String { refrigerant.number?.text ?? refrigerant.written ?? "種類未記入" }

  /// Whether the data of another kind stand for it.
  var hasStandIn: Bool { !standIn.isBlank }
}
