import PDFWriter

extension Fault {
  static let tree: [Fault] = [
    Fault(.emptyElement, "no content", at: "empty") {
      $0.document.root.append(.p, location: "empty")
    },
    Fault(.emptyElement, "no rows", at: "empty") {
      $0.document.root.append(.table, location: "empty")
    },
    Fault(.severalParents, "two parents", at: "shared") { draft in
      let shared = draft.document.root.append(.p, location: "shared")
      draft.draw("a", in: shared)
      draft.document.root.append(.div).append(shared)
    },
    Fault(.severalParents, "twice in one", at: "shared") { draft in
      let shared = draft.document.root.append(.p, location: "shared")
      draft.draw("a", in: shared)
      draft.document.root.append(shared)
    },
    Fault(.elementOutsideTree, "never added", at: "lost") { draft in
      draft.draw("a", in: StructureElement(.p, location: "lost"))
    },
    Fault(.misplacedElement, "item without a list", at: "item") { draft in
      let item = draft.document.root.append(.li, location: "item")
      draft.draw("a", in: item.append(.lBody))
    },
    Fault(.misplacedElement, "paragraph in a row", at: "p") { draft in
      let row = draft.document.root.append(.table).append(.tr)
      draft.draw("a", in: row.append(.td))
      draft.draw("b", in: row.append(.p, location: "p"))
    },
    Fault(.misplacedElement, "paragraph in a list", at: "p") { draft in
      draft.draw("a", in: draft.document.root.append(.l).append(.p, location: "p"))
    },
    Fault(.skippedHeading, "1 to 3", at: "deep") { draft in
      draft.draw("a", in: draft.document.root.append(.h(3), location: "deep"))
    },
    Fault(.skippedHeading, "level 0", at: "zero") { draft in
      draft.draw("a", in: draft.document.root.append(.h(0), location: "zero"))
    },
    Fault(.skippedHeading, "level 7", at: "seven") { draft in
      for level in 2...6 { draft.draw("a", in: draft.document.root.append(.h(level))) }
      draft.draw("a", in: draft.document.root.append(.h(7), location: "seven"))
    },
    Fault(.figureWithoutAlt, "no alternate text", at: "stamp") { draft in
      draft.draw("a", in: draft.document.root.append(.figure, location: "stamp"))
    },
    Fault(.duplicateID, "same id twice", at: "second") { draft in
      for place in ["first", "second"] {
        let element = draft.document.root.append(.p, location: place)
        element.id = "x"
        draft.draw("a", in: element)
      }
    },
    Fault(.badLanguage, "element", at: "p") { draft in
      let element = draft.document.root.append(.p, location: "p")
      element.language = "e"
      draft.draw("a", in: element)
    },
    Fault(.overlongText, "alternate text", at: "stamp") { draft in
      let figure = draft.document.root.append(.figure, location: "stamp")
      figure.alt = String(repeating: "長", count: 16_383)
      draft.draw("a", in: figure)
    },
    Fault(.badGeometry, "box of a figure", at: "stamp") { draft in
      let figure = draft.document.root.append(.figure, location: "stamp")
      figure.alt = "a"
      figure.boundingBox = PDFRectangle(x: 0, y: .nan, width: 1, height: 1)
      draft.draw("a", in: figure)
    },
  ]

  static let tables: [Fault] = [
    Fault(.headerWithoutScope, "no scope", at: "head") { draft in
      let row = draft.document.root.append(.table).append(.tr)
      draft.draw("a", in: row.append(.th(nil), location: "head"))
    },
    Fault(.unknownHeader, "no such id", at: "cell") { draft in
      let row = draft.document.root.append(.table).append(.tr)
      let cell = row.append(.td, location: "cell")
      cell.headers = ["nowhere"]
      draft.draw("a", in: cell)
    },
    groups(
      "two heads", at: "second",
      [
        (.thead, nil), (.thead, "second"), (.tbody, nil),
      ]),
    groups("two feet", at: "second", [(.tbody, nil), (.tfoot, nil), (.tfoot, "second")]),
    groups("a head without a body", at: "head", [(.thead, "head")]),
    groups("a foot without a body", at: "foot", [(.tfoot, "foot")]),
    groups(
      "two captions", at: "second",
      [
        (.caption, nil), (.tbody, nil), (.caption, "second"),
      ]),
    groups(
      "a caption amid rows", at: "amid",
      [
        (.tbody, nil), (.caption, "amid"), (.tbody, nil),
      ]),
    Fault(.misplacedElement, "a caption after a list", at: "after") { draft in
      let list = draft.document.root.append(.l)
      draft.draw("a", in: list.append(.li).append(.lBody))
      draft.draw("b", in: list.append(.caption, location: "after"))
    },
    table(.unevenTable, "a short row", at: "r1", [[(1, 1), (1, 1)], [(1, 1)]]),
    table(.unevenTable, "a long row", at: "r1", [[(1, 2)], [(1, 1), (1, 1), (1, 1)]]),
    table(.unevenTable, "a span below the last row", at: "r1c0", [[(1, 1)], [(2, 1)]]),
    table(.unevenTable, "a span of nothing", at: "r0c0", [[(1, 0)]]),
    table(.unevenTable, "a span without end", at: "r0c0", [[(1, Int.max)]]),
    table(
      .unevenTable, "an overlap", at: "r1c1",
      [
        [(1, 1), (1, 1), (2, 1)], [(1, 1), (1, 2)],
      ]),
  ]

  /// A table of one-celled row groups and captions.
  private static func groups(
    _ name: String, at location: String, _ children: [(StructureKind, String?)]
  ) -> Fault {
    Fault(.misplacedElement, name, at: location) { draft in
      let table = draft.document.root.append(.table, location: "table")
      for (kind, label) in children {
        let child = table.append(kind, location: label)
        draft.draw("a", in: kind == .caption ? child : child.append(.tr).append(.td))
      }
    }
  }

  /// A table of cells given by the rows and columns that they span.
  private static func table(
    _ kind: ConformanceProblem.Kind, _ name: String, at location: String, _ rows: [[(Int, Int)]]
  ) -> Fault {
    Fault(kind, name, at: location) { draft in
      let table = draft.document.root.append(.table, location: "table")
      for (number, cells) in rows.enumerated() {
        let row = table.append(.tr, location: "r\(number)")
        for (column, (rowSpan, colSpan)) in cells.enumerated() {
          let cell = row.append(.td, location: "r\(number)c\(column)")
          cell.rowSpan = rowSpan
          cell.colSpan = colSpan
          draft.draw("a", in: cell)
        }
      }
    }
  }
}
