import Findings
import PermitModel

extension AnnexZRules {
  /// Input and flow (item 1, block c).
  static let amounts: [Rule] = [
    Rule(
      "Z-11", "feed-amount-not-by-mode",
      remedy: "投入量を、連続式なら時間あたり、バッチ式なら1回あたりの量で書いてください",
      "Write the input per hour for a continuous plant, per batch otherwise"
    ) { application, _, report in
      for (_, operation) in runs(application) {
        let mode = operation.mode
        if mode.isBlank {
          report.find(
            "運転の形（連続式・バッチ式）が未記入です",
            "It is not stated whether the plant runs continuously or in batches", at: mode.site,
            remedy: Message(
              ja: "運転の形に「連続式」か「バッチ式」を書いてください",
              en: "Write 連続式 or バッチ式"))
        }
        guard !operation.isMethodBlank else { continue }
        let amount = operation.feedAmount
        guard let text = amount.value else {
          if amount.isBlank {
            report.find(
              "フロン類の投入量（\(operation.kinds)）が未記入です",
              "The input (\(operation.kindsInEnglish)) is blank", at: amount.site)
          }
          continue
        }
        guard let feed = mode.value else { continue }
        let basis = AmountBasis(text)
        let expected = feed == .continuous ? "時間あたり" : "1回あたり"
        let english = feed == .continuous ? "per hour" : "per batch"
        if !Phrases.hasFigure(text) {
          report.doubt(
            "投入量「\(text)」に数量がありません", "The input \(text) has no figure", at: amount.site)
        } else if feed == .continuous ? basis.isPerTime : basis.isPerBatch {
          continue
        } else if basis.isPerTime || basis.isPerBatch {
          report.find(
            "\(feed.rawValue)ですが、投入量「\(text)」が\(expected)の量になっていません",
            "The plant is \(feed == .continuous ? "continuous" : "a batch plant"), "
              + "but the input \(text) is not \(english)",
            at: amount.site, related: [mode.site],
            remedy: Message(
              ja: "投入量を\(expected)の量で書いてください", en: "Write the input \(english)"))
        } else {
          report.doubt(
            "投入量「\(text)」が\(expected)の量か分かりません",
            "It is not clear whether the input \(text) is \(english)",
            at: amount.site, related: [mode.site],
            remedy: Message(
              ja: "投入量を「\(expected)\(text)」のように書いてください",
              en: "Write the input as \(expected)\(text)"))
        }
      }
    },
    Rule(
      "Z-12", "flow-rate-blank",
      remedy: "フロン類の流量を「毎時50 kg」のように書いてください",
      "Write the flow rate, such as 毎時50 kg"
    ) { application, _, report in
      for (_, operation) in runs(application)
      where operation.flowRate.isBlank && !operation.isMethodBlank {
        report.find(
          "フロン類の流量（\(operation.kinds)）が未記入です",
          "The flow rate (\(operation.kindsInEnglish)) is blank", at: operation.flowRate.site)
      }
    },
  ]
}

/// What an amount is counted by.
private struct AmountBasis {
  /// By hour, minute or day.
  let isPerTime: Bool
  /// By batch.
  let isPerBatch: Bool

  init(_ text: String) {
    let folded = Folding.width(text)
    isPerTime = folded.containsAny([
      "時間あたり", "時間当たり", "時間当り", "時間につき", "毎時", "毎分", "/h", "/時", "/分", "/min", "分あたり", "分当たり",
      "/日", "日あたり", "日当たり",
    ])
    isPerBatch = folded.containsAny([
      "回あたり", "回当たり", "回当り", "回につき", "毎回", "/回", "1回", "一回", "バッチ", "ロット", "仕込", "/batch",
    ])
  }
}
