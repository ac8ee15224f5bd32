// swift-tools-version: 6.2
import PackageDescription

// Warnings stop a run of CI, not a newcomer with a newer compiler.
let warnings: [SwiftSetting] =
  Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

let strict: [SwiftSetting] =
  warnings + [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]

/// A system library found by pkg-config, with the packages that bring it.
func system(_ name: String, pkgConfig: String, apt: String, brew: String) -> Target {
  .systemLibrary(
    name: name, path: "Sources/\(name)", pkgConfig: pkgConfig,
    providers: [.apt([apt]), .brew([brew])])
}

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

let package = Package(
  name: "saisei",
  defaultLocalization: "ja",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "saisei", targets: ["saisei"]),
    .library(name: "Findings", targets: ["Findings"]),
    .library(name: "PDFWriter", targets: ["PDFWriter"]),
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    system("CLibXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev", brew: "libxml2"),
    system("CHarfBuzz", pkgConfig: "harfbuzz-subset", apt: "libharfbuzz-dev", brew: "harfbuzz"),
    system("CFreeType", pkgConfig: "freetype2", apt: "libfreetype-dev", brew: "freetype"),
    system("CPNG", pkgConfig: "libpng", apt: "libpng-dev", brew: "libpng"),
    system("CDeflate", pkgConfig: "libdeflate", apt: "libdeflate-dev", brew: "libdeflate"),

    room("Findings"),
    room("PermitModel", ["Findings"]),
    room(
      "PermitInput",
      ["PermitModel", "Findings", .product(name: "Yams", package: "Yams")]),
    room("Criteria", ["PermitModel", "Findings"]),
    room("XMLTree", ["CLibXML2"]),
    room("TextShaping", ["CHarfBuzz"]),
    room("PDFWriter", ["CDeflate"]),
    room("PDFReading", ["CDeflate"]),
    room("PageRaster", ["PDFWriter", "CFreeType", "CPNG"]),
    room("FormLayout", ["PermitModel", "Findings", "XMLTree", "TextShaping", "PDFWriter"]),
    room("SheetReading", ["PermitModel", "Findings", "XMLTree", "CDeflate"]),
    room(
      "Ledger",
      [
        "PermitModel", "Findings", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "FormAssets", path: ".",
      exclude: [
        "Benchmarks", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.ja.md",
        "README.md", "Sources/CDeflate", "Sources/CFreeType", "Sources/CHarfBuzz",
        "Sources/CLibXML2", "Sources/CPNG", "Sources/Casework", "Sources/Criteria",
        "Sources/Findings", "Sources/FormLayout", "Sources/Ledger", "Sources/PDFReading",
        "Sources/PDFWriter", "Sources/PageRaster", "Sources/PermitInput", "Sources/PermitModel",
        "Sources/SheetReading", "Sources/TextShaping", "Sources/XMLTree", "Sources/saisei", "Tests",
        "docs", "examples",
        "scripts",
      ],
      sources: ["Sources/FormAssets"], resources: [.copy("forms"), .copy("fonts")],
      swiftSettings: strict),
    room(
      "Casework",
      [
        "Findings", "PermitModel", "PermitInput", "Criteria", "FormLayout", "FormAssets",
        "Ledger", "SheetReading", "TextShaping", "PDFReading", "PDFWriter", "PageRaster", "XMLTree",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .executableTarget(
      name: "saisei",
      dependencies: [
        "Casework", "Findings",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Draws generated certificates for Benchmarks/run; nobody installs it.
    .executableTarget(
      name: "certificate-bench",
      dependencies: ["Casework", "Findings", "PermitModel"],
      path: "Benchmarks/certificate-bench", swiftSettings: strict),

    // Fills a ledger with generated rows (docs/ledger.md); nobody installs it.
    .executableTarget(
      name: "ledger-bench", dependencies: ["Casework", "Findings", "Ledger", "PermitModel"],
      path: "Benchmarks/ledger-bench", swiftSettings: strict),

    tests("FindingsTests", ["Findings"]),
    tests("PermitModelTests", ["PermitModel"]),
    tests("PermitInputTests", ["PermitInput", "PermitModel", "Findings"]),
    tests(
      "CriteriaTests", ["Criteria", "PermitInput", "PermitModel", "Findings"],
      resources: [.copy("Fixtures")]),
    tests("XMLTreeTests", ["XMLTree"]),
    tests("TextShapingTests", ["TextShaping"]),
    tests("PDFWriterTests", ["PDFWriter", "TextShaping"]),
    tests("PDFReadingTests", ["PDFReading"]),
    tests("PageRasterTests", ["PageRaster", "PDFWriter"]),
    tests(
      "FormLayoutTests",
      [
        "FormLayout", "PermitInput", "PermitModel", "Findings", "FormAssets", "TextShaping",
        "PDFWriter", "XMLTree",
      ]),
    .testTarget(
      name: "SheetReadingTests", dependencies: ["SheetReading", "Findings"],
      exclude: ["Workbooks"], swiftSettings: strict),
    tests(
      "LedgerTests",
      ["Ledger", "PermitModel", "Findings", .product(name: "GRDB", package: "GRDB.swift")]),
    tests(
      "CaseworkTests",
      ["Casework", "Criteria", "FormLayout", "Ledger", "PermitInput", "PermitModel", "Findings"]),
    tests("CommandTests", ["saisei", "PermitInput", "PermitModel", "Findings"]),
  ])
