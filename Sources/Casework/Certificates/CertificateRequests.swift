import Findings
import Ledger
import PermitInput
import PermitModel

/// Finds what the rows of a table ask for in a ledger, and holds every row against it.
struct CertificateRequests {
  /// What is to be issued, in the order of the table.
  private(set) var groups: [CertificateGroup] = []
  /// Rows whose certificates were issued before, such as by a run that was stopped.
  private(set) var done: [(line: Int, numbers: [CertificateNumber])] = []
  /// What is wrong with the rows, and what the rules remark.
  private(set) var findings: [Finding] = []

  private let known: CertificateMatches
  private var drafting: CertificateDrafting
  private let options: CertificateIssue.Options
  private let issued: [CertificateNumber: CertificateContent]
  private var index: [Key: [Int]] = [:]

  /// By what a row names a reclaiming.
  private enum Key: Hashable {
    case row(Int)
    case container([UInt8])
    case slip([UInt8])
    case lot([UInt8])
  }

  /// A row of the table with the reclaiming that it means.
  private struct Meant {
    var request: CertificateRequest
    var match: CertificateMatch
    var reclaims: [RecordedEntry]
  }

  init(
    _ requests: [CertificateRequest], _ known: CertificateMatches, _ path: String,
    _ options: CertificateIssue.Options, issued: [CertificateNumber: CertificateContent]
  ) {
    self.known = known
    drafting = known.drafting(path)
    self.options = options
    self.issued = issued
    for (place, match) in known.all.enumerated() {
      var keys: Set<Key> = []
      for row in match.reclaims + match.intakes {
        if row.entry.kind == .reclaim { keys.insert(.row(row.number)) }
        if let mark = row.entry.container.flatMap({ known.containers[$0]?.mark }) {
          keys.insert(.container(NameKey.of(mark)))
        }
        if !row.entry.slip.isEmpty { keys.insert(.slip(NameKey.of(row.entry.slip))) }
        if !row.entry.lot.isEmpty { keys.insert(.lot(NameKey.of(row.entry.lot))) }
      }
      for key in keys { index[key, default: []].append(place) }
    }
    var order: [[Int]] = []
    var meant: [[Int]: [Meant]] = [:]
    for request in requests {
      guard let found = find(request) else { continue }
      let key = found.reclaims.map(\.number)
      if meant[key] == nil { order.append(key) }
      meant[key, default: []].append(found)
    }
    for key in order { if let rows = meant[key] { take(rows) } }
  }

