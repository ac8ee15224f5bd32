import Findings
import PermitInput
import PermitModel
import Testing

@Suite struct `Mending spellings` {
  private func fixes(_ text: String) throws -> SpellingFixes {
    try SpellingFixer.fixes(bytes: Array(text.utf8), file: "case.yaml").get()
  }

  private func mended(_ text: String) throws -> String {
    String(decoding: try fixes(text).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("申請日: 令和８年１２月１日", "申請日: 令和8年12月1日"),
    ("部数: ２", "部数: 2"),
    ("登録免許税: { 金額: ９万円 }", "登録免許税: { 金額: 9万円 }"),
    ("フロン類の種類: [R-22, HCFC22, Ｒ１３４ａ, r404a]", "フロン類の種類: [R22, R22, R134a, R404A]"),
    (
      "再生の能力: { Ｒ-２２: { 令和９年度: { 処理可能量: １２０ } } }",
      "再生の能力: { R22: { 令和9年度: { 処理可能量: 120 } } }"
    ),
    ("申請者: { 電話番号: ０１２（３４５）６７８９ }", "申請者: { 電話番号: 012(345)6789 }"),
    ("申請者: { 電話番号: 012‐345−6789 }", "申請者: { 電話番号: 012-345-6789 }"),
    ("申請者: { 郵便番号: \"〒１２３ー４５６７\" }", "申請者: { 郵便番号: \"123-4567\" }"),
    ("申請者: { 郵便番号: 1234567 }", "申請者: { 郵便番号: 123-4567 }"),
    (
      "保管: { 容器: [{ 一容器の充填可能量: ９８㎏, 容量: １００ℓ }] }",
      "保管: { 容器: [{ 一容器の充塡可能量: 98kg, 容量: 100L }] }"
    ),
    ("保管: { 方法: ﾎﾞﾝﾍﾞに９８㎏まで充填する }", "保管: { 方法: ボンベに９８kgまで充塡する }"),
    ("申請者: { 名称: ｻｲｾｲ株式会社 }", "申請者: { 名称: サイセイ株式会社 }"),
    ("事業所: { 電話番合: 1 }", "事業所: { 電話番号: 1 }"),
    (
      "施設: [{ 構造: { 捕集装置: [移充填ポンプ, { 名称: 充填弁 }] } }]",
      "施設: [{ 構造: { 捕集装置: [移充塡ポンプ, { 名称: 充塡弁 }] } }]"
    ),
    ("submission_date: 2026/12/1\nCopies: 2", "submission_date: 2026/12/1\ncopies: 2"),
  ])
  func `writes the usual spelling`(_ before: String, _ after: String) throws {
    #expect(try mended(before) == after)
    #expect(try mended(after) == after)
  }

  @Test(arguments: [
    // Ambiguous: 申請日 or 申請者.
    "申請目: 令和8年12月1日",
    // There already.
    "部数: 2\n部教: 3",
    // One of two is too many.
    "部数: 2\n部数: 3",
    // A key of another record is misplaced.
    "申請者: { 所在地: 東都県 }",
    // Not the class of R22: a person has to look.
    "フロン類の種類: [HFC22]",
    // The form of the handbook.
    "フロン類の種類: [HCFC(R22)]",
    // Names are spelt by those who bear them.
    "申請者: { 名称: 東都充填工業, 住所: 東都県１丁目２番 }",
    "保管: { 方法: 東都充填株式会社に預ける }",
    "図面: [{ ファイル: 添付/Ｒ２２充填.pdf }]",
    "書面: { 標題: 充填 }",
    // Letters and figures of running text may have either width.
    "保管: { 方法: ４０℃以下に保つ }",
    // A comma would part the entry.
    "登録免許税: { 金額: ９０，０００円 }",
    // Not understood, so not touched.
    "部数: ２つほど",
    // Written over several lines or with escapes.
    "保管:\n  方法: |\n    充填する\n",
    "保管: { 方法: \"充填\\nする\" }",
  ])
  func `leaves alone what is not certain`(_ text: String) throws {
    #expect(try fixes(text).fixes.isEmpty)
    #expect(try mended(text) == text)
  }

