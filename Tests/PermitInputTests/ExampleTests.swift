import Findings
import PermitInput
import PermitModel
import Testing

@Suite struct ExampleTests {
  static let names = ["toranomon", "individual", "two-methods"]

  @Test(arguments: names)
  func `an example reads without a finding`(_ name: String) throws {
    let file = try Examples.read(name)
    #expect(file.isReadable)
    #expect(file.findings == [])
    #expect(file.problems == [])
  }

  @Test func `the cover of toranomon is read`() throws {
    let application = try Examples.read("toranomon").application
    #expect(application.procedure.value == .newPermit)
    #expect(application.applicationDate.value == CivilDate(2026, 12, 1))
    #expect(application.applicationDate.written == "令和8年12月1日")
    #expect(application.applicationDate.site.line == 4)
    #expect(application.office.value == .industry)
    #expect(application.copies.value == 2)
    let applicant = application.applicant
    #expect(applicant.kind.value == .corporation)
    #expect(applicant.name.value == "再生フロン株式会社")
    #expect(applicant.representativeTitle.value == "代表取締役")
    #expect(applicant.representativeName.value == "再生一郎")
    #expect(applicant.personName.isBlank)
    #expect(applicant.postalCode.value == "123-4567")
    #expect(applicant.phone.value == "123(456)7890")
    #expect(applicant.officers.items.map(\.value) == ["再生一郎", "再生花子"])
    #expect(applicant.oath.notDisqualified.value == true)
    #expect(applicant.registry.isWritten)
    #expect(applicant.registry.issued.value == CivilDate(2026, 11, 10))
    #expect(applicant.registry.pages.value == 3)
    #expect(!applicant.residentRecord.isWritten)
    #expect(!application.permit.isWritten)
    #expect(application.tax.amount.value == Yen(90_000))
    #expect(application.place.name.value == "再生フロン株式会社虎ノ門事業所")
    #expect(application.businessStart.value == CivilDate(2027, 4, 1))
    #expect(application.refrigerants.items.map(\.value?.number.text) == ["R22", "R134a"])
    #expect(application.refrigerants.items.map(\.value?.writtenClass) == [nil, nil])
    #expect(application.uses.items.map(\.value) == [.refrigerant])
    #expect(!application.paper.isWritten)
  }

