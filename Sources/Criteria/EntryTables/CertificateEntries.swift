/// The criteria of family K: Reclamation certificate (再生証明書).
enum CertificateEntries {
  /// Head line `id | basis | machine | source`, then the requirement, for each criterion.
  static let table = """
    K-01 | S | yes | 法59①; p.41, 43
    When フロン類 has been reclaimed, the reclaimer makes a 再生証明書 and sends it (送付; 2015: 交付) to the
    充塡回収業者 from whom it was taken.
    K-02 | S | yes | 省65二; p.42
    Within 30 days from the day of reclaiming.
    K-03 | D | yes | 民法140, derived
    Count without the first day; do not extend for holidays, since the addressee is private.
    K-04 | S | yes | 省64一; p.42
    Item 1: name, address, registration number of the 充塡回収業者 that asked.
    K-05 | S | yes | 省64二; p.42
    Item 2: date the taking-in was finished.
    K-06 | S | yes | 省64三; p.42
    Item 3: amount taken in per kind and identification number of the container.
    K-07 | S | yes | 省64四; p.42
    Item 4: name, address, permit number of the reclaimer.
    K-08 | S | yes | 省64五; p.42
    Item 5: date of sending (送付年月日).
    K-09 | S | yes | 省64六; p.42
    Item 6: date of reclaiming.
    K-10 | S | yes | 省64七; p.42
    Item 7: amount reclaimed per kind, and amount to be handed to a destroyer per kind.
    K-11 | S | yes | 省64七括弧書; p.42
    Item 7 if the reclaimer itself destroyed it: that fact, date, amount per kind.
    K-12 | S | yes | 省65一; p.42
    Before sending, confirm that name, address, registration number, amounts taken, reclaimed,
    and to be handed over match the facts.
    K-13 | D | yes | derived
    Dates in order: received <= reclaimed <= sent.
    K-14 | D | yes | derived
    Amounts: reclaimed + residue (+ self-destroyed) does not exceed the amount taken in, per
    kind; a shortfall must be explained (stock, loss).
    K-15 | D | yes | 法50, derived
    Kinds on the certificate are permitted kinds.
    K-16 | D | yes | derived
    Permit number, name, address of the reclaimer equal the permit record on that date.
    K-17 | D | yes | derived
    Registration number of the recoverer has no national format: only check it is there and
    equal to the ledger's.
    K-18 | S | yes | 法59①; 省66; p.42-43
    Copy kept 3 years from the day of sending.
    K-19 | H | yes | p.43 ②
    Not required if handed over by a 省49 party, or if not recovered from a 第一種特定製品.
    K-20 | R | yes | p.43 ②
    Even then some certificate of reclaiming is desirable.
    K-21 | H | yes | p.43 ③
    One cylinder from several managers: agree beforehand on option 1 (one certificate per
    cylinder, recoverer copies it) or 2 (one per manager).
    K-22 | R | yes | p.43
    Option 1: copies should say they are copies of the original.
    K-23 | H | yes | p.43
    Option 2: the recoverer gives managers' names in advance and they are written on each
    certificate.
    K-24 | D | yes | p.43, derived
    Option 1: exactly one certificate per cylinder; option 2: amounts over managers add up to
    the cylinder.
    K-25 | S | human | 法59②③; 省67; p.41-44
    The recoverer passes it on without delay to manager, servicer or disposer and keeps a copy 3
    years; a servicer passes on and keeps 3 years.
    K-26 | H | yes | p.44
    No statutory form; JRECO's is one example.
    K-27 | D | yes | 省64-68, derived
    Every ledger row "reclaimed" from a recoverer is covered by certificates, and no certificate
    lacks a ledger row.
    K-28 | D | yes | derived
    The same container and intake is not certified twice.
    K-29 | D | yes | 法59, 70
    Wording 再生 on the certificate; destruction by a destroyer needs its own 破壊証明書.
    K-30 | S | partly | 法62③⑤, 104一
    Not keeping 法59: recommendation (法62③), then order (法62⑤), breach of the order fined up to
    500,000 yen; no direct fine for 法59.
    K-31 | D | yes | p.47, 55, derived
    Amounts with one decimal, in kg.
    """
}
