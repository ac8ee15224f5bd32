import PermitModel
import Testing

@testable import Criteria

@Suite struct `Phrases of 別紙Z` {
  @Test(arguments: [
    ("純度95.0 wt%以上", ["95"]), ("純度９７％以上、水分10 ppm以下", ["97", "10"]), ("R22を0.50 kg", ["0.5"]),
    ("GC-10で測る", []), ("1,200 L", ["1200"]), ("常温", []),
  ])
  func `figures are read without needless zeros, numbers of names are none`(
    _ text: String, expected: [String]
  ) {
    #expect(Phrases.figures(in: text) == Set(expected))
  }

  @Test(arguments: [
    ("適宜", true), ("必要に応じて", true), ("異常時", true), ("未定", true), ("1年ごと及び必要に応じて", false),
    ("取り出しの都度", false), ("ロットごと", false), ("毎月", false), ("連続", false),
  ])
  func `a frequency is open only when nothing fixes it`(_ text: String, expected: Bool) {
    #expect(Phrases.isVagueFrequency(text) == expected)
  }

  @Test(arguments: [
    ("不凝縮ガスを大気に放出する", true), ("大気中へ排出した後", true), ("大気中に排出しないよう回収する", false),
    ("大気中に放出することなく捕集する", false), ("回収ボンベに充塡する", false), ("大気への放出を防止する", false),
  ])
  func `a release is seen, its denial is not`(_ text: String, expected: Bool) {
    #expect((Phrases.release(in: text) != nil) == expected)
  }

  @Test(arguments: [
    ("事業所敷地内のボンベ保管倉庫", true), ("東都県臨海市埠頭一丁目2番3号", true), ("構内の第2倉庫", true),
    ("第一倉庫", false), ("ボンベ置場", false),
  ])
  func `a place tells where it is by address or by the site`(_ text: String, expected: Bool) {
    #expect(Phrases.tellsWhere(text) == expected)
  }

  @Test(arguments: [
    ("1年ごと（メーカー点検）", true), ("6か月ごと（自主点検）", true), ("1年ごと", false),
    ("霞冷機株式会社による", true),
  ])
  func `who checks is named in the usual words`(_ text: String, expected: Bool) {
    #expect(Phrases.namesPerformer(text) == expected)
  }
}

@Suite struct `Phrases of 別表1 and 別表2` {
  @Test(arguments: [
    ("圧力計を確認する", true), ("温度計の指示値の確認", true), ("目視点検", true), ("配管をチェックする", true),
    ("外観の点検を行う", true), ("確認ランプの点灯", false), ("漏えいが確認される", false), ("警報の作動", false),
    ("点検口からの漏えい音", false), ("圧力計の指示値が1 MPaを超える", false),
  ])
  func `a sign is no step of the operator`(_ text: String, expected: Bool) {
    #expect((CheckPhrases.activeStep(in: text) != nil) == expected)
  }

  @Test(arguments: [
    ("目視で確認する", true), ("作動確認、外観点検", true), ("確認", true), ("原因を確認し、部品を交換する", false),
    ("取り付けボルトを増し締めする", false), ("分解、清掃、修理、部品交換", false), ("点検整備する", false),
  ])
  func `upkeep that only looks is seen`(_ text: String, expected: Bool) {
    #expect(CheckPhrases.onlyLooks(text) == expected)
  }

  @Test(arguments: [
    ("外観点検", true), ("異常の有無の確認", true), ("作動状況を確認する", true), ("異常がないこと", true), ("漏えい検査", true),
    ("運転時に異常な音、振動がしないことの確認", false), ("流量を実測し正しく表示していることを確認", false),
    ("塔内に腐食、詰まりがないことの確認", false), ("漏えいの有無", false), ("弁が閉止されているか", false),
    ("分離した油の量と性状に異常がないことの確認", false), ("圧力が1 MPa以下", false),
  ])
  func `a check names a state`(_ text: String, lacksIt: Bool) {
    #expect(CheckPhrases.lacksState(text) == lacksIt)
  }

