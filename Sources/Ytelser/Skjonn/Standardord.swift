/// Ordene som ikke sier noe om en person: de kan stå i en hvilken som helst sak.
///
/// Listen er bred med vilje. Den som skriver noe om personen, har brukt andre ord i tillegg; den som
/// bare har disse, har ikke sagt noe som kan etterprøves (Riksrevisjonen, Dokument 3:5
/// (2017–2018): «tiltaket vurderes som nødvendig og hensiktsmessig»). Ordene blir lest etter stamme,
/// så bøyning og sammensetning med hverandre følger med: `behovsvurderingen` er `behov` og
/// `vurdering`. Bokmål og nynorsk står om hverandre.
enum Standardord {
  /// Ord som bare binder andre sammen. De teller ikke med i noe.
  static func erBindeord(_ ord: String) -> Bool { bindeord.contains(ord) }

  /// Ord for tall og dager: `to`, `september`.
  static func erTallord(_ ord: String) -> Bool { tallord.contains(ord) }

  /// Ord om arbeid, tid og sted som kan stå i en formel, men også i det konkrete: «Du har ikke vært
  /// på jobb siden 3. august.» De teller ikke, men en setning av bare slike kan bære et tall.
  static func erHverdagsord(_ ord: String) -> Bool {
    ord.former.contains(where: hverdagsstammer.contains)
  }

  /// Om ordet er standard, et av `stammer`, eller satt sammen av slike.
  static func erDekket(_ ord: String, av stammer: Set<String>) -> Bool {
    let ord = ord.medSmåBokstaver
    if erEnkelt(ord, stammer) { return true }
    let tegn = Array(ord.indices)
    guard tegn.count >= 7 else { return false }
    for skille in tegn[3...(tegn.count - 3)] {
      let forledd = String(ord[..<skille])
      guard erEnkelt(forledd, stammer) || erFuge(forledd, stammer) else { continue }
      if erDekket(String(ord[skille...]), av: stammer) { return true }
    }
    return false
  }

  private static func erEnkelt(_ ord: String, _ stammer: Set<String>) -> Bool {
    ord.former.contains { ordstammer.contains($0) || stammer.contains($0) }
      || hørerTilFamilie(ord) || lover.contains { ord.hasSuffix($0) }
  }

  /// Om ordet begynner som en av familiene. Under U+0300 er det de samme bytene.
  private static func hørerTilFamilie(_ ord: String) -> Bool {
    guard ord.utf8.allSatisfy({ $0 < 0xCC }) else {
      return familier.contains { ord.hasPrefix($0) }
    }
    guard let første = ord.utf8.first, let like = familierEtterByte[første] else { return false }
    return like.contains { ord.utf8.starts(with: $0) }
  }

  /// `behovs-`, `utfordringe-`
  private static func erFuge(_ forledd: String, _ stammer: Set<String>) -> Bool {
    guard forledd.count > 3, forledd.hasSuffix("s") || forledd.hasSuffix("e") else { return false }
    return erEnkelt(String(forledd.dropLast()), stammer)
  }

  // MARK: Lister

  private static func liste(_ tekst: String) -> Set<String> {
    Set(
      tekst.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
        .map { String(Substring($0)) })
  }

  private static let ordstammer = Set(
    [rett, forvaltning, vurderinger, tiltak, mål, helse, personer, verb, mengder, papir]
      .flatMap(liste).flatMap(\.former)
  ).subtracting(hverdagsstammer)

  private static let hverdagsstammer = Set(liste(hverdag).flatMap(\.former))

  private static let hverdag = """
    arbeid arbeide jobb jobbe yrke stilling fast full fullt hel helt heile plass tid tilbud tilbod
    søke søkte søknad hjelp hjelpe start starte slutt slutte stå står stått prøve prøvd spørre
    spurt spør svar svare mangle mangler klare klarer klart inntekt tjene frist hjem heim bo bor
    bodd flere mange noen andre ganger halv halvt deltid heltid møte møter møtt ringe ringte brev
    melding hindre hindrer god godt gode sikt sikte behandling behandlet behandle
    """

