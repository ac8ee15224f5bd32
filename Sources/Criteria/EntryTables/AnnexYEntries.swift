/// The criteria of family Y: Annex Y (再生の能力).
enum AnnexYEntries {
  /// Head line `id | basis | machine | source`, then the requirement, for each criterion.
  static let table = """
    Y-01 | H | yes | p.17
    Headed 第一種フロン類再生施設等の再生の能力, marked 別紙Y.
    Y-02 | H | yes | 省1③; p.17, 32
    One table per kind; a different refrigerant number is a different kind.
    Y-03 | H | yes | p.17
    Table heading is the class and number, e.g. HCFC(R22).
    Y-04 | H | yes | p.17
    Each of the five fiscal years from the one containing the start of business.
    Y-05 | D | yes | p.17, derived
    The five years are consecutive, without gap or repeat, and the same for all refrigerants.
    Y-06 | S | yes | 財政法11; p.46
    A fiscal year runs from 1 April to 31 March.
    Y-07 | D | yes | 元号を改める政令, derived
    Year labels: 令和N年度; FY2019 may be written 平成31年度 or 令和元年度.
    Y-08 | H | yes | p.17
    Two rows per table: 年間再生処理可能量（トン）, 年間引取計画量（トン）.
    Y-09 | H | yes | p.17, 47
    Unit is tonne (Form 7 and ledger use kg; do not mix).
    Y-10 | D | yes | derived
    Numbers are finite, 0 or more, with a fixed number of decimals.
    Y-11 | H | yes | 省57; p.32 (5)-2(1)
    In principle capacity is larger than planned intake, carry-over set aside, for each kind and
    year.
    Y-12 | D | yes | 省57; p.32 (5)-2(1), derived
    Capacity equal to planned intake: the text says 大きい, so warn.
    Y-13 | H | yes | p.17, derived
    Kinds in Annex Y are those of the cover.
    Y-14 | H | yes | p.17, 29
    Planned intake in Annex Y equals the intake plan attachment, year by year.
    Y-15 | H | yes | p.29
    Capacity in Annex Y equals the result of the capacity explanation.
    Y-16 | H | partly | 省57; p.32 (5)-2(1)
    Intake, capacity and storage room together must be manageable (管理可能な状況).
    Y-17 | D | yes | p.29, derived
    If one facility serves several kinds, the hours used for all kinds together may not exceed
    its yearly hours.
    Y-18 | D | yes | p.29, derived
    Sum over facilities: capacity per kind equals the sum of the facilities that handle it.
    Y-19 | D | partly | derived
    A first year shorter than 12 months should have a capacity in proportion to the months open.
    Y-20 | D | yes | derived
    A kind with zero planned intake in all five years is suspect.
    Y-21 | D | yes | p.17, derived
    business start date is needed in the input although Form 5 has no column for it.
    Y-22 | D | partly | p.17, p.34
    For renewal the text gives no new base year; use the year containing the day after expiry
    and flag for confirmation.
    """
}
