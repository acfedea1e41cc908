/// Fingeravtrykket SHA-256 etter FIPS 180-4.
///
///     SHA256.hexDigest(of: Array("abc".utf8))  // "ba7816bf…f20015ad"
package struct SHA256: Sendable {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  /// Bytene som ikke fyller en blokk ennå, færre enn 64.
  private var rest: [UInt8] = []
  /// Alle bytene så langt.
  private var count: UInt64 = 0

  /// Avtrykket av ingen byte.
  package init() {}

  /// Legger til flere byte.
  package mutating func update(_ bytes: [UInt8]) {
    count &+= UInt64(bytes.count)
    var start = 0
    if !rest.isEmpty {
      start = min(64 - rest.count, bytes.count)
      rest += bytes[..<start]
      guard rest.count == 64 else { return }
      compress(rest, at: 0)
      rest.removeAll(keepingCapacity: true)
    }
    while bytes.count - start >= 64 {
      compress(bytes, at: start)
      start += 64
    }
    rest += bytes[start...]
  }

  /// Avtrykket av det som er lagt til så langt: 64 sekstentallssifre med små bokstaver.
  package func hexDigest() -> String {
    var padded = self
    var tail: [UInt8] = [0x80]
    tail += Array(repeating: 0, count: (119 - rest.count) % 64)
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: (count &* 8) >> UInt64(shift)))
    }
    padded.update(tail)
    var text = ""
    for word in padded.state {
      let digits = String(word, radix: 16)
      text += String(repeating: "0", count: 8 - digits.count) + digits
    }
    return text
  }

  /// Avtrykket av disse bytene.
  package static func hexDigest(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.hexDigest()
  }

  private mutating func compress(_ bytes: [UInt8], at start: Int) {
    var words = InlineArray<16, UInt32>(repeating: 0)
    for index in 0..<16 {
      let place = start &+ index &* 4
      words[index] =
        UInt32(bytes[place]) &<< 24 | UInt32(bytes[place &+ 1]) &<< 16
        | UInt32(bytes[place &+ 2]) &<< 8 | UInt32(bytes[place &+ 3])
    }
    mix(&words)
  }

  /// Ordene lages etter hvert som de trengs: hvert av dem rommer det som sto 16 plasser før.
  private mutating func mix(_ words: inout InlineArray<16, UInt32>) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let place = index & 15
      if index >= 16 {
        let early = words[(index &+ 1) & 15]
        let late = words[(index &+ 14) & 15]
        let small = early.rotated(by: 7) ^ early.rotated(by: 18) ^ early &>> 3
        let large = late.rotated(by: 17) ^ late.rotated(by: 19) ^ late &>> 10
        words[place] = words[place] &+ small &+ words[(index &+ 9) & 15] &+ large
      }
      let choice = g ^ (e & (f ^ g))
      let majority = (a & b) | (c & (a | b))
      let first =
        h &+ (e.rotated(by: 6) ^ e.rotated(by: 11) ^ e.rotated(by: 25)) &+ choice
        &+ Self.constants[index] &+ words[place]
      let second = (a.rotated(by: 2) ^ a.rotated(by: 13) ^ a.rotated(by: 22)) &+ majority
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  /// De første 32 bitene av brøkdelen av kubikkroten av de 64 første primtallene.
  private static let constants: InlineArray<64, UInt32> = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

extension UInt32 {
  /// Rotert mot høyre.
  fileprivate func rotated(by count: UInt32) -> UInt32 { self &>> count | self &<< (32 &- count) }
}
