// swift-tools-version: 6.2
import PackageDescription

/// One set of compiler settings for every target of ours: Swift 6 mode, explicit imports, warnings
/// as errors.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name), "SeededNumbers"] + dependencies,
    swiftSettings: settings)
}

let package = Package(
  name: "sinew",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "sinew", targets: ["sinew"]),
    .library(name: "SiteGenerator", targets: ["SiteGenerator"]),
    .library(name: "Templating", targets: ["Templating"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    module("Diagnostics"),
    module("Jobs"),
    module("FileTree", ["Diagnostics", .product(name: "Crypto", package: "swift-crypto")]),
    module("ClinicalModel", ["Diagnostics"]),
    module("FrontMatter", ["Diagnostics", "Yams"]),
    module("Markdown", ["Diagnostics", "CCMarkGFM"]),
    module("Templating", ["Diagnostics", "FileTree"]),
    module(
      "ContentLibrary",
      ["ClinicalModel", "Diagnostics", "FileTree", "FrontMatter", "Jobs", "Markdown"]),
    module(
      "SiteGenerator",
      [
        "ClinicalModel", "ContentLibrary", "Diagnostics", "FileTree", "Jobs", "Markdown",
        "Templating",
      ]),
    .target(
      name: "PreviewServer", dependencies: ["Diagnostics", "FileTree"],
      resources: ["page-change.js", "preview.css", "preview.js"].map {
        .embedInCode("Browser/\($0)")
      },
      swiftSettings: settings),
    module(
      "SinewCommands",
      [
        "ClinicalModel", "ContentLibrary", "Diagnostics", "FileTree", "Jobs", "PreviewServer",
        "SiteGenerator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "sinew", dependencies: ["SinewCommands"], swiftSettings: settings),
    .target(name: "SeededNumbers", path: "Tests/SeededNumbers", swiftSettings: settings),
    tests(of: "Diagnostics"),
    tests(of: "Jobs"),
    tests(of: "FileTree", ["Diagnostics"]),
    tests(of: "ClinicalModel", ["Diagnostics"]),
    tests(of: "FrontMatter", ["Diagnostics"]),
    tests(of: "Markdown", ["Diagnostics"]),
    tests(of: "Templating", ["Diagnostics"]),
    tests(of: "ContentLibrary", ["ClinicalModel", "Diagnostics", "FileTree", "Markdown"]),
    tests(
      of: "SiteGenerator", ["ClinicalModel", "ContentLibrary", "Diagnostics", "FileTree", "Jobs"]),
    tests(of: "PreviewServer", ["Diagnostics", "FileTree"]),
    tests(
      of: "SinewCommands",
      ["ClinicalModel", "Diagnostics", "FileTree", "PreviewServer", "SiteGenerator", "sinew"]),
  ]
)
