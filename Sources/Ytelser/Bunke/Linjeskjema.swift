import Rules

/// Det et regelsett sier om hva en linje kan ha: opplysningene med type og område, som data.
struct Linjeskjema: Sendable {
  /// Hvordan en verdi skrives.
  enum Slag: UInt8, Sendable {
    case sannhet, tall, dag, valg
    /// Lister og det som gjelder over tid, er for den strenge leseren.
    case annet
  }

  /// Det en verdi prøves mot.
  struct Felt: BitwiseCopyable, Sendable {
    var slag: Slag
    /// Plassen i ``Facts`` og i en rad.
    var plass: Int32
    /// For dager: ordene i raden.
    var lavest: Int64
    var høyest: Int64
    /// Minste trinn i milliondeler.
    var trinn: Int64
    /// Trinnet som ordet i raden teller fra; nil når ordet er tallet selv.
    var førsteTrinn: Int64?
    /// Den første av verdiene i ``Linjeskjema/valg``, og hvor mange de er.
    var valg: Int32
    var antallValg: Int32
    /// Plassen som sier at den er kjent, og at den har kilde; −1 når ingen krav spør.
    var kjent: Int32 = -1
    var harKilde: Int32 = -1
  }

  /// De tre første er dagene i saken.
  static let dager = ["vurderingsdag", "kravdato", "vedtaksdato"]

  let regelsett: RuleSet
  let rader: RowLayout
  private(set) var felter: [Felt] = []
  private(set) var navn: [String] = []
  private(set) var valg: [String] = []
  /// Plassene som sier hvordan noe er dokumentert: nei til noe annet er sett.
  private(set) var dokumentasjon: [Int32] = []

  init(_ regelsett: RuleSet) {
    self.regelsett = regelsett
    rader = RowLayout(regelsett)
    for (nummer, fact) in regelsett.facts.enumerated() where nummer >= 3 && !fact.isPart {
      navn.append(fact.name)
      felter.append(felt(fact, nummer))
    }
    for (nummer, fact) in regelsett.facts.enumerated() {
      guard case .documentation(let id, let hva) = fact.role else { continue }
      let plass = Int32(nummer)
      dokumentasjon.append(plass)
      guard let felt = felter.firstIndex(where: { Int($0.plass) == id.index }) else { continue }
      switch hva {
      case .known where felter[felt].kjent < 0: felter[felt].kjent = plass
      case .sourced where felter[felt].harKilde < 0: felter[felt].harKilde = plass
      // To plasser for det samme finnes ikke; om de gjør det, er opplysningen for den strenge.
      case .known, .sourced: felter[felt].slag = .annet
      // Et svar på et moment og en begrunnelse står i felter som den strenge leser.
      case .reasoned, .answers: break
      }
    }
  }

  private mutating func felt(_ fact: Fact, _ nummer: Int) -> Felt {
    var felt = Felt(
      slag: slag(fact), plass: Int32(nummer), lavest: fact.range.low, høyest: fact.range.high,
      trinn: fact.step, valg: 0, antallValg: 0)
    switch rader.kind(of: FactID(nummer)) {
    case .steps(let trinn, let lavest): felt.førsteTrinn = lavest / trinn
    case .days:
      felt.lavest = Int64(PackedDay.pack(felt.lavest))
      felt.høyest = Int64(PackedDay.pack(felt.høyest))
    case .truth, .bits, .wide: break
    }
    if case .choice(let navn, _) = fact.type {
      felt.valg = Int32(valg.count)
      felt.antallValg = Int32(navn.count)
      valg += navn
    }
    return felt
  }

  private func slag(_ fact: Fact) -> Slag {
    guard fact.list == nil, !fact.isOverTime else { return .annet }
    switch fact.type {
    case .truth: return .sannhet
    case .day: return .dag
    case .choice: return .valg
    case .integer, .decimal, .percent, .percentPoint, .money, .baseAmount: return .tall
    case .outcome: return .annet
    }
  }
}

/// Kalenderen som en tabell: den siste dagen i hver måned som en sak kan handle om.
struct Månedstabell: ~Copyable {
  private static let førsteÅr = 1900
  private static let antallÅr = 300
  private let siste: Plasser<UInt8>

  init() {
    let måneder = (0..<Self.antallÅr * 12).map { nummer in
      let (år, måned) = (Self.førsteÅr + nummer / 12, nummer % 12 + 1)
      return (29...31).last { Day(year: år, month: måned, day: $0) != nil } ?? 28
    }
    siste = Plasser(måneder.map { UInt8($0) })
  }

  /// Dagen skrevet `2024-07-01`, ti byte, som år, måned og dag i ett ord; nil når den ikke finnes
  /// eller er utenfor 1900–2199.
  @inline(__always)
  func dag(_ byte: Linjebyte, _ plass: Int) -> Int64? {
    // «0000-00-» med de samme bitene tatt bort blir tallene selv; det som ikke er siffer, får et
    // høyt bit når det legges så mye til at ti blir 128.
    let sifre = byte.ord(plass) ^ 0x2D30_302D_3030_3030
    let (tier, ener) = (byte[plass &+ 8] &- 0x30, byte[plass &+ 9] &- 0x30)
    let utenfor = (sifre &+ 0x7F76_767F_7676_7676) | sifre
    guard utenfor & 0x8080_8080_8080_8080 == 0, tier < 4, ener < 10 else { return nil }
    // To og to sifre under ett: ti ganger det første legges til det andre.
    let par = (sifre &* 10) &+ (sifre &>> 8)
    let århundre = Int(truncatingIfNeeded: par & 0xFF)
    let år = århundre &* 100 &+ Int(truncatingIfNeeded: par &>> 16 & 0xFF)
    let måned = Int(truncatingIfNeeded: par &>> 40 & 0xFF)
    let dag = Int(tier) &* 10 &+ Int(ener)
    let nummer = (år &- Self.førsteÅr) &* 12 &+ måned &- 1
    guard måned >= 1, måned <= 12, dag >= 1, nummer >= 0, nummer < Self.antallÅr * 12,
      dag <= Int(siste[nummer])
    else { return nil }
    return Int64(PackedDay.pack(year: år, month: måned, day: dag))
  }
}
