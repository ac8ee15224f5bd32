// swift-format-ignore-file
// Made from Tests/CriteriaTests/Fixtures by the tests; run them with SAISEI_UPDATE=1.

extension RuleExampleTables {
  static let tableZ3 = #"""
== Z-39
! error | 純度が自己所有か委託分析か書かれていません | It is not stated whether the analyser of 純度 is owned or entrusted
! warning | 純度は自己所有ですが、委託先「東都環境分析センター」が書かれています | 純度 is analysed by yourself, but a contractor is named: 東都環境分析センター
-- 区分、機器、委託先がない
純度等の確認:
  - { 項目: 純度 } # ←
  - { 項目: 水分, 区分: 自己所有 } # ←
  - { 項目: 酸分, 区分: 委託分析 } # ←
++ そろっている
純度等の確認:
  - { 項目: 純度, 区分: 自己所有, 機器: ガスクロマトグラフ }
  - { 項目: 酸分, 区分: 委託分析, 委託先: 未定 }
== Z-40
! warning | 水分の分析機器が、別紙Xでは「水分分析機」、別紙Zでは「ガスクロマトグラフ」です | 水分 is analysed by 水分分析機 in Annex X, but by ガスクロマトグラフ in Annex Z
-- 委託先が違う、機器が違う
施設:
  - 構造:
      分析機器:
        - { 項目: [純度], 区分: 自己所有, 名称: ガスクロマトグラフ }
        - { 項目: [水分], 区分: 自己所有, 名称: 水分分析機 }
        - { 項目: [酸分], 区分: 委託分析, 委託先: 東都環境分析センター }
純度等の確認:
  - { 項目: 水分, 区分: 自己所有, 機器: ガスクロマトグラフ } # ←
  - { 項目: 酸分, 区分: 委託分析, 委託先: 霞分析所 } # ←
++ 同じ、別紙Xにない機器はX-27、区分の違いはX-18
施設:
  - 構造:
      分析機器:
        - { 項目: [純度], 区分: 自己所有, 名称: ガスクロマトグラフ }
        - { 項目: [水分], 区分: 自己所有, 名称: 水分分析機 }
        - { 項目: [酸分], 区分: 委託分析, 委託先: 東都環境分析センター }
純度等の確認:
  - { 項目: 純度, 区分: 自己所有, 機器: ガスクロマトグラフ }
  - { 項目: 水分, 区分: 自己所有, 機器: カールフィッシャー計 }
  - { 項目: 酸分, 区分: 自己所有, 機器: ガスクロマトグラフ }
== Z-41
! human | 純度はガスクロマトグラフ法で、用途（冷媒）に要る値まで測れますか | Can these methods measure down to the values that the use needs (純度: ガスクロマトグラフ法)?
-- 分析方法の適切さは人が判断する
用途: [冷媒]
純度等の確認: # ←
  - { 項目: 純度, 方法: ガスクロマトグラフ法 }
++ 方法がなければZ-38
純度等の確認:
  - { 項目: 純度 }
== Z-42
! error | 譲渡先に通知する事項に確認の方法がありません | The buyer is not told how it was checked
! human | 通知する事項「分析結果等」に、確認の方法が含まれますか | Do the matters told to the buyer include how it was checked?
-- 確認の方法がない
譲渡先への通知:
  事項: [純度, 不凝縮ガス, 蒸発残分, 酸分, 水分] # ←
++ 方法と結果がある
譲渡先への通知: { 事項: [純度及び不純物濃度の確認の方法, 確認の結果] }
== Z-43
! error | 譲渡先への通知の「手段」が未記入です | The notice to the buyer lacks 手段
-- 手段がない
譲渡先への通知: # ←
  事項: [確認の方法, 確認の結果]
  時期: 譲渡に先立ち
++ そろっている
譲渡先への通知: { 事項: [確認の方法, 確認の結果], 手段: 書面の郵送, 時期: 譲渡に先立ち }
== Z-44
! warning | 通知の時期「納品後1週間のうち」が譲渡の後になっています | The notice, 納品後1週間のうち, comes after the transfer
! human | 通知の時期「出荷の際」は譲渡の前ですか | Is 出荷の際 before the transfer?
-- 譲渡の後
譲渡先への通知:
  時期: 納品後1週間のうち # ←
++ 譲渡の前
譲渡先への通知: { 時期: 譲渡の３日前まで }
== Z-45
! error | 管理責任者が選任されているか分かりません | It is not clear whether a responsible person is appointed
-- 何も書かれていない
管理責任者: # ←
  明示: 施設付近に掲示する
++ 選任されている
管理責任者: { 所属: 施設管理部, 氏名: 管理太郎 }
== Z-46
! error | 管理責任者の所属が未記入です | The unit of the responsible person is blank
-- 所属がない
管理責任者: # ←
  氏名: 管理太郎
++ 両方ある
管理責任者: { 所属: 施設管理部, 氏名: 管理太郎 }
== Z-47
! note | 管理責任者の所属と氏名を施設の付近に明示することが書かれていません | It is not stated that unit and name are shown near the facility
-- 明示がない
管理責任者: # ←
  氏名: 管理太郎
++ 明示がある
管理責任者: { 氏名: 管理太郎, 明示: 所属及び氏名を蒸留塔付近に掲示する }
== Z-48
! human | 管理責任者「管理太郎」は使用及び管理の方法を十分に知り、適切に運用できますか | Does 管理太郎 know the methods of use and management well enough to run them?
-- 知識は人が判断する
管理責任者:
  氏名: 管理太郎 # ←
++ 氏名がなければZ-46
管理責任者: { 所属: 施設管理部 }
== Z-49
! human | 「再生装置取扱説明書」の内容は、別紙Zと合い、同じか又はより詳しいですか | Do these papers agree with Annex Z and say as much or more: 再生装置取扱説明書?
-- 補足する書類との一致は人が判断する
施設: [{ 運転方法: [{ フロン類: [R22] }] }]
添付: # ←
  - { 種類: 取扱説明書, 名称: 再生装置取扱説明書 }
++ 補足する書類がない
施設: [{ 運転方法: [{ フロン類: [R22] }] }]
== Z-51
! warning | R22の還流時間が、別紙Zでは「2時間」、再生の能力を説明する書類では「1.5時間」です | The reflux time of R22 is 2時間 in Annex Z, but 1.5時間 in the capacity explanation
! human | R22の温度条件、投入量、流量は、操作マニュアルに照らして妥当ですか | Do temperatures, input and flow of R22 agree with the operation manual?
-- 還流時間が2つの書類で違う
施設:
  - 方式: 蒸留精製式
    運転方法:
      - フロン類: [R22]
        還流時間: 2時間 # ←
    能力の算出:
      R22: { 還流時間: 1.5時間 }
++ 運転方法がない
施設: [{ 方式: 蒸留精製式 }]
== Z-52
! warning | 別紙Xでは自ら破壊しますが、別紙Zの処理方法はフロン類破壊業者に引き渡すとしています | Annex X says that you destroy it yourself, Annex Z that a destroyer gets it
! human | 再生をされなかったフロン類を「東都フロン破壊株式会社」に引き渡す時期と量の見込みを説明できますか | Can you explain when and how much is to be handed to 東都フロン破壊株式会社?
-- 自ら破壊するのに引き渡す
施設:
  - 構造: { 引渡装置: { 自ら破壊: はい } }
    運転方法:
      - フロン類: [R22]
        再生されなかったフロン類の処理方法: 破壊業者に引き渡す # ←
++ 引渡装置がなければX-21
施設: [{ 運転方法: [{ フロン類: [R22] }] }]
== Z-53
! human | 「書面の郵送」により、ロットごとの確認の方法と結果が譲渡の前に相手方に届きますか | Does 書面の郵送 bring method and result of each lot to the buyer before the transfer?
-- 通知方法の適切さは人が判断する
譲渡先への通知:
  手段: 書面の郵送 # ←
++ 手段がなければZ-43
譲渡先への通知: { 時期: 譲渡に先立ち }
== Z-54
! warning | 別紙Xの「供給弁等」は装置名を言い切っていません | 供給弁等 in Annex X does not name a single device
-- 伏せ字と「等」が残っている
施設:
  - 構造:
      供給装置: [供給弁等] # ←
      分析機器:
        - { 名称: ガスクロマトグラフ, メーカー: ○社製 } # ←
管理責任者:
  所属: 〇〇部 # ←
  氏名: ＊＊ # ←
++ 漢数字、掛け算、記号の名称
施設:
  - 構造: { 供給装置: [供給弁] }
    能力の算出:
      R22: { 稼働時間の算出: 1日8時間×年間300日 }
事業所: { 所在地: 東都県虎ノ門市永田町一〇番二〇号 }
保管: { 方法: 屋内で高温等を避けて保管する }
"""#
}
