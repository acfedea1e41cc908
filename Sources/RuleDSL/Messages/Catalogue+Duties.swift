// R0424–R0429: documentation duties. Sorted by code.
extension DiagnosticCatalogue {
  private static func duty(_ demand: String, _ consequence: String = "blokkerer") -> String {
    """
    dokumentasjonskrav papirene
      navn «papirene»
      hjemmel «forvaltningsloven §§ 24 og 25»
      følge \(consequence)
      fra nav
      krever \(demand)
    """
  }

  private static func wordings(_ one: String, _ other: String) -> String {
    """
    ## § 11-7. Tittel

    ### Ordlyd fra 2018-01-01

    ```regel
    \(duty("harYrkesskade har kilde", one))
    ```

    ### Ordlyd fra 2022-01-01

    ```regel
    \(duty("harYrkesskade er kjent", other))
    ```
    """
  }

  private static func advisable(_ line: String) -> String {
    """
    opplysning harMeldtSeg: ja/nei
      navn «meldt seg»
      spørsmål «Har du meldt deg?»
      fra søker
      kan endres\(line)
    """
  }

  static let dutyEntries: [Entry] = [
    Entry(
      "R0424",
      wrong: "oppfylt når sykdomErÅrsak er begrunnet", right: "oppfylt når sykdomErÅrsak",
      """
      Et vilkår spør om noe er sant. Om det er skrevet ned, med kilde og grunn, er en plikt for den \
      som behandler saken. Den hører hjemme i et dokumentasjonskrav, som aldri endrer et utfall.
      """),
    Entry(
      "R0425",
      wrong: duty("harYrkesskade er begrunnet"), right: duty("harYrkesskade har kilde"),
      """
      Bare et skjønn har grunner, momenter og en som har vurdert. En vanlig opplysning har kilde og \
      dato.
      """),
    Entry(
      "R0426",
      wrong: duty("harYrkesskade er kjent")
        + "\nvilkår harSkade\n  oppfylt når papirene er oppfylt",
      right: duty("harYrkesskade er kjent") + "\nvilkår harSkade\n  oppfylt når harYrkesskade",
      """
      Mangler et papir, kan vedtaket måtte vente. Men det er aldri en grunn til avslag eller stans, \
      for det er forvaltningen som skal skrive det.
      """),
    Entry(
      "R0427",
      wrong: wordings("varsel", "brudd"), right: wordings("brudd", "brudd"),
      """
      Et dokumentasjonskrav kan ha flere ordlyder, men det som følger av det, er det samme i alle. \
      Ble en anbefaling til en plikt, er det to krav med hvert sitt navn.
      """),
    Entry(
      "R0428",
      wrong: """
        eksempel «med kilde»
          vurderingsdag = 2024-01-01
          harYrkesskade har kilde
          gir grunnvilkår åpent
        """,
      right: """
        eksempel «uten kilde»
          vurderingsdag = 2024-01-01
          harYrkesskade = ja
          gir grunnvilkår åpent
        """,
      """
      Et eksempel kan si hvordan en opplysning er dokumentert, men bare når et krav spør om det.
      """),
    Entry(
      "R0429",
      wrong: advisable("\n  særlig kategori"), right: advisable(""),
      """
      Brevet sier hva som kunne endret svaret, men bare der det er et råd noen kan følge. Helse er \
      aldri det, og en vurdering er det Nav som gjør.
      """),
  ]
}
