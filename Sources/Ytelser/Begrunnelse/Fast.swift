/// De faste setningene i et brev: dem som ingen regeltekst og ingen saksbehandler har skrevet.
///
/// Hver har samme plasser i begge målformer. Den som kontrollerer et vedtak uten motoren, fyller dem
/// på nytt og sammenligner.
package enum Fast: String, CaseIterable, Sendable {
  // Overskriften på brevet
  case tittelInnvilgelse, tittelAvslag, tittelOpphør, tittelUavklart, tittelBrutt, tittelIkkeBrutt
  case tittelJa, tittelNei, tittelIMålgruppen, tittelUtenfor
  // Overskrifter på avsnitt
  case omReglene, omOpplysningene, omVurderingen, omAndreKrav, omIkkeVurdert, omRåd, omKlage
  case omHvem, omSaken, omMangler, omVidere, omLoven, omHvaOm, omVilkårene, omDokumentasjonen
  // Hva som er bestemt
  case kravetFra, fastsatt, ikkeLengerRett, gjelderFra, varslet, svarteDette, svarteIkke,
    viSvarer
  // Reglene
  case kravetStår, ikkeLov, unntaketStår, fyller, fyllerIkke, gjelderIkke, ikkeSvar, lovensOrd
  // Opplysningene
  case opplysning, opplysningIkke, opplysningFraTil, opplysningVerdiFraTil, opplysningNeiFraTil
  case liste, kildeOgDato, bareKilde, bareDato
  // Vurderingene
  case egneOrd, moment, byggerPå, vurdertAv, altVurdertAv
  case talerFor, talerImot, avgjørendeEr, avgjørendeErDette
  // Det som ikke er vurdert, klage og hvem som har avgjort
  case andreKravIkkeVurdert, kanKlage, klagenSendes, serPåNytt, gårVidere, serPapirene,
    hjelperMedKlage
  case venteMedStans, avgjortAv, avgjortAutomatisk, kreverMenneske
  // Dokumentasjonen
  case erPåPlass, mangler, ikkeFørtOpp, omStart, kanIkkeStarte
  case omHvorfor, måVæreSkrevet
  // Når saken ikke er avgjort
  case ikkeAvslag, ikkeBestemt, måHaFraDeg, måHaFraLegen, navMangler, gjelderDetDuFår, endrerIkke,
    gjelderSaken,
    gjelderKravet
  case spørsmål, harSpurt, vurdererSaksbehandler, henterFraRegister, spørDeg, spørLegen
  case spørArbeidsgiveren, finnerUt, måHenteOpplysninger, måSkriveVurdering, måUndersøkeRegel,
    måSeHvaSaken
  case måUndersøkeAnnenRegel, måVurdereKrav, måKontrollere, skalFåVite, kanSiTil
  case måUndersøkeSvar, måKlarleggeHvem, måUndersøkeKlage, svarInnen, svarNårKlart
  case forsinket, kanSiMening, kanIkkeKlage, kanKlageSenere, svaretSierFrist, serPapireneNå
  case behandlesAv
  // Det som er sagt, det som ikke stemmer overens, og det som ikke skal fortelles
  case omAnførslene, sagtOgSvart, sierAnnet, kanIkkeFortelle, representantKanFåVite, ikkeVarslet,
    måSvareDeg
  // Gjennomgangen
  case kravet, avstanden, unntaketBrukt, unntaketPrøvd, uavklartRett, dokumentasjonskravet, noden
  case omNodene
  // Når et vedtak kommer i stedet for et annet
  case omEndringen, erstatter, lovForEndringen, kanKreveUtgifter, måSkriveHvorforEndret
  // Hva som kunne endret svaret
  case hvisEndret, hvisEndretVurderes

  /// Setningen med plassene i klammer.
  package subscript(målform: Målform) -> String {
    målform == .nynorsk ? tekster.nynorsk : tekster.bokmål
  }
}
