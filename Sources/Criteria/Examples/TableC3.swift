// swift-format-ignore-file
// Made from Tests/CriteriaTests/Fixtures by the tests; run them with SAISEI_UPDATE=1.

extension RuleExampleTables {
  static let tableC3 = #"""
== C-37
! error | 「業務の休止」の届出とあわせて出す、その年度の実施状況の報告がありません | The report of that fiscal year, which goes with the notice, is missing
-- 報告がない
手続: 廃業等届出 # ←
事由: 業務の休止
++ その年度の報告がある
手続: 廃業等届出
事由: 業務の廃止
発生日: 令和8年3月31日
実施状況の報告: { 年度: 令和7年度, 提出日: 令和8年4月10日 }
== C-38
! error | 許可は令和8年3月31日に取り消されているため、この許可についての手続はできず、令和7年度の実施状況の報告が必要です | The permit was revoked on 2026-03-31: nothing can be filed about it but the report of FY2025
-- 取り消された許可
手続: 更新
許可: { 取消日: 令和8年3月31日 } # ←
++ 取り消されていない
手続: 更新
許可: { 許可番号: 第1号 }
== C-40
! human | 許可の取消しや業務の停止の事由（不正な手段、基準への不適合、欠格、法令違反）に当たる事実はありませんか | Is there no ground of revocation or suspension: fraud, standards no longer met, disqualification, breach of the law?
-- 更新
手続: 更新
許可: { 許可番号: 第1号 } # ←
++ 新規
手続: 新規許可
== C-41
! warning | 「フロン類破壊施設の管理責任者として掲示する」は手引きの誤記と同じ書き方で、再生施設のことではないように読めます | 'フロン類破壊施設の管理責任者として掲示する' repeats a slip of the handbook and does not mean the reclaiming facility
-- 手引きの誤記
管理責任者: { 所属: 製造部, 氏名: 甲, 明示: フロン類破壊施設の管理責任者として掲示する } # ←
++ 再生施設
管理責任者: { 所属: 製造部, 氏名: 甲, 明示: 再生施設の管理責任者として掲示する }
== C-42
! human | 許可の承継の規定は確認できませんが、「東都冷媒再生株式会社」は新規の許可を受けますか | No provision on succession is known: will 東都冷媒再生株式会社 have a permit of its own?
-- 引き継ぐ者がいる
手続: 廃業等届出
事由: 合併
承継者: 東都冷媒再生株式会社 # ←
++ 引き継ぐ者がいない
手続: 廃業等届出
事由: 解散
== C-43
! error | 変更届出書の部数が未記入です | The number of copies is blank
-- 部数も提出先もない
手続: 変更届出 # ←
++ 2通
手続: 変更届出
提出先: 環境省
部数: 2
== C-44
! human | 個人の「住所」の変更ですが、住民票の写しの提出を求められていませんか | Has a resident record not been asked for?
-- 個人の住所
手続: 変更届出
届出者: { 区分: 個人 }
変更: [{ 事項: 住所, 新: A市, 旧: B市 }] # ←
++ 法人
手続: 変更届出
届出者: { 区分: 法人 }
変更: [{ 事項: 住所, 新: A市, 旧: B市 }]
"""#
}
