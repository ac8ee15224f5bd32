/// The criteria of family Z: Annex Z (使用及び管理の方法).
enum AnnexZEntries {
  /// Head line `id | basis | machine | source`, then the requirement, for each criterion.
  static let table = """
    Z-01 | H | yes | 省58; p.18-23
    All eight items are written: 1 operation/supply/capture/residue, 2 storage, 3 maintenance, 4
    steady monitoring, 5 abnormal events, 6 quality check, 7 notice to the buyer, 8 responsible
    person.
    Z-02 | S | partly | 省58一イ; p.18
    運転方法 is set so that フロン類 is not released, the product fits its use and the capacity is met.
    Z-03 | S | yes | 省58一ロ; p.18
    フロン類の供給方法 is set.
    Z-04 | S | yes | 省58一ハ; p.18-19
    再生をしたフロン類の捕集方法 is set.
    Z-05 | S | yes | 省58一ニ; p.18-19
    再生をされなかったフロン類の処理方法 is set.
    Z-06 | H | yes | p.19, 22
    Written per reclaiming method (再生方式); with several methods one block each, numbered (1),
    (2).
    Z-07 | H | yes | p.22
    Block item a: kinds reclaimed with that method.
    Z-08 | H | partly | p.19
    If operation differs by refrigerant number, each is written.
    Z-09 | H | yes | p.19, 22
    Block item b: temperature conditions.
    Z-10 | H | yes | p.19, 22
    With a 蒸留塔: reflux time in the tower.
    Z-11 | H | yes | p.19
    Block item c: input quantity; continuous plant per hour, batch plant per batch.
    Z-12 | H | yes | p.19, 22
    Block item c: flow rate.
    Z-13 | H | partly | p.19, 22
    Block item d: capture method of the product, concretely.
    Z-14 | H | partly | p.19, 22
    Block item e: capture and hand-over of residue to the destroyer (e.g. filled into
    cylinders).
    Z-15 | H | yes | p.19; p.32 ③
    Own destruction: how it is carried to and fed into the destruction plant (pump, piping).
    Z-16 | H | yes | p.19; p.28
    If quality is secured by choosing feed with few impurities: the standard and method of
    choosing.
    Z-17 | H | yes | p.28
    Feed selection stated in the suitability document must also be in Annex Z item 1, and the
    other way round.
    Z-18 | S | yes | 省58一ホ; p.18-19
    保管の方法 is set for three states: before, after, unreclaimed.
    Z-19 | H | yes | p.19, 22
    Storage: address of the place for each state.
    Z-20 | H | yes | p.19, 22
    Storage: amount = kg that one container can take x number of containers, per kind and per
    state.
    Z-21 | D | yes | p.19, 22
    The p.22 example gives only litres (100l/50本 …) while p.19 asks for kg; ask for kg and show
    litres as a note.
    Z-22 | H | yes | p.19
    Storage way: indoor/outdoor, away from heat, dedicated cylinders or tanks.
    Z-23 | H | yes | p.22
    Separation by kind and by state in the storage place.
    Z-24 | D | yes | p.29, 32 ④
    Peak-day storage of the plan fits the storage room, per kind.
    Z-25 | D | yes | 容器保安規則22
    kg per container does not exceed V/C of 容器保安規則22 where the constant is known (R22 0.98,
    R134a 0.94, R404A 1.15, R32 1.24, R12 0.86, R502 0.93 …).
    Z-26 | D | yes | 容器保安規則2
    Cylinder class FC1, FC2, FC3 or FC4 suits the refrigerant (e.g. R410A, R32 need FC3).
    Z-27 | S | yes | 省58一ヘ; p.19, 22
    保守点検の方法 is set; item 3 points to 別表1.
    Z-28 | H | partly | p.19-20
    Daily check: at start and end of use, and at least once on each operating day; needed
    measures when something is wrong.
    Z-29 | H | partly | p.20
    Periodic check: regularly, at the frequency of each device's manual, by self or maker.
    Z-30 | R | yes | p.20, 22
    Make check records and keep them for a fixed time (recommended; example 5 years).
    Z-31 | H | partly | p.19
    How leaks during reclaiming are detected is explained in the maintenance item.
    Z-32 | H | partly | p.19
    If checks also serve the high pressure gas act, table 1 says so and gives their content.
    Z-33 | S | yes | 省58二; p.18, 32 ⑥
    State of the facility is checked steadily with instruments, to keep to operation, supply,
    capture, residue and maintenance methods.
    Z-34 | H | yes | p.20, 23
    Item 4 has five sub-items, each with measured quantity, kind of instrument, frequency.
    Z-35 | H | yes | p.31 (1)④
    Instruments of item 4 are listed in Annex X.
    Z-36 | S | yes | 省58四; p.20, 23
    On finding an anomaly in either check (state or analysis), measures are taken at once; item
    5 points to 別表2.
    Z-37 | S | yes | 省58三; p.18
    Purity and impurities of the product are checked properly, by own analysers or entrusted.
    Z-38 | H | yes | p.20, 23
    Item 6 gives method and frequency for each item: 純度, 不凝縮ガス, 蒸発残分, 酸分, 水分 (frequency e.g. per
    lot).
    Z-39 | H | yes | p.23
    Item 6: 自己所有 with name and specification, or 委託分析 with content and contractor, or selection
    standard if undecided.
    Z-40 | D | yes | p.13, 23, derived
    Own/entrusted split per item is the same in Annex X and Annex Z.
    Z-41 | H | human | p.32 ⑦
    Analysis targets, methods and frequency are suitable, in both own and entrusted cases.
    Z-42 | S | yes | 省58五; p.18, 20
    When the product is transferred to a user, the buyer is told beforehand how purity and
    impurities were checked and the result.
    Z-43 | H | yes | p.20, 23
    Item 7 gives the matters notified, the means (paper by hand or post, electronic) and the
    time.
    Z-44 | D | partly | 省58五
    The time of notice must be before the transfer.
    Z-45 | S | yes | 省58六; p.18, 33 ⑩
    A responsible person for use and management is appointed.
    Z-46 | H | yes | p.20, 23
    The person's unit and name are written.
    Z-47 | R | yes | p.20, 23
    Unit and name are shown near the facility.
    Z-48 | H | human | p.21
    The person knows the method well; no licence or rank is required.
    Z-49 | H | human | p.30, p.32
    Annex Z agrees with the supplementing documents, which are equal or more detailed.
    Z-50 | H | human | p.32 ①
    Facilities that fit the use of the product are in place.
    Z-51 | H | partly | p.32 ②
    Temperature, input, flow and reflux time are reasonable against the operation manual.
    Z-52 | H | partly | p.32 ③
    Residue is planned to be handed properly to a destroyer.
    Z-53 | H | human | p.33 ⑨
    Notice method to the buyer is suitable.
    Z-54 | D | yes | p.22-23
    Unfilled placeholders of the example (○○, 等, …) must not remain.
    """
}
