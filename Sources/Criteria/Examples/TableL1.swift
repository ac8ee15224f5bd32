// swift-format-ignore-file
// Made from Tests/CriteriaTests/Fixtures by the tests; run them with SAISEI_UPDATE=1.

extension RuleExampleTables {
  static let tableL1 = #"""
== L-01
! error | フロン類の種類（冷媒番号）がありません | The row names no refrigerant number
-- a row without a kind, and one that is none
記録:
  - { 区分: 再生, 年月日: R8.4.3, 量: 20 kg } # ←
  - { 区分: 再生, 年月日: R8.4.3, 種類: 冷媒, 量: 20 kg } # ←
++ every row has one
記録:
  - { 区分: 再生, 年月日: R8.4.3, 種類: R22, 量: 20 kg }
== L-02
! error | 引取りの年月日がありません | The day of the intake is missing
-- no day, no amount, a day that is none
記録:
  - { 区分: 引取り, 引取元: 充塡回収業者, 種類: R22, 量: 20 kg } # ←
  - { 区分: 引取り, 引取元: 充塡回収業者, 種類: R22, 年月日: R8.4.2 } # ←
  - { 区分: 引取り, 引取元: 充塡回収業者, 種類: R22, 年月日: R8.4.31, 量: 20 kg } # ←
++ both are there, and reclaiming is another rule's
記録:
  - { 区分: 引取り, 引取元: 充塡回収業者, 種類: R22, 年月日: R8.4.2, 量: 20 kg }
  - { 区分: 再生, 種類: R22 }
== L-03
! error | 引取りを求めた者の氏名又は名称がありません | The intake does not name who asked for it
! warning | 引取りの相手方の氏名又は名称がありません | The intake names no party
-- nobody asked for it
記録:
  - { 区分: 引取り, 引取元: 充塡回収業者, 種類: R22, 年月日: R8.4.2, 量: 20 kg } # ←
  - { 区分: 引取り, 引取元: その他, 種類: R22, 年月日: R8.4.2, 量: 20 kg } # ←
++ somebody did, and reclaiming has no party
記録:
  - { 区分: 引取り, 引取元: 充塡回収業者, 種類: R22, 年月日: R8.4.2, 量: 20 kg, 相手方: フロン回収株式会社 }
  - { 区分: 再生, 種類: R22, 年月日: R8.4.3, 量: 20 kg }
== L-04
! error | 再生の年月日がありません | The day of the reclaiming is missing
-- no day, no amount
記録:
  - { 区分: 再生, 種類: R22, 量: 20 kg } # ←
  - { 区分: 再生, 種類: R22, 年月日: R8.4.3 } # ←
++ both are there
記録:
  - { 区分: 再生, 種類: R22, 年月日: R8.4.3, 量: 20 kg }
== L-05
! error | 引き渡した破壊業者の氏名又は名称がありません | The row does not name the destroyer
-- no destroyer, no day, no amount
記録:
  - { 区分: 引渡し, 種類: R22, 年月日: R8.4.4, 量: 5 kg } # ←
  - { 区分: 引渡し, 種類: R22, 量: 5 kg, 相手方: 破壊株式会社 } # ←
  - { 区分: 引渡し, 種類: R22, 年月日: R8.4.4, 相手方: 破壊株式会社 } # ←
++ all three are there
記録:
  - { 区分: 引渡し, 種類: R22, 年月日: R8.4.4, 量: 5 kg, 相手方: 破壊株式会社 }
== L-06
! warning | 令和8年10月31日のことを、30日を過ぎた令和8年12月1日に記録しています | What happened on 2026-10-31 was recorded on 2026-12-01, over 30 days later
-- recorded on 2026-12-01, which is 31 days later
記録:
  - { 区分: 再生, 種類: R22, 年月日: R8.10.31, 量: 20 kg } # ←
++ 30 days later
記録:
  - { 区分: 再生, 種類: R22, 年月日: R8.11.1, 量: 20 kg }
== L-07
! error | 令和3年12月2日までに作成した記録が、5年を過ぎない令和8年12月1日に除かれています | Records made up to 2021-12-02 were taken out on 2026-12-01, less than 5 years later
-- taken out a day before the five years were over
記録簿: { 事業所: 虎ノ門事業所 } # ←
記録: [{ 区分: 再生, 種類: R22, 年月日: R8.10.31, 量: 20 kg }]
++ taken out when they were over
記録簿: { 事業所: 虎ノ門事業所 } # removed: 2021-12-01 2026-12-01
記録: [{ 区分: 再生, 種類: R22, 年月日: R8.10.31, 量: 20 kg }]
== L-08
! error | 記録を保存する事業所の名称がありません | The place of business has no name
! warning | 記録を保存する事業所の所在地がありません | The address of the place of business is missing
-- no name
記録簿: { 所在地: 東京都港区虎ノ門1-1-1 } # ←
記録: [{ 区分: 再生, 種類: R22, 年月日: R8.10.31, 量: 20 kg }]
++ both
記録簿: { 事業所: 虎ノ門事業所, 所在地: 東京都港区虎ノ門1-1-1 }
記録: [{ 区分: 再生, 種類: R22, 年月日: R8.10.31, 量: 20 kg }]
== L-10
! error | 引取りの区分（充塡回収業者、省令第49条など）がありません | The intake does not say whether it is from a recoverer or under 省令第49条
! warning | 「甲」の登録番号がなく、引取りの区分を確かめられません | No registration number confirms where '甲' belongs
-- no source, a source that is none, a recoverer without a number
記録:
  - { 区分: 引取り, 種類: R22, 年月日: R8.4.2, 量: 20 kg, 相手方: 甲 } # ←
  - { 区分: 引取り, 引取元: 市場, 種類: R22, 年月日: R8.4.2, 量: 20 kg, 相手方: 甲 } # ←
  - { 区分: 引取り, 引取元: 充塡回収業者, 種類: R22, 年月日: R8.4.2, 量: 20 kg, 相手方: 甲 } # ←
++ a number, and sources that need none
記録:
  - { 区分: 引取り, 引取元: 充塡回収業者, 種類: R22, 年月日: R8.4.2, 量: 20 kg, 相手方: 甲, 登録番号: 5873 }
  - { 区分: 引取り, 引取元: 家電, 種類: R22, 年月日: R8.4.2, 量: 20 kg, 相手方: 乙 }
== L-11
! human | 管理者等から記録の閲覧の申出があったとき、事業所で応じられますか | Can those concerned view their records at the place of business?
-- asked of every place of business
記録簿: { 事業所: 虎ノ門事業所 } # ←
記録: [{ 区分: 再生, 種類: R22, 年月日: R8.10.31, 量: 20 kg }]
== L-13
! warning | 行の後の保管量が、計算では75 kg、帳簿では85 kgです | The stock after the row is 75 kg by the rows and 85 kg in the book
-- the book says 10 kg too much
記録:
  - { 区分: 開始, 種類: R22, 年月日: R8.4.1, 量: 95 kg, 保管量: 95 kg }
  - { 区分: 再生, 種類: R22, 年月日: R8.4.3, 量: 20 kg, 保管量: 85 kg } # ←
  - { 区分: 再生, 種類: R22, 年月日: R8.4.4, 量: 20 kg, 保管量: 65 kg }
++ the book is right, and some rows state nothing
記録:
  - { 区分: 開始, 種類: R22, 年月日: R8.4.1, 量: 95 kg }
  - { 区分: 再生, 種類: R22, 年月日: R8.4.3, 量: 20 kg, 保管量: 75 kg }
== L-14
! warning | R22の保管量が令和8年4月3日に-20 kgになります | The stock of R22 is -20 kg on 2026-04-03
-- reclaimed before it was taken in
記録:
  - { 区分: 再生, 種類: R22, 年月日: R8.4.3, 量: 20 kg } # ←
  - { 区分: 引取り, 引取元: 充塡回収業者, 種類: R22, 年月日: R8.4.4, 量: 40 kg, 相手方: 甲 }
++ taken in on the same day
記録:
  - { 区分: 再生, 種類: R22, 年月日: R8.4.4, 量: 40 kg }
  - { 区分: 引取り, 引取元: 充塡回収業者, 種類: R22, 年月日: R8.4.4, 量: 40 kg, 相手方: 甲 }
== L-15
! warning | 令和8年3月31日の棚卸94 kgが、記録による保管量95 kgと一致しません | 94 kg were counted on 2026-03-31, the records give 95 kg
-- counted less, and carried over less than was there on 31 March
記録:
  - { 区分: 開始, 種類: R22, 年月日: R8.2.1, 量: 95 kg }
  - { 区分: 棚卸, 種類: R22, 年月日: R8.3.31, 量: 94 kg } # ←
  - { 区分: 棚卸, 種類: R22, 年月日: R8.4.1, 量: 94 kg } # ←
  - { 区分: 再生, 種類: R22, 年月日: R8.4.1, 量: 1 kg }
++ what is counted on 1 April is what was carried over, before the day's work
記録:
  - { 区分: 開始, 種類: R22, 年月日: R8.2.1, 量: 95 kg }
  - { 区分: 棚卸, 種類: R22, 年月日: R8.4.1, 量: 95 kg }
  - { 区分: 再生, 種類: R22, 年月日: R8.4.1, 量: 1 kg }
  - { 区分: 棚卸, 種類: R22, 年月日: R8.4.2, 量: 94 kg }
== L-16
! error | 令和8年12月2日は今日（令和8年12月1日）より後です | 2026-12-02 lies after today, 2026-12-01
-- tomorrow, and a stock-take without a day
記録:
  - { 区分: 再生, 種類: R22, 年月日: R8.12.2, 量: 20 kg } # ←
  - { 区分: 棚卸, 種類: R22, 量: 20 kg } # ←
++ today
記録:
  - { 区分: 再生, 種類: R22, 年月日: R8.12.1, 量: 20 kg }
== L-17
! error | 行の区分（引取り、再生など）がありません | The row does not say what happened
! warning | 再生の行に引取りの区分があります | A row of reclaim says from whom something was taken in
-- no kind, a kind that is none, fields of other kinds
記録:
  - { 種類: R22, 年月日: R8.4.2, 量: 20 kg } # ←
  - { 区分: 販売, 種類: R22, 年月日: R8.4.2, 量: 20 kg } # ←
  - { 区分: 再生, 引取元: 充塡回収業者, 種類: R22, 年月日: R8.4.2, 量: 20 kg } # ←
  - { 区分: 再生, 種類: R22, 年月日: R8.4.2, 量: 20 kg, 受領量: 20 kg } # ←
++ what belongs to the kind
記録:
  - { 区分: 引取り, 引取元: 充塡回収業者, 種類: R22, 年月日: R8.4.2, 量: 20 kg, 相手方: 甲 }
  - { 区分: 引渡し, 種類: R22, 年月日: R8.4.4, 量: 5 kg, 相手方: 破壊株式会社, 受領量: 5 kg }
== L-19
! warning | R22には報告の対象外のフロン類が混じっていますが、令和8年4月3日の再生量・引渡量のうちの対象外の量が分かりません | R22 holds フロン類 outside the report, but of what was reclaimed or handed over on 2026-04-03 that part is not stated
-- what of the reclaimed amount came from home appliances is not said
記録:
  - { 区分: 引取り, 引取元: 家電, 種類: R22, 年月日: R8.4.2, 量: 20 kg, 相手方: 乙 }
  - { 区分: 再生, 種類: R22, 年月日: R8.4.3, 量: 20 kg } # ←
++ the row says it
記録:
  - { 区分: 引取り, 引取元: 家電, 種類: R22, 年月日: R8.4.2, 量: 20 kg, 相手方: 乙 }
  - { 区分: 再生, 種類: R22, 年月日: R8.4.3, 量: 20 kg, 対象外の量: 20 kg }
"""#
}
