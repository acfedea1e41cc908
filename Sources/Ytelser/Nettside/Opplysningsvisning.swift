import Rules

/// En opplysning slik den står i saken: verdien, kilden, dagen, og hvem som har vurdert.
struct Opplysningsvisning {
  let vedtak: Vedtak
  let målform: Målform
  let id: FactID

  private var fact: Fact { vedtak.regelsett.facts[id.index] }

  var punkt: Markup {
    let navn = Markup.element("strong", [:], målform.navn(fact).medStorBokstav)
    guard let opplysning = vedtak.sak.opplysning(id), !opplysning.verdier.isEmpty else {
      return .element("li", [:], [navn, .tekst(": \(ukjent)")])
    }
    let verdier = opplysning.verdier.map {
      [skrevet($0, opplysning), kilde($0), forelagt($0)].filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    let vurdert = (opplysning.vurdering.map(vurdering) ?? "") + mer(om: opplysning)
    guard verdier.count > 1 else {
      return .element("li", [:], [navn, .tekst(": \(verdier[0])\(vurdert)")])
    }
    let liste = verdier.map { Markup.element("li", [:], $0) }
    return .element(
      "li", [:], [navn, .tekst(vurdert), .element("ul", [:], [.linjer(liste)])])
  }

  /// `ikke kjent (søkeren): spurt to ganger`
  private var ukjent: String {
    let hvem = fact.isJudgement ? ["en saksbehandler"] : fact.suppliers.map(\.hvem)
    let grunn = vedtak.sak.opplysning(id)?.ukjentFordi.map { ": \($0)" } ?? ""
    return "\(Nettsideord.ikkeKjent[målform]) (\(hvem.oppramset("eller")))\(grunn)"
  }

  private func skrevet(_ verdi: Opplysning.Verdi, _ opplysning: Opplysning) -> String {
    if vedtak.erMaskert { return .maske + "." }
    if fact.list != nil { return elementer(opplysning) }
    let ord = skrevet(verdi.verdi)
    guard let fra = verdi.fra, let til = verdi.til else { return ord + "." }
    return "\(ord) \(fra.iBrev)–\(til.iBrev)."
  }

  private func skrevet(_ verdi: NodeValue) -> String {
    if case .choice = fact.type {
      return fact.iBrev(verdi, målform)
    }
    return fact.type.iBrev(verdi, innenfor: fact.range, målform)
  }

  private func elementer(_ opplysning: Opplysning) -> String {
    guard let list = fact.list else { return "" }
    let elementer = opplysning.elementer.map { element in
      element.map { felt in
        let erklært = list.fields[felt.nummer]
        return "\(målform.navn(erklært)): \(erklært.iBrev(felt.verdi, målform))"
      }.joined(separator: ", ")
    }
    return "\(elementer.count). \(elementer.joined(separator: "; "))"
  }

  /// Det andre kilder sier, og om den saken gjelder, ikke skal få vite det.
  private func mer(om opplysning: Opplysning) -> String {
    let andre = (opplysning.motstrid?.andre ?? []).map { verdi in
      vedtak.vist(skrevet(verdi.verdi)) + (verdi.kilde.map { " (\($0))" } ?? "")
    }
    let sagt =
      andre.isEmpty ? nil : "\(Nettsideord.andreKilder[målform]): \(målform.oppramset(andre))."
    let unntatt = opplysning.unntattInnsyn.map {
      "\(Nettsideord.unntattInnsyn[målform]) (\(målform.hjemmel($0.hjemmel)))."
    }
    return [sagt, unntatt].compactMap { $0 }.map { " " + $0 }.joined()
  }

  private func kilde(_ verdi: Opplysning.Verdi) -> String {
    switch (verdi.kilde, vedtak.erMaskert ? nil : verdi.dato?.iBrev) {
    case (let kilde?, let dato?):
      Fast.kildeOgDato[målform].utfylt([.init("kilde", kilde), .init("dato", dato)])
    case (let kilde?, nil): Fast.bareKilde[målform].utfylt([.init("kilde", kilde)])
    case (nil, let dato?): Fast.bareDato[målform].utfylt([.init("dato", dato)])
    case (nil, nil): fact.isJudgement ? "" : Nettsideord.ingenKilde[målform]
    }
  }

  /// Om den saken gjelder, har fått se den (forvaltningsloven § 17).
  private func forelagt(_ verdi: Opplysning.Verdi) -> String {
    switch verdi.forelagt {
    case .vist(let dag): "\(Nettsideord.forelagt[målform]) \(vedtak.vist(dag.iBrev))."
    case .unntak(let grunn): "\(Nettsideord.ikkeForelagt[målform]): \(grunn.medPunktum)"
    case nil: ""
    }
  }

  private func vurdering(_ vurdering: Opplysning.Vurdering) -> String {
    var setninger: [String] = []
    if let av = vurdering.vurdertAv, let dag = vurdering.vurdertDato.map({ vedtak.vist($0.iBrev) })
    {
      setninger.append(Fast.vurdertAv[målform].utfylt([.init("hvem", av), .init("dag", dag)]))
    }
    if !vurdering.kilder.isEmpty {
      setninger.append(
        Fast.byggerPå[målform].utfylt([.init("kilder", vurdering.kilder.oppramset)]))
    }
    return setninger.map { " " + $0 }.joined()
  }
}
