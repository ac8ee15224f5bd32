import XMLTree

extension Typesetter {
  /// Whether it is certain that every value of a case can be drawn.
  ///
  /// Together with ``fits(_:_:options:)`` this tells without setting any paper that all of them
  /// can be printed as they are written; where it is not certain, a trial tells what is wrong.
  package func draws(_ content: BoundCase) -> Bool {
    let values = DrawnValues(characters)
    return values.holdFormats && values.hold(content.value(BindingContext()))
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
  private var known: [String: FormTemplate] = [:]

  /// The skeleton of a form.
  func of(_ template: FormTemplate) -> FormTemplate {
    if let skeleton = known[template.id] { return skeleton }
    let skeleton = FormSkeleton.of(template)
    known[template.id] = skeleton
    return skeleton
  }
}
