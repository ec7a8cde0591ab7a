import Diagnostics
import Testing

@testable import ClinicalModel

@Suite struct IncomingEdgesTests {
  /// Links of four entities: 0 → 3, 0 → 1, 2 → 3, 3 → 3, 3 → 1.
  private static let ends = [(0, 3), (0, 1), (2, 3), (3, 3), (3, 1)]
  /// Where each entity's links begin, and where the last one's end.
  private static let outgoing = [0, 2, 2, 3, 5]

  private func incoming(order: [Int]) -> [[Int]] {
    let edges = Self.ends.map { from, to in
      Edge(
        from: from, relation: .tips, to: to, details: LinkDetails(),
        range: .wholeFile("\(from).md"))
    }
    let incoming = IncomingEdges(edges, outgoing: Self.outgoing, order: order)
    return (0..<4).map { Array(incoming[$0]) }
  }

  @Test func `numbers the links that lead to each entity`() {
    #expect(incoming(order: [0, 1, 2, 3]) == [[], [1, 4], [], [0, 2, 3]])
  }

  @Test func `has them in the order in which lists name those that declare them`() {
    #expect(incoming(order: [3, 2, 1, 0]) == [[], [4, 1], [], [3, 2, 0]])
    #expect(incoming(order: [2, 0, 3, 1]) == [[], [1, 4], [], [2, 0, 3]])
  }

  @Test func `of nothing there is nothing`() {
    let incoming = IncomingEdges([], outgoing: [0, 0], order: [0])
    #expect(incoming[0].isEmpty)
  }
}
