import Findings
import Ledger
import PermitInput
import PermitModel

extension LedgerDesk {
  /// The report of family L about the whole ledger.
  package func checkReply(permit: String?) -> LedgerReply {
    .of { () throws(LedgerTrouble) in
      var reply = LedgerReply()
      reply.report = try check(permit: permit)
      return reply
    }
  }

  /// Whether the ledger is as it was recorded.
  package func verifyReply(expecting head: String?) -> LedgerReply {
    .of { () throws(LedgerTrouble) in describe(try verify(expecting: head?.lowercased())) }
  }

  private func describe(_ found: LedgerVerification) -> LedgerReply {
    var reply = LedgerReply()
    for problem in found.problems {
      let message = problem.message
      reply.add("誤り：" + message.ja, "wrong: " + message.en)
    }
    if !found.behind.isEmpty {
      let numbers = found.behind.prefix(10).map(String.init).joined(separator: "、")
      reply.add(
        "注意：時計が戻された間の記録があります（\(numbers)番）",
        "note: rows were recorded while the clock stood back (\(numbers))")
    }
    reply.isDeficient = !found.isSound
    reply.add(
      found.isSound
        ? "正しく連なっています：\(found.links)行（保存期間を過ぎて除いたもの\(found.removed)行）"
        : "\(found.links)行のうちに誤りがあります",
      found.isSound
        ? "sound: \(found.links) links (\(found.removed) rows taken out after their time)"
        : "something is wrong among \(found.links) links")
    reply.add("末尾のハッシュ：\(found.head)", "head: \(found.head)")
    return reply
  }

  /// Copies the ledger.
  package func backupReply(to copy: String) -> LedgerReply {
    .of { () throws(LedgerTrouble) in
      var reply = describe(try backUp(to: copy))
      let text = reply.text
      reply.text = Message(
        ja: "控え「\(copy)」を作り、確かめました\n" + text.ja,
        en: "made and verified the copy '\(copy)'\n" + text.en)
      return reply
    }
  }

  /// Brings the ledger back from a copy.
  package func restoreReply(from copy: String) -> LedgerReply {
    .of { () throws(LedgerTrouble) in
      let found = try restore(from: copy)
      return LedgerReply(
        "控え「\(copy)」から「\(path)」を戻しました（\(found.links)行）。"
          + "前のファイルがあれば、名前の末尾に .old を付けて残してあります\n",
        "brought '\(path)' back from '\(copy)' (\(found.links) links); a file that was there is kept, "
          + "its name ending in .old\n")
    }
  }

  /// Takes out rows whose time is over, or tells which they are.
  package func pruneReply(
    until text: String, because reason: String, by name: String, commit: Bool
  ) -> LedgerReply {
    .of { () throws(LedgerTrouble) in
      guard let day = try LedgerWords.day(text, "--until") else { return LedgerReply() }
      guard commit else {
        let plan = try pruningPlan(until: day)
        var reply = LedgerReply()
        describe(plan, in: &reply)
        reply.add(
          "まだ何も除いていません。除くには --commit と --reason を付けてください",
          "nothing was taken out yet; add --commit and --reason to do it")
        return reply
      }
      guard !reason.isEmpty else {
        throw LedgerTrouble(
          message: Message(ja: "除く理由がありません", en: "there is no reason"),
          remedy: Message(ja: "--reason で理由を書いてください", en: "write it by --reason"))
      }
      let (plan, anchor) = try prune(until: day, because: reason, by: name)
      var reply = LedgerReply()
      describe(plan, in: &reply)
      reply.add("除きました（\(anchor)番に残しました）", "taken out (row \(anchor) says so)")
      return reply
    }
  }

