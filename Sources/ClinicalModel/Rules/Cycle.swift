import Diagnostics

/// What is part of itself, broader than itself or after itself makes no sense to anybody.
struct Cycle: GraphRule {
  static let id: Diagnostic.ID = "cycle"
  static let says = "'partOf', 'broader' and 'next' never lead back to where they started."

  func findings(in catalog: Catalog, today: CalendarDate) -> [Diagnostic] {
    Relation.allCases.filter(\.mustNotCycle).flatMap { Self.findings($0, in: catalog) }
  }

  /// The shortest circle through each link, without links that an earlier circle shows.
  private static func findings(_ relation: Relation, in catalog: Catalog) -> [Diagnostic] {
    if !hasCycle(relation, in: catalog) { return [] }
    var shown: Set<[Int]> = []
    return catalog.edges.compactMap { edge in
      guard edge.relation == relation, !shown.contains([edge.from, edge.to]),
        let back = way(from: edge.to, to: edge.from, relation, in: catalog)
      else { return nil }
      let circle = [edge.from] + back
      for (from, to) in zip(circle, back) { shown.insert([from, to]) }
      let names = circle.map { "'\(catalog.keys[$0].name)'" }
      return .error(
        Self.id, "'\(relation.rawValue)' goes round in a circle", at: edge.range,
        explanation: names.joined(separator: " → "))
    }
  }

  /// Whether anything is left once all that leads nowhere has been taken away, again and again
  /// (Kahn, 1962): far quicker than looking for circles where there are none.
  private static func hasCycle(_ relation: Relation, in catalog: Catalog) -> Bool {
    let edges = catalog.edges.filter { $0.relation == relation }
    var waysOn: [Int: Int] = [:]
    var origins: [Int: [Int]] = [:]
    for edge in edges {
      waysOn[edge.from, default: 0] += 1
      origins[edge.to, default: []].append(edge.from)
    }
    var ends = origins.keys.filter { waysOn[$0] == nil }
    var taken = 0
    while let end = ends.popLast() {
      for origin in origins[end] ?? [] {
        taken += 1
        let left = (waysOn[origin] ?? 0) - 1
        waysOn[origin] = left
        if left == 0 { ends.append(origin) }
      }
    }
    return taken < edges.count
  }

  /// The shortest way between two entities, both included, or nil.
  private static func way(
    from start: Int, to end: Int, _ relation: Relation, in catalog: Catalog
  ) -> [Int]? {
    var before = [start: start]
    var reached = [start]
    var index = 0
    while index < reached.count, before[end] == nil {
      let place = reached[index]
      index += 1
      for next in catalog.targets(of: place, relation) where before[next] == nil {
        before[next] = place
        reached.append(next)
      }
    }
    var way = [end]
    while let place = before[way[way.count - 1]] {
      if way.last == start { return way.reversed() }
      way.append(place)
    }
    return nil
  }
}