  @Test(arguments: [
    ("適切に対応する", true), ("速やかに、必要な処置を行う。", true), ("取扱説明書による", true), ("部位を確認して当該部品を交換", false),
    ("原因解明後必要に応じて修理", false), ("元栓を開けて給水を開始", false), ("増し締め", false),
  ])
  func `an action says what is done`(_ text: String, isVague: Bool) {
    #expect(CheckPhrases.isVagueAction(text) == isVague)
  }

  @Test(arguments: [
    ("メーカーに連絡する", true), ("管理責任者に報告", true), ("メーカーに連絡し、修理を依頼する", false),
    ("運転を停止し、管理責任者に報告する", false), ("部品を交換する", false),
  ])
  func `telling somebody is not yet acting`(_ text: String, expected: Bool) {
    #expect(CheckPhrases.onlyTells(text) == expected)
  }

  @Test(arguments: [
    ("次回の定期点検で清掃する", true), ("後日修理する", true), ("供給弁を閉じ、翌日までに修理する", false),
    ("部品を交換する", false),
  ])
  func `a response that is put off is seen`(_ text: String, expected: Bool) {
    #expect((CheckPhrases.postponement(in: text) != nil) == expected)
  }
}

@Suite struct `Placeholders of the examples` {
  @Test(arguments: [
    "○○株式会社", "〇〇部", "○社製", "R○", "△△県", "N年度", "令和○年", "XXX-10", "計測する項目を記載してください", "管理**", "……",
  ])
  func `what the example leaves open is found`(_ text: String) {
    #expect(Placeholders.find(in: text) != nil)
  }

  @Test(arguments: [
    "永田町一〇番二〇号", "二〇二七年", "1日8時間×年間300日", "GC-10", "直射日光・高温を避ける", "○", "再生フロン株式会社", "10～20℃",
    "別紙X", "ISO・JIS",
  ])
  func `ordinary texts are left alone`(_ text: String) {
    #expect(Placeholders.find(in: text) == nil)
  }

  @Test func `a device name may not end in 等`() {
    #expect(Placeholders.endsInEtCetera("供給弁等") && Placeholders.endsInEtCetera("還流弁など"))
    #expect(!Placeholders.endsInEtCetera("供給弁") && !Placeholders.endsInEtCetera("等"))
  }
}

@Suite struct `Limits of cylinders` {
  @Test(arguments: [
    ("R22", 100_000, 102_040), ("R134a", 20_000, 21_276), ("R404A", 20_000, 17_391),
    ("R32", 24_000, 19_354), ("R12", 10_000, 11_627),
  ])
  func `a cylinder holds its volume divided by the constant`(
    _ number: String, millilitres: Int, grams: Int
  ) throws {
    let limit = try FillingLimits.limit(RefrigerantNumber(number), Volume(millilitres: millilitres))
    #expect(limit == Mass(grams: grams))
  }

  @Test func `without a constant or a volume there is no limit`() throws {
    #expect(try FillingLimits.limit(RefrigerantNumber("R410A"), Volume(millilitres: 100)) == nil)
    #expect(try FillingLimits.limit(RefrigerantNumber("R22"), Volume(millilitres: 0)) == nil)
    #expect(throws: RuleFailure.figureTooLarge) {
      try FillingLimits.limit(RefrigerantNumber("R22"), Volume(millilitres: .max))
    }
  }

  @Test func `the pressure of a refrigerant settles the class of its cylinder`() {
    #expect(FillingLimits.lowestClass(RefrigerantNumber("R22")) == .fc1)
    #expect(FillingLimits.lowestClass(RefrigerantNumber("R404A")) == .fc2)
    #expect(FillingLimits.lowestClass(RefrigerantNumber("R410A")) == .fc3)
    #expect(FillingLimits.lowestClass(RefrigerantNumber("R1234yf")) == nil)
    #expect(CylinderClass.fc1 < .fc2 && CylinderClass.fc3 < .fc4)
  }
}
