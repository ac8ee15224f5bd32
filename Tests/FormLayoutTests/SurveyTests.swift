import Findings
import PermitModel
import Testing

@testable import FormLayout
@testable import PermitInput
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
    var short = 0
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
          if measured(template, value) {
            short += 1
            #expect(!wide, "\(id) \(path) \(length)")
          }
        }
      }
    }
    #expect(places > 60 && tooLong > 10 && tooLong < places)
    // The widths alone tell of nearly all that fit.
    #expect(short > (places - tooLong) / 2)
  }

  /// Whether the widths of the values tell that they fit.
  private func measured(_ template: FormTemplate, _ value: FormValue) -> Bool {
    guard let places = TightPlaceMaking.places(of: FormSkeleton.of(template)) else { return false }
    return TightMeasure(characters: typesetter.characters, day: options.asOf)
      .allFit(places.parts, FormScope(value))
  }

  @Test func `knows the places of every form of an application by their widths`() throws {
    for id in Papers.filingOrder {
      let template = try #require(Papers.library.template(id))
      #expect(TightPlaceMaking.places(of: FormSkeleton.of(template)) != nil, "\(id)")
    }
  }

  @Test(arguments: GoldenCase.allCases)
  func `leaves the forms to be set that may have a value too long`(paper: GoldenCase) throws {
    let content = CaseReader.read(text: try paper.yaml(), file: "case.yaml").content
    let left = typesetter.forms(
      Papers.filingOrder, maybeTooSmallFor: content, options: options)
    for id in Papers.filingOrder where try !overflows(id, BoundCase(content)).isEmpty {
      #expect(left.contains(id), "\(id)")
    }
    #expect(left.isEmpty == (paper != .worst), "\(left)")
  }

  @Test(arguments: [(2, false), (1_000_000, false), (99_999_999_999, true), (Int.max, true)])
  func `counts the pages of the list of papers at their widest`(pages: Int, isLeft: Bool) throws {
    var application = Papers.application(try Papers.example("toranomon"))
    application.drawings.items[0].pages.value = pages
    let content = CaseContent.application(application)
    let left = typesetter.forms(["cover-list"], maybeTooSmallFor: content, options: options)
    #expect(left.isEmpty != isLeft)
    let figures = "0123456789".unicodeScalars.map {
      typesetter.characters.advance(of: typesetter.characters.id(of: $0))
    }
    #expect(Set(figures).count == 1)
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
    // The bytes tell only of characters that stand alone.
    let standsAlone = name.unicodeScalars.allSatisfy(CharacterRegister.standsAlone)
    #expect(typesetter.draws(Array(yaml.utf8)) == (isDrawn && standsAlone))
    let problems = try Papers.typeset("form-5", yaml).problems
    #expect(problems.isEmpty == isDrawn)
  }

  @Test(arguments: [
    (#"a: "再生\n\"x\" \\ 一郎""#, true), (#"a: "再生\U0001F600""#, false), (#"a: "\u3042""#, false),
    (#"a: C:\"#, false), ("\u{FEFF}a: 再生\r\n\tb", true), ("a\u{FEFF}: b", false),
    ("a: \u{1}", false), ("a: \u{2E9}", false), ("", true),
  ])
  func `reads a file as far as its bytes are the characters`(file: String, isDrawn: Bool) {
    #expect(typesetter.draws(Array(file.utf8)) == isDrawn)
  }

  @Test func `a broken end of a file is no reason to read beyond it`() {
    for bytes in [[0xE3], [0xE3, 0x81], [0xC3], [0x5C], [0xFF], [0x80]] as [[UInt8]] {
      #expect(!typesetter.draws(Array("再".utf8) + bytes))
    }
  }

  @Test func `what is compared in the other width and printed so is drawn as well`() {
    var looked = 0
    for value in 0x20...0xFFFF {
      guard let scalar = Unicode.Scalar(UInt32(value)), CharacterRegister.standsAlone(scalar),
        typesetter.characters.isDrawn(typesetter.characters.id(of: scalar))
      else { continue }
      looked += 1
      for folded in Width.compact(String(scalar)).unicodeScalars {
        let id = typesetter.characters.id(of: folded)
        #expect(typesetter.characters.isDrawn(id), "\(scalar) \(folded)")
      }
    }
    #expect(looked > 6_000)
  }

  @Test func `the words that may stand in a case are drawn as the program writes them`() {
    func words(_ keys: [KeyDefinition]) -> [String] {
      keys.flatMap { $0.choices.map(\.japanese) + words($0.children) }
    }
    let words = words(CaseFormat.tables.flatMap(\.definitions))
    #expect(words.count > 100)
    for word in words { #expect(typesetter.draws(Array(word.utf8)), "\(word)") }
  }

  @Test func `looks at counters and units, too`() throws {
    let yaml = try Papers.example("toranomon")
    #expect(yaml.contains("数: 1基"))
    #expect(typesetter.draws(bound(yaml)))
    #expect(!typesetter.draws(bound(yaml.replacing("数: 1基", with: "数: 1😀"))))
  }

  @Test(arguments: FormFormat.allCases)
  func `counts the characters of a figure without printing it`(format: FormFormat) {
    let powers = (0...15).map { power in (0..<power).reduce(1) { ten, _ in ten * 10 } }
    let units = powers.flatMap { power in
      [0, 1, 5, 9, 10, 12, 99].flatMap { [$0 * power, $0 * power + 1] }
    }
    var counted = 0
    for unit in units {
      var scalars: [FormScalar] = [
        .mass(Mass(grams: unit)), .volume(Volume(millilitres: unit)), .number(unit),
      ]
      for scale in 0...9 {
        for name in ["", "%", "mgKOH/g"] {
          let figure = Decimal(units: unit % 1_000_000_000, scale: scale)
          scalars.append(.concentration(Concentration(figure: figure, unit: name)))
        }
      }
      for scalar in scalars {
        guard let length = FigureLength.of(scalar, format) else { continue }
        counted += 1
        let text = format.text(of: FormLeaf(scalar))
        let count = text.utf8.count
        #expect(count <= length && length <= count + count / 3, "\(text)")
      }
    }
    #expect((counted > 0) == ![.wide, .wideDate].contains(format))
    #expect(FigureLength.of(.mass(Mass(grams: -1)), format) == nil)
    #expect(FigureLength.of(.mass(nil), format) == nil)
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
