import Findings
import PermitModel

extension Procedure {
  /// Title of the form (handbook p.49-51).
  var formTitle: String {
    switch self {
    case .newPermit: "第一種フロン類再生業者許可申請書"
    case .changePermit: "第一種フロン類再生業者変更の許可申請書"
    case .renewal: "第一種フロン類再生業者許可の更新申請書"
    }
  }

  /// The article that the sentence of the form names (handbook p.49-51).
  var article: String {
    switch self {
    case .newPermit: "第50条第2項"
    case .changePermit: "第53条第1項"
    case .renewal: "第52条第2項"
    }
  }

  /// English name for messages.
  var english: String {
    switch self {
    case .newPermit: "a new permit"
    case .changePermit: "a change of the permit"
    case .renewal: "the renewal of the permit"
    }
  }
}

extension ApplicationRules {
  /// The procedure, its form and where it is filed.
  static let procedure: [Rule] = [
    Rule(
      "A-01", "procedure-not-stated",
      remedy: "手続に「新規許可」「変更許可」「更新」のいずれかを書いてください",
      "Write one of 新規許可, 変更許可 or 更新 as the procedure"
    ) { application, _, report in
      let procedure = application.procedure
      if let problem = procedure.problem {
        report.find(problem, of: procedure)
      } else if procedure.isBlank {
        report.find(
          "手続の種類が書かれていないため、申請書の題名と根拠条文が決まりません",
          "The procedure is not stated, so the form's title and article cannot be chosen",
          at: procedure.site)
      }
      let title = application.paper.title
      guard let value = procedure.value, let written = title.value,
        Folding.width(written) != value.formTitle
      else { return }
      report.find(
        "書面の題名「\(written)」が\(value.rawValue)の様式の題名と異なります",
        "The title \(written) is not that of the form for \(value.english)",
        at: title.site, related: [procedure.site],
        remedy: Message(
          ja: "題名を「\(value.formTitle)」としてください", en: "Use the title \(value.formTitle)"))
    },
    Rule(
      "A-02", "wrong-article",
      remedy: "申請文の根拠条文を手続に合わせてください",
      "Name the article of the procedure in the form's sentence"
    ) { application, _, report in
      let article = application.paper.article
      guard let procedure = application.procedure.value, let written = article.value,
        !Folding.width(written).contains(procedure.article)
      else { return }
      report.find(
        "申請文の根拠条文「\(written)」が\(procedure.rawValue)の条文と一致しません",
        "The article \(written) is not the one for \(procedure.english)",
        at: article.site, related: [application.procedure.site],
        remedy: Message(
          ja: "根拠条文を「\(procedure.article)」としてください",
          en: "Name \(procedure.article) as the article"))
    },
    Rule(
      "A-03", "permit-number-missing",
      remedy: "許可に係る文書のとおりに許可番号と許可年月日を書いてください",
      "Write the permit's number and date as on the paper of permission"
    ) { application, _, report in
      guard let procedure = application.procedure.value, procedure != .newPermit else { return }
      let permit = application.permit
      let items: [(blank: Bool, ja: String, en: String, site: Site)] = [
        (permit.number.isBlank, "許可番号", "permit number", permit.number.site),
        (permit.date.isBlank, "許可年月日", "permit date", permit.date.site),
      ]
      for item in items where item.blank {
        report.find(
          "\(procedure.rawValue)の申請ですが、\(item.ja)が未記入です",
          "This is an application for \(procedure.english), but the \(item.en) is blank",
          at: item.site,
          remedy: Message(
            ja: "許可に係る文書のとおりに\(item.ja)を書いてください",
            en: "Write the \(item.en) as on the paper of permission"))
      }
    },
    Rule(
      "A-04", "permit-number-in-new-application",
      remedy: "新規の申請なら許可番号を消し、更新か変更なら手続を改めてください",
      "Delete the permit number, or change the procedure to a renewal or change"
    ) { application, _, report in
      let number = application.permit.number
      guard application.procedure.value == .newPermit, let written = number.value else { return }
      report.find(
        "新規許可の申請書に許可番号の欄はありませんが、「\(written)」と書かれています",
        "A new application has no field for a permit number, but \(written) is written",
        at: number.site, related: [application.procedure.site])
    },
    Rule(
      "A-08", "wrong-addressees",
      remedy: "宛先を「経済産業大臣　殿」「環境大臣　殿」の連名としてください",
      "Address the form to both 経済産業大臣 殿 and 環境大臣 殿"
    ) { application, _, report in
      let addressees = application.paper.addressees
      guard addressees.isWritten else { return }
      let written = addressees.items.compactMap(\.value).map(Folding.width)
      let missing = ["経済産業大臣", "環境大臣"].filter { minister in
        !written.contains { $0.contains(minister) }
      }
      if !missing.isEmpty {
        report.find(
          "書面の宛先に\(missing.map { "「\($0)」" }.joined())がありません",
          "The form is not addressed to \(missing.joined(separator: " and "))",
          at: addressees.site)
      }
      for leaf in addressees.items {
        guard let text = leaf.value, !text.contains("殿") else { continue }
        report.find(
          "書面の宛先「\(text)」に敬称の「殿」がありません",
          "The addressee \(text) lacks the 殿 of the form", at: leaf.site)
      }
    },
    Rule(
      "A-09", "wrong-number-of-copies",
      remedy: "部数を\(StatutoryValues.copies.figure)とし、一方の省に\(StatutoryValues.copies.figure)通か両省に1通ずつ"
        + "提出してください",
      "Set the number of originals to 2, both at one ministry or one at each"
    ) { application, _, report in
      let copies = application.copies
      let required = StatutoryValues.copies.value
      if copies.isBlank {
        report.find(
          "提出する正本の部数が未記入です", "The number of originals is blank", at: copies.site)
      } else if let value = copies.value, value > required {
        // More than the ordinance asks for is no defect, but hardly meant.
        report.doubt(
          "部数が\(value)通ですが、正本は\(required)通で足ります",
          "The number of originals is \(value), but \(required) are enough", at: copies.site)
      } else if let value = copies.value, value < required {
        report.find(
          "部数が\(value)通ですが、正本は\(required)通必要です",
          "The number of originals is \(value), but \(required) are required", at: copies.site)
      }
    },
    Rule(
      "A-10", "filing-office-open",
      remedy: "提出先に「経済産業省」「環境省」「両省」のいずれかを書き、担当部署の現在の名称と所在地を確認してください",
      "Write 経済産業省, 環境省 or 両省, and check the office's present name and address"
    ) { application, _, report in
      let office = application.office
      if let problem = office.problem {
        report.find(problem, of: office)
      } else if let value = office.value {
        // The handbook's offices are those of 2015; ministries have been reorganised since.
        report.ask(
          "提出先「\(value.rawValue)」の担当部署の名称と所在地は、最新のものを確認しましたか",
          "Have you checked the present name and address of the office at \(value.rawValue)",
          at: office.site,
          remedy: Message(
            ja: "提出の前に担当部署の現在の名称と所在地を両省のウェブサイトで確認してください",
            en: "Check the office's present name and address on the ministries' sites"))
      } else if office.isBlank {
        report.find("申請書の提出先が未記入です", "The filing office is blank", at: office.site)
      }
    },
  ]
}
