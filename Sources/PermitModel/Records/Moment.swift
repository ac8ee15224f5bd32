/// A second of time, kept as a count so that no time zone of the machine can change it.
package struct Moment: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z.
  package let seconds: Int

  /// Makes a moment from the seconds since 1970.
  package init(seconds: Int) { self.seconds = seconds }

  /// Reads `2026-11-22T01:15:00Z`; nil for anything else.
  package init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let date = CivilDate(iso: String(decoding: bytes[..<10], as: UTF8.self)),
      let hour = Moment.twoDigits(bytes[11...12]), hour < 24,
      let minute = Moment.twoDigits(bytes[14...15]), minute < 60,
      let second = Moment.twoDigits(bytes[17...18]), second < 60
    else { return nil }
    seconds = date.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second
  }

  package static func < (a: Moment, b: Moment) -> Bool { a.seconds < b.seconds }

  /// `2026-11-22T01:15:00Z`.
  package var iso: String {
    let (days, rest) = Moment.split(seconds)
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return CivilDate(daysSince1970: days).iso + "T" + time.joined(separator: ":") + "Z"
  }

  /// The day in Japan, where the law counts: nine hours ahead of UTC all the year round.
  package var day: CivilDate { CivilDate(daysSince1970: Moment.split(seconds + 9 * 3600).days) }

  /// `2026-11-22 10:15` in Japanese time.
  package var japaneseTime: String {
    let local = Moment(seconds: seconds + 9 * 3600).iso
    return local.prefix(10) + " " + local.dropFirst(11).prefix(5)
  }

  private static func split(_ seconds: Int) -> (days: Int, rest: Int) {
    let rest = ((seconds % 86_400) + 86_400) % 86_400
    return ((seconds - rest) / 86_400, rest)
  }

  private static func twoDigits(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}
