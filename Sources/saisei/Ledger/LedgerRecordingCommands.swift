import ArgumentParser
import Casework

/// The values of one row.
struct RowOptions: ParsableArguments {
  @Option(
    help: help(
      "区分：引取り、再生、破壊業者への引渡し、自ら破壊、棚卸、棚卸差、開始時の在庫",
      "kind: intake, reclaim, handover, destruction, stocktake, adjustment, opening",
      name: say("区分", "kind")))
  var kind: String?
  @Option(
    help: help(
      "引取元：充塡回収業者、省令第49条、家電リサイクル、その他",
      "source: recoverer, article49, appliance, other", name: say("引取元", "source")))
  var source: String?
  @Option(
    help: help("年月日（R8.4.2、2026-04-02 など）", "day, such as 2026-04-02", name: say("日付", "date")))
  var date: String?
  @Option(help: help("種類（冷媒番号）", "refrigerant number", name: "R…"))
  var refrigerant: String?
  @Option(
    parsing: .unconditional,
    help: help("量（単位がなければkg）", "amount (kg without a unit)", name: say("量", "mass")))
  var mass: String?
  @Option(
    help: help("量のうち報告の対象外のもの", "part that the yearly report leaves out", name: say("量", "mass")))
  var outside: String?
  @Option(help: help("相手方の氏名又は名称", "name of the party", name: say("名称", "name")))
  var party: String?
  @Option(help: help("相手方の登録番号（許可番号）", "the party's number", name: say("番号", "number")))
  var registration: String?
  @Option(help: help("相手方の住所", "the party's address", name: say("住所", "address")))
  var address: String?
  @Option(help: help("記録に係る管理者等", "owner or servicer concerned", name: say("名称", "name")))
  var concerned: String?
  @Option(help: help("容器の識別番号", "number of the container", name: say("番号", "number")))
  var container: String?
  @Option(help: help("容器の内容積", "volume of the container", name: say("容積", "volume")))
  var volume: String?
  @Option(help: help("空の容器の質量", "mass of the empty container", name: say("量", "mass")))
  var tare: String?
  @Option(
    help: help(
      "再生を受託したものか（はい・いいえ）", "whether it was entrusted (yes, no)",
      name: say("はい", "yes")))
  var entrusted: String?
  @Option(help: help("伝票の番号", "number of the slip", name: say("番号", "number")))
  var slip: String?
  @Option(help: help("再生のロット", "lot of reclaiming", name: say("ロット", "lot")))
  var lot: String?
  @Option(help: help("破壊業者の受領量", "amount that the destroyer confirms", name: say("量", "mass")))
  var confirmed: String?
  @Option(help: help("備考", "remarks", name: say("備考", "note")))
  var note: String?

  /// The values that were written, by their keys.
  var texts: [(key: String, text: String)] {
    [
      ("kind", kind), ("source", source), ("date", date), ("refrigerant", refrigerant),
      ("mass", mass), ("outside", outside), ("party", party), ("registration", registration),
      ("address", address), ("concerned", concerned), ("container", container),
      ("volume", volume), ("tare", tare), ("entrusted", entrusted), ("slip", slip), ("lot", lot),
      ("confirmed", confirmed), ("note", note),
    ].compactMap { key, text in text.map { (key, $0) } }
  }
}

/// `saisei ledger add`: records what happened.
struct LedgerAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: say("行を記録する", "record what happened"),
    discussion: say(
      "多くの行は --file のYAML（「記録:」の並び）か、saisei ledger import で記録します。",
      "Many rows come in a YAML file (--file, a list below 記録) or by 'saisei ledger import'."))

  @OptionGroup var ledger: LedgerArgument
  @OptionGroup var row: RowOptions
  @Option(help: help("「記録:」を書いたYAMLファイル", "YAML file with 記録", name: say("ファイル", "file")))
  var file: String?
  @Flag(help: help("記録簿にない相手方を加える", "record a party that the ledger does not know"))
  var newParty = false
  @Flag(help: help("同じような行があっても記録する", "record although a row like it is there"))
  var twins = false
  @OptionGroup var recorder: RecorderOption

  func run() throws {
    var options = RecordingOptions(by: recorder.name)
    options.allowsNewParties = newParty
    options.allowsTwins = twins
    try ledger.show(ledger.desk.add(row.texts, from: file, options))
  }
}

/// `saisei ledger correct`: records a row in the place of another.
struct LedgerCorrect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: say("行を訂正する又は取り消す（元の行も残る）", "correct or withdraw a row; the old one stays"))

  @OptionGroup var ledger: LedgerArgument
  @Argument(help: help("訂正する行の番号", "number of the row", name: say("番号", "number")))
  var number: Int
  @OptionGroup var row: RowOptions
  @Option(help: help("訂正の理由", "why", name: say("理由", "reason")))
  var reason: String
  @Flag(help: help("行を取り消す", "withdraw the row")) var withdraw = false
  @Flag(help: help("記録簿にない相手方を加える", "record a party that the ledger does not know"))
  var newParty = false
  @OptionGroup var recorder: RecorderOption

  mutating func validate() throws {
    if reason.allSatisfy(\.isWhitespace) {
      throw ValidationError(say("--reason に訂正の理由を書いてください", "write the reason by --reason"))
    }
    if withdraw != row.texts.isEmpty {
      throw ValidationError(
        say(
          withdraw ? "--withdraw とほかの値は同時に書けません" : "改める値（--mass など）か --withdraw を書いてください",
          withdraw
            ? "--withdraw takes no other values"
            : "write what is different, such as --mass, or --withdraw"))
    }
  }

  func run() throws {
    var options = RecordingOptions(by: recorder.name)
    options.allowsNewParties = newParty
    try ledger.show(
      ledger.desk.correct(number, row.texts, withdraw: withdraw, because: reason, options))
  }
}

/// `saisei ledger import`: records the rows of a sheet.
struct LedgerImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: say("CSV又はExcelブック（.xlsx）の行を記録する", "record the rows of a CSV file or workbook"),
    discussion: say(
      "--commit を付けるまでは、記録されることになる内容を示すだけです。1行でも誤りがあれば何も記録しません。",
      "Until --commit is given it only shows what would be recorded. One wrong row stops all of them."
    ))

  @OptionGroup var ledger: LedgerArgument
  @Argument(help: help("取り込むファイル", "the file", name: say("ファイル", "file")))
  var file: String
  @Option(help: help("列の対応表（YAML）", "which column means what (YAML)", name: say("ファイル", "file")))
  var mapping: String?
  @Option(help: help("シートの名前", "name of the sheet", name: say("シート", "sheet")))
  var sheet: String?
  @Flag(help: help("記録する", "record them")) var commit = false
  @Flag(help: help("取り込んだことのあるファイルをもう一度取り込む", "import a file that was imported before"))
  var again = false
  @Flag(help: help("記録簿にない相手方を加える", "record parties that the ledger does not know"))
  var newParty = false
  @Flag(help: help("同じような行があっても記録する", "record rows although others like them are there"))
  var twins = false
  @OptionGroup var recorder: RecorderOption

  func run() throws {
    var options = RecordingOptions(by: recorder.name)
    options.allowsNewParties = newParty
    options.allowsTwins = twins
    options.isTrial = !commit
    try ledger.show(
      ledger.desk.importReply(file, mapping: mapping, sheet: sheet, again: again, options))
  }
}
