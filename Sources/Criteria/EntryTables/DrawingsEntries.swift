/// The criteria of family G: Drawings (構造を示す図面).
enum DrawingsEntries {
  /// Head line `id | basis | machine | source`, then the requirement, for each criterion.
  static let table = """
    G-01 | S | yes | 省55①二; p.26-27
    Drawings showing the structure are attached.
    G-02 | H | yes | p.27
    Three sets: プロセスフロー図; 立面図・平面図等（組立図・配置図）; 装置説明図.
    G-03 | H | yes | p.27
    A3 or A4; A3 if A4 is hard to read.
    G-04 | H | human | p.27
    Flow diagram shows the mechanism of the site's method and how each process relates to the
    devices.
    G-05 | H | yes | p.27 ①
    Three streams drawn with different line types: reclaimed; unreclaimed (exhaust included);
    other products.
    G-06 | H | yes | p.27 ②
    Every device of Annex X is shown as a box with its symbol.
    G-07 | H | partly | p.27 ②
    No numbers unrelated to this matter.
    G-08 | D | yes | 省56二, 三, derived
    Flow graph is connected: supply reaches capture, and the residue route reaches the destroyer
    route.
    G-09 | D | yes | 省56二, 三, derived
    No stream ends in the air.
    G-10 | H | human | p.27
    Assembly/layout shows placement and connection of devices.
    G-11 | H | partly | p.27
    Site plan shows where on the premises the devices stand.
    G-12 | H | yes | p.27
    Storage places of the three states shown.
    G-13 | H | yes | p.27
    Layout also shows every Annex X device as a box with symbol at its place.
    G-14 | H | human | p.27
    Fine dimensions other than outer ones removed as far as possible.
    G-15 | H | yes | p.27
    Device explanation for impurity remover, mixing device, supply device, capture device and
    others needing it: structure, function, material.
    G-16 | H | yes | p.27
    Each device drawing marks where フロン類 is supplied.
    G-17 | H | yes | p.28
    If feed is selected: structure and function of the analyser used for it.
    G-18 | H | yes | p.31 (2)
    Drawings agree with Annex X.
    G-19 | D | yes | p.27, derived
    One symbol means one device in all drawings.
    G-20 | D | yes | p.27 ①, derived
    A legend for line types and symbols is present.
    G-21 | D | yes | p.13, 16, derived
    If self-destroying, the piping to the destruction plant is on the flow diagram.
    """
}
