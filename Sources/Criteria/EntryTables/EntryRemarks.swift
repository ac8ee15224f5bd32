/// Criteria that another one answers, and criteria whose source leaves something open.
///
/// Each line is `id = id of the other | ja | en`, or `id | ja | en` where the criterion has a rule
/// of its own that had to stop short of the requirement.
enum EntryRemarks {
  /// The tables of all families.
  static let tables = [management]

  /// 別紙Z, 別表1 and 別表2.
  static let management = """
    Z-01 = A-31 | 申請書の項目と同じ8項目を求めている | It asks for the eight items that the cover asks for
    Z-06 = A-37 | 方式ごとの記載の有無を、別紙Xとあわせて点検する | A section for each method is checked together with Annex X
    Z-21 = Z-20 | 充塡可能量（kg）がないことは本則の不備であり、容積だけのときはその容積を添えて示す | A missing mass is a defect by itself; the volume that stands there is named with it
    Z-31 = T-09 | 漏えいの検知の方法を書く場所は別表1である | Table 1 is where the detection of leaks is written
    Z-32 = T-12 | 高圧ガス保安法の点検を兼ねる旨を書く場所は別表1である | Table 1 is where it is written
    Z-33 | 何も書かれていないことはA-31、欄の空きはZ-34で示し、ここでは計測装置を用いない確認と定まらない頻度を点検する | A-31 and Z-34 report what is blank; this one looks for checks without instruments and open intervals
    Z-35 = X-12 | 別紙Xの側から同じ照合をしている | The same comparison is made from the side of Annex X
    Z-36 | 別表2がないことはA-31で示し、ここでは速やかでない対応を点検する | A-31 reports a missing Table 2; this one looks for responses that are put off
    Z-40 | 自己所有と委託の別の不一致はX-18とX-19で示し、ここでは分析機器と委託先の名称を照合する | X-18 and X-19 compare who analyses; this one compares the names of analysers and contractors
    Z-50 = X-30 | 手引き31ページと32ページが同じ判断を求めている | Pages 31 and 32 of the handbook ask for the same judgement
    T-07 = X-29 | 別紙Xの側から同じ照合をしている | The same comparison is made from the side of Annex X
    T-08 | どの装置が「主な装置」かを定めた資料がなく、点検が要るかは取扱説明書によるため、不純物除去装置の点検が1つもない場合のほかは質問とする | No source says which devices are main ones, and their manuals say which need checks: a question, unless no impurity remover is checked at all
    T-10 | 頻度がないことはZ-29で示し、ここでは実施者を点検する | Z-29 reports a missing frequency; this one asks who does it
    U-02 | 手引きは該当のない区分を設ける必要がないとするだけで禁じていないため、参考とする | The handbook only says that an empty group is not needed: a note
    U-03 | 手引きは大部分がこの区分と考えられるとするだけで求めていないため、注意又は質問とする | The handbook expects it, but does not demand it: a doubt or a question
    U-07 | 手引きは記載を要しないとするだけで禁じていないため、参考とする | The handbook only says that it is not needed: a note
    U-09 | 止まらない機器があるかは事例から分からないため、質問とする | The case does not tell whether machines go on by themselves: a question
    """
}
