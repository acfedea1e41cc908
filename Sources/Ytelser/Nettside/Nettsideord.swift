/// Ordene på siden som ikke er en del av brevet.
enum Nettsideord {
  case hint, tittelgrunnlag, hvorDetStår, ordlyd, ordlydIKraft, utregning, opplysningene, lovensOrd
  case forelagt, ikkeForelagt, ikkeSitert, ikkeKjent, andreKilder, unntattInnsyn, ingenKilde,
    vistOver, flereLedd,
    hoppTilBrevet

  subscript(målform: Målform) -> String {
    målform == .nynorsk ? ord.nynorsk : ord.bokmål
  }

  private var ord: (bokmål: String, nynorsk: String) {
    switch self {
    case .hint:
      (
        "Åpne en setning for å se reglene, opplysningene og lovens ord bak den.",
        "Opne ei setning for å sjå reglane, opplysningane og orda i lova bak ho."
      )
    case .tittelgrunnlag: ("Hva overskriften bygger på", "Kva overskrifta byggjer på")
    case .hvorDetStår: ("Hvor det står", "Kvar det står")
    case .ordlyd:
      ("{hjemmel} ({rang}), ordlyden fra {dag}", "{hjemmel} ({rang}), ordlyden frå {dag}")
    case .ordlydIKraft:
      (
        "{hjemmel} ({rang}), ordlyden fra {dag}, i kraft {ikraft}",
        "{hjemmel} ({rang}), ordlyden frå {dag}, i kraft {ikraft}"
      )
    case .utregning: ("Slik er det regnet ut", "Slik er det rekna ut")
    case .opplysningene: ("Opplysningene bak", "Opplysningane bak")
    case .lovensOrd: ("Lovens ord", "Orda i lova")
    case .ikkeSitert:
      ("Ordlyden står ikke i regelteksten.", "Ordlyden står ikkje i regelteksten.")
    case .ikkeKjent: ("ikke kjent", "ikkje kjend")
    case .andreKilder: ("Andre kilder", "Andre kjelder")
    case .unntattInnsyn:
      (
        "UNNTATT INNSYN: skal ikke til den saken gjelder",
        "UNNTATT INNSYN: skal ikkje til den saka gjeld"
      )
    case .forelagt: ("Vist til den saken gjelder", "Vist til den saka gjeld")
    case .ikkeForelagt: ("Ikke vist til den saken gjelder", "Ikkje vist til den saka gjeld")
    case .ingenKilde: ("Kilden er ikke oppgitt.", "Kjelda er ikkje oppgjeven.")
    case .vistOver: ("vist over", "vist over")
    case .flereLedd:
      (
        "Flere ledd er ikke vist her. Hele treet: rulecheck explain",
        "Fleire ledd er ikkje viste her. Heile treet: rulecheck explain"
      )
    case .hoppTilBrevet: ("Hopp til brevet", "Hopp til brevet")
    }
  }
}
