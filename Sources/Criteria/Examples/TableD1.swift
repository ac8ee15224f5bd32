// swift-format-ignore-file
// Made from Tests/CriteriaTests/Fixtures by the tests; run them with SAISEI_UPDATE=1.

extension RuleExampleTables {
  static let tableD1 = #"""
== D-02
! error | 再生フロン株式会社は法人ですが、登記事項証明書がありません | 再生フロン株式会社 is a corporation, but there is no registry certificate
-- 法人に登記事項証明書がない
申請者: # ←
  区分: 法人
  名称: 再生フロン株式会社
++ 個人には要らない
申請者: { 区分: 個人 }
== D-03
! error | 住民票の写しのファイルが書かれていないため、添付できません | The file of the resident record is blank, so it cannot be attached
! human | 住民票の写しを添付していませんが、提出を求められていませんか | There is no resident record: has none been asked for?
! note | 法人の申請に住民票の写しは要りません | A corporation need not attach a resident record
-- ファイルがない
申請者:
  区分: 個人
  住民票: { 氏名: 再生太郎 } # ←
++ 住民票の写しがある
申請者:
  区分: 個人
  住民票: { 氏名: 再生太郎, ファイル: 添付/住民票.pdf }
== D-04
! error | 登記事項証明書の発行日が書かれていないため、3か月以内のものか確かめられません | The date of the registry certificate is blank, so its age is unknown
-- 発行日がない
申請日: 令和8年12月1日
申請者:
  区分: 法人
  登記事項証明書: { ファイル: 添付/登記.pdf } # ←
++ ちょうど3か月
申請日: 令和8年12月1日
申請者:
  区分: 法人
  登記事項証明書: { 発行日: 令和8年9月1日 }
== D-05
! error | 代表者の氏名が登記事項証明書と異なります：申請書「再生一郎」、登記事項証明書「再生次郎」 | The name differs from the paper of identity: 再生一郎, there 再生次郎
! warning | 氏名の字体が住民票と異なります（異体字）：申請書「高橋太郎」、住民票「髙橋太郎」 | The name is in other characters than on the paper of identity: 高橋太郎, there 髙橋太郎
-- 代表者が登記と違う
申請者:
  区分: 法人
  代表者: { 氏名: 再生一郎 } # ←
  登記事項証明書: { 代表者: 再生次郎 }
++ 空白の違いは表記の違いではない
申請者:
  区分: 法人
  代表者: { 氏名: 再生　一郎 }
  登記事項証明書: { 代表者: 再生一郎 }
== D-06
! warning | 登記された役員「再生花子」が誓約の対象の役員にありません | The registered officer 再生花子 is not among those whom the oath covers
! human | 「役員」の1名は、登記された役員のすべてですか | Are the 1 names under 役員 all officers registered?
-- 登記の役員が誓約の対象にない
申請者:
  区分: 法人
  役員: [再生一郎]
  登記事項証明書:
    役員:
      - 再生一郎
      - 再生花子 # ←
++ すべて対象である
申請者:
  区分: 法人
  役員: [再生花子, 髙橋三郎]
  登記事項証明書: { 役員: [高橋三郎, 再生花子] }
== D-07
! note | 複数の事業所について同時に申請するときは、本人を確認できる書類と誓約書を全体で2部とすることができます | For several sites filed at once, papers of identity and oath may be given in 2 copies
-- 複数の事業所のように読めるときに知らせる
事業所:
  名称: 虎ノ門事業所及び霞が関事業所 # ←
++ 1つの事業所
事業所: { 名称: 虎ノ門事業所 }
== D-08
! error | 用途に応じた適切な再生ができることを説明する書類の内容がありません | The document that shows that the product fits its use is missing
! warning | 申請書のHFC(R134a)について、適切な再生ができることの説明がありません | The fitness of HFC(R134a), named on the cover, is not shown
-- 書類がない
手続: 新規許可 # ←
++ どの種類の値もある
フロン類の種類: [R22]
試験再生:
  結果:
    R22: { 再生前: { 純度: 97 wt% } }
    R134a: { 再生前: { 純度: 97 wt% } }
== D-09
! error | 試験再生の試料が書かれていません | The sample of the test is not written
! human | 試料「市販のR22」は実際に再生をしようとするフロン類と同等の不純物を含みますか | Does the sample hold impurities like the real feed: 市販のR22?
-- 試料がない
試験再生: # ←
  根拠: 自らの施設の試験
++ 設計計算に試料はない
試験再生: { 根拠: 設計計算 }
== D-10
! error | R22の再生前の想定値がありません | The assumed figures of the feed are missing for R22
-- 想定する再生前の値がない
試験再生:
  結果:
    R22: # ←
      想定再生後: { 純度: 99.5 wt% }
++ 値がある
試験再生:
  結果:
    R22: { 想定再生前: { 純度: 97 wt% } }
== D-11
! error | R22の再生後の想定値がありません | The assumed figures of the product are missing for R22
-- 想定する再生後の値がない
試験再生:
  結果:
    R22: # ←
      想定再生前: { 純度: 97 wt% }
++ 値がある
試験再生:
  結果:
    R22: { 想定再生後: { 純度: 99.5 wt% } }
== D-12
! error | R22の試験再生後の値がありません | The figures of R22 after the test are missing
-- 試験再生後の値がない
試験再生:
  根拠: 同型の施設の資料
  結果:
    R22: # ←
      再生前: { 純度: 97 wt% }
++ 前と後の値がある
試験再生:
  根拠: 自らの施設の試験
  結果:
    R22: { 再生前: { 純度: 97 wt% }, 再生後: { 純度: 99.5 wt% } }
== D-13
! warning | R22の試験再生前に酸分、水分の値がありません | R22, before the test: no figure for acid, moisture
-- 酸分と水分の値がない
試験再生:
  結果:
    R22:
      再生前: { 純度: 97.0 wt%, 不凝縮ガス: 1.5 vol%, 蒸発残分: 0.10 wt% } # ←
++ 5項目に単位がある
試験再生:
  結果:
    R22:
      再生前: { 純度: 97.0 wt%, 不凝縮ガス: 1.5 vol%, 蒸発残分: 0.10 wt%, 酸分: 5 ppm, 水分: 80 ppm }
== D-14
! warning | R22の水分が再生前の8 ppmから再生後の9 ppmに悪くなっています | moisture of R22 is worse after reclaiming: 8 ppm before, 9 ppm after
! human | R22の水分は再生前0.008 wt%、再生後6 ppmと単位が違いますが、悪くなっていませんか | The units of moisture differ (R22: 0.008 wt% before, 6 ppm after): is it no worse after?
-- 水分が悪くなっている
試験再生:
  結果:
    R22:
      再生前: { 純度: 97.0 wt%, 水分: 8 ppm }
      再生後: { 純度: 99.5 wt%, 水分: 9 ppm } # ←
++ 単位が違っても比べられる
試験再生:
  結果:
    R22:
      再生前: { 純度: 97.0 wt%, 水分: 0.008 wt% }
      再生後: { 純度: 97.0 wt%, 水分: 79 mg/kg }
== D-15
! warning | R22の試験再生後の純度99.7 wt%が、再生後の想定値99.8 wt%に達していません | purity of R22 after the test, 99.7 wt%, does not reach the assumed 99.8 wt%
-- 純度が想定に達しない
試験再生:
  結果:
    R22:
      想定再生後: { 純度: 99.8 wt%, 水分: 10 ppm }
      再生後: { 純度: 99.7 wt%, 水分: 6 ppm } # ←
++ 想定に達し、単位が違うものは比べない
試験再生:
  結果:
    R22:
      想定再生後: { 純度: 99.5 wt%, 水分: 10 ppm, 酸分: 1 ppm }
      再生後: { 純度: 99.5 wt%, 水分: 6 ppm, 酸分: 0.1 mgKOH/g }
== D-16
! warning | R22の試料が想定する再生前のフロン類より清浄です：純度98 wt%（想定97 wt%） | The sample of R22 is cleaner than the assumed feed in purity
-- 試料が想定より清浄
試験再生:
  結果:
    R22:
      想定再生前: { 純度: 97.0 wt%, 水分: 80 ppm }
      再生前: { 純度: 98.0 wt%, 水分: 85 ppm } # ←
++ 想定と同じか、汚れている
試験再生:
  結果:
    R22:
      想定再生前: { 純度: 97.0 wt%, 水分: 80 ppm }
      再生前: { 純度: 97.0 wt%, 水分: 85 ppm }
== D-17
! warning | R22の試験再生前の純度99.9 wt%と不純物の合計が100%を超えます | Purity 99.9 wt% and impurities of R22 (before the test) exceed 100 %
-- 合計が100%を超える
試験再生:
  結果:
    R22:
      再生前:
        純度: 99.9 wt% # ←
        蒸発残分: 0.2 wt%
++ 純度の丸めで説明できる
試験再生:
  結果:
    R22:
      再生後: { 純度: 100.0 wt%, 蒸発残分: 0.01 wt%, 水分: 6 mg/kg }
"""#
}
