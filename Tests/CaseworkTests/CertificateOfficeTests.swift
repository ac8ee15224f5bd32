import Findings
import Foundation
import Ledger
import PermitModel
import Testing

@testable import Casework

@Suite struct `Certificates of a ledger` {
  @Test func `what was reclaimed of one container is certified with its residue`() throws {
    let book = try Book()
    let intake = try book.intake("2026-09-01", 20_000, "TF-1")
    let reclaim = try book.reclaim("2026-09-10", 18_500, "TF-1")
    let handover = try book.add(.handover, "2026-09-12", 1_500, "TF-1")
    let outcome = try book.issue("2026-09-20")
    #expect(outcome.refused.isEmpty, "\(outcome.refused.map(\.message.ja))")
    #expect(outcome.issued.map(\.number.text) == ["2026-0001"])
    let recorded = try #require(try book.certificates().first)
    #expect(recorded.certificate.parts.map(\.entry) == [intake, reclaim, handover])
    let content = try #require(CertificateContent(json: recorded.certificate.content))
    #expect(content.intakes.map(\.container) == ["TF-1"])
    #expect(content.reclaimed.map(\.grams) == [18_500])
    #expect(content.toDestroyer.map(\.grams) == [1_500])
    let page = try Data(contentsOf: book.papers.appending(path: "再生証明書_2026-0001.pdf"))
    #expect(sha256(Array(page)) == recorded.certificate.sha256)
    #expect(try book.issue("2026-09-21").issued.isEmpty)
  }

  @Test func `a page that was lost on its way is put in its place by the next run`() throws {
    let book = try Book()
    try book.intake("2026-09-01", 10_000, "TF-1")
    try book.reclaim("2026-09-10", 10_000, "TF-1")
    _ = try book.issue("2026-09-20")
    let path = book.papers.appending(path: "再生証明書_2026-0001.pdf")
    let sent = try Data(contentsOf: path)
    try FileManager.default.removeItem(at: path)
    try book.ledger.write(by: "管理太郎", at: Book.moment) { (writing) throws(LedgerFailure) in
      try writing.sendOut(try writing.reading.certificates()[0].row, to: book.papers.path)
    }
    let outcome = try book.issue("2026-09-21")
    #expect(outcome.finished.map(\.number.text) == ["2026-0001"])
    #expect(try Data(contentsOf: path) == sent)
    #expect(try book.issue("2026-09-21").finished.isEmpty)
  }

  @Test func `a page whose folder is gone is put where the next run puts its own`() throws {
    let book = try Book()
    try book.intake("2026-09-01", 10_000, "TF-1")
    try book.reclaim("2026-09-10", 10_000, "TF-1")
    _ = try book.issue("2026-09-20")
    try FileManager.default.removeItem(at: book.papers.appending(path: "再生証明書_2026-0001.pdf"))
    try book.ledger.write(by: "管理太郎", at: Book.moment) { (writing) throws(LedgerFailure) in
      try writing.sendOut(
        try writing.reading.certificates()[0].row, to: book.folder.appending(path: "gone").path)
    }
    #expect(try book.issue("2026-09-21").finished.count == 1)
    let left = try FileManager.default.contentsOfDirectory(atPath: book.papers.path)
    #expect(left == ["再生証明書_2026-0001.pdf"])
  }

  @Test func `a cylinder of two managers gives two certificates that add up to the gram`() throws {
    let book = try Book()
    let managers = try ["株式会社虎ノ門百貨店", "霞が関冷蔵株式会社"].map { try book.party(.concerned, $0) }
    try book.intake("2026-09-01", 5_000, "TF-1", concerned: managers[0])
    try book.intake("2026-09-01", 7_001, "TF-1", concerned: managers[1])
    try book.reclaim("2026-09-10", 11_111, "TF-1")
    let outcome = try book.issue("2026-09-20") { options in
      options.option = .perManager
      options.shortfallReason = "油分の除去による減量"
    }
    #expect(outcome.refused.isEmpty, "\(outcome.refused.map(\.message.ja))")
    let contents = try book.certificates().compactMap {
      CertificateContent(json: $0.certificate.content)
    }
    #expect(contents.map(\.managers) == [["株式会社虎ノ門百貨店"], ["霞が関冷蔵株式会社"]])
    #expect(contents.flatMap { $0.reclaimed.map(\.grams) }.reduce(0, +) == 11_111)
    #expect(contents.map { $0.reclaimed.map(\.grams) } == [[4_629], [6_482]])
  }

