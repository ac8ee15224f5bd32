/// The criteria of family B: Scope: is this permit needed, is it the right substance.
enum ScopeEntries {
  /// Head line `id | basis | machine | source`, then the requirement, for each criterion.
  static let table = """
    B-01 | S | partly | 法50①; p.6-7
    Anyone who reclaims, as a business, フロン類 that was charged as refrigerant in a 第一種特定製品 needs
    the permit of the 主務大臣.
    B-02 | S | yes | 法50①; p.8 イ, p.10
    One permit per place of business (事業所); an applicant with several sites applies separately
    for each.
    B-03 | S | partly | 法50①ただし書; 省54; p.7
    Exception: a registered 第一種フロン類充塡回収業者 that reclaims only what it recovered itself, with the
    equipment of 省54②, and only to charge it itself as refrigerant, needs no permit. All three
    conditions must hold.
    B-04 | S | partly | 省54②
    The exception's equipment must meet 省54② (one housing, portable, closed circuit, suitable
    for the refrigerant). A fixed plant never qualifies.
    B-05 | S | yes | 法50①; p.8
    Refrigerant from other sources (car air conditioners, home refrigerators and air
    conditioners, non-refrigerant uses) is outside the permit.
    B-06 | S | partly | 法2⑪; p.6-7
    "再生" = removing mixed impurities (filtering, distilling, other) or mixing in other フロン類 to
    adjust quality, until usable by oneself as refrigerant/other raw material or transferable
    for payment.
    B-07 | S | yes | 法2①; p.4
    Every kind named must be a フロン類: CFC or HCFC listed under the ozone layer act, or HFC listed
    under the global warming act.
    B-08 | S | yes | 省1③; p.4; 平成27年経済産業省・環境省告示第5号
    "フロン類の種類" means the kind per refrigerant number (ISO 817 number) set by the ministers'
    notice; different numbers are different kinds.
    B-09 | S | yes | 法2①; p.4, 10 注1
    The class written with the number must be right (R12, R502 = CFC; R22 = HCFC; R134a, R404A,
    R407C, R410A = HFC). A blend takes the class of its most regulated part.
    B-10 | H | partly | p.8 エ
    Do the high pressure gas act procedures too (販売事業届, 製造届, 貯蔵届 etc.) and follow it in
    installing, running and managing the plant; ask the prefecture.
    B-11 | D | partly | 高圧ガス保安法16, 17の2; 同施行令5
    Storage estimate: liquefied gas 10 kg counts as 1 m3, so 3,000 kg or more normally needs a
    第二種貯蔵所 notification and 30,000 kg or more (第一種ガス) a 第一種貯蔵所 permit.
    B-12 | S | partly | 法103四, 五; p.7-8
    Operating without permit or getting it by fraud is punishable: up to 1 year 拘禁刑 or fine up
    to 500,000 yen (the handbook's 懲役 is 拘禁刑 since 2025-06-01).
    B-13 | D | yes | 法50①, derived
    The business start date must not be before the expected permit date.
    """
}
