import ArgumentParser
import Casework

/// What `init` and `set` write down about the place of business.
struct SettingOptions: ParsableArguments {
  @Option(help: help("事業所の名称", "name of the place of business", name: say("名称", "name")))
  var place: String?
  @Option(help: help("事業所の所在地", "its address", name: say("所在地", "address")))
  var address: String?
  @Option(help: help("再生業者の氏名又は名称", "name of the reclaimer", name: say("名称", "name")))
  var reclaimer: String?
  @Option(help: help("許可番号", "number of the permit", name: say("番号", "number")))
  var permitNumber: String?
  @Option(help: help("許可年月日", "first day of the permit", name: say("日付", "date")))
  var permitFrom: String?
  @Option(help: help("許可の満了日", "last day of the permit", name: say("日付", "date")))
  var permitUntil: String?
  @Option(help: help("許可の種類（R22,R134a のように）", "kinds of the permit, such as R22,R134a", name: "R…"))
  var kinds: String?
  @Option(
    help: help(
      "報告の対象外のフロン類が混在するときの按分方法", "how amounts are split where other material is mixed in",
      name: say("方法", "rule")))
  var splitRule: String?
  @Option(help: help("「記録簿:」を書いたYAMLファイル", "YAML file with 記録簿", name: say("ファイル", "file")))
  var file: String?

  /// The options that were written.
  var written: [String: String] {
    var written: [String: String] = [:]
    written["place"] = place
    written["address"] = address
    written["reclaimer"] = reclaimer
    written["permit-number"] = permitNumber
    written["permit-from"] = permitFrom
    written["permit-until"] = permitUntil
    written["kinds"] = kinds
    written["split-rule"] = splitRule
    return written
  }
}

/// `saisei ledger init`: makes a ledger.
struct LedgerInit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: say("記録簿を作る", "make a ledger"))

  @OptionGroup var ledger: LedgerArgument
  @OptionGroup var settings: SettingOptions
  @OptionGroup var recorder: RecorderOption

  func run() throws {
    try ledger.show(
      ledger.desk.initialise(settings.written, from: settings.file, by: recorder.name))
  }
}

/// `saisei ledger set`: changes what the ledger knows of its place and permit.
struct LedgerSet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: say("事業所と許可の設定を改める", "change place and permit"))

  @OptionGroup var ledger: LedgerArgument
  @OptionGroup var settings: SettingOptions
  @OptionGroup var recorder: RecorderOption

  func run() throws {
    try ledger.show(ledger.desk.set(settings.written, from: settings.file, by: recorder.name))
  }
}
