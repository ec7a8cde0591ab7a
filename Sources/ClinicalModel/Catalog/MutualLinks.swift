import Diagnostics

/// Takes the links of all entities together: one that holds in both directions counts once, at the
/// end that comes first.
struct MutualLinks {
  private(set) var edges: [Edge] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var said: [Statement: SourceRange] = [:]

  private struct Statement: Hashable {
    var from: EntityKey
    var relation: Relation
    var to: EntityKey
  }

  /// Joins the links of the published entities, at their positions, and of all others.
  init(_ published: [ResolvedLinks], others: [ResolvedLinks]) {
    edges.reserveCapacity(published.reduce(0) { $0 + $1.edges.count })
    for links in published {
      let repeated = judge(links)
      if repeated.isEmpty {
        edges += links.edges
      } else {
        for (number, edge) in links.edges.enumerated() where !repeated.contains(number) {
          edges.append(edge)
        }
      }
    }
    for links in others { _ = judge(links) }
  }

  /// Which of the edges say what another entity has said already.
  private mutating func judge(_ links: ResolvedLinks) -> Set<Int> {
    diagnostics += links.diagnostics
    var repeated: Set<Int> = []
    for mutual in links.mutual {
      let relation = mutual.link.relation
      let range = mutual.link.name.range
      if let first = said[Statement(from: mutual.to, relation: relation, to: mutual.from)] {
        diagnostics.append(Self.repeated(mutual, first: first))
        if let edge = mutual.edge { repeated.insert(edge) }
      } else {
        said[Statement(from: mutual.from, relation: relation, to: mutual.to)] = range
      }
    }
    return repeated
  }

  private static func repeated(
    _ mutual: ResolvedLinks.Mutual, first: SourceRange
  ) -> Diagnostic {
    let relation = mutual.link.relation.rawValue
    return .warning(
      .repeatedLink,
      "'\(mutual.to.name)' already lists '\(mutual.from.name)' under '\(relation)'",
      at: mutual.link.name.range,
      explanation: "'\(relation)' holds both ways, so listing it at one end is enough.",
      notes: [Diagnostic.Note("first listed here", at: first)])
  }
}
