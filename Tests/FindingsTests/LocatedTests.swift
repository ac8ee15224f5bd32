import Findings
import Testing

@Suite struct LocatedTests {
  private let record = Site(file: "事案.yaml", line: 3, column: 1, length: 2, path: "施設")

  @Test func `a path is spelled by keys and positions`() {
    let device = record.below(0, line: 4, column: 3, length: 5)
      .below("構造", line: 5, column: 5, length: 2).below("供給装置", line: 6, column: 7, length: 4)
      .below(12, line: 7, column: 9, length: 3)
    #expect(device.path == "施設[0].構造.供給装置[12]")
    #expect(device.file == "事案.yaml")
    #expect(device.at(line: 8, column: 1, length: 1).path == device.path)
    let top = Site(file: "a", line: 1, column: 1).below("鍵", line: 2, column: 1, length: 1)
    #expect(top.path == "鍵")
    #expect(top.below("", line: 3, column: 1, length: 1).path == "鍵.")
    #expect(Site().below("鍵", line: 1, column: 1, length: 1).path == "鍵")
    #expect(Site().path == "" && Site().file == "")
  }

  @Test func `two sites are equal by what they say, not by how they came about`() {
    let below = record.below("構造", line: 5, column: 5, length: 2)
    let whole = Site(file: "事案.yaml", line: 5, column: 5, length: 2, path: "施設.構造")
    #expect(below == whole)
    #expect(below.hashValue == whole.hashValue)
    for other in [
      Site(file: "別.yaml", line: 5, column: 5, length: 2, path: "施設.構造"),
      Site(file: "事案.yaml", line: 6, column: 5, length: 2, path: "施設.構造"),
      Site(file: "事案.yaml", line: 5, column: 6, length: 2, path: "施設.構造"),
      Site(file: "事案.yaml", line: 5, column: 5, length: 3, path: "施設.構造"),
      Site(file: "事案.yaml", line: 5, column: 5, length: 2, path: "施設.構"), Site(),
    ] { #expect(below != other) }
    #expect(Site() == Site(file: "", line: 0))
  }

  @Test func `file and path can be changed and nothing else goes with them`() {
    var site = record.below("構造", line: 5, column: 6, length: 7)
    site.path = "変更"
    #expect(site == Site(file: "事案.yaml", line: 5, column: 6, length: 7, path: "変更"))
    site.file = "別.yaml"
    #expect(site == Site(file: "別.yaml", line: 5, column: 6, length: 7, path: "変更"))
  }

  @Test func `an absent value at the site of another does not say that one's text`() {
    let name = Located("蒸留塔", written: "蒸留塔", site: record)
    #expect(name.site == record)
    var other = Located<String>(site: name.site)
    #expect(other.written == nil && other.isBlank && other.site == record)
    other.site = name.site
    #expect(other.written == nil)
    other.written = "蒸発器"
    #expect(other.written == "蒸発器" && name.written == "蒸留塔" && other.site == record)
    #expect(Site(file: name.site.file).path == "")
  }

  @Test func `text, problem and site are changed each for itself`() {
    let problem = ReadingProblem(
      kind: .notADate, id: "INP-020", message: Message(ja: "日", en: "day"),
      remedy: Message(ja: "直", en: "mend"))
    var date = Located<Int>(7, written: "七", site: record, problem: problem)
    date.value = 8
    #expect(date.written == "七" && date.problem == problem)
    date.problem = nil
    #expect(date.written == "七" && date.problem == nil && date.value == 8)
    let place = Site(file: "別.yaml", line: 9, column: 9, length: 9, path: "日")
    date.site = place
    #expect(date.site == place && date.written == "七" && date.value == 8)
    #expect(date == Located(8, written: "七", site: place))
    #expect(date != Located(8, written: "八", site: place))
    #expect(date != Located(8, written: "七", site: record))
    #expect(date != Located(8, written: "七", site: place, problem: problem))
  }
}
