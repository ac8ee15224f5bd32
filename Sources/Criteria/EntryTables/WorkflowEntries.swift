/// The criteria of family S: RaMS workflow (source: 000_a5b9d5e90ca84296.txt).
enum WorkflowEntries {
  /// Head line `id | basis | machine | source`, then the requirement, for each criterion.
  static let table = """
    S-01 | R | yes | RaMS 業者登録
    Use of RaMS needs operator registration first, from 破壊・再生業者登録 on the login screen; choose
    再生業者 in the pull-down.
    S-02 | H | yes | RaMS 業者登録
    Choose how to pay: A 預け金払い or B 請求書払い, after reading 注意事項.
    S-03 | H | yes | RaMS 業者登録
    Login ID and password are set by the user and may be changed at any time.
    S-04 | H | yes | RaMS 業者登録
    All fields must be filled before 確認画面へ; then approve the cautions, press 新規登録, agree to the
    terms.
    S-05 | H | yes | RaMS メインメニュー
    事業者コード is P followed by 9 digits, given by the system after registration, shown in
    ログイン者登録情報.
    S-06 | H | yes | RaMS 登録情報の変更
    The code cannot be changed; every other item can.
    S-07 | H | yes | RaMS 預け金払い
    A: money put into the account shown under 指定口座 (account of that site alone) becomes points,
    1 point = 1 yen.
    S-08 | H | yes | RaMS 預け金払い
    A: points are loaded at 10:00 and 16:00; paying in by 9:00 lets slips be made the same day.
    S-09 | D | yes | RaMS 再生証明書の送付, derived
    A: points needed = 110 x certificates to send; balance must suffice.
    S-10 | H | human | RaMS 預け金払い
    A: deposits can be refunded; the account cannot be used for other transfers.
    S-11 | H | yes | RaMS 請求書払い
    B: an invoice (pdf) dated the last day of the month of use comes by mail on the 1st of the
    next month; details are not attached, see the menu.
    S-12 | H | yes | RaMS 再生証明書の送付; RaMS 注
    Sending one 再生証明書 costs 110 points (a slide image still shows 108; slide prices are said to
    be provisional).
    S-13 | H | yes | RaMS ご利用料金
    Registration, viewing and printing are free; only sending a certificate costs.
    S-14 | H | yes | RaMS 再生処理依頼
    The recoverer asks by entering container number and 処理区分『再生』 in F票「回収フロン処理証明書（処理の記録）」.
    S-15 | H | yes | RaMS 再生処理依頼
    The recoverer picks the reclaimer from history or by 事業所コード.
    S-16 | H | human | RaMS 処理依頼書作成
    The reclaimer gets a mail with a URL and checks the request.
    S-17 | H | yes | RaMS 処理依頼内容の確認
    The amount shown first is the amount handed over by the recoverer; correct it to the amount
    really processed before sending.
    S-18 | H | yes | RaMS 再生証明書の送付
    Only when the work is finished press 確認画面へ, then 送付, then OK.
    S-19 | H | yes | RaMS
    The reclaimer's list then shows the certificate as sent.
    S-20 | H | human | RaMS 回付
    The recoverer forwards (回付) it to the disposer etc.
    S-21 | S | yes | 法59, 省64-66
    The statutory limits (30 days, item check, copy 3 years) hold for RaMS certificates too.
    S-22 | H | human | RaMS 記録・報告書の作成
    Record tables and reports can be printed at any time by 報告書作成・閲覧.
    S-23 | D | yes | derived
    RaMS output and the site's own ledger must agree; material handled outside RaMS must be
    added for Form 7.
    S-24 | H | yes | RaMS 登録情報の変更
    Change of representative, contact etc.: also change the RaMS registration.
    S-25 | H | human | RaMS ポイント・利用料金
    Point use history is under 利用実績（ポイント履歴）; A shows the balance, B and C the month's use.
    S-26 | D | yes | RaMS 預け金払い, derived
    Registration in RaMS is per site (事業所); one code per permit.
    S-27 | D | yes | derived
    A certificate already sent by RaMS must not be printed again as a second original.
    S-28 | H | human | RaMS お問合せ先
    Help desk: 日本冷媒・環境保全機構 03-5733-5311, contact@jreco.or.jp.
    """
}
