import Findings
import PermitModel

extension PermitRules {
  /// The public register (法第56条).
  static let register: [Rule] = [
    Rule(
      "C-03", "differs-from-register",
      remedy: "名簿と許可に係る文書を確かめ、変わった事項は先に変更を届け出てください",
      "Compare register and paper of permission, and give notice of what has changed",
      judging: .application { application, _, report in
        guard let procedure = application.procedure.value, procedure != .newPermit else { return }
        let applicant = application.applicant
        compare(application.permit, applicant, application.place, &report)
        // What a change permit is about differs from the register by its nature.
        guard procedure == .renewal else { return }
        let listed = application.permit.register.refrigerants
        let registered = Set(listed.items.compactMap(\.number))
        let written = Set(application.refrigerants.items.compactMap(\.number))
        guard listed.isWritten, !registered.isEmpty, !written.isEmpty, registered != written
        else { return }
        let names = registered.symmetricDifference(written).sorted().map(\.text)
        report.find(
          "名簿のフロン類の種類と申請の種類が\(names.joined(separator: "、"))で異なります",
          "The register and the application differ in \(names.joined(separator: ", "))",
          at: application.refrigerants.site, related: [listed.site])
      },
      .closureNotice { notice, _, report in
        compare(notice.permit, notice.reclaimer, notice.place, &report)
      })
  ]

  private static func compare(
    _ permit: ExistingPermit, _ holder: Applicant, _ place: PlaceOfBusiness,
    _ report: inout Report
  ) {
    let entry = permit.register
    let isIndividual = holder.kind.value == .individual
    let texts: [(ja: String, en: String, written: Located<String>, listed: Located<String>)] = [
      ("許可番号", "permit number", permit.number, entry.number),
      (
        "氏名又は名称", "name", isIndividual ? holder.personName : holder.name, entry.name
      ),
      ("住所", "address", holder.address, entry.address),
      ("代表者の氏名", "representative", holder.representativeName, entry.representative),
      ("事業所の名称", "name of the site", place.name, entry.placeName),
      ("事業所の所在地", "address of the site", place.address, entry.placeAddress),
    ]
    for pair in texts {
      guard let written = pair.written.value, let listed = pair.listed.value,
        Folding.name(written) != Folding.name(listed)
      else { continue }
      report.find(
        "\(pair.ja)が名簿と異なります：「\(written)」、名簿「\(listed)」",
        "The \(pair.en) differs from the register: \(written), there \(listed)",
        at: pair.written.site, related: [pair.listed.site])
    }
    for (ja, en, written, listed) in [
      ("許可年月日", "date of the permit", permit.date, entry.date),
      ("有効期限", "expiry", permit.expiry, entry.expiry),
    ] {
      guard let day = written.value, let other = listed.value, day != other else { continue }
      report.find(
        "\(ja)\(day.japanese)が名簿の\(other.japanese)と異なります",
        "The \(en), \(day.iso), differs from the register's, \(other.iso)", at: written.site,
        related: [listed.site])
    }
  }
}
