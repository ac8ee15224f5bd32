internal import Findings
internal import PermitModel

/// A certificate that the ledger's rows ask for, before it has a number.
struct CertificateDraft {
  /// The certificate with what it is checked against.
  var paper: CertificateCase
  /// Row of the recoverer.
  var party: Int?
  /// The rows that it covers, with how much of each.
  var parts: [CertifiedPart]
  /// Row of reclaiming, for messages.
  var reclaim: Int
  /// 管理者 whose it is, where each manager gets one.
  var manager: String?
  /// What of the taking-in stays uncertified.
  var rest: Mass
}

/// The certificates of one reclaiming, which are issued together or not at all.
struct CertificateGroup {
  /// One, or one for each manager.
  var drafts: [CertificateDraft]
  /// What of each row was certified when they were made.
  var basis: [Int: Int]
  /// The rows of reclaiming.
  var reclaims: [RecordedEntry]
  /// Where it was asked for, such as a row of a table.
  var site: Site?
}

/// What certificates are to say beyond the rows of the ledger.
struct CertificateWishes {
  /// Day of sending.
  var sentOn: CivilDate
  /// How a cylinder of several managers is certified.
  var option = ManagerOption.perContainer
  /// Whether what was not reclaimed goes to a destroyer, as far as no row says so.
  var restGoesToDestroyer = false
  /// Why reclaimed amount and residue fall short.
  var shortfallReason: String?
  /// Whether it is about all that is left of the taking-in, although no reason is given.
  var coversAll = false
  /// Who reclaims, where a file says more than the ledger.
  var reclaimer: CertificateParty?
}

/// Why no certificate can be made of a row of reclaiming.
struct DraftObstacle: Error {
  /// Row of reclaiming.
  var reclaim: Int
  /// What stands in the way.
  var message: Message
  /// What to do about it.
  var remedy: Message
}
