import Testing

@testable import PDFWriter

@Suite struct SerializerTests {
  private func written(_ object: PDFObject) -> String {
    var out = Serializer()
    out.object(object)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (1, "1"), (-1, "-1"), (0.5, ".5"), (-0.5, "-.5"), (12.34, "12.34"),
    (595.276, "595.276"), (0.0004, "0"), (-0.0004, "0"), (0.0005, ".001"), (1.9996, "2"),
    (100.1, "100.1"), (1.05, "1.05"), (1.005, "1.005"), (999999, "999999"),
  ])
  func `numbers have three decimals at most and none that are not needed`(
    value: Double, text: String
  ) {
    #expect(written(.real(value)) == text)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300])
  func `what is no usable number is written as 0, never as words`(value: Double) {
    #expect(written(.real(value)) == "0")
  }

  @Test func `integers keep all digits`() {
    #expect(written(.integer(Int.max)) == "9223372036854775807")
    #expect(written(.integer(Int.min)) == "-9223372036854775808")
    #expect(written(0) == "0")
  }

  @Test func `names escape what is not regular`() {
    #expect(written(.name("Type")) == "/Type")
    #expect(written(.name("A B#(/)")) == "/A#20B#23#28#2F#29")
    #expect(written(.name("明")) == "/#E6#98#8E")
  }

  @Test func `ASCII text is literal with its brackets escaped`() {
    #expect(written(.text("a(b)\\")) == "(a\\(b\\)\\\\)")
    #expect(written(.text("")) == "()")
  }

  @Test func `other text is UTF-16 with a byte order mark`() {
    #expect(written(.text("許")) == "<FEFF8A31>")
    #expect(written(.text("𠮟\n")) == "<FEFFD842DF9F000A>")
    #expect(written(.text("葛\u{E0100}")) == "<FEFF845BDB40DD00>")
  }

  @Test func `tokens are parted only where they would run together`() {
    #expect(
      written(.array([1, 2, .name("A"), .text("b"), 3, .array([]), true, .null]))
        == "[1 2/A(b) 3[] true null]")
    #expect(
      written(
        .dictionary([
          "A": 1, "B": .name("C"), "D": .reference(ObjectID(number: 7)), "E": false,
          "F": .dictionary([:]), "G": .bytes([0, 255]),
        ])) == "<</A 1/B/C/D 7 0 R/E false/F<<>>/G<00FF>>>")
  }

  @Test func `an absent entry is not written`() {
    var dictionary: PDFDictionary = ["A": 1]
    dictionary.add("B", nil)
    #expect(written(.dictionary(dictionary)) == "<</A 1>>")
  }
}
