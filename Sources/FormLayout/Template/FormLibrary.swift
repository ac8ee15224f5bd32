package import Findings
import Foundation
package import TextShaping
import XMLTree

/// The forms of a folder, read and checked against their schema.
package struct FormLibrary: Sendable {
  private let templates: [String: FormTemplate]
  private let readingFindings: [Finding]
  /// Names of the files that were held against the schema, in the order of reading.
  package let validated: [String]

  /// Reads every `*.xml` of a folder; what cannot be read becomes a finding of ``check()``.
  package init(directory: String) {
    var reader = LibraryReader()
    reader.readAll(of: directory)
    self.init(reader)
  }

  /// Reads the forms of a folder with these ids, or all of them; those that the folder's list of
  /// checked forms has are taken as sound.
  package init(trusting directory: String, only ids: [String]? = nil) {
    var reader = LibraryReader()
    reader.readTrusting(directory, only: ids)
    self.init(reader)
  }

  /// Reads single files against a schema.
  package init(schema: String, files: [String]) {
    var reader = LibraryReader()
    reader.read(files, schema: schema)
    self.init(reader)
  }

  private init(_ reader: LibraryReader) {
    templates = reader.templates
    readingFindings = reader.findings
    validated = reader.validated
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
  private(set) var validated: [String] = []

  /// Reads every form of a folder.
  mutating func readAll(of directory: String) {
    guard let forms = forms(of: directory) else { return }
    read(forms, schema: directory + "/" + CheckedForms.schemaName)
  }

  /// Reads forms of a folder, those on its list of checked forms without the schema.
  mutating func readTrusting(_ directory: String, only ids: [String]?) {
    guard let forms = ids?.map({ directory + "/" + $0 + ".xml" }) ?? forms(of: directory) else {
      return
    }
    let schema = directory + "/" + CheckedForms.schemaName
    var checked = CheckedForms(bytes(directory + "/" + CheckedForms.fileName))
    if !checked.lists(bytes(schema)) { checked = CheckedForms() }
    var unknown: [String] = []
    for file in forms {
      let content = bytes(file)
      if checked.lists(content) { read(file, content, nil) } else { unknown.append(file) }
    }
    if !unknown.isEmpty { read(unknown, schema: schema) }
  }

  private mutating func forms(of directory: String) -> [String]? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
      findings.append(.form(.unreadable, at: directory, line: 0, detail: directory))
      return nil
    }
    return names.filter { $0.hasSuffix(".xml") }.sorted().map { directory + "/" + $0 }
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
    for file in files { read(file, bytes(file), schema) }
  }

  /// Reads a file; one without a schema is known to follow it.
  private mutating func read(_ path: String, _ content: [UInt8], _ schema: XMLSchema?) {
    let document: XMLDocument
    do throws(XMLFailure) {
      document = try XMLDocument(bytes: content, file: path)
    } catch {
      note(error)
      return
    }
    if let schema {
      validated.append(path.split(separator: "/").last.map(String.init) ?? path)
      guard followsSchema(document, schema, path) else { return }
    }
    guard let template = FormTemplate(document.root, file: path) else { return }
    if let other = templates[template.id] {
      findings.append(
        .form(
          .duplicateID, at: path, line: document.root.line,
          detail: template.id + " (" + other.file + ")"))
      return
    }
    templates[template.id] = template
  }

  private mutating func followsSchema(
    _ document: XMLDocument, _ schema: XMLSchema, _ path: String
  ) -> Bool {
    let missing = document.root.fieldsWithoutOverflow
    for field in missing {
      findings.append(
        .form(.missingOverflow, at: path, line: field.line, detail: field["path"] ?? "?"))
    }
    let problems = schema.problems(in: document)
    for problem in problems where !missing.contains(where: { $0.line == problem.line }) {
      findings.append(.form(.schema, at: path, line: problem.line, detail: problem.message))
    }
    return problems.isEmpty
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
