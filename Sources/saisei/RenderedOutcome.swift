import Casework
import Findings

/// Says what became of printing a case, the same for `render` and `change --build`.
struct RenderedOutcome {
  private let outcome: PaperRendering.Outcome
  private let folder: String
  private let png: String?

  init(_ outcome: PaperRendering.Outcome, folder: String, png: String? = nil) {
    self.outcome = outcome
    self.folder = folder
    self.png = png
  }

  /// Prints it, and gives the exit status that it calls for.
  func show(in language: Language) -> ExitStatus {
    if !outcome.report.findings.isEmpty {
      Terminal.error(outcome.report.full(in: language, colour: false))
    }
    switch outcome.result {
    case .written(let documents):
      for document in documents {
        let pages = say("\(document.pages)ページ", "\(document.pages) p.")
        Terminal.line("\(folder)/\(document.file)  \(pages)")
      }
      if let png, outcome.pictures > 0 {
        let count = say("画像\(outcome.pictures)枚", "\(outcome.pictures) pictures")
        Terminal.line("\(png)/  \(count)")
      }
      return .clean
    case .refused where outcome.report.verdict == .unchecked:
      Terminal.error(
        say(
          "最後まで点検できなかったため、書類は作りませんでした\n",
          "nothing was printed because the case could not be checked to the end\n"))
      return .failure
    case .refused:
      Terminal.error(
        say(
          "不備が残っているため、書類は作りませんでした。直してからもう一度実行するか、--draft を付けて下書きを作ってください\n",
          "nothing was printed because errors stand; mend them, or add --draft for a draft\n"))
      return ExitStatus(outcome.report.verdict)
    case .failed(let message, let remedy):
      Terminal.error(say("エラー：", "error: ") + message.text(in: language) + "\n")
      Terminal.error("  = " + remedy.text(in: language) + "\n")
      return .failure
    }
  }
}
