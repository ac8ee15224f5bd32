import Findings
import Foundation
import Testing

@testable import Casework

@Suite struct `Many cases` {
  let place: ScratchFolder

  init() throws { place = try ScratchFolder() }

  @Test func `each has its folder, and a broken one stops no other`() throws {
    let good = try place.example()
    let broken = try place.write("申請者: [", to: "壊れた.yaml")
    let missing = place.path("無い.yaml")
    let cases = ManyCases(PaperRendering(), jobs: 2)
      .render([broken, good, missing], into: place.path("out"), only: [.oath])
    #expect(cases.map { $0.folder.split(separator: "/").last } == ["壊れた", "事案", "無い"])
    #expect(cases.map { $0.outcome.report.verdict } == [.unchecked, .accept, .unchecked])
    #expect(try place.names(in: "out") == ["事案"])
    #expect(try place.names(in: "out/事案") == ["14_誓約書.pdf", "manifest.json"])
  }

  @Test func `the papers are those of a case printed alone, whatever the number of threads`() throws
  {
    let good = try place.example()
    _ = PaperRendering().render(good, into: place.path("alone"))
    let copies = try (0..<4).map { number in
      try place.write(try place.text("事案.yaml"), to: "事案\(number).yaml")
    }
    for jobs in [1, 3] {
      let cases = ManyCases(PaperRendering(), jobs: jobs)
        .render(copies, into: place.path("out\(jobs)"))
      for (folder, _) in cases {
        for name in try place.names(in: "alone") where name.hasSuffix(".pdf") {
          let other = try Data(contentsOf: URL(filePath: folder + "/" + name))
          let alone = try Data(contentsOf: place.folder.appending(path: "alone/" + name))
          #expect(other == alone, "\(folder) \(name)")
        }
      }
    }
  }

  @Test(arguments: [
    (["a/case.yaml", "b/case.yaml"], ["a_case", "b_case"]),
    (["north.yaml", "south.yaml"], ["north", "south"]),
    (["./x.yaml", "x.yml"], ["1_x", "2_x"]),
    (["A.yaml", "d/a.yaml"], ["A", "d_a"]),
    ([".hidden", "-"], [".hidden", "-"]),
  ])
  func `folders are named after the files, as far as it takes to tell them apart`(
    files: [String], folders: [String]
  ) {
    #expect(ManyCases.folders(for: files) == folders)
  }
}
