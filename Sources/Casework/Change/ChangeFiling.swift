internal import Criteria
package import Findings
internal import PermitInput
internal import PermitModel

/// Makes the papers that a change calls for: 様式第5 with its attachments, 様式第6, or both.
package struct ChangeFiling: Sendable {
  /// What came of one of them.
  package struct Filed: Sendable {
    /// The case file that was written.
    package var caseFile: String
    /// The folder of its papers.
    package var folder: String
    /// What came of printing them; nil for papers that can only be printed later.
    package var outcome: PaperRendering.Outcome?
    /// When and how those are printed.
    package var later: Message?
  }

  private let report: ChangeReport
  private let date: String?
  private let draft: Bool

  /// Takes a comparison; `date` is the day that the papers bear, else that of the new case.
  package init(_ report: ChangeReport, dated date: String?, draft: Bool = false) {
    self.report = report
    self.date = date
    self.draft = draft
  }

  /// Writes a case file and the papers of each procedure below a folder; files that the cases name
  /// are looked for beside the new case.
  /// - Throws: `FileProblem`.
  package func write(into folder: String) throws(FileProblem) -> [Filed] {
    var cases: [(name: String, yaml: [UInt8])] = []
    let change = report.change
    if change.differences.contains(where: { $0.duty == .permit }) {
      cases.append(("変更許可申請", application))
    }
    if change.differences.contains(where: { $0.duty == .notice }) {
      let draft = NoticeDraft(change, dated: date, isDated: wait == nil)
      cases.append((ChangeFiling.notice, draft.yaml))
    }
    var filed: [Filed] = []
    for (name, yaml) in cases {
      if name == ChangeFiling.notice, let wait {
        try OutputFolder(folder).write([(name: name + ".yaml", bytes: yaml)])
        let path = OutputFolder(folder).path + "/" + name
        filed.append(
          Filed(
            caseFile: path + ".yaml", folder: path, later: later(wait, path: path)))
        continue
      }
      let papers = OutputFolder(folder).path + "/" + name
      var rendering = PaperRendering(draft: draft)
      rendering.options = PrintOptions()
      let outcome = rendering.render(
        yaml, name: name + ".yaml", besides: report.new, into: papers)
      let path = OutputFolder(folder).path + "/" + name + ".yaml"
      if case .failed = outcome.result {
      } else {
        try OutputFolder(folder).write([(name: name + ".yaml", bytes: yaml)])
      }
      filed.append(Filed(caseFile: path, folder: papers, outcome: outcome))
    }
    return filed
  }

  private static let notice = "変更届出"

  /// The day of a change of which the notice cannot bear the papers' day yet; nil where it can.
  ///
  /// Of a change that calls for both, the application comes before it and the notice after it.
  private var wait: CivilDate? {
    let duties = report.change.differences.map(\.duty)
    guard !draft, duties.contains(.permit), duties.contains(.notice),
      let changed = report.change.changedOn.value,
      let paper = date.flatMap(DateReading.date) ?? report.change.new.applicationDate.value,
      paper < changed
    else { return nil }
    return changed
  }

  private func later(_ changed: CivilDate, path: String) -> Message {
    let last = report.change.noticeDeadline?.day
    return Message(
      ja: "変更届出（様式第6）は、変更日（\(changed.japanese)）の後"
        + (last.map { "、\($0.japanese)まで" } ?? "")
        + "に出します。届出日を書き入れて「saisei render \(path).yaml -o \(path)」で印字してください",
      en: "the notice (Form 6) follows the change of \(changed.iso)"
        + (last.map { ", by \($0.iso)" } ?? "")
        + "; write its day (届出日) and print it by 'saisei render \(path).yaml -o \(path)'")
  }

  /// The new case as an application for a change permit: without the tax and the papers of the person,
  /// which belong to a new permit.
  private var application: [UInt8] {
    var settings = ["手続=変更許可"]
    if let date { settings.append("申請日=" + date) }
    let read = try? CaseTreeReader.read(
      bytes: report.yaml, file: report.new, setting: settings,
      without: ["登録免許税", "申請者.誓約", "申請者.登記事項証明書", "申請者.住民票", "申請者.役員", "書面"])
    return read?.case?.yaml ?? report.yaml
  }
}

/// 変更届出 as a case file, from the differences that call for a notice.
struct NoticeDraft {
  private let change: CaseChange
  private let date: String?

  /// Takes a comparison; a notice that is not dated yet leaves the day to be written in.
  init(_ change: CaseChange, dated date: String?, isDated: Bool = true) {
    self.change = change
    self.date = isDated ? date ?? change.new.applicationDate.written : nil
  }

