/// Reasons that say nothing of a person, and reasons that do, for the check of formulas.
enum Begrunnelser {
  /// Each could stand in any case: the law's words, the measure's name, standard text.
  static let formler = [
    "Tiltaket vurderes som nødvendig og hensiktsmessig.",
    """
    Etter en helhetlig og konkret vurdering av sakens opplysninger finner Nav at tiltaket er \
    nødvendig og hensiktsmessig for at bruker skal komme nærmere arbeidslivet.
    """,
    """
    Det vises til tiltaksforskriften § 1-3, jf. arbeidsmarkedsloven § 12. Vilkårene anses \
    oppfylt, og tiltaket innvilges.
    """,
    """
    Bruker har behov for bistand for å komme i arbeid, og arbeidstrening vurderes å være et \
    egnet virkemiddel.
    """,
    """
    Deltakeren har behov for arbeidsrettet bistand, jf. NAV-loven § 14 a, og det er på \
    bakgrunn av sakens dokumenter vurdert at arbeidstrening er nødvendig og hensiktsmessig \
    for å styrke deltakerens muligheter på arbeidsmarkedet og for å kunne skaffe eller \
    beholde inntektsgivende arbeid.
    """,
    """
    Etter ei heilskapleg og konkret vurdering av opplysningane i saka finn Nav at tiltaket \
    er naudsynt og føremålstenleg.
    """,
    "Brukaren har trong for tiltaket for å kome nærare arbeidslivet.",
    """
    Vi har foretatt en individuell vurdering av situasjonen din og kommet til at du fyller \
    vilkårene i loven.
    """,
    """
    Ut fra en samlet vurdering av alle relevante momenter i saken legges det til grunn at \
    arbeidsevnen er nedsatt med minst halvparten, jf. folketrygdloven § 11-5.
    """,
    "Du har sammensatte utfordringer og behov for tett oppfølging for å nå målet om arbeid.",
    "Nav vurderer at du har behov for tiltaket.",
    "På bakgrunn av foreliggende opplysninger vurderes det at vilkåret er oppfylt.",
    """
    Det foreligger dokumentasjon på at bruker har helsemessige begrensninger som påvirker \
    arbeidsevnen i vesentlig grad, og det anses derfor nødvendig med tiltak.
    """,
    "Tiltaket er i tråd med aktivitetsplanen og brukers ønsker og mål.",
    """
    Nav Sagene har 12. oktober 2026 foretatt en helhetlig vurdering av saken og finner at \
    tiltaket er nødvendig.
    """,
    """
    Tiltaket gis for perioden 1. desember 2026 til 31. mai 2027, da dette anses \
    hensiktsmessig.
    """,
    """
    Deltaker vurderes å ha nytte av tiltaket, og det antas at dette vil bidra til økt \
    kompetanse, bedre motivasjon og styrket tilknytning til arbeidslivet.
    """,
    "Det er etter en skjønnsmessig helhetsvurdering funnet at særlige grunner ikke foreligger.",
    """
    Saken er godt opplyst, jf. forvaltningsloven § 17, og vilkårene i folketrygdloven §§ \
    11-5 og 11-6 anses etter en konkret vurdering oppfylt.
    """,
    "Du oppfyller ikke kravene i loven.",
    """
    Hensynet til en forsvarlig saksbehandling og til brukers behov tilsier at tiltaket \
    innvilges.
    """,
    """
    Vurderinga er gjort etter gjeldande regelverk og retningslinjer, og tiltaket er vurdert \
    som naudsynt for at deltakaren skal kunne skaffe seg eller behalde arbeid.
    """,
    "Etter vår oppfatning er det ikke sannsynliggjort at vilkåret er oppfylt.",
    """
    Brukers totale situasjon er kartlagt og avklart, og innsatsbehovet er vurdert. Tiltaket \
    vil gi brukeren mulighet til å utvikle seg videre og komme nærmere ordinært arbeid.
    """,
    """
    Arbeidstrening er et relevant og nødvendig tiltak for å avklare brukers arbeidsevne og \
    muligheter på arbeidsmarkedet.
    """,
    "Sykdom, skade eller lyte er en vesentlig medvirkende årsak til at arbeidsevnen er nedsatt.",
    """
    I henhold til gjeldende rundskriv og etter gjennomgang av samtlige opplysninger i saken \
    er det vår vurdering at bruker er i målgruppen for tiltaket.
    """,
    "Tiltaket er nødvendig fordi du har behov for det.",
    "Det er lagt vekt på helse, alder, evner, utdanning, yrkesbakgrunn og arbeidsmuligheter.",
    """
    Vi viser til søknaden din. Etter en gjennomgang av saken er vi kommet til at du har rett \
    til ytelsen.
    """,
    """
    Bruker er vurdert til å ha spesielt tilpasset innsats, og tiltaket anses som et riktig \
    og viktig skritt på veien mot arbeid.
    """,
    "Søker fyller ikke inngangsvilkårene for ytelsen og søknaden må på denne bakgrunn avslås.",
    """
    Nav har lagt avgjørende vekt på at du etter en totalvurdering ikke kan anses å ha \
    tilstrekkelig nedsatt arbeidsevne.
    """,
    "Veileder anbefaler tiltaket. Det vurderes at deltaker vil profitere på dette.",
    "Tiltaket er drøftet med bruker, som er enig i at dette er et godt tiltak.",
    """
    Formålet med tiltaket er å gi deltakeren arbeidserfaring og styrke mulighetene for \
    ordinært arbeid, jf. § 4-1.
    """,
    """
    Deltakaren har nedsett arbeidsevne og treng bistand, jf. NAV-lova § 14 a, og vilkåra for \
    tiltak er difor oppfylte.
    """,
    """
    Vi har vurdert alle momentene i saken hver for seg og samlet, og finner etter dette at \
    kravet til rimelig grunn ikke er oppfylt.
    """,
    """
    Dette er en skjønnsmessig vurdering der vi har tatt hensyn til alle relevante forhold i \
    din sak.
    """,
    """
    Tiltaket er vurdert opp mot andre aktuelle tiltak, og er funnet å være det mest \
    hensiktsmessige for bruker på nåværende tidspunkt.
    """,
    """
    Det fremgår av saken at vilkårene for innvilgelse foreligger. Det er ikke fremkommet \
    opplysninger som tilsier et annet resultat.
    """,
    "Ingen av unntakene i loven kommer til anvendelse i denne saken.",
    """
    Det er ikke dokumentert at det foreligger medisinske grunner som klart er til hinder for \
    aktivitet, jf. folketrygdloven § 8-8 andre ledd.
    """,
    """
    Etter ei samla vurdering av tilhøva i saka, jf. folketrygdlova § 11-6, finn vi at du har \
    trong for arbeidsretta tiltak for å kunne skaffe deg eller behalde arbeid.
    """,
    """
    Deltakelse i tiltaket vil kunne bidra til å avklare, utvikle og styrke deltakerens \
    kompetanse, motivasjon og ferdigheter, slik at vedkommende på sikt kan få en varig \
    tilknytning til det ordinære arbeidsmarkedet.
    """,
    "Den aktuelle aktiviteten er nødvendig for at du skal kunne nå målene dine.",
    "Kravet er avslått fordi lovens vilkår ikke er til stede.",
    """
    Med hjemmel i forvaltningsloven § 35 første ledd bokstav c og etter en fornyet, grundig \
    og individuell prøving av samtlige sider ved saken, opprettholdes vedtaket.
    """,
    "Barnets beste er vurdert og ivaretatt.",
    """
    Barnets beste er tillagt vekt i vurderingen, jf. Grunnloven § 104 og barnekonvensjonen \
    artikkel 3.
    """,
    "Hensynene for og imot er veid mot hverandre.",
    "Du har ikke rimelig grunn.",
    "Grunnen du har oppgitt, anses ikke å være en rimelig grunn.",
    "Det er ikke grunnlag for å fravike hovedregelen.",
    """
    Brukeren er i behov av kvalifiserende tiltak grunnet manglende tilknytning til \
    arbeidsmarkedet.
    """,
    """
    Vilkåret om at sykdommen må være hovedårsak til nedsettelsen er ikke oppfylt, da andre \
    forhold vurderes å ha større betydning.
    """,
    "Bruker har deltatt aktivt i egen prosess, og er motivert for tiltaket.",
    """
    Nav ser det som formålstjenlig at kandidaten får tilbud om arbeidstrening med tanke på \
    videre avklaring og kartlegging av funksjonsnivå.
    """,
    """
    Nav har etter en konkret helhetsvurdering kommet til at medisinske grunner ikke klart er \
    til hinder for aktivitet.
    """,
    """
    Det er ikke rimelig grunn til å la være å delta, da aktiviteten anses å være innenfor \
    det som kan kreves.
    """,
    """
    Uføretidspunktet settes til tidspunktet da inntektsevnen ble varig nedsatt med minst \
    halvparten.
    """,
    """
    Inntektsevnen anses varig nedsatt, da all hensiktsmessig behandling og alle \
    hensiktsmessige arbeidsrettede tiltak er gjennomført.
    """,
    "Du anses som reell arbeidssøker fordi du fyller kravene i folketrygdloven § 4-5.",
    """
    Det er klart mest sannsynlig at den andre av foreldrene har like mye omsorg, og vilkåret \
    anses ikke oppfylt etter en samlet vurdering av saken.
    """,
    """
    Etter ei konkret vurdering av alle sider ved saka meiner vi at du ikkje har hatt rimeleg \
    grunn.
    """,
    """
    Klagen er fremsatt for sent, og det foreligger ikke særlige grunner som gjør det rimelig \
    at den prøves.
    """,
    """
    Du kan ikke lastes for oversittelsen av fristen, jf. forvaltningsloven § 31 første ledd \
    bokstav a.
    """,
    """
    Bruker har et godt utbytte av arbeidsrettet rehabilitering, og det vurderes som \
    hensiktsmessig at vedkommende får videreført dette tiltaket i ytterligere tre måneder.
    """,
    "Situasjonen er vurdert som alvorlig.",
    """
    Vurderingen bygger på en samlet gjennomgang av legeerklæringer, journalnotater og øvrig \
    dokumentasjon i saken.
    """,
    """
    Kravet om nedsatt arbeidsevne må anses oppfylt all den tid det foreligger medisinsk \
    dokumentasjon som underbygger dette.
    """,
    """
    Det bemerkes at bestemmelsen er en kan-bestemmelse, og at Nav derfor står fritt til å \
    avslå søknaden.
    """,
    "Etter Navs syn er årsakssammenhengen ikke tilstrekkelig godtgjort.",
    """
    Tiltaksplassen anses ikke å virke konkurransevridende eller fortrenge ordinær \
    arbeidskraft.
    """,
    "Du har fått informasjon om rettigheter og plikter, og er kjent med konsekvensene.",
    "Vi har tatt hensyn til alt du har skrevet, men det endrer ikke resultatet.",
    """
    Oppfølgingsbehovet er kartlagt gjennom samtaler med bruker, og innsatsgruppen er satt i \
    samsvar med dette.
    """,
    """
    Bruker vurderes å være i en situasjon der det er hensiktsmessig med videre arbeidsrettet \
    oppfølging fra Nav.
    """,
    """
    Ved avgjørelsen er det sett hen til formålet med ordningen og de hensyn som ligger bak \
    bestemmelsen.
    """,
    "Innholdet i aktivitetsplanen er i samsvar med behovet.",
    "Deltakelsen forventes å gi økt mestring og motivasjon.",
    """
    Det er gjort en konkret vurdering av om du har rimelig grunn. Vi er kommet til at du \
    ikke har det.
    """,
    "Nav legger til grunn at du er i stand til å delta i aktivitet.",
    "Vi kan ikke se at det er fremkommet nye opplysninger i klagen som endrer vår vurdering.",
    "Etter gjeldande praksis vert vilkåret rekna som oppfylt i slike saker.",
    """
    Sakens opplysninger gir ikke grunnlag for å fravike lovens hovedregel om at plikten \
    gjelder.
    """,
    "Behovet for bistand er uendret, og innsatsen videreføres.",
    "Tiltaket inngår som et ledd i en helhetlig plan mot arbeid og er godkjent av leder.",
    "Medisinske opplysninger i saken tilsier at funksjonsevnen er redusert.",
    "Du har ikke medvirket på den måten loven krever.",
    "Avslaget begrunnes med at du ikke fyller vilkårene.",
    "Vedtaket er fattet i tråd med gjeldende lovverk, retningslinjer og interne rutiner.",
    "Kandidaten er selvgående og motivert, og vurderes å ha gode forutsetninger for å lykkes.",
    "Det er kapasitet på tiltaket, og bruker er klar for oppstart.",
    "Det føreligg ikkje særlege grunnar i saka, jf. forvaltningslova § 31.",
    "Retten til ytelsen følger av at du har vært medlem og har nedsatt arbeidsevne.",
    """
    Alle relevante forhold, herunder helse, alder, utdanning og erfaring, er tatt i \
    betraktning.
    """,
  ]

