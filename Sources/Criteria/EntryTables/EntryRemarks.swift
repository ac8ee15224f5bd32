/// Criteria that another one answers, and criteria whose source leaves something open.
///
/// Each line is `id = id of the other | ja | en`, or `id | ja | en` where the criterion has a rule
/// of its own that had to stop short of the requirement.
enum EntryRemarks {
  /// The tables of all families.
  static let tables = [management, papers, records, followUp, permit]

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
    Z-28 | 手引き24ページの例に頻度の列はないため、行ごとの頻度がないことは注意（T-05）とし、ここでは全体で3つの時があるかを点検する | The example on page 24 has no column for it: a blank one is a doubt (T-05), and all rows together must name the three times
    Z-29 | 手引き24ページの例に頻度の列はないため、頻度がないことは注意（T-10）とし、ここでは定まらない頻度を点検する | The example on page 24 has no column for it: a blank one is a doubt (T-10), and this one looks for open intervals
    U-02 | 手引きは該当のない区分を設ける必要がないとするだけで禁じていないため、参考とする | The handbook only says that an empty group is not needed: a note
    U-03 | 手引きは大部分がこの区分と考えられるとするだけで求めていないため、注意又は質問とする | The handbook expects it, but does not demand it: a doubt or a question
    U-07 | 手引きは記載を要しないとするだけで禁じていないため、参考とする | The handbook only says that it is not needed: a note
    U-09 | 止まらない機器があるかは事例から分からないため、質問とする | The case does not tell whether machines go on by themselves: a question
    """

  /// The permit, changes and closure.
  static let permit = """
    C-01 | 許可そのものは主務大臣が判断するため、更新のときに届け出ていない変更がないかを問う | The ministers decide; at a renewal it is asked whether anything changed without notice
    C-07 = G-01 | 更新の申請書と添付書類は、新規と同じ規則（D-02、G-01、D-08、D-24、D-32、D-39、O-01など）で点検する | The papers of a renewal are checked by the rules of a new permit: D-02, G-01, D-08, D-24, D-32, D-39, O-01
    C-19 = G-01 | 省令第59条の5つの書類をG-01、D-08、D-24、D-32、D-39で点検する。手引き36ページが3つだけを挙げるのは時とともに変わったのではなく書き落としで、同じ手引きの35ページが引く省令第59条も第2号から第6号までを求めている | The five documents of 省令第59条 are checked by G-01, D-08, D-24, D-32, D-39. That page 36 of the handbook lists three is no change over time but a slip: 省令第59条 as quoted on its page 35 asks for items 2 to 6
    C-24 = C-23 | 期限とその数え方をC-23の文に示す | C-23 tells the day and how it was counted
    C-30 = C-23 | 届出の遅れはC-23で示し、罰則を補正の文に添える | C-23 reports the delay and names the penalty
    C-39 = C-33 | 届出の遅れはC-33とC-34で示し、過料を補正の文に添える | C-33 and C-34 report the delay and name the penalty
    """

  /// The attachments, the drawings and the oath.
  static let papers = """
    D-01 = G-01 | 省令の各号の書類ごとにD-02、G-01、D-08、D-24、D-32、D-39、O-01で点検するため、合わせては指摘しない | Each paper of the ordinance has a rule: D-02, G-01, D-08, D-24, D-32, D-39, O-01
    D-22 = D-21 | 実際の値が分かるのは許可の後のため、結果の提出の予告（D-21）と合わせて知らせる | Real values come after the permit; told with the duty to file them
    D-27 = Y-15 | 1時間当たりの能力×時間と別紙Yの比較（Y-15、施設が複数ならY-18）そのものである | It is Y-15's comparison, or Y-18's where there are several facilities
    D-35 | 最繁忙日の値だけでは再生前と再生後の両方を含むか判断できないため、人に問う | The sum alone does not show whether it counts both, so a person is asked
    D-40 = Z-49 | 手引き32ページが同じ判断を求めている | Page 32 of the handbook asks for the same judgement
    D-41 = O-01 | 誓約書の有無と同じ要求である | It is the same demand as the oath's presence
    D-42 = A-38 | 領収書は登録免許税の点検（A-38）で確かめる | The receipt is checked with the registration tax
    G-06 = X-28 | 別紙Xの装置がプロセスフロー図にあることの比較そのものである | It is X-28's comparison with the flow diagram
    G-13 = X-28 | 別紙Xの装置が配置図にあることの比較そのものである | It is X-28's comparison with the layout
    G-18 = X-28 | 図面と別紙Xの過不足（X-28、X-29）、名称（X-27）、記号（X-34）を項目ごとに比べる | Devices (X-28, X-29), names (X-27) and symbols (X-34) are compared one by one
    G-19 = X-34 | どの図面の記号も別紙Xと比べるため、図面どうしの食い違いはX-34、X-27、X-29に必ず現れる | Every drawing is compared with Annex X, where a clash between drawings must show
    O-13 = D-07 | 誓約書を共通にできることは、D-07が本人確認書類と合わせて知らせる | D-07 tells it together with the papers of identity
    """

  /// The records.
  static let records = """
    L-06 | 「遅滞なく」の日数を定めた規定がないため、30日を過ぎた記録を注意とする | No provision says how long without delay is: what is recorded after 30 days is a doubt
    L-09 = L-08 | 電磁的方法も伝票も認められており、記録簿は電磁的方法によるため、保存場所だけを点検する | Electronic records and slips are allowed, and the ledger is electronic: only its place is checked
    L-12 = L-13 | 参考様式の列は「saisei ledger print」がそろえ、帳簿の保管量はL-13で照合する | 'saisei ledger print' gives the columns, and L-13 compares the stock of a book
    L-16 | 記録簿は日付順に表示され、番号は連鎖で保証されるため、ここでは未来の日付を点検する | The ledger shows rows by day and its chain numbers them: this one looks for days to come
    L-18 = L-19 | 報告書の計は対象外の量を除いて計算するため、除けない行をL-19で示す | The sum of the report leaves out what it does not ask for; L-19 tells of rows where that is not known
    L-20 = L-13 | 参考様式の数値は検算に使わないため、点検することがない | The figures of the sample are used nowhere, so there is nothing to check
    L-26 = L-06 | 罰則の対象は記録の有無と真偽であり、遅れと漏れはL-01からL-06までで示す | The penalty is for missing and false records; L-01 to L-06 report what is missing or late
    """

  /// Certificates and yearly reports.
  static let followUp = """
    K-20 = K-19 | 証明書が不要な引取りについて、任意の証明が望まれることも合わせて知らせる | Told with what needs no certificate
    K-26 = K-10 | 様式は定められていないため、省令第64条の記載事項（K-04からK-11）だけを点検する | There is no form; the seven items are what is checked, K-04 to K-11
    K-30 = K-02 | 義務違反の効果であり、それ自体の点検はない（期限の徒過をK-02、記載の不備をK-04からK-12が示す） | What follows from a breach; K-02 and K-04 to K-12 report the breach itself
    N-21 = N-02 | 罰則は義務違反の効果であり、それ自体の点検はない（期限の徒過をN-02、誤った量をN-06からN-18が示す） | What follows from a breach; N-02 and N-06 to N-18 report the breach itself
    N-09 | 手引きが「原則として」とするため、理由が書かれるまで不備とし、理由があれば参考とする | The handbook says in principle: an error until 差異理由 answers it, then a remark
    K-27 | 記録簿の行を証明書の側から点検し、証明書のない再生の行はsaisei certificate overdueが示す | Checked from the certificate's side; saisei certificate overdue lists rows without one
    """
}
