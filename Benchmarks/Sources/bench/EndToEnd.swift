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

  private func measured(_ words: [String]) -> (Double, Double)? {
    Files.run(words, by: programs + "/baseline", in: folder)
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
        guard let (time, size) = measured(one.words) else { continue }
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
    _ = measured(flat(file, ["--jobs", "1"]))
    return Files.read(folder + "/ut.ndjson") == Files.read(folder + "/c.ndjson")
  }

  private func growth() {
    var table = Table(
      title: "Hvordan tid og minne vokser med saker",
      head: ["saker", "s, én jobb", "MiB", "s, to jobber", "MiB", "s, C", "MiB"])
    for count in [1_000, 10_000, 100_000, 1_000_000, 10_000_000] {
      let file = folder + "/vekst.ndjson"
      var dice = Dice(state: 62)
      Files.write(
        file, (0..<count).lazy.map { BenchCase(&dice).line($0, hasSources: false) })
      guard let one = measured(flat(file, ["--jobs", "1"])),
        let two = measured(flat(file, ["--jobs", "2"])),
        let c = measured(["\(programs)/baseline", file, folder + "/c.ndjson"])
      else { continue }
      table.rows.append(
        [String(count)] + [one.0, one.1, two.0, two.1, c.0, c.1].map(\.short))
    }
    table.print()
  }
}
