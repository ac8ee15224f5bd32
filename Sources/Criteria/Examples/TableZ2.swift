// swift-format-ignore-file
// Made from Tests/CriteriaTests/Fixtures by the tests; run them with SAISEI_UPDATE=1.

extension RuleExampleTables {
  static let tableZ2 = #"""
== Z-19
! error | 保管場所とその所在地が未記入です | The place of storage and its address are blank
! warning | 保管場所「第一倉庫」の所在地が分かりません | It is not clear where 第一倉庫 is
! human | 保管場所「港倉庫（東都県虎ノ門市永田町五丁目8番9号）」は、事業所の所在地「東都県虎ノ門市永田町五丁目6番7号」の外にありますか | Is the place of storage, 港倉庫（東都県虎ノ門市永田町五丁目8番9号）, outside the site at 東都県虎ノ門市永田町五丁目6番7号?
-- 場所がない
保管: # ←
  方法: 屋内で保管する
++ 敷地内である
保管: { 場所: 事業所敷地内のボンベ保管倉庫 }
== Z-20
! error | 保管量（容器）が未記入です | The amount stored (containers) is blank
! human | 再生されなかったR134aは、他の種類のものと同じ容器に保管しますか | Is unreclaimed R134a kept in the same containers as other kinds?
-- 容器がない
保管: # ←
  場所: 事業所敷地内
++ 種類と状態ごとにそろっている
保管:
  容器:
    - { フロン類: R22, 状態: 再生前, 一容器の充塡可能量: 98 kg, 本数: 50本 }
    - { フロン類: R22, 状態: 再生後, 一容器の充塡可能量: 20 kg, 本数: 100本 }
    - { フロン類: R22, 状態: 再生されなかったもの, 一容器の充塡可能量: 20 kg, 本数: 10本 }
== Z-22
! error | 保管の方法が未記入です | The way of storage is blank
! warning | 保管の方法「適切に保管する」に、屋内か屋外か、高温を避ける方法、用いる容器のいずれも書かれていません | The way of storage, 適切に保管する, tells neither place nor heat nor containers
! human | 保管の方法に高温を避ける方法を書かなくてよいですか | Need the way of storage not say how heat is avoided?
-- 方法がない
保管: # ←
  場所: 事業所敷地内の置場
++ 屋内、高温、専用ボンベが書かれている
保管: { 場所: 事業所敷地内, 方法: 屋外で直射日光を避け、専用のタンクで保管する }
== Z-23
! error | 保管場所での区分の方法が未記入です | It is not stated how kinds and states are kept apart
! warning | 区分の方法「再生前と再生後の区画を分ける」から種類ごとの区分が分かりません | 再生前と再生後の区画を分ける does not tell apart the kinds
-- 区分方法がない
保管: # ←
  場所: 事業所敷地内
++ 種類が1つなら状態だけでよい
フロン類の種類: [R22]
保管: { 区分方法: 再生前・再生後の区画を分ける }
== Z-24
! warning | R22の最繁忙日における予定保管量6.1トンが、再生前と再生後の容器に保管できる量6.0トンを超えます | The storage of R22 on the busiest day, 6.1 t, exceeds the 6.0 t that its containers hold before and after
-- 最繁忙日の保管量が容器に入らない
引取計画:
  R22:
    令和9年度: { 最繁忙日保管量: 2 }
    令和10年度: { 最繁忙日保管量: 6.1 } # ←
保管:
  容器:
    - { フロン類: R22, 状態: 再生前, 一容器の充塡可能量: 100 kg, 本数: 50本 }
    - { フロン類: R22, 状態: 再生後, 一容器の充塡可能量: 20 kg, 本数: 50本 }
    - { フロン類: R22, 状態: 再生されなかったもの, 一容器の充塡可能量: 100 kg, 本数: 50本 }
++ ちょうど入る、他の種類、容器が分からない
引取計画:
  R22:
    令和9年度: { 最繁忙日保管量: 6 }
  R134a:
    令和9年度: { 最繁忙日保管量: 6 }
  R32:
    令和9年度: { 最繁忙日保管量: 6 }
保管:
  容器:
    - { フロン類: R22, 状態: 再生前, 一容器の充塡可能量: 100 kg, 本数: 50本 }
    - { フロン類: R22, 状態: 再生後, 一容器の充塡可能量: 20 kg, 本数: 50本 }
    - { フロン類: R32, 状態: 再生前, 一容器の充塡可能量: 1 kg }
== Z-25
! warning | 100 Lの容器にR22を103 kg充塡することはできません（上限102 kg） | A container of 100 L takes no 103 kg of R22 (at most 102 kg)
-- 定数で割った量を超える
保管:
  容器:
    - { フロン類: R22, 容量: 100 L, 一容器の充塡可能量: 103 kg, 本数: 50本 } # ←
    - { フロン類: R404A, 容量: 20 L, 一容器の充塡可能量: 18 kg } # ←
++ 上限まで、定数のない冷媒、据付けのタンク
保管:
  容器:
    - { フロン類: R22, 容量: 100 L, 一容器の充塡可能量: 102 kg, 本数: 50本 }
    - { フロン類: R410A, 容量: 20 L, 一容器の充塡可能量: 20 kg, 本数: 50本 }
    - { フロン類: R22, 容量: 1000 L, 一容器の充塡可能量: 1050 kg, 本数: 1基 }
== Z-26
! warning | R410AにはFC3以上の容器が要りますが、種別がFC2です | R410A needs cylinders of FC3 or higher, not FC2
-- 種別が足りない
保管:
  容器:
    - { フロン類: R410A, 種別: FC2 } # ←
    - { フロン類: R404A, 種別: FC１類 } # ←
++ 足りる、分からない
保管:
  容器:
    - { フロン類: R410A, 種別: FC3 }
    - { フロン類: R22, 種別: FC3 }
    - { フロン類: R1234yf, 種別: FC1 }
    - { フロン類: R410A }
== Z-27
! error | 別紙Zの3は「別表1のとおり」となりますが、別表1に点検が1つもありません | Item 3 of Annex Z points to Table 1, but Table 1 has no check
-- 点検が1つもない
保守点検: # ←
  記録の保存年数: 5
++ 点検がある、保守点検がなければA-31
保守点検: { 日常点検: [{ 項目: 供給弁 }] }
== Z-28
! warning | 日常点検をいつ行うかが書かれていません | It is not stated when daily checks take place
-- いつ行うかがどこにもない
保守点検:
  日常点検: # ←
    - { 項目: 供給弁, 内容: 漏れがないこと }
++ 1行に3つの時がある
保守点検:
  日常点検:
    - { 項目: 供給弁, 頻度: 使用開始時・使用終了時及び稼働日に1回 }
== Z-29
! warning | 定期点検（凝縮器）の頻度「必要に応じて」では定期的な点検になりません | The frequency 必要に応じて of the periodic check (凝縮器) fixes no interval
! human | 定期点検（蒸留塔）の頻度「取扱説明書による」から点検の間隔が分かりますか | Does 取扱説明書による tell the interval of the periodic check (蒸留塔)?
-- 間隔がない
保守点検:
  定期点検:
    - { 項目: 凝縮器, 頻度: 必要に応じて } # ←
++ 間隔がある、頻度がなければT-10
保守点検:
  定期点検:
    - { 項目: 蒸留塔, 頻度: 取扱説明書に基づき1年ごと及び必要に応じて }
    - { 項目: 凝縮器, 頻度: 毎月 }
    - { 項目: 流量計 }
== Z-30
! note | 点検の記録の保存年数が定められていません | It is not settled for how many years the records of checks are kept
-- 保存年数がない
保守点検: # ←
  日常点検: [{ 項目: 供給弁 }]
++ 5年
保守点検: { 記録の保存年数: 5年 }
== Z-33
! warning | 測定頻度「適宜」では定常的な確認になりません | The frequency 適宜 fixes no interval, so the state is not watched steadily
! human | 計測装置を用いない確認（「目視」等）だけで、施設の状態を定常的に確認できますか | Can the state be watched steadily without any instrument, such as by 目視?
-- 頻度が定まらない
定常的な確認:
  運転方法: [{ 項目: 温度, 装置: 温度計, 頻度: 適宜 }] # ←
++ 計測装置で一定の頻度で計測する
定常的な確認:
  運転方法: [{ 項目: 温度, 装置: 温度計, 頻度: 1時間ごと }]
  処理方法: [{ 項目: 外観, 装置: 目視, 頻度: 取り出しの都度 }]
== Z-34
! error | 別紙Zの4(2)（供給方法）の確認が未記入です | Item 4 (2) of Annex Z is blank
-- 4つの確認がなく、1つに頻度がない
定常的な確認: # ←
  運転方法:
    - { 項目: 温度, 装置: 温度計 } # ←
++ 1つもなければA-31
定常的な確認: { 運転方法: [] }
== Z-36
! warning | 「凝縮器の汚れ」の対応方法「次回の定期点検で清掃する」が「次回」で、速やかな対策になっていません | The response to 凝縮器の汚れ is put off: 次回の定期点検で清掃する
-- 対応を後に延ばす
異常事態:
  損傷・故障関係:
    - { 内容: 凝縮器の汚れ, 判定: 警報の作動, 対応: 次回の定期点検で清掃する } # ←
++ まず止める、その場で対応する
異常事態:
  損傷・故障関係:
    - { 内容: 漏えい, 判定: 警報の作動, 対応: 供給弁を閉じ、翌日までに修理する }
    - { 内容: 腐食による穴あき, 判定: 警報の作動, 対応: 部位を確認して当該部品を交換 }
== Z-37
! error | 別紙Zの6に水分の確認方法がありません | Item 6 of Annex Z does not say how it is checked: 水分
! warning | 純度の確認方法が2つあります | There are two checks of 純度
-- 水分がない
純度等の確認: # ←
  - { 項目: 純度 }
  - { 項目: 不凝縮ガス }
  - { 項目: 蒸発残分 }
  - { 項目: 酸分 }
++ 5項目がある
純度等の確認:
  - { 項目: 純度 }
  - { 項目: 不凝縮ガス }
  - { 項目: 蒸発残分 }
  - { 項目: 酸分 }
  - { 項目: 水分 }
== Z-38
! error | 別紙Zの6（純度）の「分析方法」「分析頻度」が未記入です | Blank in item 6 of Annex Z (純度): 分析方法, 分析頻度
! warning | 純度の分析頻度「必要に応じて」では頻度が定まりません | The frequency 必要に応じて of 純度 is not fixed
-- 方法と頻度がない
純度等の確認:
  - { 項目: 純度 } # ←
++ 方法と頻度がある
純度等の確認:
  - { 項目: 純度, 方法: ガスクロマトグラフ法, 頻度: ロットごと }
"""#
}
