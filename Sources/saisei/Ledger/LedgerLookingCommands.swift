import ArgumentParser
import Casework

/// Which rows are asked for.
struct FilterOptions: ParsableArguments {
  @Option(help: help("この日から", "from this day", name: say("日付", "date"))) var from: String?
  @Option(help: help("この日まで", "until this day", name: say("日付", "date"))) var until: String?
  @Option(help: help("この年度だけ（令和8、2026）", "only this fiscal year", name: say("年度", "year")))
  var fy: String?
  @Option(help: help("この種類だけ", "only this kind", name: "R…")) var refrigerant: String?
  @Option(help: help("この区分だけ", "only rows of this kind", name: say("区分", "kind")))
  var kind: String?
  @Option(help: help("この相手方（管理者等）だけ", "only rows about this party", name: say("名称", "name")))
  var party: String?
  @Option(help: help("この容器だけ", "only this container", name: say("番号", "number")))
  var container: String?
  @Option(help: help("この伝票だけ", "only this slip", name: say("番号", "number"))) var slip: String?
  @Option(help: help("新しいものからこの行数だけ", "only so many, the newest", name: say("行数", "rows")))
  var limit: Int?
  @Flag(help: help("訂正された行と取消の行も", "corrected rows and withdrawals, too")) var all = false

  var filter: LedgerFilter {
    var filter = LedgerFilter()
    filter.since = from
    filter.until = until
    filter.year = fy
    filter.refrigerant = refrigerant
    filter.kind = kind
    filter.party = party
    filter.container = container
    filter.slip = slip
    filter.limit = limit
    filter.all = all
    return filter
  }
}

/// `saisei ledger list`: the rows.
struct LedgerList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: say("行を日付順に示す", "the rows by day"))

  @OptionGroup var ledger: LedgerArgument
  @OptionGroup var filter: FilterOptions

  func run() throws { try ledger.show(ledger.desk.list(filter.filter)) }
}

/// `saisei ledger search`: the rows that hold words.
struct LedgerSearch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: say("名称、番号、備考の語で行を探す", "look for words in names, numbers and remarks"))

  @OptionGroup var ledger: LedgerArgument
  @Argument(help: help("探す語（すべてを含む行）", "words; rows that hold all of them", name: say("語", "word")))
  var words: [String]
  @OptionGroup var filter: FilterOptions

  func run() throws {
    var wanted = filter.filter
    wanted.words = words
    try ledger.show(ledger.desk.list(wanted))
  }
}

/// `saisei ledger show`: one row with its corrections.
struct LedgerShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: say("1行を、訂正の経過とともに示す", "one row with its corrections"))

  @OptionGroup var ledger: LedgerArgument
  @Argument(help: help("行の番号", "number of the row", name: say("番号", "number")))
  var number: Int

  func run() throws { try ledger.show(ledger.desk.show(number)) }
}

/// `saisei ledger stock`: what is in store.
struct LedgerStock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stock",
    abstract: say("保管量、又は年度の計を示す", "what is in store, or the sums of a year"))

  @OptionGroup var ledger: LedgerArgument
  @Option(help: help("この日の終わりの", "at the end of this day", name: say("日付", "date")))
  var on: String?
  @Option(help: help("この年度の計", "the sums of this fiscal year", name: say("年度", "year")))
  var fy: String?
  @Option(help: help("この種類だけ", "only this kind", name: "R…")) var refrigerant: String?

  func run() throws {
    try ledger.show(ledger.desk.stockReply(on: on, year: fy, refrigerant: refrigerant))
  }
}

/// `saisei ledger check`: holds the records against the criteria of family L.
struct LedgerCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: say("記録を法令の基準で点検する", "check the records"))

  @OptionGroup var ledger: LedgerArgument
  @Option(help: help("許可の事案のファイル", "case file of the permit", name: say("ファイル", "file")))
  var permit: String?

  func run() throws { try ledger.show(ledger.desk.checkReply(permit: permit)) }
}

/// `saisei ledger verify`: whether the ledger is as it was recorded.
struct LedgerVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: say("記録が後から変えられていないか確かめる", "whether nothing was changed after it was recorded"))

  @OptionGroup var ledger: LedgerArgument
  @Option(
    help: help(
      "控えておいた末尾のハッシュが連鎖にあるか", "whether this head, which was kept, is in the chain",
      name: say("ハッシュ", "hash")))
  var expect: String?

  func run() throws { try ledger.show(ledger.desk.verifyReply(expecting: expect)) }
}
