package import Findings

/// What a check does not see, so that nobody takes its silence for more than it is.
package enum CheckLimits {
  /// The limits of the check of a criterion, a sentence each.
  package static func of(_ entry: CatalogueEntry) -> [Message] {
    guard Catalogue.rule(entry.id) != nil else { return [] }
    let own = beyondAll(entry)
    let common = entry.decidability == .yes ? [scope(.yes)] : []
    return common + own + [of(entry.family)].compactMap(\.self)
  }

  /// Those that neither all criteria nor all of the family have.
  static func beyondAll(_ entry: CatalogueEntry) -> [Message] {
    var limits = entry.decidability == .yes ? [] : [scope(entry.decidability)]
    if ApplicabilityTable.ofForms.contains(entry.id) {
      limits.append(
        Message(
          ja: "ほかで作った書面を「書面」に写したときにだけ点検します。このプログラムの様式には初めから印字されます",
          en: "It is checked only on papers made elsewhere that are copied under 書面; the forms of "
            + "this program have it in print"))
    }
    return limits
  }

  private static func scope(_ decidability: Decidability) -> Message {
    switch decidability {
    case .yes:
      Message(
        ja: "事案に書かれたことだけから決めます。それが事実かどうかは見ません",
        en: "It is decided from what the case says; whether that is true is not seen")
    case .partly:
      Message(
        ja: "書かれているか、形と桁、ほかの記載との釣り合いを見ます。内容が適切かどうかまでは見ません",
        en: "It sees whether something is written, its form and its agreement with the rest; not "
          + "whether it is suitable")
    case .human:
      Message(
        ja: "決めるのは人です。このプログラムは問うだけで、答えが正しいかどうかは見ません",
        en: "A person decides; the program only asks, and does not see whether the answer is right")
    }
  }

  /// What no check of a family sees; nil where there is nothing to say.
  static func of(_ family: CriterionFamily) -> Message? {
    switch family {
    case .drawings:
      Message(
        ja: "図面の絵は読みません。事案に写した記号、装置名、流れなどを見ます",
        en: "The picture itself is not read; what the case copies from it is")
    case .attachments:
      Message(
        ja: "添付のPDFは、開けること、ページ数、用紙の大きさだけを見ます。文章は読みません",
        en: "Of an attached PDF only its pages and their size are seen, not its text")
    case .oath:
      Message(
        ja: "誓約の真偽を調べることはできません", en: "Whether the oath is true cannot be looked up")
    default: nil
    }
  }
}
