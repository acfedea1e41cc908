// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"), .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "regelverk",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Regelverk", targets: ["Rules", "RuleDSL", "Ytelser"]),
    .executable(name: "rulecheck", targets: ["rulecheck"]),
  ],
  targets: [
    .target(name: "Rules", swiftSettings: settings),
    .target(name: "RuleDSL", dependencies: ["Rules"], swiftSettings: settings),
    .target(
      name: "RuleTexts", dependencies: ["Rules"], path: "RuleSets",
      exclude: ["README.md"], swiftSettings: settings, plugins: ["EmbedRuleSets"]),
    .target(
      name: "Ytelser", dependencies: ["Rules", "RuleDSL", "RuleTexts"], swiftSettings: settings),
    .executableTarget(
      name: "rulecheck", dependencies: ["Rules", "RuleDSL", "Ytelser"], swiftSettings: settings),
    .executableTarget(name: "embed-rulesets", swiftSettings: settings),
    .plugin(
      name: "EmbedRuleSets", capability: .buildTool(), dependencies: ["embed-rulesets"]),
    .testTarget(
      name: "RulesTests", dependencies: ["Rules", "RuleDSL", "RuleTexts", "Ytelser"],
      exclude: ["Conformance", "Dates"], swiftSettings: settings),
  ])
