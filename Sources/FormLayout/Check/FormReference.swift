/// The list of everything that a template may name, for docs/forms.md.
package enum FormReference {
  /// A section in Markdown: values with their kinds, then formats.
  package static func markdown() -> String {
    var lines: [String] = []
    for subject in FormSubject.allCases {
      lines += [
        "### Values of a form about=\"\(subject.rawValue)\"", "", "| path | kind |", "|---|---|",
      ]
      list(subject.prototype, path: "", depth: "", &lines)
      lines.append("")
    }
    lines += ["### Formats", "", "| format | prints | for |", "|---|---|---|"]
    for format in FormFormat.allCases {
      let kinds = FormScalarKind.allCases.filter { format.kinds.contains($0) }.map(\.rawValue)
      lines.append(
        "| `\(format.rawValue)` | \(format.meaning) | \(kinds.joined(separator: ", ")) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func list(
    _ value: FormValue, path: String, depth: String, _ lines: inout [String]
  ) {
    switch value {
    case .record(let record):
      for name in record.keys.sorted() {
        guard let inner = record[name] else { continue }
        list(inner, path: path.isEmpty ? name : path + "." + name, depth: depth, &lines)
      }
    case .flag: lines.append("| \(depth)`\(path)` | condition |")
    case .leaf(let leaf): lines.append("| \(depth)`\(path)` | \(leaf.scalar.kind.rawValue) |")
    case .list(_, let prototype):
      lines.append("| \(depth)`\(path)` | list of |")
      list(prototype, path: "", depth: depth + "· ", &lines)
    }
  }
}

extension FormFormat {
  /// What the format prints, in the words of docs/forms.md.
  fileprivate var meaning: String {
    switch self {
    case .plain:
      "the value as it is, half-width figures, thousands with commas, units where they belong"
    case .wide: "the same in full-width digits and letters"
    case .wideDate: "`令和　８年１２月　１日`; room for the figures when there is no date"
    case .tonnes: "tonnes with every gram and at least one decimal, without the unit"
    case .kilograms: "kilograms, without the unit"
    case .kilogramsTenth: "kilograms with at least one decimal, without the unit"
    case .litres: "litres, without the unit"
    }
  }
}
