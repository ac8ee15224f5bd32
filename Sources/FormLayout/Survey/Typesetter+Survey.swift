package import PermitModel
import XMLTree

extension Typesetter {
  /// More pages than any paper has, for papers that are not set.
  package static let mostPages = 9_999

  /// Whether it is certain that every value of a case can be drawn.
  ///
  /// Together with ``fits(_:_:options:)`` this tells without setting any paper that all of them
  /// can be printed as they are written; where it is not certain, a trial tells what is wrong.
  package func draws(_ content: BoundCase) -> Bool {
    let values = DrawnValues(characters)
    return values.holdFormats && values.hold(content.value(BindingContext()))
  }

  /// Whether it is certain that every value of the case in a file can be drawn, seen in its bytes.
  package func draws(_ file: [UInt8]) -> Bool { drawnScalars.hold(file) }

  /// Those of some forms for which some value of a case may be too long; ``fits(_:_:options:)``
  /// tells of each whether one is.
  ///
  /// Only the values of places that cannot grow are looked at, and only by their widths.
  package func forms(
    _ ids: [String], maybeTooSmallFor content: CaseContent, options: TypesetOptions
  ) -> [String] {
    let survey = skeletons.survey(ids, of: library)
    let scope = FormScope(BoundCase.surveyed(content, survey.names))
    let measure = TightMeasure(characters: characters, day: options.asOf)
    return survey.forms.filter { form in
      !(form.places.map { measure.allFit($0.parts, scope) } ?? false)
    }.map(\.id)
  }

  /// Whether no value of a case is too long for its place in a form.
  ///
  /// - Throws: `UnknownForm` when the library does not hold the form.
  package func fits(
    _ id: String, _ content: BoundCase, options: TypesetOptions
  ) throws(UnknownForm) -> Bool {
    guard let template = library.template(id) else { throw UnknownForm(id: id) }
    let context = BindingContext(pages: options.pageCounts, copy: options.copy)
    return fits(template, content.value(context, listsPapers: template.listsPapers), options)
  }

  /// Whether no value is too long for its place in a form.
  func fits(_ template: FormTemplate, _ value: FormValue, _ options: TypesetOptions) -> Bool {
    let skeleton = skeletons.of(template)
    guard !skeleton.body.elements.isEmpty else { return true }
    var expansion = Expansion(
      skeleton, on: options.asOf, characters: characters, fixedTexts: fixedTexts, isTrial: true)
    var flow = Flow(isTrial: true)
    flow.add(expansion.blocks(of: value), left: 0, width: skeleton.contentWidth)
    return flow.overflowing.isEmpty
  }
}

/// The skeletons of the forms that a typesetter has met.
final class FormSkeletons {
  /// What some forms ask of a case.
  struct Survey {
    /// The forms that have places which cannot grow; without them where they have to be set.
    var forms: [(id: String, places: TightPlaces?)] = []
    /// The names of the values for these places.
    var names: Set<String> = []
  }

  private var known: [String: FormTemplate] = [:]
  private var surveys: [[String]: Survey] = [:]

  /// The skeleton of a form.
  func of(_ template: FormTemplate) -> FormTemplate {
    if let skeleton = known[template.id] { return skeleton }
    let skeleton = FormSkeleton.of(template)
    known[template.id] = skeleton
    return skeleton
  }

  /// What the forms of these ids ask of a case; unknown ones are left out.
  func survey(_ ids: [String], of library: FormLibrary) -> Survey {
    if let survey = surveys[ids] { return survey }
    var survey = Survey()
    for id in ids {
      guard let template = library.template(id) else { continue }
      let skeleton = of(template)
      guard !skeleton.body.elements.isEmpty else { continue }
      let places = TightPlaceMaking.places(of: skeleton)
      survey.forms.append((id, places))
      survey.names.formUnion(places?.names ?? [])
    }
    surveys[ids] = survey
    return survey
  }
}
