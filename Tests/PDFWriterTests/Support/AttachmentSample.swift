import PDFWriter

/// Files to put inside documents.
enum AttachmentSample {
  static let date = PDFDate(year: 2026, month: 12, day: 1)

  /// One of each sort: deflated and too short for it, with and without checksum, not in the order
  /// of their names.
  static let all = [
    attachment("report.json", "{}", .supplement, type: "application/json"),
    attachment(
      "case.yaml", String(repeating: "手続: 新規許可\n", count: 200), .source,
      type: "application/yaml", checksum: Array(0..<16)),
    attachment("A-1_x.txt", "a", .data, type: "text/plain"),
  ]

  static func attachment(
    _ name: String, _ text: String, _ relationship: PDFAttachment.Relationship,
    type: String = "text/plain", checksum: [UInt8]? = nil
  ) -> PDFAttachment {
    PDFAttachment(
      name: name, bytes: Array(text.utf8), mediaType: type, summary: "申請のデータ",
      relationship: relationship, date: date, checksum: checksum)
  }
}

extension Fault {
  /// Attachments that PDF/A-3 does not allow or that no reader should have to write to a disk.
  static let attachments: [Fault] =
    ["", "../a", "a/b", ".hidden", "名.yaml", "a b", String(repeating: "a", count: 256)].map {
      name in
      Fault(.badAttachment, "name “\(name.prefix(20))”", at: name) { draft in
        draft.document.attach(AttachmentSample.attachment(name, "x", .source))
      }
    } + [
      spoilt("media type") { $0.mediaType = "yaml" },
      spoilt("media type with a blank") { $0.mediaType = "text/pl ain" },
      spoilt("no description") { $0.summary = " " },
      spoilt("endless description") { $0.summary = String(repeating: "あ", count: 40_000) },
      spoilt("date") { $0.date = PDFDate(year: 2026, month: 13, day: 1) },
      spoilt("checksum") { $0.checksum = [1, 2, 3] },
      Fault(.badAttachment, "twice the same name", at: "a.txt") { draft in
        for text in ["1", "2"] {
          draft.document.attach(AttachmentSample.attachment("a.txt", text, .data))
        }
      },
    ]

  private static func spoilt(
    _ name: String, _ change: @escaping @Sendable (inout PDFAttachment) -> Void
  ) -> Fault {
    Fault(.badAttachment, name, at: "a.txt") { draft in
      var attachment = AttachmentSample.attachment("a.txt", "x", .source)
      change(&attachment)
      draft.document.attach(attachment)
    }
  }
}
