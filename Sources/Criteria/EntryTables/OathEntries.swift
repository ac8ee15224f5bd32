/// The criteria of family O: Oath and disqualification (誓約書・欠格要件).
enum OathEntries {
  /// Head line `id | basis | machine | source`, then the requirement, for each criterion.
  static let table = """
    O-01 | S | yes | 省55①七; p.27, 54
    A paper showing that the applicant, and its officers if a corporation, fall under none of
    法51二イ-ヘ. The handbook gives an oath as example.
    O-02 | S | yes | 省55①七; p.54
    Its wording must point to 第51条第2号 (handbook: 各項目; ordinance now: イからヘまでに掲げる事項).
    O-03 | H | yes | p.54
    Oath has date, applicant (name and representative if corporation), addressees 経済産業大臣, 環境大臣.
    O-04 | D | yes | derived
    Applicant and site data equal the cover; date not after the application date.
    O-05 | S | human | 法51二イ; 省58の2; p.7
    イ now: a person who cannot do the work properly because of 心身の故障 as set by 省58の2, or a
    bankrupt not restored. The 2015 text (成年被後見人, 被保佐人) is obsolete; do not print it.
    O-06 | S | yes | 法51二ロ; p.7
    ロ: fined or worse under this act or the car recycling act, or dispositions under them, and
    not 2 years since the end of the sentence.
    O-07 | S | yes | 法51二ハ; p.7
    ハ: permit revoked under 法55 and not 2 years since.
    O-08 | S | yes | 法51二ニ; p.7
    ニ: was an officer of a corporation within 30 days before its permit was revoked, and not 2
    years since.
    O-09 | S | yes | 法51二ホ; p.7
    ホ: under a suspension order that has not run out.
    O-10 | S | yes | 法51二ヘ; p.7
    ヘ: a corporation with an officer to whom イ-ホ applies.
    O-11 | D | yes | 省55①七, derived
    The officer list is complete (all officers in the registry) and names are not repeated.
    O-12 | D | yes | p.54, derived
    An individual has no officers: print the oath without 及びその役員.
    O-13 | H | yes | p.27
    One oath can serve several sites filed at once.
    O-14 | H | yes | p.54; 令和2年経済産業省・環境省令第5号
    Seal: not needed since 2020-12-28.
    O-15 | D | human | derived
    The program cannot know the truth of the oath; it must say that the applicant declared it.
    """
}
