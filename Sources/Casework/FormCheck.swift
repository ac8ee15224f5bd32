internal import Criteria
package import Findings
internal import FormAssets
internal import FormLayout
internal import TextShaping

/// Checks the form templates themselves.
package enum FormCheck {
  /// Checks the templates of a folder, or the built-in ones.
  package static func run(folder: String? = nil) -> CheckReport {
    let directory: String
    switch (folder, Result { try FormAssets.locate() }) {
    case (.some(let folder), _): directory = folder
    case (nil, .success(let assets)): directory = assets.forms
    case (nil, .failure):
      return report("forms", [StudioFailure.noAssets(tried: []).finding(file: "forms")])
    }
    switch PaperStudio.open() {
    case .failure(let failure):
      return report(directory, [failure.finding(file: directory)])
    case .success(let studio):
      let library = FormLibrary(directory: directory)
      var findings = library.check(fonts: studio.fonts)
      if library.ids.isEmpty, findings.isEmpty {
        findings.append(
          StudioFailure.missingForm(id: "*.xml", folder: directory).finding(file: directory))
      }
      return report(directory, findings)
    }
  }

  private static func report(_ directory: String, _ findings: [Finding]) -> CheckReport {
    CheckReport(
      engine: Product.engine, rulePack: Catalogue.edition,
      inputs: [
        .init(
          file: directory, sha256: nil, asOf: nil,
          verdict: findings.contains { $0.severity == .error } ? .reject : .accept)
      ], findings: findings, sources: [:])
  }
}
