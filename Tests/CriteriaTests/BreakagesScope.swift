extension Breakage {
  static let scope: [Breakage] = [
    Breakage("B-07", "フロン類の種類: [R22, R134a]", "フロン類の種類: [R22, R134a, R744]", at: "フロン類の種類: ["),
    Breakage(
      "B-08", "フロン類の種類: [R22, R134a]",
      "フロン類の種類: [R22, R134a, R998]",
      at: "フロン類の種類: [", with: "A-36", "Y-13"),
    Breakage("B-09", "フロン類の種類: [R22, R134a]", "フロン類の種類: [HFC(R22), R134a]", at: "フロン類の種類: ["),
  ]
}
