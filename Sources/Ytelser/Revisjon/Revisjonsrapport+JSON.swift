import Rules

extension Revisjonsrapport {
  /// Tallene for maskiner, form `revisjon/1`.
  package func json() -> String {
    var writer = JSONWriter(style: .pretty)
    writer.object { felt in
      felt.member("form", "revisjon/1")
      felt.member("vedtak", alle.antall)
      felt.member("hoppetOver", hoppetOver)
      if let dager {
        felt.member("fra", dager.lowerBound.description)
        felt.member("til", dager.upperBound.description)
      }
      felt.array("forklaringer") { liste in
        for forklaring in forklaringer { liste.element(forklaring) }
      }
      felt.object("alle") { skriv(alle, &$0) }
      felt.array("grupperinger") { liste in
        for gruppering in grupperinger {
          liste.object { felt in
            felt.array("felt") { navn in
              for etFelt in gruppering.felt { navn.element(etFelt) }
            }
            felt.array("grupper") { grupper in
              for gruppe in gruppering.grupper { grupper.object { skriv(gruppe, &$0) } }
            }
          }
        }
      }
    }
    return writer.text + "\n"
  }

  private func skriv(_ gruppe: Gruppe, _ felt: inout JSONWriter.Members) {
    felt.array("verdier") { liste in
      for verdi in gruppe.verdier { liste.element(verdi) }
    }
    felt.member("vedtak", gruppe.antall)
    felt.array("tall") { liste in
      for tall in gruppe.tall { liste.object { skriv(tall, &$0) } }
    }
    for erSpørsmål in [true, false] {
      felt.array(erSpørsmål ? "spørsmål" : "krav") { liste in
        for krav in gruppe.krav where krav.erSpørsmål == erSpørsmål {
          liste.object { skriv(krav, &$0) }
        }
      }
    }
  }

  private func skriv(_ krav: Krav, _ felt: inout JSONWriter.Members) {
    felt.member("navn", krav.navn)
    if krav.erSpørsmål {
      felt.member("spørsmål", krav.krav)
      felt.member("kilde", krav.hjemmel)
      felt.array("krav") { liste in
        for navn in krav.besvartAv { liste.element(navn) }
      }
    } else {
      felt.member("regelsett", krav.regelsett)
      felt.member("krav", krav.krav)
      felt.member("hjemmel", krav.hjemmel)
      felt.member("rang", krav.rang)
      felt.member("følge", krav.følge)
    }
    felt.array("svar") { liste in
      for tall in krav.tall { liste.object { skriv(tall, &$0) } }
    }
  }

  private func skriv(_ tall: Tall, _ felt: inout JSONWriter.Members) {
    felt.member("navn", tall.navn)
    felt.member("antall", tall.antall)
    felt.member("av", tall.av)
    felt.member("andel", tall.andel)
    guard let saker = tall.saker else { return }
    felt.array("saker") { liste in
      for sak in saker {
        liste.object {
          $0.member("sak", sak.sak)
          $0.member("vedtaksdato", sak.vedtaksdato.description)
        }
      }
    }
  }
}
