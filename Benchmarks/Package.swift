// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds Sinew builds its benchmarks.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "sinew-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "sinew", path: "..")],
  targets: [
    .target(name: "SyntheticSite", swiftSettings: settings),
    .executableTarget(
      name: "SiteBench",
      dependencies: ["SyntheticSite", .product(name: "SiteGenerator", package: "sinew")],
      swiftSettings: settings),
    .executableTarget(
      name: "TemplateBench", dependencies: [.product(name: "Templating", package: "sinew")],
      swiftSettings: settings),
  ]
)
