/// The criteria of family C: Permit, register, renewal, change, closure.
enum PermitEntries {
  /// Head line `id | basis | machine | source`, then the requirement, for each criterion.
  static let table = """
    C-01 | S | human | 法51; p.31
    The minister permits only if the facility standards are met and no disqualification applies.
    C-02 | H | partly | p.34
    A paper of permission is issued for new, renewal and change permits.
    C-03 | H | yes | 法56; p.34
    Public register items: 許可番号, 許可年月日, 許可有効期間満了年月日, name/address/representative, site, kinds.
    C-04 | S | yes | 法52①; p.34
    The permit lapses unless renewed every five years.
    C-05 | H | yes | p.34
    Renewal may be applied for at any time within validity.
    C-06 | S | yes | 法52①
    A renewal application after expiry is not possible: the permit has lapsed, a new permit is
    needed.
    C-07 | S | yes | 法52②; p.34
    Renewal uses the same form contents and attachments as a new application.
    C-08 | S | yes | 法52③; p.35
    Applied in time but undecided at expiry: the old permit stays valid until the decision.
    C-09 | S | yes | 法52④; p.34-35
    The renewed permit runs five years from the day after the old expiry.
    C-10 | D | yes | 法52①, derived
    Compute expiry by the register's date; if only the permit date is known, show date + 5 years
    - 1 day as the cautious value and mark it as computed.
    C-11 | S | yes | 法53①; p.36
    Changing items 3-5 of 法50② (kinds; facility type, number, structure, capacity; method) needs
    a change permit in advance, unless minor.
    C-12 | S | yes | 法53①; 省60一
    Adding a refrigerant number: change permit.
    C-13 | S | yes | 省60一; p.36 イ
    Only reducing kinds: minor, notification.
    C-14 | S | yes | 省60二; p.35-37
    Reducing the planned intake: minor, notification. (In the ordinance, missing in the
    handbook's own lists.)
    C-15 | S | yes | 省60三; p.36 ロ
    Fewer facilities without any new one: minor, notification.
    C-16 | D | yes | 省60三, derived
    Replacing a facility one for one is not "減少…新たな施設等の設置を行わない": change permit.
    C-17 | D | partly | 法53①, 省57, derived
    Increasing the planned intake: not item 3-5 by itself, but capacity must still exceed it;
    consult.
    C-18 | S | yes | 法53①; 省60; p.36 ハ
    Change of the use and management method: change permit (no minor class for it).
    C-19 | S | yes | 省59; p.36 ②
    Change application: 様式第5 and the attachments of 省55① items 2-6 as after the change, two
    copies. The handbook p.36 lists only three of the five.
    C-20 | S | human | 法53②
    Change permit is judged by the standards of 法51 again.
    C-21 | S | yes | 法103六
    Changing without permission is punishable (法103六).
    C-22 | H | yes | p.36 ③, p.37 ③
    Consult the ministries beforehand, even for minor changes.
    C-23 | S | yes | 法53③; 省61; p.36-37
    Notify by 様式第6, two copies, within 30 days: minor changes, and changes of name, address,
    representative, site name or location.
    C-24 | D | yes | 民法140; 休日法2
    Day count: the day of change is not counted (民法140); a last day on a weekend, holiday or
    12/29-1/3 moves to the next working day (行政機関の休日に関する法律2).
    C-25 | S | yes | 省61①
    Corporation and 法50②一 changed: attach 登記事項証明書.
    C-26 | H | yes | p.37 ②
    Attach papers that show the change (登記簿謄本 etc.).
    C-27 | S | yes | 省令様式第6; p.52
    Form 6 contents: permit number, applicant block, 変更の内容 in 新 and 旧 columns, 変更理由.
    C-28 | D | yes | derived
    新 and 旧 differ, and 旧 equals what the register or last filing says.
    C-29 | H | yes | p.48 備考
    Operators with several sites add the site's name under 許可番号 on Form 6 and Form 7.
    C-30 | S | yes | 法105
    A wrong or missing change notification is fined up to 300,000 yen.
    C-31 | D | partly | 法50②, 55三, derived
    Change of officers other than the representative has no notification duty in 法50②, but the
    disqualification check applies at once (法55三).
    C-32 | D | partly | 法50②, derived
    Change of the product's use (再生をしたフロン類の用途) is in Form 5 but not among 法50② items 3-5 by
    name: treat as a change of method/structure and consult.
    C-33 | S | yes | 法54①; p.37
    Closure etc. notice within 30 days, by: heirs (death); former representative officer
    (merger); 破産管財人; 清算人; the person or representative officer (discontinuing).
    C-34 | S | yes | 法54①六; p.37
    Suspending, and resuming a suspended business, is also notified within 30 days, by the
    operator.
    C-35 | S | yes | 法54②; p.37
    The permit ends in cases 1-5; not on suspension.
    C-36 | D | yes | derived
    No statutory form exists for 法54; give permit number, site, reason, date, filer's capacity.
    C-37 | S | yes | 省62①; p.38
    With the closure notice (also of suspension, since 省62 refers to every item of 法54①) file
    the report of that fiscal year.
    C-38 | S | yes | 省62②; p.38
    After revocation, the former operator reports the year of revocation.
    C-39 | S | yes | 法109二
    Failing to give the closure notice: 過料 up to 100,000 yen.
    C-40 | S | partly | 法55; p.38
    Grounds for revocation or suspension (up to 6 months): fraud, standards no longer met,
    disqualified (イ, ロ, ニ, ヘ), breach of the act.
    C-41 | D | yes | p.33, 38
    Slips in the handbook to ignore: p.38 破壊の用に供する設備, p.33 ⑩ フロン類破壊施設の管理責任者; both mean the
    reclaiming facility.
    C-42 | D | partly | 法54, derived
    A succession clause (merger, split, transfer) for this permit was not found: treat takeover
    as closure plus new permit and consult.
    C-43 | S | yes | 省59, 61; p.50, 52
    Form 6 and Form 5 (change) are addressed to both ministers, two copies.
    C-44 | S | partly | 省61②
    Individual: 住民票の写し may be asked for with the change notice.
    """
}