  /// Stammer som alt som begynner slik, hører til.
  private static let familier = [
    "vurder", "hensikt", "helhet", "heilskap", "nødvend", "naudsyn", "begrunn", "grunngi",
    "grunngj", "formål", "føremål", "formål", "forelig", "føreligg", "saksbehand", "saksopplys",
    "hjemmel", "heimel", "bestemmels", "føresegn", "retningslinj", "rundskriv", "vilkår", "vedtak",
    "individuel", "konkret", "tilrå", "anbefal", "målsett", "målgrupp", "bruker", "brukar",
    "deltak", "arbeidsliv", "arbeidsmark", "arbeidsevn", "arbeidsrett", "arbeidssøk", "oppfølg",
    "bistand", "innsats", "kvalifis", "kompetans", "aktivitet", "virkemid", "verkemid", "avklar",
    "kartlegg", "tilrettelegg", "hensyn", "omsyn", "forholdsmes", "forsvarlig", "forsvarleg",
    "tilstrekkel", "skjønnsmes", "funksjons",
  ]

  private static let familierEtterByte = Dictionary(grouping: familier.map { Array($0.utf8) }) {
    $0[0]
  }

  private static let lover = [
    "loven", "lova", "lovens", "lovgivningen", "forskriften", "forskrifta", "regelverket",
    "konvensjonen",
  ]

  private static let rett = """
    lov lovverk lovgivning regel regelverk forskrift paragraf ledd punktum bokstav nummer krav
    rett rettighet plikt praksis norm hjemmel vilkår kriterium kriterier kriterie oppfyller
    oppfylt fyller stiller stilt gjelder gjeldende gjeldande gjeld skjønn skjøn moment unntak
    unnatak alminnelig allmenn vanlig grense terskel utgangspunkt hovedregel hovudregel innhold
    ordlyd forarbeid lovgiver bevis sannsynlig sannsynlighetsovervekt overvekt tvil rang ytelse
    yting stønad trygd folketrygd dagpenger arbeidsavklaringspenger sykepenger sjukepengar
    uføretrygd overgangsstønad aap nav etat arbeids velferd velferdsetat forvaltning myndighet
    kapittel artikkel
    """

  private static let forvaltning = """
    sak søknad opplysning faktum fakta faktisk omstendighet forhold tilhøve situasjon tilfelle
    saksgang saksforhold dokumentasjon dokumentert dokument journal grunnlag bakgrunn gjennomgang
    gjennomgått gjennomgår framgår fremgår framkommer fremkommer innhentet innhenta mottatt
    motteke avgjørelse avgjerd avgjør avgjort beslutning beslutter konklusjon konkluderer
    konkludert innvilgelse innvilger innvilget innvilga avslag avslås avslått tildeling tildeles
    tildelt gis ytes henvisning henviser vist viser visast tilvising tilviser samsvar henhold
    medhold tråd lys betraktning oppfatning oppfatting mening syn synspunkt standpunkt stilling
    ordning prosess rutine veileder rettleiar saksbehandler enhet fylke vedlegg referanse systemet
    registrert registrering behandling behandlet behandles handsaming handsama
    """

  private static let vurderinger = """
    vurdering vurdert anser anses ansett ansees reknes rekner rekna reknast regnes finner finn
    funnet funne legger legges lagt leggast grunn grunner årsak tilsier tilseier taler talar tyder
    peker peikar vekt vektlagt vektlegger vektlegging avveining avveid avvegd veid veie vegd
    samlet samla totalt total totalvurdering helt fullt klart tydelig åpenbart openbert utvilsomt
    god gode godt best beste bedre betre riktig rett korrekt rimelig nødvendig naudsynt
    hensiktsmessig føremålstenleg tenlig egnet eigna passende passande passer høver hensikt formål
    relevant aktuell viktig vesentlig avgjørende avgjerande særlig spesiell generell konkret
    individuell grundig nøye nærmere nærare ytterligere omfattende omfattande kompleks sammensatt
    samansett utfordrende positiv negativ gunstig tilfredsstillende tilfredsstillande faglig
    fagperson objektiv subjektiv mulig mogleg umulig realistisk hensyntatt ivaretatt ivareteke
    ivareta behørig fornuftig optimal adekvat tungtveiende legitim gyldig prioritert prioritet
    """