  /// The one reclaiming that a row means; nil after saying why there is none.
  private mutating func find(_ request: CertificateRequest) -> Meant? {
    var keys: [(Key, Located<String>)] = []
    if let row = request.row.value {
      keys.append((.row(row), Located("\(row)", site: request.row.site)))
    }
    if let text = request.container.value {
      keys.append((.container(NameKey.of(text)), request.container))
    }
    if let text = request.slip.value { keys.append((.slip(NameKey.of(text)), request.slip)) }
    if let text = request.lot.value { keys.append((.lot(NameKey.of(text)), request.lot)) }
    guard let first = keys.first else {
      complain(
        "K-06", "容器番号、記録番号、伝票番号、ロットのいずれも書かれていません",
        "neither container, row, slip nor lot is written", at: request.site,
        "どの再生の証明書かを、容器番号などで書いてください", "name the reclaiming by its container")
      return nil
    }
    var places = index[first.0] ?? []
    for (key, _) in keys.dropFirst() { places = places.filter(Set(index[key] ?? []).contains) }
    guard !places.isEmpty else {
      complain(
        "K-27", "「\(keys.compactMap(\.1.value).joined(separator: "、"))」の再生が記録簿にありません",
        "the ledger has no reclaiming of '\(keys.compactMap(\.1.value).joined(separator: ", "))'",
        at: first.1.site, "「saisei certificate overdue」で確かめてください",
        "see 'saisei certificate overdue'")
      return nil
    }
    if places.count > 1, let kind = request.refrigerant.value?.number {
      let same = places.filter { known.all[$0].reclaims.first?.entry.refrigerant == kind }
      if !same.isEmpty { places = same }
    }
    if places.count > 1, let day = request.reclaimedOn.value {
      let same = places.filter { known.all[$0].reclaims.contains { $0.entry.day == day } }
      if !same.isEmpty { places = same }
    }
    let match = known.all[places[0]]
    var reclaims = match.reclaims
    if let row = request.row.value {
      reclaims = reclaims.filter { $0.number == row }
    } else if let day = request.reclaimedOn.value,
      reclaims.contains(where: { $0.entry.day == day })
    {
      reclaims = reclaims.filter { $0.entry.day == day }
    }
    let open = reclaims.count { known.certified.open($0) > 0 }
    guard places.count == 1, open == 0 || open == reclaims.count else {
      let rows = places.flatMap { known.all[$0].reclaims }
      let list = rows.prefix(5).map { "記録\($0.number) \($0.entry.day.japanese)" }
      complain(
        "K-28",
        "「\(first.1.value ?? "")」の再生は\(rows.count)件あり、どれか決まりません（"
          + list.joined(separator: "、") + (rows.count > 5 ? "…" : "") + "）",
        "'\(first.1.value ?? "")' was reclaimed \(rows.count) times: "
          + rows.prefix(5).map { "row \($0.number), \($0.entry.day.iso)" }.joined(separator: "; "),
        at: first.1.site, "再生年月日又は記録番号の列を書いてください",
        "write the day of reclaiming or the row")
      return nil
    }
    return Meant(request: request, match: match, reclaims: reclaims)
  }

  /// Takes the rows about one reclaiming: one, or one for each manager.
  private mutating func take(_ rows: [Meant]) {
    let request = rows[0].request
    guard rows.count == 1 || rows.allSatisfy({ $0.request.manager.value != nil }) else {
      for other in rows.dropFirst() {
        complain(
          "K-28", "\(request.site.line)行と同じ再生（記録\(rows[0].reclaims[0].number)）です",
          "this is the reclaiming of line \(request.site.line), row \(rows[0].reclaims[0].number)",
          at: other.request.site, "1つの再生に1行だけ書くか、すべての行に管理者を書いてください",
          "write one row for it, or the manager in every row")
      }
      return
    }
    guard rows[0].reclaims.contains(where: { known.certified.open($0) > 0 }) else {
      for row in rows { takeDone(row) }
      return
    }
    guard let match = drafting.certified.rest(of: rows[0].match) else { return }
    let wishes = wishes(of: rows)
    do throws(DraftObstacle) {
      var group = try drafting.group(
        of: match, choosing: Set(rows[0].reclaims.map(\.number)), wishes)
      group.site = request.site
      let before = findings.count { $0.severity == .error }
      fill(&group, rows)
      for finding in CertificateIssue.findings(about: group) {
        if finding.severity == .error, !(options.isLate && finding.id == "K-02") {
          var finding = finding
          finding.site = request.site
          findings.append(finding)
        } else {
          findings.append(finding)
        }
      }
      guard findings.count(where: { $0.severity == .error }) == before else { return }
      drafting.certified.take(group.drafts.flatMap(\.parts))
      groups.append(group)
    } catch {
      findings.append(
        CertificateDifference.finding(
          "K-27", error.message.ja, error.message.en, at: request.site, remedy: error.remedy))
    }
  }

  /// A row whose certificates are there: it must still say what they say.
  private mutating func takeDone(_ row: Meant) {
    let numbers = known.certified.numbers(of: row.reclaims)
    let contents = numbers.compactMap { issued[$0] }
    let own = contents.filter { content in
      guard let manager = row.request.manager.value else { return contents.count == 1 }
      return content.managers.contains { NameKey.of($0) == NameKey.of(manager) }
    }
    if own.count == 1 {
      var difference = CertificateDifference()
      difference.compare(row.request, with: own[0].certificate)
      findings += difference.findings.map { finding in
        var finding = finding
        finding.message.ja = "発行済みの再生証明書\(own[0].number)：" + finding.message.ja
        finding.message.en = "certificate \(own[0].number), issued before: " + finding.message.en
        return finding
      }
    }
    done.append((row.request.site.line, numbers))
  }

