package import Findings

/// One key of the case file: its names, what stands under it and where the law asks for it.
///
/// The tree of these definitions is the only description of the format: reading, the template,
/// the reference page and the conversion of keys all follow it.
package struct KeyDefinition: Sendable {
  /// The key as on the official form.
  package let japanese: String
  /// The English twin, in snake case.
  package let english: String
  /// What stands under the key.
  package let kind: ValueKind
  /// What to write.
  package let explanation: Message
  /// The provision or page of the handbook that asks for it; empty for the product's own keys.
  package let provision: String
  /// A value that may stand after the key, as it is typed in the file.
  package let example: String
  /// When the key has to be there.
  package let need: Necessity
  /// The words that may stand there; empty when any text may.
  package let choices: [ChoiceWord]
  /// The keys below, to be looked up.
  let below: KeyLookup
  /// The keys below.
  package var children: [KeyDefinition] { below.definitions }

  /// The key's name in one language.
  package func name(in language: Language) -> String {
    language == .ja ? japanese : english
  }

  /// The example with choice words and keys in one language.
  package func example(in language: Language) -> String {
    guard language == .en else { return example }
    switch kind {
    case .yesNo:
      return example == "はい" ? "yes" : "no"
    case .choice, .list(.choice):
      let words = choices.reduce(into: [String: String]()) { $0[$1.japanese] = $1.english }
      let parts = example.filter { !"[]".contains($0) }.split(separator: ", ")
      let twins = parts.map { words[String($0)] ?? String($0) }.joined(separator: ", ")
      return example.hasPrefix("[") ? "[\(twins)]" : twins
    case .list(.device):
      return children.reduce(example) { text, child in
        text.replacing(child.japanese + ":", with: child.english + ":")
      }
    default:
      return example
    }
  }
}

/// A word that may stand as a value, with its English twin.
package struct ChoiceWord: Sendable, Hashable {
  /// The word as printed.
  package let japanese: String
  /// The English twin.
  package let english: String
}

/// When a key has to be there; the rules decide, this is what the template and reference say.
package enum Necessity: String, Sendable {
  /// In every application.
  case required
  /// Only in the case that the explanation names.
  case conditional
  /// Where there is something to say.
  case optional

  /// The word of the reference page.
  package func word(in language: Language) -> String {
    switch (self, language) {
    case (.required, .ja): "必須"
    case (.conditional, .ja): "場合により"
    case (.optional, .ja): "任意"
    case (.required, .en): "required"
    case (.conditional, .en): "depends"
    case (.optional, .en): "optional"
    }
  }
}

/// What stands under a key.
package enum ValueKind: Sendable, Hashable {
  /// Any text.
  case text
  /// The name of a file in the folder of the case.
  case file
  /// 郵便番号.
  case postalCode
  /// 電話番号.
  case phone
  /// A day.
  case date
  /// 年度.
  case fiscalYear
  /// A whole number.
  case number
  /// A whole number with its counter word.
  case count
  /// A mass; `unit` holds when none is written.
  case mass(unit: MassUnit)
  /// A volume.
  case volume
  /// A length of time.
  case hours
  /// An amount of money.
  case yen
  /// A share of a substance.
  case concentration
  /// One of the words of `choices`.
  case choice
  /// はい or いいえ.
  case yesNo
  /// 冷媒番号.
  case refrigerant
  /// A device: its name or a record.
  case device
  /// Several values of one kind; a single one may stand without brackets.
  indirect case list(ValueKind)
  /// Keys with values.
  case record
  /// Several records.
  case records
  /// A map whose keys are refrigerant numbers.
  case byRefrigerant
  /// A map of maps whose keys are refrigerant numbers, then fiscal years.
  case byRefrigerantAndYear
  /// A map from the symbols of a drawing to device names.
  case bySymbol

  /// The word of the reference page.
  package func word(in language: Language) -> String {
    let words: (ja: String, en: String) =
      switch self {
      case .text: ("文字列", "text")
      case .file: ("ファイル名", "file name")
      case .postalCode: ("郵便番号", "postal code")
      case .phone: ("電話番号", "telephone number")
      case .date: ("日付", "date")
      case .fiscalYear: ("年度", "fiscal year")
      case .number: ("整数", "whole number")
      case .count: ("数と助数詞", "number with its counter")
      case .mass(.tonnes): ("質量（単位がなければトン）", "mass (tonnes without a unit)")
      case .mass(.kilograms): ("質量（単位がなければkg）", "mass (kilograms without a unit)")
      case .volume: ("容積（単位がなければL）", "volume (litres without a unit)")
      case .hours: ("時間", "hours")
      case .yen: ("金額", "yen")
      case .concentration: ("濃度", "share or concentration")
      case .choice: ("選択肢", "choice")
      case .yesNo: ("はい・いいえ", "yes or no")
      case .refrigerant: ("冷媒番号", "refrigerant number")
      case .device: ("装置名又は項目の組", "device name or record")
      case .list(let kind):
        (kind.word(in: .ja) + "の並び", "list: " + kind.word(in: .en))
      case .record: ("項目の組", "record")
      case .records: ("項目の組の並び", "list of records")
      case .byRefrigerant: ("冷媒番号ごとの項目の組", "record for each refrigerant number")
      case .byRefrigerantAndYear:
        ("冷媒番号ごと、年度ごとの項目の組", "record for each refrigerant number and fiscal year")
      case .bySymbol: ("記号と装置名の対", "symbol and device name pairs")
      }
    return language == .ja ? words.ja : words.en
  }
}

/// The unit that a mass has when none is written.
package enum MassUnit: Sendable, Hashable {
  /// 別紙Y and the intake plan are in tonnes (handbook p.17, p.29).
  case tonnes
  /// Everything else is in kilograms.
  case kilograms
}
