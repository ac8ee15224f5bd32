// swift-format-ignore-file
// Made from Tests/CriteriaTests/Fixtures by the tests; run them with SAISEI_UPDATE=1.

extension RuleExampleTables {
  static let tableG1 = #"""
== G-01
! error | 施設等の構造を示す図面がありません | There are no drawings of the structure
-- 図面がない
手続: 新規許可 # ←
++ ファイルがある
図面:
  - { 種類: プロセスフロー図, ファイル: 添付/フロー図.pdf }
== G-02
! error | 図面に組立図・配置図がありません | The drawings lack the assembly and layout drawing
-- 配置図と装置説明図がない
図面: # ←
  - { 種類: プロセスフロー図 }
++ 図面が1つもないことはG-01が指摘する
手続: 新規許可
== G-03
! error | 「B4」は選べる語ではありません | 'B4' is none of the words that may stand here
! warning | 「装置説明図」の用紙の大きさが書かれていません | The paper size of 装置説明図 is not written
! human | A4の「プロセスフロー図」は2個の装置名まで読める大きさですか | Is プロセスフロー図 legible on A4 with its 2 boxes?
-- B4は読めない
図面:
  - { 種類: プロセスフロー図, 用紙: B4 } # ←
++ A3のフロー図と、A4の装置説明図
図面:
  - { 種類: プロセスフロー図, 用紙: A3, 装置: { a-1: 蒸留塔 } }
  - { 種類: 装置説明図, 用紙: A4, 装置: { a-1: 蒸留塔 } }
== G-04
! human | 「プロセスフロー図」から、蒸留精製式の仕組みと各工程に使う装置が分かりますか | Can one see from プロセスフロー図 how reclaiming works and which devices each step uses?
-- フロー図は人が判断する
施設:
  - 方式: 蒸留精製式
図面:
  - { 種類: プロセスフロー図 } # ←
++ フロー図がなければ問わない
図面:
  - { 種類: 組立図・配置図 }
== G-05
! error | 「プロセスフロー図」のその他の生成物の線種が再生をされなかったフロン類と同じ「点線」です | プロセスフロー図 shows other products by the same line as what is not reclaimed: 点線
! human | 「プロセスフロー図」は再生をしたフロン類、再生をされなかったフロン類、その他の生成物の流れを異なる線種で描いていますか | Do lines of different types tell what is reclaimed, what is not and other products apart in プロセスフロー図?
-- 同じ線種
図面:
  - 種類: プロセスフロー図
    流れ:
      再生をしたフロン類: { 線種: 実線 }
      再生をされなかったフロン類: { 線種: 点線 }
      その他の生成物: { 線種: 点線 } # ←
++ 配置図に流れは要らない
図面:
  - { 種類: 組立図・配置図 }
== G-07
! warning | 「組立図・配置図」のa-1「蒸留塔（50 kg/h）」に仕様又は数量「50kg」があります | Box a-1 of 組立図・配置図, 蒸留塔（50 kg/h）, holds the figure 50kg
! human | 「プロセスフロー図」に、管の番号や設計値など申請に関係のない数字が残っていませんか | Were numbers that do not concern the application, such as pipe numbers, left out of プロセスフロー図?
-- 四角囲みに仕様がある
図面:
  - 種類: 組立図・配置図
    装置:
      a-1: 蒸留塔（50 kg/h） # ←
++ 配置図の型番は数量ではない
図面:
  - { 種類: 組立図・配置図, 装置: { a-1: 蒸留塔, f-1: ガスクロマトグラフGC-10 } }
== G-08
! warning | 「プロセスフロー図」の再生をしたフロン類の経路が、供給装置から捕集装置までつながっていません | The route of what is reclaimed in プロセスフロー図 does not lead from feeder to collector
! human | 「プロセスフロー図」の経路は、供給から捕集まで、また残さの取り出しから引渡しまで途切れず、大気に出る所がありませんか | Are the routes of プロセスフロー図 unbroken from feed to capture and from residue to handover, with no way into the air?
-- 蒸発器から先が切れている
施設:
  - 方式: 蒸留精製式
    構造:
      不純物除去装置: [蒸留塔, 蒸発器]
      供給装置: [供給弁]
      捕集装置: [貯槽タンク]
      引渡装置: { 装置: [排出弁, 回収ボンベ] }
図面:
  - 種類: プロセスフロー図
    装置: { a-1: 蒸留塔, a-2: 蒸発器, c-1: 供給弁, d-1: 貯槽タンク, g-1: 排出弁, g-2: 回収ボンベ }
    流れ:
      再生をしたフロン類: { 経路: [c-1→a-2, a-1→d-1] } # ←
      再生をされなかったフロン類: { 経路: [a-1→g-1→g-2] }
++ フロー図がなければ問わない
図面:
  - { 種類: 装置説明図 }
== G-09
! warning | 「プロセスフロー図」の経路「a-2→大気」が「大気」で終わり、フロン類が大気中に排出されます | A route of プロセスフロー図 ends at 大気, where フロン類 goes into the air
-- 行き止まり
施設:
  - 方式: 蒸留精製式
    構造:
      不純物除去装置: [蒸留塔, 蒸発器]
      供給装置: [供給弁]
      捕集装置: [貯槽タンク]
      引渡装置: { 装置: [排出弁, 回収ボンベ] }
図面:
  - 種類: プロセスフロー図
    装置: { a-1: 蒸留塔, a-2: 蒸発器, c-1: 供給弁, d-1: 貯槽タンク, g-1: 排出弁, g-2: 回収ボンベ }
    流れ:
      再生をしたフロン類: { 経路: [c-1→a-2→a-1→d-1, c-1→a-1→a-3] } # ←
      再生をされなかったフロン類: { 経路: [a-1→g-1→g-2] }
++ 還流は行き止まりではなく、その他の生成物は問わない
施設:
  - 方式: 蒸留精製式
    構造:
      不純物除去装置: [蒸留塔, 蒸発器]
      供給装置: [供給弁]
      捕集装置: [貯槽タンク]
      引渡装置: { 装置: [排出弁, 回収ボンベ] }
図面:
  - 種類: プロセスフロー図
    装置: { a-1: 蒸留塔, a-2: 蒸発器, c-1: 供給弁, d-1: 貯槽タンク, g-1: 排出弁, g-2: 回収ボンベ }
    流れ:
      再生をしたフロン類: { 経路: [c-1→a-2→a-1→d-1, a-1→a-2] }
      再生をされなかったフロン類: { 経路: [a-1→g-1→g-2] }
      その他の生成物: { 経路: [a-1→大気] }
== G-10
! human | 「組立図・配置図」から、1個の装置の配置と接続が分かりますか | Can one see from 組立図・配置図 how the 1 devices are placed and joined?
-- 配置図は人が判断する
図面:
  - { 種類: 組立図・配置図, 装置: { a-1: 蒸留塔 } } # ←
++ 配置図がなければ問わない
図面:
  - { 種類: プロセスフロー図 }
== G-11
! error | 「組立図・配置図」は事業所敷地内の設置場所を示していません | 組立図・配置図 does not show where on the premises the devices stand
! human | 「組立図・配置図」は、事業所の敷地内での設置場所を示していますか | Does 組立図・配置図 show where on the premises the devices stand?
-- 敷地内の位置を示さない
図面:
  - { 種類: 組立図・配置図, 敷地内の位置: いいえ } # ←
++ 1枚が示していればよい
図面:
  - { 種類: 組立図・配置図, 敷地内の位置: いいえ }
  - { 種類: 組立図・配置図, 敷地内の位置: はい }
== G-12
! error | 「組立図・配置図」に再生をされなかったフロン類の保管場所がありません | 組立図・配置図 lacks the storage place of what was not reclaimed
! human | 「組立図・配置図」は、再生前、再生後、再生されなかったものの保管場所をすべて示していますか | Does 組立図・配置図 show the storage places of feed, product and residue?
-- 再生されなかったものの保管場所がない
図面:
  - 種類: 組立図・配置図
    保管場所: [再生前, 再生後] # ←
++ 2枚で3つの状態を示す
図面:
  - { 種類: 組立図・配置図, 保管場所: [再生前, 再生後] }
  - { 種類: 組立図・配置図, 保管場所: [再生されなかったもの] }
== G-14
! human | 「組立図・配置図」に、外形寸法のほかの詳細な寸法が残っていませんか | Were dimensions other than the outer ones left out of 組立図・配置図?
-- 細かな寸法は人が確かめる
図面:
  - { 種類: 組立図・配置図 } # ←
++ 配置図がなければ問わない
図面:
  - { 種類: 装置説明図 }
== G-15
! error | 供給装置の「供給弁」を説明する装置説明図がありません | No device drawing explains 供給弁
! human | 装置説明図にない「油分離器」は、構造機能と材質の説明を要しませんか | Can 油分離器 do without an explanation of structure, function and material?
-- 材質がない
図面:
  - 種類: 装置説明図
    説明事項: [構造機能, フロン類の供給位置] # ←
++ すべての装置に構造機能と材質がある
施設:
  - 方式: 蒸留精製式
    構造: { 不純物除去装置: [蒸留塔], 供給装置: [供給弁], 計測装置: [温度計] }
図面:
  - 種類: 装置説明図
    説明事項: [構造, 材質, 供給位置]
    装置: { a-1: 蒸留塔, c-1: 供給弁 }
== G-16
! error | 「装置説明図」がフロン類の供給位置を示していません | 装置説明図 does not mark where フロン類 is supplied
-- 供給位置がない
図面:
  - 種類: 装置説明図
    説明事項: [構造機能, 材質] # ←
++ 供給位置がある
図面:
  - { 種類: 装置説明図, 説明事項: [構造機能, 材質, フロン類の供給位置] }
== G-17
! error | フロン類を選定して用いるとされていますが、選別に使う分析機器が装置説明図にありません | Feed is selected, but no device drawing explains the analyser used for it
-- 選定に使う分析機器の説明がない
施設:
  - 方式: 蒸留精製式
    構造:
      分析機器: [{ 項目: [純度], 区分: 自己所有, 名称: ガスクロマトグラフ }]
    運転方法:
      - { フロン類: [R22], 選定の基準: 純度97 wt%以上 }
図面:
  - 種類: 装置説明図
    装置: { a-1: 蒸留塔 } # ←
++ 選定をしない
図面:
  - { 種類: 装置説明図, 装置: { a-1: 蒸留塔 } }
== G-20
! warning | 「プロセスフロー図」に線種と記号の凡例がありません | プロセスフロー図 has no legend of line types and symbols
! human | 「プロセスフロー図」に線種と記号の凡例がありますか | Does プロセスフロー図 have a legend of line types and symbols?
-- 凡例がない
図面:
  - { 種類: プロセスフロー図, 凡例: いいえ } # ←
++ 凡例がある
図面:
  - { 種類: プロセスフロー図, 凡例: はい }
  - { 種類: 組立図・配置図 }
"""#
}
