// swift-format-ignore-file
// Made from Tests/CriteriaTests/Fixtures by the tests; run them with SAISEI_UPDATE=1.

extension RuleExampleTables {
  static let tableA1 = #"""
== A-01
! error | 手続の種類が書かれていないため、申請書の題名と根拠条文が決まりません | The procedure is not stated, so the form's title and article cannot be chosen
-- 手続がない
申請日: 令和8年12月1日 # ←
++ 手続と題名が合う
手続: 更新
書面: { 題名: 第一種フロン類再生業者許可の更新申請書 }
== A-02
! error | 申請文の根拠条文「第50条第2項」が更新の条文と一致しません | The article 第50条第2項 is not the one for the renewal of the permit
-- 更新の条文は第52条第2項
手続: 更新
書面:
  根拠条文: 第50条第2項 # ←
++ 新規の条文
手続: 新規許可
書面:
  根拠条文: フロン類の使用の合理化及び管理の適正化に関する法律第５０条第２項
== A-03
! error | 変更許可の申請ですが、許可番号が未記入です | This is an application for a change of the permit, but the permit number is blank
-- 変更許可に許可の記載がない
手続: 変更許可 # ←
++ 新規には要らない
手続: 新規許可
== A-04
! warning | 新規許可の申請書に許可番号の欄はありませんが、「再生第12号」と書かれています | A new application has no field for a permit number, but 再生第12号 is written
-- 新規に許可番号
手続: 新規許可
許可:
  許可番号: 再生第12号 # ←
++ 更新なら許可番号がある
手続: 更新
許可: { 許可番号: 再生第12号 }
== A-05
! error | 申請年月日が未記入です | The date of application is blank
-- 申請日がない
手続: 新規許可 # ←
++ 元号の誤りはA-06
申請日: 平成32年4月1日
== A-06
! error | 「平成31年5月1日」の元号が正しくありません | The era of '平成31年5月1日' is not the one of that time
-- 平成は31年4月30日まで
申請日: 平成31年5月1日 # ←
申請者:
  登記事項証明書: { 発行日: 令和元年4月30日 } # ←
++ 正しい元号
申請日: 平成31年4月30日
提出予定日: 令和元年5月1日
== A-07
! warning | 申請日令和8年12月10日が提出予定日令和8年12月1日より後になっています | The application is dated 2026-12-10, after the day of filing 2026-12-01
-- 申請日が提出予定日より後
申請日: 令和8年12月10日 # ←
提出予定日: 令和8年12月1日
++ 前後が正しい
申請日: 令和8年12月1日
提出予定日: 令和8年12月2日
申請者:
  登記事項証明書: { 発行日: 令和8年12月1日 }
== A-08
! error | 書面の宛先に「環境大臣」がありません | The form is not addressed to 環境大臣
-- 環境大臣がない
書面:
  宛先: [経済産業大臣 殿] # ←
++ 連名
書面: { 宛先: [経済産業大臣　殿, 環境大臣　殿] }
== A-09
! error | 部数が1通ですが、正本は2通必要です | The number of originals is 1, but 2 are required
! warning | 部数が3通ですが、正本は2通で足ります | The number of originals is 3, but 2 are enough
-- 1通では足りない
部数: 1 # ←
++ 2通
部数: 2
== A-10
! error | 申請書の提出先が未記入です | The filing office is blank
! human | 提出先「環境省」の担当部署の名称と所在地は、最新のものを確認しましたか | Have you checked the present name and address of the office at 環境省?
-- 提出先がない
手続: 新規許可 # ←
== A-11
! error | 申請者の郵便番号が未記入です | The applicant's postal code is blank
-- 郵便番号と電話番号がない
申請者: # ←
  区分: 法人
  住所: 東都県霞が関市日本八丁目9番10号
++ すべてある
申請者:
  区分: 個人
  氏名: 再生一郎
  郵便番号: 123-4567
  住所: 東都県霞が関市日本八丁目9番10号
  電話番号: 03-1234-5678
== A-12
! error | 住所が登記事項証明書の表記と一致しません：申請書「東都県霞が関市日本8-9-10」、登記事項証明書「東都県霞が関市日本八丁目9番10号」 | The address differs from the paper of identity: 東都県霞が関市日本8-9-10, there 東都県霞が関市日本八丁目9番10号
! human | 住所「東都県霞が関市日本八丁目9番10号」は住民票の表記と一致していますか | Does the address 東都県霞が関市日本八丁目9番10号 agree with the resident record?
-- 登記と違う
申請者:
  区分: 法人
  住所: 東都県霞が関市日本8-9-10 # ←
  登記事項証明書: { 住所: 東都県霞が関市日本八丁目9番10号 }
++ 全角と半角の違いは表記の違いではない
申請者:
  区分: 法人
  住所: 東都県霞が関市日本八丁目９番１０号
  登記事項証明書: { 住所: 東都県霞が関市日本八丁目9番10号 }
== A-13
! error | 法人の名称が未記入です | The corporation's name is blank
-- 法人の名称がない
申請者: # ←
  区分: 法人
  代表者: { 役職: 代表取締役, 氏名: 再生一郎 }
++ すべてある
申請者:
  区分: 法人
  名称: 再生フロン株式会社
  代表者: { 役職: 代表取締役, 氏名: 再生一郎 }
== A-14
! error | 法人の申請ですが、氏名「再生一郎」が書かれています | The applicant is a corporation, but a personal name is written: 再生一郎
-- 法人に氏名
申請者:
  区分: 法人
  氏名: 再生一郎 # ←
++ 個人
申請者: { 区分: 個人, 氏名: 再生一郎 }
書面: { 申請者欄の見出し: [住所, 氏名, 電話番号] }
== A-15
! error | 法人の名称が登記の表記と異なります（略称）：申請書「再生フロン(株)」、登記「再生フロン株式会社」 | The corporation's name differs from the registry: 再生フロン(株), there 再生フロン株式会社
-- 略称
申請者:
  区分: 法人
  名称: 再生フロン(株) # ←
  登記事項証明書: { 名称: 再生フロン株式会社 }
++ 登記のとおり
申請者:
  区分: 法人
  名称: 再生フロン株式会社
  登記事項証明書: { 名称: 再生フロン株式会社 }
== A-16
! warning | 押印がないため、代わりに本人の自署が必要です | There is no seal, so the applicant's own signature is needed instead
! note | 押印は令和2年12月28日から不要です | A seal has not been needed since 2020-12-28
-- 令和2年12月27日までは押印か署名
申請日: 令和2年12月27日
書面: { 押印: いいえ } # ←
++ 令和2年12月28日から押印なし
申請日: 令和2年12月28日
書面: { 押印: いいえ }
"""#
}
