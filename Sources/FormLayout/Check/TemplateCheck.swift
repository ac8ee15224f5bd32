import Findings
import XMLTree

/// Holds a form that follows the schema against the values, the fonts and the page.
struct TemplateCheck {
  /// The form to be checked.
  let template: FormTemplate

  init(_ template: FormTemplate) { self.template = template }

  /// Everything wrong with the form; `canPrint` says whether a font has a character.
  func findings(canPrint: (Character) -> Bool) -> [Finding] {
    var findings = editionFindings()
    check(template.body, FormScope(template.subject.prototype), &findings)
    checkGlyphs(template.body, canPrint, &findings)
    let heading = template.title + template.label
    for character in heading where !canPrint(character) {
      findings.append(.form(.missingGlyph, at: template.file, line: 1, detail: String(character)))
    }
    return findings
  }

  private func finding(_ problem: FormProblem, _ element: XMLElement, _ detail: String) -> Finding {
    .form(problem, at: template.file, line: element.line, detail: detail)
  }

  private func check(_ element: XMLElement, _ scope: FormScope, _ findings: inout [Finding]) {
    for name in element.names("when") + element.names("unless") where !isCondition(name, scope) {
      findings.append(finding(.unknownCondition, element, name))
    }
    for name in element.names("edition") where !template.editions.contains(where: { $0.id == name })
    {
      findings.append(finding(.unknownEdition, element, name))
    }
    var inner = scope
    switch element.name {
    case "field", "reading": findings += fieldFindings(element, scope)
    case "each", "columns":
      if let path = element["path"], case .list(_, let prototype)? = scope.value(path) {
        inner = scope.inside(prototype)
      } else {
        findings.append(finding(.unknownPath, element, element["path"] ?? "?"))
        return
      }
    case "table":
      findings += TableCheck(template, element).findings()
    default: break
    }
    for child in element.elements { check(child, inner, &findings) }
  }

  private func isCondition(_ name: String, _ scope: FormScope) -> Bool {
    switch scope.value(name) {
    case .flag, .leaf, .list: true
    case .record, nil: false
    }
  }

  private func fieldFindings(_ element: XMLElement, _ scope: FormScope) -> [Finding] {
    guard let path = element["path"], case .leaf(let leaf)? = scope.value(path) else {
      return [finding(.unknownPath, element, element["path"] ?? "?")]
    }
    guard let name = element["format"] else { return [] }
    guard let format = FormFormat(rawValue: name), format.kinds.contains(leaf.scalar.kind) else {
      return [finding(.unknownFormat, element, name)]
    }
    return []
  }

  private func editionFindings() -> [Finding] {
    var findings: [Finding] = []
    let editions = template.editions
    for (index, edition) in editions.enumerated() {
      func report(_ detail: String) {
        findings.append(
          .form(.editionPeriod, at: template.file, line: edition.line, detail: detail))
      }
      if editions[..<index].contains(where: { $0.id == edition.id }) { report(edition.id) }
      if let from = edition.validity.from, let until = edition.validity.until, until < from {
        report("\(from) > \(until)")
      }
      guard index > 0 else { continue }
      let previous = editions[index - 1].validity.until.flatMap(CalendarDay.next)
      if previous == nil || previous != edition.validity.from {
        report("\(editions[index - 1].id) / \(edition.id)")
      }
    }
    return findings
  }

  private func checkGlyphs(
    _ element: XMLElement, _ canPrint: (Character) -> Bool, _ findings: inout [Finding]
  ) {
    for child in element.children {
      switch child {
      case .text(let text, let line):
        for character in TemplateText.printed(text) where !canPrint(character) {
          findings.append(
            .form(.missingGlyph, at: template.file, line: line, detail: String(character)))
        }
      case .element(let inner):
        for attribute in ["label", "honorific", "join", "continued"] {
          guard let text = inner[attribute], attribute != "join" || text != "line" else { continue }
          for character in text where !canPrint(character) {
            findings.append(finding(.missingGlyph, inner, String(character)))
          }
        }
        checkGlyphs(inner, canPrint, &findings)
      }
    }
  }
}
