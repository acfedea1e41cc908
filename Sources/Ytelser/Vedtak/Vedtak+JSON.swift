import Rules

extension Vedtak {
  /// Versjonen av vedtakets form, se ``skjema``.
  public static let formversjon = "1"

  /// Vedtaket som JSON etter ``skjema``: samme bytes hver gang for samme regler og samme sak.
  ///
  /// - Parameters: Målformen og profilen som begrunnelsen skrives i.
  public func json(
    _ målform: Målform = .bokmål, _ profil: Begrunnelse.Profil = .kort
  ) -> String {
    json(målform, profil, .pretty).text
  }

  /// Det samme vedtaket på én linje, for mange vedtak etter hverandre.
  package func jsonlinje() -> [UInt8] { json(.bokmål, .kort, .compact).bytes }

  private func json(
    _ målform: Målform, _ profil: Begrunnelse.Profil, _ stil: JSONWriter.Style
  ) -> JSONWriter {
    var writer = JSONWriter(style: stil)
    writer.object { felt in
      hode(&felt)
      skrivKlage(&felt, målform)
      skrivOrdene(&felt, målform)
      felt.array("vilkår") { liste in
        let brev = Brevskriver(vedtak: self)
        for vurdering in vilkår { liste.object { skriv(vurdering, brev, &$0) } }
      }
      felt.array("opplysninger") { liste in
        for opplysning in sak.opplysninger { liste.object { skriv(opplysning, &$0) } }
      }
      felt.array("mangler") { liste in
        for mangel in mangler { liste.object { skriv(mangel, &$0) } }
      }
      felt.array("ukjentLov") { liste in
        for lov in ukjentLov { liste.element(lov.forklaring) }
      }
      felt.array("ikkeVurdert") { liste in
        for lov in ikkeVurdert {
          liste.object {
            $0.member("linje", lov.linje)
            $0.member("hjemmel", lov.citation.description)
            $0.member("tekst", lov.text)
          }
        }
      }
      felt.array("vurdertUtenfor") { liste in
        for vurdert in alleVurdert { liste.object { skriv(vurdert, &$0) } }
      }
      sak.skrivKontradiksjon(&felt)
      skrivDokumentasjon(&felt)
      if let varsel = sak.forhåndsvarsel { felt.object("forhåndsvarsel", varsel.skriv) }
      felt.array("ikkeLest") { liste in
        for id in oppgittIkkeLest { liste.element(regelsett.facts[id.index].name) }
      }
      if let omgjør = sak.omgjør { felt.object("omgjør", omgjør.skriv) }
      felt.object("kanFattes") { skriv(kanFattes, &$0) }
      felt.object("begrunnelse") { skriv(begrunnelse(målform, profil), &$0) }
      felt.array("bevis") { skriv(bevis, &$0) }
      felt.array("spor") { liste in
        for (nummer, verdi) in spor.values.enumerated() {
          let node = NodeID(nummer)
          liste.object {
            if stil == .compact, let forberedt {
              $0.members(forberedt.sporlinjer[nummer])
            } else {
              $0.member("id", regelsett.identifiers[nummer])
              $0.member("regel", forberedt?.nodetekster[nummer] ?? regelsett.text(of: node))
            }
            let type = regelsett.program.type(of: node)
            $0.member("verdi", vist(type.eksakt(verdi), type))
          }
        }
      }
      felt.object("fingeravtrykk") {
        $0.member("regelsett", regelsettFingeravtrykk)
        $0.member("sak", sak.fingeravtrykk)
        $0.member("motor", Regelverk.motorversjon)
      }
    }
    return writer
  }

