// swift-tools-version: 6.2
import PackageDescription

/// The settings of every target, in one place: Swift 6 mode comes with the tools version.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let flyingSocks = Target.Dependency.product(name: "FlyingSocks", package: "FlyingFox")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")

let pageResources = [
  "page.mustache", "claim.mustache", "row.mustache", "notes.mustache", "page.css", "whatif.js",
  "diagram.js", "table.js", "find.js", "panel.js", "page.js", "live.js",
]

let package = Package(
  name: "dissoi",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "dissoi", targets: ["dissoi"]),
    .library(
      name: "Dissoi",
      targets: [
        "ArgumentMap", "SourceTexts", "Argdown", "Argumentation", "Evaluation", "Comparison",
        "Interchange", "Report",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CCaDiCaL", providers: [.apt(["libcadical-dev"]), .brew(["cadical"])]),

    // In the order that data flows through them; each names all it may import.
    .target(
      name: "ArgumentMap", resources: [.embedInCode("Diagnostics/Diagnostics.md")],
      swiftSettings: strict),
    .target(
      name: "SourceTexts", dependencies: ["ArgumentMap"],
      // In the code, not beside it: a binary finds them wherever it is moved.
      resources: [.embedInCode("Cues/Languages/en.txt")], swiftSettings: strict),
    .target(
      name: "Argdown", dependencies: ["ArgumentMap", yams], exclude: ["Documentation"],
      resources: [.embedInCode("Schema/dissoi-data.schema.json")], swiftSettings: strict),
    .target(
      name: "Argumentation", dependencies: ["CCaDiCaL"], swiftSettings: strict,
      // CaDiCaL is C++ behind its C interface.
      linkerSettings: [
        .linkedLibrary("stdc++", .when(platforms: [.linux])),
        .linkedLibrary("c++", .when(platforms: [.macOS])),
      ]),
    .target(
      name: "Evaluation", dependencies: ["ArgumentMap", "Argumentation"],
      exclude: ["Documentation"], swiftSettings: strict),
    .target(
      name: "Comparison", dependencies: ["ArgumentMap", "Argumentation", "Evaluation"],
      swiftSettings: strict),
    .target(
      name: "Interchange",
      dependencies: ["ArgumentMap", "Argumentation", "Evaluation", "Comparison", "CLibXML2"],
      exclude: ["Documentation"],
      resources: [.embedInCode("GraphML/Schema/dissoi-graphml.xsd")], swiftSettings: strict),
    .target(
      name: "Report",
      dependencies: [
        "ArgumentMap", "SourceTexts", "Argumentation", "Evaluation", "Comparison", "Interchange",
        subprocess, mustache, flyingSocks,
      ],
      // In the code, not beside it: a binary finds them wherever it is moved.
      resources: pageResources.map { .embedInCode("Page/Resources/\($0)") }
        + [.embedInCode("Schema/dissoi-comparison.schema.json")],
      swiftSettings: strict),
    .executableTarget(
      name: "dissoi",
      dependencies: [
        "ArgumentMap", "SourceTexts", "Argdown", "Argumentation", "Evaluation", "Comparison",
        "Interchange", "Report", argumentParser,
      ],
      swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["ArgumentMap", "Argdown"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "ArgumentMapTests", dependencies: ["ArgumentMap", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SourceTextsTests", dependencies: ["SourceTexts", "ArgumentMap", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ArgdownTests", dependencies: ["Argdown", "ArgumentMap", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ArgumentationTests", dependencies: ["Argumentation", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["Evaluation", "ArgumentMap", "Argumentation", "Argdown", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ComparisonTests",
      dependencies: [
        "Comparison", "ArgumentMap", "Argumentation", "Evaluation", "Argdown", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "InterchangeTests",
      dependencies: [
        "Interchange", "ArgumentMap", "Argdown", "Argumentation", "Evaluation", "Comparison",
        "TestSupport",
      ],
      exclude: ["Snapshots", "PlainMap/Snapshots", "Facts/Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "ReportTests",
      dependencies: [
        "Report", "ArgumentMap", "SourceTexts", "Argdown", "Argumentation", "Evaluation",
        "Comparison", "Interchange", "TestSupport",
      ],
      exclude: ["Listing/Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "DissoiTests", dependencies: ["dissoi", "TestSupport"], exclude: ["Snapshots"],
      swiftSettings: strict),
  ]
)
