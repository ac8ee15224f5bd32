import Findings
import PermitModel

extension LedgerSettingsDraft: FlaggedRecord {}
extension PermittedKindDraft: InputRecord {}

/// A file with rows of the records, and with settings of a ledger.
struct RecordsDocument: InputRecord {
  var site = Site()
  var settings = LedgerSettingsDraft()
  var rows = Listed<RecordRow>()
}

/// The keys of such a file.
enum SettingsKeys {
  static let document = FieldTable<RecordsDocument>([
    .record(
      \.settings,
      Key(
        "記録簿", "ledger", "記録簿の事業所と許可", "The place of business and its permit",
        law: "法第60条第1項", .optional), settings),
    .records(
      \.rows, Key("記録", "records", "記録の行", "The rows", law: "省令第68条第1項"), RecordKeys.row),
  ])

  static let settings: [Field<LedgerSettingsDraft>] = [
    .text(\.reclaimer, Key("再生業者", "reclaimer", "再生業者の氏名又は名称", "Name of the reclaimer")),
    .text(
      \.place,
      Key("事業所", "place", "事業所の名称", "Name of the place of business", law: "法第60条第1項")),
    .text(
      \.address,
      Key(
        "所在地", "address", "事業所の所在地。記録を保存する場所", "Where it is and the records are kept",
        law: "法第60条第1項")),
    .text(\.permitNumber, Key("許可番号", "permit_number", "許可番号", "Number of the permit")),
    .date(\.permittedFrom, Key("許可年月日", "permitted_from", "許可年月日", "First day of the permit")),
    .date(
      \.permittedUntil,
      Key(
        "許可期限", "permitted_until", "許可の有効期間の満了日", "Last day of the permit",
        law: "法第52条第1項")),
    .date(
      \.stoppedFrom,
      Key(
        "停止開始", "stopped_from", "業務の停止を命じられた期間の初日", "First day of an order to stop",
        law: "法第55条", .optional)),
    .date(
      \.stoppedUntil,
      Key("停止終了", "stopped_until", "その期間の末日", "Last day of it", law: "法第55条", .optional)),
    .text(
      \.splitRule,
      Key(
        "按分方法", "split_rule", "報告の対象外のフロン類が混在するときの按分の方法",
        "How amounts are split where other フロン類 is mixed in", law: "手引き p.47", .optional)),
    .records(
      \.kinds, Key("許可種類", "kinds", "許可を受けたフロン類の種類", "The kinds of the permit"), kind),
  ]

  private static let kind: [Field<PermittedKindDraft>] = [
    .refrigerant(
      \.refrigerant, Key("種類", "refrigerant", "冷媒番号", "Refrigerant number", example: "R22")),
    .mass(
      \.dailyCapacity,
      Key("1日の能力", "daily_capacity", "1日に再生できる量", "What can be reclaimed in a day", .optional),
      .kilograms),
    .mass(
      \.storage,
      Key("保管可能量", "storage", "別紙Zの保管量", "What the store of 別紙Z can hold", .optional),
      .kilograms),
  ]
}
