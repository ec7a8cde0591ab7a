import Diagnostics

/// Which procedures call which, and with which part of their data: templates may include themselves
/// as long as the data gets smaller on the way.
struct CallGraph {
  /// A procedure calls another.
  struct Call: Hashable {
    var caller: Int
    var callee: Int
    /// Where the callee's values come from, by slot.
    var origins: [ShapeStack.Origin]
  }

  private var calls: Set<Call> = []
  /// The calls that lead back to a procedure which is still being compiled, and how to report them.
  private var returns: [(call: Call, report: Diagnostic)] = []

  /// Notes a call; `report` is for one that leads back.
  mutating func insert(_ call: Call, report: Diagnostic?) {
    let isNew = calls.insert(call).inserted
    if isNew, let report { returns.append((call, report)) }
  }

  /// The reports of all calls that would go on for ever.
  func endlessCalls() -> [Diagnostic] {
    var judged: [Int: Bool] = [:]
    return returns.compactMap { call, report in
      let ends = judged[call.callee] ?? ends(ringsThrough: call.callee)
      judged[call.callee] = ends
      return ends ? nil : report
    }
  }

  /// Whether calls that lead from a procedure to itself come to an end.
  ///
  /// They do if each procedure on the way has a slot whose value every call takes, whole or in part,
  /// from the slot of its caller, and no ring of calls takes all of them whole: values are finite, so
  /// their parts run out (the size-change principle of Lee, Jones and Ben-Amram, 2001, for one
  /// thread).
  private func ends(ringsThrough procedure: Int) -> Bool {
    let ring = ring(through: procedure)
    let slots = ring.first { $0.callee == procedure }?.origins.indices ?? 0..<0
    return slots.contains { slot in
      guard let followed = Self.followed(from: slot, of: procedure, through: ring) else {
        return false
      }
      return !Self.hasRing(
        ring.filter { call in
          followed[call.callee].map { !call.origins[$0].isPart } ?? true
        })
    }
  }

  /// For each procedure the slot that ends up in a slot of one of them, if there is only one.
  private static func followed(
    from slot: Int, of procedure: Int, through ring: [Call]
  ) -> [Int: Int]? {
    var followed = [procedure: slot]
    var waiting = [procedure]
    while let callee = waiting.popLast() {
      for call in ring where call.callee == callee {
        let origin = followed[callee].map { call.origins[$0].slot }
        if followed[call.caller] == nil {
          followed[call.caller] = origin
          waiting.append(call.caller)
        } else if followed[call.caller] != origin {
          return nil
        }
      }
    }
    return followed
  }

  private static func hasRing(_ calls: [Call]) -> Bool {
    var calls = calls
    while true {
      // A call whose callee calls nothing is on no ring.
      let callers = Set(calls.map(\.caller))
      let left = calls.filter { callers.contains($0.callee) }
      if left.count == calls.count { return !calls.isEmpty }
      calls = left
    }
  }

  /// All calls on the rings through a procedure.
  private func ring(through procedure: Int) -> [Call] {
    let after = reachable(from: procedure, from: \.caller, to: \.callee)
    let before = reachable(from: procedure, from: \.callee, to: \.caller)
    let members = after.intersection(before)
    return calls.filter { members.contains($0.caller) && members.contains($0.callee) }
  }

  private func reachable(
    from start: Int, from source: KeyPath<Call, Int>, to target: KeyPath<Call, Int>
  ) -> Set<Int> {
    let neighbours = Dictionary(grouping: calls) { $0[keyPath: source] }
    var found: Set<Int> = [start]
    var waiting = [start]
    while let next = waiting.popLast() {
      for call in neighbours[next] ?? [] where found.insert(call[keyPath: target]).inserted {
        waiting.append(call[keyPath: target])
      }
    }
    return found
  }
}
