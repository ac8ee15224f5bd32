import CLibXML2

/// A well-formed XML document, kept by libxml2 so that a schema can be held against it.
///
/// Nothing is fetched, no entity is expanded: a document type declaration is refused, because a
/// form template needs none and entities are the way to blow a small file up.
package final class XMLDocument {
  /// The root element.
  package let root: XMLElement
  /// The file as the caller named it.
  package let file: String
  /// The tree of libxml2, for schemas.
  let pointer: xmlDocPtr

  /// Reads a document from memory.
  package init(bytes: [UInt8], file: String) throws(XMLFailure) {
    func failure(_ message: String, line: Int = 0) -> XMLFailure {
      XMLFailure(file: file, problems: [XMLProblem(line: line, message: message)])
    }
    guard !bytes.isEmpty else { throw failure("the document is empty") }
    guard let count = Int32(exactly: bytes.count) else {
      throw failure("the document is too large")
    }
    guard let context = xmlNewParserCtxt() else { throw failure("out of memory") }
    defer { xmlFreeParserCtxt(context) }
    let collector = ErrorCollector()
    // The parser hands its own context to the callback; the collector travels in `_private`.
    context.pointee._private = collector.pointer
    context.pointee.sax.pointee.serror = { data, error in
      guard let data, let error else { return }
      let context = data.assumingMemoryBound(to: xmlParserCtxt.self)
      ErrorCollector.report(context.pointee._private, error)
    }
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue)
    let document = withExtendedLifetime(collector) {
      bytes.withUnsafeBufferPointer { buffer in
        buffer.withMemoryRebound(to: CChar.self) {
          xmlCtxtReadMemory(context, $0.baseAddress, count, nil, "UTF-8", options)
        }
      }
    }
    guard let document, collector.problems.isEmpty else {
      if let document { xmlFreeDoc(document) }
      let unknown = [XMLProblem(line: 0, message: "the document is not well formed")]
      throw XMLFailure(
        file: file, problems: collector.problems.isEmpty ? unknown : collector.problems)
    }
    guard document.pointee.intSubset == nil else {
      xmlFreeDoc(document)
      throw failure("a document type declaration is not allowed", line: 1)
    }
    guard let root = xmlDocGetRootElement(document) else {
      xmlFreeDoc(document)
      throw failure("the document has no root element")
    }
    self.file = file
    self.pointer = document
    var elements = 0
    self.root = XMLDocument.element(root, &elements)
  }

  deinit { xmlFreeDoc(pointer) }

  private static func element(_ node: xmlNodePtr, _ count: inout Int) -> XMLElement {
    var attributes: [XMLAttribute] = []
    var attribute = node.pointee.properties
    while let current = attribute {
      // Without a document type there are no entities, so the value is plain text nodes.
      var value = ""
      var part = current.pointee.children
      while let piece = part {
        value += text(piece.pointee.content)
        part = piece.pointee.next
      }
      attributes.append(XMLAttribute(name: text(current.pointee.name), value: value))
      attribute = current.pointee.next
    }
    var children: [XMLNode] = []
    var child = node.pointee.children
    while let current = child {
      switch current.pointee.type {
      case XML_ELEMENT_NODE: children.append(.element(element(current, &count)))
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        children.append(.text(text(current.pointee.content), line: xmlGetLineNo(current)))
      default: break
      }
      child = current.pointee.next
    }
    defer { count += 1 }
    return XMLElement(
      name: text(node.pointee.name), namespace: text(node.pointee.ns?.pointee.href),
      attributes: attributes, children: children, line: xmlGetLineNo(node),
      number: count)
  }

  private static func text(_ characters: UnsafePointer<xmlChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }
}
