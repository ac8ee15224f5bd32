/// The criteria of family A: Application cover (Form 5 / 様式第5).
enum ApplicationEntries {
  /// Head line `id | basis | machine | source`, then the requirement, for each criterion.
  static let table = """
    A-01 | S | yes | 省55①, 59; 省令様式第5; p.49-51
    New permit, change permit and renewal all use 様式第5, with the title of the procedure:
    第一種フロン類再生業者許可申請書 / …変更の許可申請書 / …許可の更新申請書.
    A-02 | S | yes | 省令様式第5; p.49-51
    The sentence names the article of the procedure: 第50条第2項 (new), 第53条第1項 (change), 第52条第2項
    (renewal).
    A-03 | S | yes | 省令様式第5; p.48 備考, p.50-51
    A change or renewal form carries 許可番号 and 許可年月日; the box must be filled (read p.48
    "2及び3については…印の欄を必ず記載" as the ※-marked box).
    A-04 | D | yes | 省令様式第5; p.49
    A new application must not carry a permit number.
    A-05 | S | yes | 省令様式第5; p.10, 49
    Application date (年月日) present and a real calendar date.
    A-06 | D | yes | 元号を改める政令; p.10, 50
    Dates in Japanese era; 令和 from 2019-05-01 (令和元年 = 2019), 平成 up to 2019-04-30. The printed 平成
    in old forms is replaced by the era of the date.
    A-07 | D | yes | derived
    Application date not in the future against the day of filing and not before the documents it
    attaches were issued.
    A-08 | S | yes | 省令様式第5; p.8 ア, p.10, 49
    Addressed to both 経済産業大臣 殿 and 環境大臣 殿.
    A-09 | S | yes | 省55①; p.8 ア
    Two originals are made and filed (both at one ministry, or one at each).
    A-10 | H | partly | p.8, p.57
    Filing office: METI 製造産業局 オゾン層保護等推進室 or MOE フロン対策室; post is allowed; the applicant may be
    asked to come and explain. Office names of 2015, confirm before use.
    A-11 | S | yes | 法50②一; 省令様式第5; p.10, 49
    Applicant block: postal code, address, name, telephone.
    A-12 | H | yes | p.10
    Address exactly as written in the 登記事項証明書 (corporation) or resident record (individual).
    A-13 | S | yes | 法50②一; p.10, 49
    Corporation: name of the corporation and name (with title, e.g. 代表取締役) of its
    representative.
    A-14 | H | yes | p.48 備考
    Individual: replace the items 名称 and 代表者の氏名 by 氏名.
    A-15 | D | yes | p.10, derived
    Corporation name written in full as registered (株式会社, not (株)); no mix of old and new
    character forms against the registry.
    A-16 | H | yes | 令和2年経済産業省・環境省令第5号; p.48 備考
    2015 text: sign or seal, signature by the person's own hand. No longer required since
    2020-12-28 (省令令和2年第5号); print no 印.
    A-17 | D | yes | p.10, derived
    Postal code 3+4 digits with hyphen; telephone has only digits, hyphens or brackets and 10 or
    11 digits.
    A-18 | S | yes | 法50②二; 省令様式第5; p.10, 49
    Name and location of the place of business, with its postal code and telephone.
    A-19 | H | yes | p.10
    The site's name is the same everywhere in the application and attachments.
    A-20 | S | yes | 法50②三; p.10
    Kinds of フロン類 to be reclaimed: at least one.
    A-21 | H | yes | p.10 注1
    Kinds are written by class with the refrigerant numbers in brackets, e.g. HCFC(R22).
    A-22 | D | yes | p.10, derived
    No refrigerant number twice; one spelling (R22, not R-22, not full width) in all documents.
    A-23 | S | yes | 省56一, 58一; 省令様式第5; p.49
    Use of the reclaimed product filled in (再生をしたフロン類の用途).
    A-24 | H | yes | p.10
    Use chosen from 冷媒, 樹脂の原料, 洗浄用冷媒 (as printed); enter all that apply.
    A-25 | S | yes | 法50②四; p.49
    種類, 数, 構造, 再生の能力 of the 第一種フロン類再生施設等 all filled.
    A-26 | H | yes | p.10 注3
    種類 is one of 蒸留精製式, 簡易蒸留式, その他の方式.
    A-27 | H | yes | p.10 注3
    その他の方式 needs the concrete name in brackets (e.g. 帯電分離式).
    A-28 | H | yes | p.10 注3
    蒸留精製式 = main impurity remover is a 蒸留塔; 簡易蒸留式 = a distiller other than a 蒸留塔; その他 = neither.
    The type must fit Annex X item a.
    A-29 | H | yes | p.10
    数: number of facilities on the site with its counter (e.g. 2基, 4式); whole number of 1 or
    more.
    A-30 | H | yes | p.10, 12, 17, 18
    構造, 再生の能力, 使用及び管理の方法 columns read 別紙Xのとおり, 別紙Yのとおり, 別紙Zのとおり and the annexes exist.
    A-31 | S | yes | 法50②五; p.49
    使用及び管理の方法 filled.
    A-32 | H | yes | p.10 注3
    Facilities of different types on one site are listed type by type.
    A-33 | H | yes | p.10-11
    When table entries are several, annexes get running numbers in one same pattern (別紙X1, X2 …,
    as in the p.11 example) and each column points to its own annex.
    A-34 | H | yes | p.10 注2
    The word 別紙 is used for nothing else in application and attachments.
    A-35 | H | yes | p.12
    Device names are uniform through the application (one device, one name).
    A-36 | D | yes | p.10, 17, 22, 28-29, derived
    The set of refrigerants on the cover equals the set in Annex Y, in the capacity explanation,
    in the intake plan, in Annex Z items 1 and 2, and in the suitability document.
    A-37 | D | yes | p.10, 15, 22, derived
    The set of facility types on the cover equals the sections in Annex X and in Annex Z item 1.
    A-38 | S | yes | 登録免許税法別表第一第119号(一); p.8 ウ
    New permits bear 登録免許税 of 90,000 yen each; the receipt is attached at filing. Pay at 麹町税務署
    or 日本銀行.
    A-39 | S | yes | 登録免許税法別表第一第119号(一)括弧書; p.8 ウ
    Renewal, change permit and change notice bear no such tax; no other fees.
    A-40 | H | yes | p.48 備考
    Paper size of items 1-6 of the appendix (forms and oath) is A4.
    A-41 | H | yes | p.9
    Documents are bound in the order of the p.9 list: cover, annex X, annex Y, annex Z (+table
    1, 2), drawings, suitability, capacity, intake plan, supplement, identity, oath.
    A-42 | D | yes | derived
    Every required form field that is empty must stay visible as an empty cell, never be filled
    with an invented value.
    A-43 | D | yes | derived
    All characters must be printable with the chosen font (rare kanji in names).
    A-44 | D | yes | derived
    No text may overflow or be cut in its cell.
    """
}
