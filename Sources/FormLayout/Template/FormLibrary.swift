package import Findings
import Foundation
package import TextShaping
import XMLTree

/// The forms of a folder, read and checked against their schema.
package struct FormLibrary: Sendable {
  private let templates: [String: FormTemplate]
  private let readingFindings: [Finding]

  /// Reads every `*.xml` of a folder; what cannot be read becomes a finding of ``check()``.
  package init(directory: String) {
    var reader = LibraryReader()
    reader.readAll(of: directory)
    templates = reader.templates
    readingFindings = reader.findings
  }

  /// Reads single files against a schema.
  package init(schema: String, files: [String]) {
    var reader = LibraryReader()
    reader.read(files, schema: schema)
    templates = reader.templates
    readingFindings = reader.findings
  }

  /// Ids of the forms that could be read, in alphabetical order.
  package var ids: [String] { templates.keys.sorted() }

  /// Title of a form.
  package func title(of id: String) -> String? { templates[id]?.title }

  /// A form by its id.
  func template(_ id: String) -> FormTemplate? { templates[id] }

  /// Everything that is wrong with the forms themselves, by file and line; empty for a sound set.
  ///
  /// The fonts have to have every character of the fixed text.
  package func check(fonts: FontStack) -> [Finding] {
    check { fonts.face(for: $0) != nil }
  }

  /// The same, with `canPrint` saying whether a character can be printed.
  package func check(canPrint: (Character) -> Bool) -> [Finding] {
    var findings = readingFindings
    for id in ids {
      guard let template = templates[id] else { continue }
      findings += TemplateCheck(template).findings(canPrint: canPrint)
    }
    return findings.sorted {
      ($0.site.file, $0.site.line, $0.id, $0.message.ja)
        < ($1.site.file, $1.site.line, $1.id, $1.message.ja)
    }
  }
}

/// Reads the files of a folder of forms.
struct LibraryReader {
  private(set) var templates: [String: FormTemplate] = [:]
  private(set) var findings: [Finding] = []

  /// Reads every form of a folder.
  mutating func readAll(of directory: String) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
      findings.append(.form(.unreadable, at: directory, line: 0, detail: directory))
      return
    }
    let forms = names.filter { $0.hasSuffix(".xml") }.sorted().map { directory + "/" + $0 }
    read(forms, schema: directory + "/form.rng")
  }

  /// Reads files against a schema.
  mutating func read(_ files: [String], schema schemaPath: String) {
    let schema: XMLSchema
    do throws(XMLFailure) {
      schema = try XMLSchema(bytes: bytes(schemaPath), file: schemaPath)
    } catch {
      note(error)
      return
    }
    for file in files { read(file, schema) }
  }

  private mutating func read(_ path: String, _ schema: XMLSchema) {
    let document: XMLDocument
    do throws(XMLFailure) {
      document = try XMLDocument(bytes: bytes(path), file: path)
    } catch {
      note(error)
      return
    }
    let missing = document.root.fieldsWithoutOverflow
    for field in missing {
      findings.append(
        .form(.missingOverflow, at: path, line: field.line, detail: field["path"] ?? "?"))
    }
    let problems = schema.problems(in: document)
    for problem in problems where !missing.contains(where: { $0.line == problem.line }) {
      findings.append(.form(.schema, at: path, line: problem.line, detail: problem.message))
    }
    guard problems.isEmpty, let template = FormTemplate(document.root, file: path) else { return }
    if let other = templates[template.id] {
      findings.append(
        .form(
          .duplicateID, at: path, line: document.root.line,
          detail: template.id + " (" + other.file + ")"))
      return
    }
    templates[template.id] = template
  }

  private func bytes(_ path: String) -> [UInt8] {
    FileManager.default.contents(atPath: path).map(Array.init) ?? []
  }

  private mutating func note(_ failure: XMLFailure) {
    // What follows the first problem of a malformed file is mostly its consequence.
    for problem in failure.problems.prefix(1) {
      findings.append(
        .form(.unreadable, at: failure.file, line: problem.line, detail: problem.message))
    }
  }
}

extension XMLElement {
  /// Fields below this element that do not say what happens to a text that is too long.
  var fieldsWithoutOverflow: [XMLElement] {
    let own = name == "field" && self["overflow"] == nil ? [self] : []
    return own + elements.flatMap(\.fieldsWithoutOverflow)
  }
}