  private static let tiltak = """
    tiltak arbeidstrening arbeidspraksis trening praksisplass praksis plass opplæring kurs mentor
    inkluderingstilskudd funksjonsassistanse jobbklubb tilrettelagt tilrettelagd
    arbeidsforberedende egenetablering lønnstilskudd lønnstilskot tilskudd avklaring
    rehabilitering oppfølging innsøking innsøkt program virkemiddel hjelp hjelper hjelpe støtte
    rettleiing veiledning bistand tilbud tilbod tjeneste teneste plan aktivitetsplan aktivitet
    opplegg løp veg vei steg skritt ledd tilpasset tilpassa tilpasning tett oppstart varighet
    varigheit periode gjennomføring gjennomføre delta deltar deltakelse deltaking nytte nyttig
    utbytte effekt virkning verknad resultat formidling inkludering integrering arbeidsgiversiden
    marked marknad
    """

  private static let mål = """
    mål målsetting arbeid arbeide jobb jobbe yrke yrkesliv arbeidsliv lønnsarbeid inntektsgivende
    ordinær varig arbeidsmarked arbeidsmarknad sysselsetting tilknytning tilknyting nærme nærmer
    nærmere kommer overgang inntreden retur tilbakeføring muligheter mulighet moglegheit høve
    sjanse utsikt forutsetning føresetnad potensial ressurs utvikling utvikle styrke styrker
    styrking økt øke øker auke auka bedret betra bedring fremme fremmer fremja beholde behalde
    skaffe oppnå oppnår nå tilbake delaktighet selvstendig sjølvstendig selvforsørget forsørging
    stabil stabilitet progresjon framgang fremgang framdrift fremtidig framtidig fremtid framtid
    sikt langsiktig kortsiktig videre vidare
    """

  private static let helse = """
    helse helsemessig helsetilstand helsesituasjon helseplager helseutfordring tilstand medisinsk
    medisinske funksjon nedsatt nedsett redusert begrenset avgrensa begrensning avgrensing
    hindring hinder barriere utfordring vanske vanskelighet problem problematikk livssituasjon
    sosial psykososial personlig økonomisk familiesituasjon omfang grad nivå evne arbeidsevne
    belastning behov treng trenger trengs erfaring arbeidserfaring kompetanse kunnskap ferdighet
    motivasjon motivert mestring meistring interesse ønske ønsker
    """

  private static let personer = """
    person individ enkelte vedkommende vedkomande bruker brukar deltaker deltakar medlem part
    kandidat arbeidssøker arbeidssøkar arbeidstaker arbeidstakar stønadsmottaker mottaker mottakar
    innbygger borger klient søker søkar søkeren søkjaren klageren
    """

  private static let verb = """
    innebærer inneber medfører fører gjør bidra bidrar bidrag sikre sikrer sørger ivaretar dekker
    oppfyller egner fungerer kreves krevst forventes forventet ventes kjent kjente basert bygger
    byggjer knyttet knytta tatt teke gitt gjeve tilgjengelig foreslås foreslått påvirker påverkar
    berører gjelder omfatter omfattar nevnt nemnt omtalt beskrevet beskrive stå står stått start
    starte starter
    """

  private static let mengder = """
    stor større størst liten mindre viss visse noen flere fleire mange del deler øvrig andre annen
    tid samtid nåværende noverande dagens behovet mest hele heile heilt delvis lavere lågare
    høyere høgare tidligere tidlegare senere seinare punkt måte vis område ting
    """

