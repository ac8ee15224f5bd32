extension CheckReport {
  /// The report as JSON, layout version 1 (docs/json.md, docs/check-report.schema.json).
  public var json: JSONText {
    var members: [(String, JSONText)] = [
      ("version", .int(1)),
      ("engine", .string(engine)),
      ("rulePack", .string(rulePack)),
      ("asOf", .optional(asOf)),
      (
        "inputs",
        .array(
          inputs.map { input in
            .object([
              ("file", .string(input.file)),
              ("sha256", .optional(input.sha256)),
              ("asOf", .optional(input.asOf)),
              ("verdict", .string(input.verdict.rawValue)),
            ])
          })
      ),
      ("verdict", .string(verdict.rawValue)),
      ("findings", .array(findings.map(\.json))),
      (
        "summary",
        .object(
          Severity.allCases.map { ($0.rawValue, .int(count($0))) } + [("judged", .int(judged))])
      ),
    ]
    if let baseline {
      members.append(
        (
          "baseline",
          .object([("file", .string(baseline.file)), ("omitted", .int(baseline.omitted))])
        ))
    }
    return .object(members)
  }
}

extension Finding {
  /// The finding as a JSON object of the check report.
  public var json: JSONText {
    var members: [(String, JSONText)] = [
      ("id", .string(id)),
      ("name", .string(name)),
      ("severity", .string(severity.rawValue)),
      ("message", message.json),
      ("remedy", remedy.json),
      ("citation", citation.json),
      ("site", site.json),
      ("related", .array(related.map(\.json))),
      ("validity", validity.json),
      ("fixable", .bool(fix != nil)),
    ]
    if let fix {
      members.append(("fix", .object([("old", .string(fix.old)), ("new", .string(fix.new))])))
    }
    if let subject { members.append(("subject", .string(subject))) }
    if let judgement { members.append(("judgement", judgement.json)) }
    return .object(members)
  }
}

extension Judgement {
  /// The judgement as in a finding of the check report.
  var json: JSONText {
    .object([
      ("answer", .string(answer.rawValue)),
      ("reviewer", .string(reviewer)),
      ("date", .string(date)),
      ("grounds", .string(grounds)),
      ("site", site.json),
    ])
  }
}

extension Message {
  var json: JSONText { .object([("ja", .string(ja)), ("en", .string(en))]) }
}

extension Site {
  var json: JSONText {
    .object([
      ("file", .string(file)), ("line", .int(line)), ("column", .int(column)),
      ("length", .int(length)), ("path", .string(path)),
    ])
  }
}

extension Citation {
  /// The citation as in a finding of the check report.
  public var json: JSONText {
    .object([
      ("text", .string(text(in: .ja))),
      ("provisions", .array(provisions.map(JSONText.string))),
      ("pages", .array(pages.map(JSONText.string))),
      ("derived", .bool(isDerived)),
    ])
  }
}

extension Validity {
  /// The period as in a finding of the check report.
  public var json: JSONText {
    .object([("from", .optional(from)), ("until", .optional(until))])
  }
}