  @Test func `a cylinder of two managers is certified as one amount by itself`() throws {
    let book = try Book()
    let managers = try ["株式会社虎ノ門百貨店", "霞が関冷蔵株式会社"].map { try book.party(.concerned, $0) }
    try book.intake("2026-09-01", 5_000, "TF-1", concerned: managers[0])
    try book.intake("2026-09-01", 7_001, "TF-1", concerned: managers[1])
    try book.reclaim("2026-09-10", 12_001, "TF-1")
    let outcome = try book.issue("2026-09-20")
    #expect(outcome.refused.isEmpty, "\(outcome.refused.map(\.message.ja))")
    let recorded = try #require(try book.certificates().first)
    let content = try #require(CertificateContent(json: recorded.certificate.content))
    #expect(content.intakes.map(\.grams) == [12_001])
    #expect(content.managers == ["株式会社虎ノ門百貨店", "霞が関冷蔵株式会社"])
    #expect(recorded.certificate.parts.map(\.mass.grams) == [5_000, 7_001, 12_001])
  }

  @Test func `a taking-in reclaimed on two days gets two certificates that add up to it`() throws {
    let book = try Book()
    let intake = try book.intake("2026-09-01", 20_000, "TF-1")
    try book.reclaim("2026-09-10", 12_000, "TF-1")
    let first = try book.issue("2026-09-20")
    #expect(first.issued.map(\.rest.grams) == [8_000])
    try book.reclaim("2026-09-25", 7_500, "TF-1")
    let open = try book.office.outstanding(asOf: try Book.day("2026-09-26"))
    #expect(open.map(\.mass.grams) == [7_500])
    let second = try book.issue("2026-09-30") { $0.restGoesToDestroyer = true }
    #expect(second.refused.isEmpty, "\(second.refused.map(\.message.ja))")
    let certificates = try book.certificates()
    let contents = certificates.compactMap { CertificateContent(json: $0.certificate.content) }
    #expect(contents.map { $0.intakes.map(\.grams) } == [[12_000], [8_000]])
    #expect(contents.map { $0.reclaimed.map(\.grams) } == [[12_000], [7_500]])
    #expect(contents.map { $0.toDestroyer.map(\.grams) } == [[], [500]])
    #expect(
      contents.map(\.remark) == [
        "容器TF-1で引き取った20.0kgのうち12.0kgについて証明します。",
        "容器TF-1で引き取った20.0kgのうち8.0kgについて証明します（ほかに再生証明書2026-0001）。",
      ])
    let parts = certificates.flatMap(\.certificate.parts).filter { $0.entry == intake }
    #expect(parts.map(\.mass.grams) == [12_000, 8_000])
    #expect(try book.office.outstanding(asOf: try Book.day("2026-09-30")).isEmpty)
  }

  @Test func `one of two rows of reclaiming is certified alone when it is asked for`() throws {
    let book = try Book()
    try book.intake("2026-09-01", 20_000, "TF-1")
    let first = try book.reclaim("2026-09-10", 12_000, "TF-1")
    try book.reclaim("2026-09-25", 8_000, "TF-1")
    #expect(try book.issue("2026-09-30") { $0.rows = [first] }.issued.count == 1)
    #expect(try book.issue("2026-09-30").issued.count == 1)
    let amounts = try book.certificates().compactMap {
      CertificateContent(json: $0.certificate.content)?.reclaimed.map(\.grams)
    }
    #expect(amounts == [[12_000], [8_000]])
  }

  @Test func `the thirty days of two reclaimings on one certificate run from the first`() throws {
    let book = try Book()
    try book.intake("2026-09-01", 20_000, "TF-1")
    try book.reclaim("2026-09-10", 12_000, "TF-1")
    try book.reclaim("2026-09-25", 8_000, "TF-1")
    let late = try book.issue("2026-10-12")
    #expect(late.issued.isEmpty && late.refused.map { $0.message.ja.contains("K-02") } == [true])
  }

  @Test func `what was explained as missing is certified, so that nothing is left of it`() throws {
    let book = try Book()
    try book.intake("2026-09-01", 20_000, "TF-1")
    try book.reclaim("2026-09-10", 12_000, "TF-1")
    #expect(try book.issue("2026-09-20") { $0.shortfallReason = "漏えい" }.issued.count == 1)
    try book.reclaim("2026-09-25", 7_500, "TF-1")
    let refused = try book.issue("2026-09-30").refused
    #expect(refused.map { $0.message.ja.contains("全量が再生証明書2026-0001で証明されています") } == [true])
  }

  @Test func `a row that corrects a certified one is not certified once more`() throws {
    let book = try Book()
    try book.intake("2026-09-01", 20_000, "TF-1")
    let row = try book.reclaim("2026-09-10", 12_000, "TF-1")
    _ = try book.issue("2026-09-20")
    try book.correct(row) { $0.note = "計量票 12号" }
    #expect(try book.issue("2026-09-21").issued.isEmpty)
    #expect(try book.office.list().map(\.isOutdated) == [true])
    let number = try #require(CertificateNumber("2026-0001"))
    try book.office.void(number, because: "記録の訂正", at: Book.moment)
    #expect(try book.issue("2026-09-21").issued.map(\.number.text) == ["2026-0002"])
  }

  @Test func `parts of managers stay tenths, and none is more than the manager has`() throws {
    let book = try Book()
    let managers = try ["甲社", "乙社", "丙社"].map { try book.party(.concerned, $0) }
    for manager in managers { try book.intake("2026-09-01", 3_300, "TF-1", concerned: manager) }
    try book.reclaim("2026-09-10", 9_800, "TF-1")
    try book.add(.handover, "2026-09-11", 100, "TF-1")
    let outcome = try book.issue("2026-09-20") { $0.option = .perManager }
    #expect(outcome.refused.isEmpty, "\(outcome.refused.map(\.message.ja))")
    #expect(!outcome.findings.contains { $0.id == "K-31" })
    let contents = try book.certificates().compactMap {
      CertificateContent(json: $0.certificate.content)
    }
    #expect(contents.flatMap { $0.reclaimed.map(\.grams) }.reduce(0, +) == 9_800)
    #expect(contents.flatMap { $0.toDestroyer.map(\.grams) }.reduce(0, +) == 100)
    #expect(contents.map { $0.intakes.map(\.grams) } == [[3_300], [3_300], [3_300]])
    #expect(
      contents.allSatisfy {
        ($0.reclaimed + $0.toDestroyer).map(\.grams).reduce(0, +) == 3_300
      })
  }

  @Test func `what a killed run left half-written goes, what a living one writes stays`() throws {
    let book = try Book()
    try book.intake("2026-09-01", 5_000, "TF-1")
    try book.reclaim("2026-09-10", 5_000, "TF-1")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exit 0"]
    try process.run()
    process.waitUntilExit()
    let dead = ".saisei-\(process.processIdentifier)-再生証明書_2026-0001.pdf"
    let living = ".saisei-\(ProcessInfo.processInfo.processIdentifier)-再生証明書_2026-0009.pdf"
    for name in [dead, living] {
      try Data("%PDF".utf8).write(to: book.papers.appending(path: name))
    }
    _ = try book.issue("2026-09-20")
    let left = try FileManager.default.contentsOfDirectory(atPath: book.papers.path)
    #expect(left.sorted() == [living, "再生証明書_2026-0001.pdf"])
  }

  @Test func `a copy that was taken out after three years cannot be printed, and is told`() throws {
    let book = try Book()
    try book.intake("2026-09-01", 5_000, "TF-1")
    try book.reclaim("2026-09-10", 5_000, "TF-1")
    _ = try book.issue("2026-09-20")
    let until = try Book.day("2026-09-20")
    func pruned(_ day: String) throws -> Int? {
      let moment = try #require(Moment(iso: day + "T00:00:00Z"))
      return try LedgerDesk(book.path, now: moment)
        .pruneCopies(until: until, because: "保存期間の満了", by: "管理太郎").removal
    }
    #expect(try pruned("2029-09-20") == nil)
    #expect(try pruned("2029-09-21") != nil)
    let listed = try book.office.list()
    #expect(listed.map(\.isCopyRemoved) == [true])
    #expect(listed.map(\.recoverer) == ["北辰冷機株式会社"])
    let number = try #require(CertificateNumber("2026-0001"))
    let obstacle = #expect(throws: CertificateOffice.Obstacle.self) {
      try book.office.print(number, into: book.papers.path)
    }
    #expect(obstacle?.message.ja.contains("保存期間（3年、省令第66条）を過ぎて除かれています") == true)
    // What was certified stays certified.
    #expect(try book.issue("2026-09-20").issued.isEmpty)
  }

  @Test func `what no one can match, and what needs no certificate, is left`() throws {
    let book = try Book()
    let plain = LedgerEntry(
      .reclaim, on: try Book.day("2026-09-10"), refrigerant: Book.r22, mass: Mass(grams: 900))
    let row = try book.append(plain)
    try book.intake("2026-09-01", 5_000, "TF-9", source: .appliance)
    try book.reclaim("2026-09-10", 5_000, "TF-9")
    let outcome = try book.issue("2026-09-20")
    #expect(outcome.issued.isEmpty)
    #expect(outcome.refused.map(\.row) == [row])
    #expect(outcome.refused.allSatisfy { $0.message.ja.contains("引取りが記録簿で分かりません") })
  }

  @Test func `a row that is asked for in vain is told`() throws {
    let book = try Book()
    let intake = try book.intake("2026-09-01", 5_000, "TF-1")
    let reclaim = try book.reclaim("2026-09-10", 5_000, "TF-1")
    let outcome = try book.issue("2026-09-20") { $0.rows = [intake, reclaim, 4_711] }
    #expect(outcome.issued.count == 1)
    #expect(outcome.refused.map(\.row) == [intake, 4_711])
    #expect(outcome.refused.allSatisfy { $0.message.ja.contains("再生の行ではありません") })
  }

  @Test func `thirty days count strictly, and what is late is told`() throws {
    let book = try Book()
    try book.intake("2026-09-01", 5_000, "TF-1")
    // 10 October 2026 is a Saturday, which moves nothing.
    try book.reclaim("2026-09-10", 5_000, "TF-1")
    let office = book.office
    let onTime = try office.outstanding(asOf: try Book.day("2026-10-10"))
    #expect(onTime.map(\.due.iso) == ["2026-10-10"])
    #expect(onTime.map(\.isOverdue) == [false])
    let late = try office.outstanding(asOf: try Book.day("2026-10-11"))
    #expect(late.map(\.isOverdue) == [true])
    // It has to be sent all the same, but someone has to say so.
    let refused = try book.issue("2026-10-12")
    #expect(refused.refused.count == 1 && refused.findings.contains { $0.id == "K-02" })
    #expect(refused.refused[0].message.ja.hasPrefix("記録\(refused.refused[0].row)の再生（K-02）："))
    let outcome = try book.issue("2026-10-12") { $0.isLate = true }
    #expect(outcome.issued.count == 1 && outcome.findings.contains { $0.id == "K-02" })
  }

  @Test func `a void certificate keeps its number and frees what it covered`() throws {
    let book = try Book()
    try book.intake("2026-09-01", 5_000, "TF-1")
    try book.reclaim("2026-09-10", 5_000, "TF-1")
    _ = try book.issue("2026-09-20")
    let number = try #require(CertificateNumber("2026-0001"))
    try book.office.void(number, because: "相手方の誤り", at: Book.moment)
    #expect(throws: CertificateOffice.Obstacle.self) {
      try book.office.print(number, into: book.papers.path)
    }
    #expect(try book.issue("2026-09-20").issued.map(\.number.text) == ["2026-0002"])
  }

  @Test func `a copy says so on its page and is counted`() throws {
    let book = try Book()
    try book.intake("2026-09-01", 5_000, "TF-1")
    try book.reclaim("2026-09-10", 5_000, "TF-1")
    _ = try book.issue("2026-09-20")
    let number = try #require(CertificateNumber("2026-0001"))
    let file = try book.office.copy(number, into: book.papers.path, at: Book.moment)
    #expect(file == "再生証明書_2026-0001_写し.pdf")
    #expect(try book.office.list().map(\.copies) == [1])
    let again = try book.office.print(number, into: book.papers.path)
    let original = try Data(contentsOf: book.papers.appending(path: again))
    let copy = try Data(contentsOf: book.papers.appending(path: file))
    #expect(original != copy)
    #expect(sha256(Array(original)) == (try book.certificates())[0].certificate.sha256)
  }
}
