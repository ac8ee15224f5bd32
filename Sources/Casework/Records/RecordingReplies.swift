import Findings
import Ledger
import PermitInput
import PermitModel

extension LedgerDesk {
  /// Records one row out of options, such as `["day": "R8.4.2"]`, or the rows of a YAML file.
  package func add(
    _ texts: [(key: String, text: String)], from file: String?, _ options: RecordingOptions
  ) -> LedgerReply {
    .of { () throws(LedgerTrouble) in
      var read = ReadRecords()
      if let file {
        read = RecordReader.file(
          try LedgerDesk.bytes(of: file, limit: CaseReview.limit), named: file)
        guard read.isReadable else { return reply(RecordingOutcome(report: report(read.findings))) }
      }
      if !texts.isEmpty {
        let row = RecordReader.row(
          texts.map { RecordText(key: $0.key, text: $0.text) }, in: "", at: Site(path: ""))
        read.rows += row.rows
        read.findings += row.findings
        read.problems += row.problems
      }
      guard !read.rows.isEmpty else {
        throw LedgerTrouble(
          message: Message(ja: "記録する行がありません", en: "there is no row to record"),
          remedy: Message(
            ja: "区分、年月日、種類、量などを書くか、--file で行のあるファイルを指定してください",
            en: "write kind, date, refrigerant and mass, or name a file with rows by --file"))
      }
      return named(reply(record(read, options)))
    }
  }

  /// Records a row in the place of another one, or takes it back.
  package func correct(
    _ number: Int, _ texts: [(key: String, text: String)], withdraw: Bool, because reason: String,
    _ options: RecordingOptions
  ) -> LedgerReply {
    let changes = RecordReader.row(
      texts.map { RecordText(key: $0.key, text: $0.text) }, in: "", at: Site(path: ""))
    return named(reply(correct(number, withdraw ? nil : changes, because: reason, options)))
  }

  /// The reply with the names of options where a value stands in no file: `--date`.
  private func named(_ reply: LedgerReply) -> LedgerReply {
    var reply = reply
    for index in (reply.report?.findings ?? []).indices {
      guard let site = reply.report?.findings[index].site, site.file.isEmpty, !site.path.isEmpty
      else { continue }
      reply.report?.findings[index].site.path = "--" + site.path
    }
    return reply
  }

  /// Records the rows of a sheet, or shows what would be recorded.
  package func importReply(
    _ file: String, mapping: String?, sheet: String?, again: Bool, _ options: RecordingOptions
  ) -> LedgerReply {
    .of { () throws(LedgerTrouble) in
      let outcome = try importSheet(
        file, mapping: mapping, sheet: sheet, again: again, options)
      var reply = reply(outcome, isMany: true)
      if options.isTrial, outcome.failure == nil, outcome.report.verdict == .accept {
        reply.add(
          "まだ何も記録していません。このとおりでよければ --commit を付けて実行してください",
          "nothing was recorded yet; add --commit to record it")
      }
      return reply
    }
  }

  /// What a recording has to say.
  private func reply(_ outcome: RecordingOutcome, isMany: Bool = false) -> LedgerReply {
    if let failure = outcome.failure { return LedgerReply(failure) }
    var reply = LedgerReply()
    reply.report = outcome.report
    guard outcome.report.verdict == .accept else {
      reply.add("何も記録していません", "nothing was recorded")
      return reply
    }
    for party in outcome.newParties {
      let name = SourceText.printable(party.name)
      reply.add(
        "相手方を加えます：\(name)（\(party.role.japanese)）", "new party: \(name) (\(party.role.rawValue))")
    }
    let shown = outcome.entries.prefix(isMany ? RecordingOutcome.shownOfImport : 1000)
    for entry in shown { describe(entry, isRecorded: outcome.isRecorded, in: &reply) }
    if outcome.count > shown.count {
      let rest = outcome.count - shown.count
      reply.add("ほか\(rest)行", "and \(rest) more rows")
    }
    if isMany { reply.add("計\(outcome.count)行", "\(outcome.count) rows in all") }
    for (refrigerant, mass) in outcome.stocks {
      let kilograms = mass.kilograms(decimals: 1)
      reply.add(
        "\(refrigerant.text)の保管量：\(kilograms) kg", "stock of \(refrigerant.text): \(kilograms) kg")
    }
    return reply
  }

  /// What was recorded, and what follows from it.
  private func describe(
    _ recorded: RecordedEntry, isRecorded: Bool, in reply: inout LedgerReply
  ) {
    let entry = recorded.entry
    let source = entry.source.map { "（\($0.japanese)）" } ?? ""
    let sourceInEnglish = entry.source.map { " (\($0.rawValue))" } ?? ""
    let verb =
      recorded.correction.map {
        $0.isWithdrawal
          ? Message(ja: "\($0.number)番を取り消しました", en: "withdrew row \($0.number)")
          : Message(ja: "\($0.number)番を訂正しました", en: "corrected row \($0.number)")
      } ?? Message(ja: "記録しました", en: "recorded")
    reply.add(
      "\(recorded.number)番 \(isRecorded ? verb.ja : "記録の予定")：\(entry.day.japanese) "
        + "\(entry.refrigerant.text) \(entry.kind.japanese)\(source) "
        + "\(entry.mass.kilograms(decimals: 1)) kg",
      "row \(recorded.number) \(isRecorded ? verb.en : "to be recorded"): \(entry.day.iso) "
        + "\(entry.refrigerant.text) \(entry.kind.rawValue)\(sourceInEnglish) "
        + "\(entry.mass.kilograms(decimals: 1)) kg")
    guard isRecorded, recorded.imported == nil, recorded.correction?.isWithdrawal != true else {
      return
    }
    // 省令第65条第2号: within 30 days, the first of which is the day after.
    if entry.kind == .reclaim, let due = entry.day.adding(days: 30) {
      reply.add(
        "  再生証明書の送付期限：\(due.japanese)（省令第65条第2号）",
        "  certificate to be sent by \(due.iso) (省令第65条第2号)")
    }
    let kept = recorded.recordedAt.day.adding(months: 60) ?? recorded.recordedAt.day
    reply.add(
      "  保存：\(kept.japanese)まで（省令第68条第2項）", "  to be kept until \(kept.iso) (省令第68条第2項)")
  }
}
