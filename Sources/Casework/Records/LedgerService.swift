import Findings
import Ledger
import PermitInput
import PermitModel

/// How `saisei ledger list` and its kin choose rows, in the words of the command line.
package struct LedgerFilter: Sendable {
  /// First day.
  package var since: String?
  /// Last day.
  package var until: String?
  /// 年度.
  package var year: String?
  /// Kind of フロン類.
  package var refrigerant: String?
  /// 区分.
  package var kind: String?
  /// Name of a party.
  package var party: String?
  /// Number of a container.
  package var container: String?
  /// Number of a slip.
  package var slip: String?
  /// Words to look for.
  package var words: [String] = []
  /// At most so many rows, the newest.
  package var limit: Int?
  /// Whether corrected rows and withdrawals are shown, too.
  package var all = false

  /// Makes a filter that lets everything pass.
  package init() {}

  /// The query that it means.
  func query() throws(LedgerTrouble) -> LedgerQuery {
    var query = LedgerQuery()
    query.selection.since = try LedgerWords.day(since, "--from")
    query.selection.until = try LedgerWords.day(until, "--until")
    if let year = try LedgerWords.year(year) {
      query.selection.since = year.start
      query.selection.until = year.end
    }
    query.selection.refrigerant = try LedgerWords.refrigerant(refrigerant)
    query.selection.kind = try LedgerWords.kind(kind)
    query.party = party
    query.container = container
    query.selection.slip = slip
    query.selection.words = words
    query.selection.limit = limit
    query.selection.isCurrentOnly = !all
    return query
  }
}

extension LedgerDesk {
  /// Makes a ledger; settings come out of a YAML file (記録簿), single options win.
  package func initialise(
    _ options: [String: String], from file: String?, by name: String
  ) -> LedgerReply {
    .of { () throws(LedgerTrouble) in
      let (settings, report) = try settings(options, from: file)
      if let report, report.verdict != .accept {
        var reply = LedgerReply()
        reply.report = report
        return reply
      }
      guard !settings.place.isEmpty else {
        throw LedgerTrouble(
          message: Message(ja: "事業所の名称がありません", en: "the place of business has no name"),
          remedy: Message(
            ja: "--place か、YAMLファイル（記録簿.事業所）で書いてください（法第60条第1項：記録は事業所ごとに保存します）",
            en: "write --place, or 記録簿.事業所 in a YAML file"))
      }
      try create(settings, by: name)
      let kinds = settings.kinds.map(\.refrigerant.text).joined(separator: "、")
      var reply = LedgerReply()
      reply.add(
        "記録簿「\(path)」を作りました（\(settings.place)）", "made the ledger '\(path)' (\(settings.place))")
      reply.add(
        kinds.isEmpty ? "許可の種類：未設定（saisei ledger set で書けます）" : "許可の種類：\(kinds)",
        kinds.isEmpty ? "kinds of the permit: not set (saisei ledger set)" : "kinds: \(kinds)")
      return reply
    }
  }

  /// Records settings in the place of the present ones.
  package func set(
    _ options: [String: String], from file: String?, by name: String
  ) -> LedgerReply {
    .of { () throws(LedgerTrouble) in
      let (settings, report) = try settings(options, from: file, over: try settings())
      if let report, report.verdict != .accept {
        var reply = LedgerReply()
        reply.report = report
        return reply
      }
      try change(settings, by: name)
      return LedgerReply("記録簿の設定を改めました\n", "changed the settings of the ledger\n")
    }
  }

  private func settings(
    _ options: [String: String], from file: String?, over present: LedgerSettings? = nil
  ) throws(LedgerTrouble) -> (LedgerSettings, CheckReport?) {
    var settings = present ?? LedgerSettings(place: "")
    if let file {
      let read = RecordReader.file(
        try LedgerDesk.bytes(of: file, limit: CaseReview.limit), named: file)
      let findings = read.findings + read.problems.map(\.finding)
      guard read.isReadable, !findings.contains(where: { $0.severity == .error }),
        let draft = read.settings
      else { return (settings, report(findings.isEmpty ? [noSettings(file)] : findings)) }
      settings = draft.settings
    }
    if let place = options["place"] { settings.place = place }
    if let address = options["address"] { settings.address = address }
    if let reclaimer = options["reclaimer"] { settings.reclaimer = reclaimer }
    if let number = options["permit-number"] { settings.permitNumber = number }
    if let rule = options["split-rule"] { settings.splitRule = rule }
    if let day = try LedgerWords.day(options["permit-from"], "--permit-from") {
      settings.permittedFrom = day
    }
    if let day = try LedgerWords.day(options["permit-until"], "--permit-until") {
      settings.permittedUntil = day
    }
    if let kinds = options["kinds"] {
      settings.kinds = []
      for word in kinds.split(whereSeparator: { ",、 ，".contains($0) }) {
        if let number = try LedgerWords.refrigerant(String(word), "--kinds") {
          settings.kinds.append(PermittedKind(number))
        }
      }
    }
    return (settings, nil)
  }

