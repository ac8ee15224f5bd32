/// The criteria of family L: Records (記録・帳簿).
enum RecordsEntries {
  /// Head line `id | basis | machine | source`, then the requirement, for each criterion.
  static let table = """
    L-01 | S | yes | 法60①; p.45
    Records per kind (refrigerant number).
    L-02 | S | yes | 省68①一; p.45
    (1) Date taken in, or reclaiming entrusted, and amount per kind.
    L-03 | S | yes | 省68①二; p.45
    (2) Name of the recoverer, or of the party approved under 省49一, that asked.
    L-04 | S | yes | 省68①三; p.46
    (3) Date of reclaiming and amount per kind.
    L-05 | S | yes | 省68①四; p.46
    (4) On handing residue to a destroyer: date, destroyer's name, amount per kind.
    L-06 | S | yes | 省68②; p.45
    A record each time, without delay.
    L-07 | S | yes | 省68②; p.45-46
    Kept 5 years from the day of making.
    L-08 | S | yes | 法60①; p.45
    Kept at the place of business.
    L-09 | H | yes | p.46 ①
    Paper book, electronic, or slips in place of a book.
    L-10 | H | yes | p.46
    At intake, check whether it is from a recoverer or under 省49, by registration number if
    needed.
    L-11 | S | human | 法60②; p.46 ②
    Persons concerned (manager, servicer, disposer, 引渡受託者, recoverer) may view records about
    them; refusal only with good reason. Viewing happens where the records are.
    L-12 | H | yes | p.55
    Reference layout p.55: 番号, 年月日, party (name, registration no., address), intake by four
    sources, 再生量, 引渡量, 保管量, all in kg.
    L-13 | D | yes | p.55, derived
    Stock column: stock = previous + intake - reclaimed - handed over; shown after each row.
    L-14 | D | yes | derived
    Stock is never negative.
    L-15 | D | yes | p.47, derived
    Opening stock equals last year's closing stock.
    L-16 | D | yes | p.55, derived
    Rows in date order, within the fiscal year of the book, numbers running.
    L-17 | D | yes | 省68①, derived
    A row has one kind of event with its columns filled (intake row names the party; hand-over
    row names the destroyer).
    L-18 | D | yes | p.47, 55
    Year-end rows: 記録簿上の計 and 報告書の計; the second leaves out home-appliance and other sources.
    L-19 | D | partly | p.47, 55, derived
    If one pool mixes reportable and non-reportable material, reclaimed and handed-over amounts
    need a split rule; state it.
    L-20 | D | yes | p.55, derived
    The printed p.55 sample is not a usable test case: its two totals imply different opening
    stocks (260 and 95 kg).
    L-21 | D | yes | derived
    Kinds are permitted kinds; otherwise flag.
    L-22 | D | yes | p.47, derived
    Amounts 0 or more, kg, one decimal.
    L-23 | D | yes | derived
    Daily reclaimed amount does not exceed daily capacity.
    L-24 | D | yes | derived
    Stock does not exceed the storage room in Annex Z.
    L-25 | D | yes | 法50, 54, 55, derived
    A row after closure, during suspension order, or before the permit is not allowed.
    L-26 | S | yes | 法107
    Failing to record, false record: fine up to 200,000 yen.
    L-27 | S | human | 法58①; 省63; p.39-40
    Reclaiming follows the method in the application (the reclaiming standard).
    L-28 | S | yes | 法58②; p.39-40
    Residue goes to a permitted destroyer.
    L-29 | S | human | 法58③, 46②; 省50; p.39-40
    Transport standard: no needless 移充塡; protect cylinders from fall, shock, valve damage; no
    rough handling. (Transfer at a relay point for efficient transport is allowed.)
    L-30 | D | yes | derived
    Handed-over amounts equal the destroyer's 破壊証明書 or receipt if given.
    L-31 | S | human | 法75①②
    A recoverer asking what it must pay at hand-over is shown the charge without delay; the
    charge is to be a proper one.
    """
}
