/// Family A: the cover, 様式第5, and what holds for the application as a whole.
enum ApplicationRules {
  /// Every rule of the family.
  static let all: [Rule] =
    procedure + dates + applicant + place + kinds + facilities + wording + tax + paper + prints
}
