// swift-format-ignore-file
// Made from Tests/CriteriaTests/Fixtures by the tests; run them with SAISEI_UPDATE=1.

extension RuleExampleTables {
  static let tableB1 = #"""
== B-01
! human | 引き取るR22は、業務用の冷凍空調機器に冷媒として充塡されていたものですか | Was what you take in charged as refrigerant in commercial equipment?
-- 由来がなければ問う
フロン類の種類: [R22] # ←
++ 由来がある
フロン類の種類: [R22]
フロン類の由来: [業務用冷凍空調機器]
== B-02
! warning | 事業所の「虎ノ門事業所及び霞が関事業所」が複数の事業所を指しているように読めます | The place of business seems to mean several: 虎ノ門事業所及び霞が関事業所
-- 名称が2つの事業所を指す
事業所:
  名称: 虎ノ門事業所及び霞が関事業所 # ←
++ 1つの事業所
事業所: { 名称: 再生フロン株式会社虎ノ門事業所, 所在地: 東都県虎ノ門市永田町五丁目6番7号 }
== B-03
! human | 「自ら回収したボンベを供給弁に接続する」とありますが、自ら回収したものだけを、省令第54条第2項の設備で、自ら充塡するために再生するのですか | Do you reclaim only what you recovered, with equipment of 省令第54条第2項, to charge it yourself (自ら回収したボンベを供給弁に接続する)?
-- 自ら回収したもの
施設:
  - 運転方法:
      - { フロン類: [R22], 供給方法: 自ら回収したボンベを供給弁に接続する } # ←
++ 引き取ったもの
施設:
  - 運転方法:
      - { フロン類: [R22], 供給方法: 充塡回収業者から引き取ったボンベを供給弁に接続する }
== B-04
! human | 「可搬式ろ過」は、一体で持ち運べる密閉回路の設備として許可不要の特例によるものではありませんか | Is 可搬式ろ過 outside the exception for portable equipment with a closed circuit?
-- 可搬式の設備
施設:
  - 方式: その他の方式
    方式名: 可搬式ろ過 # ←
++ 据付けの設備
施設:
  - 方式: 蒸留精製式
    構造: { 不純物除去装置: [蒸留塔] }
== B-05
! error | フロン類の由来がカーエアコン、家庭用機器だけで、この許可の対象になりません | All of it comes from sources that this permit does not cover
! human | カーエアコンのフロン類は許可の対象外ですが、引取計画と記録で分けて扱いますか | Is what comes from outside commercial equipment kept apart in plan and records?
-- 対象外だけ
フロン類の由来: [カーエアコン, 家庭用機器] # ←
++ 対象だけ
フロン類の由来: 業務用冷凍空調機器
== B-06
! human | 「帯電分離式」は、不純物を除去するか他のフロン類を混和して、利用や有償の譲渡ができる状態にするものですか | Does 帯電分離式 remove impurities or mix in others until the product is usable or saleable?
-- その他の方式
施設:
  - 方式: その他の方式
    方式名: 帯電分離式 # ←
    構造: { 不純物除去装置: [帯電分離槽] }
++ 蒸留
施設:
  - 方式: 蒸留精製式
    構造: { 不純物除去装置: [蒸留塔] }
== B-07
! error | 「R290」はフロン類（CFC・HCFC・HFC）ではないため、この許可の対象になりません | R290 is not a CFC, HCFC or HFC, so this permit does not cover it
-- 自然冷媒は対象外
フロン類の種類: [R22, R290] # ←
++ CFC・HCFC・HFCは対象
フロン類の種類: [R12, R22, R134a, R410A]
== B-08
! error | 「代替フロン」を冷媒番号として読めません | '代替フロン' cannot be read as a refrigerant number
! warning | 冷媒番号「R999a」は本プログラムの冷媒番号表にありません | Refrigerant number R999a is not in this program's table
-- 番号として読めない
フロン類の種類: [R22, 代替フロン] # ←
++ 表にある番号
フロン類の種類: [R22, R-410A, HFC32]
== B-09
! error | 申請書の「R22」の区分はHCFCですが、CFCと書かれています | R22 belongs to HCFC, but is written as CFC
-- R22はHCFC
フロン類の種類:
  - CFC(R22) # ←
  - HFC(R134a)
++ 区分が正しいか、書かれていない
フロン類の種類: [HCFC(R22), R134a]
== B-10
! human | 事業所について、高圧ガス保安法の販売、製造、貯蔵の届出等の要否を窓口で確かめましたか | Have you asked which procedures of the High Pressure Gas Safety Act the site needs for sale, production and storage?
-- 施設があれば問う
施設: # ←
  - 方式: 蒸留精製式
++ 施設がまだ書かれていない
手続: 新規許可
== B-11
! human | 保管量は合わせて30,000 kg（目安は30,000 kg以上）ですが、第一種貯蔵所の許可は済んでいるか、要らないと確かめましたか | The store holds up to 30,000 kg: is its permit settled or known to be needless?
-- 30,000 kg以上
保管:
  容器: # ←
    - { フロン類: R22, 状態: 再生前, 一容器の充塡可能量: 1000 kg, 本数: 30本 }
++ 3,000 kg未満
保管:
  容器:
    - { フロン類: R22, 状態: 再生前, 一容器の充塡可能量: 100 kg, 本数: 29本 }
== B-12
! error | 事業開始日令和8年12月1日が申請の日令和8年12月1日より後ではありません（許可のない再生業は1年以下の拘禁刑又は50万円以下の罰金の対象です） | Business starts on 2026-12-01, not after filing on 2026-12-01; reclaiming without a permit is punishable
-- 申請と同じ日
手続: 新規許可
申請日: 令和8年12月1日
事業開始日: 令和8年12月1日 # ←
++ 申請より後
手続: 新規許可
申請日: 令和8年12月1日
事業開始日: 令和8年12月2日
== B-13
! human | 提出の日令和8年12月1日から事業開始日令和9年1月31日まで2か月に満たないですが、それまでに許可を受けられる見込みですか | Can the permit be there by 2027-01-31, less than 2 months after filing on 2026-12-01?
-- 2か月に満たない
手続: 新規許可
申請日: 令和8年12月1日
事業開始日: 令和9年1月31日 # ←
++ 2か月ある
手続: 新規許可
申請日: 令和8年12月1日
事業開始日: 令和9年2月1日
"""#
}
