// R0424–R0428: documentation duties. Sorted by code.
extension DiagnosticCatalogue {
  private static let head = """
    dokumentasjonskrav skrevetGrunn for ytelsen
      navn «en skrevet grunn»
      hjemmel «forvaltningsloven §§ 24 og 25»
      følge blokkerer
      fra nav
    """

  static let dutyEntries: [Entry] = [
    Entry(
      "R0424",
      wrong: """
        vilkår harSkade
          oppfylt når skadenErAlvorlig er begrunnet
        """,
      right: """
        vilkår harSkade
          oppfylt når skadenErAlvorlig
        """,
      """
      Et vilkår spør om noe er sant. Om det er skrevet ned, med kilde og grunn, er en plikt for den \
      som behandler saken. Den hører hjemme i et dokumentasjonskrav, som aldri endrer et utfall.
      """),
    Entry(
      "R0425",
      wrong: head + "\n  krever harYrkesskade er begrunnet",
      right: head + "\n  krever harYrkesskade har kilde",
      """
      Bare et skjønn har grunner, momenter og en som har vurdert. En vanlig opplysning har kilde og dato.
      """),
    Entry(
      "R0426",
      wrong: """
        vilkår harSkade
          oppfylt når skrevetGrunn er oppfylt
        """,
      right: """
        vilkår harSkade
          oppfylt når harYrkesskade
        """,
      """
      Mangler et papir, kan vedtaket måtte vente. Men det er aldri en grunn til avslag eller stans, \
      for det er forvaltningen som skal skrive det.
      """),
    Entry(
      "R0427",
      wrong: """
        ### Ordlyd fra 2016-01-01: følge varsel
        ### Ordlyd fra 2020-01-01: følge brudd
        """,
      right: """
        dokumentasjonskrav oppfølgingAnbefalt, følge varsel
        dokumentasjonskrav oppfølgingPåkrevd, følge brudd
        """,
      """
      Et dokumentasjonskrav kan ha flere ordlyder, men det som følger av det, er det samme i alle. \
      Ble en anbefaling til en plikt, er det to krav.
      """),
    Entry(
      "R0428",
      wrong: """
        eksempel «med grunn»
          vurderingsdag = 2024-01-01
          skadenErAlvorlig er begrunnet
          gir harSkade oppfylt
        """,
      right: """
        eksempel «med grunn»
          vurderingsdag = 2024-01-01
          skadenErAlvorlig = ja
          gir harSkade oppfylt
        """,
      """
      Et eksempel kan si hvordan en opplysning er dokumentert, men bare når et krav spør om det.
      """),
  ]
}
