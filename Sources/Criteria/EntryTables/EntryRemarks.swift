/// Criteria that another one answers, and criteria whose source leaves something open.
///
/// Each line is `id = id of the other | ja | en`, or `id | ja | en` where the criterion has a rule
/// of its own that had to stop short of the requirement.
enum EntryRemarks {
  /// The tables of all families.
  static let tables = [management]

  /// 別紙Z, 別表1 and 別表2.
  static let management = """
    Z-01 = A-31 | 申請書の項目（A-31）と同じ8項目を求めているため、A-31だけで点検する | The cover's A-31 asks for the same eight items
    """
}
