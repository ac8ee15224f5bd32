import ArgumentParser
import Casework
import Findings

/// The command line: each subcommand reads its arguments, calls Casework, prints and exits.
@main
struct Saisei: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "saisei",
    abstract: say(
      "第一種フロン類再生業の許可申請書類を点検し、印刷できるPDFを作ります",
      "checks the permit papers of refrigerant reclaimers and prints them as PDF"),
    discussion: say(
      """
      はじめに:
        saisei init 新規許可 -o 申請.yaml     記入用のひな型を作る
        saisei check 申請.yaml                書いた内容を点検する
        saisei render 申請.yaml -o 書類       提出書類のPDFを作る

      終了コード: 0 不備なし、1 不備あり、2 処理できない、64 使い方の誤り
      """,
      """
      To begin:
        saisei init 新規許可 -o case.yaml     write a template to fill in
        saisei check case.yaml                check what was written
        saisei render case.yaml -o papers     print the papers as PDF

      Exit status: 0 no errors, 1 errors found, 2 the job could not be done, 64 usage
      """),
    version: Product.version,
    subcommands: [
      InitCommand.self, SchemaCommand.self, CheckCommand.self, QuestionsCommand.self,
      FixCommand.self, FmtCommand.self, RenderCommand.self, ExtractCommand.self,
      ChecklistCommand.self, RulesCommand.self, ExplainCommand.self, ChangeCommand.self,
      DueCommand.self,
      LedgerCommand.self, CertificateCommand.self, ReportCommand.self, FormsCommand.self,
      DoctorCommand.self, DocsCommand.self,
    ])

  static func main() {
    UsageText.refuseUnknownSubcommand(CommandLine.arguments)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      UsageText.exit(with: error)
    }
  }
}
