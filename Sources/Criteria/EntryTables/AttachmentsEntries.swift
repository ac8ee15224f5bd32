/// The criteria of family D: Attachments (添付書類).
enum AttachmentsEntries {
  /// Head line `id | basis | machine | source`, then the requirement, for each criterion.
  static let table = """
    D-01 | S | yes | 省55①; p.9, 26
    Attachments of 省55① items 1-7 are all present (identity, drawings, suitability, capacity,
    intake plan, supplement, non-disqualification).
    D-02 | S | yes | 省55①一; p.26
    Corporation: 登記事項証明書.
    D-03 | S | partly | 省55②; p.26
    Individual: 住民票の写し only if the ministers cannot get the data from the 住基ネット and ask for it.
    D-04 | H | yes | p.26 ア
    登記事項証明書 or 住民票 issued within 3 months.
    D-05 | D | yes | p.10, derived
    Registry name, address, representative equal the application's.
    D-06 | D | yes | 省55①七, derived
    Officers in the registry are the officers the oath covers.
    D-07 | H | yes | p.27
    One applicant filing for several sites at once may give identity and oath papers only once
    (2 sets in all).
    D-08 | S | yes | 省55①三; p.28
    Suitability document (再生をしたフロン類の用途に応じた適切な再生ができることを説明する書類) present, per refrigerant.
    D-09 | H | partly | p.28
    Test sample has impurities like the real feed, or virgin フロン類 spiked to that state.
    D-10 | H | yes | p.28
    Assumed purity and impurities of the feed.
    D-11 | H | yes | p.28
    Assumed purity and impurities of the product.
    D-12 | H | yes | p.28
    Test results before (1) and after (2): purity and impurities.
    D-13 | D | yes | 省56六, p.28, derived
    All five quantities (purity, NCG, residue, acid, water) appear before and after with units.
    D-14 | D | yes | p.28, derived
    After is not worse than before in any quantity, and better in at least one.
    D-15 | D | yes | p.28, derived
    Test result reaches the assumed product values.
    D-16 | D | yes | p.28, derived
    Test feed is no cleaner than the assumed feed (else the test proves too little), unless feed
    selection is declared.
    D-17 | D | yes | derived
    Purity plus impurities by mass does not exceed 100 %.
    D-18 | H | yes | p.28
    Analysis method: conditions, steps, instruments (name, model, maker); contractor's name if
    entrusted.
    D-19 | H | partly | p.28
    Test run follows the use and management method of the application.
    D-20 | H | yes | p.28
    Facility not yet owned: papers of a same-type facility in operation, or design calculation
    for a new design.
    D-21 | H | yes | p.28-29
    With a design calculation: after the permit, file the real results promptly.
    D-22 | H | partly | p.29; 法53, 55
    If real figures differ greatly from the design, change permit or revocation may follow.
    D-23 | R | yes | derived
    For refrigerant use, compare with industry quality figures (RRC1001, AHRI 700); no legal
    limit exists.
    D-24 | S | yes | 省55①四; p.29
    Capacity document (再生の能力を説明する書類) present.
    D-25 | H | yes | p.29
    Method of computing the yearly capacity per kind, concretely.
    D-26 | H | yes | p.29
    Basis figures: hourly capacity in the stated operation, hourly capacity of each device (蒸発器,
    凝縮器, ポンプ), reflux time, planned yearly hours (and how computed), past results.
    D-27 | D | yes | p.29, derived
    Hourly capacity x yearly hours = yearly capacity (in tonnes).
    D-28 | D | yes | p.29, derived
    Hourly capacity does not exceed the smallest device capacity.
    D-29 | D | yes | p.29, derived
    Planned hours = days x hours per day, at most 8,760 (8,784 in a leap fiscal year).
    D-30 | H | yes | p.29
    Data of one kind may stand for another only with the reason shown.
    D-31 | H | yes | p.29
    Maker's data of the same model may be used.
    D-32 | S | yes | 省55①五; p.29
    Intake plan (引取りに係る計画) present.
    D-33 | H | yes | p.29
    Per kind, five fiscal years: planned yearly intake, carry-over, planned storage on the
    busiest day.
    D-34 | H | yes | p.29
    Text asks for planned storage at 1 April of each year, the example table instead has
    前年度からの繰り越し量 and 最繁忙日における予定保管量; the carry-over row answers the 1 April figure.
    D-35 | H | yes | p.29
    Busiest-day storage counts both unreclaimed and reclaimed フロン類.
    D-36 | D | yes | derived
    Busiest-day storage is not less than the carry-over.
    D-37 | D | yes | derived
    Carry-over of year n+1 does not exceed carry-over n + intake n, and is not less than that
    minus capacity n.
    D-38 | D | yes | derived
    First year's carry-over is 0 for a new business.
    D-39 | S | yes | 省55①六; p.30
    Supplement (使用及び管理の方法を補足する書類) present: specification, manual, operating instructions per
    device model.
    D-40 | H | human | p.30
    Supplement says the same as Annex Z or more; else revise or write a new one.
    D-41 | S | yes | 省55①七; p.27
    Document that the applicant and officers are not disqualified (oath).
    D-42 | S | yes | 登録免許税法別表第一第119号(一); p.8 ウ
    登録免許税 receipt (new only).
    D-43 | D | yes | p.9
    Each attachment's title is one of the p.9 list and each has a file or text.
    """
}
