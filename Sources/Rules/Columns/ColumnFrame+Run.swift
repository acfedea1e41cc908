/// One instruction over a block. Loops are plain, with bounds that the compiler can see, so that it
/// makes them wide.
extension ColumnFrame {
  mutating func run(_ index: Int) {
    let start = Int(layout.starts[index])
    let code = layout.program.code
    let opcode = Opcode(word: code[start])
    let slot = Int(code[start + 1])
    let count = Int(code[start + 2])
    switch opcode {
    case .all: truths(slot, code[(start + 3)..<(start + 3 + count)], isAll: true)
    case .any: truths(slot, code[(start + 3)..<(start + 3 + count)], isAll: false)
    case .both: unsafe Loops.least(bytes(slot), bytes(count), bytes(Int(code[start + 3])))
    case .either: unsafe Loops.greatest(bytes(slot), bytes(count), bytes(Int(code[start + 3])))
    case .not: unsafe Loops.not(bytes(slot), bytes(count))
    case .condition: unsafe Loops.condition(bytes(slot), bytes(count))
    case .conditionWhen:
      unsafe Loops.condition(bytes(slot), bytes(count), bytes(Int(code[start + 3])))
    case .listAll, .listAny, .listNone:
      list(opcode, slot, code[(start + 3)..<(start + 3 + count)])
    case .hasOutcome: unsafe Loops.isAmong(bytes(slot), bytes(count), UInt8(code[start + 3]))
    case .isAmong where layout.kinds[count] == .bits:
      let bits = UInt8(truncatingIfNeeded: layout.program.constants[Int(code[start + 3])])
      unsafe Loops.isAmong(bytes(slot), bytes(count), bits)
    case .chooseSet, .chooseRange:
      choose(index, slot, code[(start + 3)..<(start + 3 + count)])
    case .atLeast, .moreThan: compare(index, opcode, slot, count, Int(code[start + 3]))
    case .shiftMonths:
      let months = layout.program.constants[Int(code[start + 3])]
      unsafe Loops.shift(low[slot].asDays, low[count].asDays, months)
      unsafe Loops.shift(high[slot].asDays, high[count].asDays, months)
    case .refine: refine(count)
    default: runSingly(index)
    }
  }

  @inline(__always)
  func bytes(_ slot: Int) -> UnsafeMutablePointer<UInt8> { unsafe low[slot].asBytes }

  private func truths(_ slot: Int, _ operands: ArraySlice<Int32>, isAll: Bool) {
    let result = unsafe bytes(slot)
    guard let first = operands.first else {
      unsafe Loops.fill(result, isAll ? 2 : 0)
      return
    }
    unsafe Loops.copy(result, bytes(Int(first)))
    for operand in operands.dropFirst() {
      if isAll {
        unsafe Loops.least(result, bytes(Int(operand)))
      } else {
        unsafe Loops.greatest(result, bytes(Int(operand)))
      }
    }
  }

  private func list(_ opcode: Opcode, _ slot: Int, _ operands: ArraySlice<Int32>) {
    let result = unsafe bytes(slot)
    unsafe Loops.fill(result, 0xFF)
    unsafe Loops.fill(some, 0)
    for operand in operands {
      if opcode == .listAll {
        unsafe Loops.gatherAll(result, some, bytes(Int(operand)))
      } else {
        unsafe Loops.gatherAny(result, some, bytes(Int(operand)))
      }
    }
    switch opcode {
    case .listAll: unsafe Loops.finishAll(result, some)
    case .listAny: unsafe Loops.finishAny(result, some)
    default: unsafe Loops.finishNone(result, some)
    }
  }

  /// A branch whose guard is the same in all cases is taken, or passed, for all of them at once.
  private mutating func choose(_ index: Int, _ slot: Int, _ operands: ArraySlice<Int32>) {
    let last = operands.endIndex - 1
    var open: [(guardSlot: Int, value: Int)] = []
    var base = Int(operands[last])
    var place = operands.startIndex
    while place < last {
      let (guardSlot, value) = (Int(operands[place]), Int(operands[place + 1]))
      place += 2
      if uniform[guardSlot] == .no { continue }
      if uniform[guardSlot] == .yes {
        base = value
        break
      }
      open.append((guardSlot, value))
    }
    let kind = layout.kinds[slot]
    if open.isEmpty, layout.kinds[base] == kind {
      unsafe low[slot].copyMemory(
        from: low[base], byteCount: ColumnLayout.blockSize * kind.width)
      if kind.hasBounds {
        unsafe high[slot].copyMemory(
          from: high[base], byteCount: ColumnLayout.blockSize * kind.width)
      }
      return
    }
    guard kind == .truth || kind == .bits else {
      runSingly(index)
      return
    }
    unsafe Loops.copyPossible(bytes(slot), bytes(base), isTruth: kind == .truth)
    for (guardSlot, value) in open.reversed() {
      unsafe Loops.choose(
        bytes(slot), bytes(guardSlot), bytes(value), isTruth: kind == .truth)
    }
    if kind == .truth { unsafe Loops.possibleToTruth(bytes(slot)) }
  }

  /// What has no loop of its own is done case by case.
  mutating func runSingly(_ index: Int) {
    let start = Int(layout.starts[index])
    let slot = Int(layout.program.code[start + 1])
    let reads = layout.reads[index]
    for place in 0..<ColumnLayout.blockSize {
      for read in reads { gather(Int(read), place) }
      _ = single.step(start)
      unsafe store(single.slots[slot], slot, place)
    }
  }

  /// Puts a slot's value in one case where it is evaluated singly.
  @inline(__always)
  mutating func gather(_ slot: Int, _ place: Int) {
    unsafe single.slots[slot] = value(slot, place)
    if slot < single.factCount, let known = steps[slot] {
      single.set(
        known[block * ColumnLayout.blockSize + place] ?? [], of: FactID(slot))
    }
  }
}