  private func wishes(of rows: [Meant]) -> CertificateWishes {
    let request = rows[0].request
    var wishes = options.wishes
    if let day = request.sentOn.value { wishes.sentOn = day }
    if let rest = request.restGoesToDestroyer.value { wishes.restGoesToDestroyer = rest }
    if let reason = request.shortfallReason.value { wishes.shortfallReason = reason }
    wishes.option = request.manager.value == nil ? .perContainer : .perManager
    return wishes
  }

  /// Gives each draft its row: the facts are compared, and what slips say beyond them is taken over.
  private mutating func fill(_ group: inout CertificateGroup, _ rows: [Meant]) {
    for place in group.drafts.indices {
      let draft = group.drafts[place]
      let row = rows.first { row in
        guard let manager = row.request.manager.value else { return rows.count == 1 }
        return draft.paper.certificate.managers.items.contains {
          NameKey.of($0.value ?? "") == NameKey.of(manager)
        }
      }
      guard let request = row?.request else {
        let name = draft.manager ?? draft.paper.certificate.managers.items.first?.value ?? ""
        complain(
          "K-23", "同じ容器の管理者「\(name)」の行がありません",
          "there is no row for '\(name)', a manager of the same cylinder",
          at: rows[0].request.site, "管理者ごとに1行ずつ、全員の行を書いてください",
          "write a row for each manager")
        continue
      }
      var difference = CertificateDifference()
      difference.compare(request, with: draft.paper.certificate)
      findings += difference.findings.map(CertificateTable.atCell)
      CertificateRequests.takeOver(request, into: &group.drafts[place].paper.certificate)
    }
    let names = Set(
      group.drafts.flatMap(\.paper.certificate.managers.items).map { NameKey.of($0.value ?? "") })
    for row in rows {
      if let manager = row.request.manager.value, !names.contains(NameKey.of(manager)) {
        complain(
          "K-23", "管理者「\(manager)」は、この再生の引取りにありません",
          "'\(manager)' is no manager of what was taken in", at: row.request.manager.site,
          "記録簿の引取りの行の管理者を確かめてください", "check the managers in the rows of taking-in")
      }
      for (leaf, first) in [
        (row.request.sentOn.written, rows[0].request.sentOn.written),
        (row.request.shortfallReason.written, rows[0].request.shortfallReason.written),
        (row.request.restGoesToDestroyer.written, rows[0].request.restGoesToDestroyer.written),
      ] where leaf != first {
        complain(
          "K-24", "送付年月日、差異理由、残りは破壊業者へ は、1本の容器の管理者の間で同じでなければなりません",
          "day of sending, reason and rest must be the same for the managers of a cylinder",
          at: row.request.site, "同じ値を書いてください", "write the same values")
      }
    }
  }

  private static func takeOver(
    _ request: CertificateRequest, into certificate: inout ReclaimCertificate
  ) {
    certificate.requestedOn = request.requestedOn
    certificate.recoverer.department = request.department
    certificate.recoverer.person = request.person
    certificate.recoverer.phone = request.phone
    certificate.reclaimer.department = request.ownDepartment
    certificate.reclaimer.person = request.ownPerson
    certificate.reclaimer.phone = request.ownPhone
  }

  private mutating func complain(
    _ id: String, _ ja: String, _ en: String, at site: Site, _ remedyJa: String,
    _ remedyEn: String
  ) {
    findings.append(
      CertificateTable.atCell(
        CertificateDifference.finding(
          id, ja, en, at: site, remedy: Message(ja: remedyJa, en: remedyEn))))
  }
}
