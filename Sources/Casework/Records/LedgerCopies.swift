package import Findings
package import Ledger
package import PermitModel

extension LedgerDesk {
  /// Checks every link, row, sum and reference of the ledger.
  package func verify(expecting head: String? = nil) throws(LedgerTrouble) -> LedgerVerification {
    try reading { (reading) throws(LedgerFailure) in try reading.verify(expecting: head) }
  }

  /// Copies the ledger into a file that must not exist yet, and verifies the copy.
  package func backUp(to copy: String) throws(LedgerTrouble) -> LedgerVerification {
    try told { () throws(LedgerFailure) in
      let ledger = try Ledger.open(path)
      try ledger.backUp(to: copy)
      try ledger.close()
    }
    return try LedgerDesk(copy, now: now).verify()
  }

  /// Puts a copy in the place of the ledger.
  ///
  /// The copy must be sound, and must go on from all that the present ledger holds: a newer or another
  /// chain is never overwritten. A present file that is damaged is kept under another name.
  package func restore(from copy: String) throws(LedgerTrouble) -> LedgerVerification {
    let found = try LedgerDesk(copy, now: now).verify()
    guard found.isSound else {
      throw LedgerTrouble(
        message: Message(
          ja: "控え「\(copy)」に誤りがあるため戻しません", en: "the copy '\(copy)' is not sound"),
        remedy: Message(
          ja: "「saisei ledger verify \(copy)」で確かめ、別の控えを使ってください",
          en: "look at it with 'saisei ledger verify \(copy)' and use another copy"))
    }
    try told { () throws(LedgerFailure) in
      try Ledger.restore(copy, to: path, links: found.links, at: now)
    }
    return found
  }

  /// What could be taken out of the ledger because its time is over.
  package func pruningPlan(until day: CivilDate) throws(LedgerTrouble) -> PruningPlan {
    try reading { (reading) throws(LedgerFailure) in
      try reading.pruningPlan(until: day, at: now)
    }
  }

  /// Takes it out; gives the number of the anchor.
  package func prune(
    until day: CivilDate, because reason: String, by name: String
  ) throws(LedgerTrouble) -> (plan: PruningPlan, anchor: Int) {
    try writing(by: name) { (writing) throws(LedgerFailure) in
      let plan = try writing.reading.pruningPlan(until: day, at: now)
      return (plan, try writing.prune(plan, because: reason))
    }
  }

  /// Which copies of certificates could be taken out because their time is over.
  package func copyPruningPlan(until day: CivilDate) throws(LedgerTrouble) -> CopyPruningPlan {
    try reading { (reading) throws(LedgerFailure) in
      try reading.copyPruningPlan(until: day, at: now)
    }
  }

  /// Takes them out; gives the number of the row that tells so, nil when there are none.
  package func pruneCopies(
    until day: CivilDate, because reason: String, by name: String
  ) throws(LedgerTrouble) -> (plan: CopyPruningPlan, removal: Int?) {
    try writing(by: name) { (writing) throws(LedgerFailure) in
      let plan = try writing.reading.copyPruningPlan(until: day, at: now)
      guard plan.copies > 0 else { return (plan, nil) }
      return (plan, try writing.pruneCopies(plan, at: now, because: reason))
    }
  }

  /// The settings that hold now.
  package func settings() throws(LedgerTrouble) -> LedgerSettings {
    try reading { (reading) throws(LedgerFailure) in try reading.settings() }
  }

  /// Records settings that hold from now on.
  package func change(_ settings: LedgerSettings, by name: String) throws(LedgerTrouble) {
    _ = try writing(by: name) { (writing) throws(LedgerFailure) in try writing.append(settings) }
  }
}

extension LedgerVerification.Problem {
  /// The problem in one sentence.
  package var message: Message {
    switch self {
    case .altered(let number, let table):
      Message(
        ja: "\(number)番（\(table)）の内容が、記録した後に変えられています",
        en: "row \(number) (\(table)) was altered after it was recorded")
    case .missing(let number, let table):
      Message(ja: "\(number)番（\(table)）の内容が失われています", en: "row \(number) (\(table)) is gone")
    case .broken(let number):
      Message(
        ja: "\(number)番が前の行とつながりません（変更、入替え又は欠落）",
        en: "row \(number) does not follow from the one before it (changed, swapped or left out)")
    case .foreign(let number, let table):
      Message(
        ja: "\(number)番（\(table)）は記録されたものではありません",
        en: "row \(number) (\(table)) was never recorded")
    case .sums(let refrigerant, let day, let measure):
      Message(
        ja: "\(refrigerant)の合計（\(measure)\(day.isEmpty ? "" : "、\(day)")）が行と合いません",
        en: "the sums of \(refrigerant) (\(measure)\(day.isEmpty ? "" : ", \(day)")) do not come "
          + "from the rows")
    case .reference(let table):
      Message(ja: "表 \(table) が、ない行を指しています", en: "the table \(table) names rows that are not there")
    case .file(let text):
      Message(ja: "ファイルが壊れています（\(text)）", en: "the file is damaged (\(text))")
    case .head(let head):
      Message(
        ja: "控えていた末尾のハッシュ \(head) が連鎖にありません",
        en: "the head \(head) that was kept is not in the chain")
    }
  }
}
