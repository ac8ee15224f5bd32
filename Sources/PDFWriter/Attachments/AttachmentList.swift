/// The files inside a document: their streams, their specifications and the two lists of the
/// catalog that lead to them.
struct AttachmentList {
  let attachments: [PDFAttachment]

  /// Everything that is wrong with the files, two of one name included.
  func problems() -> [ConformanceProblem] {
    var names: Set<String> = []
    return attachments.flatMap { attachment in
      var result = attachment.problems()
      if !names.insert(attachment.name).inserted {
        result.append(
          ConformanceProblem(
            .badAttachment, "two attached files are named “\(attachment.name)”", attachment.name))
      }
      return result
    }
  }

  /// The catalog's `/Names` and `/AF`, both asked for by PDF/A-3 (6.8); nothing without files.
  func write(to table: inout ObjectTable) -> PDFDictionary {
    guard !attachments.isEmpty else { return [:] }
    let files = attachments.map { (name: $0.name, id: Self.write($0, to: &table)) }
    // A name tree is searched by halves, so its keys stand in the order of their bytes.
    let sorted = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return [
      "Names": .dictionary([
        "EmbeddedFiles": .dictionary([
          "Names": .array(sorted.flatMap { [.text($0.name), .reference($0.id)] })
        ])
      ]),
      "AF": .array(files.map { .reference($0.id) }),
    ]
  }

  private static func write(_ attachment: PDFAttachment, to table: inout ObjectTable) -> ObjectID {
    var parameters: PDFDictionary = [
      "Size": .integer(attachment.bytes.count), "ModDate": .text(attachment.date.pdfText),
    ]
    parameters.add("CheckSum", attachment.checksum.map { .bytes($0) })
    let stream = table.addStream(
      attachment.bytes,
      dictionary: [
        "Type": .name("EmbeddedFile"), "Subtype": .name(attachment.mediaType),
        "Params": .dictionary(parameters),
      ])
    return table.add(
      .dictionary([
        "Type": .name("Filespec"), "F": .text(attachment.name), "UF": .text(attachment.name),
        "Desc": .text(attachment.summary),
        "AFRelationship": .name(attachment.relationship.rawValue),
        "EF": .dictionary(["F": .reference(stream), "UF": .reference(stream)]),
      ]))
  }
}
