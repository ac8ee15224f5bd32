// swift-format-ignore-file
// Made from Tests/CriteriaTests/Fixtures by the tests; run them with SAISEI_UPDATE=1.

extension RuleExampleTables {
  static let tableD2 = #"""
== D-18
! error | 試験再生の分析方法が書かれていません | The analysis of the test samples is not described
! human | 分析に使った「水分計」の型式と製造者名が分かりますか | Are model and maker of 水分計 stated?
-- 分析方法がない
試験再生: # ←
  根拠: 自らの施設の試験
++ 設計計算に分析はない
試験再生: { 根拠: 設計計算 }
== D-19
! error | 試験再生の運転条件が書かれていません | The conditions of the test are not written
! human | 試験の運転条件の「50℃」は別紙Zの1にありませんが、申請する方法に則していますか | Does the test follow the method applied for, although 50℃ is not in Annex Z item 1?
-- 運転条件がない
試験再生: # ←
  根拠: 自らの施設の試験
++ 別紙Zの1を引く
施設:
  - 運転方法: [{ フロン類: [R22], 還流時間: 2時間 }]
試験再生:
  運転条件: 使用及び管理の方法の1に定める条件による
== D-20
! error | 試験の根拠が「設計計算」ですが、添付に設計計算書がありません | The figures rest on design, but the paper that shows it is not attached
-- 設計計算書がない
試験再生:
  根拠: 設計計算 # ←
++ 自らの施設の試験
試験再生: { 根拠: 自らの施設の試験 }
== D-21
! note | 設計計算によるため、許可の後に実際の運転の結果を提出する必要があります（設計と大きく異なると変更の許可や許可の取消しの対象となり得ます） | The figures rest on design, so real results must follow the permit; if they differ greatly, a change permit or revocation may follow
-- 設計計算のときは後で結果を出す
試験再生:
  根拠: 設計計算 # ←
++ 試験をした
試験再生: { 根拠: 自らの施設の試験 }
== D-23
! note | R22の試験再生後の純度99.4 wt%は、業界の目安99.5 wt%（AHRI 700）を外れています（法令の基準ではありません） | purity of R22 after the test, 99.4 wt%, misses the industry's usual 99.5 wt% (AHRI 700), which is no legal limit
-- 業界の目安を外れる
用途: [冷媒]
試験再生:
  結果:
    R22:
      再生後:
        純度: 99.4 wt% # ←
        水分: 11 ppm # ←
        不凝縮ガス: 2 vol% # ←
        酸分: 1.0 ppm
++ 低圧のものは水分の目安が違う
用途: [冷媒]
試験再生:
  結果:
    R123: { 再生後: { 純度: 99.5 wt%, 水分: 20 ppm, 不凝縮ガス: 2 vol% } }
== D-24
! error | 別紙Xの施設の再生の能力を説明する書類の内容がありません | The capacity of the facility of Annex X is not explained
-- 能力の算出がない
施設:
  - 方式: 蒸留精製式 # ←
++ 能力の算出がある
施設:
  - 方式: 蒸留精製式
    能力の算出:
      R22: { 時間当たり処理可能量: 50 kg }
== D-25
! error | R22の年間再生処理可能量の算出方法が書かれていません | The method of computing the yearly capacity of R22 is not written
-- 算出方法がない
施設:
  - 能力の算出:
      R22: { 時間当たり処理可能量: 50 kg } # ←
++ 代用するものに算出方法は要らない
フロン類の種類: [R22, R134a]
施設:
  - 能力の算出:
      R22: { 算出方法: 時間当たりの量に年間の時間を乗じた }
      R134a: { 代用元: R22, 代用の理由: 沸点が近い }
== D-26
! error | R22の算出の根拠に「稼働時間の算出」「還流時間」「装置の能力」がありません | The basis of R22 lacks reckoning of the hours, reflux time, capacity of the devices
! note | R22の再生処理量の実績が書かれていません | No past results are written for R22
-- 還流時間、装置の能力、稼働時間の算出がない
施設:
  - 方式: 蒸留精製式
    能力の算出:
      R22: { 時間当たり処理可能量: 50 kg, 年間予定稼働時間: 2400時間, 実績: なし } # ←
++ 根拠がそろっている
施設:
  - 方式: 蒸留精製式
    能力の算出:
      R22:
        時間当たり処理可能量: 50 kg
        年間予定稼働時間: 2400時間
        稼働時間の算出: 1日8時間×年間300日
        還流時間: 2時間
        装置の能力: [{ 名称: 蒸発器, 時間当たり処理可能量: 60 kg }]
        実績: 試験運転で50.4 kg
      R134a: { 代用元: R22, 代用の理由: 沸点が近い }
== D-28
! warning | R22の時間当たり処理可能量50 kgが「凝縮器」の45 kgを超えています | The hourly amount of R22, 50 kg, exceeds that of 凝縮器, 45 kg
-- 装置の能力を超える
施設:
  - 能力の算出:
      R22:
        時間当たり処理可能量: 50 kg # ←
        装置の能力: [{ 名称: 蒸発器, 時間当たり処理可能量: 60 kg }, { 名称: 凝縮器, 時間当たり処理可能量: 45 kg }]
++ ちょうど装置の能力
施設:
  - 能力の算出:
      R22:
        時間当たり処理可能量: 45 kg
        装置の能力: [{ 名称: 凝縮器, 時間当たり処理可能量: 45 kg }]
== D-29
! warning | R22の年間予定稼働時間9000時間が1年の時間（8,784時間）を超えています | The yearly hours of R22, 9000時間, exceed those of a year (8,784)
-- 1年の時間を超える
施設:
  - 能力の算出:
      R22:
        年間予定稼働時間: 9,000時間 # ←
++ 掛け算として読めないものは比べない
施設:
  - 能力の算出:
      R22: { 年間予定稼働時間: 2000時間, 稼働時間の算出: 1回4時間を1日2回、月20日運転する }
== D-30
! error | R134aに代用するR22のデータがこの施設の算出にありません | The data of R22, which stand for R134a, are not there
! human | R134aにR22のデータを代用する理由「沸点と蒸発潜熱が近い」で足りますか | Is the reason why the data of R22 stand for R134a sufficient: 沸点と蒸発潜熱が近い?
-- 代用元のデータがない
施設:
  - 能力の算出:
      R134a: { 代用元: R22, 代用の理由: 沸点が近い } # ←
++ 代用がない
施設:
  - 能力の算出:
      R22: { 時間当たり処理可能量: 50 kg }
      R134a: { 時間当たり処理可能量: 40 kg }
== D-31
! human | R22に用いたメーカーのデータは同一型式の装置のものですか：「メーカーの試験値で1時間当たり50 kg」 | Are the maker's data used for R22 those of the same model: メーカーの試験値で1時間当たり50 kg?
-- 同一型式か問う
施設:
  - 能力の算出:
      R22:
        実績: メーカーの試験値で1時間当たり50 kg # ←
++ 同一型式とある
施設:
  - 能力の算出:
      R22: { 実績: メーカーによる同一型式の装置の試験値で1時間当たり50 kg }
== D-32
! error | 再生をしようとするフロン類の引取りに係る計画がありません | There is no plan for taking in フロン類
-- 引取計画がない
手続: 新規許可 # ←
++ 引取計画がある
引取計画:
  R22:
    令和9年度: { 繰越量: 0 }
== D-33
! error | 申請書のHFC(R134a)が引取りに係る計画にありません | HFC(R134a), named on the cover, is not in the intake plan
-- R134aの計画がない
フロン類の種類: [R22, R134a]
引取計画: # ←
  R22:
    令和9年度: { 最繁忙日保管量: 6 }
++ どの年度にもある
フロン類の種類: [R22]
引取計画:
  R22:
    令和9年度: { 最繁忙日保管量: 6 }
== D-34
! error | HCFC(R22)の令和10年度の前年度からの繰り越し量（4月1日の予定保管量）が書かれていません | The carry-over of HCFC(R22) into FY2028 is not written
-- 繰越量がない
引取計画:
  R22:
    令和9年度: { 繰越量: 0 }
    令和10年度: { 最繁忙日保管量: 6 } # ←
++ 繰越量がある
引取計画:
  R22:
    令和9年度: { 繰越量: 0 }
== D-35
! human | 最繁忙日における予定保管量（6.0トンなど）は、再生前と再生後を合わせた量ですか | Do the figures of storage on the busiest day (6.0 t and so on) count both feed and product?
-- 両方を含むか問う
引取計画:
  R22:
    令和9年度: { 繰越量: 0, 最繁忙日保管量: 6 } # ←
    令和10年度: { 繰越量: 0, 最繁忙日保管量: 6 }
++ 値がなければ問わない
引取計画:
  R22:
    令和9年度: { 繰越量: 0 }
"""#
}
