import Testing

@testable import PermitModel

@Suite struct `The size of a page` {
  @Test(arguments: [
    (2100, 2970, PaperSize.a4), (2970, 2100, .a4), (2970, 4200, .a3), (4200, 2970, .a3),
    (2099, 2971, .a4), (2070, 3000, .a4), (4170, 2940, .a3),
  ])
  func `is A4 or A3 upright or lying, within three millimetres`(
    width: Int, height: Int, paper: PaperSize
  ) {
    #expect(PageMeasure(width: width, height: height).paper == paper)
  }

  @Test(arguments: [(2159, 2794), (2069, 2970), (2100, 3001), (2100, 2100), (4200, 5940), (0, 0)])
  func `is neither for letter paper, squares and A2`(width: Int, height: Int) {
    #expect(PageMeasure(width: width, height: height).paper == nil)
  }
}