  private func noSettings(_ file: String) -> Finding {
    LedgerProblem.unreadable.finding(
      .error, Message(ja: "「記録簿」の項目がありません", en: "there is no key 記録簿 (ledger)"),
      remedy: Message(
        ja: "「記録簿:」の下に事業所、所在地、許可番号等を書いてください", en: "write place, address and permit below it"),
      at: Site(file: file))
  }

  /// The rows that a filter lets pass.
  package func list(_ filter: LedgerFilter) -> LedgerReply {
    .of { () throws(LedgerTrouble) in
      let table = try rows(try filter.query())
      var reply = LedgerReply(table.text(in: .ja), table.text(in: .en))
      reply.add("\(table.lines.count)行", "\(table.lines.count) rows")
      return reply
    }
  }

  /// One row with its corrections.
  package func show(_ number: Int) -> LedgerReply {
    .of { () throws(LedgerTrouble) in
      guard let table = try row(number) else {
        throw LedgerTrouble(
          message: Message(ja: "\(number)番の行はありません", en: "there is no row \(number)"),
          remedy: Message(ja: "「saisei ledger list」で番号を確かめてください", en: "see 'saisei ledger list'"))
      }
      var reply = LedgerReply()
      for line in table.lines {
        let recorded = line.recorded
        let kept = recorded.recordedAt.day.adding(months: 60) ?? recorded.recordedAt.day
        reply.add(line.text(in: .ja), line.text(in: .en))
        reply.add(
          "    \(recorded.recordedAt.japaneseTime)に\(recorded.recordedBy)が記録、"
            + "入力「\(recorded.entry.written)」、\(kept.japanese)まで保存",
          "    recorded \(recorded.recordedAt.iso) by \(recorded.recordedBy), typed "
            + "'\(recorded.entry.written)', kept until \(kept.iso)")
      }
      return reply
    }
  }

  /// The stock of each kind, or the account of a year.
  package func stockReply(on day: String?, year: String?, refrigerant: String?) -> LedgerReply {
    .of { () throws(LedgerTrouble) in
      let number = try LedgerWords.refrigerant(refrigerant)
      var reply = LedgerReply()
      if let year = try LedgerWords.year(year) {
        for totals in try accounts(of: number, in: year) { totals.describe(in: &reply) }
        return reply
      }
      for (kind, mass) in try stock(on: try LedgerWords.day(day, "--on"))
      where number == nil || kind == number {
        let line = "\(kind.text)  \(mass.kilograms(decimals: 1)) kg"
        reply.add(line, line)
      }
      return reply
    }
  }
}

extension YearTotals {
  /// The year in the order of 様式第7, as the book has it and as it is reported.
  fileprivate func describe(in reply: inout LedgerReply) {
    func kilograms(_ grams: Int) -> String { Mass(grams: grams).kilograms(decimals: 1) + " kg" }
    func line(_ ja: String, _ en: String, _ book: Int, _ reported: Int) {
      reply.add(
        "  \(ja)  \(kilograms(book))（報告 \(kilograms(reported))）",
        "  \(en)  \(kilograms(book)) (reported \(kilograms(reported)))")
    }
    func line(_ ja: String, _ en: String, _ measure: StockMeasure) {
      line(ja, en, account.sums[measure].grams, reported(measure))
    }
    let year = account.year
    reply.add("\(year.japanese)  \(refrigerant.text)", "FY\(year.year)  \(refrigerant.text)")
    line("年度当初の保管量", "stock on 1 April", account.opening.grams, grams(.opening))
    line("充塡回収業者からの引取り", "from recoverers", .recoverer)
    line("省令第49条の者からの引取り", "under 省令第49条", .article49)
    line("家電リサイクルプラントからの引取り", "from appliance plants", .appliance)
    line("その他の引取り", "from others", .other)
    line("再生量", "reclaimed", .reclaim)
    line("破壊業者への引渡し", "handed to destroyers", .handover)
    line("自ら破壊", "destroyed", .destruction)
    line("棚卸差", "put right after stock-takes", .adjustment)
    line("年度末の保管量", "stock on 31 March", account.closing.grams, grams(.closing))
  }
}
