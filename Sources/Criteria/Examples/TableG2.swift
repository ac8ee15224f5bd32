// swift-format-ignore-file
// Made from Tests/CriteriaTests/Fixtures by the tests; run them with SAISEI_UPDATE=1.

extension RuleExampleTables {
  static let tableG2 = #"""
== G-21
! warning | 自ら破壊するとされていますが、プロセスフロー図に破壊施設への配管がありません | You destroy it yourself, but the flow diagram shows no pipe to the destruction plant
-- 破壊施設への配管がない
施設:
  - 方式: 簡易蒸留式
    構造:
      引渡装置: { 装置: [排出弁, 配管], 自ら破壊: はい }
図面:
  - 種類: プロセスフロー図
    装置: { a-5: 圧縮装置, f-1: 排出弁 } # ←
++ 配管が図にある
施設:
  - 方式: 簡易蒸留式
    構造:
      引渡装置: { 装置: [排出弁, 配管], 自ら破壊: はい }
図面:
  - { 種類: プロセスフロー図, 装置: { f-1: 排出弁, f-2: 配管 } }
"""#
}
