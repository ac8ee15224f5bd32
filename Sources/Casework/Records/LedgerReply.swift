package import Findings

/// What a command about a ledger has to say: results, remarks, or why nothing could be done.
package struct LedgerReply: Sendable {
  /// The results, in both languages.
  package var text = Message(ja: "", en: "")
  /// Remarks on rows; nil where none were judged.
  package var report: CheckReport?
  /// What stands in the way of the job.
  package var trouble: LedgerTrouble?
  /// Whether something is wrong with what was asked about.
  package var isDeficient = false

  /// Makes an empty reply.
  package init() {}

  /// Makes a reply of results.
  init(_ ja: String, _ en: String) { text = Message(ja: ja, en: en) }

  /// Makes a reply of what stands in the way.
  init(_ trouble: LedgerTrouble) { self.trouble = trouble }

  /// Adds a line to the results.
  mutating func add(_ ja: String, _ en: String) {
    text.ja += ja + "\n"
    text.en += en + "\n"
  }

  /// Runs what may fail and gives what came of it.
  static func of(_ body: () throws(LedgerTrouble) -> LedgerReply) -> LedgerReply {
    do throws(LedgerTrouble) {
      return try body()
    } catch {
      return LedgerReply(error)
    }
  }
}

extension LedgerTrouble {
  /// A word of a command that cannot be read.
  static func word(_ option: String, _ text: String, _ ja: String, _ en: String) -> LedgerTrouble {
    LedgerTrouble(
      message: Message(
        ja: "\(option)「\(text)」を読めません", en: "\(option) '\(text)' cannot be read"),
      remedy: Message(ja: ja, en: en))
  }
}
