import Findings
import PermitInput
import PermitModel
import Testing

@testable import FormLayout
@testable import XMLTree

@Suite struct `A survey of the papers` {
  private let typesetter: Typesetter
  private let options: TypesetOptions

  init() throws {
    typesetter = Typesetter(library: Papers.library, fonts: try Papers.fonts())
    var options = Papers.options("2026-12-01", false, [:])
    options.isTrial = true
    self.options = options
  }

  /// What a trial of the paper finds too long.
  private func overflows(_ id: String, _ content: BoundCase) throws -> [PrintProblem] {
    try typesetter.typeset(id, content, options: options).problems.filter { $0.kind == .overflow }
  }

  private func bound(_ yaml: String) -> BoundCase {
    BoundCase(CaseReader.read(text: yaml, file: "case.yaml").content)
  }

  @Test(arguments: GoldenCase.allCases)
  func `finds what a trial finds`(paper: GoldenCase) throws {
    let content = bound(try paper.yaml())
    for id in Papers.filingOrder {
      let fits = try typesetter.fits(id, content, options: options)
      let tooLong = try overflows(id, content)
      #expect(fits == tooLong.isEmpty, "\(id)")
    }
  }

  @Test(arguments: GoldenCase.allCases)
  func `finds a value too long as soon as a trial does, at every place`(paper: GoldenCase) throws {
    let application = Papers.application(try paper.yaml())
    let root = ApplicationBinding.value(of: application, BindingContext(pages: ["form-5": 3]))
    var places = 0
    var tooLong = 0
    for id in Papers.filingOrder {
      let template = try #require(Papers.library.template(id))
      for path in template.body.tightPaths {
        for length in [2, 5, 9, 14, 22, 40] {
          let (value, isThere) = root.lengthened(path.last ?? "", to: length)
          guard isThere else { continue }
          places += 1
          let wide = try typesetter.overflows(template, value, options)
          let seen = !typesetter.fits(template, value, options)
          #expect(wide == seen, "\(id) \(path) \(length)")
          if wide { tooLong += 1 }
        }
      }
    }
    #expect(places > 60 && tooLong > 10 && tooLong < places)
  }

  @Test func `leaves nothing of a form whose places all grow`() throws {
    for id in ["table-1", "table-2", "annex-x"] {
      let template = try #require(Papers.library.template(id))
      #expect(FormSkeleton.of(template).body.elements.isEmpty, "\(id)")
    }
    let annex = try #require(Papers.library.template("annex-y"))
    #expect(!FormSkeleton.of(annex).body.elements.isEmpty)
  }

  @Test(arguments: [
    ("再生一郎", true), ("髙﨑一郎", true), ("葛\u{E0100}西一郎", true), ("𠮷田一郎", false),
    ("渡邉\u{E0102}一郎", false),
    ("再生😀", false), ("か\u{3099}", true),
  ])
  func `knows whether all characters of the values can be drawn`(name: String, isDrawn: Bool) throws
  {
    let yaml = try Papers.example("toranomon").replacing(
      "氏名: 再生一郎 }", with: "氏名: \(name) }", maxReplacements: 1)
    #expect(typesetter.draws(bound(yaml)) == isDrawn)
    let problems = try Papers.typeset("form-5", yaml).problems
    #expect(problems.isEmpty == isDrawn)
  }

  @Test func `looks at counters and units, too`() throws {
    let yaml = try Papers.example("toranomon")
    #expect(yaml.contains("数: 1基"))
    #expect(typesetter.draws(bound(yaml)))
    #expect(!typesetter.draws(bound(yaml.replacing("数: 1基", with: "数: 1😀"))))
  }

  @Test func `the fonts have what formats add`() {
    #expect(DrawnValues(typesetter.characters).holdFormats)
    let texts = [
      FormFormat.wideDate.text(of: FormLeaf(.date(CivilDate(2019, 5, 1)))),
      FormFormat.wide.text(of: FormLeaf(.date(CivilDate(1989, 1, 8)))),
      FormFormat.plain.text(of: FormLeaf(.year(FiscalYear(2026)))),
      FormFormat.plain.text(of: FormLeaf(.mass(Mass(grams: 1_234_567)))),
      FormFormat.plain.text(of: FormLeaf(.volume(Volume(millilitres: 1_234_567)))),
      FormFormat.wideDate.text(of: FormLeaf(.date(nil)), on: CivilDate(2026, 12, 1)),
    ]
    for text in texts {
      #expect(!text.isEmpty)
      for character in text { #expect(DrawnValues.ofFormats.contains(character), "\(text)") }
    }
  }
}

extension XMLElement {
  /// The paths of the fields below this element that have to stay on their lines.
  fileprivate var tightPaths: [[String]] {
    if name == "field" {
      return mayBeTooSmall ? [self["path", default: ""].split(separator: ".").map(String.init)] : []
    }
    return elements.flatMap(\.tightPaths)
  }

  fileprivate subscript(name: String, default text: String) -> String { self[name] ?? text }
}

extension FormValue {
  /// The value with each leaf of a name holding a text of so many characters; and whether there is one.
  fileprivate func lengthened(_ name: String, to length: Int) -> (FormValue, Bool) {
    switch self {
    case .leaf, .flag: return (self, false)
    case .list(let items, let prototype):
      let changed = items.map { $0.lengthened(name, to: length) }
      return (.list(changed.map(\.0), prototype: prototype), changed.contains { $0.1 })
    case .record(let fields):
      var isThere = false
      let changed = fields.map { key, value -> (String, FormValue) in
        if key == name, case .leaf(var leaf) = value {
          isThere = true
          leaf.scalar = .text(String(repeating: "漢", count: length))
          return (key, .leaf(leaf))
        }
        let (inner, found) = value.lengthened(name, to: length)
        isThere = isThere || found
        return (key, inner)
      }
      return (.record(Dictionary(uniqueKeysWithValues: changed)), isThere)
    }
  }
}

extension Typesetter {
  /// Whether a trial of the paper finds something too long.
  fileprivate func overflows(
    _ template: FormTemplate, _ value: FormValue, _ options: TypesetOptions
  ) throws -> Bool {
    try typeset(template.id, value, options: options).problems.contains { $0.kind == .overflow }
  }
}
