import ArgumentParser
import Casework
import Findings

/// The options of `render` that decide about files, not about what the papers say.
struct PrintOptionGroup: ParsableArguments {
  @Flag(
    name: .customLong("attach-data"),
    help: help(
      "事案のデータと点検の結果をPDFに添付する（PDF/A-3a）",
      "attach case data and check report to each PDF (PDF/A-3a)"))
  var attachData = false

  @Option(
    help: help(
      "綴じた一式を、正本と副本としてこの数だけ作る", "make so many bound sets: 正本, then 副本",
      name: say("数", "number")))
  var copies: Int?

  @Flag(
    help: help(
      "両面印刷用に、一式の各書類が表のページから始まるよう白紙の裏を入れる",
      "give papers of the bound set blank backs, for printing on both sides"))
  var duplex = false

  @Option(
    help: help(
      "各ページの画像（PNG）も作り、このフォルダーに入れる", "also make a PNG of each page, into this folder",
      name: say("フォルダー", "folder")))
  var png: String?

  @Option(
    help: help("画像の細かさ（1インチ当たりの点の数）", "dots per inch of the pictures", name: "dpi"))
  var dpi: Int?

  mutating func validate() throws {
    let allowed = PrintOptions.copiesAllowed
    if let copies, !allowed.contains(copies) {
      throw ValidationError(
        say(
          "--copies には \(allowed.lowerBound) から \(allowed.upperBound) までの数を指定してください",
          "--copies takes a number from \(allowed.lowerBound) to \(allowed.upperBound)"))
    }
    let resolutions = PrintOptions.resolutionsAllowed
    if let dpi, !resolutions.contains(dpi) {
      throw ValidationError(
        say(
          "--dpi には \(resolutions.lowerBound) から \(resolutions.upperBound) までの数を指定してください",
          "--dpi takes a number from \(resolutions.lowerBound) to \(resolutions.upperBound)"))
    }
    if dpi != nil, png == nil {
      throw ValidationError(
        say("--dpi は --png と一緒に使います", "--dpi goes together with --png"))
    }
  }

  /// The options as Casework takes them.
  var options: PrintOptions {
    var options = PrintOptions()
    options.attachesData = attachData
    options.copies = copies
    options.duplex = duplex
    options.preview = png.map { PrintOptions.Preview(folder: $0, dpi: dpi ?? 96) }
    return options
  }
}
