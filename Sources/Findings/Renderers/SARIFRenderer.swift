extension CheckReport {
  /// The report in SARIF 2.1.0 (OASIS), with the provisions of the law as a taxonomy.
  ///
  /// A question is a result of kind `review`: SARIF's word for what a person has to judge. One that
  /// is answered is suppressed in the source, with the answer as justification. Columns
  /// count Unicode scalars, as in the sites of findings.
  public func sarif(rules: [RuleFacts], in language: Language) -> JSONText {
    let writer = SARIFWriter(report: self, rules: rules, language: language)
    return .object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      ("runs", .array([writer.run])),
    ])
  }
}

/// Builds the one run of a SARIF file.
private struct SARIFWriter {
  let report: CheckReport
  let language: Language
  /// The rules of the catalogue, then those that only findings name (INP, FRM).
  let rules: [RuleFacts]
  let ruleIndex: [String: Int]
  /// Provisions in the order in which the rules name them.
  let provisions: [String]

  init(report: CheckReport, rules: [RuleFacts], language: Language) {
    self.report = report
    self.language = language
    var all = rules
    var index = Dictionary(
      rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for finding in report.findings where index[finding.id] == nil {
      index[finding.id] = all.count
      all.append(
        RuleFacts(
          id: finding.id, name: finding.name, subject: Message(ja: "入力", en: "input"),
          requirement: finding.message, remedy: finding.remedy, citation: finding.citation,
          severity: finding.severity, validity: finding.validity))
    }
    self.rules = all
    ruleIndex = index
    var seen: Set<String> = []
    provisions = all.flatMap(\.citation.provisions).filter { seen.insert($0).inserted }
  }

  private var taxonomyName: String { "法令" }

  var run: JSONText {
    .object([
      (
        "tool",
        .object([
          (
            "driver",
            .object([
              ("name", .string("saisei")), ("fullName", .string(report.engine)),
              ("language", .string(language.rawValue)),
              ("properties", .object([("rulePack", .string(report.rulePack))])),
              ("rules", .array(rules.map(rule))),
            ])
          )
        ])
      ),
      ("taxonomies", .array([taxonomy])),
      ("language", .string(language.rawValue)),
      ("columnKind", .string("unicodeCodePoints")),
      (
        "invocations",
        .array([.object([("executionSuccessful", .bool(report.verdict != .unchecked))])])
      ),
      ("artifacts", .array(report.inputs.map(artifact))),
      ("results", .array(zip(report.findings, report.fingerprints).map(result))),
    ])
  }

  private func rule(_ rule: RuleFacts) -> JSONText {
    var members: [(String, JSONText)] = [
      ("id", .string(rule.id)), ("name", .string(rule.name)),
      ("shortDescription", text(rule.requirement)),
    ]
    if !rule.remedy.text(in: language).isEmpty { members.append(("help", text(rule.remedy))) }
    members.append(
      ("defaultConfiguration", .object([("level", .string(rule.severity.sarifLevel))])))
    if !rule.citation.provisions.isEmpty {
      members.append(("relationships", .array(rule.citation.provisions.map(relationship))))
    }
    members.append(
      (
        "properties",
        .object([
          ("subject", .string(rule.subject.text(in: language))),
          ("citation", .string(rule.citation.text(in: language))),
          ("validFrom", .optional(rule.validity.from)),
          ("validUntil", .optional(rule.validity.until)),
        ])
      ))
    return .object(members)
  }

  private func relationship(_ provision: String) -> JSONText {
    .object([
      ("target", taxon(provision)), ("kinds", .array([.string("relevant")])),
    ])
  }

  private func taxon(_ provision: String) -> JSONText {
    .object([
      ("id", .string(provision)),
      ("toolComponent", .object([("name", .string(taxonomyName)), ("index", .int(0))])),
    ])
  }

  private var taxonomy: JSONText {
    .object([
      ("name", .string(taxonomyName)),
      (
        "shortDescription",
        .object([
          (
            "text",
            .string(
              language == .ja
                ? "フロン排出抑制法、同施行令及び同施行規則の条項"
                : "Provisions of the Act on Rational Use and Proper Management of Fluorocarbons, its order and its ordinance"
            )
          )
        ])
      ),
      ("isComprehensive", .bool(false)),
      (
        "taxa",
        .array(
          provisions.map { .object([("id", .string($0)), ("name", .string($0))]) })
      ),
    ])
  }

  private func artifact(_ input: CheckReport.Input) -> JSONText {
    var members: [(String, JSONText)] = [
      ("location", .object([("uri", .string(URIText.reference(input.file)))])),
      ("sourceLanguage", .string("yaml")),
    ]
    if let hash = input.sha256 {
      members.append(("hashes", .object([("sha-256", .string(hash))])))
    }
    members.append(
      (
        "properties",
        .object([
          ("verdict", .string(input.verdict.rawValue)), ("asOf", .optional(input.asOf)),
        ])
      ))
    return .object(members)
  }

  private func result(_ finding: Finding, _ fingerprint: String) -> JSONText {
    var members: [(String, JSONText)] = [
      ("ruleId", .string(finding.id)), ("ruleIndex", .int(ruleIndex[finding.id] ?? -1)),
    ]
    if finding.severity == .human { members.append(("kind", .string("review"))) }
    members += [
      ("level", .string(finding.severity.sarifLevel)),
      ("message", text(finding.message)),
      ("locations", .array([location(finding.site)])),
    ]
    let related = finding.related.filter { $0.line > 0 }
    if !related.isEmpty { members.append(("relatedLocations", .array(related.map(location)))) }
    if finding.isSettled, let judgement = finding.judgement {
      let grounds = judgement.text(in: language)
      members.append(
        (
          "suppressions",
          .array([
            .object([
              ("kind", .string("inSource")), ("status", .string("accepted")),
              ("justification", .string(grounds)), ("location", location(judgement.site)),
            ])
          ])
        ))
    }
    members.append(("partialFingerprints", .object([("rulePath/v1", .string(fingerprint))])))
    if !finding.citation.provisions.isEmpty {
      members.append(("taxa", .array(finding.citation.provisions.map(taxon))))
    }
    if let fix = finding.fix { members.append(("fixes", .array([replacement(fix, finding.site)]))) }
    members.append(
      (
        "properties",
        .object([
          ("remedy", .string(finding.remedy.text(in: language))),
          ("citation", .string(finding.citation.text(in: language))),
        ])
      ))
    return .object(members)
  }

  private func replacement(_ fix: Finding.Fix, _ site: Site) -> JSONText {
    let region = JSONText.object([
      ("startLine", .int(site.line)), ("startColumn", .int(fix.column)),
      ("endColumn", .int(fix.column + fix.old.unicodeScalars.count)),
    ])
    let change = JSONText.object([
      ("artifactLocation", .object([("uri", .string(URIText.reference(site.file)))])),
      (
        "replacements",
        .array([
          .object([
            ("deletedRegion", region),
            ("insertedContent", .object([("text", .string(fix.new))])),
          ])
        ])
      ),
    ])
    return .object([("artifactChanges", .array([change]))])
  }

  private func location(_ site: Site) -> JSONText {
    var physical: [(String, JSONText)] = [
      ("artifactLocation", .object([("uri", .string(URIText.reference(site.file)))]))
    ]
    if site.line > 0 {
      physical.append(
        (
          "region",
          .object([
            ("startLine", .int(site.line)), ("startColumn", .int(max(1, site.column))),
            ("endColumn", .int(max(1, site.column) + max(1, site.length))),
          ])
        ))
    }
    var members: [(String, JSONText)] = [("physicalLocation", .object(physical))]
    if !site.path.isEmpty {
      members.append(
        (
          "logicalLocations",
          .array([.object([("fullyQualifiedName", .string(site.path))])])
        ))
    }
    return .object(members)
  }

  private func text(_ message: Message) -> JSONText {
    .object([("text", .string(message.text(in: language)))])
  }
}

extension Severity {
  /// SARIF's level; a result of another kind than `fail` must have `none`.
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .human: "none"
    case .note: "note"
    }
  }
}

/// Paths as URI references (RFC 3986).
enum URIText {
  /// A path with everything but unreserved characters and `/` percent-encoded; an absolute path
  /// becomes a `file` URI.
  static func reference(_ path: String) -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    var text = ""
    for byte in path.utf8 {
      if plain.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return path.hasPrefix("/") ? "file://" + text : text
  }
}
