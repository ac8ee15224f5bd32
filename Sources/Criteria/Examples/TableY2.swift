// swift-format-ignore-file
// Made from Tests/CriteriaTests/Fixtures by the tests; run them with SAISEI_UPDATE=1.

extension RuleExampleTables {
  static let tableY2 = #"""
== Y-17
! error | 年間稼働可能時間9000時間が1年の時間（1基につき8,784時間）を超えています | The yearly hours of 9000時間 exceed the hours of a year
! warning | 2種類を1つの施設で再生しますが、年間稼働可能時間が未記入です | The facility serves 2 kinds, but its yearly hours are blank
-- 1年より長い
施設:
  - 年間稼働可能時間: 9000時間 # ←
++ 合計が収まる
施設:
  - 年間稼働可能時間: 3900時間
    能力の算出:
      R22: { 年間予定稼働時間: 2400時間 }
      R134a: { 年間予定稼働時間: 1500時間 }
== Y-18
! error | HCFC(R22)の令和9年度の処理可能量120.0トンが2施設の算出結果の合計180.0トンと一致しません | The capacity of HCFC(R22) in FY2027, 120.0 t, is not the sum of the facilities, 180.0 t
-- 2施設の合計は180トン
施設:
  - 能力の算出:
      R22: { 時間当たり処理可能量: 50 kg, 年間予定稼働時間: 2400時間 }
  - 能力の算出:
      R22: { 時間当たり処理可能量: 40 kg, 年間予定稼働時間: 1500時間 }
再生の能力:
  R22:
    令和9年度: { 処理可能量: 120, 引取計画量: 100 } # ←
++ 1施設ならY-15
施設:
  - 能力の算出:
      R22: { 時間当たり処理可能量: 50 kg, 年間予定稼働時間: 2400時間 }
再生の能力:
  R22:
    令和9年度: { 処理可能量: 130, 引取計画量: 100 }
== Y-19
! warning | HCFC(R22)の初年度は6か月ですが、処理可能量120.0トンが翌年度の120.0トンの6/12を超えています | The first year of HCFC(R22) has 6 months, but its capacity of 120.0 t exceeds 6/12 of the next year's 120.0 t
-- 10月の開始で満額
事業開始日: 令和9年10月1日
再生の能力:
  R22:
    令和9年度: { 処理可能量: 120, 引取計画量: 50 } # ←
    令和10年度: { 処理可能量: 120, 引取計画量: 100 }
++ 月数に応じた量
事業開始日: 令和9年10月1日
再生の能力:
  R22:
    令和9年度: { 処理可能量: 60, 引取計画量: 50 }
    令和10年度: { 処理可能量: 120, 引取計画量: 100 }
== Y-20
! warning | CFC(R12)の引取計画量が全年度で0トンです | The planned intake of CFC(R12) is 0 t in every fiscal year
-- 引取りの予定がない
再生の能力:
  R12: # ←
    令和9年度: { 処理可能量: 12, 引取計画量: 0 }
    令和10年度: { 処理可能量: 12, 引取計画量: 0 }
++ 1年度でもあればよい
再生の能力:
  R12:
    令和9年度: { 処理可能量: 12, 引取計画量: 0 }
    令和10年度: { 処理可能量: 12, 引取計画量: 1 }
== Y-21
! error | 事業開始日が未記入のため、別紙Yの対象年度を判定できません | The start of business is blank, so the fiscal years of Annex Y cannot be judged
-- 事業開始日がない
手続: 新規許可 # ←
++ 更新には要らない
手続: 更新
== Y-22
! warning | 許可の有効期限が未記入のため、更新後の別紙Yの初年度を判定できません | The permit's expiry is blank, so the first fiscal year cannot be judged
! human | 更新後のHCFC(R22)の初年度は令和9年度でよいですか（手引きに定めがありません） | Is FY2027 the first year of HCFC(R22) after the renewal?
-- 有効期限がない
手続: 更新
許可: { 許可番号: 再生第12号 } # ←
++ 新規には関わらない
手続: 新規許可
再生の能力:
  R22:
    令和9年度: { 処理可能量: 120, 引取計画量: 100 }
"""#
}
