/// The criteria of family U: Table 2 (別表2 異常事態の判定・対応方法).
enum Table2Entries {
  /// Head line `id | basis | machine | source`, then the requirement, for each criterion.
  static let table = """
    U-01 | H | yes | p.25
    Three columns 異常の内容, 判定・表示方法, 対応方法, heading 異常事態の判定・対応方法, marked (別表2).
    U-02 | H | yes | p.25
    Row groups 交換・切換関係, 操作ミス関係, 損傷・故障関係; the first two only if they have rows.
    U-03 | H | yes | p.25
    Most events should fall under 損傷・故障関係.
    U-04 | H | partly | p.25
    異常の内容 are events that may arise in operation even if maintenance found nothing.
    U-05 | H | yes | p.25
    判定・表示方法 says by what happening the operator learns of it; not an active step such as
    "～を確認する".
    U-06 | H | partly | p.25
    対応方法 says what is done to end the event and return to normal.
    U-07 | H | partly | p.25
    Not needed where feeding simply stops when the feed runs out.
    U-08 | H | partly | p.25
    Essential operations not interlocked with the main switch are listed in the same way (e.g.
    forgotten water main).
    U-09 | H | yes | p.25
    Power cut, earthquake etc.: only if machines that do not stop by themselves would reclaim
    improperly.
    U-10 | D | yes | derived
    No empty cell in a row.
    U-11 | D | yes | p.12, derived
    Devices named are in Annex X, or are plainly utilities.
    U-12 | D | partly | 省58四
    Since 省58四 covers analysis results too, at least one row deals with a product off its
    quality target.
    U-13 | D | partly | 省58一, derived
    At least one row deals with a leak or release of フロン類.
    U-14 | H | human | p.33 ⑧
    Table 2 lets the operator act at once.
    """
}
