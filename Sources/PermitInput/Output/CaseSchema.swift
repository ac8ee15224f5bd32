package import Findings
package import PermitModel

/// The input format as a JSON Schema (2020-12), for editors that complete and check while typing.
///
/// It knows the keys, their nesting and the words of choices; what the law asks of the values is
/// the business of the criteria. A value may be any scalar, because the reader takes the text as it
/// stands whatever YAML makes of it.
package enum CaseSchema {
  /// The schema of a kind of case with the keys of one language.
  package static func schema(of kind: CaseKind, keys: Language) -> JSONText {
    let writer = SchemaWriter(keys: keys)
    return .object(
      [
        ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        ("title", .string(kind.schemaTitle)),
        ("description", .string("saisei の事案ファイル。項目の説明は docs/input.md にあります")),
      ] + writer.record(CaseFormat.of(kind).definitions))
  }
}

/// Turns key definitions into schemas.
private struct SchemaWriter {
  let keys: Language

  /// Members of the schema of a record.
  func record(_ definitions: [KeyDefinition]) -> [(String, JSONText)] {
    let required = definitions.filter { $0.need == .required }.map { $0.name(in: keys) }
    var members: [(String, JSONText)] = [
      ("type", .string("object")),
      (
        "properties",
        .object(definitions.map { ($0.name(in: keys), property($0)) })
      ),
      ("additionalProperties", .bool(false)),
    ]
    if !required.isEmpty { members.append(("required", .array(required.map(JSONText.string)))) }
    return members
  }

  private func property(_ definition: KeyDefinition) -> JSONText {
    let explanation = definition.explanation.text(in: .ja)
    let source = definition.provision.isEmpty ? "" : "（根拠：\(definition.provision)）"
    var members: [(String, JSONText)] = [
      ("title", .string(definition.japanese)), ("description", .string(explanation + source)),
    ]
    let example = definition.example(in: keys)
    if !example.isEmpty, !"[{".contains(example.prefix(1)) {
      members.append(("examples", .array([.string(example)])))
    }
    return .object(members + value(definition.kind, definition))
  }

  private func value(_ kind: ValueKind, _ definition: KeyDefinition) -> [(String, JSONText)] {
    switch kind {
    case .text, .file, .postalCode, .phone, .date, .fiscalYear, .count, .mass, .volume, .hours,
      .yen, .concentration, .refrigerant:
      scalar
    case .number: [("type", types("integer", "string", "null"))]
    case .yesNo:
      [("enum", .array(["はい", "いいえ", "yes", "no"].map(JSONText.string) + blank + booleans))]
    case .choice: [("enum", .array(words(of: definition) + blank))]
    case .list(let item):
      [("anyOf", .array([.object(value(item, definition)), array(value(item, definition))]))]
    case .device:
      [("anyOf", .array([.object(scalar), .object(record(definition.children))]))]
    case .record: orBlank(record(definition.children))
    case .records:
      [
        (
          "anyOf",
          .array([
            .object(record(definition.children)), array(record(definition.children)),
            .object([("type", .string("null"))]),
          ])
        )
      ]
    case .byRefrigerant: orBlank(map(entry(definition)))
    case .byRefrigerantAndYear: orBlank(map(map(entry(definition))))
    case .bySymbol: orBlank(map(scalar))
    }
  }

  /// What stands under a key of a map: a record, or a value where the key has no keys below it.
  private func entry(_ definition: KeyDefinition) -> [(String, JSONText)] {
    definition.children.isEmpty ? scalar : record(definition.children)
  }

  private func map(_ entry: [(String, JSONText)]) -> [(String, JSONText)] {
    [("type", .string("object")), ("additionalProperties", .object(entry))]
  }

  /// A key may stand with nothing under it while the file is being written.
  private func orBlank(_ schema: [(String, JSONText)]) -> [(String, JSONText)] {
    [("anyOf", .array([.object(schema), .object([("type", .string("null"))])]))]
  }

  private func array(_ items: [(String, JSONText)]) -> JSONText {
    .object([("type", .string("array")), ("items", .object(items))])
  }

  private func words(of definition: KeyDefinition) -> [JSONText] {
    definition.choices.flatMap { [.string($0.japanese), .string($0.english)] }
  }

  private var scalar: [(String, JSONText)] {
    [("type", types("string", "number", "boolean", "null"))]
  }

  private var blank: [JSONText] { [.null] }

  private var booleans: [JSONText] { [.bool(true), .bool(false)] }

  private func types(_ names: String...) -> JSONText { .array(names.map(JSONText.string)) }
}

extension CaseKind {
  /// Title of the schema.
  fileprivate var schemaTitle: String {
    switch self {
    case .newPermit, .changePermit, .renewal: "第一種フロン類再生業者許可申請（\(rawValue)）"
    case .certificate: "再生証明書"
    case .yearlyReport: "フロン類再生量等に関する報告書（様式第7）"
    case .purityNotice: "再生をしたフロン類の純度等の通知"
    case .changeNotice: "第一種フロン類再生業者変更届出"
    case .closureNotice: "第一種フロン類再生業者廃業等届出"
    }
  }
}
