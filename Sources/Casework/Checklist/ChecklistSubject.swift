internal import Criteria
internal import Findings
internal import PermitModel

/// What the head of a checklist says about a case, and which criteria belong to it.
struct ChecklistSubject {
  /// Who applies, gives notice, reports or certifies.
  let party: String?
  /// The site, or the address where the paper names no site.
  let place: String?
  private let content: CaseContent

  /// Describes a case of any kind.
  init(_ content: CaseContent) {
    self.content = content
    func name(_ applicant: Applicant) -> String? {
      applicant.name.value ?? applicant.personName.value
    }
    switch content {
    case .application(let application):
      party = name(application.applicant)
      place = application.place.name.value
    case .certificate(let paper):
      party = paper.certificate.reclaimer.name.value
      place = paper.certificate.reclaimer.address.value
    case .report(let report):
      party = name(report.reporter)
      place = report.place.value
    case .purityNotice(let notice):
      party = notice.reclaimer.name.value
      place = notice.reclaimer.address.value
    case .changeNotice(let notice):
      party = name(notice.notifier)
      place = notice.place.name.value
    case .closureNotice(let notice):
      party = name(notice.reclaimer)
      place = notice.place.name.value
    }
  }

  /// 手続; of an application only where it names one.
  var procedure: String? {
    if case .application(let application) = content {
      return application.procedure.value?.rawValue
    }
    return content.kind.rawValue
  }

  /// The criteria that belong to the case: all of its families, and those of other families that
  /// have a rule about its kind.
  var criteria: [(family: CriterionFamily, entries: [CatalogueEntry])] {
    let own = families
    return CriterionFamily.allCases.compactMap { family in
      let entries = Catalogue.entries.filter { $0.family == family }
      if own.contains(family) { return (family, entries) }
      guard !isApplication else { return nil }
      let judging = entries.filter { Catalogue.rule($0.id)?.judges(content) == true }
      return judging.isEmpty ? nil : (family, judging)
    }
  }

  private var isApplication: Bool {
    if case .application = content { true } else { false }
  }

  private var families: [CriterionFamily] {
    switch content {
    case .application(let application):
      let procedure = application.procedure.value
      return CriterionFamily.allCases.filter { family in
        !family.isOfLaterDocuments
          || family == .permit && procedure != nil && procedure != .newPermit
      }
    case .certificate: return [.certificate]
    case .report: return [.annualReport]
    case .purityNotice: return []
    case .changeNotice, .closureNotice: return [.permit]
    }
  }
}
