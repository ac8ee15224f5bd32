// swift-format-ignore-file
// Made from Tests/CriteriaTests/Fixtures by the tests; run them with SAISEI_UPDATE=1.

extension RuleExampleTables {
  static let tableD3 = #"""
== D-36
! warning | HCFC(R22)の令和9年度の最繁忙日における予定保管量1.9トンが、年度当初の繰り越し量2.0トンを下回っています | The storage of HCFC(R22) on the busiest day of FY2027, 1.9 t, is below the carry-over of 2.0 t
-- 最繁忙日が繰越量を下回る
引取計画:
  R22:
    令和9年度: { 繰越量: 2, 最繁忙日保管量: 1.9 } # ←
++ 同じか、上回る
引取計画:
  R22:
    令和9年度: { 繰越量: 2, 最繁忙日保管量: 2 }
== D-37
! warning | HCFC(R22)の令和10年度への繰り越し量12.0トンが、令和9年度の繰り越し量と引取計画量の合計11.0トンを超えています | The carry-over of HCFC(R22) into FY2028, 12.0 t, exceeds stock and intake of the year before, 11.0 t
-- 前年度の合計を超える
引取計画:
  R22:
    令和9年度: { 引取計画量: 10, 繰越量: 1 }
    令和10年度: { 引取計画量: 10, 繰越量: 12 } # ←
++ 釣り合い、年度がとぶときは比べない
再生の能力:
  R22:
    令和9年度: { 処理可能量: 12, 引取計画量: 10 }
引取計画:
  R22:
    令和9年度: { 繰越量: 0 }
    令和10年度: { 引取計画量: 10, 繰越量: 10 }
    令和12年度: { 引取計画量: 10, 繰越量: 90 }
== D-38
! warning | 新規の許可ですが、HCFC(R22)の初年度に1.0トンの繰り越し量があります | The permit is new, but HCFC(R22) has a carry-over of 1.0 t into the first year
-- 新規なのに繰越量がある
手続: 新規許可
引取計画:
  R22:
    令和9年度: { 繰越量: 1 } # ←
++ 更新なら繰越量がある
手続: 更新
引取計画:
  R22:
    令和9年度: { 繰越量: 1 }
== D-39
! error | 使用及び管理の方法を補足する書類（仕様書、取扱説明書、操作マニュアル等）がありません | No paper supplements the methods of use and management
! human | 添付の「その他」の書類は、使用及び管理の方法を補足する書類（仕様書、取扱説明書等）に当たりますか | Do the attachments of kind その他 supplement the methods of use and management?
-- 補足する書類がない
手続: 新規許可 # ←
++ 取扱説明書がある
添付:
  - { 種類: 取扱説明書, 名称: 取扱説明書 }
== D-43
! warning | 添付書類の「名称」「ファイル」が書かれていません | An attachment lacks its title, file
-- 名称とファイルがない
添付:
  - { 種類: 仕様書, ページ数: 3 } # ←
++ 種類、名称、ファイルがある
添付:
  - { 種類: 仕様書, 名称: 仕様書, ファイル: a.pdf }
  - { 種類: 取扱説明書, 名称: 取扱説明書, ファイル: b.pdf }
"""#
}
