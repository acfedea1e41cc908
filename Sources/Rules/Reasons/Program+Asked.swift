extension Program {
  /// The conditions that a node asks about by itself, as `x er ikke oppfylt`, and not through others.
  public func asked(by root: NodeID) -> Set<NodeID> {
    var found: Set<NodeID> = []
    var rest = [root]
    while let id = rest.popLast() {
      switch self[id] {
      case .hasOutcome(let a, _): found.insert(a)
      case .list(_, let list), .all(let list), .any(let list): rest += list
      case .condition(nil, let a), .not(let a): rest.append(a)
      default: break
      }
    }
    return found
  }
}
