/// Places whose names are the same when folded, found without folding a spelling twice.
///
/// A device is named in a dozen papers, nearly always in the same bytes: to fold and to hash by
/// characters what several papers repeat takes longer than all else that A-35 does.
enum DistinctSpellings {
  /// The places of each name that is spelled in more than one way, in their order.
  static func groups(of places: [NamedPlace]) -> [[Int]] {
    var numbers: [ExactText: Int] = [:]
    var firsts: [Int] = []
    let spellings = places.indices.map { place -> Int in
      let spelling = ExactText(places[place].name)
      if let number = numbers[spelling] { return number }
      numbers[spelling] = firsts.count
      firsts.append(place)
      return firsts.count - 1
    }
    let names = NameTable(
      firsts.indices.map { (places[firsts[$0]].folded, [$0]) }, merging: +)
    return names.values.filter { $0.count > 1 }.map { group in
      places.indices.filter { group.contains(spellings[$0]) }
    }
  }
}
