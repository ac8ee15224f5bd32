import Findings
import PermitModel

extension ApplicationRules {
  /// The block of the applicant.
  static let applicant: [Rule] = [
    Rule(
      "A-11", "applicant-field-missing",
      remedy: "申請者の欄をすべて書いてください", "Fill in every field of the applicant"
    ) { application, _, report in
      let applicant = application.applicant
      var fields: [(ja: String, en: String, blank: Bool, site: Site)] = [
        ("区分（法人・個人）", "kind", applicant.kind.isBlank, applicant.kind.site),
        ("郵便番号", "postal code", applicant.postalCode.isBlank, applicant.postalCode.site),
        ("住所", "address", applicant.address.isBlank, applicant.address.site),
        ("電話番号", "telephone number", applicant.phone.isBlank, applicant.phone.site),
      ]
      if applicant.kind.value == .individual {
        fields.append(("氏名", "name", applicant.personName.isBlank, applicant.personName.site))
      }
      for field in fields where field.blank {
        report.find(
          "申請者の\(field.ja)が未記入です", "The applicant's \(field.en) is blank",
          at: field.site,
          remedy: Message(
            ja: "申請者の\(field.ja)を書いてください", en: "Write the applicant's \(field.en)"))
      }
    },
    Rule(
      "A-12", "address-differs-from-registry",
      remedy: "住所を登記事項証明書（個人は住民票）の表記どおりに書いてください",
      "Write the address exactly as in the registry certificate or resident record"
    ) { application, _, report in
      let applicant = application.applicant
      let address = applicant.address
      let isIndividual = applicant.kind.value == .individual
      let paper = isIndividual ? applicant.residentRecord : applicant.registry
      let name = isIndividual ? "住民票" : "登記事項証明書"
      guard let official = paper.address.value else {
        guard paper.address.isBlank, let written = address.value,
          paper.isWritten || application.needsPapersOfPerson
        else { return }
        if isIndividual && !paper.isWritten {
          report.ask(
            "住所「\(written)」は住民票の表記と一致していますか",
            "Does the address \(written) agree with the resident record", at: address.site)
        } else {
          report.find(
            "\(name)の住所が書かれていないため、申請者の住所「\(written)」と照合できません",
            "The address on the paper of identity is blank, so \(written) cannot be compared",
            at: paper.address.site, related: [address.site],
            remedy: Message(
              ja: "\(name)にある住所をそのまま書き写してください",
              en: "Copy the address from the paper of identity"))
        }
        return
      }
      guard let written = address.value, Folding.width(written) != Folding.width(official)
      else { return }
      report.find(
        "住所が\(name)の表記と一致しません：申請書「\(written)」、\(name)「\(official)」",
        "The address differs from the paper of identity: \(written), there \(official)",
        at: address.site, related: [paper.address.site])
    },
    Rule(
      "A-13", "corporate-name-missing",
      remedy: "法人の名称と、代表者の役職名及び氏名を書いてください",
      "Write the corporation's name and its representative's title and name"
    ) { application, _, report in
      let applicant = application.applicant
      guard applicant.kind.value == .corporation else { return }
      let fields: [(ja: String, en: String, leaf: Located<String>)] = [
        ("法人の名称", "corporation's name", applicant.name),
        ("代表者の役職名", "representative's title", applicant.representativeTitle),
        ("代表者の氏名", "representative's name", applicant.representativeName),
      ]
      for field in fields where field.leaf.isBlank {
        report.find(
          "\(field.ja)が未記入です", "The \(field.en) is blank", at: field.leaf.site,
          remedy: Message(ja: "\(field.ja)を書いてください", en: "Write the \(field.en)"))
      }
    },
    Rule(
      "A-14", "wrong-name-items-for-kind",
      remedy: "個人は「氏名」だけ、法人は「名称」と「代表者の氏名」を書いてください",
      "Use 氏名 alone for an individual, 名称 and 代表者の氏名 for a corporation"
    ) { application, _, report in
      let applicant = application.applicant
      guard let kind = applicant.kind.value else { return }
      let foreign: [(String, String, Located<String>)] =
        kind == .individual
        ? [
          ("名称", "a corporate name", applicant.name),
          ("代表者の役職", "a representative's title", applicant.representativeTitle),
          ("代表者の氏名", "a representative's name", applicant.representativeName),
        ] : [("氏名", "a personal name", applicant.personName)]
      for (ja, en, leaf) in foreign {
        guard let written = leaf.value else { continue }
        report.find(
          "\(kind.rawValue)の申請ですが、\(ja)「\(written)」が書かれています",
          "The applicant is \(kind == .individual ? "an individual" : "a corporation"), "
            + "but \(en) is written: \(written)", at: leaf.site, related: [applicant.kind.site])
      }
      guard kind == .individual else { return }
      for label in application.paper.applicantLabels.items {
        guard let written = label.value,
          ["名称", "代表者の氏名"].contains(Folding.width(written))
        else { continue }
        report.find(
          "個人の申請書ですが、申請者欄の見出しが「\(written)」のままです",
          "The applicant is an individual, but the form still has the label \(written)",
          at: label.site, related: [applicant.kind.site],
          remedy: Message(
            ja: "見出し「\(written)」を「氏名」に改めてください",
            en: "Change the label \(written) to 氏名"))
      }
    },
    Rule(
      "A-15", "name-differs-from-registry",
      remedy: "法人の名称を登記事項証明書のとおり、略さず同じ字体で書いてください",
      "Write the corporation's name as registered, unabridged and in the same characters",
      // Two papers contradict each other: nothing is left to judge.
      weight: .error
    ) { application, _, report in
      let applicant = application.applicant
      guard applicant.kind.value != .individual, let written = applicant.name.value else { return }
      let registered = applicant.registry.name
      guard let official = registered.value else {
        guard registered.isBlank,
          applicant.registry.isWritten || application.needsPapersOfPerson
        else { return }
        report.find(
          "登記事項証明書の名称が書かれていないため、法人の名称「\(written)」と照合できません",
          "The name on the registry certificate is blank, so \(written) cannot be compared",
          at: registered.site, related: [applicant.name.site],
          remedy: Message(
            ja: "登記事項証明書にある名称をそのまま書き写してください",
            en: "Copy the name from the registry certificate"))
        return
      }
      guard Folding.width(written) != Folding.width(official) else { return }
      let abridged = written.containsAny(["(株)", "（株）", "㈱", "(有)", "（有）", "㈲"])
      let variant = Folding.name(written) == Folding.name(official)
      let why = abridged ? "（略称）" : variant ? "（異体字）" : ""
      report.find(
        "法人の名称が登記の表記と異なります\(why)：申請書「\(written)」、登記「\(official)」",
        "The corporation's name differs from the registry: \(written), there \(official)",
        at: applicant.name.site, related: [registered.site])
    },
    Rule(
      "A-16", "seal",
      remedy: "印の欄を除き、押印をせずに提出してください", "Drop the seal mark and file without a seal",
      editions: [StatutoryValues.sealNeeded, StatutoryValues.sealAbolished],
      // Before the amendment a signature did as well, and since then a seal does no harm.
      weight: .warning
    ) { application, review, report in
      let seal = application.paper.seal
      guard let sealed = seal.value else { return }
      let abolished = StatutoryValues.sealAbolished.contains(review.asOf.iso)
      if sealed, abolished {
        // The amended form has no seal, but nothing forbids one, and its supplementary provision
        // lets old paper be used for the time being: not a defect.
        report.suggest(
          "押印は令和2年12月28日から不要です", "A seal has not been needed since 2020-12-28",
          at: seal.site, validity: StatutoryValues.sealAbolished)
      } else if !sealed, !abolished {
        // Until then the form took a signature by the applicant's own hand instead of a seal.
        report.doubt(
          "押印がないため、代わりに本人の自署が必要です",
          "There is no seal, so the applicant's own signature is needed instead", at: seal.site,
          remedy: Message(
            ja: "押印するか、本人が署名してください", en: "Seal the form or sign it by your own hand"),
          validity: StatutoryValues.sealNeeded)
      }
    },
    Rule(
      "A-17", "malformed-postal-code-or-phone",
      remedy: "郵便番号は「123-4567」、電話番号は10桁又は11桁の数字で書いてください",
      "Write the postal code as 123-4567 and the telephone number with 10 or 11 digits"
    ) { application, _, report in
      let codes = [
        ("申請者", "applicant", application.applicant.postalCode),
        ("事業所", "place of business", application.place.postalCode),
      ]
      for (ja, en, code) in codes {
        guard let written = code.value ?? code.written, !isPostalCode(written) else { continue }
        report.find(
          "\(ja)の郵便番号「\(written)」が3桁-4桁の形ではありません",
          "The postal code of the \(en), \(written), is not of the form 123-4567", at: code.site,
          remedy: Message(
            ja: "郵便番号を「123-4567」の形で書いてください",
            en: "Write the postal code in the form 123-4567"))
      }
      let phones = [
        ("申請者", "applicant", application.applicant.phone),
        ("事業所", "place of business", application.place.phone),
      ]
      for (ja, en, phone) in phones {
        guard let written = phone.value ?? phone.written, !isPhone(written) else { continue }
        report.find(
          "\(ja)の電話番号「\(written)」が市外局番からの10桁又は11桁ではありません",
          "The telephone number of the \(en), \(written), does not have 10 or 11 digits",
          at: phone.site,
          remedy: Message(
            ja: "電話番号を市外局番から、数字とハイフン又は括弧だけで書いてください",
            en: "Write the number with its area code, in digits, hyphens or brackets only"))
      }
    },
  ]

  private static func isPostalCode(_ text: String) -> Bool {
    let parts = dashed(text).split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].count == 3 && parts[1].count == 4
      && parts.allSatisfy { $0.allSatisfy(\.isASCIIDigit) }
  }

  private static func isPhone(_ text: String) -> Bool {
    let plain = dashed(text)
    return plain.allSatisfy { $0.isASCIIDigit || "-()".contains($0) }
      && [10, 11].contains(plain.count { $0.isASCIIDigit })
  }

  /// Half-width, with one kind of hyphen and without a leading 〒.
  private static func dashed(_ text: String) -> String {
    let plain = Folding.width(text)
    return String(
      (plain.first == "〒" ? plain.dropFirst() : plain[...]).map {
        "‐‑–—−ー―".contains($0) ? "-" : $0
      })
  }
}
