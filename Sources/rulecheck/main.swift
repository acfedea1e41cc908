/// Runs the command that the words name and gives its exit code.
func rulecheck(_ words: [String]) -> Int32 {
  let commands: [any Command.Type] = [
    Run.self, Batch.self, Explain.self, TimelineCommand.self, Check.self, Test.self, Schema.self,
    Subsume.self,
    Format.self, Verify.self, Compare.self, Log.self, Audit.self, Export.self, Reasons.self,
  ]
  return Dispatcher(commands: commands).run(Array(words.dropFirst()))
}

Platform.exit(rulecheck(CommandLine.arguments))
