// swift-format-ignore-file
// Made from Tests/CriteriaTests/Fixtures by the tests; run them with SAISEI_UPDATE=1.

extension RuleExampleTables {
  static let tableX3 = #"""
== X-33
! warning | 装置「供給弁」の記号が「b-1」ですが、項目の順では「c-1」です | The symbol of 供給弁 is b-1, but its place is c-1
-- 項目の文字が違う
施設:
  - 方式: 蒸留精製式
    構造:
      供給装置: [{ 名称: 供給弁, 記号: b-1 }] # ←
++ 簡易蒸留式では供給装置がb
施設:
  - 方式: 簡易蒸留式
    構造:
      不純物除去装置: [{ 名称: 圧縮装置, 記号: a-1 }, { 名称: 蒸発器, 記号: a-2 }]
      供給装置: [{ 名称: 供給弁, 記号: b1 }]
== X-34
! warning | 装置「油分離器」に記号がありません（「蒸留塔」には「a-1」があります） | No symbol, while others have one: 油分離器
-- 一部に記号がない
施設:
  - 方式: 蒸留精製式
    構造:
      不純物除去装置:
        - { 名称: 蒸留塔, 記号: a-1 }
        - { 名称: 油分離器 } # ←
++ 図面の記号が別紙Xの順のとおり
施設:
  - 方式: 蒸留精製式
    構造: { 不純物除去装置: [蒸留塔, 油分離器] }
図面:
  - { 種類: プロセスフロー図, 装置: { a-1: 蒸留塔, A-2: 油分離器 } }
"""#
}