  private func hode(_ felt: inout JSONWriter.Members) {
    felt.member("form", "vedtak/\(Self.formversjon)")
    felt.member("utkast", true)
    felt.member("merknad", "UTKAST – ikke et vedtak")
    felt.member("sak", sak.id)
    felt.member("regelsett", sak.regelsett)
    felt.member("avgjørelse", avgjørelse.name)
    felt.member("avgjørelsestype", avgjørelse.kind.rawValue)
    felt.member("vurderingsdag", sak.vurderingsdag.description)
    if let kravdato = sak.kravdato, !erMaskert {
      felt.member("kravdato", ValueType.day.written(kravdato))
    }
    felt.member("vedtaksdato", sak.vedtaksdato.description)
    if let hvem = sak.saksbehandler { felt.member("saksbehandler", hvem) }
    if let kontor = sak.kontor { felt.member("kontor", kontor) }
    felt.member("automatisk", erAutomatisk)
    felt.array("mottakere") { liste in for navn in mottakere { liste.element(navn) } }
    if let dag = sak.svarInnen { felt.member("svarInnen", dag.description) }
    felt.member("utfall", utfall.word)
    felt.member("resultat", resultat.rawValue)
    if let dag = virkningFra { felt.member("virkningFra", dag.description) }
    felt.object("fastsatt") { verdier in
      for fast in fastsatt { verdier.member(fast.navn, fast.verdi) }
    }
  }

  private func skriv(
    _ vurdering: Vilkårsvurdering, _ brev: Brevskriver, _ felt: inout JSONWriter.Members
  ) {
    felt.member("navn", vurdering.navn)
    felt.member("node", regelsett.identifiers[vurdering.node.index])
    felt.member("utfall", vurdering.utfall.word)
    felt.member("avgjørende", vurdering.erAvgjørende)
    felt.array("stoppetAv") { liste in
      for lov in vurdering.stoppetAv { liste.element(lov.utsagn) }
    }
    if let hjemmel = vurdering.hjemmel { felt.member("hjemmel", hjemmel.description) }
    if let versjon = vurdering.versjon {
      felt.member("ordlydFra", versjon.wording.from.description)
      felt.member("rang", versjon.rank.rawValue)
    }
    skrivSteder(vurdering, brev, &felt)
    felt.array("opplysninger") { liste in
      for id in vurdering.opplysninger { liste.element(regelsett.facts[id.index].name) }
    }
    felt.array("avstander") { liste in
      for avstand in vurdering.avstander {
        liste.object {
          $0.member("node", regelsett.identifiers[avstand.node.index])
          $0.member("krav", avstand.type.written(avstand.required))
          $0.member("strengt", avstand.comparison.isStrict)
          $0.member("funnet", vist(avstand.type.written(avstand.found)))
          $0.member("mangler", vist(avstand.mangler))
        }
      }
    }
    felt.array("uavklartRett") { liste in
      for merke in vurdering.merker { liste.element(merke) }
    }
  }

  private func skriv(_ opplysning: Opplysning, _ felt: inout JSONWriter.Members) {
    let fact = regelsett.facts[opplysning.id.index]
    felt.member("navn", opplysning.navn)
    skrivNode(opplysning.id, &felt)
    felt.member("skjønn", fact.isJudgement)
    skrivForelegging(opplysning, &felt)
    if let grunn = opplysning.ukjentFordi { felt.member("ukjent", grunn) }
    if let list = fact.list {
      if !opplysning.verdier.isEmpty {
        felt.member("fullstendig", sak.fakta[opplysning.id] == .yes)
      }
      skriv(opplysning.elementer, list, &felt)
    }
    felt.array("verdier") { liste in
      for verdi in opplysning.verdier {
        liste.object {
          if let fra = verdi.fra, !erMaskert { $0.member("fra", fra.description) }
          if let til = verdi.til, !erMaskert { $0.member("til", til.description) }
          $0.member(
            "verdi",
            vist(
              fact.list == nil
                ? fact.type.written(verdi.verdi) : "\(opplysning.elementer.count)"))
          if let kilde = verdi.kilde { $0.member("kilde", kilde) }
          if let dato = verdi.dato, !erMaskert { $0.member("dato", dato.description) }
          if !erMaskert { verdi.forelagt?.skriv(&$0) }
        }
      }
    }
    opplysning.skrivSaksbehandling(&felt) { felt, verdi in
      felt.member("verdi", vist(fact.type.written(verdi)))
    }
    guard let vurdering = opplysning.vurdering else { return }
    felt.object("vurdering") {
      if let av = vurdering.vurdertAv { $0.member("vurdertAv", av) }
      if let dato = vurdering.vurdertDato, !erMaskert { $0.member("vurdertDato", dato.description) }
      if let tekst = vurdering.begrunnelse { $0.member("begrunnelse", tekst) }
      $0.array("momenter") { liste in
        for moment in vurdering.momenter {
          liste.object {
            $0.member("navn", moment.navn)
            $0.member("svar", moment.svar)
          }
        }
      }
      $0.array("kilder") { liste in
        for kilde in vurdering.kilder { liste.element(kilde) }
      }
      vurdering.hovedhensyn?.skriv(&$0)
    }
  }

