import CLibXML2

/// A RELAX NG schema in XML syntax.
package final class XMLSchema {
  private let pointer: xmlRelaxNGPtr
  // The schema refers to nodes of its document, so the document has to live as long.
  private let document: XMLDocument

  /// Reads a schema from memory.
  package init(bytes: [UInt8], file: String) throws(XMLFailure) {
    let document = try XMLDocument(bytes: bytes, file: file)
    let collector = ErrorCollector()
    let schema: xmlRelaxNGPtr? = withExtendedLifetime(collector) {
      // A copy, because the schema parser strips and rewrites the tree it is given.
      guard let copy = xmlCopyDoc(document.pointer, 1) else { return nil }
      guard let context = xmlRelaxNGNewDocParserCtxt(copy) else {
        xmlFreeDoc(copy)
        return nil
      }
      defer {
        xmlRelaxNGFreeParserCtxt(context)
        xmlFreeDoc(copy)
      }
      xmlRelaxNGSetParserStructuredErrors(context, ErrorCollector.report, collector.pointer)
      return xmlRelaxNGParse(context)
    }
    guard let schema, collector.problems.isEmpty else {
      if let schema { xmlRelaxNGFree(schema) }
      let unknown = [XMLProblem(line: 0, message: "the schema cannot be used")]
      throw XMLFailure(
        file: file, problems: collector.problems.isEmpty ? unknown : collector.problems)
    }
    self.document = document
    self.pointer = schema
  }

  deinit { xmlRelaxNGFree(pointer) }

  /// What the schema objects to in a document; empty when it is valid.
  package func problems(in document: XMLDocument) -> [XMLProblem] {
    guard let context = xmlRelaxNGNewValidCtxt(pointer) else {
      return [XMLProblem(line: 0, message: "out of memory")]
    }
    defer { xmlRelaxNGFreeValidCtxt(context) }
    let collector = ErrorCollector()
    let status = withExtendedLifetime(collector) {
      xmlRelaxNGSetValidStructuredErrors(context, ErrorCollector.report, collector.pointer)
      return xmlRelaxNGValidateDoc(context, document.pointer)
    }
    if status != 0, collector.problems.isEmpty {
      return [XMLProblem(line: 0, message: "the document does not follow the schema")]
    }
    return collector.problems
  }
}
