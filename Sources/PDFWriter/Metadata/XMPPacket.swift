import Synchronization

/// The XMP packet of a document: what it is, and that it claims PDF/A-2a, or PDF/A-3a when files
/// are attached, and PDF/UA-1.
struct XMPPacket: Equatable {
  let metadata: PDFMetadata
  var hasAttachments = false

  /// The packet, with the extension schema that PDF/A asks for: it does not know `pdfuaid` (6.6.2.3).
  var bytes: [UInt8] {
    // The papers of a batch say the same about themselves.
    latest.withLock { latest in
      if let latest, latest.packet == self { return latest.bytes }
      let bytes = composed
      latest = (self, bytes)
      return bytes
    }
  }

  private var composed: [UInt8] {
    var lines = [
      "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>",
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">",
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">",
      "<rdf:Description rdf:about=\"\"",
      " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
      " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"",
      " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"",
      " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"",
      " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"",
      " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"",
      " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"",
      " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">",
      element("dc:format", "application/pdf"),
      "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(metadata.title))</rdf:li>"
        + "</rdf:Alt></dc:title>",
      "<dc:language><rdf:Bag><rdf:li>\(escaped(metadata.language))</rdf:li></rdf:Bag></dc:language>",
    ]
    if let author = metadata.author {
      lines.append(
        "<dc:creator><rdf:Seq><rdf:li>\(escaped(author))</rdf:li></rdf:Seq></dc:creator>")
    }
    if let subject = metadata.subject {
      lines.append(
        "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(subject))</rdf:li>"
          + "</rdf:Alt></dc:description>")
    }
    if let keywords = metadata.keywords { lines.append(element("pdf:Keywords", keywords)) }
    lines.append(element("pdf:Producer", PDFMetadata.producer))
    lines.append(element("xmp:CreatorTool", metadata.creator))
    if let date = metadata.date {
      lines.append(element("xmp:CreateDate", date.isoText))
      lines.append(element("xmp:ModifyDate", date.isoText))
      lines.append(element("xmp:MetadataDate", date.isoText))
    }
    lines += [
      element("pdfaid:part", hasAttachments ? "3" : "2"), element("pdfaid:conformance", "A"),
      element("pdfuaid:part", "1"),
      "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">",
      element("pdfaSchema:schema", "PDF/UA identification schema"),
      element("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/"),
      element("pdfaSchema:prefix", "pdfuaid"),
      "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">",
      element("pdfaProperty:name", "part"), element("pdfaProperty:valueType", "Integer"),
      element("pdfaProperty:category", "internal"),
      element("pdfaProperty:description", "Part of ISO 14289 that the file conforms to"),
      "</rdf:li></rdf:Seq></pdfaSchema:property>",
      "</rdf:li></rdf:Bag></pdfaExtension:schemas>",
      "</rdf:Description>", "</rdf:RDF>", "</x:xmpmeta>", "<?xpacket end=\"r\"?>",
    ]
    return Array(lines.joined(separator: "\n").utf8)
  }

  private func element(_ name: String, _ text: String) -> String {
    "<\(name)>\(escaped(text))</\(name)>"
  }

  /// Text for an XML element; what XML cannot hold becomes a replacement character.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\u{0}"..<"\u{9}", "\u{B}"..<"\u{D}", "\u{E}"..<" ", "\u{FFFE}", "\u{FFFF}":
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// The packet asked for last.
private let latest = Mutex<(packet: XMPPacket, bytes: [UInt8])?>(nil)
