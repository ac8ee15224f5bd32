internal import Criteria
package import Findings
internal import FormLayout
internal import PermitModel

/// The forms of this installation cannot be read.
package struct FormsUnavailable: Error {
  /// Why.
  package let message: Message
}

/// What differs between the law of two days: rules, statutory numbers and editions of forms.
package struct RuleDifference: Sendable {
  /// One thing that differs.
  struct Item {
    enum Kind: String { case rule, value, form }
    let kind: Kind
    let id: String
    let name: Message
    let before: Validity?
    let after: Validity?
  }

  private let from: LawDay
  private let to: LawDay
  private let items: [Item]
  private let amendments: [Amendment]

  /// Compares two days; the earlier one first, whatever their order.
  /// - Throws: `FormsUnavailable` when the program's forms cannot be read.
  package static func between(
    _ a: LawDay, _ b: LawDay
  ) throws(FormsUnavailable) -> RuleDifference {
    switch PaperStudio.open() {
    case .success(let studio): return RuleDifference(a, b, library: studio.library)
    case .failure(let failure): throw FormsUnavailable(message: failure.message)
    }
  }

  private init(_ a: LawDay, _ b: LawDay, library: FormLibrary) {
    (from, to) = a.date <= b.date ? (a, b) : (b, a)
    let (first, last) = (from.date.iso, to.date.iso)
    var items = Catalogue.rules.map { rule in
      Item(
        kind: .rule, id: rule.id,
        name: Message(
          ja: rule.entry?.requirementInJapanese ?? rule.name,
          en: rule.entry?.requirement ?? rule.name),
        before: rule.edition(on: first), after: rule.edition(on: last))
    }
    items += StatutoryValues.all.map { value in
      let text = "\(value.name) \(value.value)\(value.unit)（\(value.provision)）"
      return Item(
        kind: .value, id: value.name, name: Message(ja: text, en: text),
        before: value.validity.contains(first) ? value.validity : nil,
        after: value.validity.contains(last) ? value.validity : nil)
    }
    items += library.ids.map { id in
      let title = library.title(of: id) ?? id
      return Item(
        kind: .form, id: id, name: Message(ja: title, en: title),
        before: library.edition(of: id, on: first), after: library.edition(of: id, on: last))
    }
    self.items = items.filter { $0.before != $0.after }
    amendments = Amendments.all.filter { first < $0.day && $0.day <= last }
  }

  /// The changes of law in between, then what differs, one line each.
  package func text(in language: Language) -> String {
    let ja = language == .ja
    var text =
      ja ? "\(from.date.iso) と \(to.date.iso) の違い\n" : "\(from.date.iso) to \(to.date.iso)\n"
    guard !items.isEmpty || !amendments.isEmpty else {
      return text + (ja ? "  違いはありません\n" : "  no difference\n")
    }
    section(ja ? "法令の改正" : "changes of law", &text) {
      amendments.map { "\($0.day)  \($0.change.text(in: language))（\($0.provision)）" }
    }
    for (kind, head) in [
      (Item.Kind.rule, ja ? "点検" : "rules"), (.value, ja ? "法令の数値" : "statutory values"),
      (.form, ja ? "様式の版" : "editions of forms"),
    ] {
      section(head, &text) {
        items.filter { $0.kind == kind }.map { item in
          let id = kind == .value ? "" : item.id + "  "
          return id + item.name.text(in: language) + "\n      "
            + period(item.before, language) + " → " + period(item.after, language)
        }
      }
    }
    return text
  }

  /// The same as an object (docs/json.md).
  package var json: JSONText {
    .object([
      ("from", .string(from.date.iso)), ("to", .string(to.date.iso)),
      (
        "amendments",
        .array(
          amendments.map {
            .object([
              ("day", .string($0.day)), ("provision", .string($0.provision)),
              (
                "change",
                .object([("ja", .string($0.change.ja)), ("en", .string($0.change.en))])
              ),
            ])
          })
      ),
      (
        "differences",
        .array(
          items.map { item in
            .object([
              ("kind", .string(item.kind.rawValue)), ("id", .string(item.id)),
              ("name", .object([("ja", .string(item.name.ja)), ("en", .string(item.name.en))])),
              ("before", item.before?.json ?? .null), ("after", item.after?.json ?? .null),
            ])
          })
      ),
    ])
  }

  private func section(_ head: String, _ text: inout String, _ lines: () -> [String]) {
    let lines = lines()
    guard !lines.isEmpty else { return }
    text += "\n\(head)\n" + lines.map { "  \($0)\n" }.joined()
  }

  private func period(_ validity: Validity?, _ language: Language) -> String {
    validity?.text(in: language) ?? (language == .ja ? "なし" : "none")
  }
}
