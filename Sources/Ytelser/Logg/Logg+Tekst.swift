extension Logg {
  /// Alle postene, to eller tre linjer for hver.
  public func tekst() -> String {
    if poster.isEmpty { return "Loggen er tom.\n" }
    let rettet = Dictionary(
      poster.compactMap { post in post.retting.map { ($0.nr, post.nr) } },
      uniquingKeysWith: { første, _ in første })
    return poster.map { post in
      var linjer = post.hode.linjer
      if let retting = post.retting {
        linjer += retting.kort.brutt(innrykk: "      ", først: "    ")
      }
      if let senere = rettet[post.nr] { linjer.append("    rettet av nr \(senere)") }
      return linjer.joined(separator: "\n") + "\n"
    }.joined()
  }

  /// En post med alt den sier; nil når nummeret ikke finnes.
  public func tekst(nr: Int) -> String? {
    guard let post = post(nr), let plass = poster.firstIndex(where: { $0.nr == nr }) else {
      return nil
    }
    let innhold = post.innhold
    var felt: [(String, String)] = [
      ("nr", "\(post.nr)"), ("ført", "\(post.tid.iBrev) av \(post.av)"), ("art", post.art.rawValue),
      ("sak", innhold.sak), ("avgjørelse", "\(innhold.avgjørelse) (\(innhold.regelsett))"),
      ("vedtatt", innhold.vedtaksdato.iBrev), ("resultat", innhold.resultat.rawValue),
    ]
    if let dag = innhold.virkningFra { felt.append(("virker fra", dag.iBrev)) }
    felt += innhold.fastsatt.map { ($0.navn, $0.verdi) }
    if let retting = post.retting {
      felt += [("retter", "nr \(retting.nr), vedtaket \(retting.vedtak)")]
      if let hjemmel = retting.hjemmel { felt.append(("hjemmel", hjemmel)) }
      felt.append(("grunn", retting.begrunnelse))
      felt.append(("til", retting.erTilUgunst ? "ugunst" : "gunst, eller ingen endring"))
      if let varsel = retting.varsel { felt.append(("varsel", varsel)) }
    }
    felt.append(("gjelder", retter(nr).map { "nei, rettet av nr \($0.nr)" } ?? "ja"))
    felt += [
      ("vedtak", post.vedtak), ("regeltekst", post.avtrykk.regelsett),
      ("saksfil", post.avtrykk.sak), ("motor", post.avtrykk.motor), ("forrige", post.forrige),
    ]
    // Er loggen hel, er linjen og posten på samme plass.
    if funn.isEmpty { felt.append(("linje", avtrykk[plass])) }
    return felt.flatMap { navn, verdi in
      let først = navn + String(repeating: " ", count: max(1, 12 - navn.count))
      return verdi.brutt(innrykk: String(repeating: " ", count: 12), først: først)
    }.joined(separator: "\n") + "\n"
  }
}

extension Logg.Funn {
  /// `linje 7: linjen er den samme som linje 6`
  public var linjetekst: String { linje == 0 ? tekst : "linje \(linje): \(tekst)" }
}

extension Loggpost {
  fileprivate var hode: String {
    let sak = innhold.sak.isEmpty ? "" : "sak \(innhold.sak), "
    return "nr \(nr) · \(tid.iBrev) · \(art.rawValue) · \(sak)\(innhold.avgjørelse): "
      + "\(innhold.resultat.rawValue) · ført av \(av)"
  }
}

extension Loggpost.Retting {
  fileprivate var kort: String {
    let etter = hjemmel.map { " til \(erTilUgunst ? "ugunst" : "gunst") etter \($0)" } ?? ""
    return "retter nr \(nr)\(etter): \(begrunnelse)"
  }
}

extension String {
  fileprivate var linjer: [String] { brutt(innrykk: "    ", først: "") }
}