  /// Each says something of one person that somebody could look up or ask about.
  static let konkrete = [
    "Du har aldri jobbet i bakeri, og skulderen må prøves.",
    "Legen skriver at du ikke kan sitte mer enn en time.",
    "Legen seier at du ikkje toler å stå lenge.",
    "Du er 62 år og har jobbet på samme lager siden 1988.",
    "Du falt fra en stige.",
    "Barnet er friskt.",
    "Du møtte ikke 20. april.",
    "Du har ikkje vore på jobb sidan 3. august.",
    "Fjord Bakeri lar deg stå ved disken.",
    "Bestemora di passar barnet til klokka 14.",
    "Du har prøvd to ganger og måtte gi opp.",
    "Mora di er død, og du har ingen som kan passe ungane.",
    "Ryggen tåler ikke løft over fem kilo.",
    "Du går til psykolog hver torsdag.",
    "Du snakkar ikkje norsk enno, og kurset på Voss startar i januar.",
    "Faren bekrefter at dere bor hver for dere.",
    "Du sa at du heller ville på ferie.",
    "Du mangler førerkort, og bussen går bare morgen og kveld.",
    "Arbeidsgivaren har ikkje anna arbeid enn snømåking.",
    "Du fikk hjerneslag 1. februar 2024.",
    "Du tjener 26 500 kroner i måneden.",
    "Sonen din har diabetes og må ha sprøyte om natta.",
    "Du er utdannet frisør, men er blitt allergisk mot hårfarge.",
    """
    Etter en helhetlig vurdering mener vi at tiltaket er nødvendig. Du har stått uten jobb \
    siden Reinertsen la ned i 2023, og trenger truckførerbevis for å få jobben du er lovet \
    på Alnabru.
    """,
    "Krava i § 11-5 er oppfylte: legen på Haukeland skriv at du ikkje ser nok til å køyre.",
    "Du løy ikke. Posten leverte brevet til feil adresse.",
    "Huset brant ned 4. mai.",
    "Du orker to timer om dagen.",
    "Kneet låser seg når du går i trapp.",
    "Du sluttet fordi sjefen ropte til deg hver dag.",
    "Du sto på venteliste hos Lillehammer sykehus til juni.",
    "Du er gravid i sjette måned.",
    "Du bur på ei øy utan ferje om vinteren.",
    "Mannen din bekrefter at du ikke sover.",
    "Skolen skriver at du har møtt hver dag.",
    "Du har høyskoleeksamen i regnskap fra 2009.",
    "Synet ditt er 10 prosent på begge øyne.",
    "Du får cellegift hver tredje uke.",
    "Kommunen sa nei til støttekontakt.",
    "Naboen kjører deg til fysioterapeuten.",
    "Du gløymde timen, og ringde ikkje før dagen etter.",
    "Du har søkt 34 stillinger siden mai.",
    "Ingen av dei to verkstadene i bygda treng folk.",
    "Du lærer best av å prøve.",
    "Tvillingene er tre måneder.",
    "Tolken møtte ikke opp.",
    "Du satt i fengsel til 1. juni.",
    "Firmaet gikk konkurs.",
    "Du sov gjennom alarmen.",
    "Du har ansvar for kyrne morgon og kveld.",
    "Armen er lam.",
    "Du har epilepsi og kan ikke stå i stige.",
    "Kurset i Bergen var fullt.",
    "Datteren din er innlagt på Rikshospitalet.",
    "Du kan ikke lese norsk.",
    "Du jobbar i barnehagen kvar formiddag.",
    "Arbeidsplassen din i Bodø ble lagt ned.",
    "Smertene kommer når du sitter.",
    "Du har hund.",
    "Vaktplanen viser nattevakter i hele mars.",
    "Du har ikke eksem lenger.",
    "Hesten din må stelles to ganger om dagen.",
    "Røntgen viser brudd i håndleddet.",
    "Du ba om fri for å gå i begravelse.",
    "Legevakta tok imot deg samme kveld.",
    "Eleven bur på hybel i Førde.",
    "Du har ikkje barnevakt når far din er på sjøen.",
    "Butikken stengte.",
    "Du flyttet fra Polen i 2019.",
    "Jordmora sier at du må ligge.",
    "Du fikk sparken etter krangelen med formannen.",
    "Autismen gjør at du ikke tåler åpent landskap.",
    "Du drikker ikke mer.",
    "Internett var nede hele uka, og Telenor bekrefter det.",
    "Du har fortalt at du er redd for eksmannen din.",
    "Verktøyet du trenger koster 8 000 kroner.",
    "Ungen har feber.",
    "Du sit i rullestol.",
    "Han på apoteket ringte for deg.",
    "Tannlegen trakk fire tenner.",
    "Du glemte avtalen fordi sønnen din var på legevakta.",
    "Høyre øye er borte etter ulykka.",
    "Du har drevet pizzarestaurant siden 2011.",
    "Moren din bor hos deg og må mates.",
    "Sjukepleiaren måler blodtrykket kvar morgon.",
    "Du har sagt nei til tre jobber i fiskeindustrien.",
    "Boligen er lagt ut for salg.",
    "Du får migrene av skjerm.",
    "Kona di stadfestar at de bur kvar for dykk.",
    "Gipsen er av 3. desember.",
    "Du studerer kjemi på heltid.",
    "Fosterbarnet kom 10. januar.",
    "Du har mistet førerkortet for ett år.",
    "Telefonen din var avslått hele uka.",
    "Du har angst for folkemengder.",
    "Kommunelegen i Vadsø har ikke ledig time før mars.",
    "Lønna di er 310 000 kroner.",
    "Du har aldri lært å lese.",
    "Bilen starta ikkje.",
    "Skolen bekrefter fraværet.",
  ]
}
