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
  public var json: JSONText { .written { write(to: &$0) } }

  /// Writes the finding as a JSON object of the check report.
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("name", name)
      json.member("severity", severity.rawValue)
      json.member("message", message.write)
      json.member("remedy", remedy.write)
      json.member("citation", citation.write)
      json.member("site", site.write)
      json.key("related")
      json.array(related) { site, json in json.object(site.write) }
      json.member("validity", validity.write)
      json.member("fixable", fix != nil)
      if let fix {
        json.member("fix") { json in
          json.member("old", fix.old)
          json.member("new", fix.new)
        }
      }
      if let subject { json.member("subject", subject) }
      if let judgement { json.member("judgement", judgement.write) }
    }
  }
}

extension Judgement {
  /// The members of the judgement as in a finding of the check report.
  func write(_ json: inout JSONWriter) {
    json.member("answer", answer.rawValue)
    json.member("reviewer", reviewer)
    json.member("date", date)
    json.member("grounds", grounds)
    json.member("site", site.write)
  }
}

extension Message {
  /// The message as an object of both wordings.
  var json: JSONText { .written { $0.object(write) } }

  /// The members of the message: both wordings.
  public func write(_ json: inout JSONWriter) {
    json.member("ja", ja)
    json.member("en", en)
  }
}

extension Site {
  /// The place as in a finding of the check report.
  var json: JSONText { .written { $0.object(write) } }

  /// The members of the place as in a finding of the check report.
  func write(_ json: inout JSONWriter) {
    json.member("file", file)
    json.member("line", line)
    json.member("column", column)
    json.member("length", length)
    json.member("path", path)
  }
}

extension Citation {
  /// The citation as in a finding of the check report.
  public var json: JSONText { .written { $0.object(write) } }

  /// The members of the citation as in a finding of the check report.
  func write(_ json: inout JSONWriter) {
    json.member("text", text(in: .ja))
    json.key("provisions")
    json.array(provisions)
    json.key("pages")
    json.array(pages)
    json.member("derived", isDerived)
  }
}

extension Validity {
  /// The period as in a finding of the check report.
  public var json: JSONText { .written { $0.object(write) } }

  /// The members of the period as in a finding of the check report.
  func write(_ json: inout JSONWriter) {
    json.member("from", from)
    json.member("until", until)
  }
}
