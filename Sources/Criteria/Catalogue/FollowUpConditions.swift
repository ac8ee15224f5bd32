import Findings
import PermitModel

/// What a paper that follows the permit has to be for some criteria to concern it.
struct FollowUpCondition: Sendable {
  /// Whether it holds, or whether the case leaves that open.
  let mayHold: @Sendable (CaseContent) -> Bool
  /// What the case is not or has not, as a reviewer reads it.
  let absence: Message

  private init(_ ja: String, _ en: String, _ mayHold: @escaping @Sendable (CaseContent) -> Bool) {
    self.mayHold = mayHold
    absence = Message(ja: ja, en: en)
  }

  fileprivate static func certificate(
    _ ja: String, _ en: String, _ mayHold: @escaping @Sendable (CertificateCase) -> Bool
  ) -> FollowUpCondition {
    FollowUpCondition(ja, en) {
      if case .certificate(let paper) = $0 { mayHold(paper) } else { true }
    }
  }

  fileprivate static func report(
    _ ja: String, _ en: String, _ mayHold: @escaping @Sendable (YearlyReport) -> Bool
  ) -> FollowUpCondition {
    FollowUpCondition(ja, en) { if case .report(let paper) = $0 { mayHold(paper) } else { true } }
  }

  fileprivate static func change(
    _ ja: String, _ en: String, _ mayHold: @escaping @Sendable (ChangeNotice) -> Bool
  ) -> FollowUpCondition {
    FollowUpCondition(ja, en) {
      if case .changeNotice(let paper) = $0 { mayHold(paper) } else { true }
    }
  }

  fileprivate static func closure(
    _ ja: String, _ en: String, _ mayHold: @escaping @Sendable (ClosureNotice) -> Bool
  ) -> FollowUpCondition {
    FollowUpCondition(ja, en) {
      if case .closureNotice(let paper) = $0 { mayHold(paper) } else { true }
    }
  }

  /// A change of one of these items is told, or the items are not readable.
  fileprivate static func changed(_ item: ChangedItem) -> FollowUpCondition {
    change("「\(item.rawValue)」の変更ではない", "nothing is told about \(item.rawValue)") { notice in
      notice.changes.isEmpty
        || notice.changes.items.contains { $0.item.value == nil || $0.item.value == item }
    }
  }
}

/// Which criteria of the later papers concern only some of them.
enum FollowUpConditions {
  /// The condition of each criterion that has one.
  static let byID = certificates.merging(reports) { a, _ in a }.merging(notices) { a, _ in a }

  private static let certificates: [String: FollowUpCondition] = {
    let recorded = FollowUpCondition.certificate(
      "記録簿と照合する記載がない", "nothing of the ledger is given to compare"
    ) { $0.record.isWritten }
    let permitted = FollowUpCondition.certificate(
      "許可の内容と照合する記載がない", "nothing of the permit is given to compare"
    ) { $0.permit.isWritten }
    let perManager = FollowUpCondition.certificate(
      "管理者ごとの証明ではない", "it does not certify manager by manager"
    ) { $0.option.value == .perManager }
    return [
      "K-01": .certificate("充塡回収業者以外の送付先がない", "no other addressee is named") {
        $0.addressee.isWritten
      },
      "K-11": .certificate("自ら破壊したフロン類がない", "nothing was destroyed by the reclaimer") {
        !$0.certificate.destroyed.isEmpty
      },
      "K-12": recorded, "K-17": recorded, "K-27": recorded, "K-15": permitted, "K-16": permitted,
      "K-18": .certificate("写しの保存期限の記載がない", "no end of the keeping is written") {
        $0.keptUntil.isWritten
      },
      "K-19": .certificate("充塡回収業者から引き取ったものである", "it was taken in from a recoverer") {
        $0.source.value.map { $0 != .recoverer } ?? false
      },
      "K-21": .certificate("管理者が２者以上ではない", "there are not several managers") {
        $0.managers.items.count > 1
      },
      "K-22": .certificate("容器ごとの証明ではない", "it does not certify by the cylinder") {
        $0.option.value == .perContainer
      },
      "K-23": perManager, "K-24": perManager,
    ]
  }()

  private static let reports: [String: FollowUpCondition] = {
    let previous = FollowUpCondition.report(
      "前年度の報告と照合する記載がない", "nothing of the year before is given to compare"
    ) { $0.previous.isWritten }
    let ending = FollowUpCondition.report(
      "年度の途中の廃業等がない", "the business did not end or rest within the year"
    ) { $0.ending.isWritten }
    return [
      "N-05": ending, "N-27": ending, "N-16": previous,
      "N-13": .report("種類が５つまでで、用紙は１枚で足りる", "up to five kinds: one sheet will do") {
        $0.columns.items.count > 5
      },
      "N-17": .report("記録簿と照合する記載がない", "nothing of the ledger is given to compare") {
        !$0.ledger.isEmpty
      },
      "N-18": .report(
        "前年度の報告とも記録簿とも照合する記載がない",
        "nothing of the year before or of the ledger is given to compare"
      ) { $0.previous.isWritten || !$0.ledger.isEmpty },
      "N-20": .report("許可を受けた事業所は１つである", "there is one site with a permit") {
        $0.severalPlaces.value == true
      },
      "N-23": .report("別紙Yと照合する記載がない", "nothing of Annex Y is given to compare") {
        !$0.plan.isEmpty
      },
      "N-25": .report("受託した量の記載がない", "no amounts were taken in on trust") {
        $0.columns.items.contains { $0.entrusted.isWritten }
      },
      "N-26": .report("許可された種類の記載がない", "the permitted kinds are not given") {
        !$0.permittedKinds.isEmpty
      },
      "N-28": .report("ほかで作った書面を写していない", "no paper made elsewhere is copied") {
        $0.paper.isWritten
      },
    ]
  }()

  private static let notices: [String: FollowUpCondition] = {
    let ends = FollowUpCondition.closure(
      "業務の休止又は再開の届出である", "the business rests or resumes"
    ) { $0.reason.value?.endsPermit ?? true }
    return [
      "C-12": .changed(.kinds), "C-15": .changed(.facilityCount),
      "C-16": .changed(.facilityCount), "C-17": .changed(.intake), "C-31": .changed(.officers),
      "C-32": .changed(.uses),
      "C-25": .change("届出者が法人ではない", "the notifier is no corporation") {
        $0.notifier.kind.value != .individual
      },
      "C-44": .change("届出者が個人ではない", "the notifier is no individual") {
        $0.notifier.kind.value != .corporation
      },
      "C-33": ends, "C-35": ends,
      "C-34": .closure("業務の休止又は再開の届出ではない", "the business neither rests nor resumes") {
        $0.reason.value.map { !$0.endsPermit } ?? true
      },
      "C-42": .closure("承継者の記載がない", "nobody is named to take the business over") {
        $0.successor.isWritten
      },
    ]
  }()
}