  private func skriv(
    _ elementer: [[Opplysning.Felt]], _ list: FactList, _ felt: inout JSONWriter.Members
  ) {
    felt.array("elementer") { liste in
      for element in elementer {
        liste.object { felter in
          for verdi in element {
            let felt = list.fields[verdi.nummer]
            felter.member(felt.name, vist(felt.type.written(verdi.verdi)))
          }
        }
      }
    }
  }

  private func skriv(_ mangel: Mangel, _ felt: inout JSONWriter.Members) {
    felt.member("navn", regelsett.facts[mangel.id.index].name)
    skrivNode(mangel.id, &felt)
    felt.member("spørsmål", mangel.spørsmål)
    felt.member("skjønn", mangel.erSkjønn)
    felt.array("hvem") { liste in
      for leverandør in mangel.leverandører { liste.element(leverandør.rawValue) }
    }
    if let grunn = mangel.ukjentFordi { felt.member("ukjent", grunn) }
  }

  private func skriv(_ kan: KanFattes, _ felt: inout JSONWriter.Members) {
    felt.member("ja", kan.ja)
    felt.member("avMaskin", kan.avMaskin)
    felt.array("hindre") { liste in
      for hinder in kan.hindre {
        liste.object {
          $0.member("art", hinder.art.rawValue)
          $0.member("tekst", hinder.tekst)
          $0.member("hvem", hinder.hvem)
        }
      }
    }
    felt.array("trengerMenneske") { liste in
      for grunn in kan.trengerMenneske { liste.element(grunn) }
    }
  }

  private func skriv(_ vurdert: VurdertLinje, _ felt: inout JSONWriter.Members) {
    felt.member("linje", vurdert.lov.linje)
    felt.member("hjemmel", vurdert.lov.citation.description)
    felt.member("tekst", vurdert.lov.text)
    felt.member("oppfylt", vurdert.vurdering.erOppfylt)
    felt.member("vurdertAv", vurdert.vurdering.vurdertAv)
    felt.member("vurdertDato", vurdert.vurdering.vurdertDato.description)
    felt.member("begrunnelse", vurdert.vurdering.begrunnelse)
  }

  private func skriv(_ brev: Begrunnelse, _ felt: inout JSONWriter.Members) {
    felt.member("art", brev.art.rawValue)
    felt.member("målform", brev.målform.rawValue)
    felt.member("profil", brev.profil.rawValue)
    felt.object("tittel") { skriv(brev.tittel, &$0) }
    felt.array("avsnitt") { liste in
      for avsnitt in brev.avsnitt {
        liste.object {
          $0.member("overskrift", avsnitt.overskrift)
          $0.array("setninger") { setninger in
            for setning in avsnitt.setninger { setninger.object { skriv(setning, &$0) } }
          }
        }
      }
    }
  }

  private func skriv(_ setning: Begrunnelse.Setning, _ felt: inout JSONWriter.Members) {
    felt.member("tekst", setning.tekst)
    felt.array("deler") { liste in
      for del in setning.deler {
        liste.object { felt in
          felt.member("mal", del.mal)
          guard !del.verdier.isEmpty else { return }
          felt.object("verdier") { for verdi in del.verdier { $0.member(verdi.navn, verdi.tekst) } }
        }
      }
    }
    felt.array("noder") { liste in
      for node in setning.noder { liste.element(regelsett.identifiers[node.index]) }
    }
  }
}
