import Findings
package import PermitModel

/// What is known besides the case when a paper is set.
struct BindingContext {
  /// Pages of the papers set so far, by form id.
  var pages: [String: Int] = [:]
  /// The mark of one of several sets.
  var copy: String?
}

/// A case bound once for all of its papers.
package struct BoundCase: Sendable {
  private let content: CaseContent
  private let root: [String: FormValue]

  /// Binds a case.
  package init(_ content: CaseContent) {
    self.content = content
    switch content {
    case .application(let application): root = ApplicationBinding.root(of: application, nil)
    case .certificate(let paper): root = CertificateBinding.root(of: paper.certificate)
    case .report(let report): root = ReportBinding.root(of: report)
    case .purityNotice(let notice): root = PurityNoticeBinding.root(of: notice)
    case .changeNotice(let notice): root = ChangeNoticeBinding.root(of: notice)
    case .closureNotice(let notice): root = ClosureNoticeBinding.root(of: notice)
    }
  }

  /// The values of a case under some names, without binding the others; the list of papers with
  /// figures as wide as any of it may be.
  static func surveyed(_ content: CaseContent, _ names: Set<String>) -> FormValue {
    guard case .application(let application) = content else {
      return .record(BoundCase(content).root)
    }
    var root = ApplicationBinding.root(of: application, names)
    if names.contains("papers") { root["papers"] = PapersBinding.widest(application) }
    return .record(root)
  }

  /// The values of a paper; only the list of papers depends on the others.
  ///
  /// - Parameter listsPapers: whether the paper shows the list at all; putting it together takes
  ///   longer than to set a short paper.
  func value(_ context: BindingContext, listsPapers: Bool = true) -> FormValue {
    guard listsPapers else { return .record(root) }
    var root = root
    switch content {
    case .application(let application):
      root["papers"] = PapersBinding.value(application, context)
    case .certificate, .report, .purityNotice, .changeNotice, .closureNotice: break
    }
    return .record(root)
  }
}

/// The case as templates see it: every value under an English name.
enum ApplicationBinding {
  /// The names at the top level.
  static func value(of application: PermitApplication, _ context: BindingContext) -> FormValue {
    BoundCase(.application(application)).value(context)
  }

  /// The same without the list of papers; under some names only, or all of them.
  fileprivate static func root(
    of application: PermitApplication, _ wanted: Set<String>?
  ) -> [String: FormValue] {
    var root = NamedValues(wanted)
    head(application, &root)
    management(application, &root)
    root.add("facilities", FacilityBinding.list(application))
    root.add("operations", OperationBinding.list(application))
    root.add("capacity", YearTableBinding.capacity(application))
    root.add("intake-plan", YearTableBinding.intakePlan(application))
    root.add("suitability", SuitabilityBinding.value(application.suitability))
    root.add("capacity-basis", CapacityBinding.list(application))
    return root.values
  }

  /// The shape alone, for checking templates.
  static var prototype: FormValue { value(of: PermitApplication(), BindingContext()) }

  private static func head(_ application: PermitApplication, _ root: inout NamedValues) {
    let procedure = application.procedure.value ?? .newPermit
    root.add("new-permit", .flag(procedure == .newPermit))
    root.add("change-permit", .flag(procedure == .changePermit))
    root.add("renewal", .flag(procedure == .renewal))
    root.add("has-permit", .flag(procedure != .newPermit))
    root.add("several-methods", .flag(application.facilities.items.count > 1))
    root.add(
      "uses-differ", .flag(application.facilities.items.contains { !$0.uses.isEmpty }))
    root.add("date", Leaf.date(application.applicationDate))
    root.add(
      "oath-date",
      Leaf.date(
        application.applicant.oath.date.isWritten
          ? application.applicant.oath.date : application.applicationDate))
    root.add("applicant", applicant(application.applicant))
    root.add("permit", permit(application.permit))
    root.add("place", place(application.place))
    root.add("kinds", KindText.lines(application.refrigerants.items))
    root.add("uses", Leaf.joined(application.uses))
    root.add("business-start", Leaf.date(application.businessStart))
  }

  /// 許可番号 and 許可年月日.
  static func permit(_ permit: ExistingPermit) -> FormValue {
    .record(["number": Leaf.text(permit.number), "date": Leaf.date(permit.date)])
  }

  /// Who files, as the head of every form of the ordinance shows it.
  static func applicant(_ applicant: Applicant) -> FormValue {
    .record([
      "corporation": .flag(applicant.kind.value != .individual),
      "individual": .flag(applicant.kind.value == .individual),
      "name": Leaf.text(applicant.name),
      "representative-title": Leaf.text(applicant.representativeTitle),
      "representative-name": Leaf.text(applicant.representativeName),
      "person-name": Leaf.text(applicant.personName),
      "postal-code": Leaf.text(applicant.postalCode),
      "address": Leaf.text(applicant.address),
      "phone": Leaf.text(applicant.phone),
    ])
  }

  /// The site.
  static func place(_ place: PlaceOfBusiness) -> FormValue {
    .record([
      "name": Leaf.text(place.name),
      "postal-code": Leaf.text(place.postalCode),
      "address": Leaf.text(place.address),
      "phone": Leaf.text(place.phone),
    ])
  }
}

/// Values under their names, those that nobody asks for left out.
struct NamedValues {
  private let wanted: Set<String>?
  private(set) var values: [String: FormValue] = [:]

  /// Takes the names that are asked for; nil asks for all.
  init(_ wanted: Set<String>?) { self.wanted = wanted }

  /// Adds a value if its name is asked for.
  mutating func add(_ name: String, _ value: @autoclosure () -> FormValue) {
    if wanted.map({ $0.contains(name) }) ?? true { values[name] = value() }
  }
}