  @Test func `the facility of toranomon is read`() throws {
    let facility = try #require(try Examples.read("toranomon").application.facilities.items.first)
    #expect(facility.type.value == .rectification)
    #expect(facility.count.value == Count(1, counter: "基"))
    #expect(facility.yearlyHours.value == Hours(minutes: 288_000))
    #expect(facility.blending.value == false)
    let structure = facility.structure
    #expect(
      structure.removers.items.map(\.name.value)
        == ["蒸留塔", "油分離器", "脱水装置", "蒸発器", "凝縮器", "還流弁"])
    #expect(structure.removers.items[2].also.value == "脱酸装置")
    #expect(!structure.blenders.isWritten)
    #expect(structure.instruments.items.count == 4)
    #expect(structure.analysers.items.map(\.party.value) == [.own, .own, .own, .entrusted])
    #expect(structure.analysers.items[0].items.items.map(\.value) == [.purity, .nonCondensable])
    #expect(structure.analysers.items[3].contractorRegistration.value == "東都第123号")
    #expect(structure.handover.destroyerName.value == "東都フロン破壊株式会社")
    #expect(structure.handover.destroysItself.isBlank)
    #expect(facility.operations.items.map(\.mode.value) == [.batch, .batch])
    #expect(facility.operations.items[1].flowRate.value == "毎時40 kg")
    #expect(
      facility.capacityBasis.items.map(\.hourly.value) == [
        Mass(grams: 50_000), Mass(grams: 40_000),
      ])
    #expect(facility.capacityBasis.items[1].yearlyHours.value == Hours(minutes: 90_000))
    #expect(facility.capacityBasis.items[0].devices.items[1].hourly.value == Mass(grams: 55_000))
  }

  @Test func `the tables of toranomon are read`() throws {
    let application = try Examples.read("toranomon").application
    #expect(application.capacity.items.map(\.refrigerant.value?.number.text) == ["R22", "R134a"])
    let years = application.capacity.items[1].years.items
    #expect(years.map(\.year.value?.year) == [2027, 2028, 2029, 2030, 2031])
    #expect(years.map(\.intake.value?.tonnes) == ["40.0", "42.5", "45.0", "47.5", "50.0"])
    #expect(application.intakePlan.items[0].years.items[2].peakStorage.value?.tonnes == "6.5")
    #expect(application.intakePlan.items[0].years.items[0].intake.isBlank)
    let containers = application.storage.containers.items
    #expect(
      containers.map(\.state.value) == [
        .before, .after, .unreclaimed, .before, .after, .unreclaimed,
      ])
    #expect(containers[0].volume.value == Volume(millilitres: 100_000))
    #expect(containers[0].count.value == Count(50, counter: "本"))
    #expect(application.maintenance.recordYears.value == 5)
    #expect(application.monitoring.operation.items.count == 2)
    #expect(application.anomalies.damage.items.map(\.content.value).last == "フロン類の漏えい")
    #expect(application.qualityChecks.items.map(\.item.value) == AnalysisItem.allCases.map { $0 })
    #expect(application.buyerNotice.matters.items.count == 6)
    #expect(application.responsiblePerson.name.value == "管理太郎")
    let result = application.suitability.results.items[0]
    #expect(
      result.after[.purity].value
        == Concentration(figure: Decimal(units: 998, scale: 1), unit: "wt%"))
    #expect(application.suitability.analyses.items[3].contractor.value == "東都環境分析センター")
    #expect(application.drawings.items.map(\.kind.value) == [.flow, .layout, .device])
    #expect(application.drawings.items[0].boxes.items.count == 17)
    #expect(application.attachments.items.map(\.kind.value) == [.manual, .operation])
  }

  @Test func `the individual case takes the other branches`() throws {
    let application = try Examples.read("individual").application
    #expect(application.applicant.kind.value == .individual)
    #expect(application.applicant.personName.value == "再生太郎")
    #expect(application.applicant.name.isBlank)
    #expect(application.applicant.residentRecord.isWritten)
    #expect(!application.applicant.registry.isWritten)
    let structure = application.facilities.items[0].structure
    #expect(structure.handover.destroysItself.value == true)
    #expect(structure.analysers.items[2].contractor.value == "未定")
    #expect(structure.analysers.items[2].selectionStandard.isWritten)
    #expect(application.intakePlan.items[0].years.items[0].intake.value == Mass(grams: 20_000_000))
  }

  /// What the rules compare has to come out in every example.
  @Test(arguments: names)
  func `the figures of an example agree`(_ name: String) throws {
    let application = try Examples.read(name).application
    for table in application.capacity.items {
      let kind = table.refrigerant.value?.number
      let grams = application.facilities.items.flatMap(\.capacityBasis.items)
        .filter { $0.refrigerant.value?.number == kind }
        .map { ($0.hourly.value?.grams ?? 0) * ($0.yearlyHours.value?.minutes ?? 0) / 60 }
        .reduce(0, +)
      let stored = application.storage.containers.items
        .filter { $0.refrigerant.value?.number == kind && $0.state.value != .unreclaimed }
        .map { ($0.fill.value?.grams ?? 0) * ($0.count.value?.number ?? 0) }.reduce(0, +)
      let plan = try #require(
        application.intakePlan.items.first { $0.refrigerant.value?.number == kind })
      #expect(table.years.items.count == 5)
      for (year, planned) in zip(table.years.items, plan.years.items) {
        #expect(year.capacity.value?.grams == grams)
        #expect(year.year.value == planned.year.value)
        let capacity = try #require(year.capacity.value)
        let intake = try #require(year.intake.value)
        let peak = try #require(planned.peakStorage.value)
        #expect(capacity > intake)
        #expect(peak.grams <= stored)
        if let repeated = planned.intake.value { #expect(repeated == intake) }
      }
    }
    for facility in application.facilities.items {
      let planned = facility.capacityBasis.items.compactMap(\.yearlyHours.value?.minutes).reduce(
        0, +)
      #expect(planned <= facility.yearlyHours.value?.minutes ?? 0)
      for basis in facility.capacityBasis.items {
        let slowest = basis.devices.items.compactMap(\.hourly.value).min()
        #expect(basis.hourly.value.map { $0 <= slowest ?? $0 } == true)
      }
    }
  }

  @Test(arguments: names)
  func `every device of an example is drawn`(_ name: String) throws {
    let application = try Examples.read(name).application
    for kind in [DrawingKind.flow, .layout] {
      let drawings = application.drawings.items.filter { $0.kind.value == kind }
      #expect(drawings.count == application.facilities.items.count)
      for (drawing, facility) in zip(drawings, application.facilities.items) {
        let structure = facility.structure
        let devices =
          structure.removers.items + structure.feeders.items + structure.collectors.items
          + structure.instruments.items + structure.handover.devices.items
        #expect(drawing.boxes.items.map(\.name.value) == devices.map(\.name.value))
        #expect(Set(drawing.boxes.items.map(\.symbol.value)).count == devices.count)
      }
    }
  }
}
