import PackagePlugin

/// Carries the rule texts into the library: every Markdown file in a folder of `RuleSets` becomes
/// a string in the generated `RuleTexts.swift`.
///
/// The texts are inputs of the command and the target's path is `RuleSets`, so adding, renaming,
/// deleting and editing a text each lead to a new and right build.
@main struct EmbedRuleSets: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? any SourceModuleTarget else { return [] }
    let root = target.directoryURL.path(percentEncoded: false)
    let texts = target.sourceFiles.map(\.url)
      .filter { $0.pathExtension == "md" && $0.deletingLastPathComponent() != target.directoryURL }
      .sorted { $0.path() < $1.path() }
    let output = context.pluginWorkDirectoryURL.appending(path: "RuleTexts.swift")
    return [
      .buildCommand(
        displayName: "Embedding rule texts",
        executable: try context.tool(named: "embed-rulesets").url,
        arguments: [output.path(percentEncoded: false), root]
          + texts.map { $0.path(percentEncoded: false) },
        inputFiles: texts, outputFiles: [output])
    ]
  }
}
