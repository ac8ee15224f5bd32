// swift-format-ignore-file
// Made from Tests/CriteriaTests/Fixtures by the tests; run them with SAISEI_UPDATE=1.

extension RuleExampleTables {
  static let tableO1 = #"""
== O-01
! error | 欠格要件に該当しないことの誓約がありません | There is no oath that no ground of disqualification applies
-- 誓約がない
申請者: # ←
  区分: 法人
++ 誓約がある
申請者:
  誓約: { 欠格要件に該当しない: はい }
== O-02
! error | 誓約書の文「許可申請者及びその役員は欠格要件に該当しません」が法第51条第2号を引用していません | The sentence of the oath does not name 法第51条第2号: 許可申請者及びその役員は欠格要件に該当しません
! note | 誓約書の文は「イからヘまでに掲げる事項」と引用するのが今の省令の書き方です | The ordinance now calls the grounds イからヘまでに掲げる事項
-- 条文を引用していない
書面:
  誓約書: { 誓約文: 許可申請者及びその役員は欠格要件に該当しません } # ←
++ 当時の書き方
申請日: 平成28年4月1日
書面:
  誓約書: { 誓約文: 許可申請者及びその役員は法第51条第2号の各項目に該当しません }
== O-03
! error | 誓約日が書かれていません | The date of the oath is not written
-- 誓約日がない
申請者: # ←
  区分: 法人
++ そろっている
申請者: { 区分: 法人, 誓約: { 誓約日: 令和8年12月1日 } }
書面:
  誓約書: { 宛先: [経済産業大臣 殿, 環境大臣 殿], 申請者: 再生フロン株式会社, 代表者: 再生一郎 }
== O-04
! warning | 誓約日令和8年12月2日が申請日令和8年12月1日より後になっています | The oath is dated 2026-12-02, after the application of 2026-12-01
-- 申請日より後
申請日: 令和8年12月1日
申請者:
  誓約: { 誓約日: 令和8年12月2日 } # ←
++ 同じ日と、役職の付いた代表者
申請日: 令和8年12月1日
申請者: { 区分: 法人, 名称: 再生フロン株式会社, 代表者: { 氏名: 再生一郎 }, 誓約: { 誓約日: 令和8年12月1日 } }
書面:
  誓約書: { 申請者: 再生フロン株式会社, 代表者: 代表取締役 再生一郎 }
== O-05
! human | 再生フロン株式会社と役員1名のうちに、心身の故障により再生業の業務を適正に行えない者（省令第58条の2）や、破産手続開始の決定を受けて復権を得ない者はいませんか（法第51条第2号イ） | Is it certain that none of the applicant and its officer is someone unable to do the work properly for reasons of health (省令第58条の2) or bankrupt and not restored?
-- 確かめたとなければ問う
申請者:
  区分: 法人
  名称: 再生フロン株式会社
  役員: [再生一郎]
  誓約: { 欠格要件に該当しない: はい } # ←
++ 確かめたとある
申請者:
  区分: 個人
  誓約: { 欠格要件に該当しない: はい, 確認した事由: [イ] }
== O-06
! human | 再生フロン株式会社と役員1名のうちに、フロン排出抑制法か自動車リサイクル法又はその処分に違反して罰金以上の刑に処せられ、執行の終わりから2年を経ない者はいませんか（法第51条第2号ロ） | Is it certain that none of the applicant and its officer is someone fined or worse under this act or the car recycling act less than 2 years ago?
-- 確かめたとなければ問う
申請者:
  区分: 法人
  名称: 再生フロン株式会社
  役員: [再生一郎]
  誓約: { 欠格要件に該当しない: はい } # ←
++ 確かめたとある
申請者:
  区分: 個人
  誓約: { 欠格要件に該当しない: はい, 確認した事由: [ロ] }
== O-07
! human | 再生フロン株式会社と役員1名のうちに、再生業の許可を取り消され、その日から2年を経ない者はいませんか（法第51条第2号ハ） | Is it certain that none of the applicant and its officer is someone whose permit was revoked less than 2 years ago?
-- 確かめたとなければ問う
申請者:
  区分: 法人
  名称: 再生フロン株式会社
  役員: [再生一郎]
  誓約: { 欠格要件に該当しない: はい } # ←
++ 確かめたとある
申請者:
  区分: 個人
  誓約: { 欠格要件に該当しない: はい, 確認した事由: [ハ] }
== O-08
! human | 再生フロン株式会社と役員1名のうちに、許可を取り消された法人の役員を取消しの前30日以内に務め、取消しから2年を経ない者はいませんか（法第51条第2号ニ） | Is it certain that none of the applicant and its officer is someone who was an officer of a corporation within 30 days before its permit was revoked, less than 2 years ago?
-- 確かめたとなければ問う
申請者:
  区分: 法人
  名称: 再生フロン株式会社
  役員: [再生一郎]
  誓約: { 欠格要件に該当しない: はい } # ←
++ 確かめたとある
申請者:
  区分: 個人
  誓約: { 欠格要件に該当しない: はい, 確認した事由: [ニ] }
== O-09
! human | 再生フロン株式会社と役員1名のうちに、業務の停止を命じられ、その期間が終わっていない者はいませんか（法第51条第2号ホ） | Is it certain that none of the applicant and its officer is someone under a suspension order that has not run out?
-- 確かめたとなければ問う
申請者:
  区分: 法人
  名称: 再生フロン株式会社
  役員: [再生一郎]
  誓約: { 欠格要件に該当しない: はい } # ←
++ 確かめたとある
申請者:
  区分: 個人
  誓約: { 欠格要件に該当しない: はい, 確認した事由: [ホ] }
== O-10
! human | 役員2名（再生一郎、再生花子）の全員について、法第51条第2号イからホまでを確かめましたか | Were イ to ホ of 法第51条第2号 checked for each of the 2 officers?
-- 役員について問う
申請者:
  区分: 法人
  役員: [再生一郎, 再生花子] # ←
  誓約: { 欠格要件に該当しない: はい, 確認した事由: [イ, ロ, ハ, ニ, ホ] }
++ 確かめたとある
申請者:
  区分: 法人
  役員: [再生一郎]
  誓約: { 欠格要件に該当しない: はい, 確認した事由: [ヘ] }
== O-11
! warning | 誓約の対象となる役員が書かれていません | The officers whom the oath covers are not written
-- 役員がない
申請者: # ←
  区分: 法人
++ 代表者を含む役員
申請者:
  区分: 法人
  代表者: { 氏名: 再生一郎 }
  役員: [再生一郎, 再生花子]
== O-12
! warning | 個人の申請ですが、役員「再生花子」が書かれています | The applicant is an individual, but an officer is written: 再生花子
-- 個人に役員がある
申請者:
  区分: 個人
  役員: [再生花子] # ←
++ 個人の誓約書
申請者: { 区分: 個人 }
書面:
  誓約書: { 誓約文: 許可申請者は第51条第2号イからホまでのいずれにも該当しません }
== O-14
! warning | 誓約書に押印がないため、代わりに本人の自署が必要です | The oath has no seal, so the applicant's own signature is needed instead
! note | 誓約書の押印は令和2年12月28日から不要です | The oath has not needed a seal since 2020-12-28
-- 当時は押印か自署が要る
申請日: 令和2年12月27日
書面:
  誓約書: { 押印: いいえ } # ←
++ 今、押印がない
申請日: 令和2年12月28日
書面:
  誓約書: { 押印: いいえ }
== O-15
! human | 誓約の内容が事実であることを、再生太郎について確かめましたか | Was it confirmed for the applicant that the oath is true?
-- 真否は人が確かめる
申請者:
  区分: 個人
  氏名: 再生太郎
  誓約: { 欠格要件に該当しない: はい } # ←
++ 誓約がない
申請者: { 区分: 個人 }
"""#
}
