/// The criteria of family N: Annual report (Form 7 / 様式第7).
enum AnnualReportEntries {
  /// Head line `id | basis | machine | source`, then the requirement, for each criterion.
  static let table = """
    N-01 | S | yes | 法60③; p.46
    Every fiscal year, report the previous year's amounts per kind to the ministers.
    N-02 | S | yes | 省69②; p.46
    By 様式第7, within 45 days after the year ends (15 May), two copies.
    N-03 | D | yes | 休日法2, derived
    15 May on a Saturday, Sunday or holiday moves to the next working day.
    N-04 | H | yes | p.46
    Report even if there was no activity.
    N-05 | S | yes | 財政法11; p.46
    Fiscal year = 1 April to 31 March.
    N-06 | S | yes | 省69①; p.47, 53
    Rows: 1 from recoverers, 2 from 省49一 parties, 3 total taken in, 4 opening stock, 5
    reclaimed, 6 handed to destroyers, 7 closing stock; all kg.
    N-07 | D | yes | p.47, 53
    The handbook's own list p.47 leaves out row 6, but the form and ordinance have it.
    N-08 | D | yes | p.53, derived
    Row 3 = row 1 + row 2.
    N-09 | H | yes | p.47
    In principle row 3 + row 4 = row 5 + row 6 + row 7.
    N-10 | H | yes | p.47
    Figures to the first decimal place.
    N-11 | D | yes | derived
    Allow a rounding difference only where sums of rounded figures explain it (up to 0.1 kg per
    term).
    N-12 | S | yes | 省1③; p.47, 53
    Per kind (refrigerant number), five columns 1)-5) on one sheet.
    N-13 | D | yes | p.53, derived
    More than five kinds: further sheets of the same form.
    N-14 | H | yes | p.47
    Leave out フロン類 not from 第一種特定製品 (home appliances) or not used as refrigerant.
    N-15 | H | human | p.47
    When asked to take in, check that none of these is mixed in.
    N-16 | D | yes | p.47, derived
    Row 4 equals row 7 of last year's report.
    N-17 | D | yes | p.55, derived
    Rows equal the ledger totals (報告書の計) of the year.
    N-18 | D | yes | 省69①二, 五, derived
    A kind with only stock is still reported.
    N-19 | S | yes | 省令様式第7; p.53
    Applicant block and 許可番号; addressed to both ministers.
    N-20 | H | yes | p.48 備考
    Several sites: add the site's name under 許可番号; one report per permit.
    N-21 | S | yes | 法107
    Failing to report or false report: fine up to 200,000 yen.
    N-22 | D | yes | derived
    No negative figures; no reclaimed amount above opening + intake.
    N-23 | D | yes | 省57, derived
    Intake above the planned intake of Annex Y, or reclaimed above capacity: review the plan.
    N-24 | D | yes | derived
    Report date is after the year's end (except closure).
    N-25 | S | yes | 省69①一
    Amounts taken in on trust (再生を受託した) count as taken in.
    N-26 | D | yes | derived
    Kinds in the report are permitted kinds of that year.
    N-27 | S | yes | 省62; p.38
    Report with closure or revocation covers the part year.
    N-28 | D | yes | p.53
    Heading, sentence (第60条第3項) and unit kg in each cell as in the form.
    """
}
