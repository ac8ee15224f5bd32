import Findings
import FormLayout
import Ledger
import PDFWriter
import PermitModel

extension LedgerDesk {
  /// Id of the form.
  static let form = "ledger"

  /// Prints the sheet of a kind and year as one PDF.
  package func print(
    year yearText: String, refrigerant text: String, to file: String, isLarge: Bool
  ) -> LedgerReply {
    .of { () throws(LedgerTrouble) in
      guard let year = try LedgerWords.year(yearText),
        let refrigerant = try LedgerWords.refrigerant(text)
      else { return LedgerReply() }
      let sheet = try reading { (reading) throws(LedgerFailure) in
        try LedgerSheetMaking.sheet(of: refrigerant, in: year, reading, on: now.day)
      }
      guard !sheet.months.isEmpty || sheet.opening?.grams != 0 else {
        throw LedgerTrouble(
          message: Message(
            ja: "\(year.japanese)の\(refrigerant.text)の記録はありません",
            en: "there are no records of \(refrigerant.text) in FY\(year.year)"),
          remedy: Message(
            ja: "年度と種類を「saisei ledger stock --fy」で確かめてください",
            en: "look at 'saisei ledger stock --fy'"))
      }
      let (bytes, pages) = try pdf(of: sheet, isLarge: isLarge)
      do throws(FileProblem) {
        try FileAccess.write(bytes, to: file)
      } catch {
        throw LedgerTrouble(message: error.message, remedy: error.remedy)
      }
      return LedgerReply("\(file)  \(pages)ページ\n", "\(file)  \(pages) p.\n")
    }
  }

  private func pdf(
    of sheet: LedgerSheet, isLarge: Bool
  ) throws(LedgerTrouble) -> (bytes: [UInt8], pages: Int) {
    let studio: PaperStudio
    switch PaperStudio.open(forms: [LedgerDesk.form]) {
    case .success(let opened): studio = opened
    case .failure(let failure):
      let finding = failure.finding(file: path)
      throw LedgerTrouble(message: finding.message, remedy: finding.remedy)
    }
    var options = TypesetOptions(asOf: now.day)
    if isLarge { options.paper = "A3-landscape" }
    do {
      let document = try Typesetter(library: studio.library, fonts: studio.fonts)
        .typeset(LedgerDesk.form, sheet, options: options)
      if let problem = document.problems.first {
        throw LedgerTrouble(
          message: Message(
            ja: "\(problem.field)の「\(problem.text)」を印字できません",
            en: "'\(problem.text)' of \(problem.field) cannot be printed"),
          remedy: Message(
            ja: "「saisei doctor」でフォントを確かめてください", en: "look at the fonts by 'saisei doctor'"))
      }
      let bytes = try PaperWriter(fonts: studio.fonts).pdf(
        of: [document],
        metadata: PDFMetadata(title: document.title, creator: Product.engine))
      return (bytes, document.pages.count)
    } catch let trouble as LedgerTrouble {
      throw trouble
    } catch {
      throw LedgerTrouble(
        message: Message(ja: "記録簿を印字できません（\(error)）", en: "cannot print the sheet (\(error))"),
        remedy: Message(ja: "「saisei forms check」で様式を確かめてください", en: "run 'saisei forms check'"))
    }
  }
}
