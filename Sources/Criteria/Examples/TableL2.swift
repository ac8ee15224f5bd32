// swift-format-ignore-file
// Made from Tests/CriteriaTests/Fixtures by the tests; run them with SAISEI_UPDATE=1.

extension RuleExampleTables {
  static let tableL2 = #"""
== L-21
! warning | R134aは許可された種類にありません | R134a is not a kind of the permit
-- R134a is not permitted
記録簿: { 事業所: 虎ノ門事業所, 許可種類: [{ 種類: R22 }] }
記録:
  - { 区分: 再生, 種類: R134a, 年月日: R8.4.3, 量: 20 kg } # ←
++ R22 is
記録簿: { 事業所: 虎ノ門事業所, 許可種類: [{ 種類: R22 }] }
記録:
  - { 区分: 再生, 種類: R-22, 年月日: R8.4.3, 量: 20 kg }
== L-22
! error | 量「-20 kg」が負の値です | The amount '-20 kg' is below zero
! warning | 量が0です | The amount is zero
! note | 量「40.25 kg」は、報告では0.1 kg単位（40.3 kg）になります | The yearly report shows '40.25 kg' in tenths of a kilogram
-- below zero, zero, absurd, finer than the report, no figure, more outside than there is
記録:
  - { 区分: 再生, 種類: R22, 年月日: R8.4.3, 量: -20 kg } # ←
  - { 区分: 再生, 種類: R22, 年月日: R8.4.3, 量: 0 kg } # ←
  - { 区分: 再生, 種類: R22, 年月日: R8.4.3, 量: 60 t } # ←
  - { 区分: 再生, 種類: R22, 年月日: R8.4.3, 量: 40.25 kg } # ←
  - { 区分: 再生, 種類: R22, 年月日: R8.4.3, 量: 約20 kg } # ←
  - { 区分: 再生, 種類: R22, 年月日: R8.4.3, 量: 20 kg, 対象外の量: 21 kg } # ←
  - { 区分: 棚卸, 種類: R22, 年月日: R8.4.3 } # ←
++ plain amounts, an empty store, a difference below zero
記録:
  - { 区分: 再生, 種類: R22, 年月日: R8.4.3, 量: 20.1 }
  - { 区分: 棚卸, 種類: R22, 年月日: R8.4.3, 量: 0 }
  - { 区分: 棚卸差, 種類: R22, 年月日: R8.4.3, 量: △0.3 kg }
== L-23
! warning | 令和8年4月3日のR22の再生量301 kgが、1日の能力300 kgを超えています | 301 kg of R22 were reclaimed on 2026-04-03, but a day's capacity is 300 kg
-- two rows of a day together
記録簿: { 事業所: 虎ノ門事業所, 許可種類: [{ 種類: R22, 1日の能力: 300 kg }] }
記録:
  - { 区分: 再生, 種類: R22, 年月日: R8.4.3, 量: 200 kg }
  - { 区分: 再生, 種類: R22, 年月日: R8.4.3, 量: 101 kg } # ←
++ as much as can be done, and another day
記録簿: { 事業所: 虎ノ門事業所, 許可種類: [{ 種類: R22, 1日の能力: 300 kg }] }
記録:
  - { 区分: 再生, 種類: R22, 年月日: R8.4.3, 量: 300 kg }
  - { 区分: 再生, 種類: R22, 年月日: R8.4.4, 量: 101 kg }
== L-24
! warning | R22の保管量が令和8年4月2日に101 kgとなり、保管可能量100 kgを超えています | The stock of R22 is 101 kg on 2026-04-02, above the storage of 100 kg
-- more than the store holds
記録簿: { 事業所: 虎ノ門事業所, 許可種類: [{ 種類: R22, 保管可能量: 100 kg }] }
記録:
  - { 区分: 開始, 種類: R22, 年月日: R8.4.1, 量: 95 kg }
  - { 区分: 引取り, 引取元: 充塡回収業者, 種類: R22, 年月日: R8.4.2, 量: 6 kg, 相手方: 甲 } # ←
++ as much as it holds
記録簿: { 事業所: 虎ノ門事業所, 許可種類: [{ 種類: R22, 保管可能量: 100 kg }] }
記録:
  - { 区分: 開始, 種類: R22, 年月日: R8.4.1, 量: 100 kg }
== L-25
! warning | 令和8年3月31日は許可年月日（令和8年4月1日）より前です | 2026-03-31 lies before the permit, which began on 2026-04-01
-- before the permit, after it, while it was suspended
記録簿: { 事業所: 甲, 許可年月日: R8.4.1, 許可期限: R8.11.30, 停止開始: R8.6.1, 停止終了: R8.6.30 }
記録:
  - { 区分: 再生, 種類: R22, 年月日: R8.3.31, 量: 20 kg } # ←
  - { 区分: 再生, 種類: R22, 年月日: R8.6.30, 量: 20 kg } # ←
  - { 区分: 再生, 種類: R22, 年月日: R8.12.1, 量: 20 kg } # ←
++ on its first and last day, and an intake at any time
記録簿: { 事業所: 甲, 許可年月日: R8.4.1, 許可期限: R8.11.30, 停止開始: R8.6.1, 停止終了: R8.6.30 }
記録:
  - { 区分: 再生, 種類: R22, 年月日: R8.4.1, 量: 20 kg }
  - { 区分: 再生, 種類: R22, 年月日: R8.7.1, 量: 20 kg }
  - { 区分: 再生, 種類: R22, 年月日: R8.11.30, 量: 20 kg }
  - { 区分: 棚卸, 種類: R22, 年月日: R8.6.2, 量: 20 kg }
== L-27
! human | 記録した再生は、申請書の使用及び管理の方法に従って行いましたか | Was reclaiming done by the method of the application?
-- something was reclaimed
記録簿: { 事業所: 虎ノ門事業所 } # ←
記録: [{ 区分: 再生, 種類: R22, 年月日: R8.10.31, 量: 20 kg }]
++ nothing was
記録簿: { 事業所: 虎ノ門事業所 }
記録: [{ 区分: 棚卸, 種類: R22, 年月日: R8.10.31, 量: 20 kg }]
== L-28
! warning | 破壊業者「破壊株式会社」の許可番号が記録されていません | The permit number of the destroyer '破壊株式会社' is not recorded
-- a destroyer without a permit number
記録:
  - { 区分: 引渡し, 種類: R22, 年月日: R8.4.4, 量: 5 kg, 相手方: 破壊株式会社 } # ←
++ with its number
記録:
  - { 区分: 引渡し, 種類: R22, 年月日: R8.4.4, 量: 5 kg, 相手方: 破壊株式会社, 登録番号: 第1号 }
== L-29
! human | 引取りと引渡しの運搬で、運搬の基準（移充塡、転落・転倒の防止）を守りましたか | Was the standard of transport kept?
-- something was carried
記録簿: { 事業所: 虎ノ門事業所 } # ←
記録: [{ 区分: 引渡し, 種類: R22, 年月日: R8.4.4, 量: 5 kg, 相手方: 破壊株式会社 }]
++ nothing was
記録簿: { 事業所: 虎ノ門事業所 }
記録: [{ 区分: 再生, 種類: R22, 年月日: R8.10.31, 量: 20 kg }]
== L-30
! warning | 引渡量5 kgと破壊業者の受領量4.9 kgが一致しません | 5 kg were handed over, 4.9 kg are confirmed
-- the destroyer weighed less
記録:
  - { 区分: 引渡し, 種類: R22, 年月日: R8.4.4, 量: 5 kg, 相手方: 甲, 受領量: 4.9 kg } # ←
++ the same amount in another unit
記録:
  - { 区分: 引渡し, 種類: R22, 年月日: R8.4.4, 量: 5 kg, 相手方: 甲, 受領量: 5000 g }
== L-31
! human | 充塡回収業者から求められたとき、適正な料金を遅滞なく示していますか | Is a proper charge shown without delay to recoverers who ask?
-- a recoverer may have asked
記録簿: { 事業所: 虎ノ門事業所 } # ←
記録: [{ 区分: 引取り, 引取元: 充塡回収業者, 種類: R22, 年月日: R8.4.2, 量: 20 kg, 相手方: 甲 }]
++ nobody brought anything
記録簿: { 事業所: 虎ノ門事業所 }
記録: [{ 区分: 再生, 種類: R22, 年月日: R8.10.31, 量: 20 kg }]
"""#
}
