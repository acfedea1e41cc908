/// Runs the command that the words name and gives its exit code.
func rulecheck(_ words: [String]) -> Int32 {
  let commands: [any Command.Type] = [Check.self, Test.self]
  return Dispatcher(commands: commands).run(Array(words.dropFirst()))
}

Platform.exit(rulecheck(CommandLine.arguments))
