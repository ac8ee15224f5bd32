/// The criteria of family X: Annex X (構造).
enum AnnexXEntries {
  /// Head line `id | basis | machine | source`, then the requirement, for each criterion.
  static let table = """
    X-01 | H | yes | p.15
    Headed 第一種フロン類再生施設等の構造（方式名）, marked 別紙X at top right; the type in the heading equals the
    cover.
    X-02 | H | yes | p.12-14
    Items that exist are all written, following the letters a-g (蒸留精製式) or a-f (簡易蒸留式).
    X-03 | S | yes | 省56四; p.12
    There is a device to remove impurities (ろ過機, 蒸留装置 …) or one to mix in other フロン類.
    X-04 | H | yes | p.13
    蒸留精製式 item a names the 蒸留塔（精留塔）.
    X-05 | H | yes | p.13; p.31 (1)③
    Item a checks off 油分離器, 脱水装置, 脱酸装置, 蒸発器, 凝縮器, 還流弁 等 by concrete name (蒸留精製式); 圧縮装置 in place
    of 蒸留塔 and 還流弁 for 簡易蒸留式.
    X-06 | H | yes | p.12, 15
    A device doing two jobs says so, e.g. 脱水装置（脱酸装置を兼ねる）.
    X-07 | H | yes | 省56四; p.13-14
    Item b (mixing device) is written when quality is adjusted by mixing (蒸留精製式 list; not in the
    簡易蒸留式 list).
    X-08 | H | yes | p.13-15
    Item on the supply device (供給弁 等) has at least one entry.
    X-09 | S | yes | 省56二; p.13-15
    Item on the capture device for reclaimed フロン類 (移充塡装置, 排出弁, 貯槽タンク, 捕集用ボンベ 等): structure to
    capture without release to air.
    X-10 | S | yes | 省56五; p.13-15
    Item on measuring instruments: those needed to carry out the use and management method.
    X-11 | H | yes | p.13-15
    Measuring instruments name 温度計, 圧力計, 流量計（ガス、液）等 concretely.
    X-12 | H | yes | p.31 (1)④
    Every instrument that Annex Z uses is in the instrument item.
    X-13 | S | yes | 省56六; p.13
    Analysers to check purity and the four impurities (不凝縮ガス, 蒸発残分, 酸分, 水分), unless the analysis
    is entrusted to someone with enough experience and skill. All five items covered.
    X-14 | H | yes | p.13-14
    Own analysers: write 自己所有, with name, maker, model number (蒸留精製式 text); name etc. (簡易蒸留式
    text).
    X-15 | H | yes | p.13-14
    Entrusted analysis: write 委託分析, with the content and the planned contractor's name.
    X-16 | H | yes | p.15
    The p.15 example also shows the contractor's 計量証明事業登録番号 and the items asked for.
    X-17 | H | yes | p.13-14, 23
    Contractor not yet fixed: write the selection standard and procedure.
    X-18 | H | yes | p.13
    Entrusted analysis must also be described in Annex Z.
    X-19 | H | partly | p.31 (1)⑤
    Analysers neither too many nor too few for the items to analyse.
    X-20 | H | partly | 省56六ただし書; p.20 解説
    Contractor skill: 環境計量士, 計量証明事業登録事業者 etc., or near-equal knowledge of gas/liquid
    concentration analysis with about 1 year or more of practice.
    X-21 | S | yes | 省56三; p.13-16
    Item on devices to hand unreclaimed フロン類 to a destroyer: capture and hand over without
    release.
    X-22 | H | yes | p.13-14, 16
    Names of 再生残さ取り出し用排出弁, 回収ボンベ, 配管 (when joined to a destruction plant).
    X-23 | H | yes | p.13, 16
    Name the destroyer expected to take it; the example adds the destroyer's permit number.
    X-24 | H | yes | p.13-14, 16
    If the applicant destroys it itself as a destroyer: say so, piping, own destruction permit
    number.
    X-25 | D | yes | 省56三, derived
    Exactly one route per facility: outside destroyer or own destruction, never neither.
    X-26 | H | partly | p.12
    No specifications or quantities in Annex X.
    X-27 | H | yes | p.12
    Names used here are used in the whole application; no two names for one device.
    X-28 | H | yes | p.27; p.31 (2)
    Every device of Annex X is in the drawings, and the content agrees.
    X-29 | D | yes | p.12, derived
    The reverse: a device in the drawings, Annex Z, table 1 or 2 must be in Annex X.
    X-30 | S | human | 省56一; p.31 (1)①②
    Structure allows reclaiming fit for the product's use and meeting the capacity standard.
    X-31 | S | partly | 省56七; p.31 (3)
    Structure can carry out the use and management method.
    X-32 | H | human | 省56; p.14
    Other types: show conformity with 省56, following the examples.
    X-33 | D | yes | p.15-16
    Numbers within each item run 1, 2, 3 without gaps; letters in order.
    X-34 | D | yes | p.27
    Each device has a symbol (e.g. a-1) used in drawings, so that "記号付きの四角囲み" can be checked.
    """
}
