// swift-tools-version: 6.2
import PackageDescription

// A package of its own: what measures is no part of what services embed.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "regelverk", path: "..")],
  targets: [
    .target(name: "CBaseline", cSettings: [.unsafeFlags(["-O2"])]),
    .executableTarget(name: "baseline", dependencies: ["CBaseline"]),
    .executableTarget(
      name: "bench",
      dependencies: [.product(name: "Regelverk", package: "regelverk"), "CBaseline"],
      swiftSettings: [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny")]),
  ])
