import Findings
import PermitModel

extension AnnexZRules {
  /// How the facilities are run (item 1, blocks a and b).
  static let operation: [Rule] = [
    Rule(
      "Z-02", "operation-not-set",
      remedy: "フロン類を大気中に排出しないための操作を運転方法に書いてください",
      "Write into the method what keeps the refrigerant from the air"
    ) { application, _, report in
      var asked = false
      for (_, operation) in runs(application) {
        if operation.isMethodBlank {
          asked = true
          report.find(
            "運転方法（\(operation.kinds)）が定められていません",
            "It is not set how the facility is run (\(operation.kindsInEnglish))",
            at: operation.site,
            remedy: Message(
              ja: "温度条件、投入量、流量などの運転方法を書いてください",
              en: "Write the temperatures, amounts and flow at which it is run"))
        }
        for leaf in operation.sentences {
          guard let phrase = Phrases.release(in: leaf.text) else { continue }
          asked = true
          report.ask(
            "「\(phrase)」とありますが、その気体にフロン類が含まれないと説明できますか",
            "It says \(phrase): can you show that this gas holds no refrigerant", at: leaf.site)
        }
      }
      let sites = application.facilities.items.map(\.operations).filter { !$0.isEmpty }.map(\.site)
      guard !asked, let first = sites.first else { return }
      report.ask(
        "ボンベの着脱、始動及び停止のときも、フロン類が大気中に排出されない運転方法ですか",
        "Does no refrigerant reach the air when cylinders are changed and at start and stop",
        at: first, related: Array(sites.dropFirst()))
    },
    method("Z-03", "feed-method-blank", "フロン類の供給方法", "feed method") { $0.feedMethod },
    method("Z-04", "capture-method-blank", "再生をしたフロン類の捕集方法", "capture method") {
      $0.captureMethod
    },
    method("Z-05", "residue-method-blank", "再生をされなかったフロン類の処理方法", "residue method") {
      $0.residueMethod
    },
    Rule(
      "Z-07", "kinds-of-method-blank",
      remedy: "その方式で再生をするフロン類の種類を冷媒番号で書いてください",
      "Write the refrigerant numbers that are reclaimed with the method"
    ) { application, _, report in
      for (_, operation) in runs(application)
      where operation.refrigerants.items.allSatisfy(\.isBlank) {
        report.find(
          "再生方式の「再生をするフロン類の種類」が未記入です",
          "The kinds that are reclaimed with this method are blank",
          at: operation.refrigerants.site)
      }
    },
    Rule(
      "Z-08", "one-method-for-several-kinds",
      remedy: "冷媒番号により運転方法が異なるときは、それぞれに分けて書いてください",
      "Where the method differs by refrigerant number, write each",
      // Only the operator knows whether it differs.
      weight: .human
    ) { application, _, report in
      for facility in application.facilities.items {
        var first: [RefrigerantNumber: Operation] = [:]
        for operation in facility.operations.items {
          let numbers = operation.refrigerants.items.compactMap(\.number).unique
          if numbers.count > 1 {
            report.ask(
              "\(operation.kinds)の温度条件、投入量、流量は冷媒番号によらず同じですか",
              "Are temperatures, amounts and flow the same for \(operation.kindsInEnglish)",
              at: operation.refrigerants.site)
          }
          for number in numbers {
            guard let other = first[number] else {
              first[number] = operation
              continue
            }
            report.ask(
              "1つの施設に\(number)の運転方法が2つありますが、使い分けが分かるように書かれていますか",
              "One facility has two methods for \(number.text): is it clear when each is used",
              at: operation.refrigerants.site, related: [other.refrigerants.site],
              remedy: Message(
                ja: "どのような場合にどちらの方法で運転するかを運転方法に書いてください",
                en: "Write when the facility is run in which way"))
          }
        }
      }
    },
    Rule(
      "Z-09", "temperature-blank",
      remedy: "運転中の温度を「塔底30℃以上40℃以下」のように書いてください",
      "Write the temperatures of operation, such as 塔底30℃以上40℃以下"
    ) { application, _, report in
      for (_, operation) in runs(application) where !operation.isMethodBlank {
        if operation.temperature.isBlank {
          report.find(
            "温度条件（\(operation.kinds)）が未記入です",
            "The temperatures (\(operation.kindsInEnglish)) are blank",
            at: operation.temperature.site)
        } else if let text = operation.temperature.value, !Phrases.hasFigure(text) {
          report.ask(
            "温度条件「\(text)」から運転の温度の範囲が分かりますか",
            "Does \(text) tell the range of temperatures", at: operation.temperature.site)
        }
      }
    },
    Rule(
      "Z-10", "reflux-time-blank",
      remedy: "蒸留塔内での還流時間を「2時間」のように書いてください",
      "Write the reflux time in the tower, such as 2時間"
    ) { application, _, report in
      for (facility, operation) in runs(application)
      where facility.hasTower && !operation.isMethodBlank {
        if operation.refluxTime.isBlank {
          report.find(
            "蒸留塔を用いる施設ですが、塔内での還流時間（\(operation.kinds)）が未記入です",
            "The facility has a tower, but its reflux time (\(operation.kindsInEnglish)) is blank",
            at: operation.refluxTime.site, related: [facility.type.site])
        } else if let text = operation.refluxTime.value, !Phrases.hasFigure(text) {
          report.ask(
            "還流時間「\(text)」から還流を続ける時間が分かりますか",
            "Does \(text) tell how long the reflux lasts", at: operation.refluxTime.site)
        }
      }
    },
  ]

  /// A rule for one of the methods that 省令第58条第1号 asks for by itself.
  private static func method(
    _ id: String, _ name: String, _ ja: String, _ en: String,
    _ leaf: @escaping @Sendable (Operation) -> Located<String>
  ) -> Rule {
    Rule(id, name, remedy: "\(ja)を具体的に書いてください", "Write the \(en) concretely") {
      application, _, report in
      for (_, operation) in runs(application) where leaf(operation).isBlank {
        report.find(
          "\(ja)（\(operation.kinds)）が定められていません",
          "The \(en) (\(operation.kindsInEnglish)) is not set", at: leaf(operation).site)
      }
    }
  }
}