  /// Ord som gjør en setning lengre uten å si mer.
  private static let papir = """
    alternativ antar antas antyder anledning anvendelse anvende anvendt beror benytter benyttes
    berettiget betegnes betinget betinga bistå belyst begrensende direkte dreier eksisterer
    endelig endring endret enig einig erkjenner evaluering fastsatt fastsett fatter fattet
    forankret forklaring forslag forstått forsterke forutsatt forutsetter forbedre fordel fravike
    fremheve følger følgje gagn gjenstår godtgjort godkjent grunnleggende henblikk holdepunkt
    haldepunkt hovedsakelig hovudsakleg hoved hovud håndtere imøtekomme indikerer inngår
    innretning innvirkning konsekvens lovlig likeledes manglende manglande naturlig notert
    omtvistet opprettholder opprettholdt orden overensstemmelse overordnet pålegg påvist redegjort
    redegjørelse relasjon samråd sannsynliggjort sentral siktemål side sider samtlige særskilt
    særskild spørsmål supplerende sammenheng samanheng svekket tilgang tilstede tillegges tillagt
    tillegg trukket truffet treffe tungt understreke underbygger unngå utslag utøvelse utredning
    utreda valg valgt velge verdi videreføre virke virker årsakssammenheng betydning tydning
    profitere drøfte drøftet drøfta fornyet fornya prøving prøves konvensjon grunnlov barnets
    beste prinsipp rolle interesse avvik aspekt element faktor forhold fokus ramme innenfor bredt
    bred løsning løysing mulighetsrom progresjon status dialog samtykke ivaretakelse herværende
    angitt angjeldende respektive informasjon informert orientert bemerker bemerkes merknad alvor
    alvorlig alvorleg fritt frihet kartlagt satt sett satte skrevet uttalt gjennomgående utførlig
    inngående fyldestgjørende hensett henset bevilge bevilget imøtekommet oppstilt stillingtaken
    avveie prioritere prioriteres fornuftig meningsfull verdifull
    """

  private static let bindeord = liste(
    """
    a alle alt at av begge ble blei bli blir blitt blive både da dei deg deim den denne der dere
    deres derfor dermed dersom desse det dette di din dine disse dit ditt dykk dykkar dykkes du då
    e ei eg ein eit eitt eller elles ellers en enda ene enn er et ett etter for fordi foran fra
    fram frem frå før først få får fått gjennom går gå gått gjekk gikk ha hadde han hans har hatt
    hen henne hennar hennes her hit ho hos hun hva hvem hver hverandre hvilke hvilken hvilket hvis
    hvor hvordan hvorfor i igjen ikke ikkje imot ingen ingenting innen innenfor inn inntil ja jeg
    kan korleis kor kva kvar kven kvifor kom komme kommer kome kjem kommet kunne la lar med medan
    mellom men mens mer meir min mindre minst mot må måtte mye mykje når no noe noen nokon noko
    nokre nå ned nede nei nettopp nytt ny og også om opp oppe oss over på per pga rundt samme same
    sammen saman samt se ser selv sjøl sjølv si sia siden sidan sin sine sist sitt skal skulle
    skrev skriver skriv skreiv som sier seier sagt sa så såleis således slik slike til tilbake
    tilsvarende trass tross under unna ut ute utan uten utenfor utover var vart være vere vært
    vore ved vel verken vi via vil ville vår våre vårt å åt meinte meiner mener mente tror trur
    tro vet veit visste gjør gjer gjorde gjort ga gir gjev gav tar tek tok herunder blant annet
    følgelig imidlertid dog likevel allerede allereie altså derved derav dertil hvorvidt jf jfr bl
    osv mv mm dvs ifm ihht evt evnt nr pkt kl nok lite lett litt bare berre fortsatt framleis kun
    svært meget veldig ganske nokså burde bør ennå endå stadig hittil foreløpig eksempel inkludert
    dag dager dagar dagen uke uka uker uken veke veka veker måned måneder månedar månad månader
    måneden månaden år året åra time timer timar timen minutt minutter prosent prosentpoeng kroner
    gang ganger gong gonger
    """)

  private static let tallord = liste(
    """
    to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten
    atten nitten tjue tyve tretti tredve førti femti seksti sytti åtti nitti hundre tusen million
    januar februar mars april mai juni juli august september oktober november desember mandag
    måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag annenhver annankvar
    """)
}
