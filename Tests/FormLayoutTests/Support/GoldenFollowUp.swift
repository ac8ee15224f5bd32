import Foundation
import PermitInput
import Testing

@testable import FormLayout

/// The cases that the papers after the permit are kept with.
struct GoldenFollowUp: CustomTestStringConvertible {
  let form: String
  let kept: GoldenCase

  var testDescription: String { "\(form) \(kept.rawValue)" }

  static let all = ["form-7", "purity-notice"].flatMap { form in
    [GoldenCase.short, .usual, .worst].map { GoldenFollowUp(form: form, kept: $0) }
  }

  func typeset() throws -> TypesetDocument {
    let content = CaseReader.read(text: try yaml(), file: "case.yaml").content
    return try Typesetter(library: Papers.library, fonts: Papers.fonts()).typeset(
      form, BoundCase(content), options: Papers.options("2026-12-01", false, [:]))
  }

  private var kind: String { form == "form-7" ? "定期報告" : "純度等の通知" }

  private func yaml() throws -> String {
    switch kept {
    case .short: return "手続: \(kind)\n"
    case .worst: return try worst()
    default: return try Papers.example(form == "form-7" ? "yearly-report" : "purity-notice")
    }
  }

  /// Names without an end, figures of all digits, more kinds than a sheet has columns.
  private func worst() throws -> String {
    let long = String(repeating: "統括冷凍空調設備（髙﨑）", count: 6)
    var yaml = try Papers.example(form == "form-7" ? "yearly-report" : "purity-notice")
    yaml.replace("再生フロン株式会社", with: "再生フロン株式会社" + long)
    if form == "form-7" {
      let rows =
        "{ 充塡回収業者から引き取った量: 999999999.9, 第49条第1号の者から引き取った量: 999999999.9, "
        + "引き取った量の合計: 999999999.9, 年度当初の保管量: 999999999.9, 再生をした量: 999999999.9, "
        + "破壊業者に引き渡した量: 999999999.9, 年度末の保管量: 999999999.9, 差異理由: \(long) }"
      let kinds = ["R404A", "R1234ze(E)", "R43-10mee"]
      yaml.replace("対象外の量:\n", with: kinds.map { "  \($0): \(rows)\n" }.joined() + "対象外の量:\n")
      yaml.replace(
        "対象外の量:\n", with: "廃業等: { 事由: 許可の取消し, 年月日: 令和7年9月30日 }\n対象外の量:\n")
    } else {
      let goods = (1...60).map {
        "  - { 種類: R43-10mee, 量: 999999999.9, ロット: L\($0)-\(long), 容器: RF-\($0) }\n"
      }
      yaml.replace("確認:\n", with: goods.joined() + "確認:\n")
      yaml.replace("中和滴定法", with: "中和滴定法" + long)
    }
    return yaml
  }
}
