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
    do throws(FormAssetsMissing) {
      if let folder { directory = folder } else { directory = try FormAssets.locate().forms }
    } catch {
      return report("forms", failure: .noAssets(tried: error.tried))
    }
    switch PaperStudio.open() {
    case .failure(let failure):
      return report(directory, failure: failure)
    case .success(let studio):
      let library = FormLibrary(directory: directory)
      let findings = library.check(fonts: studio.commonFonts)
      if library.ids.isEmpty, findings.isEmpty {
        return report(directory, failure: .missingForm(id: "*.xml", folder: directory))
      }
      let hasError = findings.contains { $0.severity == .error }
      return report(directory, findings, hasError ? .reject : .accept)
    }
  }

  /// Nothing could be checked: that is neither a sound nor a faulty template.
  private static func report(_ directory: String, failure: StudioFailure) -> CheckReport {
    report(directory, [failure.finding(file: directory)], .unchecked)
  }

  private static func report(
    _ directory: String, _ findings: [Finding], _ verdict: Verdict
  ) -> CheckReport {
    CheckReport(
      engine: Product.engine, rulePack: Catalogue.edition,
      inputs: [.init(file: directory, sha256: nil, asOf: nil, verdict: verdict)],
      findings: findings, sources: [:])
  }
}
