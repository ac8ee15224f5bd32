import Findings
import PermitModel

/// Short ways from located values of the model to printable ones.
enum Leaf {
  /// A text as typed.
  static func text(_ value: Located<String>) -> FormValue {
    .leaf(FormLeaf(.text(value.written ?? value.value), written: value.written, site: value.site))
  }

  /// The word of a choice.
  static func choice<Choice: RawRepresentable>(_ value: Located<Choice>) -> FormValue
  where Choice.RawValue == String {
    .leaf(FormLeaf(.text(value.value?.rawValue), written: value.written, site: value.site))
  }

  /// A day.
  static func date(_ value: Located<CivilDate>) -> FormValue {
    .leaf(FormLeaf(.date(value.value), written: value.written, site: value.site))
  }

  /// A fiscal year.
  static func year(_ value: Located<FiscalYear>) -> FormValue {
    .leaf(FormLeaf(.year(value.value), written: value.written, site: value.site))
  }

  /// A mass.
  static func mass(_ value: Located<Mass>) -> FormValue {
    .leaf(FormLeaf(.mass(value.value), written: value.written, site: value.site))
  }

  /// A volume.
  static func volume(_ value: Located<Volume>) -> FormValue {
    .leaf(FormLeaf(.volume(value.value), written: value.written, site: value.site))
  }

  /// A length of time.
  static func hours(_ value: Located<Hours>) -> FormValue {
    .leaf(FormLeaf(.hours(value.value), written: value.written, site: value.site))
  }

  /// A number of things with its counter.
  static func count(_ value: Located<Count>) -> FormValue {
    .leaf(FormLeaf(.count(value.value), written: value.written, site: value.site))
  }

  /// A plain number.
  static func number(_ value: Located<Int>) -> FormValue {
    .leaf(FormLeaf(.number(value.value), written: value.written, site: value.site))
  }

  /// A share with its unit.
  static func concentration(_ value: Located<Concentration>) -> FormValue {
    .leaf(FormLeaf(.concentration(value.value), written: value.written, site: value.site))
  }

  /// A text put together by the binding.
  static func made(_ text: String, site: Site = Site()) -> FormValue {
    .leaf(FormLeaf(.text(text), site: site))
  }

  /// A list whose entries all have the shape of an empty one.
  static func list<Element>(
    _ items: [Element], empty: Element, _ bind: (Element) -> FormValue
  ) -> FormValue {
    .list(items.map(bind), prototype: bind(empty))
  }

  /// A list with one blank entry when nothing is written, where the form shows a row to be filled.
  static func filled<Element>(
    _ items: [Element], empty: Element, _ bind: (Element) -> FormValue
  ) -> FormValue {
    list(items.isEmpty ? [empty] : items, empty: empty, bind)
  }

  /// The words of a list, joined as in a sentence.
  static func joined<Choice: RawRepresentable>(_ list: Listed<Located<Choice>>) -> FormValue
  where Choice.RawValue == String {
    let words = list.items.compactMap { $0.value?.rawValue ?? $0.written }
    return made(words.joined(separator: "、"), site: list.items.first?.site ?? list.site)
  }
}
