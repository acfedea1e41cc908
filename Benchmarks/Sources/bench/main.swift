import RuleDSL
import Rules
import Ytelser

/// `bench [DEL…]`: measures and prints Markdown. See README.md.
func main(_ words: [String]) {
  var parts: Set<String> = []
  var folder = "/tmp"
  var root = ".."
  var rulecheck = ""
  var peers: [(name: String, words: [String])] = []
  var rest = words[...]
  while let word = rest.popFirst() {
    switch word {
    case "--folder": folder = rest.popFirst() ?? folder
    case "--root": root = rest.popFirst() ?? root
    case "--rulecheck": rulecheck = rest.popFirst() ?? ""
    case "--peer":
      let parts = (rest.popFirst() ?? "").split(separator: "=", maxSplits: 1)
        .map(String.init)
      if parts.count == 2 {
        peers.append((parts[0], parts[1].split(separator: " ").map(String.init)))
      }
    default: parts.insert(word)
    }
  }
  let isWanted = { (part: String) in parts.isEmpty || parts.contains(part) }
  let path = root + "/Benchmarks/RuleSets/benk/benk.md"
  guard let text = Files.read(path) else { return print("Fant ikke \(path). Kjør fra Benchmarks.") }
  let library = RuleLibrary(files: [SourceFile(name: "benk/benk.md", text: text)])
  guard let ruleSet = library.load("benk").0 else { return print("Reglene i \(path) har feil.") }
  if isWanted("minne") { _ = InMemory(ruleSet: ruleSet).run() }
  if isWanted("aap") { RealRules().run(root + "/Examples/aap") }
  if isWanted("last") { RealRules().load(root + "/RuleSets") }
  if isWanted("vekst") { Growth().run() }
  if isWanted("strøm") {
    let own = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false)
    EndToEnd(
      programs: own.dropLast().joined(separator: "/"),
      rulecheck: rulecheck.isEmpty ? root + "/.build/release/rulecheck" : rulecheck,
      rules: root + "/Benchmarks/RuleSets", folder: folder, peers: peers
    ).run()
  }
}

main(Array(CommandLine.arguments.dropFirst()))
