// swift-format-ignore-file
// Made from Tests/CriteriaTests/Fixtures by the tests; run them with SAISEI_UPDATE=1.

extension RuleExampleTables {
  static let tableA3 = #"""
== A-33
! error | 2番目の施設の別紙番号が3で、通し番号になっていません | The annex number of facility 2 is 3: not in sequence
-- 2番目が3
施設:
  - { 方式: 蒸留精製式, 別紙番号: 1 }
  - { 方式: 簡易蒸留式, 別紙番号: 3 } # ←
++ 通し番号
施設:
  - { 方式: 蒸留精製式, 別紙番号: 1 }
  - { 方式: 簡易蒸留式, 別紙番号: 2 }
== A-34
! error | 「別紙」という語が別紙X・Y・Z以外で使われています：「別紙の配置図に示」 | The word 別紙 is used for something else than Annex X, Y, Z: 別紙の配置図に示
-- 別紙という語
保管:
  方法: 別紙の配置図に示す倉庫で保管する # ←
++ 別紙X・Y・Zを指す、ファイル名、既存の書面
保管:
  方法: 別紙Xの捕集装置から移し、別紙Ｚ2のとおり保管する
図面: [{ ファイル: 添付/別紙.pdf }]
書面: { 別紙Xの表示: 別紙 }
== A-35
! error | 同じ装置が別紙Xでは「移充塡ポンプ」、別表1では「移充填ポンプ」と書かれています | One device is spelled 移充塡ポンプ and 移充填ポンプ
! note | 「充填」が1か所にありますが、法令の表記は「充塡」です | 充填 stands in 1 places, but the law writes 充塡
-- 充塡と充填
施設:
  - 構造:
      捕集装置: [移充塡ポンプ]
保守点検:
  日常点検:
    - { 項目: 移充填ポンプ } # ←
++ 同じ表記
施設:
  - 構造:
      捕集装置: [移充塡ポンプ]
      計測装置: [流量計（ガス）, 流量計（液）]
保守点検:
  日常点検: [{ 項目: 移充塡ポンプ }]
== A-36
! error | 申請書の「R134a」が別紙Zの2（保管）にありません | On the cover, but not in Annex Z item 2: R134a
! warning | 申請書の「R134a」が再生の能力を説明する書類にありません | On the cover, but not in the capacity explanation: R134a
-- 保管にR134aがなくR12がある
フロン類の種類: [R22, R134a]
保管:
  容器: # ←
    - { フロン類: R22 }
    - { フロン類: R12 } # ←
++ 5つの書類がそろう
フロン類の種類: [R22]
施設:
  - 運転方法: [{ フロン類: [R22] }]
    能力の算出:
      R22: { 時間当たり処理可能量: 50 kg }
引取計画:
  R22:
    令和9年度: { 繰越量: 0 }
保管:
  容器: [{ フロン類: HCFC22 }]
試験再生:
  結果:
    R22:
      再生後: { 純度: 99.8 wt% }
== A-37
! error | 2番目の施設（簡易蒸留式）に対応する別紙Zの1（運転方法）の記載がありません | Annex Z item 1 has no section for facility 2 (簡易蒸留式)
! warning | 施設は2つですが、書面の別紙Xは1つです | There are 2 facilities, but the paper has 1 Annex X
-- 2つ目の方式に運転方法がない
施設:
  - 方式: 蒸留精製式
    運転方法: [{ フロン類: [R22] }]
  - 方式: 簡易蒸留式 # ←
++ 方式ごとにある
施設:
  - 方式: 蒸留精製式
    運転方法: [{ フロン類: [R22] }]
  - 方式: 簡易蒸留式
    運転方法: [{ フロン類: [R22] }]
== A-38
! error | 新規許可に必要な登録免許税9万円の納付が書かれていません | The registration tax of 90,000 yen for a new permit is not mentioned
-- 納付がない
手続: 新規許可 # ←
++ 更新には要らない
手続: 更新
== A-39
! error | 更新の申請に登録免許税はかかりませんが、納付が書かれています | There is no registration tax on the renewal of the permit, but a payment is written
-- 更新に登録免許税
手続: 更新
登録免許税:
  金額: 90000円 # ←
++ 新規
手続: 新規許可
登録免許税: { 金額: 90000円 }
== A-40
! error | 書面の用紙がA3ですが、様式はA4です | The paper is A3, but the form is A4
-- A3の申請書
書面:
  用紙: A3 # ←
++ A4
書面: { 用紙: A4 }
== A-41
! error | 綴じ順で「別紙X」が「別紙Y」の後になっています | 別紙X is bound after 別紙Y
-- 誓約書より後に図面
書面:
  綴じ順:
    - 申請書
    - 別紙Y
    - 別紙X # ←
    - 別紙Z
++ 一覧の順
書面:
  綴じ順: [申請書, 別紙X, 別紙Y, 別紙Z, 構造を示す図面, 引取りに係る計画, 欠格要件に該当しないことを説明する書面]
== A-42
! warning | 登記事項証明書の「ページ数」が未記入です | Blank in 登記事項証明書: ページ数
-- 証明書のページ数と納付日がない
申請者:
  区分: 法人
  登記事項証明書: { 名称: 再生フロン株式会社 } # ←
登録免許税: { 金額: 90000円 } # ←
++ 印刷に要る欄がすべてある
図面: [{ 種類: 装置説明図, ファイル: a.pdf, 用紙: A4, ページ数: 1 }]
添付: [{ 種類: 仕様書, 名称: 仕様書, ファイル: b.pdf, ページ数: 1 }]
== A-43
! error | 様式第5 名称の「𠮷」（U+20BB7）は、使えるどのフォントにもないため印字できません | The character 𠮷 (U+20BB7) in 様式第5 名称 is in none of the fonts at hand and cannot be printed
-- フォントにない字
申請者:
  名称: 𠮷野冷機株式会社 # ←
++ 印字できる
申請者: { 名称: 吉野冷機株式会社 }
== A-44
! error | 様式第5 名称の文が欄に収まりません（28字）：「再生フロン株式会社虎ノ門事業所冷媒再生センター第一再生棟」 | The text of 様式第5 名称 does not fit (28 characters): 再生フロン株式会社虎ノ門事業所冷媒再生センター第一再生棟
-- 欄に収まらない
事業所:
  名称: 再生フロン株式会社虎ノ門事業所冷媒再生センター第一再生棟 # ←
++ 収まる
事業所: { 名称: 虎ノ門事業所 }
"""#
}
