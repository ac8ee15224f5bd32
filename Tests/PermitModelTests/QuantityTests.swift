import PermitModel
import Testing

@Suite struct Quantities {
  @Test(arguments: [
    (120_000_000, "120.0"), (42_525_000, "42.525"), (1, "0.000001"), (0, "0.0"),
    (1_050_000, "1.05"), (-500_000, "-0.5"),
  ])
  func `masses print exact tonnes with one decimal at least`(grams: Int, text: String) {
    #expect(Mass(grams: grams).tonnes == text)
  }

  @Test(arguments: [(102_000, "102"), (20_400, "20.4"), (1, "0.001"), (0, "0"), (-1, "-0.001")])
  func `masses print exact kilograms without needless decimals`(grams: Int, text: String) {
    #expect(Mass(grams: grams).kilograms == text)
  }

  @Test(arguments: [(100_000, "100"), (500, "0.5"), (10_250, "10.25")])
  func `volumes print litres`(millilitres: Int, text: String) {
    #expect(Volume(millilitres: millilitres).litres == text)
  }

  @Test(arguments: [
    (480, "8時間"), (450, "7.5時間"), (465, "7.75時間"), (3, "0.05時間"), (61, "1時間1分"), (0, "0時間"),
  ])
  func `hours have a fraction only where it is exact`(minutes: Int, text: String) {
    #expect(Hours(minutes: minutes).text == text)
  }

  @Test(arguments: [
    (Decimal(units: 995, scale: 1), 0, "99.5"), (Decimal(units: 1000, scale: 1), 0, "100"),
    (Decimal(units: 5, scale: 3), 0, "0.005"), (Decimal(units: 7, scale: 0), 2, "7.00"),
    (Decimal(units: -5, scale: 1), 0, "-0.5"), (Decimal(units: Int.min, scale: 0), 0, "\(Int.min)"),
  ])
  func `decimals keep every digit that counts`(_ number: Decimal, decimals: Int, text: String) {
    #expect(number.text(atLeast: decimals) == text)
  }

  @Test func `amounts compare by size`() {
    #expect(Mass(grams: 999) < Mass(grams: 1_000))
    #expect(Volume(millilitres: 1) < Volume(millilitres: 2))
    #expect(Hours(minutes: 59) < Hours(minutes: 60))
    #expect(Yen(89_999) < Yen(90_000))
  }
}