  /// The file with Japanese keys.
  var yaml: [UInt8] {
    let new = change.new
    var lines = CaseLines()
    lines.add("手続", "変更届出")
    lines.add("届出日", date)
    lines.add("提出先", new.office.written)
    lines.add("部数", new.copies.written)
    lines.open("届出者")
    let person = new.applicant
    lines.add("区分", person.kind.written)
    lines.add("名称", person.name.written)
    lines.open("代表者")
    lines.add("役職", person.representativeTitle.written)
    lines.add("氏名", person.representativeName.written)
    lines.close()
    lines.add("氏名", person.personName.written)
    lines.add("郵便番号", person.postalCode.written)
    lines.add("住所", person.address.written)
    lines.add("電話番号", person.phone.written)
    if changesPerson {
      paper("登記事項証明書", person.registry, &lines)
      paper("住民票", person.residentRecord, &lines)
    }
    lines.close()
    lines.open("許可")
    lines.add("許可番号", new.permit.number.written)
    lines.add("許可年月日", new.permit.date.written)
    lines.add("有効期限", new.permit.expiry.written)
    lines.close()
    lines.open("事業所")
    lines.add("名称", new.place.name.written)
    lines.add("郵便番号", new.place.postalCode.written)
    lines.add("所在地", new.place.address.written)
    lines.add("電話番号", new.place.phone.written)
    lines.close()
    lines.list("変更", changes)
    lines.add("変更日", change.changedOn.written)
    lines.add("変更理由", change.reason.written)
    lines.add("事前相談日", change.consultedOn.written)
    lines.list("関係書類", attachments)
    return Array(lines.text.utf8)
  }

  private var notices: [ClassifiedDifference] { change.differences(for: .notice) }

  private var changesPerson: Bool {
    notices.contains { [.name, .address, .representative].contains($0.item) }
  }

  private func paper(_ key: String, _ paper: IdentityPaper, _ lines: inout CaseLines) {
    guard paper.isWritten else { return }
    lines.open(key)
    lines.add(key == "住民票" ? "氏名" : "名称", paper.name.written)
    lines.add("住所", paper.address.written)
    if key != "住民票" { lines.add("代表者", paper.representative.written) }
    lines.add("発行日", paper.issued.written)
    lines.add("ファイル", paper.file.written)
    lines.add("ページ数", paper.pages.written)
    lines.close()
  }

  /// Papers that the new case brings and that show what a facility or a plan is now.
  private var attachments: [[(String, String?)]] {
    guard notices.contains(where: { ![.name, .address, .representative].contains($0.item) })
    else { return [] }
    return change.new.attachments.items.map {
      [
        ("種類", $0.kind.written), ("名称", $0.title.written), ("ファイル", $0.file.written),
        ("ページ数", $0.pages.written),
      ]
    }
  }

  /// A line for each matter, with all that changes in it.
  private var changes: [[(String, String?)]] {
    var items: [ChangedItem] = []
    for notice in notices {
      if let item = notice.item, !items.contains(item) { items.append(item) }
    }
    return items.map { item in
      let found = notices.filter { $0.item == item }
      let texts: (new: String, old: String) =
        item == .kinds
        ? (
          kinds(change.new), kinds(change.old)
        )
        : (
          joined(found) { $0.after }, joined(found) { $0.before }
        )
      let isFewer = item == .facilityCount
      return [
        ("事項", item.rawValue), ("新", texts.new), ("旧", texts.old),
        ("新たな施設の設置", isFewer ? "いいえ" : nil),
      ]
    }
  }

  private func kinds(_ application: PermitApplication) -> String {
    application.refrigerants.items.compactMap { $0.written }.joined(separator: "、")
  }

  /// The values with what tells them apart, where there are several.
  private func joined(
    _ found: [ClassifiedDifference], _ side: (CaseDifference) -> CaseLeaf?
  ) -> String {
    found.map { one in
      let value = side(one.difference)?.written ?? "なし"
      return found.count == 1 && one.item != .intake ? value : one.difference.label + "　" + value
    }.joined(separator: "\n")
  }
}

/// Lines of a case file that the program writes.
struct CaseLines {
  private(set) var text = ""
  private var depth = 0
  /// Heads of records that have no line below them yet.
  private var heads: [String] = []

  /// A key with a value; nothing without one.
  mutating func add(_ key: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    for (offset, head) in heads.enumerated() {
      text += String(repeating: "  ", count: depth - heads.count + offset) + head + ":\n"
    }
    heads = []
    text += String(repeating: "  ", count: depth) + key + ": " + CaseText.scalar(value) + "\n"
  }

  /// Begins a record; it is written when something stands in it.
  mutating func open(_ key: String) {
    heads.append(key)
    depth += 1
  }

  /// Ends a record.
  mutating func close() {
    if !heads.isEmpty { heads.removeLast() }
    depth -= 1
  }

  /// A list of records.
  mutating func list(_ key: String, _ entries: [[(String, String?)]]) {
    guard !entries.isEmpty else { return }
    text += key + ":\n"
    for entry in entries {
      var lead = "  - "
      for (name, value) in entry {
        guard let value, !value.isEmpty else { continue }
        text += lead + name + ": " + CaseText.scalar(value) + "\n"
        lead = "    "
      }
    }
  }
}
