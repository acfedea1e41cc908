/// Whole programs: a file of cases in, a file of answers out.
struct EndToEnd {
  let programs: String
  let rulecheck: String
  let rules: String
  let folder: String
  /// `NAME=command {saker}`: others to be measured by turns with these.
  let peers: [(name: String, words: [String])]

  private func flat(_ file: String, _ more: [String]) -> [String] {
    [rulecheck, "batch", file, "--rules", rules, "--decision", "ytelse", "--day", "2026-01-01"]
      + more
  }

  func run() {
    let count = 100_000
    let cases = BenchCase.many(count)
    let (plain, sourced) = (folder + "/flate.ndjson", folder + "/kilder.ndjson")
    Files.write(plain, cases.enumerated().lazy.map { $1.line($0, hasSources: false) })
    Files.write(sourced, cases.enumerated().lazy.map { $1.line($0, hasSources: true) })
    let sizes = [plain, sourced].map { Double(Files.read($0)?.utf8.count ?? 1) }
    let c = ["\(programs)/baseline", plain, folder + "/c.ndjson"]
    var all: [(name: String, words: [String], bytes: Double)] = [
      ("C, flate opplysninger", c, sizes[0]),
      ("rulecheck batch, flate, én jobb", flat(plain, ["--jobs", "1"]), sizes[0]),
      ("rulecheck batch, flate, to jobber", flat(plain, ["--jobs", "2"]), sizes[0]),
      ("bare utfallet, én jobb", flat(plain, ["--jobs", "1", "--outcome-only"]), sizes[0]),
      (
        "rulecheck batch, med kilde og dato, én jobb",
        [rulecheck, "batch", sourced, "--rules", rules, "--jobs", "1"], sizes[1]
      ),
    ]
    for peer in peers {
      all.append(
        (peer.name, peer.words.map { $0 == "{saker}" ? plain : $0 }, sizes[0]))
    }
    var seconds = [[Double]](repeating: [], count: all.count)
    var memory = [[Double]](repeating: [], count: all.count)
    for _ in 0..<9 {
      for (index, one) in all.enumerated() {
        guard let (time, size) = Files.run(one.words, to: folder + "/ut.ndjson") else { continue }
        seconds[index].append(time)
        memory[index].append(size)
      }
    }
    var table = Table(
      title: "Fra fil til fil, \(count) saker",
      head: ["hva", "s", "saker per s", "× C", "× C per byte", "MiB"])
    guard !seconds[0].isEmpty else { return print("\nFant ikke C-programmet i \(programs).") }
    let base = seconds[0].median
    for (index, one) in all.enumerated() {
      guard !seconds[index].isEmpty else {
        table.rows.append([one.name, "feilet", "", "", "", ""])
        continue
      }
      let time = seconds[index].median
      table.rows.append([
        one.name, time.short, String(Int(Double(count) / time)), (time / base).short,
        (time / one.bytes / (base / sizes[0])).short, memory[index].median.short,
      ])
    }
    table.print()
    print("\nSvarene er de samme: \(isSame(plain) ? "ja" : "NEI").")
    growth()
  }

  /// Whether the two programs write the same outcomes and conditions.
  private func isSame(_ file: String) -> Bool {
    _ = Files.run(flat(file, ["--jobs", "1"]), to: folder + "/ut.ndjson")
    return Files.read(folder + "/ut.ndjson") == Files.read(folder + "/c.ndjson")
  }

  private func growth() {
    var table = Table(
      title: "Hvordan tid og minne vokser med saker",
      head: ["saker", "s, én jobb", "MiB", "s, to jobber", "MiB"])
    for count in [1_000, 10_000, 100_000, 1_000_000] {
      let file = folder + "/vekst.ndjson"
      var dice = Dice(state: 62)
      Files.write(
        file, (0..<count).lazy.map { BenchCase(&dice).line($0, hasSources: false) })
      guard let one = Files.run(flat(file, ["--jobs", "1"])),
        let two = Files.run(flat(file, ["--jobs", "2"]))
      else { continue }
      table.rows.append([String(count), one.0.short, one.1.short, two.0.short, two.1.short])
    }
    table.print()
  }
}
