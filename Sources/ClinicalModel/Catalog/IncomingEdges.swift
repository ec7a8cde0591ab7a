/// The links that lead to each entity, by their numbers, in the order of lists.
struct IncomingEdges: Sendable {
  /// Where each entity's numbers begin, and where the last one's end.
  private let starts: [Int]
  private let numbers: [Int]

  /// Sorts `edges`, of which an entity declares those from `outgoing[entity]` on, by their targets.
  init(_ edges: [Edge], outgoing: [Int], order: [Int]) {
    var starts = [Int](repeating: 0, count: outgoing.count)
    for edge in edges { starts[edge.to + 1] += 1 }
    for position in starts.indices.dropLast() { starts[position + 1] += starts[position] }
    var next = starts
    var numbers = [Int](repeating: 0, count: edges.count)
    // Going through those that declare them in the order of lists leaves each target's in order.
    for position in order {
      for number in outgoing[position]..<outgoing[position + 1] {
        let target = edges[number].to
        numbers[next[target]] = number
        next[target] += 1
      }
    }
    self.starts = starts
    self.numbers = numbers
  }

  subscript(position: Int) -> ArraySlice<Int> {
    numbers[starts[position]..<starts[position + 1]]
  }
}
