import Findings
import Foundation
import PermitModel
import Testing

@testable import Casework

@Suite struct `Certificate batch` {
  let place: ScratchFolder
  let day: CivilDate

  init() throws {
    place = try ScratchFolder()
    day = try #require(CivilDate(2026, 12, 1))
  }

  private static func text(_ text: String) -> Located<String> { Located(text, written: text) }

  /// A certificate whose figures depend on a number.
  private static func certificate(_ number: Int, name: String = "株式会社北辰冷機")
    -> ReclaimCertificate
  {
    var certificate = ReclaimCertificate()
    certificate.number = text("S-\(number)")
    certificate.sentOn = Located(CivilDate(2026, 11, 1 + number % 28))
    certificate.recoverer.name = text(name)
    certificate.recoverer.address = text("北海道札幌市白石区米里\(number)番")
    certificate.reclaimer.name = text("株式会社虎ノ門フロン再生")
    var intake = CertifiedIntake()
    intake.refrigerant = Located(RefrigerantKind(number: RefrigerantNumber("R22")))
    intake.mass = Located(Mass(grams: 12_300 + number))
    intake.container = text("B-\(number)")
    certificate.intakes = Listed([intake])
    return certificate
  }

  private func write(_ count: Int, threads: Int, into name: String) throws -> [String: Data] {
    try FileManager.default.createDirectory(
      atPath: place.path(name), withIntermediateDirectories: true)
    let outcome = CertificateBatch(asOf: day, threads: threads)
      .write(count: count, into: place.path(name)) { index in
        (file: "\(index).pdf", certificate: Self.certificate(index))
      }
    #expect(outcome.failures.isEmpty)
    #expect(outcome.written == count)
    return try Dictionary(
      uniqueKeysWithValues: place.names(in: name).map {
        ($0, try Data(contentsOf: place.folder.appending(path: name + "/" + $0)))
      })
  }

  @Test func `bytes depend on the certificate alone, not on threads or neighbours`() throws {
    let one = try write(24, threads: 1, into: "one")
    let three = try write(24, threads: 3, into: "three")
    #expect(one.keys.sorted() == (0..<24).map { "\($0).pdf" }.sorted())
    #expect(one == three)
    let press = try CertificatePress(asOf: day)
    #expect(Data(try press.pdf(Self.certificate(7))) == one["7.pdf"])
  }

  @Test func `every statutory item and its figure is on the paper`() throws {
    var certificate = Self.certificate(5)
    certificate.recoverer.number = Self.text("第12345号")
    certificate.reclaimer.address = Self.text("東京都港区虎ノ門一丁目")
    certificate.reclaimer.number = Self.text("第2026-013号")
    certificate.intakeFinishedOn = Located(CivilDate(2026, 9, 2))
    certificate.reclaimedOn = Located(CivilDate(2026, 10, 3))
    var amount = CertifiedAmount()
    amount.refrigerant = Located(RefrigerantKind(number: RefrigerantNumber("R32")))
    amount.mass = Located(Mass(grams: 1_234_500))
    certificate.reclaimed = Listed([amount])
    amount.mass = Located(Mass(grams: 40_000))
    certificate.toDestroyer = Listed([amount])
    var destruction = CertifiedDestruction()
    destruction.mass = Located(Mass(grams: 700))
    destruction.date = Located(CivilDate(2026, 10, 9))
    certificate.destroyed = Listed([destruction])
    certificate.managers = Listed([Self.text("若葉商店"), Self.text("青葉市")])
    let text = try printed(certificate)
    for wanted in [
      "再生証明書", "送付年月日", "株式会社北辰冷機", "第12345号", "令和8年9月2日", "HCFC（R22）", "12.305", "B-5",
      "第2026-013号", "令和8年10月3日", "HFC（R32）", "1,234.5", "40.0", "0.7", "令和8年10月9日",
      "若葉商店、青葉市", "東京都港区虎ノ門一丁目",
    ] { #expect(text.contains(wanted), "\(wanted)") }
    #expect(try printed(Self.certificate(1)).contains("なし"))
  }

  @Test func `before April 2020 the certificate is handed over, not sent`() throws {
    let early = try #require(CivilDate(2020, 3, 31))
    let text = try printed(Self.certificate(1), asOf: early)
    #expect(text.contains("交付年月日"))
    #expect(!text.contains("送付年月日"))
  }

  @Test func `a certificate that cannot be printed is told and stops no other`() throws {
    let folder = place.path("out")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let outcome = CertificateBatch(asOf: day, threads: 2).write(count: 4, into: folder) { index in
      let names = ["a.pdf", "../b.pdf", "c.pdf", "d.pdf"]
      let name = index == 2 ? "株式会社\u{10FFFD}" : "株式会社北辰冷機"
      return (file: names[index], certificate: Self.certificate(index, name: name))
    }
    #expect(outcome.written == 2)
    #expect(outcome.failures.map(\.index) == [1, 2])
    #expect(outcome.failures[1].message.en.contains("U+10FFFD"))
    #expect(try place.names(in: "out") == ["a.pdf", "d.pdf"])
    #expect(try place.names() == ["out"])
  }

  @Test func `a folder that is not there is told for each certificate`() {
    let outcome = CertificateBatch(asOf: day, threads: 2)
      .write(count: 3, into: place.path("nowhere")) { index in
        (file: "\(index).pdf", certificate: Self.certificate(index))
      }
    #expect(outcome.written == 0)
    #expect(outcome.failures.count == 3)
  }

  @Test func `certificates conform, and outside readers read them`() throws {
    let files = try write(3, threads: 1, into: "out").keys.map { place.path("out/" + $0) }
    let check = Process()
    check.executableURL = URL(filePath: "/bin/bash")
    check.arguments = ["scripts/veracheck/veracheck.sh", "-f", "2a,ua1", "-s"] + files
    check.currentDirectoryURL = ScratchFolder.repository
    check.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C.UTF-8"]) { $1 }
    try check.run()
    check.waitUntilExit()
    #expect(check.terminationStatus == 0)
  }

  /// The text of a certificate as pdftotext finds it, without blanks.
  private func printed(_ certificate: ReclaimCertificate, asOf: CivilDate? = nil) throws -> String {
    let path = place.path("one.pdf")
    let press = try CertificatePress(asOf: asOf ?? day)
    try Data(try press.pdf(certificate)).write(to: URL(filePath: path))
    let tool = Process()
    tool.executableURL = URL(filePath: "/usr/bin/env")
    tool.arguments = ["pdftotext", "-raw", path, "-"]
    let pipe = Pipe()
    tool.standardOutput = pipe
    try tool.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    tool.waitUntilExit()
    #expect(tool.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self).filter { !$0.isWhitespace }
  }
}