  @Test func `keeps every byte but those of the mended values`() throws {
    let before =
      "\u{FEFF}# Ｒ－２２　の注\r\nフロン類の種類:   [ 'R-22' , \"Ｒ１３４ａ\" ]   # R-22\r\n\r\n部数:\t２\r\n"
    let after =
      "\u{FEFF}# Ｒ－２２　の注\r\nフロン類の種類:   [ 'R22' , \"R134a\" ]   # R-22\r\n\r\n部数:\t2\r\n"
    #expect(try mended(before) == after)
    let found = try fixes(before).fixes
    #expect(found.map(\.old) == ["R-22", "Ｒ１３４ａ", "２"])
    #expect(found.map(\.new) == ["R22", "R134a", "2"])
    #expect(found.map(\.site.line) == [2, 2, 4])
    #expect(found.map(\.column) == [15, 24, 5])
    #expect(found.map(\.kind) == [.refrigerant, .refrigerant, .width])
  }

  @Test func `a file that cannot be read is refused`() {
    for text in ["", "a: [", "a: &x 1\nb: *x", "\u{0}"] {
      let result = SpellingFixer.fixes(bytes: Array(text.utf8), file: "case.yaml")
      guard case .failure(let failure) = result else {
        Issue.record("accepted \(text)")
        continue
      }
      #expect(failure.findings.contains { $0.id.hasPrefix("INP-") })
    }
  }

  @Test(arguments: ["toranomon", "individual", "two-methods"])
  func `an example spoilt in every spelling is read as it was before`(_ name: String) throws {
    let bytes = try Examples.bytes(name)
    let original = String(decoding: bytes, as: UTF8.self)
    #expect(try fixes(original).fixes.map(\.old) == [])
    let spoilt = Self.spoilt(original)
    #expect(spoilt != original)
    let found = try fixes(spoilt)
    #expect(found.fixes.count >= 50)
    let text = String(decoding: found.bytes, as: UTF8.self)
    #expect(try fixes(text).fixes.isEmpty)
    // The comments and all that is not mended are there, line by line.
    let lines = (spoilt.split(separator: "\n"), text.split(separator: "\n"))
    #expect(lines.0.count == lines.1.count)
    let touched = Set(found.fixes.map(\.site.line))
    let pairs = zip(
      spoilt.split(separator: "\n", omittingEmptySubsequences: false),
      text.split(separator: "\n", omittingEmptySubsequences: false))
    for (index, pair) in pairs.enumerated() where pair.0 != pair.1 {
      #expect(touched.contains(index + 1))
    }
    let clean = CaseReader.read(text: original, file: "case.yaml")
    let after = CaseReader.read(text: text, file: "case.yaml")
    #expect(after.findings == clean.findings)
    #expect(Self.values(of: after.application) == Self.values(of: clean.application))
  }

  /// The text with its values in unusual spellings, and one key misspelt.
  private static func spoilt(_ text: String) -> String {
    var turn = 0
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = String(line)
      if line.hasPrefix("#") { return line }
      turn += 1
      for number in ["R134a", "R404A", "R410A", "R22"] {
        let spelling = ["R-" + number.dropFirst(), wide(number), "ｒ" + number.dropFirst()][turn % 3]
        for frame in ["[*,", "[*]", " *]", " *:", ": *,"] {
          let (old, new) = (
            frame.replacing("*", with: number), frame.replacing("*", with: spelling)
          )
          line = line.replacing(old, with: new)
        }
      }
      line = line.replacing(/(令和)(\d+)(年)(?:(\d+)(月)(\d+)(日)|(度))/) { wide(String($0.output.0)) }
      line = line.replacing(/(: )(\d+)( )(kg|L)( [,}]|[,}]| })/) { match in
        ": " + wide(String(match.output.2)) + (match.output.4 == "kg" ? "㎏" : "　ℓ") + match.output.5
      }
      line = line.replacing(/\d{3}\(\d{3}\)\d{4}/) { wide(String($0.output)) }
      line = line.replacing(/(郵便番号: )(\d{3})-(\d{4})/) {
        "\($0.output.1)〒\($0.output.2)−\($0.output.3)"
      }
      line = line.replacing("充塡", with: "充填").replacing("タンク", with: "ﾀﾝｸ")
      return line.replacing("  電話番号:", with: turn % 2 == 0 ? "  電話番合:" : "  電話香号:")
    }.joined(separator: "\n")
  }

  private static func wide(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isASCII = (0x21...0x7E).contains(scalar.value)
      result.unicodeScalars.append(
        isASCII ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
    }
    return result
  }

  /// Every value of a model with its property names, without places and what was typed.
  private static func values(of value: Any, path: String = "") -> [String] {
    if value is Site || value is ReadingProblem { return [] }
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty { return ["\(path)=\(value)"] }
    return mirror.children.enumerated().flatMap { index, child -> [String] in
      let label = child.label ?? "\(index)"
      if ["written", "texts", "site", "problem"].contains(label) { return [] }
      return values(of: child.value, path: path + "." + label)
    }
  }
}
