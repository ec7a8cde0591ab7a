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
