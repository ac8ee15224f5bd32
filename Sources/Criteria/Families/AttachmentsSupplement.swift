import Findings
import PermitModel

extension AttachmentRules {
  /// The papers that supplement the methods, and the list of all (handbook p.9, p.30).
  static let supplement: [Rule] = [
    Rule(
      "D-39", "supplement-missing",
      remedy: "装置の型式に応じた仕様書、取扱説明書、操作マニュアル等を添付してください",
      "Attach specification, manual or operating instructions of the devices"
    ) { application, _, report in
      let attachments = application.attachments
      let kinds = attachments.items.map(\.kind)
      guard kinds.allSatisfy({ $0.value != nil || $0.isBlank }) else { return }
      let supplements: Set<AttachmentKind> = [.specification, .manual, .operation]
      guard !kinds.contains(where: { $0.value.map(supplements.contains) ?? $0.isBlank })
      else { return }
      if kinds.contains(where: { $0.value == .other }) {
        report.ask(
          "添付の「その他」の書類は、使用及び管理の方法を補足する書類（仕様書、取扱説明書等）に当たりますか",
          "Do the attachments of kind その他 supplement the methods of use and management",
          at: attachments.site)
      } else {
        report.find(
          "使用及び管理の方法を補足する書類（仕様書、取扱説明書、操作マニュアル等）がありません",
          "No paper supplements the methods of use and management", at: attachments.site)
      }
    },
    Rule(
      "D-43", "attachment-not-identified",
      remedy: "添付する書類ごとに種類、名称、ファイルを書いてください",
      "Write kind, title and file of each attachment"
    ) { application, _, report in
      for attachment in application.attachments.items {
        if let problem = attachment.kind.problem { report.find(problem, of: attachment.kind) }
        var missing: [(String, String)] = []
        if attachment.kind.isBlank { missing.append(("種類", "kind")) }
        if attachment.title.isBlank { missing.append(("名称", "title")) }
        if attachment.file.isBlank { missing.append(("ファイル", "file")) }
        guard !missing.isEmpty else { continue }
        report.find(
          "添付書類\(attachment.title.value.map { "「\($0)」" } ?? "")の"
            + "\(missing.map { "「\($0.0)」" }.joined())が書かれていません",
          "An attachment lacks its " + missing.map { $0.1 }.joined(separator: ", "),
          at: attachment.site)
      }
      for (twin, first) in application.attachedFiles.repetitions(by: { $0.leaf.value }) {
        report.find(
          "\(twin.paper)のファイル「\(twin.leaf.text)」は\(first.paper)と同じです",
          "The file \(twin.leaf.text) is named twice", at: twin.leaf.site,
          related: [first.leaf.site],
          remedy: Message(
            ja: "書類ごとに別のファイルを書くか、重複した記載を消してください",
            en: "Name a file of its own for each paper, or delete what is doubled"))
      }
    },
  ]
}

extension PermitApplication {
  /// Every file that the applicant brings, with the paper it stands for.
  fileprivate var attachedFiles: [(paper: String, leaf: Located<String>)] {
    var files = [
      ("登記事項証明書", applicant.registry.file), ("住民票の写し", applicant.residentRecord.file),
      ("登録免許税の領収書", tax.receipt),
    ]
    files += attachments.items.map { ("添付書類「\($0.title.value ?? "名称未記入")」", $0.file) }
    // Drawings of one kind may share a file, page after page.
    return files.map { (paper: $0.0, leaf: $0.1) }
  }
}
