import Findings
import PermitModel

extension ApplicationRules {
  /// The registration and licence tax.
  static let tax: [Rule] = [
    Rule(
      "A-38", "registration-tax-unpaid",
      remedy: "登録免許税\(StatutoryValues.registrationTax.figure)円を納付し、金額と領収書を書いてください",
      "Pay the tax of \(Exact.grouped(StatutoryValues.registrationTax.value)) yen and write its "
        + "amount and receipt"
    ) { application, _, report in
      guard application.procedure.value == .newPermit else { return }
      let tax = application.tax
      let due = StatutoryValues.registrationTax.value
      guard tax.isWritten else {
        report.find(
          "新規許可に必要な登録免許税\(StatutoryValues.registrationTax.figure)円の納付が書かれていません",
          "The registration tax of \(Exact.grouped(due)) yen for a new permit is not mentioned",
          at: tax.site)
        return
      }
      if tax.amount.isBlank {
        report.find(
          "登録免許税の金額が未記入です", "The amount of the registration tax is blank",
          at: tax.amount.site,
          remedy: Message(ja: "金額に\(due)円と書いてください", en: "Write \(due)円 as the amount"))
      } else if let amount = tax.amount.value, amount.yen != due {
        report.find(
          "登録免許税が\(Exact.grouped(amount.yen))円と書かれていますが、"
            + "新規許可は1件につき\(Exact.grouped(due))円です",
          "The tax is written as \(Exact.grouped(amount.yen)) yen, "
            + "but a new permit costs \(Exact.grouped(due)) yen",
          at: tax.amount.site,
          // Without the comma, which YAML reads as a separator within brackets.
          remedy: Message(
            ja: "納付した額を確かめ、金額に\(due)円と書いてください",
            en: "Check what was paid and write \(due)円 as the amount"))
      }
      if tax.receipt.isBlank {
        report.find(
          "登録免許税の領収書がありません", "The receipt of the registration tax is missing",
          at: tax.receipt.site,
          remedy: Message(
            ja: "領収書を添付し、そのファイル名を書いてください",
            en: "Attach the receipt and write its file name"))
      }
    },
    Rule(
      "A-39", "tax-on-untaxed-procedure",
      remedy: "登録免許税の記載を消してください", "Delete the registration tax"
    ) { application, _, report in
      let tax = application.tax
      guard let procedure = application.procedure.value, procedure != .newPermit, tax.isWritten
      else { return }
      report.find(
        "\(procedure.rawValue)の申請に登録免許税はかかりませんが、納付が書かれています",
        "There is no registration tax on \(procedure.english), but a payment is written",
        at: tax.amount.isWritten ? tax.amount.site : tax.site,
        related: [application.procedure.site])
    },
  ]
}
