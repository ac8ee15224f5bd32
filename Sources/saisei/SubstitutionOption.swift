import ArgumentParser

/// `--substitute`, shared by `check` and `render` so that both judge the same papers.
struct SubstitutionOption: ParsableArguments {
  @Flag(
    help: help(
      "どのフォントにもない字を、基底の字か通用の字体で印字し、すべて注意として示す",
      "print the base or common form of characters that no font has, with a warning for each"))
  var substitute = false
}
