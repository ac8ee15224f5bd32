import Findings
import PermitModel

extension ReadingProblem {
  private static func make(
    _ kind: Kind, _ input: InputProblem, _ message: (String, String), _ remedy: (String, String)
  ) -> ReadingProblem {
    ReadingProblem(
      kind: kind, id: input.id,
      message: Message(ja: message.0, en: message.1).beginningWithCapital,
      remedy: Message(ja: remedy.0, en: remedy.1).beginningWithCapital)
  }

  /// A text that is no date.
  static func notADate(_ text: String) -> ReadingProblem {
    make(
      .notADate, .notADate,
      ("「\(text)」を日付として読めません", "'\(text)' cannot be read as a date"),
      ("「令和8年12月1日」又は「2026-12-01」のように書いてください", "write it like 令和8年12月1日 or 2026-12-01"))
  }

  /// A date that the calendar does not have.
  static func noSuchDay(_ text: String) -> ReadingProblem {
    make(
      .noSuchDay, .noSuchDay,
      ("「\(text)」という日は暦にありません", "the calendar has no such day as '\(text)'"),
      ("実在する年月日を書いてください", "write a day that exists"))
  }

  /// A day or year under the wrong era; `right` names the right one.
  static func eraMismatch(_ text: String, right: String) -> ReadingProblem {
    make(
      .eraMismatch, .eraMismatch,
      ("「\(text)」の元号が正しくありません", "the era of '\(text)' is not the one of that time"),
      ("「\(right)」と書いてください", "write \(right)"))
  }

  /// A text that is no fiscal year.
  static func notAFiscalYear(_ text: String) -> ReadingProblem {
    make(
      .notAFiscalYear, .notAFiscalYear,
      ("「\(text)」を年度として読めません", "'\(text)' cannot be read as a fiscal year"),
      ("「令和9年度」又は「2027年度」のように書いてください", "write it like 令和9年度 or FY2027"))
  }

  /// A text that is no single number.
  static func notANumber(_ text: String) -> ReadingProblem {
    make(
      .notANumber, .notANumber,
      ("「\(text)」を数として読めません", "'\(text)' cannot be read as a number"),
      (
        "数を1つだけ、必要なら単位を付けて書いてください（例 120、4,800、42.5）",
        "write a single number, with its unit where needed (such as 120, 4,800, 42.5)"
      ))
  }

  /// A number that exceeds what can be held.
  static func tooLarge(_ text: String) -> ReadingProblem {
    make(
      .notANumber, .tooLarge,
      ("「\(text)」は大きすぎて扱えません", "'\(text)' is too large to handle"),
      ("桁数と単位を確かめてください", "check the number of digits and the unit"))
  }

  /// A number finer than the unit.
  static func tooPrecise(_ text: String) -> ReadingProblem {
    make(
      .tooPrecise, .tooPrecise,
      (
        "「\(text)」は桁が細かすぎて正確に扱えません",
        "'\(text)' has more decimal places than can be kept exactly"
      ),
      (
        "質量は1g、容積は1mL、時間は1分の整数倍で書いてください",
        "write masses in whole grams, volumes in whole millilitres, times in whole minutes"
      ))
  }

  /// A quantity below zero.
  static func negative(_ text: String) -> ReadingProblem {
    make(
      .negative, .negative,
      ("「\(text)」は0より小さい値です", "'\(text)' is below zero"),
      ("0以上の値を書いてください", "write zero or more"))
  }

  /// A unit that does not fit.
  static func unknownUnit(
    _ text: String, _ unit: String, fitting: FittingUnits
  ) -> ReadingProblem {
    let message =
      unit.isEmpty
      ? ("「\(text)」に単位がありません", "'\(text)' has no unit")
      : ("「\(text)」の「\(unit)」は、この項目の単位ではありません", "'\(unit)' in '\(text)' is no unit of this field")
    return make(.unknownUnit, .unknownUnit, message, fitting.remedy)
  }

  /// A word that is not in the list.
  static func unknownChoice(_ text: String, words: [ChoiceWord]) -> ReadingProblem {
    let nearest = Nearest.word(to: text, in: words.flatMap { [$0.japanese, $0.english] })
    let ja = words.map { "「\($0.japanese)」" }.joined()
    let en = words.map(\.english).joined(separator: ", ")
    return make(
      .unknownChoice, .unknownChoice,
      ("「\(text)」は選べる語ではありません", "'\(text)' is none of the words that may stand here"),
      (
        (nearest.map { "「\($0)」ではありませんか。" } ?? "") + "\(ja)から選んでください",
        "choose one of \(en)"
      ))
  }

  /// A word that is neither yes nor no.
  static func notYesOrNo(_ text: String) -> ReadingProblem {
    make(
      .unknownChoice, .unknownChoice,
      ("「\(text)」を「はい」「いいえ」として読めません", "'\(text)' is neither yes nor no"),
      ("「はい」又は「いいえ」と書いてください", "write yes or no"))
  }

  /// A text that is no refrigerant number.
  static func notARefrigerant(_ text: String) -> ReadingProblem {
    let isSeveral = text.contains { "、,，/・ ".contains($0) }
    return make(
      .notARefrigerant, .notARefrigerant,
      ("「\(text)」を冷媒番号として読めません", "'\(text)' cannot be read as a refrigerant number"),
      isSeveral
        ? (
          "冷媒番号を「[R22, R134a]」のように1つずつ区切って書いてください",
          "write each number by itself, as in [R22, R134a]"
        )
        : ("「R22」「R410A」のような冷媒番号で書いてください", "write a refrigerant number such as R22 or R410A"))
  }
}

/// The units among which the applicant may choose for a quantity.
enum FittingUnits {
  /// Units of mass.
  case masses
  /// Units of volume.
  case volumes
  /// Units of time.
  case hours
  /// 円.
  case yen
  /// Units of shares and concentrations.
  case shares
  /// No unit at all.
  case none

  /// What to write instead of a wrong unit.
  var remedy: (String, String) {
    switch self {
    case .masses: FittingUnits.choose("t、kg、g", "t, kg, g")
    case .volumes: FittingUnits.choose("L、mL、m3", "L, mL, m3")
    case .hours: FittingUnits.choose("時間、分", "h, min")
    case .yen: ("「90000円」のように円で書いてください", "write the amount in yen, such as 90000円")
    case .shares: FittingUnits.choose("%、wt%、vol%、ppm", "%, wt%, vol%, ppm")
    case .none: ("整数だけを書いてください", "write the whole number alone")
    }
  }

  private static func choose(_ ja: String, _ en: String) -> (String, String) {
    ("数の後に\(ja)のいずれかだけを書いてください", "write one of \(en) and nothing else after the number")
  }
}

extension Message {
  /// The English wording as a sentence.
  var beginningWithCapital: Message {
    Message(ja: ja, en: en.prefix(1).uppercased() + en.dropFirst())
  }
}
