package import Findings
internal import Ledger
internal import PermitModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a subcommand about certificates prints, and whether anything is amiss.
package struct DeskAnswer: Sendable {
  /// For people, on standard output.
  package var text: Message
  /// For programs.
  package var json: JSONText
  /// What was not done, with what to do about it; on standard error.
  package var complaints: [(message: Message, remedy: Message)] = []
  /// What a table or case file was found to be; on standard error.
  package var report: CheckReport?
  /// Whether something is amiss: exit status 1.
  package var isAmiss = false
}

/// The certificates of a ledger as the command line asks for them: texts in, texts out.
package struct CertificateDesk: Sendable {
  let office: CertificateOffice

  /// Makes a desk over a ledger; without a name of the clerk as for other rows.
  package init(ledger path: String, by clerk: String?) {
    office = CertificateOffice(ledger: path, by: clerk ?? LedgerClock.recorder())
  }

  /// What to issue, as typed.
  package struct Order: Sendable {
    package var sentOn: LawDay?
    package var rows: [Int] = []
    package var limit: Int?
    package var isPerManager = false
    package var restGoesToDestroyer = false
    package var isLate = false
    package var shortfallReason: String?
    package var folder: String

    package init(into folder: String) { self.folder = folder }
  }

  /// Issues certificates, after finishing what an earlier run left.
  package func issue(
    _ order: Order, progress: ((Int, Int) -> Void)? = nil
  ) throws(CertificateOffice.Obstacle) -> DeskAnswer {
    let folder = try place(order.folder)
    let outcome = try CertificateIssue(office, options(of: order), into: folder).run(
      at: LedgerClock.now(), progress: progress)
    return answer(about: outcome, order)
  }

  /// The order as the office takes it.
  func options(of order: Order) -> CertificateIssue.Options {
    var options = CertificateIssue.Options(
      sentOn: order.sentOn?.date ?? LedgerClock.now().day)
    options.rows = Set(order.rows)
    options.limit = order.limit
    options.option = order.isPerManager ? .perManager : .perContainer
    options.restGoesToDestroyer = order.restGoesToDestroyer
    options.isLate = order.isLate
    options.shortfallReason = order.shortfallReason
    return options
  }

  /// What came of issuing.
  func answer(about outcome: CertificateIssue.Outcome, _ order: Order) -> DeskAnswer {
    var ja = ""
    var en = ""
    for issued in outcome.finished {
      ja += "\(order.folder)/\(issued.file)（前回の続き、\(issued.recoverer)）\n"
      en += "\(order.folder)/\(issued.file) (left by an earlier run, \(issued.recoverer))\n"
    }
    for issued in outcome.issued {
      let rest = issued.rest.kilograms(decimals: 1)
      let isPart = issued.rest.grams > 0
      ja +=
        "\(order.folder)/\(issued.file)（\(issued.recoverer)"
        + (isPart ? "、引取量のうち\(rest)kgは証明していません" : "") + "）\n"
      en +=
        "\(order.folder)/\(issued.file) (\(issued.recoverer)"
        + (isPart ? "; \(rest) kg of what was taken in is left uncertified" : "") + ")\n"
    }
    if outcome.issued.contains(where: { $0.rest.grams > 0 }) {
      ja +=
        "  残りを再生したときは、次の証明書に書きます。再生しない残りがあるものは、--rest-to-destroyer "
        + "又は --reason を付けて発行してください\n"
      en +=
        "  what is reclaimed of it later gets a certificate of its own; where none will be, issue "
        + "with --rest-to-destroyer or --reason\n"
    }
    ja += "発行 \(outcome.issued.count)通、発行できないもの \(outcome.refused.count)件\n"
    en += "issued: \(outcome.issued.count), not issued: \(outcome.refused.count)\n"
    let remarks = outcome.findings.filter { $0.severity != .error }
    for finding in remarks.prefix(20) {
      ja +=
        "  \(finding.severity.word(in: .ja))[\(finding.id)] 記録\(finding.site.line)：\(finding.message.ja)\n"
      en +=
        "  \(finding.severity.word(in: .en))[\(finding.id)] row \(finding.site.line): \(finding.message.en)\n"
    }
    if remarks.count > 20 {
      ja += "  ほかに\(remarks.count - 20)件\n"
      en += "  and \(remarks.count - 20) more\n"
    }
    return DeskAnswer(
      text: Message(ja: ja, en: en),
      json: .object([
        ("finished", .array(outcome.finished.map(json))),
        ("issued", .array(outcome.issued.map(json))),
        (
          "refused",
          .array(
            outcome.refused.map {
              .object([
                ("row", .int($0.row)), ("ja", .string($0.message.ja)),
                ("en", .string($0.message.en)),
              ])
            })
        ),
      ]),
      complaints: outcome.refused.map { ($0.message, $0.remedy) },
      isAmiss: !outcome.refused.isEmpty)
  }

  /// Puts the pages in their places that an earlier run left on their way.
  ///
  /// - Parameter folder: Where those go whose own folder is gone; nil for none.
  package func finish(
    into folder: String? = nil
  ) throws(CertificateOffice.Obstacle) -> DeskAnswer {
    var other: String?
    if let folder { other = try place(folder) }
    let finished = try office.finish(
      try office.opened(for: .writing), into: other, at: LedgerClock.now())
    return DeskAnswer(
      text: Message(
        ja: finished.map { $0.file + "\n" }.joined() + "書き出したもの \(finished.count)通\n",
        en: finished.map { $0.file + "\n" }.joined() + "written: \(finished.count)\n"),
      json: .object([("finished", .array(finished.map(json)))]))
  }

  /// The certificates of a 年度 or all.
  package func list(year: Int?) throws(CertificateOffice.Obstacle) -> DeskAnswer {
    let list = try office.list(year: year.map { FiscalYear($0) })
    var ja = ""
    var en = ""
    for item in list {
      let amounts = item.reclaimed.map { "\($0.refrigerant) \($0.mass.kilograms(decimals: 1)) kg" }
        .joined(separator: "、")
      let kept = item.keptUntil
      ja +=
        "\(item.number.text)  \(item.sentOn.japanese)  \(item.recoverer)  \(amounts)"
        + (item.isCopyRemoved
          ? "  写しは除きました" : kept.map { "  写しは\($0.japanese)まで" } ?? "")
        + (item.copies > 0 ? "  写し\(item.copies)通" : "")
        + (item.voidedBecause.map { "  無効（\($0)）" } ?? "")
        + (item.isOutdated && item.voidedBecause == nil ? "  要確認：記録が後で訂正されています" : "") + "\n"
      en +=
        "\(item.number.text)  \(item.sentOn.iso)  \(item.recoverer)  \(amounts)"
        + (item.isCopyRemoved
          ? "  copy taken out" : kept.map { "  copy kept until \($0.iso)" } ?? "")
        + (item.copies > 0 ? "  copies: \(item.copies)" : "")
        + (item.voidedBecause.map { "  VOID (\($0))" } ?? "")
        + (item.isOutdated && item.voidedBecause == nil ? "  CHECK: a row was corrected later" : "")
        + "\n"
    }
    return DeskAnswer(
      text: Message(ja: ja, en: en),
      json: .array(
        list.map { item in
          .object([
            ("number", .string(item.number.text)), ("sentOn", .string(item.sentOn.iso)),
            ("reclaimedOn", .string(item.reclaimedOn.iso)),
            ("recoverer", .string(item.recoverer)),
            (
              "reclaimed",
              .array(
                item.reclaimed.map {
                  .object([
                    ("refrigerant", .string($0.refrigerant)), ("grams", .int($0.mass.grams)),
                  ])
                })
            ),
            ("containers", .array(item.containers.map { .string($0) })),
            ("keptUntil", item.keptUntil.map { .string($0.iso) } ?? .null),
            ("isCopyRemoved", .bool(item.isCopyRemoved)),
            ("void", item.voidedBecause.map { .string($0) } ?? .null),
            ("copies", .int(item.copies)), ("sha256", .string(item.sha256)),
            ("isOutdated", .bool(item.isOutdated)),
          ])
        }),
      isAmiss: list.contains { $0.isOutdated && $0.voidedBecause == nil })
  }

  /// What still needs a certificate; amiss when the 30 days of one are over.
  package func overdue(asOf day: LawDay?) throws(CertificateOffice.Obstacle) -> DeskAnswer {
    let now = LedgerClock.now()
    let day = day?.date ?? now.day
    let open = try office.outstanding(asOf: day)
    var ja = ""
    var en = ""
    for item in open {
      let amount = "\(item.refrigerant) \(item.mass.kilograms(decimals: 1)) kg"
      ja +=
        "\(item.isOverdue ? "期限超過" : "期限内　")  \(item.due.japanese)まで  記録\(item.row)"
        + "  \(item.reclaimedOn.japanese)再生  \(amount)  "
        + (item.recoverer.isEmpty ? "（引取り不明）" : item.recoverer) + "\n"
      en +=
        "\(item.isOverdue ? "OVERDUE" : "open   ")  due \(item.due.iso)  row \(item.row)  reclaimed "
        + "\(item.reclaimedOn.iso)  \(amount)  "
        + (item.recoverer.isEmpty ? "(taking-in unknown)" : item.recoverer) + "\n"
    }
    let late = open.count(where: \.isOverdue)
    ja += "証明書のない再生 \(open.count)件（うち期限超過 \(late)件）\n"
    en += "reclaimed without a certificate: \(open.count) (overdue: \(late))\n"
    return DeskAnswer(
      text: Message(ja: ja, en: en),
      json: .array(
        open.map { item in
          .object([
            ("row", .int(item.row)), ("reclaimedOn", .string(item.reclaimedOn.iso)),
            ("due", .string(item.due.iso)), ("isOverdue", .bool(item.isOverdue)),
            ("refrigerant", .string(item.refrigerant.text)), ("grams", .int(item.mass.grams)),
            ("recoverer", .string(item.recoverer)),
          ])
        }),
      isAmiss: late > 0)
  }

  /// Makes a certificate void.
  package func void(
    _ number: String, because reason: String
  ) throws(CertificateOffice.Obstacle) -> DeskAnswer {
    let number = try certificate(number)
    try office.void(number, because: reason, at: LedgerClock.now())
    return DeskAnswer(
      text: Message(
        ja: "再生証明書\(number.text)を無効にしました。送付した相手に知らせてください\n",
        en: "certificate \(number.text) is void; tell the recoverer who has it\n"),
      json: .object([("void", .string(number.text))]))
  }

  /// Prints the page that was sent once more, or a copy that says so.
  package func print(
    _ number: String, isCopy: Bool, into folder: String
  ) throws(CertificateOffice.Obstacle) -> DeskAnswer {
    let number = try certificate(number)
    let place = try place(folder)
    let file =
      isCopy
      ? try office.copy(number, into: place, at: LedgerClock.now())
      : try office.print(number, into: place)
    return DeskAnswer(
      text: Message(ja: "\(folder)/\(file)\n", en: "\(folder)/\(file)\n"),
      json: .object([("file", .string(file))]))
  }

  private func certificate(
    _ text: String
  ) throws(CertificateOffice.Obstacle) -> CertificateNumber {
    if let number = CertificateNumber(text) { return number }
    throw CertificateOffice.Obstacle(
      Message(
        ja: "「\(text)」は再生証明書の番号ではありません", en: "'\(text)' is no number of a certificate"),
      remedy: Message(ja: "2026-0001のように書いてください", en: "write it like 2026-0001"))
  }

  private func json(_ issued: CertificateOffice.Issued) -> JSONText {
    .object([
      ("number", .string(issued.number.text)), ("file", .string(issued.file)),
      ("recoverer", .string(issued.recoverer)),
    ])
  }

  /// The folder's full path, made if need be.
  func place(_ folder: String) throws(CertificateOffice.Obstacle) -> String {
    if mkdir(folder, 0o777) != 0, errno != EEXIST {
      throw CertificateOffice.Obstacle(
        Message(
          ja: "フォルダー「\(folder)」を作れません（\(String(cString: strerror(errno)))）",
          en: "cannot make the folder '\(folder)' (\(String(cString: strerror(errno))))"),
        remedy: Message(
          ja: "上のフォルダーと書込み権限を確かめてください", en: "check the folder above it and its permissions"))
    }
    // A page that cannot be written after its number was given would wait for ever.
    guard FileAccess.isFolder(folder), access(folder, W_OK | X_OK) == 0 else {
      throw CertificateOffice.Obstacle(
        Message(
          ja: "「\(folder)」は書き込めるフォルダーではありません",
          en: "'\(folder)' is no folder that can be written"),
        remedy: Message(
          ja: "別のフォルダーを -o で指定するか、書込み権限を確かめてください",
          en: "name another folder by -o, or check its permissions"))
    }
    guard let full = realpath(folder, nil) else { return folder }
    defer { free(full) }
    return String(cString: full)
  }
}
