/// Finner begrunnelser som er like i saker om ulike personer.
///
/// Den samme teksten i flere saker er et tegn på at ingen har vurdert den enkelte
/// (Riksrevisjonen, Dokument 3:5 (2017–2018)). Navn, dager og tall er tatt bort før tekstene blir
/// holdt mot hverandre, så en byttet dato gjør ikke to tekster ulike. Korte tekster som
/// «Barnet er friskt.» kan være like med rette; derfor er et funn noe å se på, og stopper ingen sak.
///
///     var likelydende = Likelydende()
///     for sak in saker { likelydende.add(sak: sak.id, krav: sak.krav, tekst: sak.begrunnelse) }
///     for funn in likelydende.funn { print(funn.antall, funn.krav, funn.saker) }
///
/// Den kan ta imot en sak om gangen: det som holdes, er et merke for hver ulik tekst og navnene på
/// sakene som har den.
public struct Likelydende: Hashable, Sendable {
  /// En tekst som står i flere saker.
  public struct Funn: Hashable, Sendable {
    /// Navnet på opplysningen eller kravet teksten hører til.
    public var krav: String
    /// Den første av tekstene, slik den sto.
    public var tekst: String
    /// Sakene som har den, i den rekkefølgen de kom, hver bare én gang.
    public var saker: [String]

    /// Hvor mange saker som har den.
    public var antall: Int { saker.count }
  }

  private struct Nøkkel: Hashable {
    var krav: String
    var merke: String
  }

  private var grupper: [Funn] = []
  private var plasser: [Nøkkel: Int] = [:]
  private var sett: [Int: Set<String>] = [:]

  public init() {}

  /// Tar med en begrunnelse. En tekst uten ord er ingen begrunnelse, og blir ikke talt.
  ///
  /// - Parameter navn: Navn som skal bort også der de står først i en setning.
  public mutating func add(sak: String, krav: String, tekst: String, navn: [String] = []) {
    let form = Self.form(tekst, uten: navn)
    guard !form.isEmpty else { return }
    let nøkkel = Nøkkel(krav: krav, merke: SHA256.hexDigest(of: Array(form.utf8)))
    guard let plass = plasser[nøkkel] else {
      plasser[nøkkel] = grupper.count
      sett[grupper.count] = [sak]
      grupper.append(Funn(krav: krav, tekst: tekst, saker: [sak]))
      return
    }
    if sett[plass, default: []].insert(sak).inserted { grupper[plass].saker.append(sak) }
  }

  /// Tekstene som står i mer enn én sak: de som står i flest, først, så etter kravet og teksten.
  public var funn: [Funn] {
    grupper.filter { $0.antall > 1 }.sorted {
      ($1.antall, $0.krav, $0.tekst) < ($0.antall, $1.krav, $1.tekst)
    }
  }

  /// Teksten uten navn, dager, tall og tegn, med små bokstaver.
  static func form(_ tekst: String, uten navn: [String]) -> String {
    let bort = Set(navn.flatMap(Ordleser.ord).map(\.lite).flatMap { [$0, $0 + "s"] })
    return Ordleser.ord(tekst).filter {
      !$0.erTall && !$0.erNavn && $0.tekst.contains(where: \.isLetter)
        && !Standardord.erTallord($0.lite) && !bort.contains($0.lite)
    }.map(\.lite).joined(separator: " ")
  }
}