  /// Takes out copies of certificates whose time is over, or tells how many they are.
  package func pruneCopiesReply(
    until text: String, because reason: String, by name: String, commit: Bool
  ) -> LedgerReply {
    .of { () throws(LedgerTrouble) in
      guard let day = try LedgerWords.day(text, "--until") else { return LedgerReply() }
      var reply = LedgerReply()
      guard commit else {
        describe(try copyPruningPlan(until: day), in: &reply)
        reply.add(
          "まだ何も除いていません。除くには --commit と --reason を付けてください",
          "nothing was taken out yet; add --commit and --reason to do it")
        return reply
      }
      guard !reason.isEmpty else {
        throw LedgerTrouble(
          message: Message(ja: "除く理由がありません", en: "there is no reason"),
          remedy: Message(ja: "--reason で理由を書いてください", en: "write it by --reason"))
      }
      let (plan, removal) = try pruneCopies(until: day, because: reason, by: name)
      describe(plan, in: &reply)
      guard let removal else {
        reply.add("除くものはありません", "there is nothing to take out")
        return reply
      }
      reply.add(
        "写しの内容を除きました（\(removal)番に残しました）。番号、年月日、証明した行は残ります",
        "taken out what the copies say (row \(removal) says so); numbers, days and what was "
          + "certified stay")
      return reply
    }
  }

  private func describe(_ plan: CopyPruningPlan, in reply: inout LedgerReply) {
    reply.add(
      "\(plan.until.japanese)までに送付した再生証明書の写しのうち、送付から3年を過ぎたもの：\(plan.copies)通、"
        + "残すもの：\(plan.staying)通（省令第66条）",
      "copies of certificates sent up to \(plan.until.iso) older than three years: \(plan.copies), "
        + "staying: \(plan.staying) (省令第66条)")
  }

  private func describe(_ plan: PruningPlan, in reply: inout LedgerReply) {
    reply.add(
      "\(plan.until.japanese)までの行のうち、作成から5年を過ぎたもの：\(plan.rows)行、残すもの：\(plan.staying)行",
      "rows up to \(plan.until.iso) older than five years: \(plan.rows), staying: \(plan.staying)")
  }

  /// The rows of a party, recorded as shown.
  package func discloseReply(
    to name: String, askedBy: String, since: String?, until: String?, note: String, by: String
  ) -> LedgerReply {
    .of { () throws(LedgerTrouble) in
      let disclosed = try disclose(
        to: name, askedBy: askedBy, since: try LedgerWords.day(since, "--from"),
        until: try LedgerWords.day(until, "--until"), by: by, note: note)
      var reply = LedgerReply()
      let shown = SourceText.printable(disclosed.party.name)
      reply.add(
        "\(shown)に係る記録（法第60条第2項、\(now.day.japanese)閲覧、申出：\(askedBy)）",
        "records about \(shown), viewed \(now.day.iso) by \(askedBy) (法第60条第2項)")
      reply.text.ja += disclosed.table.text(in: .ja)
      reply.text.en += disclosed.table.text(in: .en)
      reply.add(
        "\(disclosed.table.lines.count)行。閲覧を\(disclosed.number)番に記録しました",
        "\(disclosed.table.lines.count) rows; row \(disclosed.number) records the viewing")
      return reply
    }
  }

  /// Writes rows as CSV.
  package func export(
    _ filter: LedgerFilter, to file: String, _ encoding: ExportEncoding
  ) -> LedgerReply {
    .of { () throws(LedgerTrouble) in
      let query = try filter.query()
      var export = LedgerExport(encoding)
      try reading { (reading) throws(LedgerFailure) in
        guard let selection = try query.selection(in: reading) else { return }
        let names = try LedgerNames(reading)
        try reading.portions(of: selection) { export.add(LedgerTable($0, names)) }
      }
      guard export.lost.isEmpty else {
        throw LedgerTrouble(
          message: Message(
            ja: "CP932で書けない文字があるため、書き出していません\n"
              + export.lost.map { "  " + $0.ja }.joined(separator: "\n"),
            en: "nothing was written because CP932 lacks characters\n"
              + export.lost.map { "  " + $0.en }.joined(separator: "\n")),
          remedy: Message(ja: "--encoding utf-8 を使ってください", en: "use --encoding utf-8"))
      }
      do throws(FileProblem) {
        try FileAccess.write(export.bytes, to: file)
      } catch {
        throw LedgerTrouble(message: error.message, remedy: error.remedy)
      }
      return LedgerReply(
        "\(export.count)行を「\(file)」に書き出しました\n",
        "wrote \(export.count) rows to '\(file)'\n")
    }
  }
}
