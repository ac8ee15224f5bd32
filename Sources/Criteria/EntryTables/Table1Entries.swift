/// The criteria of family T: Table 1 (別表1 保守点検の項目・方法).
enum Table1Entries {
  /// Head line `id | basis | machine | source`, then the requirement, for each criterion.
  static let table = """
    T-01 | H | yes | p.24
    Three columns 点検項目, 点検内容, 保守方法, under the heading 保守点検の項目・方法, marked (別表1).
    T-02 | H | yes | p.19, 24
    Two row groups, 日常点検 and 定期点検, each with at least one row.
    T-03 | H | partly | p.24
    点検内容 says what state of what is confirmed (e.g. 運転時に異常な音、振動がしないことの確認).
    T-04 | H | partly | p.24
    保守方法 says what is done to solve the problem found by the left column.
    T-05 | D | yes | p.24, derived
    No empty cell in a row.
    T-06 | D | yes | p.24, derived
    保守方法 must not itself be only a check ("確認する").
    T-07 | D | yes | p.12, 24, derived
    点検項目 names a device of Annex X (same name).
    T-08 | D | yes | derived
    Every main device of Annex X has at least one row.
    T-09 | H | partly | p.19
    A leak detection row or note is present.
    T-10 | D | yes | p.20, derived
    Each periodic row carries its frequency and who does it.
    T-11 | H | human | p.32 ⑤
    Table 1 shows checks are done properly.
    T-12 | H | partly | p.19
    High pressure gas act checks named as such.
    T-13 | D | yes | derived
    No duplicate rows (same item and content).
    """
}
