import Findings
import PermitModel

/// The formats of the papers that follow the permit.
enum FollowUpFormats {
  /// 再生証明書.
  static let certificate = CaseFormat(
    .certificate, FieldTable(CertificateKeys.certificate),
    groups: [
      TemplateGroup(
        title: Message(ja: "再生証明書", en: "The certificate"),
        keys: [
          "procedure", "number", "requested_on", "sent_on", "recoverer", "addressee", "reclaimer",
          "source", "intake_finished_on", "taken_in", "reclaimed_on", "reclaimed", "to_destroyer",
          "destroyed", "reason_of_shortfall",
        ]),
      TemplateGroup(
        title: Message(ja: "管理者・送付の後", en: "Managers, and after sending"),
        keys: [
          "manager_option", "managers", "copies_are_marked", "forwarding_explained",
          "copy_kept_until",
        ]),
      TemplateGroup(
        title: Message(ja: "照合", en: "Comparison"), keys: ["permit", "ledger", "issued"]),
    ],
    // Certificates of other recoverers are nothing for the one who gets this one.
    carried: Set(
      names(CertificateKeys.certificate.map(\.definition).filter { $0.english != "issued" })),
    content: { .certificate(completed($0)) })

  /// 様式第7.
  static let report = CaseFormat(
    .yearlyReport, FieldTable(ReportKeys.report),
    groups: [
      TemplateGroup(
        title: Message(ja: "様式第7 報告書", en: "Form 7: the report"),
        keys: [
          "procedure", "fiscal_year", "report_date", "copies", "reporter", "permit",
          "place_of_business", "several_places", "permitted_refrigerants", "has_activity",
          "amounts", "excluded_amounts",
        ]),
      TemplateGroup(
        title: Message(ja: "照合", en: "Comparison"),
        keys: ["previous_closing", "plan", "ledger_totals", "ending"]),
    ],
    carried: Set(names(ReportKeys.report.map(\.definition))), content: { .report($0) })

  /// A notice of purity.
  static let purityNotice = CaseFormat(
    .purityNotice, FieldTable(PurityNoticeKeys.notice),
    groups: [
      TemplateGroup(
        title: Message(ja: "純度等の通知書", en: "The notice"),
        keys: Set(PurityNoticeKeys.notice.map(\.definition.english)))
    ],
    carried: Set(names(PurityNoticeKeys.notice.map(\.definition))),
    content: { .purityNotice($0) })

  /// The managers stand on the page by name, each once.
  private static func completed(_ paper: CertificateCase) -> CertificateCase {
    var paper = paper
    var seen: Set<String> = []
    let names = paper.managers.items.map(\.name).filter { name in
      name.written.map { seen.insert($0).inserted } ?? false
    }
    paper.certificate.managers = Listed(
      names, site: paper.managers.site, isWritten: !names.isEmpty)
    paper.certificate.site = paper.site
    return paper
  }

  /// Every key below some definitions: all values of these papers are printed or compared.
  private static func names(
    _ definitions: [KeyDefinition], below path: String = ""
  ) -> [String] {
    definitions.flatMap { definition in
      let name = path.isEmpty ? definition.japanese : path + "." + definition.japanese
      return [name] + names(definition.children, below: name)
    }
  }
}
