// swift-tools-version: 6.2
import PackageDescription

// The tree is the way of the data: path -> Importer -> members -> Parser -> conversations ->
// Detector -> findings -> Documents for people, Records for machines. It is a star, not a chain:
// Importer, Parser and Detector know only `Evidence`, and what writes knows `Wording`, which holds
// every sentence; only the executable knows all. `Redaction`, `Evaluation` and `Custody` stand
// beside them. `make test` builds with `--explicit-target-dependency-import-check error`, so an
// import that is not listed here fails.

// The files of `Sources/EverydayTalk`, put in by its assembly.
let everydayLanguages = [
  "ar", "cs", "de", "en", "es", "fr", "id", "it", "nl", "pl", "pt", "ro", "ru", "sv", "tr",
]

let package = Package(
  name: "keerpunt",
  products: [.executable(name: "keerpunt", targets: ["keerpunt"])],
  targets: [
    // The shared vocabulary. Standard library only: no Foundation, no C.
    .target(name: "Evidence"),

    // What a message does, by a trained model: tokens, weights, context. Knows no case.
    .target(name: "ActModelData", exclude: ["model.acts"], cSettings: [.headerSearchPath(".")]),
    .target(name: "Acts", dependencies: ["ActModelData", "Evidence"]),
    .target(
      name: "EverydayTalk",
      exclude: ["README.md"] + everydayLanguages.map { "\($0).txt" },
      cSettings: [.headerSearchPath(".")]),

    // The three stages.
    .target(
      name: "Importer",
      dependencies: [
        "Evidence", "CArchive", "CCrypto", "CDeflate", "CLzma", "PrintedPages", "SmallPictures",
      ]),
    .target(name: "Parser", dependencies: ["Evidence"], exclude: ["README.md"]),
    .target(
      name: "Detector",
      dependencies: [
        "Acts", "EverydayTalk", "Evidence", "PhoneNumbers", "LanguageIdentification",
        "PublicSuffixes", "CCrypto",
      ]),

    // What happened, as data: computed once, told by Documents, held by findings.json.
    .target(name: "Story", dependencies: ["Evidence"]),

    // What cases share, over all of them: a store on the disk, rules, rings. Knows no format.
    .target(name: "Linking", dependencies: ["Evidence", "CSQLite"]),

    // Every sentence, a folder a language; what the other modules say in codes becomes words here.
    .target(name: "Wording", dependencies: ["Evidence"]),

    // What is written: for machines, and for people.
    .target(
      name: "Records", dependencies: ["Evidence", "Linking", "Story", "Wording", "CCrypto"],
      resources: [.embedInCode("Writing/table.css"), .embedInCode("Writing/table.js")]),
    .target(
      name: "Documents",
      dependencies: ["Evidence", "Story", "Wording", "Records", "CPangoCairo"],
      resources: [.embedInCode("HTML/report.css"), .embedInCode("HTML/report.js")]),

    // Between Detector and what is written: a case with its findings in, the same without names out.
    .target(name: "Redaction", dependencies: ["Evidence"]),

    // Measures of a detector on cases with known truth: arithmetic, no files.
    .target(name: "Evaluation", dependencies: ["Evidence"]),

    // What makes results checkable by others: bags, hashes, signatures, time stamps, the audit trail.
    .target(name: "Custody", dependencies: ["Evidence", "CCrypto"]),

    // Glue: options, plan, verbs, progress, exit codes.
    .executableTarget(
      name: "keerpunt",
      dependencies: [
        "Acts", "Evidence", "Importer", "Parser", "Detector", "Evaluation", "Linking", "Redaction",
        "Story", "Wording", "Records", "Documents", "Custody", "CConfinement", "CSQLite",
      ]),

    // System libraries: a module map and a shim header each, nothing else.
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive"),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto"),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate"),
    .systemLibrary(name: "CLzma", pkgConfig: "liblzma"),
    .systemLibrary(name: "CPangoCairo", pkgConfig: "pangocairo"),
    .systemLibrary(name: "CConfinement", pkgConfig: "libseccomp"),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3"),
    .systemLibrary(name: "PublicSuffixes", pkgConfig: "libpsl"),

    // C++ libraries, each behind an extern "C" header of our own.
    .target(
      name: "PhoneNumbers",
      linkerSettings: [.linkedLibrary("phonenumber"), .linkedLibrary("stdc++")]),
    .target(
      name: "LanguageIdentification",
      linkerSettings: [.linkedLibrary("cld2"), .linkedLibrary("stdc++")]),
    .target(
      name: "PrintedPages",
      linkerSettings: [.linkedLibrary("poppler-cpp"), .linkedLibrary("stdc++")]),

    // Decoders of pictures, in C: what they call back or jump out of stays there.
    .target(
      name: "SmallPictures",
      linkerSettings: [
        .linkedLibrary("turbojpeg"), .linkedLibrary("png16"), .linkedLibrary("webp"),
      ]),

    // Tests mirror the sources.
    .target(
      name: "TestSupport", dependencies: ["Evidence", "CCrypto", "CDeflate", "CSQLite"],
      path: "Tests/TestSupport"),
    .testTarget(name: "EvidenceTests", dependencies: ["Evidence", "TestSupport"]),
    .testTarget(
      name: "ImporterTests", dependencies: ["Importer", "Evidence", "CArchive", "TestSupport"]),
    .testTarget(name: "ParserTests", dependencies: ["Parser", "Evidence", "TestSupport"]),
    .testTarget(
      name: "ActsTests", dependencies: ["Acts", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(
      name: "DetectorTests", dependencies: ["Acts", "Detector", "Evidence", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Evaluation", "Evidence"], exclude: ["Fixtures"]),
    .testTarget(name: "RedactionTests", dependencies: ["Redaction", "Evidence", "TestSupport"]),
    .testTarget(name: "StoryTests", dependencies: ["Story", "Evidence", "TestSupport"]),
    .testTarget(
      name: "LinkingTests",
      dependencies: ["Linking", "Records", "Wording", "Evidence", "TestSupport"]),
    .testTarget(name: "WordingTests", dependencies: ["Wording", "Evidence", "TestSupport"]),
    .testTarget(
      name: "RecordsTests", dependencies: ["Records", "Wording", "Evidence", "TestSupport"]),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Documents", "Records", "Story", "Wording", "Evidence", "TestSupport"],
      exclude: ["Golden"]),
    .testTarget(name: "CustodyTests", dependencies: ["Custody", "Evidence"]),
    .testTarget(
      name: "CommandLineTests",
      dependencies: ["keerpunt", "TestSupport", "Evidence", "Records", "Wording", "CConfinement"],
      exclude: ["Golden", "Fixtures"]),
    .testTarget(name: "LayeringTests", dependencies: ["Evidence", "TestSupport"]),
  ],
  cxxLanguageStandard: .cxx17
)

// `make fuzz`: only then, because a coverage build of everything is of no use to anybody else.
if Context.environment["FUZZ"] == "1" {
  package.products.append(.executable(name: "keerpunt-fuzz", targets: ["Fuzz"]))
  package.targets += [
    .systemLibrary(name: "CFuzzer", path: "Fuzz/CFuzzer"),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Acts", "Evidence", "Importer", "Parser", "Detector", "Wording", "Records", "Redaction",
        "Journals", "CFuzzer",
      ],
      path: "Fuzz/Targets"),
    // A file of the program, which cannot be linked into another one.
    .target(
      name: "Journals", dependencies: ["CSQLite", "Evidence"], path: "Sources/keerpunt/Batching",
      sources: ["Journal.swift"]),
  ]
  package.targets.removeAll { $0.name == "keerpunt" || $0.type == .test }
  package.products.removeAll { $0.name == "keerpunt" }
}

// `make train`: the program that prints tokens, for the model to be trained on.
if Context.environment["TRAINING"] == "1" {
  package.products.append(.executable(name: "Tokens", targets: ["Tokens"]))
  package.targets.append(
    .executableTarget(name: "Tokens", dependencies: ["Acts"], path: "Training/Tokens"))
}

// The same strict settings for every Swift target.
let mixed: Set<String> = [
  "PhoneNumbers", "LanguageIdentification", "PrintedPages", "SmallPictures", "ActModelData",
  "EverydayTalk",
]
for target in package.targets where target.type != .system && !mixed.contains(target.name) {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
}

// Sums over a hundred thousand weights: without the optimiser a test would wait for them.
for target in package.targets where target.name == "Acts" {
  target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
}
